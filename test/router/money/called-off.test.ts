import { describe, expect, it } from "vitest";
import { afterCalledOff } from "../../../src/router/money/operation-views.ts";
import type { Operation } from "../../../src/ledger/operation.ts";
import { newOperation, saleOf, ticketOf } from "../../store/store-kit.ts";
import { shopSettings } from "../two-networks.ts";

const { renderIn } = shopSettings();
const request = saleOf({ ticket: ticketOf("A-1") });

function calledOff(given: Partial<Operation>): Operation {
  return { ...newOperation("op1", { request }), state: "cancelled", ...given } as Operation;
}

describe("an operation that the store called off", () => {
  it("for its ticket is told of to the person alone, in every language", () => {
    const { replies = [], events } = afterCalledOff(renderIn, calledOff({ cancelReason: "ticketTaken" }));
    const operation = calledOff({});
    expect(replies).toMatchObject([{ chat: operation.chat, body: { type: "translated", ofShop: "es-MX" } }]);
    expect(events).toEqual([]);
  });

  it("for a sale like it is asked about anew with what was known", () => {
    const operation = calledOff({ cancelReason: "sameSale" });
    const { walletKey, phone, amountCentavos, ticket } = request;
    const known = { walletKey, phone, phoneTyped: phone, amountCentavos, ticket, ticketAnswered: true, notice: null };
    expect(afterCalledOff(renderIn, operation).events).toEqual([
      { chat: operation.chat, event: { type: "sameSale", sale: known } },
    ]);
  });

  it("is reported as not done to the conversation that waits for it", () => {
    const operation = calledOff({ cancelReason: "ticketTaken", reportTo: 7 });
    expect(afterCalledOff(renderIn, operation).events).toEqual([
      { chat: operation.chat, event: { type: "performed", flowId: 7, done: false, refusal: null } },
    ]);
  });
});
