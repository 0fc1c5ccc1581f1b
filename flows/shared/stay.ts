import type { Said } from "../../src/text/keys.ts";

/** Says a sentence and stays in the state (action `say`). */
export function stay<const S extends Said>(say: S) {
  return { actions: { type: "say", params: say } } as const;
}

/** BACK at the first question: there is nothing before it. */
export const firstQuestion = stay({ key: "firstQuestion" });
