import type { ChatKey } from "../../src/domain/chat.ts";
import type { Centavos, Points } from "../../src/domain/money.ts";
import type { Identity } from "../../src/domain/person.ts";
import type { Phone } from "../../src/domain/phone.ts";
import type { Operation } from "../../src/ledger/operation.ts";
import type { MoneyRequest } from "../../src/ledger/request.ts";

export const maria = "4771234567" as Phone;
let made = 0;

/** When the next operation is made, ms. */
export const nextAtMs = () => (made + 1) * 60_000;

/** A confirmed sale of $100 a minute after the one made before, unless something else is said. */
export function operation(request: Partial<MoneyRequest>, given: Partial<Operation> = {}): Operation {
  made += 1;
  const atMs = given.sentAtMs ?? made * 60_000;
  return {
    id: `op${made}`,
    state: "confirmed",
    request: {
      kind: "sale",
      walletKey: "w",
      phone: maria,
      amountCentavos: 10_000 as Centavos,
      ticket: null,
      usertoolId: "1",
      ...request,
    } as MoneyRequest,
    chat: "telegram:1" as ChatKey,
    reportTo: null,
    reason: null,
    corrects: null,
    alsoTell: null,
    decider: { identity: "telegram:1" as Identity, phone: "4771110001" as Phone, name: "Ana", role: "cashier" },
    customerName: null,
    walletName: null,
    branch: "Centro",
    day: "2026-11-24",
    createdAtMs: atMs,
    expiresAtMs: atMs + 600_000,
    retryOf: null,
    attempts: 1,
    balanceBefore: null,
    sentAtMs: atMs,
    doubtedAtMs: null,
    probes: [],
    newBalance: null,
    code: null,
    refusal: null,
    cancelReason: null,
    endedAtMs: atMs + 1_000,
    settledBy: null,
    nextAtMs: null,
    ...given,
  };
}

export const points = (n: number) => n as Points;
export const sale = (before: number | null, after: number | null, given: Partial<Operation> = {}) =>
  operation({}, { balanceBefore: before as Points | null, newBalance: after as Points | null, ...given });
export const redeem = (used: number, before: number, after: number | null, given: Partial<Operation> = {}) =>
  operation(
    { kind: "redeem", points: points(used) },
    { balanceBefore: points(before), newBalance: after as Points | null, ...given },
  );
export const inDoubt = { state: "ask", endedAtMs: null, newBalance: null } as const;
