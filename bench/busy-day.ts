import { join } from "node:path";
import { openKept } from "../src/store/sqlite/core/keep.ts";
import { Running, type Contender } from "./contender.ts";
import { multiplyConversation } from "./start-up.ts";
import type { World } from "./world.ts";

/** What is in the database of a shop that has had a busy day. */
export interface BusyDay {
  readonly operations: number;
  readonly conversations: number;
}

/** Customers who bought that day, cashiers who sold, and sales that wait for a manager's word. */
const customers = 4_000;
const cashiers = 25;
const asked = 12;
const betweenSalesMs = 2_500;
/** Lines of a sale before it is left open: it waits for the ticket. */
const stepsDone = 3;

interface OperationRow {
  readonly id: string;
  readonly kind: string;
  readonly wallet_key: string;
  readonly chat: string;
  readonly day: string;
  readonly branch: string;
  readonly created_at: number;
  readonly body: string;
}

/** Makes the database in a folder; gives its path. The world's first cashier really makes a sale and leaves another open: these are copied. */
export async function makeBusyDay(folder: string, contender: Contender, world: World, day: BusyDay): Promise<string> {
  const path = join(folder, "busy.db");
  const bot = await Running.start(contender, world, path);
  await world.enter(0);
  await world.sell(0);
  await world.sell(0, stepsDone);
  await bot.stop();
  multiplyConversation(path, day.conversations);
  multiplySale(path, day.operations);
  return path;
}

/** Gives the only sale so many companions before it on the same day, of other customers and cashiers, each with its lines of the audit trail. */
function multiplySale(path: string, operations: number): void {
  const db = openKept(path);
  const original = db.prepare<[], OperationRow>("SELECT * FROM operations WHERE state = 'confirmed'").get();
  if (original === undefined) throw new Error("There is no sale to be copied");
  const body = JSON.parse(original.body) as { request: object; balanceBefore: number; newBalance: number };
  const given = body.newBalance - body.balanceBefore;
  const add = db.prepare(
    `INSERT INTO operations (id, state, kind, wallet_key, phone, chat, day, branch, ticket_key, created_at, next_at, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)`,
  );
  const note = db.prepare("INSERT INTO audit (at, what, who, chat, operation_id) VALUES (?, ?, ?, ?, ?)");
  const balances = new Map<string, number>();
  db.transaction(() => {
    // A chat is one person's, who has a phone of their own.
    db.exec("UPDATE people SET phone = '4773' || substr(chat, -6) WHERE length(chat) > length('telegram:10000')");
    for (let number = 1; number < operations; number++) {
      const atMs = original.created_at - (operations - number) * betweenSalesMs;
      const phone = `4772${String(number % customers).padStart(6, "0")}`;
      const before = balances.get(phone) ?? 0;
      // Those in doubt are nobody else's, so that their customers' balances are not judged.
      const state = number < asked ? "ask" : "confirmed";
      if (state === "confirmed") balances.set(phone, before + given);
      const cashier = number % cashiers;
      const id = `copy${number}`;
      const ticket = `C-${number}`;
      const copy = {
        ...body,
        id,
        request: { ...body.request, phone, ticket },
        customerName: `Cliente ${number % customers}`,
        decider: {
          identity: `telegram:${20_000 + cashier}`,
          phone: `477222${1000 + cashier}`,
          name: `Cajero ${cashier}`,
        },
        createdAtMs: atMs,
        sentAtMs: atMs + 40,
        endedAtMs: state === "ask" ? null : atMs + 90,
        doubtedAtMs: state === "ask" ? atMs + 80 : null,
        balanceBefore: before,
        newBalance: state === "ask" ? null : before + given,
      };
      const { kind, wallet_key, chat, day, branch } = original;
      const row = [id, state, kind, wallet_key, phone, chat, day, branch, ticket.toLowerCase(), atMs];
      add.run(...row, JSON.stringify(copy));
      note.run(atMs, "operation.confirmedByPerson", copy.decider.identity, chat, id);
      note.run(atMs + 90, state === "ask" ? "operation.ask" : "operation.confirmed", null, chat, id);
    }
  })();
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
}
