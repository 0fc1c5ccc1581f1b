import { createServer, type RequestListener, type Server } from "node:http";
import type { Socket } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Wallet } from "../../src/wallet/wallet.ts";
import { listenOn } from "../support/loopback.ts";
import { faults, startWalletServer, type WalletServer } from "../support/wallet/wallet-server.ts";
import { clientOf, handClock, maria, saleOf, walletKey } from "./wallet-kit.ts";
import { inRealTime } from "../support/real-time.ts";

const sale = "/wallet/sale";

async function opened(): Promise<{ readonly server: WalletServer; readonly wallet: Wallet }> {
  const server = await startWalletServer();
  const wallet = clientOf(server);
  onTestFinished(() => server.close());
  onTestFinished(() => wallet.close());
  return { server, wallet };
}

/** A client of a wallet of one's own making, and its sockets in the order in which they were opened. */
async function against(
  answer: RequestListener,
  connected: (socket: Socket, nth: number) => void = () => {},
): Promise<{ readonly wallet: Wallet; readonly sockets: readonly Socket[]; readonly served: () => number }> {
  const sockets: Socket[] = [];
  let served = 0;
  const server: Server = createServer((incoming, outgoing) => {
    served++;
    answer(incoming, outgoing);
  });
  server.on("connection", (socket) => connected(socket, sockets.push(socket)));
  const { port, close } = await listenOn(server);
  onTestFinished(close);
  const wallet = clientOf({ url: `http://127.0.0.1:${port}`, apiKey: "key-of-nobody" });
  onTestFinished(() => wallet.close());
  return { wallet, sockets, served: () => served };
}

const customer =
  '{"success":true,"result":[{"contact_phone":"4771234567","contact_name":"María","contact_balance":1}],"code":"balance_get_01"}';

describe("the connection of a sale", () => {
  it("is opened while the balance before it is read, and is used by nothing else", async () => {
    const { server, wallet } = await opened();
    const meanwhile: number[] = [];
    server.hooks.onRead = async (_form, path) => {
      if (path === sale) return;
      await expect.poll(() => server.connections()).toBe(2);
      meanwhile.push(server.connections());
    };
    expect(await wallet.customer(walletKey, maria, "beforeMoney")).toMatchObject({ type: "ok" });
    expect(await wallet.send(saleOf())).toMatchObject({ type: "confirmed" });
    expect(meanwhile).toEqual([2]);
    expect(server.connections()).toBe(2);
    const [balance] = server.requests("/wallet/contact/get");
    const [sold] = server.requests(sale);
    expect(sold?.connection).not.toBe(balance?.connection);
  });

  it("ends without a stack being formatted, which nobody reads", async () => {
    const { wallet } = await opened();
    const formatted: string[] = [];
    const before: unknown = Reflect.get(Error, "prepareStackTrace");
    Error.prepareStackTrace = ({ message }) => String(formatted.push(message));
    await wallet.send(saleOf()).finally(() => Reflect.set(Error, "prepareStackTrace", before));
    expect(formatted).not.toContain("reset");
  });

  it("is waited for where it is still being opened: there is one for each sale", async () => {
    const { server, wallet } = await opened();
    const both = await Promise.all([wallet.customer(walletKey, maria, "beforeMoney"), wallet.send(saleOf())]);
    expect(both).toMatchObject([{ type: "ok" }, { type: "confirmed" }]);
    expect(server.connections()).toBe(2);
  });

  it("is opened by the sale itself where it could not be opened ahead", async () => {
    const { server, wallet } = await opened();
    server.away();
    await wallet.customer(walletKey, maria, "beforeMoney");
    expect(await wallet.send(saleOf())).toMatchObject({ type: "notSent" });
    await server.back();
    expect(await wallet.send(saleOf())).toMatchObject({ type: "confirmed" });
  });

  it("is opened anew where the server has closed the one that waited", async () => {
    const { wallet, sockets } = await against((incoming, outgoing) => {
      incoming.resume().on("end", () => {
        if (incoming.url === sale) return void outgoing.end('{"success":true,"newBalance":1,"code":"new_sale_01"}');
        // The one of the sale is cut while the balance is read, and the client hears of it before it has the balance.
        void expect
          .poll(() => sockets.length)
          .toBe(2)
          .then(() => {
            sockets.find((socket) => socket !== incoming.socket)?.resetAndDestroy();
            setTimeout(() => outgoing.end(customer), 50);
          });
      });
    });
    await wallet.customer(walletKey, maria, "beforeMoney");
    expect(await wallet.send(saleOf())).toEqual({ type: "confirmed", newBalance: 10_000 });
    expect(sockets).toHaveLength(3);
  });

  it("is closed after three seconds without a sale", async () => {
    const server = await startWalletServer();
    const clock = handClock();
    const wallet = clientOf(server, { clock });
    onTestFinished(() => server.close());
    onTestFinished(() => wallet.close());
    await wallet.customer(walletKey, maria, "beforeMoney");
    await expect.poll(() => server.connections()).toBe(2);
    await expect.poll(() => clock.pending()).toBe(1);
    clock.advance(3_000);
    expect(clock.pending()).toBe(0);
    expect(await wallet.send(saleOf())).toMatchObject({ type: "confirmed" });
    expect(server.connections()).toBe(3);
  });
});

describe("the balance before a sale", () => {
  it("is asked for once more, on a new connection, where the kept one is dead", async () => {
    const asked = new Map<Socket, number>();
    const { wallet, served } = await against((incoming, outgoing) => {
      const before = asked.get(incoming.socket) ?? 0;
      asked.set(incoming.socket, before + 1);
      // As a balancer that has forgotten an idle connection.
      if (before > 0) return void incoming.socket.resetAndDestroy();
      incoming.resume().on("end", () => outgoing.end(customer));
    });
    const first = await wallet.customer(walletKey, maria, "lookup");
    expect(first.type).toBe("ok");
    for (let n = 0; n < 5; n++) expect(await wallet.customer(walletKey, maria, "beforeMoney")).toEqual(first);
    // The kept one may still be being put away when the next is asked for; then there is nothing to repeat.
    expect(served()).toBeGreaterThan(6);
  });

  it("leaves the place for the sale that it reserved, however often it is asked for", async () => {
    const server = await startWalletServer();
    const wallet = clientOf(server, { ratePerMinute: 4 });
    onTestFinished(() => server.close());
    onTestFinished(() => wallet.close());
    server.fault("/wallet/contact/get", faults.requestLost());
    expect(await wallet.customer(walletKey, maria, "beforeMoney")).toMatchObject({ type: "ok" });
    // Two readings and one place held: of four, one is left beside it.
    expect(await wallet.collaborators()).toMatchObject({ type: "ok" });
    expect(await wallet.collaborators()).toMatchObject({ type: "unavailable" });
    expect(await wallet.send(saleOf())).toMatchObject({ type: "confirmed" });
  });

  it("is not asked for again where the wallet has answered, however badly", async () => {
    const { wallet, served } = await against((incoming, outgoing) => {
      outgoing.statusCode = 502;
      incoming.resume().on("end", () => outgoing.end("<html>"));
    });
    expect(await wallet.customer(walletKey, maria, "beforeMoney")).toMatchObject({ type: "unavailable" });
    expect(served()).toBe(1);
  });
});

describe("what a sale waits for", () => {
  const list =
    '{"success":true,"result":[{"usertool_id":"8001","usertool_number":"4771110001"}],"code":"tool_users_01"}';
  const readings = [
    ["the list of collaborators", (wallet: Wallet) => wallet.collaborators()],
    ["the balance", (wallet: Wallet) => wallet.customer(walletKey, maria, "beforeMoney")],
  ] as const;

  it.each(readings)("is asked for beside a kept connection that is silent: %s", inRealTime, async (_, read) => {
    const asked = new Map<Socket, number>();
    const { wallet, sockets } = await against((incoming, outgoing) => {
      const before = asked.get(incoming.socket) ?? 0;
      asked.set(incoming.socket, before + 1);
      // As behind a router that has forgotten an idle connection: nothing comes back, and nothing says so.
      const silent = before > 0;
      incoming.resume().on("end", () => silent || outgoing.end(incoming.url === "/toolusers/get" ? list : customer));
    });
    const first = await wallet.collaborators();
    expect(first).toMatchObject({ type: "ok", value: [{ usertoolId: "8001" }] });
    const startedMs = performance.now();
    expect(await read(wallet)).toMatchObject({ type: "ok" });
    expect(performance.now() - startedMs).toBeLessThan(2_500);
    // The silent one is given up: the next reading does not meet it again.
    await expect.poll(() => sockets[0]?.destroyed).toBe(true);
  });

  it("takes the answer of the first connection where that comes after all", async () => {
    let nth = 0;
    const { wallet, served } = await against((incoming, outgoing) => {
      const slow = ++nth === 1;
      incoming.resume().on("end", () => slow && setTimeout(() => outgoing.end(list), 1_700));
    });
    expect(await wallet.collaborators()).toMatchObject({ type: "ok" });
    expect(served()).toBe(2);
  });
});
