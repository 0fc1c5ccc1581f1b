import { Bot } from "grammy";
import type { Update } from "grammy/types";
import { Client } from "undici";
import { CarefulStore, type Entry, type Reply, type StoredSale } from "./careful-store.ts";
import { apiKey, collaboratorOf, customerOf, env, firstWallet, walletUrl, type WalletAnswer } from "./wallet.ts";

/**
 * The least that keeps the promises of money: the bare bot's conversation, with every message stored before it is confirmed to Telegram and handled
 * once, each step and its answer in one commit, answers sent again after a crash, the request of a sale stored before it leaves on a connection
 * of its own, the balance read before it, and a doubt that is told where a crash hides the outcome. It understands nothing but its own words and
 * settles no doubt. What it costs more than the bare bot is what the promises cost at the least; what the product costs more than this is everything else.
 *
 * It reads the product's environment, and serves chats side by side, each in order.
 */
type Step = "idle" | "phone" | "amount" | "ticket" | "confirm";

interface Row {
  readonly step: Step;
  readonly staffPhone: string;
  readonly phone: string;
  readonly amount: number;
  readonly ticket: string;
}

interface Sale extends Omit<Row, "step"> {
  readonly balance?: number;
}

const fresh: Row = { step: "idle", staffPhone: "", phone: "", amount: 0, ticket: "" };
const store = new CarefulStore(env("DATABASE_PATH"));
const bot = new Bot(env("TELEGRAM_BOT_TOKEN"), { client: { apiRoot: env("TELEGRAM_API_ROOT") } });
const rowOf = (chat: number): Row => JSON.parse(store.row(chat) ?? JSON.stringify(fresh)) as Row;
const tenDigits = (text: string) => text.replaceAll(/\D/g, "").slice(-10);

/** The last thing each chat has under way. */
const lanes = new Map<number, Promise<unknown>>();

function inOrder(chat: number, run: () => Promise<unknown>): void {
  const end = (lanes.get(chat) ?? Promise.resolve()).then(run).catch((error: unknown) => console.error(error));
  lanes.set(chat, end);
  void end.then(() => lanes.get(chat) === end && lanes.delete(chat));
}

/** Does again a second later what failed. */
async function untilDone<T>(run: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await run();
    } catch (error) {
      console.error(error);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}

/** What a line leads to: the row that is stored, what is answered, and a sale that is to be made. */
interface Turn {
  readonly row: Row;
  readonly says?: string;
  readonly sale?: Sale;
}

/** Takes a step that needs nobody. Null: the wallet has to be asked. */
function stepAtOnce(row: Row, text: string): Turn | null {
  switch (row.step) {
    case "idle":
      if (text.toLowerCase() !== "venta") return { row, says: "Escribe venta" };
      return { row: { ...row, step: "phone" }, says: "¿Teléfono del cliente?" };
    case "phone": {
      const phone = tenDigits(text);
      if (phone.length !== 10) return { row, says: "¿Teléfono del cliente?" };
      return { row: { ...row, step: "amount", phone }, says: "¿Monto de la compra?" };
    }
    case "amount": {
      const amount = Number(text.replaceAll(/[$,\s]/g, ""));
      if (!(amount > 0)) return { row, says: "¿Monto de la compra?" };
      return { row: { ...row, step: "ticket", amount }, says: "¿Número de ticket?" };
    }
    case "ticket":
      return null;
    case "confirm": {
      if (text.toLowerCase() !== "sí") return { row, says: "¿La registro?" };
      const { step: _, ...sale } = row;
      return { row: { ...fresh, staffPhone: row.staffPhone }, sale };
    }
  }
}

async function summary(row: Row, ticket: string): Promise<Turn> {
  const found = await customerOf(row.phone);
  if (!found.success) return { row: { ...row, step: "phone" }, says: "No está registrado. ¿Teléfono del cliente?" };
  const { contact_name: customer } = found.result as { contact_name: string };
  const says = `Cliente: ${customer}\nTeléfono: ${row.phone}\nMonto: $${row.amount.toFixed(2)}\nTicket: ${ticket}\n¿La registro?`;
  return { row: { ...row, step: "confirm", ticket }, says };
}

const contactMark = "\u0000";

async function recognise(phone: string): Promise<Turn> {
  const isKnown = (await collaboratorOf(phone)) !== undefined;
  return { row: { ...fresh, staffPhone: phone }, says: isKnown ? "Te reconocí como cajero." : "No te conozco." };
}

/** Stores what a turn leads to. In a job of `write`. */
function keep(
  chat: number,
  { row, says, sale }: Turn,
): { readonly reply: Reply | null; readonly sale: StoredSale | null } {
  store.saveRow(chat, JSON.stringify(row));
  const body = JSON.stringify(sale);
  return {
    reply: says === undefined ? null : store.addReply(chat, says),
    sale: sale === undefined ? null : { id: store.addSale(chat, body), chat, state: "ready", body },
  };
}

const asksWallet = (row: Row, text: string) => text.startsWith(contactMark) || stepAtOnce(row, text) === null;

/** Stores what came in, each with its step where that needs nobody and the chat is idle. Resolves when it is on the disk. */
async function accept(updates: readonly Entry[]): Promise<void> {
  await Promise.all(
    updates.map(async (entry) => {
      const { chat, text } = entry;
      const isFree = !lanes.has(chat);
      const done = await store.write(() => {
        const row = rowOf(chat);
        const atOnce = isFree && !asksWallet(row, text);
        if (!store.addEntry(entry, atOnce)) return "known";
        return atOnce ? keep(chat, stepAtOnce(row, text) as Turn) : "later";
      });
      if (done === "later") inOrder(chat, () => handle(entry));
      else if (done !== "known") inOrder(chat, () => goOn(done));
    }),
  );
}

async function handle({ id, chat, text }: Entry): Promise<void> {
  const row = rowOf(chat);
  const turn = await untilDone(async () =>
    text.startsWith(contactMark)
      ? recognise(text.slice(contactMark.length))
      : (stepAtOnce(row, text) ?? summary(row, text)),
  );
  await goOn(
    await store.write(() => {
      store.endEntry(id);
      return keep(chat, turn);
    }),
  );
}

async function goOn({ reply, sale }: ReturnType<typeof keep>): Promise<void> {
  if (reply) await say(reply);
  if (sale) await sell(sale);
}

async function say({ id, chat, text }: Reply): Promise<void> {
  await untilDone(() => bot.api.sendMessage(chat, text));
  void store.write(() => store.markSent(id));
}

async function sell({ id, chat, body }: StoredSale): Promise<void> {
  const sale = JSON.parse(body) as Sale;
  const seller = await untilDone(() => collaboratorOf(sale.staffPhone));
  if (!seller) return tell(id, chat, "refused", sale, "No tienes permiso.");
  const client = new Client(walletUrl);
  const found = await untilDone(() => customerOf(sale.phone));
  const sending = {
    ...sale,
    balance: (found.result as { amount_available?: number } | undefined)?.amount_available ?? 0,
  };
  await store.write(() => store.moveSale(id, "sending", JSON.stringify(sending)));
  const form = {
    wallet_key: (await firstWallet).wallet_key,
    phone: sale.phone,
    usertool_id: String(seller.usertool_id),
    transaction_type: "0",
    transaction_amount: String(sale.amount),
    ticket: sale.ticket,
  };
  try {
    const answer = await once(client, "/wallet/sale", form);
    const says = answer.success
      ? `Venta registrada: $${sale.amount.toFixed(2)}\nNuevo saldo: $${answer.newBalance?.toFixed(2)}`
      : `No se registró: ${answer.code}`;
    await tell(id, chat, answer.success ? "made" : "refused", sending, says);
  } catch {
    await tell(id, chat, "doubt", sending, unknown);
  }
}

const unknown = "No sé si se registró. No la repitas: pregunta a tu gerente.";

/** Asks the wallet on a connection that nothing else used. */
async function once(client: Client, path: string, form: Record<string, string>): Promise<WalletAnswer> {
  const { body } = await client.request({
    path,
    method: "POST",
    headers: { apikey: apiKey, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
    reset: true,
  });
  const answer = (await body.json()) as WalletAnswer;
  void client.close();
  return answer;
}

async function tell(id: number, chat: number, state: string, sale: Sale, says: string): Promise<void> {
  const reply = await store.write(() => {
    store.moveSale(id, state, JSON.stringify(sale));
    return store.addReply(chat, says);
  });
  await say(reply);
}

function entryOf({ update_id: id, message }: Update): Entry | null {
  if (message === undefined) return null;
  const { chat, contact, text } = message;
  if (contact) return { id, chat: chat.id, text: contactMark + tenDigits(contact.phone_number) };
  return text === undefined ? null : { id, chat: chat.id, text };
}

const { entries, replies, sales } = store.open();
for (const { chat, ...reply } of replies) inOrder(chat, () => say({ chat, ...reply }));
for (const sale of sales) {
  const { id, chat, state, body } = sale;
  inOrder(chat, () => (state === "ready" ? sell(sale) : tell(id, chat, "doubt", JSON.parse(body) as Sale, unknown)));
}
for (const entry of entries) inOrder(entry.chat, () => handle(entry));

let isStopped = false;
const stopping = new AbortController();
process.once("SIGTERM", () => {
  isStopped = true;
  stopping.abort();
});
let offset = 0;
while (!isStopped) {
  try {
    const updates = await bot.api.getUpdates({ offset, timeout: 30 }, stopping.signal as never);
    await accept(updates.flatMap((update) => entryOf(update) ?? []));
    offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
  } catch (error) {
    if (!isStopped) console.error(error);
  }
}
await Promise.all(lanes.values());
process.exit(0);
