import { localTime } from "../../../src/domain/time.ts";
import { openKept } from "../../../src/store/sqlite/core/database.ts";

/** The number of sales before the present one. */
export interface PastSales {
  /** On the same day. */
  readonly today: number;
  /** On earlier days, and the number of those days. */
  readonly operations: number;
  readonly days: number;
  /** The customer of the sale with a number. Absent: one of 4,000 customers who buy nothing else. */
  readonly phoneOf?: (number: number) => string;
}

/** The numbers of customers, of cashiers, and of sales that wait for a manager. */
const customers = 4_000;
const cashiers = 25;
const asked = 12;
const betweenSalesMs = 2_500;
const dayMs = 24 * 3_600_000;
const cacheKiB = 1_000_000;

const customerPhone = (number: number) => `4772${String(number % customers).padStart(6, "0")}`;

interface OperationRow {
  readonly kind: string;
  readonly wallet_key: string;
  readonly chat: string;
  readonly branch: string;
  readonly created_at: number;
  readonly body: string;
}

/** Adds earlier sales of other customers and cashiers to a database with one sale, each with its lines of the audit trail. */
export function addPastSales(path: string, { today, operations, days, phoneOf = customerPhone }: PastSales): void {
  const db = openKept(path);
  // A transaction that outgrows the cache writes its pages again and again.
  db.pragma(`cache_size = ${-cacheKiB}`);
  const original = db.prepare<[], OperationRow>("SELECT * FROM operations WHERE state = 'confirmed'").get();
  if (original === undefined) throw new Error("There is no sale to be copied");
  const local = localTime("America/Mexico_City");
  const body = JSON.parse(original.body) as { request: object; balanceBefore: number; newBalance: number };
  const given = body.newBalance - body.balanceBefore;
  const add = db.prepare(
    `INSERT INTO operations (id, state, kind, wallet_key, phone, chat, day, branch, ticket_key, created_at, next_at, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)`,
  );
  const note = db.prepare("INSERT INTO audit (at, what, who, chat, operation_id) VALUES (?, ?, ?, ?, ?)");
  const balances = new Map<string, number>();
  const perDay = Math.ceil(operations / Math.max(1, days));
  const timeOf = (number: number) => {
    if (number >= operations) return original.created_at - (operations + today - number) * betweenSalesMs;
    const ago = days - Math.floor(number / perDay);
    return original.created_at - ago * dayMs - (perDay - (number % perDay)) * betweenSalesMs;
  };
  db.transaction(() => {
    // A chat belongs to one person with a phone of their own.
    db.exec("UPDATE people SET phone = '4773' || substr(chat, -6) WHERE length(chat) > length('telegram:10000')");
    for (let number = 0; number < operations + today - 1; number++) {
      const atMs = timeOf(number);
      const day = local.shopDay(atMs);
      const phone = phoneOf(number);
      const before = balances.get(phone) ?? 0;
      // Those in doubt are on the last day and have customers of their own, so that no other balance is judged.
      const state = number >= operations && number < operations + asked ? "ask" : "confirmed";
      if (state === "confirmed") balances.set(phone, before + given);
      const cashier = number % cashiers;
      const id = `copy${number}`;
      const ticket = `C-${number}`;
      const copy = {
        ...body,
        id,
        day,
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
      const { kind, wallet_key, chat, branch } = original;
      const row = [id, state, kind, wallet_key, phone, chat, day, branch, `c${number}`, atMs];
      add.run(...row, JSON.stringify(copy));
      note.run(atMs, "operation.confirmedByPerson", copy.decider.identity, chat, id);
      note.run(atMs + 90, state === "ask" ? "operation.ask" : "operation.confirmed", null, chat, id);
    }
  })();
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
}
