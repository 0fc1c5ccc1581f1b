import { expect, it } from "vitest";
import { addDays } from "../../src/domain/local-time.ts";
import type { Operation, OperationFilter } from "../../src/ledger/operation.ts";
import { operationsOfDays, refundedBy } from "../../src/router/reports/day-operations.ts";
import type { OperationStore } from "../../src/store/store.ts";

/** A store that has `perDay` operations on every day, and counts what was read of it. */
function storeOf(perDay: (day: string) => number) {
  const read: { day: string; rows: number }[] = [];
  const operations = async ({ day = "", max }: OperationFilter) => {
    const rows = Math.min(max, perDay(day));
    read.push({ day, rows });
    return Array.from({ length: rows }, (_, n) => ({ id: `${day} ${n}`, day }) as Operation);
  };
  return { store: { operations } as unknown as OperationStore, read };
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
