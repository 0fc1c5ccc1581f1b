import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Clock, processClock, randomPart } from "../../src/clock.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { pointsOf, centavosOf } from "../../src/domain/money.ts";
import { approvalIdFor, followingId, operationId, shownFor } from "../../src/ledger/operation.ts";
import type { CorrectionRequest, SaleRequest } from "../../src/ledger/request.ts";
import { mask } from "../../src/log.ts";

const random = fc.stringMatching(/^[A-Za-z0-9_-]{16}$/);
const turn = fc.integer({ min: 1, max: 9_999_999_999 });
const nth = fc.integer({ min: 1, max: 26 });
const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe("the id of an operation", () => {
  it("sorts in the order in which they were made, as text and as the drifts compare it, whatever is random in it", () => {
    fc.assert(
      fc.property(turn, nth, random, turn, nth, random, (turnA, nthA, randomA, turnB, nthB, randomB) => {
        const [a, b] = [operationId(turnA, nthA, randomA), operationId(turnB, nthB, randomB)];
        const made = Math.sign(turnA - turnB || nthA - nthB);
        if (made === 0) return;
        expect(text(a, b)).toBe(made);
        expect(Math.sign(a.localeCompare(b, "en", { numeric: true }))).toBe(made);
      }),
    );
  });

  it("leaves room for the rest of a button, which takes 64 bytes", () => {
    fc.assert(
      fc.property(turn, nth, random, (...parts) => {
        expect(Buffer.byteLength(`settle:${operationId(...parts)}:registerNow:00000000`)).toBeLessThanOrEqual(64);
        const approval = approvalIdFor(operationId(...parts));
        expect(Buffer.byteLength(`approve:${approval}:yes:00000000`)).toBeLessThanOrEqual(64);
      }),
    );
  });

  it("is no phone to the log", () => {
    // Neither part is a secret of another test in this process.
    const id = operationId(813_275_946, 2, "q7Zr_kXw-v3Jm0Ty");
    expect(mask(id)).toBe(id);
  });

  it("of what follows has the same place and another random part, and grows no longer", () => {
    const made = operationId(42, 2, "A".repeat(16));
    expect(made).toBe(`opb42b-${"A".repeat(16)}`);
    expect(followingId(made, "B".repeat(16))).toBe(`opb42b-${"B".repeat(16)}`);
    expect(followingId(approvalIdFor(made), "B".repeat(16))).toBe(`opb42b-${"B".repeat(16)}`);
    for (const old of ["op42", "ap42", "op42-2", "op42r", "op42rr"])
      expect(followingId(old, "B".repeat(16))).toBe(`opb42a-${"B".repeat(16)}`);
  });
});

describe("the random part of an id", () => {
  it("has 96 bits of the system's own: sixteen characters, and never the same twice", () => {
    const drawn = new Set(Array.from({ length: 10_000 }, () => randomPart(processClock())));
    expect(drawn.size).toBe(10_000);
    for (const one of drawn) expect(one).toMatch(/^[A-Za-z0-9_-]{16}$/);
  });

  it("is what the clock draws, so that a test's is the same each time", () => {
    const counting = (): Pick<Clock, "random"> => {
      let n = 0;
      return { random: () => (n++ % 7) / 7 };
    };
    expect(randomPart(counting())).toBe(randomPart(counting()));
  });
});

describe("what a button was shown for", () => {
  const phone = "4771234567" as Phone;
  const other = "4777654321" as Phone;
  const sale: SaleRequest = {
    kind: "sale",
    walletKey: "w",
    phone,
    amountCentavos: centavosOf(6_000),
    ticket: null,
    usertoolId: "1",
  };
  const correction: CorrectionRequest = {
    kind: "correction",
    walletKey: "w",
    phone,
    direction: "add",
    points: pointsOf(600_000),
    usertoolId: "1",
  };

  it("tells kinds, directions, amounts, points and phones apart, and nothing else", () => {
    const all = [
      sale,
      { ...sale, amountCentavos: centavosOf(90_000) },
      { ...sale, phone: other },
      correction,
      { ...correction, direction: "remove" as const },
      { ...correction, points: pointsOf(9_000_000) },
      { ...correction, phone: other },
    ].map(shownFor);
    expect(new Set(all).size).toBe(all.length);
    for (const shown of all) expect(shown).toMatch(/^[0-9a-f]{8}$/);
    expect(shownFor({ ...sale, usertoolId: "2" })).toBe(shownFor(sale));
  });
});
