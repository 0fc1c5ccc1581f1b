import { readLoneAnswer, type LoneAnswer } from "../../src/domain/reader/lone-answer.ts";
import type { Effect, FlowEvent, Override } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";

type Field = LoneAnswer["field"];

/** What a lone answer at a summary can be, of the answers that it has; empty where it is none, or no answer came. */
function answersIn(event: FlowEvent, fields: readonly Field[]): readonly LoneAnswer[] {
  return event.type === "ANSWER" ? readLoneAnswer(event.text).filter(({ field }) => fields.includes(field)) : [];
}

/** The change that a lone answer can only mean; null where it means none, or more than one. */
export function offerIn(event: FlowEvent, fields: readonly Field[]): LoneAnswer | null {
  const [only, another] = answersIn(event, fields);
  return only !== undefined && another === undefined ? only : null;
}

/** "¿300 es el monto o el ticket?"; null where an answer does not fit several fields. */
export function whichField(event: FlowEvent, fields: readonly Field[]): Said | null {
  const found = answersIn(event, fields).map(({ field }) => field);
  if (event.type !== "ANSWER" || found.length < 2) return null;
  return { key: "whichField", values: { typed: event.text.trim(), fields: found, uses: fields.includes("points") } };
}

/** "¿Cambio el ticket a K45?" `uses`: it is a use of balance, whose amount is that of the purchase. */
export function offerQuestion(offer: LoneAnswer | null, uses: boolean): Effect {
  if (offer === null) throw new Error("There is no change to offer");
  return {
    type: "say",
    spelledOut: true,
    say: { key: "offerChange", values: { offer, uses } },
    choices: [
      { label: { key: "yesCorrect" }, answer: "sí" },
      { label: { key: "no" }, answer: "no" },
    ],
  };
}

/** The guards that somebody let through and that still stand once something is answered anew. */
export function stillAllowed(overrides: readonly Override[], anew: object): readonly Override[] {
  // Whoever let one ticket through, one phone, or one amount for one phone, said nothing about another.
  return overrides.filter((which) =>
    which === "sameTicket" ? !("ticket" in anew) : which === "staffPhone" ? !("phone" in anew) : "ticket" in anew,
  );
}
