import { assign, emit, enqueueActions, setup } from "xstate";
import type { Centavos } from "../../src/domain/money.ts";
import { pointsOfCentavos, type Points } from "../../src/domain/points.ts";
import { plain } from "../../src/domain/reader/words.ts";
import type { Effect, FlowEvent, FlowInput } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { agreesTo, chosenOf, figureAgreed, refuses, says } from "../../src/understanding/answers.ts";
import type { ConsentDeed } from "../../src/understanding/lexicon/deeds-es-mx.ts";
import { asked, type Question } from "./questions.ts";

// States and actions that several flows share. Each flow keeps its own machine, a table of states in its own file, and names the shared states there.
// Only what two flows use belongs here. Nothing here performs anything: a machine emits effects.

/** How long a summary waits for its lookups before it is shown without them, ms. */
const checkingMs = 3_000;

/**
 * Guards and actions of every flow that asks questions. `C`: its context; `notice` replaces the next question, once. `deedOf`: what a yes to its summary
 * would do. `figureOf`: the points, or pesos, of the summary, which a yes may repeat.
 */
export function capturing<C extends { readonly notice: Said | null }>(
  deedOf: (context: C) => ConsentDeed = () => "record",
  figureOf: (context: C) => Points | null = () => null,
) {
  const agrees = (context: C, text: string) =>
    agreesTo(text, deedOf(context)) || repeatsFigure(figureAgreed(text), figureOf(context));
  return setup({
    types: { context: {} as C, events: {} as FlowEvent, emitted: {} as Effect, input: {} as FlowInput | undefined },
    guards: {
      yes: ({ context, event }) => event.type === "ANSWER" && agreesTo(event.text, deedOf(context)),
      no: ({ event }) => event.type === "ANSWER" && refuses(event.text),
      confirmed: ({ context, event }) => event.type === "ANSWER" && event.confirms && agrees(context, event.text),
      says: ({ event }, words: readonly string[]) => event.type === "ANSWER" && words.includes(plain(event.text)),
      /** "El monto", "opción 2". */
      chooses: ({ event }, words: readonly string[]) => event.type === "ANSWER" && chosenOf(event.text, words) !== null,
      /** Nothing is changed after all. */
      keepsAll: ({ event }) => event.type === "ANSWER" && says(event.text, "keep"),
    },
    actions: {
      say: emit((_, say: Said): Effect => ({ type: "say", say })),
      emit: emit((_, effect: Effect) => effect),
      forget: assign((_, what: Partial<C>) => what),
      /** Takes an answer back to be changed. */
      putAside: assign((_, what: Partial<C>) => what),
      take: assign(({ context, event }, read: (context: C, text: string) => Partial<C>) =>
        event.type === "ANSWER" ? read(context, event.text) : {},
      ),
      ask: enqueueActions(({ context, enqueue }, question: Question) => {
        enqueue.emit(asked(question, context.notice));
        if (context.notice) enqueue.assign({ notice: null } as Partial<C>);
      }),
      startWaiting: emit({ type: "timer", name: "checking", afterMs: checkingMs }),
      stopWaiting: emit({ type: "cancelTimer", name: "checking" }),
    },
  });
}

/** Whether a figure is the one of the summary. */
function repeatsFigure(said: Centavos | null, shown: Points | null): boolean {
  return said !== null && shown !== null && pointsOfCentavos(said) === shown;
}

/** Asks a question, or what a function makes of the context. */
export function ask<C>(question: Said | ((context: C) => Question)) {
  const params = typeof question === "function" ? of(question) : { say: question };
  return { type: "ask", params } as const;
}

/** Emits what a function makes of the context and the event. */
export function emits<C>(make: (context: C, event: FlowEvent) => Effect) {
  return { type: "emit", params: of(make) } as const;
}

/** Changes the context by the answer that was typed. */
export function take<C>(read: (context: C, text: string) => Partial<C>) {
  return { type: "take", params: () => read } as const;
}

function of<C, T>(make: (context: C, event: FlowEvent) => T) {
  return ({ context, event }: { readonly context: C; readonly event: FlowEvent }) => make(context, event);
}

/** Goes on to the first thing that is missing, after taking `what` back. */
export function nextWithout<const W>(what: W) {
  return { target: "next", actions: { type: "forget", params: what } } as const;
}

/** Goes on to the question for what is to be changed. */
export function nextChanging<const W>(what: W) {
  return { target: "next", actions: { type: "putAside", params: what } } as const;
}

/** Says a sentence and stays. */
export function stay<const S extends Said>(say: S) {
  return { actions: { type: "say", params: say } } as const;
}

/** BACK at the first question: there is nothing before it. */
export const firstQuestion = stay({ key: "firstQuestion" });

/** A state that asks, changes the context by the answer (`action`), and goes on. */
export function capture<const E, const A, const B>(entry: E, action: A, back: B) {
  return { entry, on: { ANSWER: { target: "next", actions: action }, BACK: back } } as const;
}

/** Waits for a lookup, three seconds at most, and goes on when it comes. `wait`: what whoever writes meanwhile is told. */
export function checking<const B>(back: B, wait: Said = { key: "stillChecking" }) {
  return {
    entry: "startWaiting",
    exit: "stopWaiting",
    on: {
      LOOKED_UP: { target: "next", actions: "keepLookup" },
      TIMER: { target: "next", actions: "giveUpWaiting" },
      ANSWER: stay(wait),
      BACK: back,
    },
  } as const;
}

/** Waits for several lookups, three seconds at most. Goes on when the last one has come (guard `found`). */
export function checkingAll<const B>(back: B) {
  const one = checking(back);
  return {
    ...one,
    always: { guard: "found", target: "next" },
    on: { ...one.on, LOOKED_UP: { actions: "keepLookup" } },
  } as const;
}

/** Waits for the wallet's answer to a confirmed operation: `performed` says where each leads. */
export function performing<const E, const P>(entry: E, performed: P) {
  const wait = stay({ key: "performingWait" });
  return { entry, on: { PERFORMED: performed, ANSWER: wait, BACK: wait } } as const;
}
