import { describe, expect, it } from "vitest";
import {
  isExpired,
  isTerminal,
  legalMoves,
  mayMove,
  openOrApplied,
  probeAfterMs,
  readyForMs,
  wasMadeWithin,
  type OperationState,
} from "../../src/ledger/operation.ts";

const states = Object.keys(legalMoves) as OperationState[];

/** The table of the design, written out once more. */
const drawn = [
  "ready > sending",
  "ready > expired",
  "ready > cancelled",
  "sending > confirmed",
  "sending > rejected",
  "sending > inDoubt",
  "sending > ready",
  "inDoubt > settledApplied",
  "inDoubt > ask",
  "ask > humanApplied",
  "ask > humanNot",
];

describe("the moves of an operation", () => {
  it("are those of the table and no others", () => {
    const pairs = states.flatMap((from) => states.filter((to) => mayMove(from, to)).map((to) => `${from} > ${to}`));
    expect(pairs.sort()).toEqual(drawn.sort());
    expect(states).toHaveLength(11);
  });

  it("end in seven states, and every state that is no end leads to one", () => {
    const ends = states.filter((state) => isTerminal(state));
    expect(ends.sort()).toEqual([
      "cancelled",
      "confirmed",
      "expired",
      "humanApplied",
      "humanNot",
      "rejected",
      "settledApplied",
    ]);
    const reached = (from: OperationState, seen: ReadonlySet<OperationState>): boolean =>
      isTerminal(from) || legalMoves[from].some((to) => !seen.has(to) && reached(to, new Set([...seen, to])));
    for (const state of states) expect(reached(state, new Set([state]))).toBe(true);
  });

  it("lead back to sending only from what provably did not leave", () => {
    expect(states.filter((from) => mayMove(from, "sending"))).toEqual(["ready"]);
    expect(states.filter((from) => mayMove(from, "ready"))).toEqual(["sending"]);
    // What was ever in doubt is never sent again, by any way round.
    const after = new Set<OperationState>(["inDoubt"]);
    for (const state of after) for (const to of legalMoves[state]) after.add(to);
    expect([...after].sort()).toEqual(["ask", "humanApplied", "humanNot", "inDoubt", "settledApplied"]);
  });

  it("never settle a doubt towards not applied without a person", () => {
    expect(legalMoves.inDoubt).toEqual(["settledApplied", "ask"]);
    expect(states.filter((from) => mayMove(from, "humanNot"))).toEqual(["ask"]);
  });
});

describe("a ticket", () => {
  it("is taken by what is open or applied, and free after what provably or by decision was not", () => {
    expect(states.filter((state) => !openOrApplied.includes(state)).sort()).toEqual([
      "cancelled",
      "expired",
      "humanNot",
      "rejected",
    ]);
  });
});

describe("the times of an operation", () => {
  it("are those promised: ten minutes to be sent, looks at 3, 30 and 120 seconds", () => {
    expect(readyForMs).toBe(600_000);
    expect(probeAfterMs).toEqual([3_000, 30_000, 120_000]);
  });
});

describe("an operation that was not sent", () => {
  const made = {
    createdAtMs: 1_000_000,
    expiresAtMs: 1_000_000 + readyForMs,
    createdSteady: { epoch: "boot", ms: 50 },
  };
  const expired = (passedMs: number, wallPassedMs = passedMs, epoch = "boot") =>
    isExpired(made, { ms: 1_000_000 + wallPassedMs, steady: { epoch, ms: 50 + passedMs } });

  it("expires after ten minutes, by whichever clock says so first", () => {
    expect(expired(0)).toBe(false);
    expect(expired(readyForMs - 1)).toBe(false);
    expect(expired(readyForMs)).toBe(true);
    expect(expired(readyForMs, -3_600_000)).toBe(true);
    expect(expired(60_000, readyForMs)).toBe(true);
    expect(expired(60_000, -3_600_000)).toBe(false);
  });

  it("expires by the wall clock alone after another boot, also when that was set back to before it was made", () => {
    expect(expired(9_000_000, 60_000, "another boot")).toBe(false);
    expect(expired(1, readyForMs, "another boot")).toBe(true);
    expect(expired(1, -1, "another boot")).toBe(true);
    const { createdSteady: _, ...older } = made;
    const steady = { epoch: "boot", ms: 50 };
    expect(isExpired(older, { ms: 1_060_000, steady })).toBe(false);
    expect(isExpired(older, { ms: 999_999, steady })).toBe(true);
  });
});

describe("an operation that was made a while ago", () => {
  const made = { createdAtMs: 1_000_000, createdSteady: { epoch: "boot", ms: 50 } };
  const within = (passedMs: number, wallPassedMs: number, epoch = "boot") =>
    wasMadeWithin(made, 600_000, { ms: 1_000_000 + wallPassedMs, steady: { epoch, ms: 50 + passedMs } });

  it("is so by the clock that nobody can set", () => {
    expect(within(600_000, 7_000_000)).toBe(true);
    expect(within(600_000, -7_000_000)).toBe(true);
    expect(within(600_001, 0)).toBe(false);
  });

  it("is so by the wall clock after another boot, and where no other was read", () => {
    expect(within(9_000_000, 600_000, "another boot")).toBe(true);
    expect(within(1, 600_001, "another boot")).toBe(false);
    expect(within(1, -7_000_000, "another boot")).toBe(true);
    expect(wasMadeWithin(made, 600_000, { ms: 1_600_001, steady: null })).toBe(false);
  });
});
