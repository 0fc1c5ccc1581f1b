import { describe, expect, it } from "vitest";
import type { Operation } from "../../../src/ledger/operation.ts";
import { doubtView, stateText } from "../../../src/router/money/operation-views.ts";
import { centavosOf, pointsOf, type Points } from "../../../src/domain/money.ts";
import { newOperation, phoneNumber, redeemOf, saleOf, ticketOf, walletKey } from "../../store/store-kit.ts";
import { shopSettings } from "../two-networks.ts";

const { local, renderIn } = shopSettings();
const phone = phoneNumber(4567);
const register = { kind: "register", walletKey, phone, name: "María", birthdate: null, usertoolId: "u-1" } as const;

function operation(id: string, given: Partial<Operation>): Operation {
  return { ...newOperation(id), probes: [], attempts: 1, balanceBefore: null, sentAtMs: null, ...given } as Operation;
}

describe("a registration that nobody answered", () => {
  const lost = operation("op1", { request: register, state: "expired" });

  it("is not said to be one that was not made", () => {
    expect(stateText(lost)).toEqual({ key: "stateUnknown" });
    expect(stateText({ ...lost, attempts: 0 })).toEqual({ key: "stateNot" });
    expect(stateText({ ...lost, request: saleOf() })).toEqual({ key: "stateNot" });
  });

  it("is not listed beside a doubt, where only what moves money is", () => {
    const doubt = operation("op2", { request: saleOf({ phone }), state: "ask" });
    const sale = operation("op3", { request: saleOf({ phone, ticket: ticketOf("B-1") }), state: "confirmed" });
    const { others } = doubtView(doubt, { others: [lost, sale, doubt], samples: [] }, local, renderIn(null));
    expect(others).toHaveLength(1);
    expect(others[0]).toContain("B-1");
  });

  it("says what the balance is if it went in, where that is known", () => {
    const points = pointsOf(30_0000);
    const doubt = operation("op4", { request: redeemOf({ points }), state: "ask" });
    const seen = (before: Points | null) =>
      doubtView({ ...doubt, balanceBefore: before }, { others: [], samples: [] }, local, renderIn(null)).expected;
    expect([seen(pointsOf(50_0000)), seen(null)]).toEqual([pointsOf(20_0000), null]);
    const sale = operation("op5", { request: saleOf(), state: "ask" });
    const known = [10_000, 25_000, 33_340].map((centavos) => ({
      amountCentavos: centavosOf(centavos),
      points: pointsOf(centavos * 5),
    }));
    const ofSale = (samples: typeof known) =>
      doubtView({ ...sale, balanceBefore: points }, { others: [], samples }, local, renderIn(null)).expected;
    expect([ofSale(known), ofSale([])]).toEqual([pointsOf(80_0000), null]);
  });
});
