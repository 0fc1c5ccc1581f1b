import { chatKey } from "../../src/domain/chat.ts";
import { centavosOf, pointsOf } from "../../src/domain/money.ts";
import { identityOf } from "../../src/domain/person.ts";
import type { Phone } from "../../src/domain/phone.ts";
import type { EarnSample, MoneyRequest } from "../../src/ledger/request.ts";
import type { Operation } from "../../src/ledger/operation.ts";

const place = { walletKey: "w-1", phone: "4771234567" as Phone, usertoolId: "u-1" };

/** A sale whose five per cent are `points` of the wallet. */
export function saleGiving(points: number): MoneyRequest {
  return { kind: "sale", ...place, amountCentavos: centavosOf(points * 2_000), ticket: null };
}

export function redeemOf(points: number): MoneyRequest {
  return { kind: "redeem", ...place, points: pointsOf(points * 10_000), amountCentavos: null, ticket: null };
}

export function correctionOf(direction: "add" | "remove", points: number): MoneyRequest {
  return { kind: "correction", ...place, direction, points: pointsOf(points * 10_000) };
}

/** Three sales that leave five per cent, exact to the ten-thousandth, as the only explanation. */
export const fivePerCent: readonly EarnSample[] = [99_999, 12_345, 40_007].map((amount) => ({
  amountCentavos: centavosOf(amount),
  points: pointsOf(amount * 5),
}));

export function operationOf(id: string, request: MoneyRequest, given: Partial<Operation> = {}): Operation {
  return {
    id,
    state: "ready",
    request,
    chat: chatKey("telegram", 1),
    alsoTell: null,
    reportTo: null,
    reason: null,
    corrects: null,
    decider: { identity: identityOf("telegram", 1), phone: "4771230001" as Phone, name: "Ana", role: "cashier" },
    customerName: null,
    walletName: null,
    branch: "Centro",
    day: "2026-11-25",
    createdAtMs: 0,
    expiresAtMs: 600_000,
    retryOf: null,
    attempts: 0,
    balanceBefore: null,
    sentAtMs: null,
    doubtedAtMs: null,
    probes: [],
    newBalance: null,
    code: null,
    refusal: null,
    cancelReason: null,
    endedAtMs: null,
    settledBy: null,
    nextAtMs: null,
    ...given,
  };
}
