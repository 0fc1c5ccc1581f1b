import { describe, expect, it } from "vitest";
import { pointsOf } from "../../src/domain/points.ts";
import type { Operation } from "../../src/ledger/operation.ts";
import type { MoneyRequest } from "../../src/ledger/request.ts";
import { expectedChange, provesApplied, type Evidence } from "../../src/ledger/settle.ts";
import { correctionOf, fivePerCent, operationOf, redeemOf, saleGiving } from "./settle-kit.ts";

const sentAtMs = Date.UTC(2026, 10, 25, 18);
const nowMs = sentAtMs + 150_000;
const minuteMs = 60_000;

function points(count: number) {
  return pointsOf(count * 10_000);
}

function doubtOf(request: MoneyRequest, given: Partial<Operation> = {}): Operation {
  return operationOf("doubt", request, {
    state: "inDoubt",
    balanceBefore: points(200),
    sentAtMs,
    doubtedAtMs: sentAtMs + 30_000,
    attempts: 1,
    ...given,
  });
}

/** Whether a sale of 50 points is proven by a balance that went from 200 to `balance`. */
function proven(balance: number, given: Partial<Evidence> = {}): boolean {
  const evidence = {
    operation: doubtOf(saleGiving(50)),
    balanceNow: points(balance),
    nowMs,
    others: [],
    samples: fivePerCent,
  };
  return provesApplied({ ...evidence, ...given });
}

/** Another operation on the same phone, sent `afterMs` after the one in doubt. */
function other(afterMs: number, given: Partial<Operation>, request = saleGiving(50)): Operation {
  return operationOf("other", request, { sentAtMs: sentAtMs + afterMs, balanceBefore: points(0), ...given });
}

describe("a balance proves a sale in doubt", () => {
  it("when it rose by exactly what the sale gives", () => {
    expect(proven(250)).toBe(true);
  });

  it.each([200, 249, 251, 249.9999, 150, 300, 0])("not when it went from 200 to %s", (balance) => {
    expect(proven(balance)).toBe(false);
  });

  it("not when the balance before is not known, or it was never sent", () => {
    expect(proven(250, { operation: doubtOf(saleGiving(50), { balanceBefore: null }) })).toBe(false);
    expect(proven(250, { operation: doubtOf(saleGiving(50), { sentAtMs: null }) })).toBe(false);
  });

  it("not when the percentage is not learnt yet, or not agreed on", () => {
    expect(proven(250, { samples: fivePerCent.slice(0, 2) })).toBe(false);
    expect(proven(250, { samples: [] })).toBe(false);
    const odd = { amountCentavos: fivePerCent[0]?.amountCentavos ?? fail(), points: pointsOf(1) };
    expect(proven(250, { samples: [...fivePerCent, odd] })).toBe(false);
  });

  it("not when a sale gives nothing: a balance that stands still proves nothing", () => {
    const nothing = fivePerCent.map((one) => ({ ...one, points: pointsOf(0) }));
    const small = doubtOf(saleGiving(1));
    expect(expectedChange(small.request, nothing)).toBe(0);
    expect(proven(200, { operation: small, samples: nothing })).toBe(false);
  });

  it("exactly, for what needs no percentage: points spent, added and removed", () => {
    const spent = doubtOf(redeemOf(30));
    expect(proven(170, { operation: spent, samples: [] })).toBe(true);
    expect(proven(169.9999, { operation: spent, samples: [] })).toBe(false);
    expect(proven(230, { operation: spent, samples: [] })).toBe(false);
    expect(proven(230, { operation: doubtOf(correctionOf("add", 30)), samples: [] })).toBe(true);
    expect(proven(170, { operation: doubtOf(correctionOf("add", 30)), samples: [] })).toBe(false);
    expect(proven(170, { operation: doubtOf(correctionOf("remove", 30)), samples: [] })).toBe(true);
    expect(proven(230, { operation: doubtOf(correctionOf("remove", 30)), samples: [] })).toBe(false);
  });
});

describe("what else moved on that phone", () => {
  it("is subtracted when it was confirmed after the sale was sent", () => {
    const others = [
      other(40_000, { id: "a", state: "confirmed", endedAtMs: sentAtMs + 41_000 }, saleGiving(20)),
      other(50_000, { id: "b", state: "confirmed", endedAtMs: sentAtMs + 51_000 }, redeemOf(70)),
    ];
    expect(proven(200, { others })).toBe(true);
    expect(proven(250, { others })).toBe(false);
    // The sum of what others did looks like the sale, and is not.
    const same = [other(40_000, { state: "confirmed", endedAtMs: sentAtMs + 41_000 })];
    expect(proven(250, { others: same })).toBe(false);
    expect(proven(300, { others: same })).toBe(true);
  });

  it("makes it unknowable when its own points are not known", () => {
    const others = [other(40_000, { state: "confirmed", endedAtMs: sentAtMs + 41_000 })];
    expect(proven(220, { operation: doubtOf(correctionOf("add", 20)), others, samples: [] })).toBe(false);
  });

  it("does not count when it was confirmed before, refused, called off, not sent, or is the sale itself", () => {
    const others = [
      other(-60_000, { id: "a", state: "confirmed", endedAtMs: sentAtMs - 59_000 }),
      other(40_000, { id: "b", state: "rejected", endedAtMs: sentAtMs + 41_000 }),
      other(40_000, { id: "c", state: "ready" }),
      operationOf("d", saleGiving(50), { state: "ready" }),
      operationOf("e", saleGiving(50), { state: "cancelled", endedAtMs: sentAtMs + 1 }),
      other(40_000, { id: "f", state: "expired", endedAtMs: sentAtMs + 41_000 }),
      doubtOf(saleGiving(50)),
    ];
    expect(proven(250, { others })).toBe(true);
  });

  it("proves nothing while it is in flight", () => {
    expect(proven(250, { others: [other(100_000, { state: "sending" })] })).toBe(false);
    expect(proven(250, { others: [other(-1, { state: "sending" })] })).toBe(false);
  });

  it("proves nothing when it was confirmed while the balance was being read", () => {
    const justNow = [other(140_000, { state: "confirmed", endedAtMs: nowMs - 1_000 }, correctionOf("remove", 50))];
    // It stands still, was read before 50 were taken away, and would look like 50 given and 50 taken.
    expect(proven(200, { others: justNow })).toBe(false);
    const longAgo = [other(100_000, { state: "confirmed", endedAtMs: nowMs - 40_000 }, correctionOf("remove", 50))];
    expect(proven(200, { others: longAgo })).toBe(true);
  });
});

describe("another doubt on that phone", () => {
  const doubted = { doubtedAtMs: sentAtMs - 30 * minuteMs } as const;

  it.each(["inDoubt", "ask"] as const)("proves nothing while it is open (%s), however old it is", (state) => {
    for (const afterMs of [-20 * 60 * minuteMs, -30 * minuteMs, 40_000]) {
      expect(proven(250, { others: [other(afterMs, { state, ...doubted })] })).toBe(false);
    }
  });

  it.each(["settledApplied", "humanApplied"] as const)(
    "that ended applied inside the window may be what is seen (%s)",
    (state) => {
      const ended = (endedAtMs: number) => [other(-5 * minuteMs, { state, ...doubted, endedAtMs })];
      expect(proven(250, { others: ended(sentAtMs + 1) })).toBe(false);
      expect(proven(300, { others: ended(sentAtMs + 1) })).toBe(false);
      // It was applied before the first balance was read, which has it already.
      expect(proven(250, { others: ended(sentAtMs - minuteMs) })).toBe(true);
      // It ended between the reading of the first balance and the sending: that balance may have it or not.
      expect(proven(250, { others: ended(sentAtMs - 2_000) })).toBe(false);
    },
  );

  it("that a manager called not registered may still be applied late, for an hour", () => {
    const not = (sentBeforeMs: number) => [
      other(-sentBeforeMs, { state: "humanNot", ...doubted, endedAtMs: sentAtMs - minuteMs }),
    ];
    expect(proven(250, { others: not(10 * minuteMs) })).toBe(false);
    expect(proven(250, { others: not(59 * minuteMs) })).toBe(false);
    expect(proven(250, { others: not(62 * minuteMs) })).toBe(true);
    expect(proven(250, { others: [other(40_000, { state: "humanNot", ...doubted, endedAtMs: nowMs })] })).toBe(false);
  });
});

describe("the change an operation makes", () => {
  it("is learnt for a sale and exact for everything else", () => {
    expect(expectedChange(saleGiving(50), fivePerCent)).toBe(500_000);
    expect(expectedChange(saleGiving(50), [])).toBe(null);
    expect(expectedChange(redeemOf(50), [])).toBe(-500_000);
    expect(expectedChange(correctionOf("add", 50), [])).toBe(500_000);
    expect(expectedChange(correctionOf("remove", 50), [])).toBe(-500_000);
  });
});

function fail(): never {
  throw new Error("there is a first sample");
}
