import type { Points } from "../../domain/points.ts";
import type { Operation } from "../../ledger/operation.ts";
import type { Consequences } from "../../store/store.ts";
import type { Ports } from "../ports.ts";
import { message, spareBody } from "../messages.ts";

/**
 * The notice of a sale for its customer, in the chats where they asked for notices; nothing for any other operation. `on`: what it rests on: the word of the
 * wallet or of a manager (`said`), or the balance. `newBalance` null: unknown.
 */
export function customerNotice(
  { settings }: Ports,
  { request, walletName, chat }: Operation,
  on: "said" | "balance",
  newBalance: Points | null,
): Pick<Consequences, "toSubscribers"> {
  if (request.kind !== "sale") return {};
  const { amountCentavos, ticket, phone } = request;
  const values = { amountCentavos, ticket, wallet: walletName, newBalance, verified: on === "balance" };
  const { body } = message(settings.renderIn, chat, { key: "purchaseNotice", values });
  return { toSubscribers: { phone, body: spareBody(body), except: chat } };
}
