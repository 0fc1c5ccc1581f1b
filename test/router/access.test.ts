import { describe, expect, it } from "vitest";
import type { Collaborator } from "../../src/domain/person.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { accessOf, mustRead, sinceMs } from "../../src/router/access.ts";
import type { Settings } from "../../src/router/settings.ts";
import { minuteMs, noonMs, phoneNumber } from "../store/store-kit.ts";

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

const fresh = { readAtMs: noonMs, triedAtMs: noonMs };
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
    expect(access(owner, [], { readAtMs: 0, triedAtMs: 0 }).readable).toBe(false);
  });
});

describe("whether the list must be read first", () => {
  const must = (readAtMs: number, triedAtMs: number) =>
    mustRead({ readAtMs, triedAtMs }, [], settings, noonMs, minuteMs);

  it.each([
    ["never read", 0, 0, true],
    ["just read", noonMs - minuteMs, noonMs - minuteMs, false],
    ["too old", noonMs - 2 * minuteMs, noonMs - 2 * minuteMs, true],
    ["too old, but tried just now", noonMs - 2 * minuteMs, noonMs - 1, false],
    ["read before the clock was set back", noonMs + minuteMs, noonMs + minuteMs, true],
  ] as const)("%s", (_, readAtMs, triedAtMs, answer) => {
    expect(must(readAtMs, triedAtMs)).toBe(answer);
  });

  it("counts from the future as for ever", () => {
    expect(sinceMs(noonMs + 1, noonMs)).toBe(Number.POSITIVE_INFINITY);
    expect(sinceMs(noonMs, noonMs)).toBe(0);
  });
});
