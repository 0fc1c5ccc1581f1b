import { choiceIn } from "../../src/domain/reader/choice-in.ts";
import { readLoneAnswer, type LoneAnswer } from "../../src/domain/reader/lone-answer.ts";
import { numberInstead, tellsUse } from "./heard.ts";
import type { Effect, FlowEvent, Override } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { choice } from "./questions.ts";

export type Field = LoneAnswer["field"];

/** The fields that a bare answer at a summary can mean, or the one number of a correction ("el bueno es 287"); empty where it means none. */
function answersIn(event: FlowEvent, fields: readonly Field[]): readonly LoneAnswer[] {
  if (event.type !== "ANSWER" || (!fields.includes("points") && tellsUse(event))) return [];
  const fitting = (text: string) => readLoneAnswer(text).filter(({ field }) => fields.includes(field));
  const told = fitting(event.text);
  const bare = told.length > 0 ? told : fitting(instead(event.text));
  const number = bare.length > 0 ? null : (besideYes(event.text) ?? numberInstead(event.text));
  if (number === null) return bare;
  // "Era el 56": an amount has no article.
  if (/\bel\s+#?\d+[\s.!]*$/i.test(event.text)) return fitting(number);
  // A correction names the ticket where it means it; of a use of balance, the points may be meant too.
  const found = fitting(number).filter(({ field }) => field !== "ticket");
  return found.length > 0 ? found : fitting(number);
}

/** "No, B55": the code that is told instead; empty where it is a number, which may mean more (`numberInstead`). */
function instead(text: string): string {
  return (
    /^(?:no|mejor|perd[oó]n|digo)[\s,]+((?=\S*\d)(?=\S*\p{L})[\p{L}\d/-]{2,20})[.!]?$/iu.exec(text.trim())?.[1] ?? ""
  );
}

/** "Sí 300", "sí pero 40": the number beside a yes, which agrees to no other. Null: there is none. */
function besideYes(text: string): string | null {
  return (
    /^(?:s[ií]|ok|va|dale|sale)[\s,]+(?:(?:pero|solo que|nom[aá]s que|mejor|son|es|de|con)[\s,]+)*(\$?\d[\d.,]*\d|\d)(?: pesos)?[.!]?$/iu.exec(
      text.trim(),
    )?.[1] ?? null
  );
}

/** The one change that a bare answer can mean; null where it means none, or several. */
export function offerIn(event: FlowEvent, fields: readonly Field[]): LoneAnswer | null {
  const [only, another] = answersIn(event, fields);
  return only !== undefined && another === undefined ? only : null;
}

/** A bare answer that fits several fields, as it was typed; null where it does not. */
export function severalIn(event: FlowEvent, fields: readonly Field[]): string | null {
  if (event.type !== "ANSWER" || answersIn(event, fields).length < 2) return null;
  return besideYes(event.text) ?? numberInstead(event.text) ?? event.text.trim();
}

/** "¿300 es el monto o el ticket?" */
export function whichField(typed: string, fields: readonly Field[]): Said {
  const found = fieldsOf(typed, fields);
  return { key: "whichField", values: { typed, fields: found, uses: fields.includes("points") } };
}

/** The fields that a bare answer fits. */
export function fieldsOf(typed: string, fields: readonly Field[]): readonly Field[] {
  return readLoneAnswer(typed)
    .map(({ field }) => field)
    .filter((field) => fields.includes(field));
}

/** The words of a choice for each field that a summary can change. */
export type Choices = { readonly [field in Field]?: readonly string[] };

/**
 * The change that an answer to "¿qué cambio?" tells with the field it is of: "2: 300", or "2" where `which` (what was typed before) fits several.
 * Null where it tells none.
 */
export function chosenAnswer(event: FlowEvent, which: string | null, choices: Choices): LoneAnswer | null {
  if (event.type !== "ANSWER") return null;
  const [, named = event.text, told = which] = /^([^:=]{1,30})[:=](?!\d\d$)(.+)$/.exec(event.text) ?? [];
  if (told === null) return null;
  const said = choiceIn(named);
  return readLoneAnswer(told).find(({ field }) => choices[field]?.includes(said)) ?? null;
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
