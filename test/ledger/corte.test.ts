import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Centavos } from "../../src/domain/money.ts";
import type { Identity } from "../../src/domain/person.ts";
import type { Phone } from "../../src/domain/phone.ts";
import {
  averageTicket,
  cashierLabels,
  corteOf,
  netCentavos,
  salesByHour,
  sumOfCortes,
} from "../../src/ledger/corte.ts";
import { legalMoves, type Operation, type OperationState } from "../../src/ledger/operation.ts";
import type { MoneyRequest } from "../../src/ledger/request.ts";
import { sumOf, type Tally } from "../../src/ledger/tally.ts";
import { inDoubt, maria, operation, points, redeem, sale } from "./operation-kit.ts";

describe("the cut of a day", () => {
  it("counts as made only what is known to be", () => {
    const { total, doubts } = corteOf({
      operations: [
        sale(0, 500),
        sale(500, null, { state: "settledApplied" }),
        sale(null, null, { state: "humanApplied" }),
        sale(0, null, inDoubt),
        sale(0, null, { ...inDoubt, state: "inDoubt" }),
        redeem(70, 100, null, inDoubt),
        sale(0, null, { state: "rejected" }),
        sale(0, null, { state: "expired" }),
        sale(0, null, { state: "cancelled" }),
        sale(0, null, { state: "humanNot" }),
        sale(null, null, { state: "ready" }),
        sale(null, null, { state: "sending" }),
        redeem(30, 100, 70),
        operation({ kind: "correction", direction: "add", points: points(11) }),
        operation({ kind: "correction", direction: "remove", points: points(13) }),
        { ...sale(null, null), request: { kind: "disableCollaborator", walletKey: "", phone: maria, name: "X" } },
      ],
      earlier: [],
      refunded: [],
      only: () => true,
    });
    expect(total).toEqual({
      sales: 3,
      salesCentavos: 30_000,
      refunds: 0,
      refundedCentavos: 0,
      refundRemovedPoints: 0,
      refundAddedPoints: 0,
      pointsGiven: 500,
      salesWithoutPoints: 2,
      redeems: 1,
      redeemedPoints: 30,
      additions: 1,
      addedPoints: 11,
      removals: 1,
      removedPoints: 13,
      refused: 1,
      notDone: 3,
      waiting: 2,
      inDoubt: 3,
      inDoubtCentavos: 20_000,
      inDoubtPoints: 70,
    });
    expect(doubts).toHaveLength(3);
  });

  it("counts a refund as a refund, with the amount of its sale, and never as a correction", () => {
    const [old, sold] = [sale(0, 500), sale(500, 1_000)];
    const use = redeem(300, 1_000, 700);
    const undoes = (one: Operation, direction: "add" | "remove", n: number, given: Partial<Operation> = {}) =>
      operation({ kind: "correction", direction, points: points(n) }, { corrects: one.id, refund: true, ...given });
    const operations = [
      sold,
      use,
      undoes(old, "remove", 500),
      undoes(sold, "remove", 400),
      undoes(use, "add", 300),
      undoes(sold, "remove", 1, { state: "rejected" }),
      operation({ kind: "correction", direction: "remove", points: points(13) }, { corrects: sold.id }),
    ];
    const { total } = corteOf({ operations, earlier: [], refunded: [old], only: () => true });
    expect(total).toMatchObject({
      sales: 1,
      refunds: 3,
      refundedCentavos: 20_000,
      refundRemovedPoints: 900,
      refundAddedPoints: 300,
      removals: 1,
      removedPoints: 13,
      additions: 0,
      refused: 1,
    });
    expect([netCentavos(total), averageTicket(total)]).toEqual([-10_000, 10_000]);
    expect(averageTicket({ sales: 0, salesCentavos: 0 as Centavos })).toBe(null);
    expect(averageTicket({ sales: 3, salesCentavos: 1_000 as Centavos })).toBe(333);
  });

  it("is by branch and by who confirmed, and the parts add up to the whole", () => {
    const luis = {
      identity: "telegram:2" as Identity,
      phone: "4771110002" as Phone,
      name: "Luis",
      role: "manager",
    } as const;
    const operations = [sale(0, 1), sale(1, 2, { branch: "Norte", decider: luis }), sale(2, 3, { decider: luis })];
    const { total, branches } = corteOf({ operations, earlier: [], refunded: [], only: () => true });
    expect(branches.map((one) => [one.branch, one.cashiers.map((cashier) => cashier.name)])).toEqual([
      ["Centro", ["Ana", "Luis"]],
      ["Norte", ["Luis"]],
    ]);
    expect(branches.reduce((sum, one) => sum + one.tally.salesCentavos, 0)).toBe(total.salesCentavos);
  });

  it("names a drift that happened before the day's first operation, and none of an earlier day", () => {
    const old = [sale(0, 500), sale(540, 600)];
    const today = sale(650, 700);
    const { drifts } = corteOf({ operations: [today], earlier: old, refunded: [], only: () => true });
    expect(drifts.map((one) => one.change)).toEqual([50]);
  });
});

describe("the cut of several days", () => {
  const states = fc.constantFrom(...(Object.keys(legalMoves) as OperationState[]));
  const amount = fc.integer({ min: 1, max: 999_999 });
  const drawn = fc.record({
    what: fc.constantFrom("sale", "redeem", "add", "remove", "refund"),
    state: states,
    amount,
    day: fc.constantFrom("2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"),
    branch: fc.constantFrom("Centro", "Norte", ""),
    who: fc.constantFrom("4771110001", "4771110002"),
    undoes: fc.nat(40),
  });

  const madeOf = (all: readonly (typeof drawn extends fc.Arbitrary<infer One> ? One : never)[]) => {
    const operations: Operation[] = [];
    for (const { what, state, amount: n, day, branch, who, undoes } of all) {
      const before = operations[undoes % Math.max(1, operations.length)];
      const request: Partial<MoneyRequest> =
        what === "sale"
          ? { kind: "sale", amountCentavos: n as Centavos }
          : what === "redeem"
            ? { kind: "redeem", points: points(n), amountCentavos: null }
            : { kind: "correction", direction: what === "add" ? "add" : "remove", points: points(n) };
      const decider = { identity: "telegram:1" as Identity, phone: who as Phone, name: who, role: "manager" } as const;
      const given = { state, day, branch, decider, newBalance: points(n + 7), balanceBefore: points(7) };
      const refunds = what === "refund" && before ? { refund: true, corrects: before.id } : {};
      operations.push(operation(request, { ...given, ...refunds }));
    }
    return operations;
  };
  const added = (tallies: readonly Tally[]) => {
    const sum: Record<string, number> = {};
    for (const tally of tallies) for (const [name, n] of Object.entries(tally)) sum[name] = (sum[name] ?? 0) + n;
    return sum;
  };

  it("tells people of one name apart by their phones, and takes an older archived day for the only one of its name", () => {
    const tallyOf = (sales: number) => sumOf([{ sales }]);
    const day = (...cashiers: { readonly name: string; readonly phone?: Phone; readonly tally: Tally }[]) => ({
      total: sumOf(cashiers.map(({ tally }) => tally)),
      branches: [{ branch: "Centro", tally: tallyOf(0), cashiers }],
      doubts: [],
      drifts: [],
    });
    const [one, other] = ["4771110001" as Phone, "4771110002" as Phone];
    const peopleOf = (...days: Parameters<typeof sumOfCortes>[0][number][]) =>
      sumOfCortes(days).branches.flatMap(({ cashiers }) => {
        const labels = cashierLabels(cashiers);
        return cashiers.map(({ tally }, index) => [labels[index], tally.sales]);
      });
    const older = day({ name: "Ana", tally: tallyOf(1) });
    const ofOne = day({ name: "Ana", phone: one, tally: tallyOf(2) });
    const ofOther = day({ name: "Ana", phone: other, tally: tallyOf(4) });
    expect(peopleOf(older, ofOne)).toEqual([["Ana", 3]]);
    expect(peopleOf(ofOne, ofOther, ofOne)).toEqual([
      ["Ana (…0001)", 4],
      ["Ana (…0002)", 4],
    ]);
    expect(peopleOf(older, ofOther, ofOne)).toEqual([
      ["Ana", 1],
      ["Ana (…0001)", 2],
      ["Ana (…0002)", 4],
    ]);
  });

  it("has the sums of its days, in all, of each branch and of each person", () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 40 }), (all) => {
        const operations = madeOf(all);
        const cutOf = (some: readonly Operation[]) =>
          corteOf({ operations: some, earlier: [], refunded: operations, only: () => true });
        const range = cutOf(operations);
        const days = [...new Set(operations.map(({ day }) => day))];
        const ofDays = days.map((day) => cutOf(operations.filter((one) => one.day === day)));
        expect(range.total).toEqual(added(ofDays.map(({ total }) => total)));
        for (const { branch, tally, cashiers } of range.branches) {
          const same = ofDays.flatMap(({ branches }) => branches.filter((one) => one.branch === branch));
          expect(tally).toEqual(added(same.map((one) => one.tally)));
          for (const { name, tally: own } of cashiers) {
            const theirs = same.flatMap((one) => one.cashiers.filter((cashier) => cashier.name === name));
            expect(own).toEqual(added(theirs.map((one) => one.tally)));
          }
        }
      }),
      { seed: 17, numRuns: 300 },
    );
  });

  it("has the sums of a plain computation, to the centavo", () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 40 }), (all) => {
        const operations = madeOf(all);
        const done = operations.filter(({ state }) => ["confirmed", "settledApplied", "humanApplied"].includes(state));
        let [sold, back] = [0, 0];
        for (const { request, refund, corrects } of done) {
          if (request.kind === "sale") sold += request.amountCentavos;
          const undone = operations.find(({ id }) => refund === true && id === corrects);
          if (undone?.request.kind === "sale") back += undone.request.amountCentavos;
        }
        const { total } = corteOf({ operations, earlier: [], refunded: [], only: () => true });
        expect([total.salesCentavos, total.refundedCentavos, netCentavos(total)]).toEqual([sold, back, sold - back]);
      }),
      { seed: 19, numRuns: 300 },
    );
  });
});

describe("the hours of a day", () => {
  const hourOf = (atMs: number) => Math.floor(atMs / 3_600_000) % 24;
  const states = fc.constantFrom(...(Object.keys(legalMoves) as OperationState[]));
  const requests: fc.Arbitrary<Partial<MoneyRequest>> = fc.oneof(
    fc.record({ kind: fc.constant("sale" as const), amountCentavos: fc.nat(9_999_999).map((n) => n as Centavos) }),
    fc.constant({ kind: "redeem" as const, points: points(10_000), amountCentavos: 5_000 as Centavos }),
  );
  const day = fc.array(fc.tuple(requests, states, fc.nat(24 * 3_600_000 - 1)));

  it("add up to the total of the cut, each sale in the hour in which it was confirmed", () => {
    fc.assert(
      fc.property(day, (drawn) => {
        const operations = drawn.map(([request, state, createdAtMs]) => operation(request, { state, createdAtMs }));
        const hours = salesByHour(operations, hourOf);
        expect(hours).toHaveLength(24);
        for (const [hour, centavos] of hours.entries()) {
          const ofHour = operations.filter((one) => hourOf(one.createdAtMs) === hour);
          expect(centavos).toBe(
            corteOf({ operations: ofHour, earlier: [], refunded: [], only: () => true }).total.salesCentavos,
          );
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});
