import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deferred } from "../../src/clock.ts";
import type { Wallet, WalletExchange } from "../../src/wallet/wallet.ts";
import { faults, startWalletServer, type WalletServer } from "../support/wallet/wallet-server.ts";
import { clientOf, handClock, maria, saleOf, walletKey } from "./wallet-kit.ts";

let server: WalletServer;
let wallet: Wallet;
let seen: WalletExchange[];

beforeEach(async () => {
  server = await startWalletServer();
  seen = [];
  wallet = clientOf(server, { onExchange: (exchange) => void seen.push(exchange) });
});

afterEach(async () => {
  await server.close();
  await wallet.close();
});

const told = () => seen.map(({ call, outcome, answered }) => [call, outcome, answered]);

describe("whoever counts the requests", () => {
  it("changes no outcome by throwing", async () => {
    const throwing = clientOf(server, {
      onExchange: () => {
        throw new Error("a counter that fails");
      },
    });
    expect(await throwing.send(saleOf())).toMatchObject({ type: "confirmed" });
    expect(await throwing.collaborators()).toMatchObject({ type: "ok" });
    await throwing.close();
  });

  it("is told of each one when it is over, by its call and what came of it", async () => {
    await wallet.customer(walletKey, maria, "lookup");
    await wallet.customer(walletKey, "4771239999" as never, "money");
    await wallet.send(saleOf());
    server.fault("/wallet/sale", faults.refusal("new_sale_11"));
    await wallet.send(saleOf());
    server.fault("/wallet/sale", faults.answerLost());
    await wallet.send(saleOf());
    await wallet.customers(walletKey, () => {});
    server.fault("/wallet/contact/get", faults.html(false));
    await wallet.customers(walletKey, () => {});
    server.fault("/toolusers/get", faults.serverError(500, false));
    await wallet.collaborators();
    server.away();
    await wallet.send(saleOf());
    expect(told()).toEqual([
      ["/wallet/contact/get", "ok", true],
      ["/wallet/contact/get", "refused", true],
      ["/wallet/sale", "confirmed", true],
      ["/wallet/sale", "rejected", true],
      ["/wallet/sale", "unknown", false],
      ["/wallet/contact/get", "ok", true],
      ["/wallet/contact/get", "unavailable", false],
      ["/toolusers/get", "unavailable", false],
      ["/wallet/sale", "notSent", false],
    ]);
    await server.back();
    for (const hidden of [maria, "4771239999", server.apiKey]) expect(JSON.stringify(seen)).not.toContain(hidden);
  });

  it("is told how long it took, by the clock", async () => {
    const clock = handClock();
    const answer = deferred();
    const slow = clientOf(server, { clock, onExchange: (exchange) => void seen.push(exchange) });
    server.fault("/wallet/contact/get", faults.holdBefore(answer.promise));
    const reading = slow.customer(walletKey, maria, "lookup");
    await server.arrived("/wallet/contact/get", 1);
    clock.advance(1_500);
    answer.resolve();
    await reading;
    expect(seen).toEqual([{ call: "/wallet/contact/get", outcome: "ok", answered: true, tookMs: 1_500 }]);
    await slow.close();
  });

  it("is not told of what was held back here", async () => {
    const slow = clientOf(server, { ratePerMinute: 3, onExchange: (exchange) => void seen.push(exchange) });
    for (let asked = 0; asked < 9; asked += 1) await slow.customer(walletKey, maria, "lookup");
    await slow.close();
    await slow.customer(walletKey, maria, "lookup");
    expect(seen.length).toBe(server.requests().length);
    expect(seen.length).toBeLessThan(4);
  });
});
