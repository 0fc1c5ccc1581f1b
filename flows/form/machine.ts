import type { AnyStateMachine } from "xstate";
import type { Effect, FlowEvent } from "../../src/flow/flow.ts";
import type { FieldName, AnswerReading } from "../../src/flow/answer-reading.ts";
import { keptLookup, withoutWaiting } from "../customer.ts";
import { asked, type Question } from "../questions.ts";
import { change, emits, machineOf, stay, stays, when } from "../steps.ts";
import { answeredField, answeredGuess, changedAtSummary, restored, takenBack } from "./answers.ts";
import type { Field, Form, FormContext, Guess, Stop } from "./form.ts";

/** How long a summary waits for its lookups before it is shown without them, ms. */
const checkingMs = 3_000;

/** The state that waits for the outcome of what the person has confirmed. `entry`: sends it. */
export function performing(entry: object, PERFORMED: readonly object[]): object {
  return { entry, on: { PERFORMED, ...stays({ key: "performingWait" }, "TOLD") } };
}

const keepLookup = change<object>(keptLookup);
const dropAside = change<FormContext>(({ aside = null }) => (aside === null ? {} : { aside: null }));
const startWaiting = emits(() => ({ type: "timer", name: "checking", afterMs: checkingMs }));

/** Asks for what can be looked up already, beside the capture. */
function lookUp<C extends FormContext>(form: Form<C>) {
  const asks = (context: C) =>
    form.wanted(context).map(({ slot, request }, at) => ({ slot, request, ask: `${slot}${context.lookups + at + 1}` }));
  return [
    emits<C>((context) => asks(context).map(({ ask, request }) => ({ type: "lookup", ask, request }))),
    change<C>((context) => {
      const made = asks(context);
      const awaited = Object.fromEntries(made.map(({ slot, ask }) => [slot, ask]));
      return { ...awaited, lookups: context.lookups + made.length } as Partial<C>;
    }),
  ];
}

const asking = <C extends FormContext>(question: (context: C) => Question) => [
  emits<C>((context) => asked(question(context), context.notice)),
  change<C>(({ notice }) => (notice ? ({ notice: null } as Partial<C>) : {})),
];
const told = <C>(step: (context: C, told: AnswerReading) => Partial<C>) =>
  change<C>((context, event) => (event.type === "TOLD" ? step(context, event.reading) : {}));
const isYes = (event: FlowEvent) => event.type === "TOLD" && event.reading.is === "yes";
const isCourtesy = (event: FlowEvent) =>
  event.type === "TOLD" && event.reading.is === "yes" && event.reading.isCourtesy === true;
const confirms = (event: FlowEvent) => event.type === "TOLD" && event.reading.is === "yes" && event.confirms;

function backTo<C extends FormContext>(form: Form<C>, what: FieldName | ((context: C) => Partial<C>)) {
  const back = (context: C) => (typeof what === "function" ? what(context) : takenBack(form, context, what));
  return { target: "next", actions: change<C>(back) } as const;
}

/** The ways of BACK from the question for a datum: to what was put aside, to the question before, or to the conversation before. */
function waysBack<C extends FormContext>(form: Form<C>, field: Field<C>, before: Field<C> | undefined) {
  const hasAside = when<C>(({ aside = null }) => aside !== null);
  const toBefore = before && backTo(form, field.back ?? before.name);
  const leaves = form.leaves && { guard: when<C>(form.leaves.when), target: form.leaves.to };
  const isFirst = stay({ key: "firstQuestion" });
  const others =
    toBefore === undefined
      ? [...(leaves ? [leaves] : []), isFirst]
      : before?.isFixed === undefined
        ? [toBefore]
        : [
            { guard: when<C>((context) => before.isFixed?.(context) !== true), ...toBefore },
            ...(leaves ? [leaves] : []),
            isFirst,
          ];
  return form.summary.change === null
    ? others
    : [{ guard: hasAside, target: "next", actions: change<C>(restored) }, ...others];
}

/** The states that ask for a datum. */
function fieldStates<C extends FormContext>(form: Form<C>) {
  return form.fields.map((field, at) => {
    const before = form.fields[at - 1];
    const answered = told<C>((context, said) => answeredField(form, field, context, said));
    const isEnded = when<C>((context, event) => form.ends?.({ ...context, ...keptLookup(context, event) }) ?? false);
    const on = {
      TOLD: { target: "next", actions: answered },
      BACK: waysBack(form, field, before),
      ...(form.ends && before && { LOOKED_UP: { guard: isEnded, target: "next", actions: keepLookup } }),
    };
    return [field.state, { entry: asking(field.question), on }] as const;
  });
}

/** The states that ask a doubtful value back. */
function guessStates<C extends FormContext>(form: Form<C>) {
  const open = (state: string, context: C) =>
    form.guesses.find((guess) => guess.state === state && guess.isOpen(context)) as Guess<C>;
  return [...new Set(form.guesses.map(({ state }) => state))].map((state) => {
    const answered = told<C>((context, said) => answeredGuess(form, open(state, context), context, said));
    const back = change<C>((context) => takenBack(form, context, open(state, context).of));
    const on = { TOLD: { target: "next", actions: answered }, BACK: { target: "next", actions: back } };
    return [state, { entry: emits<C>((context) => open(state, context).question(context)), on }] as const;
  });
}

/** The states in which it stops until a person decides. */
function stopStates<C extends FormContext>(form: Form<C>) {
  return Object.entries(form.stops).map(([state, stop]) => {
    const elsewhere = stop.to.map((target) => ({
      guard: when<C>((context, event) => answerTo(stop, context, event) === target),
      target,
    }));
    const changed = change<C>((context, event) => {
      const answer = answerTo(stop, context, event);
      return typeof answer === "string" || answer === null ? {} : answer;
    });
    // Any other answer leads back here.
    const ways = [...elsewhere, { target: "next", actions: changed }];
    const entry = emits<C>((context, event) => effectOf(stop.question(context, event)));
    return [state, { entry, on: { TOLD: ways, BACK: backTo(form, stop.back) } }] as const;
  });
}

function answerTo<C>(stop: Stop<C>, context: C, event: FlowEvent): string | Partial<C> | null {
  return event.type === "TOLD" ? stop.answer(context, event.reading, event.confirms) : null;
}

function effectOf(question: Question | Effect): Effect {
  return "type" in question ? question : { type: "say", ...question };
}

/** The summary, and "¿qué cambio?". */
function summaryStates<C extends FormContext>(form: Form<C>) {
  const { question, change: changeQuestion, back, confirmed, wantsPlainYes } = form.summary;
  const isMeant = (context: C, event: FlowEvent) =>
    confirms(event) && !(isCourtesy(event) && wantsPlainYes?.(context) === true);
  const changes = {
    guard: when<C>(
      (context, event) => event.type === "TOLD" && changedAtSummary(form, context, event.reading) !== null,
    ),
    target: "next",
    actions: told<C>((context, said) => changedAtSummary(form, context, said) ?? {}),
  };
  const isNo = when<C>((_, event) => event.type === "TOLD" && event.reading.is === "no");
  const others =
    changeQuestion === null
      ? [
          { guard: isNo, target: "abandoned" },
          { target: "summary", reenter: true },
        ]
      : [changes, { target: "change" }];
  const answers = [
    { guard: when<C>(isMeant), target: confirmed },
    { guard: when<C>((_, event) => isYes(event)), target: "summary", reenter: true },
    ...others,
  ];
  const summary = { entry: [emits(question), dropAside], on: { TOLD: answers, BACK: backTo(form, back) } };
  if (changeQuestion === null) return { summary };
  return {
    summary,
    change: {
      entry: asking<C>(changeQuestion),
      on: {
        TOLD: [
          changes,
          { guard: when<C>((_, event) => isYes(event)), target: "next" },
          { target: "change", reenter: true },
        ],
        BACK: { target: "next" },
      },
    },
  };
}

/** The states of a form. The machine goes through `next` after each answer. */
function statesOf<C extends FormContext>(form: Form<C>): Record<string, object> {
  return {
    next: {
      entry: lookUp(form),
      always: form.ways.map(({ when: holds, to, change: changes, emits: effect }) => ({
        target: to,
        ...(holds && { guard: when<C>(holds) }),
        ...(changes && {
          actions: [change<C>(changes), ...(effect ? [emits<C>(() => effect)] : [])],
          reenter: true,
        }),
      })),
    },
    ...Object.fromEntries([...fieldStates(form), ...guessStates(form), ...stopStates(form)]),
    checking: {
      entry: [startWaiting, dropAside],
      exit: emits(() => ({ type: "cancelTimer", name: "checking" })),
      on: {
        LOOKED_UP: { target: "next", actions: keepLookup },
        TIMER: { target: "next", actions: change(withoutWaiting) },
        TOLD: stay(form.waiting ?? { key: "stillChecking" }),
        BACK: {
          target: "next",
          actions: change<C>((context) => takenBack(form, context, form.backFromChecking(context))),
        },
      },
    },
    ...summaryStates(form),
    ...form.others,
  };
}

/** Makes the machine of a form. */
export function formMachine<C extends FormContext>(form: Form<C>): AnyStateMachine {
  return machineOf(form.id, form.start, "next", statesOf(form), { LOOKED_UP: { actions: keepLookup } });
}
