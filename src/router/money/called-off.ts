import type { Operation } from "../../ledger/operation.ts";
import type { Consequences, InternalEvent } from "../../store/store.ts";
import type { RenderIn } from "../../text/languages.ts";
import { saidCancelled } from "./operation-views.ts";
import { message } from "../messages.ts";

/**
 * What is committed with an operation that the store called off in the commit that added it: since it was confirmed, its ticket was taken or the same sale
 * was made (`cancelReason`). The person is told why. A sale like another is asked about again. A conversation that waits for the outcome hears that it was
 * not done. Pure: the store calls it inside the transaction.
 */
export function afterCalledOff(renderIn: RenderIn, operation: Operation): Consequences {
  const { cancelReason, chat, reportTo, request } = operation;
  const said = saidCancelled(operation, cancelReason ?? "ticketTaken");
  const events: InternalEvent[] = [];
  if (cancelReason === "sameSale" && request.kind === "sale") {
    const { walletKey, phone, amountCentavos, ticket } = request;
    const sale = { walletKey, phone, phoneTyped: phone, amountCentavos, ticket, ticketAnswered: true, notice: null };
    events.push({ type: "sameSale", sale });
  }
  if (reportTo !== null) events.push({ type: "performed", flowId: reportTo, done: false, refusal: null });
  return { replies: [message(renderIn, chat, said)], events: events.map((event) => ({ chat, event })) };
}
