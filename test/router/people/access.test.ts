import { describe, expect, it } from "vitest";
import type { Collaborator } from "../../../src/domain/person.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import { accessOf, isTooOld, sinceMs, wasRead } from "../../../src/router/access.ts";
import type { Settings } from "../../../src/router/settings.ts";
import { minuteMs, noonMs, phoneNumber } from "../../store/store-kit.ts";

const owner = phoneNumber(9);
const settings = {
  ownerPhones: new Set([owner]),
  managerTypes: new Set(["gerente"]),
  inactiveStatuses: new Set(["inactivo"]),
  walletKey: "w-1",
} as unknown as Settings;

function collaborator(usertoolId: string, phone: Phone, type: string, status = "activo"): Collaborator {
  return { usertoolId, name: usertoolId, phone, branch: "Centro", type, status };
}

const fresh = { readAtMs: noonMs, triedAtMs: noonMs, seenSeq: 0, failed: false };
const access = (phone: Phone, list: readonly Collaborator[], age = fresh, nowMs = noonMs) =>
  accessOf(phone, list, age, settings, nowMs);

describe("the role of a phone", () => {
  const ana = phoneNumber(1);

  it.each([
    ["nobody of the list", [], "customer", null],
    ["a cashier", [collaborator("u1", ana, "Cajero")], "cashier", "u1"],
    ["a manager, however it is written", [collaborator("u1", ana, " GERENTE ")], "manager", "u1"],
    ["somebody disabled", [collaborator("u1", ana, "gerente", "Inactivo")], "customer", null],
    ["twice in the list", [collaborator("u1", ana, "cajero"), collaborator("u2", ana, "gerente")], "manager", "u2"],
    [
      "disabled as manager",
      [collaborator("u1", ana, "gerente", "inactivo"), collaborator("u2", ana, "cajero")],
      "cashier",
      "u2",
    ],
    ["somebody else's entry", [collaborator("u1", phoneNumber(2), "gerente")], "customer", null],
  ] as const)("%s", (_, list, role, usertoolId) => {
    expect(access(ana, list)).toMatchObject({ role, usertoolId, readable: true });
  });

  it("an owner manages without being listed, but has nothing to sell with", () => {
    expect(access(owner, [])).toMatchObject({ role: "manager", usertoolId: null });
  });

  it("holds for fifteen minutes, and never when it was read in the future", () => {
    expect(access(owner, [], fresh, noonMs + 15 * minuteMs).readable).toBe(true);
    expect(access(owner, [], fresh, noonMs + 15 * minuteMs + 1).readable).toBe(false);
    expect(access(owner, [], fresh, noonMs - 1).readable).toBe(false);
    expect(access(owner, [], { ...fresh, readAtMs: 0, triedAtMs: 0 }).readable).toBe(false);
  });
});

describe("whether the list must be read first", () => {
  it.each([
    ["never read", 0, true],
    ["just read", noonMs - minuteMs, false],
    ["too old", noonMs - 2 * minuteMs, true],
    ["read before the clock was set back", noonMs + minuteMs, true],
  ] as const)("%s", (_, readAtMs, answer) => {
    expect(isTooOld({ ...fresh, readAtMs }, [], settings, noonMs, minuteMs)).toBe(answer);
  });

  it("without any wallet to work in, where that was not tried just now and none is set", () => {
    const several = { ...settings, walletKey: null };
    expect(isTooOld(fresh, [], several, noonMs + 3_000, minuteMs)).toBe(false);
    expect(isTooOld(fresh, [], several, noonMs + 3_001, minuteMs)).toBe(true);
    expect(isTooOld(fresh, [], settings, noonMs + 3_001, minuteMs)).toBe(false);
  });

  it.each([
    ["an entry that was there when the reading began", { seenSeq: 7 }, true],
    ["one that was there when the reading before a long stop began", { seenSeq: 7, readAtMs: noonMs - 900_001 }, false],
    ["one that came later", { seenSeq: 6 }, false],
    [
      "one that came later, when the reading has just failed",
      { seenSeq: 6, failed: true, triedAtMs: noonMs - 3_000 },
      true,
    ],
    [
      "one that came later, when the reading failed a while ago",
      { seenSeq: 6, failed: true, triedAtMs: noonMs - 3_001 },
      false,
    ],
    ["one before the reading that failed", { seenSeq: 7, failed: true, triedAtMs: noonMs - 15_000 }, true],
    [
      "one before the reading that failed, after a long stop",
      { seenSeq: 7, failed: true, triedAtMs: noonMs - 15_001 },
      false,
    ],
  ] as const)("it answers %s: %o", (_, age, answer) => {
    expect(wasRead({ ...fresh, ...age }, 7, noonMs)).toBe(answer);
  });

  it("counts from the future as for ever", () => {
    expect(sinceMs(noonMs + 1, noonMs)).toBe(Number.POSITIVE_INFINITY);
    expect(sinceMs(noonMs, noonMs)).toBe(0);
  });
});
