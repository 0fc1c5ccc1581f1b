import type { Phone } from "../../src/domain/phone.ts";
import type { Points } from "../../src/domain/points.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import type { Undone } from "../../src/flow/views.ts";
import type { PastView } from "../../src/text/views.ts";
import type { Effect, FlowEvent } from "../../src/flow/flow.ts";
import type { CorrectionContext } from "./context.ts";
import { choice, isEarlyYes } from "../shared/questions.ts";
import { seenBy, unreadBy, customerName, doubtsOf } from "../shared/customer.ts";

/** Says that nothing can be removed, since the balance cannot be read. */
export function unreadSaid(context: CorrectionContext): Effect {
  return { type: "say", say: { key: "correctionUnread", values: unreadBy(context) } };
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

/** The operation that the person has confirmed (`/wallet/balance/update`). Throws if direction, points or reason is missing. */
export function order(context: CorrectionContext): Effect {
  const { person, wallet, phone, direction, points, reason, corrects } = context;
  if (direction === null || points === null || reason === null)
    throw new Error(`order: incomplete correction: direction ${direction}, points ${points}, reason ${reason}`);
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
