import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { constantFrom, sample } from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Centavos } from "../../src/domain/money.ts";
import type { Outcome } from "../../src/ledger/outcome.ts";
import type { Wallet } from "../../src/wallet/wallet.ts";
import { faults, startWalletServer, type FaultPlan, type WalletServer } from "../support/wallet/wallet-server.ts";
import { clientOf, jorge, maria, saleOf, walletKey } from "./wallet-kit.ts";

const sale = "/wallet/sale";
let server: WalletServer;
let wallet: Wallet;

beforeEach(async () => {
  server = await startWalletServer();
  // Long enough for 200 at once on a machine that is busy; two of the faults last it out.
  wallet = clientOf(server, { writeDeadlineMs: 6_000 });
});

afterEach(async () => {
  await server.close();
  await wallet.close();
});

/** A fault, and what may be said of a request that met it. */
type Expectation = readonly [FaultPlan, Outcome["type"]];

const mix: readonly Expectation[] = [
  [faults.none(), "confirmed"],
  [faults.delay(20), "confirmed"],
  [faults.refusal("new_sale_12"), "rejected"],
  [faults.refusal("wallet_redeem_13", 402), "rejected"],
  [faults.resetBeforeBody(), "unknown"],
  [faults.requestLost(), "unknown"],
  [faults.answerLost(), "unknown"],
  [faults.ended(true), "unknown"],
  [faults.serverError(502, true), "unknown"],
  [faults.serverError(500, false), "unknown"],
  [faults.cutBody(), "unknown"],
  [faults.truncatedBody(), "unknown"],
  [faults.html(true), "unknown"],
  [faults.empty(false), "unknown"],
  [faults.refusal("new_sale_99"), "unknown"],
  [faults.silence(true), "unknown"],
  [faults.headersThenSilence(true), "unknown"],
];

describe("200 money requests at once", () => {
  it("are each told what the server's journal says, whatever happens to the others", async () => {
    const plans = sample(constantFrom(...mix), { numRuns: 200, seed: 41 });
    for (const [plan] of plans) server.fault(sale, plan);
    const closed = await startWalletServer();
    await closed.close();
    const gone = clientOf(closed);
    const work = plans.flatMap((_plan, n) => {
      const request = saleOf({ amountCentavos: (1_000 + n) as Centavos, ticket: `T-${n}` as never });
      return [
        wallet.send(request),
        // Others that never leave, in between, and reads on connections that are kept.
        ...(n % 4 === 0 ? [gone.send(request)] : []),
        ...(n % 8 === 0 ? [wallet.customer(walletKey, jorge, "lookup")] : []),
      ].map((outcome) => ({ n, outcome }));
    });
    const told = await Promise.all(work.map(async ({ n, outcome }) => ({ n, type: (await outcome).type })));

    const requests = server.requests(sale);
    expect(requests).toHaveLength(200);
    // The server gives its faults by order of arrival, which is not the order of sending.
    const expected = new Map(requests.map((request, at) => [request.form?.["ticket"], plans[at]?.[1]]));
    const applied = new Set(server.journal.filter((entry) => entry.applied).map((entry) => entry.form["ticket"]));
    const unread = plans.filter(([plan]) => plan.readBody === false).length;
    let unreadTold = 0;
    for (let n = 0; n < 200; n++) {
      const types = told.filter((one) => one.n === n).map((one) => one.type);
      const first = types[0];
      const ticket = `T-${n}`;
      if (expected.has(ticket)) expect({ ticket, type: first }).toEqual({ ticket, type: expected.get(ticket) });
      else {
        unreadTold += 1;
        expect(first).toBe("unknown");
      }
      if (first === "confirmed") expect(applied.has(ticket)).toBe(true);
      if (first === "rejected" || first === "notSent") expect(applied.has(ticket)).toBe(false);
    }
    expect(unreadTold).toBe(unread);
    const others = told.filter(({ type }) => type === "notSent");
    expect(others).toHaveLength(50);
    expect(new Set(told.map(({ type }) => type))).toEqual(
      new Set(["confirmed", "rejected", "unknown", "notSent", "ok"]),
    );
    await gone.close();
  });

  it("never go out twice, and never on a connection that was used before", async () => {
    await Promise.all(Array.from({ length: 20 }, () => wallet.send(saleOf())));
    for (let n = 0; n < 20; n++) await wallet.send(saleOf());
    const connections = server.requests(sale).map((request) => request.connection);
    expect(connections).toHaveLength(40);
    expect(new Set(connections).size).toBe(40);
    expect(server.requests(sale).every((request) => !request.keepAlive)).toBe(true);
  });
});

describe("connections", () => {
  it("are kept for look-ups", async () => {
    for (let n = 0; n < 5; n++) await wallet.customer(walletKey, maria, "lookup");
    // Two, where the next one is asked for while the first is still being put away.
    expect(server.connections()).toBeLessThan(3);
  });

  it("that a server drops while idle make no doubts", async () => {
    let served = 0;
    const dropping = createServer((incoming, outgoing) => {
      incoming.resume().on("end", () => {
        served += 1;
        outgoing.end('{"success":true,"newBalance":1,"code":"new_sale_01"}');
      });
    });
    const sockets = new Set<Socket>();
    dropping.on("connection", (socket) => {
      sockets.add(socket);
      // Reset instead of closed, as a balancer does: the client can't know before it writes.
      socket.on("data", () => setTimeout(() => socket.resetAndDestroy(), 15));
    });
    await new Promise<void>((resolve) => void dropping.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(dropping.address() as AddressInfo).port}`;
    const other = clientOf({ url, apiKey: "key-of-nobody" });
    for (let n = 0; n < 60; n++) {
      expect(await other.send(saleOf())).toEqual({ type: "confirmed", newBalance: 10_000 });
      await new Promise((resolve) => void setTimeout(resolve, n % 20));
    }
    expect(served).toBe(60);
    await other.close();
    for (const socket of sockets) socket.destroy();
    dropping.close();
  });

  it("are given up by close after the requests in flight", async () => {
    server.fault(sale, faults.delay(30));
    const outcome = wallet.send(saleOf());
    await server.arrived(sale, 1);
    await wallet.close();
    expect(await outcome).toMatchObject({ type: "confirmed" });
  });
});
