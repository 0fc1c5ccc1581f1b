import { assign, enqueueActions } from "xstate";
import type { ConsentDeed } from "../../src/understanding/lexicon/deeds-es-mx.ts";
import type { Phone } from "../../src/domain/people/phone.ts";
import type { Points } from "../../src/domain/points.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import type { Undone } from "../../src/flow/views.ts";
import type { PastView } from "../../src/text/views.ts";
import type { Effect, FlowEvent } from "../../src/flow/flow.ts";
import { type CorrectionContext } from "./answers.ts";
import { choice, isEarlyYes } from "../shared/questions.ts";
import { seenBy, unreadBy, aboutCustomer, customerName, doubtsOf } from "../shared/customer.ts";

/** What a yes to the summary would do: a refund undoes, a correction gives points or takes them. */
function deedOf(context: CorrectionContext): ConsentDeed {
  if (isRefund(context)) return "refund";
  return context.direction === "remove" ? "remove" : "give";
}

/** Guards and actions of a correction and of a refund. */
export const correctionBase = aboutCustomer<CorrectionContext>(
  () => [],
  deedOf,
  ({ points }) => points,
).extend({
  guards: {
    found: ({ context }) => typeof context.customer !== "string" && typeof context.past !== "string",
  },
  actions: {
    notRegistered: assign(({ context }) => ({
      phone: null,
      customer: null,
      past: null,
      notice: { key: "customerNotRegistered", values: { phone: context.phone ?? context.person.phone } } as const,
    })),
    /** Looks up the customer and their operations as soon as there is a phone, beside the capture. */
    lookUp: enqueueActions(({ context, enqueue }) => {
      if (context.phone === null || context.customer !== null) return;
      const n = context.lookups + 1;
      const { phone, wallet } = context;
      enqueue.assign({ customer: `customer${n}`, past: `past${n}`, lookups: n });
      const of = { walletKey: wallet.key, phone };
      enqueue.emit({ type: "lookup", ask: `customer${n}`, request: { type: "customer", ...of } });
      enqueue.emit({ type: "lookup", ask: `past${n}`, request: { type: "past", ...of } });
    }),
  },
});

/** Says that nothing can be removed, since the balance cannot be read. */
export function unreadSaid(context: CorrectionContext): Effect {
  return { type: "say", say: { key: "correctionUnread", values: unreadBy(context) } };
}

/** "¿Son $1,234.50?" */
export function guessQuestion({ guess }: CorrectionContext): Effect {
  return { type: "say", say: { key: "pointsGuess", values: { guess: guess ?? (0 as Points) } } };
}

/** The summary: it says what will be done before it is done. It is a gate, since its answer moves points. */
export function summary(context: CorrectionContext, event: FlowEvent): Effect {
  const refund = isRefund(context);
  return {
    type: "say",
    gate: true,
    ...(refund ? { closed: true } : { spelledOut: true }),
    say: {
      key: "correctionSummary",
      values: {
        customer: seenBy(context),
        phoneTyped: context.phoneTyped,
        direction: context.direction ?? "add",
        points: context.points ?? (0 as Points),
        reason: context.reason ?? "",
        corrects: context.corrects?.view ?? null,
        refund,
        short: context.short,
        wallet: context.wallet.name,
        doubts: doubtsOf(context),
        overCap: (context.points ?? 0) > context.cap,
        own: context.phone === context.person.phone,
        again: isEarlyYes(event),
      },
    },
    choices: [
      choice("yesCorrect", "sí"),
      ...(refund ? [] : [choice("change", "cambiar")]),
      choice("cancelWord", "cancelar"),
    ],
  };
}

function isRefund(context: CorrectionContext): boolean {
  return context.reason === refundReason;
}

/** The reason of every refund. */
export const refundReason = "Devolución";

function undone({ amountCentavos, points, ticket }: PastView): Undone {
  return { amountCentavos, points, ticket: ticket as Ticket | null };
}

/** The operation that the person has confirmed (`/wallet/balance/update`). Throws where something is missing. */
export function order(context: CorrectionContext): Effect {
  const { person, wallet, phone, direction, points, reason, corrects } = context;
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
      ...(corrects !== null && isRefund(context) && { undoes: undone(corrects.view) }),
    },
    customerName: customerName(context),
    overrides: [],
    reason,
    ...(corrects === null ? {} : { corrects: corrects.operationId, refund: isRefund(context) }),
  };
}
