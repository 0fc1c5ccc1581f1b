import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHash } from "node:crypto";
import { addDays, localTime } from "../../src/domain/time.ts";
import { centavosOf, formatPoints, pointsOf } from "../../src/domain/money.ts";
import { identityOf } from "../../src/domain/person.ts";
import type { Operation } from "../../src/ledger/operation.ts";
import { createLog } from "../../src/log.ts";
import { csvMaker } from "../../src/report/report.ts";
import type { Ports } from "../../src/router/ports.ts";
import { corteReport } from "../../src/router/reports/corte-report.ts";
import type { NewOperation, Store } from "../../src/store/store.ts";
import { openKept } from "../../src/store/sqlite/core/database.ts";
import { renderer } from "../../src/text/languages.ts";
import { runCommand, temporaryFolder } from "../support/processes/bot-process.ts";
import { addOperations, correctionOf, newOperation, phoneNumber, saleOf } from "../store/store-kit.ts";
import { openStore } from "../store/sqlite/sqlite-place.ts";

const nowMs = Date.UTC(2026, 10, 25, 18);
const today = "2026-11-25";
/** The day from which on the command lets the ledger stay. */
const cut = addDays(today, -366);
const first = addDays(cut, -30);
const last = addDays(cut, 24);
const perDay = 30;

const folder = temporaryFolder();
afterAll(() => folder.remove());
const database = join(folder.path, "shop.db");
const local = localTime("America/Mexico_City");

const ana = { identity: identityOf("telegram", 1), phone: phoneNumber(1), name: "Ana", role: "cashier" } as const;
const beto = { identity: identityOf("telegram", 2), phone: phoneNumber(2), name: "Beto", role: "cashier" } as const;
/** Another person of the same name. */
const otherAna = { identity: identityOf("telegram", 3), phone: phoneNumber(3), name: "Ana", role: "cashier" } as const;
const sellers = [ana, beto, otherAna];

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** A shop's days: sales of a few customers, corrections, refunds of earlier sales, refusals, and balances that others move too. */
async function fill(store: Store): Promise<void> {
  const dice = chance(7);
  const balances = new Map<number, number>();
  const sales: { readonly id: string; readonly phone: number }[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const dayMs = Date.parse(`${day}T18:00:00Z`);
    for (let n = 0; n < perDay; n++) {
      const phone = dice(9);
      const before = (balances.get(phone) ?? 1_000_000) + (dice(12) === 0 ? 70_000 : 0);
      const id = `${day}-${n}`;
      const createdAtMs = dayMs + n * 60_000;
      const kind = dice(10);
      const undone = kind === 1 ? sales[dice(sales.length)] : undefined;
      const change = kind <= 1 ? -20_000 : 10_000;
      const given: Partial<NewOperation> = {
        day,
        createdAtMs,
        branch: dice(2) === 0 ? "Centro" : "Norte",
        decider: sellers[dice(3)] ?? ana,
        sameTicketAllowed: true,
        request:
          kind <= 1
            ? correctionOf({
                phone: phoneNumber(undone?.phone ?? phone),
                points: pointsOf(20_000),
                direction: "remove",
              })
            : saleOf({ phone: phoneNumber(phone), amountCentavos: centavosOf(10_000 + dice(9_000)), ticket: null }),
        ...(undone && { corrects: undone.id, refund: true }),
      };
      const isRefused = kind === 9;
      const of = undone?.phone ?? phone;
      const standing = undone ? (balances.get(of) ?? 1_000_000) : before;
      await addOperations(store, newOperation(id, given));
      await store.beginSending(id, pointsOf(standing), createdAtMs);
      const ended = { endedAtMs: createdAtMs + 1_000, sentAtMs: createdAtMs, nextAtMs: null };
      const outcome = isRefused ? { code: "wallet_sale_07" } : { newBalance: pointsOf(standing + change) };
      await store.moveOperation(
        id,
        "sending",
        isRefused ? "rejected" : "confirmed",
        { ...ended, ...outcome },
        {},
        createdAtMs,
      );
      balances.set(of, isRefused ? standing : standing + change);
      if (kind > 1 && !isRefused) sales.push({ id, phone });
    }
  }
}

/** What a manager reads of every day, and of a range over the border. */
async function cortes(): Promise<ReadonlyMap<string, readonly string[]>> {
  const store = openStore(database, "demo");
  const render = renderer("es-MX", (points) => formatPoints(points, "money"));
  const clock = { nowMs: () => nowMs };
  const ports = { store, settings: { local }, clock, reports: csvMaker, log: createLog("silent") } as unknown as Ports;
  const read = async (day: string, more: object = {}) => {
    const bodies = await corteReport(ports, render, { kind: "corte", day, only: "", as: "message", ...more });
    return bodies.map((body) => ("text" in body ? body.text : body.type));
  };
  const found = new Map<string, readonly string[]>();
  for (let day = first; day <= last; day = addDays(day, 1)) {
    found.set(day, await read(day));
    found.set(`${day} norte`, await read(day, { only: "norte" }));
  }
  found.set("range", await read(addDays(cut, -3), { until: addDays(cut, 3) }));
  await store.close();
  return found;
}

function command(...args: readonly string[]) {
  const env = { DATABASE_PATH: database, CLOCK_START_MS: String(nowMs) };
  return runCommand(args, { cwd: folder.path, env });
}

const count = () => {
  const db = openKept(database, { readonly: true });
  const { n } = db.prepare<[], { n: number }>("SELECT count(*) AS n FROM operations").get() ?? { n: 0 };
  db.close();
  return n;
};

describe("archiving the ledger", () => {
  let before: Awaited<ReturnType<typeof cortes>>;
  beforeAll(async () => {
    const store = openStore(database, "demo");
    await fill(store);
    await store.close();
    before = await cortes();
  }, 300_000);

  it("shows what it would do, and refuses the last year", () => {
    const plan = command("archive", "archive", "--json");
    expect([plan.code, plan.errors]).toEqual([3, ""]);
    expect(JSON.parse(plan.out)).toEqual({ ok: true, done: false, before: cut, days: 30 });
    expect(command("archive", "archive")).toMatchObject({
      code: 3,
      out: expect.stringMatching(/Se archivarían 30 días/),
    });
    expect(command("archive", "archive", addDays(cut, 1), "--yes").code).toBe(2);
    expect(count()).toBe(55 * perDay);
  });

  it("exports what it removes, and every cut reads as before: totals, branches, cashiers and drift", async () => {
    expect([...before.values()].flat().join("\n")).toMatch(/termina en 000\d: \+\$7\.00/);
    const done = command("archive", "archive", "--yes", "--json");
    expect([done.code, done.errors]).toEqual([0, ""]);
    const { path, sha256, exported, removed } = JSON.parse(done.out) as {
      readonly path: string;
      readonly sha256: string;
      readonly exported: number;
      readonly removed: number;
    };
    const text = readFileSync(path, "utf8");
    expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
    expect((statSync(path).mode & 0o777).toString(8)).toBe("600");
    const operations = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Operation);
    expect([operations.length, exported]).toEqual([30 * perDay, 30 * perDay]);
    expect(operations.every(({ day }) => day < cut)).toBe(true);
    expect(removed).toBeGreaterThan(500);
    expect(count()).toBe(55 * perDay - removed);
    const after = await cortes();
    const [ofRange = ""] = after.get("range") ?? [];
    const [end, otherEnd] = [ana, otherAna].map(({ phone }) => phone.slice(-4));
    for (const label of [`- Ana (…${end}): `, `- Ana (…${otherEnd}): `, "- Beto: "]) expect(ofRange).toContain(label);
    const archived = expect.stringContaining("hay solo totales");
    for (const [name, said] of before)
      expect([name, after.get(name)]).toEqual([
        name,
        name < cut || name === "range" ? [withoutDrift(name, said), archived] : said,
      ]);
  });

  it("finds nothing to do a second time, and leaves no half file", () => {
    const again = command("archive", "archive", "--yes", "--json");
    expect([again.code, JSON.parse(again.out)]).toEqual([0, { ok: true, done: false, before: cut, days: 0 }]);
    expect(readdirSync(join(folder.path, "archive"))).toHaveLength(1);
  });

  it("leaves no way to delete what is not archived", () => {
    const db = openKept(database);
    expect(() => db.exec("DELETE FROM operations")).toThrow("never deleted");
    db.close();
  });
});

/** A cut of one branch names no drift once it is archived: whose it was is not kept. */
function withoutDrift(name: string, said: readonly string[]): unknown {
  return name.endsWith("norte") ? expect.any(String) : said[0];
}
