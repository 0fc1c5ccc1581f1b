import { assign, emit, not } from "xstate";
import type { Points } from "../../src/domain/points.ts";
import type { Effect, Flow } from "../../src/flow/flow.ts";
import type { PastOperation } from "../../src/flow/views.ts";
import type { Said } from "../../src/text/keys.ts";
import { correctionBase, refundReason } from "./base.ts";
import { customerOf, noPhone as noPhoneAtAll, refundable, startingRefund, type CorrectionContext } from "./answers.ts";
import { pastChoice, pastFitting } from "../sale/past-choice.ts";

/** What undoes it: a sale's points are removed, used ones given back. Of a removal never more than there is. */
function undoing(context: CorrectionContext, corrects: PastOperation): Partial<CorrectionContext> {
  const direction = corrects.kind === "redeem" ? "add" : "remove";
  const base = { corrects, direction, referenceAnswered: true, notice: null } as const;
  return corrects.change === null
    ? base
    : { ...base, ...removable(context, direction, Math.abs(corrects.change) as Points) };
}

function removable(
  context: CorrectionContext,
  direction: "add" | "remove",
  wanted: Points,
): Pick<CorrectionContext, "points" | "short"> {
  const customer = customerOf(context);
  const there = direction === "remove" && customer?.type === "known" ? customer.balance : wanted;
  const points = Math.max(0, Math.min(wanted, there)) as Points;
  return { points, short: (wanted - points) as Points };
}

const noPhone = { ...noPhoneAtAll, wanted: null } as const;

/** Looks for what was written beside the phone, once there is something to look in; where it is not found the list is shown. */
function withWanted(context: CorrectionContext): Partial<CorrectionContext> {
  const { wanted = null } = context;
  if (wanted === null || context.past === null || typeof context.past === "string" || customerOf(context) === null)
    return {};
  const found = pastFitting(refundable(context), wanted);
  if (found === null) return { wanted: null };
  const refused = refusalOf(found);
  return refused === null ? { wanted: null, ...undoing(context, found) } : { wanted: null, notice: refused };
}

/** Why an operation cannot be undone; null where it can. */
function refusalOf({ refunded, certain }: PastOperation): Said | null {
  if (refunded) return { key: "refundAlready" };
  return certain ? null : { key: "refundNotCertain" };
}

/** An answer to "¿cuál devuelvo?" */
function withChoice(context: CorrectionContext, text: string): Partial<CorrectionContext> {
  const choice = pastChoice(refundable(context), text);
  if (choice.type === "chosen") return { corrects: choice.operation };
  return { corrects: null, notice: choice.type === "twoReadings" ? choice.say : { key: "refundWhich" } };
}

const noChoice = { corrects: null, direction: null, points: null, guess: null, short: 0 as Points } as const;

const machine = correctionBase.createMachine({
  id: "refund",
  context: ({ input }) => {
    const { phone, phoneTyped, notice, ...rest } = startingRefund(input);
    return { ...rest, phone, phoneTyped, notice, direction: null, points: null, guess: null, reason: refundReason };
  },
  initial: "next",
  on: { LOOKED_UP: { actions: "keepLookup" } },
  states: {
    next: {
      entry: ["lookUp", assign(({ context }) => withWanted(context))],
      always: [
        { guard: ({ context }) => context.phone === null, target: "phone" },
        { guard: "waiting", target: "checking" },
        { guard: "unregistered", target: "phone", actions: "notRegistered" },
        { guard: ({ context }) => customerOf(context)?.type !== "known", target: "unread" },
        { guard: ({ context }) => refundable(context).length === 0, target: "none" },
        { guard: ({ context }) => context.corrects === null, target: "which" },
        { guard: ({ context }) => context.guess !== null, target: "pointsGuess" },
        { guard: ({ context }) => context.points === null, target: "points" },
        { guard: ({ context }) => context.points === 0, target: "nothing" },
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
    checking: {
      entry: "startWaiting",
      exit: "stopWaiting",
      always: { guard: not("waiting"), target: "next" },
      on: {
        LOOKED_UP: { actions: "keepLookup" },
        TIMER: { target: "next", actions: "giveUpWaiting" },
        ANSWER: { actions: { type: "say", params: { key: "stillChecking" } } },
        BACK: { target: "next", actions: { type: "forget", params: noPhone } },
      },
    },
    which: {
      entry: {
        type: "ask",
        params: ({ context }) => ({
          say: { key: "askRefund", values: { past: refundable(context).map((one) => one.view) } },
        }),
      },
      on: {
        ANSWER: {
          target: "chosen",
          actions: assign(({ context, event }) => (event.type === "ANSWER" ? withChoice(context, event.text) : {})),
        },
        BACK: { target: "next", actions: { type: "forget", params: noPhone } },
      },
    },
    chosen: {
      always: [
        {
          guard: ({ context }) => context.corrects === null,
          target: "which",
          actions: { type: "forget", params: noChoice },
        },
        {
          guard: ({ context }) => context.corrects?.refunded === true,
          target: "which",
          actions: { type: "forget", params: { ...noChoice, notice: { key: "refundAlready" } } },
        },
        {
          guard: ({ context }) => context.corrects?.certain === false,
          target: "which",
          actions: { type: "forget", params: { ...noChoice, notice: { key: "refundNotCertain" } } },
        },
        {
          target: "next",
          actions: assign(({ context }) => (context.corrects ? undoing(context, context.corrects) : {})),
        },
      ],
    },
    points: {
      entry: { type: "ask", params: { say: { key: "askRefundPoints" } } },
      on: {
        ANSWER: { target: "limit", actions: "answerPoints" },
        BACK: { target: "next", actions: { type: "forget", params: noChoice } },
      },
    },
    pointsGuess: {
      entry: emit(({ context }): Effect => ({
        type: "say",
        say: { key: "pointsGuess", values: { guess: context.guess ?? (0 as Points) } },
      })),
      on: {
        ANSWER: { target: "limit", actions: "answerPoints" },
        BACK: { target: "next", actions: { type: "forget", params: { points: null, guess: null } } },
      },
    },
    /** What was typed may be more than there is to be removed. */
    limit: {
      always: {
        target: "next",
        actions: assign(({ context }) =>
          context.points === null ? {} : removable(context, context.direction ?? "remove", context.points),
        ),
      },
    },
    summary: {
      entry: "summary",
      on: {
        ANSWER: [
          { guard: "confirmed", target: "done" },
          { target: "summary", reenter: true },
        ],
        BACK: { target: "next", actions: { type: "forget", params: noChoice } },
      },
    },
    none: {
      entry: emit(({ context }): Effect => ({
        type: "say",
        say: { key: "refundNone", values: { phone: context.phone ?? context.person.phone } },
      })),
      type: "final",
    },
    nothing: { entry: { type: "say", params: { key: "nothingToRemove" } }, type: "final" },
    unread: { entry: "sayUnread", type: "final" },
    done: { entry: "order", type: "final" },
  },
});

/** *Devolución*: a sale's points are removed, or used ones given back, by a correction tied to it (`/wallet/balance/update`). */
export const refund: Flow = { id: "refund", version: 1, machine, roles: ["manager"], migrations: {} };
