import { expect, it } from "vitest";
import { formatPoints } from "../../../../src/domain/money.ts";
import { addDays, localTime } from "../../../../src/domain/time.ts";
import type { Operation, OperationFilter } from "../../../../src/ledger/operation.ts";
import { createLog } from "../../../../src/log.ts";
import { csvMaker } from "../../../../src/report/report.ts";
import type { Ports } from "../../../../src/router/ports.ts";
import { corteReport } from "../../../../src/router/reports/corte-report.ts";
import { operationsOfDays, refundedBy } from "../../../../src/router/reports/day-operations.ts";
import type { OperationStore } from "../../../../src/store/store.ts";
import { renderer } from "../../../../src/text/languages.ts";

function saleOn(day: string, n: number): Operation {
  const request = { kind: "sale", walletKey: "", phone: "4771234567", amountCentavos: 10_000 };
  const decider = { phone: "4771110001", name: "Ana" };
  const createdAtMs = Date.parse(`${day || "2026-11-24"}T18:00:00Z`) + n;
  const known = { id: `${day} ${n}`, day, state: "confirmed", request, decider, branch: "Centro", createdAtMs };
  const made: unknown = { ...known, sentAtMs: null, balanceBefore: null, newBalance: null };
  return made as Operation;
}

/** A store that has `perDay` operations on every day, and counts what was read of it. */
function storeOf(perDay: (day: string) => number) {
  const read: { day: string; rows: number }[] = [];
  const operations = async ({ day = "", max }: OperationFilter) => {
    const rows = Math.min(max, perDay(day));
    read.push({ day, rows });
    return Array.from({ length: rows }, (_, n) => saleOn(day, n));
  };
  const gaps = () => Promise.resolve([]);
  const ledgerSince = () => Promise.resolve(null);
  return { store: { operations, gaps, ledgerSince } as unknown as OperationStore, read };
}

/** The report of a store, in Spanish; the request as the store keeps it. */
async function reportOf(store: OperationStore, stored: string) {
  const render = renderer("es-MX", (points) => formatPoints(points, "money"));
  const settings = { local: localTime("America/Mexico_City") };
  const clock = { nowMs: () => Date.parse("2026-11-30T20:00:00Z") };
  const ports = {
    store,
    settings,
    clock,
    channels: new Map(),
    reports: csvMaker,
    log: createLog("silent"),
  } as unknown as Ports;
  return (await corteReport(ports, render, JSON.parse(stored))).map((body) => ("text" in body ? body.text : body.type));
}

const rowsOf = (read: readonly { readonly rows: number }[]) => read.reduce((sum, { rows }) => sum + rows, 0);

it("a month is read whole, newest day first", async () => {
  const { store } = storeOf(() => 3);
  const { days, operations } = await operationsOfDays(store, { from: "2026-11-01", until: "2026-11-30" });
  expect(days).toEqual({ from: "2026-11-01", until: "2026-11-30" });
  expect(operations).toHaveLength(90);
  expect([operations[0]?.day, operations.at(-1)?.day]).toEqual(["2026-11-30", "2026-11-01"]);
});

it("one day is read whole, however much it is", async () => {
  const { store } = storeOf(() => 30_000);
  const day = { from: "2026-11-24", until: "2026-11-24" };
  const { days, operations } = await operationsOfDays(store, day);
  expect([days, operations.length]).toEqual([day, 30_000]);
});

it("of more than 20,000 operations the last days are read, each whole, and which ones is told", async () => {
  const { store, read } = storeOf(() => 3_000);
  const { days, operations } = await operationsOfDays(store, { from: "2026-11-01", until: "2026-11-30" });
  expect(days).toEqual({ from: "2026-11-25", until: "2026-11-30" });
  expect(operations).toHaveLength(18_000);
  expect(rowsOf(read)).toBeLessThanOrEqual(20_001);
});

it("quiet days beside a full one are read too", async () => {
  const { store } = storeOf((day) => (day === "2026-11-30" ? 20_000 : day === "2026-11-20" ? 1 : 0));
  const { days } = await operationsOfDays(store, { from: "2026-11-01", until: "2026-11-30" });
  expect(days.from).toBe("2026-11-21");
});

it("of many years the last year is read", async () => {
  const { store, read } = storeOf(() => 0);
  const { days } = await operationsOfDays(store, { from: "1900-01-01", until: "2026-11-30" });
  expect([days.from, read.length]).toEqual([addDays("2026-11-30", -365), 366]);
});

it("a stored request of an older program, of one day only, gives that day", async () => {
  const { store, read } = storeOf(() => 2);
  const [text, ...others] = await reportOf(store, '{"kind":"corte","day":"2026-11-24","only":"","as":"message"}');
  expect(text).toMatch(/^\*Corte del 24\/11\/2026\*\nVentas: \*2\* · \*\$200\.00\*/);
  expect([others, read.map(({ day }) => day)]).toEqual([[], ["2026-11-24"]]);
});

it("a range that was not read whole says which days it has, in its title and in a sentence of its own", async () => {
  const request = '{"kind":"corte","day":"2026-11-01","until":"2026-11-30","only":"","as":"message"}';
  const [text, more] = await reportOf(storeOf(() => 3_000).store, request);
  expect(text).toMatch(/^\*Corte del 25 al 30 de noviembre\*\nVentas: \*18000\*/);
  expect(more).toContain("del 25 al 30 de noviembre");
  expect(await reportOf(storeOf(() => 3).store, request)).toHaveLength(1);
});

it("whatever else the program does has its turn between two days", async () => {
  const { store } = storeOf(() => 1);
  let turns = 0;
  const other = setInterval(() => (turns += 1), 0);
  await operationsOfDays(store, { from: "2026-01-01", until: "2026-11-30" });
  clearInterval(other);
  expect(turns).toBeGreaterThan(0);
});

it("the sale of a refund is read once, and only where it is of another day", async () => {
  const asked: string[] = [];
  const operation = async (id: string) => {
    asked.push(id);
    return id === "gone" ? null : ({ id } as Operation);
  };
  const of = (id: string, corrects: string | null, refund = true) => ({ id, corrects, refund }) as Operation;
  const all = [of("a", "old"), of("b", "old"), of("c", "a"), of("d", "gone"), of("e", "x", false), of("f", null)];
  const found = await refundedBy({ operation } as unknown as OperationStore, all);
  expect([asked, found.map(({ id }) => id)]).toEqual([["old", "gone"], ["old"]]);
});
