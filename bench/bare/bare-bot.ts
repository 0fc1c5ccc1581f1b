import Database from "better-sqlite3";
import { Bot } from "grammy";
import { collaboratorOf, customerOf, env, firstWallet, wallet } from "./wallet.ts";

/**
 * The rival: what a good programmer writes in an afternoon. grammY as it comes, a switch over the step, one SQLite row per chat
 * (WAL, and this build's default `synchronous` under it), the wallet over undici's kept-alive connections. It makes the same wallet calls per sale
 * as the product, and keeps none of its promises: a crash or a repeated delivery can sell twice.
 *
 * It reads the product's environment. `BARE_CONCURRENT=1` serves chats side by side, each in order; otherwise updates are served
 * one after the other, as `bot.start()` does. `BARE_FULL=1` writes each step of a chat through to the disk (`synchronous=FULL`), as the product does.
 */
type Step = "idle" | "phone" | "amount" | "ticket" | "confirm";

interface Row {
  step: Step;
  staffPhone: string;
  phone: string;
  customer: string;
  amount: number;
  ticket: string;
}

const db = new Database(env("DATABASE_PATH"));
db.pragma("journal_mode = WAL");
if (process.env["BARE_FULL"] === "1") db.pragma("synchronous = FULL");
db.exec("CREATE TABLE IF NOT EXISTS chats (chat INTEGER PRIMARY KEY, row TEXT NOT NULL)");
const selectRow = db.prepare<[number], { row: string }>("SELECT row FROM chats WHERE chat = ?");
const upsertRow = db.prepare<[number, string]>("INSERT OR REPLACE INTO chats (chat, row) VALUES (?, ?)");

const fresh: Row = { step: "idle", staffPhone: "", phone: "", customer: "", amount: 0, ticket: "" };
const load = (chat: number): Row => {
  const found = selectRow.get(chat);
  return found ? (JSON.parse(found.row) as Row) : { ...fresh };
};
const save = (chat: number, row: Row) => void upsertRow.run(chat, JSON.stringify(row));

const tenDigits = (text: string) => text.replaceAll(/\D/g, "").slice(-10);

async function turn(chat: number, text: string): Promise<string> {
  const row = load(chat);
  switch (row.step) {
    case "idle":
      if (text.toLowerCase() !== "venta") return "Escribe venta";
      save(chat, { ...row, step: "phone" });
      return "¿Teléfono del cliente?";
    case "phone": {
      const phone = tenDigits(text);
      if (phone.length !== 10) return "¿Teléfono del cliente?";
      const found = await customerOf(phone);
      if (!found.success) return "No está registrado. ¿Teléfono del cliente?";
      const customer = (found.result as { contact_name: string }).contact_name;
      save(chat, { ...row, step: "amount", phone, customer });
      return "¿Monto de la compra?";
    }
    case "amount": {
      const amount = Number(text.replaceAll(/[$,\s]/g, ""));
      if (!(amount > 0)) return "¿Monto de la compra?";
      save(chat, { ...row, step: "ticket", amount });
      return "¿Número de ticket?";
    }
    case "ticket":
      save(chat, { ...row, step: "confirm", ticket: text });
      return `Cliente: ${row.customer}\nTeléfono: ${row.phone}\nMonto: $${row.amount.toFixed(2)}\nTicket: ${text}\n¿La registro?`;
    case "confirm":
      if (text.toLowerCase() !== "sí") return "¿La registro?";
      save(chat, { ...fresh, staffPhone: row.staffPhone });
      return sell(row);
  }
}

async function sell(row: Row): Promise<string> {
  const seller = await collaboratorOf(row.staffPhone);
  if (!seller) return "No tienes permiso.";
  await customerOf(row.phone);
  const sold = await wallet("/wallet/sale", {
    wallet_key: (await firstWallet).wallet_key,
    phone: row.phone,
    usertool_id: String(seller.usertool_id),
    transaction_type: "0",
    transaction_amount: String(row.amount),
    ticket: row.ticket,
  });
  if (!sold.success) return `No se registró: ${sold.code}`;
  return `Venta registrada: $${row.amount.toFixed(2)}, ${row.customer}.\nNuevo saldo: $${sold.newBalance?.toFixed(2)}`;
}

const bot = new Bot(env("TELEGRAM_BOT_TOKEN"), { client: { apiRoot: env("TELEGRAM_API_ROOT") } });
const ends = new Map<number, Promise<unknown>>();

function inOrder(chat: number, run: () => Promise<unknown>): Promise<unknown> | undefined {
  if (process.env["BARE_CONCURRENT"] !== "1") return run();
  const end = (ends.get(chat) ?? Promise.resolve()).then(run).catch((error: unknown) => console.error(error));
  ends.set(chat, end);
  return undefined;
}

bot.on("message:contact", (ctx) =>
  inOrder(ctx.chat.id, async () => {
    const staffPhone = tenDigits(ctx.message.contact.phone_number);
    const known = await collaboratorOf(staffPhone);
    save(ctx.chat.id, { ...fresh, staffPhone });
    await ctx.reply(known === undefined ? "No te conozco." : "Te reconocí como cajero.");
  }),
);
bot.on("message:text", (ctx) =>
  inOrder(ctx.chat.id, async () => {
    await ctx.reply(await turn(ctx.chat.id, ctx.message.text));
  }),
);

process.once("SIGTERM", () => void bot.stop());
await bot.start();
