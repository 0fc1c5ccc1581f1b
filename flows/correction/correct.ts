import { assign, emit, not } from "xstate";
import type { Points } from "../../src/domain/points.ts";
import { isNo, plain } from "../../src/domain/reader/words.ts";
import type { Effect, Flow, FlowEvent } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { correctionBase } from "./base.ts";
import { customerOf, noPhone, pastOf, startingCorrection, type CorrectionContext } from "./answers.ts";
import { pastChoice, type PastChoice } from "../sale/past-choice.ts";

const answers = {
  phone: ["1", "telefono", "tel"],
  points: ["2", "puntos", "monto", "cantidad"],
  reason: ["3", "motivo", "razon"],
  change: ["no", "cambiar", "cambiar algo", "corregir"],
  none: ["ninguna", "ninguno", "no", "saltar", "sin referencia"],
} as const;

const says = (event: FlowEvent, words: readonly string[]) =>
  event.type === "ANSWER" && words.includes(plain(event.text));

const noPoints = { points: null, guess: null } as const;
const noReference = { corrects: null, referenceAnswered: false } as const;

function chosenIn(context: CorrectionContext, event: FlowEvent): PastChoice {
  return event.type === "ANSWER" ? pastChoice(pastOf(context), event.text) : { type: "none" };
}

/** The balance, where a removal asks for more than that. */
function tooMuch({ direction, points, ...context }: CorrectionContext): Points | null {
  const customer = customerOf({ direction, points, ...context });
  if (direction !== "remove" || points === null || customer?.type !== "known") return null;
  return points > customer.balance ? customer.balance : null;
}

const wantsChange = [
  {
    guard: ({ event }: { event: FlowEvent }) => says(event, answers.phone),
    target: "next",
    actions: { type: "forget", params: noPhone },
  },
  {
    guard: ({ event }: { event: FlowEvent }) => says(event, answers.points),
    target: "next",
    actions: { type: "forget", params: noPoints },
  },
  {
    guard: ({ event }: { event: FlowEvent }) => says(event, answers.reason),
    target: "next",
    actions: { type: "forget", params: { reason: null } },
  },
] as const;

const machine = correctionBase.createMachine({
  id: "correct",
  context: ({ input }) => startingCorrection(input),
  initial: "next",
  on: { LOOKED_UP: { actions: "keepLookup" } },
  states: {
    /** Goes to the first thing that is missing; the summary comes when nothing is. */
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
        { guard: "waiting", target: "checking" },
        {
          guard: ({ context }) => context.direction === "remove" && customerOf(context)?.type !== "known",
          target: "unread",
        },
        { guard: ({ context }) => !context.referenceAnswered && pastOf(context).length > 0, target: "reference" },
        { target: "summary" },
      ],
    },
    phone: {
      entry: { type: "ask", params: { say: { key: "askPhone" } } },
      on: {
        ANSWER: { target: "next", actions: "answerPhone" },
        BACK: { actions: { type: "say", params: { key: "firstQuestion" } } },
      },
    },
    direction: {
      entry: {
        type: "ask",
        params: {
          say: { key: "askDirection" },
          closed: true,
          choices: [
            { label: { key: "addPoints" }, answer: "agregar" },
            { label: { key: "removePoints" }, answer: "quitar" },
          ],
        },
      },
      on: {
        ANSWER: { target: "next", actions: "answerDirection" },
        BACK: { target: "next", actions: { type: "forget", params: noPhone } },
      },
    },
    points: {
      entry: {
        type: "ask",
        params: ({ context }) => ({ say: { key: "askPoints", values: { direction: context.direction ?? "add" } } }),
      },
      on: {
        ANSWER: { target: "next", actions: "answerPoints" },
        BACK: { target: "next", actions: { type: "forget", params: { direction: null, notice: null } } },
      },
    },
    pointsGuess: {
      entry: emit(({ context }): Effect => ({
        type: "say",
        say: { key: "pointsGuess", values: { guess: context.guess ?? (0 as Points) } },
      })),
      on: {
        ANSWER: { target: "next", actions: "answerPoints" },
        BACK: { target: "next", actions: { type: "forget", params: noPoints } },
      },
    },
    reason: {
      entry: { type: "ask", params: { say: { key: "askCorrectionReason" } } },
      on: {
        ANSWER: { target: "next", actions: "answerReason" },
        BACK: { target: "next", actions: { type: "forget", params: { ...noPoints, notice: null } } },
      },
    },
    checking: {
      entry: "startWaiting",
      exit: "stopWaiting",
      always: { guard: not("waiting"), target: "next" },
      on: {
        LOOKED_UP: { actions: "keepLookup" },
        TIMER: { target: "next", actions: "giveUpWaiting" },
        ANSWER: { actions: { type: "say", params: { key: "stillChecking" } } },
        BACK: { target: "next", actions: { type: "forget", params: { reason: null } } },
      },
    },
    reference: {
      entry: emit(({ context }): Effect => ({
        type: "say",
        say: { key: "askReference", values: { past: pastOf(context).map((one) => one.view) } },
        choices: [{ label: { key: "skipReference" }, answer: "ninguna" }],
      })),
      on: {
        ANSWER: [
          {
            guard: ({ event }) => says(event, answers.none),
            target: "next",
            actions: { type: "forget", params: { corrects: null, referenceAnswered: true } },
          },
          {
            guard: ({ context, event }) => chosenIn(context, event).type === "chosen",
            target: "next",
            actions: assign(({ context, event }) => {
              const choice = chosenIn(context, event);
              return { corrects: choice.type === "chosen" ? choice.operation : null, referenceAnswered: true };
            }),
          },
          {
            actions: emit(({ context, event }): Effect => {
              const choice = chosenIn(context, event);
              const which: Said = { key: "pastWhich", values: { count: pastOf(context).length } };
              return {
                type: "say",
                say: choice.type === "twoReadings" ? choice.say : which,
                choices: [{ label: { key: "skipReference" }, answer: "ninguna" }],
              };
            }),
          },
        ],
        BACK: { target: "next", actions: { type: "forget", params: { reason: null } } },
      },
    },
    summary: {
      entry: "summary",
      on: {
        ANSWER: [
          { guard: "confirmed", target: "done" },
          { guard: "yes", target: "summary", reenter: true },
          ...wantsChange,
          {
            guard: ({ event }) => says(event, answers.change) || (event.type === "ANSWER" && isNo(event.text)),
            actions: { type: "say", params: { key: "correctionWhatToChange" } },
          },
          { actions: { type: "say", params: { key: "correctionWhatToChange" } } },
        ],
        BACK: [
          {
            guard: ({ context }) => pastOf(context).length > 0,
            target: "next",
            actions: { type: "forget", params: noReference },
          },
          { target: "next", actions: { type: "forget", params: { reason: null } } },
        ],
      },
    },
    nothing: { entry: { type: "say", params: { key: "nothingToRemove" } }, type: "final" },
    unread: { entry: "sayUnread", type: "final" },
    done: { entry: "order", type: "final" },
  },
});

/** A correction: phone, add or remove, points, reason, what it corrects, summary, *sí* (`/wallet/balance/update`). */
export const correct: Flow = { id: "correct", version: 1, machine, roles: ["manager"], migrations: {} };
