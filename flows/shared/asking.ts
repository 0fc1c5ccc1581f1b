import type { Effect } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";

/** A question of a conversation, with what can be chosen. */
export type Question = Omit<Extract<Effect, { readonly type: "say" }>, "type">;

/**
 * What asks a question; with a notice, that says in its place what was wrong with the last answer. A notice does not name what can be
 * chosen as the question itself may do.
 */
export function asked(question: Question, notice: Said | null): Effect {
  if (notice === null) return { type: "say", ...question };
  const { spelledOut: _, ...rest } = question;
  return { type: "say", ...rest, say: notice };
}
