import { nextWithout } from "./capture.ts";

/** An answer that can be changed at the summary: the words that ask for it (in `plain` form), and what is then taken back. */
interface Changeable {
  readonly words: readonly string[];
  readonly without: object;
}

/** The ways from a summary to one answer. */
export function changes<const C extends readonly Changeable[]>(...changeable: C) {
  return changeable.map(({ words, without }: C[number]) => {
    return { guard: { type: "says", params: words }, ...nextWithout(without as C[number]["without"]) } as const;
  });
}

/** An answer that may be said to be wrong ("el monto está mal"), and what is then taken back. */
interface Deniable {
  readonly field: "phone" | "amount" | "ticket";
  readonly without: object;
}

/** The ways from the summary of a sale or a use of balance that are told in words: what is right ("son 300"), or only that something is wrong. */
export function toldChanges<const D extends readonly Deniable[]>(...deniable: D) {
  const named = { guard: "namesFacts", target: "next", actions: "takeNamed" } as const;
  const wrong = deniable.map(({ field, without }: D[number]) => {
    return { guard: { type: "saysWrong", params: field }, ...nextWithout(without as D[number]["without"]) } as const;
  });
  return [named, ...wrong] as const;
}

/** A bare answer: offered as a change where it fits one field, asked about where it fits several. */
const fitsOneField = [
  { guard: "offers", target: "offer", reenter: true, actions: "keepOffer" },
  { guard: "fitsSeveral", target: "change", reenter: true, actions: "keepWhich" },
] as const;

/**
 * The answers to a summary (`done`: the state that follows a confirmed *sí*), to "¿qué cambio?" and to "¿cambio el ticket a K45?". What is not
 * understood at the summary is asked about, and the summary is shown again before a *sí* counts.
 */
export function summaryAnswers<const D extends string, const C>(done: D, ways: readonly C[]) {
  return {
    summary: [
      { guard: "confirmed", target: done },
      { guard: "yes", target: "summary", reenter: true },
      ...ways,
      ...fitsOneField,
      { target: "change" },
    ],
    change: [...ways, { guard: "yes", target: "next" }, ...fitsOneField, { target: "change", reenter: true }],
    offer: [
      { guard: "yes", target: "next", actions: "takeOffer" },
      { guard: "no", target: "next", actions: "dropOffer" },
      ...ways,
      ...fitsOneField,
      { target: "offer", reenter: true },
    ],
  } as const;
}
