import type { Points } from "../../domain/points.ts";
import type { Operation } from "../../ledger/operation.ts";
import { expectedChange, movesMoney, soldBy } from "../../ledger/request.ts";
import type { Consequences } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Ports } from "../ports.ts";
import { message, spareBody, type SaidButton } from "../messages.ts";
import { tapData } from "../tap.ts";

/**
 * The notice of a purchase, a use or a correction of balance for its customer, in the chats where they asked for notices; nothing for any other operation.
 * `on`: what it rests on: the word of the wallet or of a manager (`said`), or the balance. `newBalance` null: unknown.
 */
export function customerNotice(
  { settings }: Ports,
  operation: Operation,
  on: "said" | "balance",
  newBalance: Points | null,
): Pick<Consequences, "toSubscribers"> {
  const { request, chat, id } = operation;
  const said = noticeOf(operation, on, newBalance);
  if (said === null || !movesMoney(request)) return {};
  const disown = { label: { key: "notMe" }, data: tapData({ type: "command", words: `no fui yo =${id}` }) } as const;
  const buttons: readonly SaidButton[] = takes(operation) ? [disown] : [];
  const { body } = message(settings.renderIn, chat, said, buttons);
  return { toSubscribers: { phone: request.phone, body: spareBody(body), except: chat } };
}

/** Whether an operation takes balance from its customer. */
export function takes({ request }: Pick<Operation, "request">): boolean {
  return (expectedChange(request) ?? 0) < 0;
}

function noticeOf(operation: Operation, on: "said" | "balance", newBalance: Points | null): Said | null {
  const { request, walletName: wallet, branch } = operation;
  const sold = soldBy(request);
  if (sold !== null && "ticket" in request) {
    const values = { amountCentavos: sold, ticket: request.ticket, wallet, newBalance, verified: on === "balance" };
    return { key: "purchaseNotice", values };
  }
  if (!("points" in request)) return null;
  const values = { points: request.points, taken: takes(operation), place: branch || wallet, newBalance };
  return { key: "balanceNotice", values };
}
