import { assign, emit, not } from "xstate";
import type { Points } from "../../src/domain/points.ts";
import type { Effect, Flow, FlowEvent } from "../../src/flow/flow.ts";
import type { PastOperation } from "../../src/flow/views.ts";
import type { Said } from "../../src/text/keys.ts";
import { agreesTo, refuses, says } from "../../src/understanding/answers.ts";
import { wrongField } from "../../src/understanding/named.ts";
import { correctionBase, guessQuestion, order, summary, unreadSaid } from "./base.ts";
import {
  type CorrectionContext,
  noPhone,
  pastOf,
  startingCorrection,
  reasonTold,
  withDirection,
  withPhone,
  withPoints,
  withReason,
  withTold,
} from "./answers.ts";
import { customerOf } from "../shared/customer.ts";
import { type PastChoice, pastChoice } from "./past-choice.ts";
import { ask, capture, checkingAll, emits, firstQuestion, nextWithout, take } from "../shared/capture.ts";
import { changes, plainSummaryAnswers } from "../shared/changes.ts";
import { takenBack, toldInstead } from "./told.ts";
import { type Question, choice } from "../shared/questions.ts";

const noneWords = ["ninguna", "ninguno", "no", "saltar", "sin referencia"] as const;

const noPoints = { points: null, guess: null } as const;

/** The operation that an answer chooses of the list. */
function chosenIn(context: CorrectionContext, event: FlowEvent): PastChoice {
  return event.type === "ANSWER" ? pastChoice(pastOf(context), event.text) : { type: "none" };
}

/** The operation that an answer to "¿corrige alguna de estas?" says is corrected; null: none is. Undefined: it does not say. */
function referenceIn(context: CorrectionContext, event: FlowEvent): PastOperation | null | undefined {
  const chosen = chosenIn(context, event);
  if (chosen.type === "chosen") return chosen.operation;
  if (event.type !== "ANSWER" || chosen.type === "twoReadings") return undefined;
  if (refuses(event.text) || says(event.text, "noneOfThem")) return null;
  const [only, another] = pastOf(context);
  return another === undefined && agreesTo(event.text) ? only : undefined;
}

/** The balance, where a removal is larger than it; else null. */
function tooMuch(context: CorrectionContext): Points | null {
  const { direction, points } = context;
  const customer = customerOf(context);
  if (direction !== "remove" || points === null || customer?.type !== "known") return null;
  return points > customer.balance ? customer.balance : null;
}

const directionQuestion: Question = {
  say: { key: "askDirection" },
  closed: true,
  choices: [choice("addPoints", "agregar"), choice("removePoints", "quitar")],
};

/** Asks which earlier operation is corrected; `say` replaces the list where an answer was not read. */
function referenceQuestion(context: CorrectionContext, say?: Said): Effect {
  const past = pastOf(context).map((one) => one.view);
  const choices = [choice("skipReference", "ninguna")];
  return { type: "say", say: say ?? { key: "askReference", values: { past } }, choices };
}

/** "¿Qué cambio?" */
const changeQuestion: Question = {
  say: { key: "correctionWhatToChange" },
  spelledOut: true,
  choices: [choice("changePhone", "teléfono"), choice("changePoints", "cantidad"), choice("changeReason", "motivo")],
};

const base = correctionBase.extend({
  guards: {
    tells: ({ context, event }) => toldInstead(event, context.direction) !== null,
    /** "No, es el 477…" */
    tellsPhone: ({ context, event }) => (toldInstead(event, context.direction)?.phone ?? null) !== null,
    takesBack: ({ context, event }) => takenBack(event, context.direction) !== null,
    /** "No le quites", where a reason is asked. */
    denies: ({ context, event }) => takenBack(event, context.direction) === "denied",
    tellsReason: ({ event }) => event.type === "ANSWER" && reasonTold(event.text) !== null,
    phoneIsWrong: ({ event }) => event.type === "ANSWER" && wrongField(event.text) === "phone",
  },
  actions: {
    takeTold: assign(({ context, event }) => withTold(context, toldInstead(event, context.direction))),
    takeBack: assign(({ context, event }) => {
      const told = takenBack(event, context.direction);
      return told === "denied" ? {} : withTold(context, told);
    }),
  },
});

const answers = plainSummaryAnswers("done", [
  ...changes(
    { words: ["1", "uno", "telefono", "tel", "celular", "numero", "cliente", "phone"], without: noPhone },
    { words: ["2", "dos", "puntos", "monto", "cantidad", "saldo", "total", "amount", "points"], without: noPoints },
    { words: ["3", "tres", "motivo", "razon", "reason"], without: { reason: null } },
  ),
  {
    guard: "tellsReason",
    target: "next",
    actions: take((context: CorrectionContext, text) => withReason(context, reasonTold(text) ?? text)),
  } as const,
  { guard: "tells", target: "next", actions: "takeTold" } as const,
]);

const machine = base.createMachine({
  id: "correct",
  context: ({ input }) => startingCorrection(input),
  initial: "next",
  on: { LOOKED_UP: { actions: "keepLookup" } },
  states: {
    /** Goes to the first thing that is missing; to the summary when nothing is. */
    next: {
      entry: "lookUp",
      always: [
        { guard: ({ context }) => context.phone === null, target: "phone" },
        { guard: "unregistered", target: "phone", actions: "notRegistered" },
        { guard: ({ context }) => context.direction === null, target: "direction" },
        { guard: ({ context }) => context.guess !== null, target: "pointsGuess" },
        { guard: ({ context }) => tooMuch(context) === 0, target: "nothing" },
        {
          guard: ({ context }) => tooMuch(context) !== null,
          target: "points",
          actions: assign(({ context }) => ({
            ...noPoints,
            notice: { key: "morePointsThanThere", values: { balance: tooMuch(context) ?? (0 as Points) } } as const,
          })),
        },
        { guard: ({ context }) => context.points === null, target: "points" },
        { guard: ({ context }) => context.reason === null, target: "reason" },
        { guard: not("found"), target: "checking" },
        {
          guard: ({ context }) => context.direction === "remove" && customerOf(context)?.type !== "known",
          target: "unread",
        },
        { guard: ({ context }) => !context.referenceAnswered && pastOf(context).length > 0, target: "reference" },
        { target: "summary" },
      ],
    },
    phone: capture(ask({ key: "askPhone" }), take(withPhone), firstQuestion),
    direction: {
      entry: ask(() => directionQuestion),
      on: {
        ANSWER: [
          { guard: "tellsPhone", target: "next", actions: "takeTold" },
          { target: "next", actions: take(withDirection) },
        ],
        BACK: nextWithout(noPhone),
      },
    },
    points: capture(
      ask(({ direction }: CorrectionContext) => ({
        say: { key: "askPoints", values: { direction: direction ?? "add" } },
      })),
      take(withPoints),
      nextWithout({ direction: null, notice: null }),
    ),
    pointsGuess: capture(emits(guessQuestion), take(withPoints), nextWithout(noPoints)),
    reason: {
      entry: ask({ key: "askCorrectionReason" }),
      on: {
        ANSWER: [
          { guard: "denies", ...nextWithout({ direction: null, notice: null }) },
          { guard: "takesBack", target: "next", actions: "takeBack" },
          { guard: "phoneIsWrong", ...nextWithout(noPhone) },
          { target: "next", actions: take(withReason) },
        ],
        BACK: nextWithout({ ...noPoints, notice: null }),
      },
    },
    checking: checkingAll(nextWithout({ reason: null })),
    reference: {
      entry: emits((context: CorrectionContext) => referenceQuestion(context)),
      on: {
        ANSWER: [
          { guard: { type: "says", params: noneWords }, ...nextWithout({ corrects: null, referenceAnswered: true }) },
          {
            guard: ({ context, event }) => referenceIn(context, event) !== undefined,
            target: "next",
            actions: assign(({ context, event }) => ({
              corrects: referenceIn(context, event) ?? null,
              referenceAnswered: true,
            })),
          },
          {
            actions: emit(({ context, event }): Effect => {
              const chosen = chosenIn(context, event);
              const which: Said = { key: "pastWhich", values: { count: pastOf(context).length } };
              return referenceQuestion(context, chosen.type === "twoReadings" ? chosen.say : which);
            }),
          },
        ],
        BACK: nextWithout({ reason: null }),
      },
    },
    summary: {
      entry: emits(summary),
      on: {
        ANSWER: answers.summary,
        BACK: [
          {
            guard: ({ context }) => pastOf(context).length > 0,
            ...nextWithout({ corrects: null, referenceAnswered: false }),
          },
          nextWithout({ reason: null }),
        ],
      },
    },
    change: {
      entry: ask(() => changeQuestion),
      on: { ANSWER: answers.change, BACK: { target: "next" } },
    },
    nothing: { entry: { type: "say", params: { key: "nothingToRemove" } }, type: "final" },
    unread: { entry: emits(unreadSaid), type: "final" },
    done: { entry: emits(order), type: "final" },
  },
});

/** A correction: phone, add or remove, points, reason, what it corrects, summary, *sí* (`/wallet/balance/update`). */
export const correct: Flow = {
  id: "correct",
  version: 4,
  machine,
  roles: ["manager"],
  topics: { points: "correctionPoints" },
  // Version 1 said "¿qué cambio?" at its summary, and those up to 3 read answers in another way; states and context are the same.
  migrations: { 1: (stored) => stored, 2: (stored) => stored, 3: (stored) => stored },
};
