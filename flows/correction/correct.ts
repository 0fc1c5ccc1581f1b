import { assign, emit, not } from "xstate";
import type { Points } from "../../src/domain/points.ts";
import type { Effect, Flow, FlowEvent } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { correctionBase, guessQuestion, order, summary, unreadSaid } from "./base.ts";
import {
  type CorrectionContext,
  noPhone,
  pastOf,
  startingCorrection,
  withDirection,
  withPhone,
  withPoints,
  withReason,
} from "./answers.ts";
import { customerOf } from "../shared/customer.ts";
import { type PastChoice, pastChoice } from "./past-choice.ts";
import { ask, capture, checkingAll, emits, firstQuestion, nextWithout, stay, take } from "../shared/capture.ts";
import { changes } from "../shared/changes.ts";
import { type Question, choice } from "../shared/questions.ts";

const changeWords = ["no", "cambiar", "cambiar algo", "corregir"] as const;
const noneWords = ["ninguna", "ninguno", "no", "saltar", "sin referencia"] as const;

const noPoints = { points: null, guess: null } as const;

/** The operation that an answer chooses of the list. */
function chosenIn(context: CorrectionContext, event: FlowEvent): PastChoice {
  return event.type === "ANSWER" ? pastChoice(pastOf(context), event.text) : { type: "none" };
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

const machine = correctionBase.createMachine({
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
    direction: capture(
      ask(() => directionQuestion),
      take(withDirection),
      nextWithout(noPhone),
    ),
    points: capture(
      ask(({ direction }: CorrectionContext) => ({
        say: { key: "askPoints", values: { direction: direction ?? "add" } },
      })),
      take(withPoints),
      nextWithout({ direction: null, notice: null }),
    ),
    pointsGuess: capture(emits(guessQuestion), take(withPoints), nextWithout(noPoints)),
    reason: capture(ask({ key: "askCorrectionReason" }), take(withReason), nextWithout({ ...noPoints, notice: null })),
    checking: checkingAll(nextWithout({ reason: null })),
    reference: {
      entry: emits((context: CorrectionContext) => referenceQuestion(context)),
      on: {
        ANSWER: [
          { guard: { type: "says", params: noneWords }, ...nextWithout({ corrects: null, referenceAnswered: true }) },
          {
            guard: ({ context, event }) => chosenIn(context, event).type === "chosen",
            target: "next",
            actions: assign(({ context, event }) => {
              const chosen = chosenIn(context, event);
              return { corrects: chosen.type === "chosen" ? chosen.operation : null, referenceAnswered: true };
            }),
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
        ANSWER: [
          { guard: "confirmed", target: "done" },
          { guard: "yes", target: "summary", reenter: true },
          ...changes(
            { words: ["1", "telefono", "tel"], without: noPhone },
            { words: ["2", "puntos", "monto", "cantidad"], without: noPoints },
            { words: ["3", "motivo", "razon"], without: { reason: null } },
          ),
          // Both say the same, but the recorded shape of version 1 has both.
          { guard: { type: "says", params: changeWords }, ...stay({ key: "correctionWhatToChange" }) },
          stay({ key: "correctionWhatToChange" }),
        ],
        BACK: [
          {
            guard: ({ context }) => pastOf(context).length > 0,
            ...nextWithout({ corrects: null, referenceAnswered: false }),
          },
          nextWithout({ reason: null }),
        ],
      },
    },
    nothing: { entry: { type: "say", params: { key: "nothingToRemove" } }, type: "final" },
    unread: { entry: emits(unreadSaid), type: "final" },
    done: { entry: emits(order), type: "final" },
  },
});

/** A correction: phone, add or remove, points, reason, what it corrects, summary, *sí* (`/wallet/balance/update`). */
export const correct: Flow = {
  id: "correct",
  version: 1,
  machine,
  roles: ["manager"],
  topics: { points: "correctionPoints" },
  migrations: {},
};
