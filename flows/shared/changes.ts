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
 * A question that is asked again where its answer is to be changed: "déjalo así" and *regresar* leave it as it was, "no, el ticket" changes another one
 * (`choices`). `question`: the same without that.
 */
export function askedAgain<
  const Q extends { readonly on: { readonly ANSWER: unknown; readonly BACK: unknown } },
  const C extends readonly Changeable[],
>(question: Q, ...choices: C) {
  const { ANSWER, BACK } = question.on as Q["on"];
  const instead = choices.map(({ words, without }: C[number]) => {
    const actions = ["restore", { type: "putAside", params: without as C[number]["without"] }] as const;
    return { guard: { type: "changesInstead", params: words }, target: "next", actions } as const;
  });
  const restore = { target: "next", actions: "restore" } as const;
  return {
    ...question,
    on: {
      ANSWER: [{ guard: "keepsAside", ...restore }, ...instead, ANSWER as Q["on"]["ANSWER"]],
      BACK: [{ guard: "hasAside", ...restore }, BACK as Q["on"]["BACK"]],
    },
  } as const;
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
    return { guard: { type: "saysWrong", params: field }, ...nextChanging(without as D[number]["without"]) } as const;
  });
  return [named, ...wrong] as const;
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

/** A bare answer: offered as a change where it fits one field, asked about where it fits several. */
const fitsOneField = [
  { guard: "offers", target: "offer", reenter: true, actions: "keepOffer" },
  { guard: "fitsSeveral", target: "change", reenter: true, actions: "keepWhich" },
] as const;

/**
 * The answers to the summary of a sale or a use of balance, to its "¿qué cambio?" and to "¿cambio el ticket a K45?". An offer is taken only by a yes or by
 * what says the same: another change is taken for itself and drops it, and a mere no is asked about.
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
    change: [
      { guard: "choosesAnswer", target: "next", actions: "takeChosen" },
      { guard: "asksWhich", target: "change", reenter: true, actions: "askWhich" },
      ...ways,
      { guard: "yes", target: "next" },
      { guard: "keepsAll", target: "next" },
      { guard: "choosesMany", target: "change", reenter: true },
      ...fitsOneField,
      { target: "change", reenter: true, actions: "askWhich" },
    ],
    offer: [
      { guard: "takesOffer", target: "next", actions: "takeOffer" },
      { guard: "no", target: "next", actions: "dropOffer" },
      { guard: "keepsAll", target: "next", actions: "dropOffer" },
      { guard: "goesOn", target: "next", actions: "goOn" },
      ...ways,
      { guard: "offersAnother", target: "offer", reenter: true, actions: "keepOffer" },
      { guard: "deniesOffer", target: "change", actions: "dropOffer" },
      ...fitsOneField,
      { target: "offer", reenter: true },
    ],
  } as const;
}
