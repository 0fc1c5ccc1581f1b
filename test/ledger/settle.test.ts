import { describe, expect, it } from "vitest";
import { pointsOf } from "../../src/domain/money.ts";
import type { Operation } from "../../src/ledger/operation.ts";
import { expectedChange, type MoneyRequest } from "../../src/ledger/request.ts";
import { canProveByBalance, provesApplied, type Evidence } from "../../src/ledger/settle.ts";
import { correctionOf, fivePerCent, operationOf, redeemOf, saleGiving } from "./settle-kit.ts";

const sentAtMs = Date.UTC(2026, 10, 25, 18);
const nowMs = sentAtMs + 150_000;
const minuteMs = 60_000;
/** The steady clock reads what the wall clock does, unless somebody set that. */
const steadyAt = (ms: number, epoch = "boot") => ({ epoch, ms });
const nowAt = (ms: number, epoch = "boot") => ({ ms, steady: steadyAt(ms, epoch) });

function points(count: number) {
  return pointsOf(count * 10_000);
}

function doubtOf(request: MoneyRequest, given: Partial<Operation> = {}): Operation {
  return operationOf("doubt", request, {
    state: "inDoubt",
    balanceBefore: points(200),
    sentAtMs,
    sentSteady: steadyAt(sentAtMs),
    doubtedAtMs: sentAtMs + 30_000,
    attempts: 1,
    ...given,
  });
}

/** Whether a sale of 50 points is proven by a balance that went from 200 to `balance`. */
function proven(balance: number, given: Partial<Evidence> = {}): boolean {
  const evidence: Evidence = {
    operation: doubtOf(saleGiving(50)),
    balanceNow: points(balance),
    now: nowAt(nowMs),
    before: [],
    after: [],
    samples: fivePerCent,
  };
  return provesApplied({ ...evidence, ...given });
}

/** Another operation on the same phone, sent `afterMs` after the one in doubt (before it below 0). */
function other(afterMs: number, given: Partial<Operation>, request = saleGiving(50)): Operation {
  const ms = sentAtMs + afterMs;
  return operationOf("other", request, { sentAtMs: ms, sentSteady: steadyAt(ms), ...given });
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

describe("the time in which a balance can prove anything", () => {
  const sentAt = doubtOf(saleGiving(50));

  it("is five minutes from the sending, by the clock that nobody can set", () => {
    const at = (steadyMs: number, wallMs = steadyMs, epoch = "boot") =>
      proven(250, { now: { ms: sentAtMs + wallMs, steady: steadyAt(sentAtMs + steadyMs, epoch) } });
    expect(at(0)).toBe(true);
    expect(at(5 * minuteMs)).toBe(true);
    expect(at(5 * minuteMs + 1)).toBe(false);
    expect(at(-1)).toBe(false);
    expect(at(25 * 60 * minuteMs)).toBe(false);
    // The wall clock set back does not make it younger; nor is it older than it is for having been set back a year.
    expect(at(25 * 60 * minuteMs, 1_000)).toBe(false);
    expect(at(minuteMs, -365 * 24 * 60 * minuteMs)).toBe(true);
    // A machine that was halted as a whole, whose wall clock was put right since.
    expect(at(minuteMs, 12 * 60 * minuteMs)).toBe(false);
    expect(at(minuteMs, minuteMs, "another boot")).toBe(false);
  });

  it("is none for what was sent before there was such a clock, or was not sent", () => {
    const { sentSteady: _, ...older } = sentAt;
    expect(canProveByBalance(older, nowAt(nowMs))).toBe(false);
    expect(canProveByBalance(sentAt, nowAt(nowMs))).toBe(true);
    expect(canProveByBalance({ ...sentAt, sentAtMs: null }, nowAt(nowMs))).toBe(false);
  });
});

describe("what was sent to that phone after it", () => {
  it("is subtracted when it was confirmed, in the order of sending, whatever its times say", () => {
    for (const setBackMs of [0, 20_000, 60 * minuteMs]) {
      const after = [
        other(
          40_000 - setBackMs,
          { id: "a", state: "confirmed", endedAtMs: sentAtMs + 41_000 - setBackMs },
          saleGiving(20),
        ),
        other(
          50_000 - setBackMs,
          { id: "b", state: "confirmed", endedAtMs: sentAtMs + 51_000 - setBackMs },
          redeemOf(60),
        ),
      ];
      expect(proven(210, { after })).toBe(true);
      expect(proven(250, { after })).toBe(false);
      // The sum of what others did looks like the sale, and is not.
      const same = [other(40_000 - setBackMs, { state: "confirmed", endedAtMs: sentAtMs + 41_000 - setBackMs })];
      expect(proven(250, { after: same })).toBe(false);
      expect(proven(300, { after: same })).toBe(true);
    }
  });

  it("makes it unknowable when its own points are not known", () => {
    const after = [other(40_000, { state: "confirmed", endedAtMs: sentAtMs + 41_000 })];
    expect(proven(220, { operation: doubtOf(correctionOf("add", 20)), after, samples: [] })).toBe(false);
  });

  it("does not count when it was refused or not sent", () => {
    const after = [
      other(40_000, { id: "b", state: "rejected", endedAtMs: sentAtMs + 41_000 }),
      other(40_000, { id: "c", state: "ready" }),
      other(40_000, { id: "f", state: "expired", endedAtMs: sentAtMs + 41_000 }),
    ];
    expect(proven(250, { after })).toBe(true);
  });

  it("proves nothing while it is in flight, nor when it was ever in doubt", () => {
    expect(proven(250, { after: [other(100_000, { state: "sending" })] })).toBe(false);
    for (const state of ["inDoubt", "ask", "settledApplied", "humanApplied", "humanNot"] as const) {
      expect(proven(250, { after: [other(40_000, { state, doubtedAtMs: sentAtMs + 70_000 })] })).toBe(false);
    }
  });

  it("proves nothing when the reading may be one from before it", () => {
    const removed = (afterMs: number) => [other(afterMs, { state: "confirmed" }, correctionOf("remove", 50))];
    // It stands still, and would look like 50 given and 50 taken.
    expect(proven(200, { after: removed(140_000) })).toBe(false);
    expect(proven(200, { after: removed(40_000) })).toBe(false);
    const twice = [...removed(40_000), other(50_000, { id: "c", state: "confirmed" }, correctionOf("remove", 20))];
    // A reading with neither, and one with the first alone.
    expect(proven(180, { after: twice })).toBe(true);
    expect(proven(200, { after: [...removed(40_000), ...removed(50_000)] })).toBe(false);
  });
});

describe("what was sent to that phone before it", () => {
  const doubted = { doubtedAtMs: sentAtMs - 30 * minuteMs } as const;
  const told = (count: number) => ({ state: "confirmed", newBalance: points(count) }) as const;

  it("says where the balance must have stood; one that stood elsewhere proves nothing", () => {
    const hourAgo = -60 * minuteMs;
    expect(proven(250, { before: [other(hourAgo, told(200))] })).toBe(true);
    // Somebody else moved it, or the reading lagged.
    expect(proven(250, { before: [other(hourAgo, told(250))] })).toBe(false);
    expect(proven(250, { before: [other(hourAgo, told(150))] })).toBe(false);
    // The last word counts.
    expect(proven(250, { before: [other(2 * hourAgo, told(10)), other(hourAgo, told(200))] })).toBe(true);
    expect(proven(250, { before: [other(2 * hourAgo, told(200)), other(hourAgo, told(10))] })).toBe(false);
  });

  it("corrects what was told by what is known since", () => {
    const before = (state: "humanApplied" | "humanNot" | "rejected" | "settledApplied", standsAt: number) => [
      other(-180 * minuteMs, told(standsAt)),
      other(-120 * minuteMs, { state, ...doubted }, redeemOf(30)),
    ];
    expect(proven(250, { before: before("humanApplied", 230) })).toBe(true);
    expect(proven(250, { before: before("humanApplied", 200) })).toBe(false);
    expect(proven(250, { before: before("settledApplied", 230) })).toBe(true);
    expect(proven(250, { before: before("humanNot", 200) })).toBe(true);
    expect(proven(250, { before: before("humanNot", 230) })).toBe(false);
    expect(proven(250, { before: before("rejected", 200) })).toBe(true);
  });

  it("counts from its own reading where nothing was told, and is unknowable where there is none", () => {
    const applied = (balanceBefore: number | null) => [
      other(-120 * minuteMs, {
        state: "humanApplied",
        ...doubted,
        balanceBefore: balanceBefore === null ? null : points(balanceBefore),
      }),
    ];
    expect(proven(250, { before: applied(150) })).toBe(true);
    expect(proven(250, { before: applied(200) })).toBe(false);
    expect(proven(250, { before: applied(null) })).toBe(false);
    expect(proven(250, { before: [...applied(null), other(-100 * minuteMs, told(200))] })).toBe(true);
  });

  it("proves nothing while it is in flight or in doubt, however old it is", () => {
    for (const state of ["sending", "inDoubt", "ask"] as const) {
      for (const afterMs of [-20 * 24 * 60 * minuteMs, -30 * minuteMs, -1]) {
        expect(proven(250, { before: [other(afterMs, { state, ...doubted })] })).toBe(false);
      }
    }
  });

  it("that a manager called not registered may still be applied late, for an hour and the time of proof", () => {
    const not = (sentBeforeMs: number, epoch = "boot") => [
      other(-sentBeforeMs, {
        state: "humanNot",
        ...doubted,
        sentSteady: steadyAt(sentAtMs - sentBeforeMs, epoch),
        endedAtMs: sentAtMs - minuteMs,
      }),
    ];
    expect(proven(250, { before: not(10 * minuteMs) })).toBe(false);
    expect(proven(250, { before: not(60 * minuteMs) })).toBe(false);
    expect(proven(250, { before: not(65 * minuteMs) })).toBe(true);
    // Of another boot the wall clock alone tells, which may have been set: a day.
    expect(proven(250, { before: not(65 * minuteMs, "another boot") })).toBe(false);
    expect(proven(250, { before: not(25 * 60 * minuteMs, "another boot") })).toBe(true);
  });

  it("is not taken for what a reading shows that lags behind it", () => {
    const redeemed = doubtOf(redeemOf(50));
    const before = (agoMs: number) => [other(-agoMs, { ...told(200), balanceBefore: points(150) })];
    expect(proven(150, { operation: redeemed, before: before(minuteMs) })).toBe(false);
    expect(proven(150, { operation: redeemed, before: before(60 * minuteMs) })).toBe(true);
  });

  it("is not taken for it either where the reading before that one lagged, too", () => {
    const redeemed = doubtOf(redeemOf(50));
    // It stood at 150 before the sale of 50, but what was read then was from before another correction.
    const sale = other(-minuteMs, { ...told(200), balanceBefore: points(100) });
    expect(proven(150, { operation: redeemed, before: [sale] })).toBe(false);
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
