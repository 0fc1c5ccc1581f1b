import { describe, expect, it } from "vitest";
import { fateOf, mayHaveLeft, type Operation } from "../../../src/ledger/operation.ts";
import type { Outcome } from "../../../src/ledger/outcome.ts";
import { moveAfter, recoverOperation } from "../../../src/router/money/outcomes.ts";
import type { Ports } from "../../../src/router/ports.ts";
import { newOperation, noonMs, phoneNumber, walletKey } from "../../store/store-kit.ts";
import { shopSettings } from "../two-networks.ts";

const ports = {
  clock: { nowMs: () => noonMs, random: () => 0.5 },
  settings: shopSettings(),
} as unknown as Ports;
const already: Outcome = { type: "rejected", code: "X1", meaning: "customerAlreadyRegistered" };
const unsent: Outcome = { type: "notSent", why: "the network is down" };
const lost: Outcome = { type: "unknown", why: "no answer" };

/** The registration of a customer after tries that ended so. */
function registration(tries: readonly (Outcome | "crash")[]): Operation {
  const request = {
    kind: "register" as const,
    walletKey,
    phone: phoneNumber(1),
    name: "María",
    birthdate: null,
    usertoolId: "8002",
  };
  const before = {
    ...newOperation("op1", { request }),
    state: "ready",
    attempts: 0,
  } as unknown as Operation;
  return tries.reduce((operation, outcome) => {
    const { changes } =
      outcome === "crash" ? recoverOperation(ports, operation, noonMs) : moveAfter(ports, operation, outcome);
    return { ...operation, ...changes, attempts: operation.attempts + 1 };
  }, before);
}

describe("a customer who turns out to be registered already", () => {
  it.each([
    ["no try has left", [unsent, unsent], false],
    ["a try was not answered", [lost], true],
    ["a try was not answered, and the next did not leave", [lost, unsent], true],
    ["a try did not leave, and the next was not answered", [unsent, lost], true],
    ["a try did not leave, and the program ended in the next", [unsent, "crash"], true],
  ] as const)("was registered by us only if that is possible: %s", (_, tries, isOurs) => {
    const operation = registration(tries);
    expect(mayHaveLeft(operation)).toBe(isOurs);
    expect(moveAfter(ports, operation, already).to).toBe(isOurs ? "confirmed" : "rejected");
    expect(fateOf({ ...operation, state: "expired" })).toBe(isOurs ? "unknown" : "not");
  });
});
