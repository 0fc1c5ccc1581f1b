import { assign, not } from "xstate";
import type { Points } from "../../src/domain/points.ts";
import type { Flow, FlowEvent } from "../../src/flow/flow.ts";
import type { PastOperation } from "../../src/flow/views.ts";
import type { Said } from "../../src/text/keys.ts";
import { hasClass, hasFigure, hasOnly, wordsIn } from "../../src/understanding/answers.ts";
import { correctionBase, guessQuestion, order, refundReason, summary, unreadSaid } from "./base.ts";
import {
  type CorrectionContext,
  noPhone as noPhoneAtAll,
  refundable,
  startingRefund,
  withPhone,
  withPoints,
} from "./answers.ts";
import { customerOf } from "../shared/customer.ts";
import { pastChoice, pastFitting } from "./past-choice.ts";
import { toldInstead } from "./told.ts";
import { ask, capture, checkingAll, emits, firstQuestion, nextWithout, take } from "../shared/capture.ts";

/** The correction that undoes an operation: removes a sale's points (at most the balance), or gives used points back. */
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

/** Chooses the operation that was written beside the phone, once the list is there. Where it is not found, the list is shown. */
function withWanted(context: CorrectionContext): Partial<CorrectionContext> {
  const { wanted = null } = context;
  if (wanted === null || context.past === null || typeof context.past === "string" || customerOf(context) === null)
    return {};
  const found = pastFitting(refundable(context), wanted);
  if (found === null) return { wanted: null };
  const refused = refusalOf(found);
  return refused === null ? { wanted: null, ...undoing(context, found) } : { wanted: null, notice: refused };
}

/** Why an operation cannot be refunded; null where it can. */
function refusalOf({ refunded, certain }: PastOperation): Said | null {
  if (refunded) return { key: "refundAlready" };
  return certain ? null : { key: "refundNotCertain" };
}

/** "Solo la mitad", "nomás 50": a part, and a refund is of everything. */
function wantsPart(event: FlowEvent): boolean {
  if (event.type !== "ANSWER" || event.text.length > longestPart) return false;
  const isOnly = hasOnly(
    event.text,
    partClasses,
    "no si ay pero mejor que sea una solo nomas nada mas unicamente parte mitad",
  );
  return isOnly && (hasFigure(event.text) || hasClass(event.text, "PART") || wordsIn(event.text).includes("parte"));
}

const longestPart = 60;
const partClasses = [
  "COPULA",
  "UNDO",
  "TAKE",
  "GIVE",
  "POINTS",
  "CURRENCY",
  "ARTICLE",
  "PART",
  "BUT",
  "COURTESY",
] as const;

/** An answer to "¿cuál devuelvo?" */
function withChoice(context: CorrectionContext, text: string): Partial<CorrectionContext> {
  const choice = pastChoice(refundable(context), text);
  if (choice.type === "chosen") return { corrects: choice.operation };
  // "La de 250."
  const told = choice.type === "none" && hasFigure(text) ? pastFitting(refundable(context), text) : null;
  if (told !== null) return { corrects: told };
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
        { guard: not("found"), target: "checking" },
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
    phone: capture(ask({ key: "askPhone" }), take(withPhone), firstQuestion),
    checking: checkingAll(nextWithout(noPhone)),
    which: {
      entry: ask((context: CorrectionContext) => ({
        say: { key: "askRefund", values: { past: refundable(context).map((one) => one.view) } },
      })),
      on: { ANSWER: { target: "chosen", actions: take(withChoice) }, BACK: nextWithout(noPhone) },
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
      entry: ask({ key: "askRefundPoints" }),
      on: { ANSWER: { target: "limit", actions: take(withPoints) }, BACK: nextWithout(noChoice) },
    },
    pointsGuess: {
      entry: emits(guessQuestion),
      on: {
        ANSWER: { target: "limit", actions: take(withPoints) },
        BACK: nextWithout({ points: null, guess: null }),
      },
    },
    /** Lowers the typed points to the balance. */
    limit: {
      always: {
        target: "next",
        actions: assign(({ context }) =>
          context.points === null ? {} : removable(context, context.direction ?? "remove", context.points),
        ),
      },
    },
    summary: {
      entry: emits(summary),
      on: {
        ANSWER: [
          { guard: "confirmed", target: "done" },
          { guard: "no", target: "abandoned" },
          {
            guard: ({ event }) => wantsPart(event) || (toldInstead(event, null)?.points ?? null) !== null,
            target: "summary",
            reenter: true,
            actions: { type: "say", params: { key: "refundIsWhole" } },
          },
          { target: "summary", reenter: true },
        ],
        BACK: nextWithout(noChoice),
      },
    },
    none: {
      entry: emits(({ phone, person }: CorrectionContext) => ({
        type: "say",
        say: { key: "refundNone", values: { phone: phone ?? person.phone } },
      })),
      type: "final",
    },
    abandoned: { entry: { type: "say", params: { key: "cancelled" } }, type: "final" },
    nothing: { entry: { type: "say", params: { key: "nothingToRemove" } }, type: "final" },
    unread: { entry: emits(unreadSaid), type: "final" },
    done: { entry: emits(order), type: "final" },
  },
});

/** *Devolución*: a sale's points are removed, or used ones given back, by a correction tied to it (`/wallet/balance/update`). */
export const refund: Flow = {
  id: "refund",
  version: 2,
  machine,
  roles: ["manager"],
  topics: { points: "correctionPoints" },
  // Version 1 took no "no" at its summary.
  migrations: { 1: (stored) => stored },
};
