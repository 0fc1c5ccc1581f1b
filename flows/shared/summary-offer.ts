import { readLoneAnswer, type LoneAnswer } from "../../src/domain/reader/lone-answer.ts";
import { numberInstead } from "./heard.ts";
import type { Effect, FlowEvent, Override } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { choice } from "./questions.ts";

export type Field = LoneAnswer["field"];

/** The fields that a bare answer at a summary can mean, or the one number of a correction ("el bueno es 287"); empty where it means none. */
function answersIn(event: FlowEvent, fields: readonly Field[]): readonly LoneAnswer[] {
  if (event.type !== "ANSWER") return [];
  const fitting = (text: string) => readLoneAnswer(text).filter(({ field }) => fields.includes(field));
  const bare = fitting(event.text);
  const instead = bare.length > 0 ? null : numberInstead(event.text);
  if (instead === null) return bare;
  // A correction names the ticket where it means it; of a use of balance, the points may be meant too.
  const found = fitting(instead).filter(({ field }) => field !== "ticket");
  return found.length > 0 ? found : fitting(instead);
}

/** The one change that a bare answer can mean; null where it means none, or several. */
export function offerIn(event: FlowEvent, fields: readonly Field[]): LoneAnswer | null {
  const [only, another] = answersIn(event, fields);
  return only !== undefined && another === undefined ? only : null;
}

/** "¿300 es el monto o el ticket?"; null where the answer does not fit several fields. */
export function whichField(event: FlowEvent, fields: readonly Field[]): Said | null {
  const found = answersIn(event, fields).map(({ field }) => field);
  if (event.type !== "ANSWER" || found.length < 2) return null;
  return {
    key: "whichField",
    values: { typed: numberInstead(event.text) ?? event.text.trim(), fields: found, uses: fields.includes("points") },
  };
}

/** "¿Cambio el ticket a K45?" `uses`: in a use of balance, whose amount is the purchase's. */
export function offerQuestion(offer: LoneAnswer | null, uses: boolean): Effect {
  if (offer === null) throw new Error("There is no change to offer");
  return {
    type: "say",
    spelledOut: true,
    say: { key: "offerChange", values: { offer, uses } },
    choices: [choice("yesCorrect", "sí"), choice("no", "no")],
  };
}

/** The overrides that stay valid after the answers in `anew` changed. */
export function stillAllowed(overrides: readonly Override[], anew: object): readonly Override[] {
  // An override holds for the ticket, the phone, or the phone and amount for which it was given.
  return overrides.filter((which) =>
    which === "sameTicket" ? !("ticket" in anew) : which === "staffPhone" ? !("phone" in anew) : "ticket" in anew,
  );
}
