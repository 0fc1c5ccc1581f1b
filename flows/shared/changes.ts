import { nextChanging } from "./capture.ts";

/** An answer that can be changed at the summary: the words that ask for it (in `plain` form), and what is then taken back. */
interface Changeable {
  readonly words: readonly string[];
  readonly without: object;
}

/** The ways from a summary to one answer. */
export function changes<const C extends readonly Changeable[]>(...changeable: C) {
  return changeable.map(({ words, without }: C[number]) => {
    return { guard: { type: "chooses", params: words }, ...nextChanging(without as C[number]["without"]) } as const;
  });
}

/**
 * The answers to a summary (`done`: the state that follows a confirmed *sí*) and to "¿qué cambio?". What is not understood at the summary is asked about,
 * and the summary is shown again before a *sí* counts.
 */
export function plainSummaryAnswers<const D extends string, const C>(done: D, ways: readonly C[]) {
  return {
    summary: [
      { guard: "confirmed", target: done },
      { guard: "yes", target: "summary", reenter: true },
      ...ways,
      { target: "change" },
    ],
    change: [
      ...ways,
      { guard: "yes", target: "next" },
      { guard: "keepsAll", target: "next" },
      { target: "change", reenter: true },
    ],
  } as const;
}
