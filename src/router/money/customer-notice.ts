import type { Points } from "../../domain/points.ts";
import type { Operation } from "../../ledger/operation.ts";
import type { Consequences } from "../../store/store.ts";
import type { Ports } from "../ports.ts";
import { message, spareBody } from "../messages.ts";

/**
 * The notice of a purchase for its customer, who gets it in the chats where they asked for notices; nothing for what is no sale. `on`: the wallet or a
 * manager said that it was made, or the balance proves it. `newBalance` null: unknown.
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
