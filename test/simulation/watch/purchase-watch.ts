import type { ChatKey } from "../../../src/domain/chat.ts";
import { parseAmount, pointsOfCentavos } from "../../../src/domain/money.ts";
import { parsePhone } from "../../../src/domain/phone.ts";
import type { RedeemRequest, SaleRequest } from "../../../src/ledger/request.ts";
import type { Entry, NewOperation, TurnOutput } from "../../../src/store/store.ts";
import type { Said } from "../../../src/text/keys.ts";
import { walletNames } from "../world/cast.ts";
import type { Trace } from "./violation.ts";

/** What a message says of a purchase, as whoever writes it means it. */
export interface Meaning {
  readonly phone?: string;
  /** Of a sale, or of what is paid with points. */
  readonly amount?: string;
  readonly ticket?: string;
}

/** One purchase: a conversation and what it goes on in (a registration on the way, the sale of what is left to pay). */
interface Purchase {
  conversationId: number;
  walletKey: string | null;
}

interface Meant {
  readonly phones: Set<string>;
  readonly amounts: Set<number>;
  readonly tickets: Set<string>;
}

/** Watches that a purchase is what its person said it is: `meant`, `fields` and `wallet`. */
export class PurchaseWatch {
  readonly #trace: Trace;
  readonly #meant = new Map<ChatKey, Meant>();
  readonly #purchases = new Map<ChatKey, Purchase>();

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  /** Somebody said something of a purchase. */
  says(chat: ChatKey, { phone, amount, ticket }: Meaning): void {
    const meant = this.#meantIn(chat);
    if (phone !== undefined) meant.phones.add(phone);
    const read = amount === undefined ? null : parseAmount(amount);
    if (read?.type === "amount") meant.amounts.add(read.centavos);
    if (ticket !== undefined) meant.tickets.add(ticket);
  }

  /** A turn was committed. To be called after `made` was for each of its operations. */
  turned({ seq, chat, content }: Entry, { session }: TurnOutput): void {
    if (session === "same") return;
    if (session === null) return void this.#purchases.delete(chat);
    const open = this.#purchases.get(chat);
    if (open?.conversationId === session.conversationId) return;
    const goesOn = content.type === "event" || isRegistration(content.update.body);
    if (open && session.conversationId === seq && goesOn) open.conversationId = seq;
    else this.#purchases.set(chat, { conversationId: session.conversationId, walletKey: null });
  }

  /** An operation was made. `confirmed`: the last summary that was shown before the word it was made on. */
  made({ chat }: Entry, { id, request }: NewOperation, confirmed: Said | null): void {
    const purchase = this.#purchases.get(chat);
    if (purchase) {
      const earlier = purchase.walletKey ?? request.walletKey;
      if (earlier !== request.walletKey)
        this.#trace.broken("wallet", `${id} is in ${request.walletKey}, and its purchase began in ${earlier}`);
      purchase.walletKey = request.walletKey;
    }
    if (request.kind !== "sale" && request.kind !== "redeem") return;
    this.#checkMeant(chat, id, request);
    const differs = confirmed === null ? "there was none" : difference(request, confirmed);
    if (differs !== null) this.#trace.broken("fields", `${id} is not what its summary said: ${differs}`);
  }

  /** The database was put back. */
  forget(): void {
    this.#purchases.clear();
  }

  #checkMeant(chat: ChatKey, id: string, request: SaleRequest | RedeemRequest): void {
    const { phones, amounts, tickets } = this.#meantIn(chat);
    const { phone, ticket, amountCentavos } = request;
    if (!phones.has(phone)) this.#trace.broken("meant", `${id} is for ${phone}, which nobody gave as a phone`);
    if (ticket !== null && !tickets.has(ticket))
      this.#trace.broken("meant", `${id} has the ticket ${ticket}, which nobody gave as a ticket`);
    if (amountCentavos === null) return;
    if (!amounts.has(amountCentavos)) this.#trace.broken("meant", `${id} is of ${amountCentavos}, which nobody gave`);
    // What is left to pay is an amount too, which nobody types.
    if (request.kind === "redeem")
      amounts.add(Math.max(0, Math.floor((pointsOfCentavos(amountCentavos) - request.points) / 100)));
  }

  #meantIn(chat: ChatKey): Meant {
    const known = this.#meant.get(chat) ?? { phones: new Set(), amounts: new Set(), tickets: new Set() };
    this.#meant.set(chat, known);
    return known;
  }
}

function isRegistration(body: { readonly type: string; readonly text?: string; readonly data?: string }): boolean {
  return body.text === "registrar" || body.data?.endsWith(":registrar") === true;
}

/** What of a request its summary did not say; null: nothing. */
function difference(request: SaleRequest | RedeemRequest, said: Said): string | null {
  if (said.key !== "summary" && said.key !== "redeemSummary") return `the last one shown is a ${said.key}`;
  const { phoneTyped, amountCentavos, ticket, wallet } = said.values;
  const phone = parsePhone(phoneTyped);
  if (phone.type !== "phone" || phone.phone !== request.phone) return `phone ${phoneTyped}`;
  if (amountCentavos !== request.amountCentavos) return `amount ${amountCentavos}`;
  if (ticket !== request.ticket) return `ticket ${ticket}`;
  if (wallet !== null && wallet !== walletNames[request.walletKey]) return `wallet ${wallet}`;
  if (said.key === "redeemSummary" && (request.kind !== "redeem" || said.values.points !== request.points))
    return `points ${said.values.points}`;
  return null;
}
