import type { StoredOperation } from "./shop.ts";
import type { WalletServer } from "../wallet/wallet-server.ts";

/**
 * A person who sells by chat and knows nothing of workers. They have a customer of their own, and a different amount for each sale, so that no guard against
 * repeated sales asks.
 */
export interface Seller {
  /** The prefix of their tickets. */
  readonly mark: string;
  readonly customer: string;
  /** Key of their chat. */
  readonly chat: string;
  say(text: string): void;
  /** The bot's messages to them. */
  heard(): string[];
}

/** How many sales each has made, by mark. */
export type Sold = { readonly [mark: string]: number };

export const ticketOf = ({ mark }: Pick<Seller, "mark">, n: number) => `${mark}-${1000 + n}`;

/** The message for the nth sale. */
export const lineOf = (seller: Pick<Seller, "mark" | "customer">, n: number) =>
  `venta ${seller.customer} ${100 + n} ${ticketOf(seller, n)}`;

const isEnd = (text: string) => /Venta registrada|Verificada por saldo|No la repitas/.test(text);

/** How long a sale may take, ms: workers may be stopped meanwhile, one after the other. */
const patienceMs = 100_000;

/** The reply to a message that was in hand each time when several runs in a row were killed. */
const isPutAside = (text: string) => text.startsWith("No pude leer ese mensaje");

/**
 * Makes the nth sale: writes it, and confirms each summary of it until its end or a doubt is reported. A message that was put aside is written again, as the
 * bot requests. Throws if no end is reported.
 */
export async function sell(seller: Seller, n: number): Promise<void> {
  const ticket = ticketOf(seller, n);
  const before = seller.heard().length;
  seller.say(lineOf(seller, n));
  let answered = 0;
  let repeated = 0;
  const untilMs = performance.now() + patienceMs;
  for (;;) {
    if (performance.now() > untilMs)
      throw new Error(`${ticket} has no end: ${JSON.stringify(seller.heard().slice(Math.max(0, before - 2)))}`);
    const said = seller.heard().slice(before);
    if (said.some((text) => text.includes(ticket) && isEnd(text))) return;
    // The question comes again if the answer arrived before the bot knew that the summary had been shown.
    const summaries = said.filter((text) => text.includes("¿La registro?")).length;
    if (summaries > answered) {
      answered = summaries;
      seller.say("sí");
    }
    const putAside = said.filter(isPutAside).length;
    if (putAside > repeated) {
      repeated = putAside;
      // Its conversation has ended, so a *sí* would mean nothing.
      seller.say(lineOf(seller, n));
    }
    await new Promise((resolve) => void setTimeout(resolve, 20));
  }
}

/** Each sells until `isEnough` holds. Returns how many they sold. */
export async function sellUntil(sellers: readonly Seller[], isEnough: (sold: number) => boolean): Promise<Sold> {
  let sold = 0;
  const each = sellers.map(async (seller) => {
    let n = 0;
    while (!isEnough(sold)) {
      await sell(seller, n++);
      sold++;
    }
    return [seller.mark, n] as const;
  });
  return Object.fromEntries(await Promise.all(each));
}

/** The faults of the sales: lost, doubled, unreported, out of order. `stored`: in the order of confirmation. */
export function wrongsOf(
  sellers: readonly Seller[],
  sold: Sold,
  wallet: Pick<WalletServer, "requests">,
  stored: readonly StoredOperation[],
): string[] {
  const wrong: string[] = [];
  const sent = countBy(
    wallet.requests("/wallet/sale").map(({ form }) => (form as { ticket?: string }).ticket ?? "without a ticket"),
  );
  const ticketIn = ({ request }: StoredOperation) => ("ticket" in request ? (request.ticket ?? "") : "");
  for (const seller of sellers) {
    const tickets = Array.from({ length: sold[seller.mark] ?? 0 }, (_, n) => ticketOf(seller, n));
    const own = stored.filter(({ chat }) => chat === seller.chat);
    const told = seller.heard().filter((text) => text.includes("Venta registrada"));
    for (const ticket of tickets) {
      const times = sent.get(ticket) ?? 0;
      if (times > 1) wrong.push(`${ticket} was sent ${times} times`);
      const operations = own.filter((one) => ticketIn(one) === ticket);
      if (operations.length !== 1) wrong.push(`${ticket} has ${operations.length} operations`);
      const state = operations[0]?.state ?? "none";
      if (state === "confirmed" && !told.some((text) => text.includes(ticket))) wrong.push(`${ticket} was not told`);
      // Killed after "sending" was committed and before the request left: nobody knows, and it is reported as a doubt.
      if (times === 0 && !["expired", "inDoubt", "ask"].includes(state)) wrong.push(`${ticket} was lost: ${state}`);
    }
    const inOrder = tickets.join(" ");
    if (own.map(ticketIn).join(" ") !== inOrder) wrong.push(`the operations of ${seller.mark} are out of order`);
    const firstTold = tickets.map((ticket) => told.findIndex((text) => text.includes(ticket))).filter((at) => at >= 0);
    if (firstTold.some((at, index) => at < (firstTold[index - 1] ?? 0)))
      wrong.push(`${seller.mark} is told out of order`);
  }
  return wrong;
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
