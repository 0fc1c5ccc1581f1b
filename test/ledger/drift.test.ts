import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corteOf } from "../../src/ledger/corte.ts";
import { balanceDrifts } from "../../src/ledger/settle.ts";
import { inDoubt, maria, nextAtMs, operation, points, redeem, sale } from "./operation-kit.ts";

describe("drift between our journal and what balances show", () => {
  it("is none where every change is ours", () => {
    expect(balanceDrifts([sale(0, 500), sale(500, 1_000), redeem(300, 1_000, 700), sale(700, 1_200)])).toEqual([]);
  });

  it("is what happened between two of our operations, and between which times", () => {
    const first = sale(0, 500);
    const second = sale(800, 1_300);
    expect(balanceDrifts([second, first])).toEqual([
      {
        walletKey: "w",
        phone: maria,
        change: 300,
        afterMs: first.endedAtMs,
        beforeMs: second.sentAtMs,
        seenBy: second.id,
      },
    ]);
  });

  it("shows inside a use of balance, whose effect is known", () => {
    expect(balanceDrifts([redeem(300, 1_000, 650)]).map((one) => one.change)).toEqual([-50]);
  });

  it("is seen after what was refused, and after a use of balance that told no new balance", () => {
    const first = sale(0, 500);
    const refused = sale(500, null, { state: "rejected" });
    expect(balanceDrifts([first, refused, sale(510, 700)]).map((one) => one.change)).toEqual([10]);
    expect(balanceDrifts([redeem(300, 1_000, null), sale(690, 700)]).map((one) => one.change)).toEqual([-10]);
  });

  it("is not judged while something of ours may explain it", () => {
    const first = sale(0, 500);
    const open = sale(500, null, { ...inDoubt, doubtedAtMs: nextAtMs() });
    expect(balanceDrifts([first, open, sale(900, 1_300)])).toEqual([]);
    const applied = sale(500, null, { ...inDoubt, doubtedAtMs: nextAtMs() });
    expect(balanceDrifts([applied, sale(500, 600), redeem(50, 1_100, 1_050), redeem(50, 1_050, 1_500)])).toEqual([]);
    const last = sale(500, null);
    expect(balanceDrifts([last, sale(900, 1_300)])).toEqual([]);
  });

  it("is judged again when a doubt has been followed by a reading", () => {
    const first = sale(0, 500);
    const doubt = sale(500, null, { state: "humanNot", doubtedAtMs: nextAtMs() });
    const rest = [sale(900, 1_300), sale(1_310, 1_400)];
    expect(balanceDrifts([first, doubt, ...rest]).map((one) => one.change)).toEqual([10]);
  });

  it("of another phone or wallet is another's", () => {
    const elsewhere = operation({ walletKey: "other" }, { balanceBefore: points(9), newBalance: points(10) });
    expect(balanceDrifts([sale(0, 500), elsewhere, sale(500, 600)])).toEqual([]);
  });

  it("orders operations of one instant by the turn that made them", () => {
    const atMs = 5_000;
    const same = { sentAtMs: atMs, createdAtMs: atMs, endedAtMs: atMs };
    const ids = ["op9", "op10", "op11"];
    const chain = ids.map((id, i) => sale(i * 100, i * 100 + 100, { ...same, id }));
    expect(balanceDrifts(chain.toReversed())).toEqual([]);
  });

  it("adds up: what we did and the drifts are the whole change of a balance", () => {
    const step = fc.record({
      earned: fc.integer({ min: 0, max: 5_000 }),
      moved: fc.oneof(fc.constant(0), fc.integer({ min: -500, max: 500 })),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        let balance = 100_000;
        const operations = steps.map(({ earned, moved }) => {
          balance += moved;
          const before = balance;
          balance += earned;
          return sale(before, balance);
        });
        const [first] = steps;
        const drifts = balanceDrifts(operations).reduce((sum, one) => sum + one.change, 0);
        const given = corteOf({ operations, earlier: [], refunded: [], only: () => true }).total.pointsGiven;
        expect(drifts + given + (first?.moved ?? 0)).toBe(balance - 100_000);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
