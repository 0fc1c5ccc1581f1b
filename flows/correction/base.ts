import { assign, emit, enqueueActions, setup } from "xstate";
import type { Phone } from "../../src/domain/phone.ts";
import type { Points } from "../../src/domain/points.ts";
import { isYes } from "../../src/domain/reader/words.ts";
import type { Effect, FlowEvent, FlowInput } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { customerOf, withDirection, withPhone, withPoints, withReason, type CorrectionContext } from "./answers.ts";
import { asked, type Question } from "../shared/asking.ts";
import { seenBy, unreadBy } from "../shared/customer-seen.ts";

/** How long the summary waits for the customer to be looked up, ms. */
const checkingMs = 3_000;

/** What a correction and a refund have in common. */
export const correctionBase = setup({
  types: {
    context: {} as CorrectionContext,
    events: {} as FlowEvent,
    emitted: {} as Effect,
    input: {} as FlowInput | undefined,
  },
  guards: {
    waiting: ({ context }) => typeof context.customer === "string" || typeof context.past === "string",
    unregistered: ({ context }) => customerOf(context)?.type === "unregistered",
    yes: ({ event }) => event.type === "ANSWER" && isYes(event.text),
    confirmed: ({ event }) => event.type === "ANSWER" && isYes(event.text) && event.confirms,
  },
  actions: {
    say: emit((_, say: Said): Effect => ({ type: "say", say })),
    sayUnread: emit(({ context }): Effect => {
      return { type: "say", say: { key: "correctionUnread", values: unreadBy(context.person, customerOf(context)) } };
    }),
    answerPhone: assign(({ context, event }) => (event.type === "ANSWER" ? withPhone(context, event.text) : {})),
    answerDirection: assign(({ event }) => (event.type === "ANSWER" ? withDirection(event.text) : {})),
    answerPoints: assign(({ context, event }) => (event.type === "ANSWER" ? withPoints(context, event.text) : {})),
    answerReason: assign(({ event }) => (event.type === "ANSWER" ? withReason(event.text) : {})),
    forget: assign((_, what: Partial<CorrectionContext>) => what),
    notRegistered: assign(({ context }) => ({
      phone: null,
      customer: null,
      past: null,
      notice: {
        key: "customerNotRegistered",
        values: { phone: context.phone ?? context.person.phone },
      } as const,
    })),
    keepLookup: assign(({ context, event }) => {
      if (event.type !== "LOOKED_UP") return {};
      if (event.result.type === "customer" && context.customer === event.ask) return { customer: event.result.found };
      if (event.result.type === "past" && context.past === event.ask) return { past: event.result.past };
      return {};
    }),
    giveUpWaiting: assign(({ context }) => ({
      customer: customerOf(context) ?? ({ type: "unchecked", doubts: 0 } as const),
      past: typeof context.past === "string" ? [] : context.past,
    })),
    startWaiting: emit({ type: "timer", name: "checking", afterMs: checkingMs }),
    stopWaiting: emit({ type: "cancelTimer", name: "checking" }),
    /** Asks for the customer and what was done for them as soon as there is a phone, beside the capture. */
    lookUp: enqueueActions(({ context, enqueue }) => {
      if (context.phone === null || context.customer !== null) return;
      const n = context.lookups + 1;
      const { phone, wallet } = context;
      enqueue.assign({ customer: `customer${n}`, past: `past${n}`, lookups: n });
      const of = { walletKey: wallet.key, phone };
      enqueue.emit({ type: "lookup", ask: `customer${n}`, request: { type: "customer", ...of } });
      enqueue.emit({ type: "lookup", ask: `past${n}`, request: { type: "past", ...of } });
    }),
    ask: enqueueActions(({ context, enqueue }, question: Question) => {
      enqueue.emit(asked(question, context.notice));
      if (context.notice) enqueue.assign({ notice: null });
    }),
    summary: emit(({ context, event }): Effect => summary(context, event)),
    order: emit(({ context }): Effect => order(context)),
  },
});

/** What will happen, before it happens: a gate. */
function summary(context: CorrectionContext, event: FlowEvent): Effect {
  const customer = customerOf(context);
  const refund = isRefund(context);
  return {
    type: "say",
    gate: true,
    ...(refund ? { closed: true } : { spelledOut: true }),
    say: {
      key: "correctionSummary",
      values: {
        customer: seenBy(context.person, customer),
        phoneTyped: context.phoneTyped,
        direction: context.direction ?? "add",
        points: context.points ?? (0 as Points),
        reason: context.reason ?? "",
        corrects: context.corrects?.view ?? null,
        refund,
        short: context.short,
        wallet: context.wallet.name,
        doubts: customer !== null && customer.type !== "unregistered" ? customer.doubts : 0,
        overCap: (context.points ?? 0) > context.cap,
        again: event.type === "ANSWER" && isYes(event.text) && !event.confirms,
      },
    },
    choices: [
      { label: { key: "yesCorrect" }, answer: "sí" },
      ...(refund ? [] : [{ label: { key: "change" }, answer: "cambiar" } as const]),
      { label: { key: "cancelWord" }, answer: "cancelar" },
    ],
  };
}

function isRefund(context: CorrectionContext): boolean {
  return context.reason === refundReason;
}

/** The reason that a refund bears: its other words are the operation it undoes. */
export const refundReason = "Devolución";

/** The correction that the person confirmed (`/wallet/balance/update`). */
function order(context: CorrectionContext): Effect {
  const { person, wallet, phone, direction, points, reason, corrects } = context;
  const customer = customerOf(context);
  if (direction === null || points === null || reason === null) throw new Error("The correction is not complete");
  return {
    type: "operation",
    request: {
      kind: "correction",
      walletKey: wallet.key,
      phone: phone as Phone,
      direction,
      points,
      usertoolId: person.usertoolId as string,
    },
    customerName: customer?.type === "known" ? customer.name : null,
    overrides: [],
    reason,
    ...(corrects === null ? {} : { corrects: corrects.operationId, refund: isRefund(context) }),
  };
}
