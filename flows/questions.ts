/** The questions of a conversation and their choices. */
import type { Choice, Effect, FlowEvent } from "../src/flow/flow.ts";
import type { Said } from "../src/text/keys.ts";
import { isYesTo } from "../src/understanding/replies/answers.ts";

/** A question of a conversation, with its choices. */
export type Question = Omit<Extract<Effect, { readonly type: "say" }>, "type">;

/** Keys of sentences without values. */
export type PlainKey = Exclude<Said, { readonly values: unknown }>["key"];

/** Asks a question. A `notice` (what was wrong with the last answer) replaces its sentence; the choices are then listed below it. */
export function asked(question: Question, notice: Said | null): Effect {
  if (notice === null) return { type: "say", ...question };
  const { spelledOut: _, ...rest } = question;
  return { type: "say", ...rest, say: notice };
}

/** A choice with the label `key`. It answers as if `answer` had been typed. */
export function choice(key: PlainKey, answer: string): Choice {
  return { label: { key } as Said, answer };
}

/** The choices under a summary: confirm, change, cancel. */
export function summaryChoices(yes: PlainKey): readonly Choice[] {
  return [choice(yes, "sí"), choice("change", "cambiar"), choice("cancelWord", "cancelar")];
}

/** True if a yes came too early to confirm. The summary then says that it asks again. */
export function isEarlyYes(event: FlowEvent): boolean {
  if (event.type === "TOLD") return event.reading.is === "yes" && !event.confirms;
  return event.type === "ANSWER" && isYesTo(event.text, "record") && !event.confirms;
}
