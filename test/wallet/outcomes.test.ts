import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deferred } from "../../src/clock.ts";
import type { Points } from "../../src/domain/money.ts";
import type { Outcome } from "../../src/ledger/outcome.ts";
import { calls as allCalls, refusalCodes, refusalOf, successCodes, type Call } from "../../src/wallet/endpoints.ts";
import type { Wallet } from "../../src/wallet/wallet.ts";
import { listenOn } from "../support/loopback.ts";
import { faults, startWalletServer, type FaultPlan, type WalletServer } from "../support/wallet/wallet-server.ts";
import { clientOf, correctionOf, handClock, maria, redeemOf, saleOf, walletKey } from "./wallet-kit.ts";

const sale: Call = "/wallet/sale";
const sold = { success: true, code: "new_sale_01" };
let server: WalletServer;
let wallet: Wallet;

beforeEach(async () => {
  server = await startWalletServer();
  wallet = clientOf(server, { writeDeadlineMs: 3_000 });
});

afterEach(async () => {
  await server.close();
  await wallet.close();
});

describe("confirmed", () => {
  it("is JSON with success true, and carries the new balance", async () => {
    expect(await wallet.send(saleOf())).toEqual({ type: "confirmed", newBalance: 1_000_000 });
    expect(await wallet.send(redeemOf())).toEqual({ type: "confirmed", newBalance: 800_000 });
    expect(await wallet.send(correctionOf())).toEqual({ type: "confirmed", newBalance: 900_000 });
    expect(await wallet.send(correctionOf({ direction: "remove" }))).toEqual({
      type: "confirmed",
      newBalance: 800_000,
    });
    expect(server.journal.map((entry) => entry.applied)).toEqual([true, true, true, true]);
  });

  it.each([
    ["a number as text", { ...sold, newBalance: "1234.5" }, 12_345_000],
    ["thousands in groups", { ...sold, newBalance: "1,234.50" }, 12_345_000],
    ["a fraction finer than ours", { ...sold, newBalance: 0.30000000000000004 }, 3_000],
    ["no balance", sold, null],
    ["a balance that is none", { ...sold, newBalance: "12 puntos" }, null],
    ["a balance in another writing", { ...sold, newBalance: "1.234,50" }, null],
    ["a status as text", { ...sold, status: "200", newBalance: 1 }, 10_000],
    ["a status that is no number", { ...sold, status: "OK", newBalance: 1 }, 10_000],
    ["a byte order mark", `\uFEFF{"success":true,"newBalance":1,"code":"new_sale_01"}`, 10_000],
  ])("with %s", async (_what, body, newBalance) => {
    server.fault(sale, faults.body(body));
    expect(await wallet.send(saleOf())).toEqual({ type: "confirmed", newBalance });
  });
});

const ofCollaborator = { walletKey: "", phone: maria, name: "B" } as const;

/** The calls that change something, each with a request of it. */
const writes = {
  "/wallet/sale": () => wallet.send(saleOf()),
  "/wallet/balance/update": () => wallet.send(correctionOf()),
  "/wallet/contact/add": () =>
    wallet.send({ kind: "register", walletKey, phone: maria, name: "M", usertoolId: "8001", birthdate: null }),
  "/employee/add": () =>
    wallet.send({ ...ofCollaborator, kind: "addCollaborator", role: "cajero", branch: "C" }, { password: () => "p" }),
  "/employee/disable": () => wallet.send({ ...ofCollaborator, kind: "disableCollaborator" }),
} satisfies { readonly [call in Call]?: () => Promise<Outcome> };
const writeCalls = Object.keys(writes) as (keyof typeof writes)[];
const printed = [...new Set(allCalls.flatMap((call) => [...successCodes(call), ...refusalCodes(call)]))];

describe.each(writeCalls)("a success of %s", (call) => {
  const outcomeOf = (body: object) => {
    server.fault(call, faults.body(body));
    return writes[call]();
  };

  it("is told by its own code alone", async () => {
    const told: string[] = [];
    const others = ["maintenance", "", "toString", "new_sale_02x", "NEW_SALE_01"];
    for (const code of [...printed, ...others]) {
      const outcome = await outcomeOf({ success: true, code, status: 200, newBalance: 1 });
      expect(["confirmed", "unknown"]).toContain(outcome.type);
      if (outcome.type === "confirmed") told.push(code);
    }
    expect(told).toEqual(successCodes(call));
  });

  it.each([
    ["no code", {}],
    ["a code that is no text", { code: 1 }],
    ["several codes", { code: successCodes(call) }],
    ["an error as its status", { code: successCodes(call)[0], status: 500 }],
    ["an error as its status, as text", { code: successCodes(call)[0], status: "400" }],
  ])("is unknown with %s", async (_what, more) => {
    expect(await outcomeOf({ success: true, newBalance: 1, ...more })).toMatchObject({ type: "unknown" });
  });
});

describe("rejected", () => {
  const rows = ([sale, "/wallet/balance/update"] as const).flatMap((call) =>
    refusalCodes(call).flatMap((code) => [200, 400].map((status) => ({ call, code, status }))),
  );
  it.each(rows)("$code of $call with status $status", async ({ call, code, status }) => {
    server.fault(call, faults.refusal(code, status));
    const outcome = await wallet.send(call === sale ? saleOf() : correctionOf());
    expect(outcome).toEqual({ type: "rejected", code, meaning: refusalOf(call, code) });
  });

  it("only below status 500", async () => {
    server.fault(sale, faults.refusal("new_sale_10", 500));
    expect(await wallet.send(saleOf())).toMatchObject({ type: "unknown" });
  });

  it("only by a code of this very call", async () => {
    for (const code of ["new_sale_15", "balance_update_09", "new_sale_01", "wallet_redeem_11"]) {
      server.fault(sale, faults.refusal(code));
      expect(await wallet.send(saleOf())).toMatchObject({ type: "unknown" });
    }
  });
});

describe("unknown", () => {
  const rows: readonly (readonly [string, FaultPlan])[] = [
    ["the request lost after it was read", faults.requestLost()],
    ["the connection reset before the body was read", faults.resetBeforeBody()],
    ["the answer lost", faults.answerLost()],
    ["the connection ended instead of an answer", faults.ended(true)],
    ["500 before applying", faults.serverError(500, false)],
    ["502 after applying", faults.serverError(502, true)],
    ["504 after applying", faults.serverError(504, true)],
    ["a body cut half-way", faults.cutBody()],
    ["a body that ends half-way without a length", faults.truncatedBody()],
    ["HTML with status 200", faults.html(true)],
    ["an empty body", faults.empty(true)],
    ["429 before applying", faults.tooMany("1", false)],
    ["429 after applying", faults.tooMany(null, true)],
    ["an unknown code", faults.refusal("new_sale_99")],
    ["a refusal without a code", faults.body({ success: false, message: "Error" })],
    ["a refusal whose code is a number", faults.body({ success: false, code: 10 })],
    ["JSON without success", faults.body({ code: "new_sale_01", newBalance: 5 })],
    ["success that is no boolean", faults.body({ success: "true", newBalance: 5 })],
    ["success that is a number", faults.body({ success: 1, newBalance: 5 })],
    ["a JSON list", faults.body([sold])],
    ["JSON null", faults.body("null")],
    ["a warning printed before the JSON", faults.body('<br />Warning: x{"success":true,"code":"new_sale_01"}')],
    ["an answer beyond the limit", faults.body({ ...sold, newBalance: 5, message: "x".repeat(70_000) })],
    ["a redirect", { apply: true, reply: { status: 302, body: "", headers: { location: "/wallet/get" } } }],
  ];
  it.each(rows)("%s", async (_what, plan) => {
    server.fault(sale, plan);
    const outcome = await wallet.send(saleOf());
    expect(outcome.type).toBe("unknown");
    expect(server.requests()).toHaveLength(1);
    expect(JSON.stringify(outcome)).not.toContain(server.apiKey);
    expect(JSON.stringify(outcome)).not.toContain(maria);
  });

  it.each([
    ["silence", faults.silence(true)],
    ["headers and then silence", faults.headersThenSilence(true)],
  ])("%s until the deadline of 30 s, which the clock owns", async (_what, plan) => {
    const clock = handClock();
    const patient = clientOf(server, { clock });
    server.fault(sale, plan);
    const outcome = patient.send(saleOf());
    await server.arrived(sale, 1);
    clock.advance(29_999);
    await new Promise((resolve) => void setImmediate(resolve));
    expect(await Promise.race([outcome, Promise.resolve("still waiting")])).toBe("still waiting");
    clock.advance(1);
    expect(await outcome).toMatchObject({ type: "unknown" });
    expect(clock.pending()).toBe(0);
    await patient.close();
  });
});

describe("not sent", () => {
  it("is a port nobody listens on", async () => {
    await server.close();
    expect(await wallet.send(saleOf())).toMatchObject({ type: "notSent" });
  });

  // Where the resolver is slow it is undici's own limit of 5 s that ends it.
  it("is a name that does not exist", { timeout: 10_000 }, async () => {
    const lost = clientOf({ url: "http://monedero.invalid", apiKey: "key-of-nobody" });
    expect(await lost.send(saleOf())).toMatchObject({ type: "notSent" });
    await lost.close();
  });

  it("is a TLS handshake that fails, though the connection was made and reset", async () => {
    const raw: Server = createServer((socket) => socket.once("data", () => socket.resetAndDestroy()));
    const { port, close } = await listenOn(raw);
    const secure = clientOf({ url: `https://127.0.0.1:${port}`, apiKey: "key-of-nobody" });
    const outcome = await secure.send(saleOf());
    // The same code as for an answer that was lost: a code decides nothing.
    expect(outcome).toMatchObject({ type: "notSent", why: expect.stringContaining("ECONNRESET") });
    await secure.close();
    await close();
  });

  it.each([
    { what: "a deadline", sent: {}, afterMs: 30_000 },
    { what: "the time within which it may begin", sent: { sendWithinMs: 700 }, afterMs: 700 },
  ])("is $what that passes during the handshake", async ({ sent, afterMs }) => {
    const connected = deferred();
    const raw = createServer((socket) => {
      socket.on("error", () => {});
      connected.resolve();
    });
    const { port, close } = await listenOn(raw);
    const clock = handClock();
    const secure = clientOf({ url: `https://127.0.0.1:${port}`, apiKey: "key-of-nobody" }, { clock });
    const outcome = secure.send(saleOf(), sent);
    await connected.promise;
    clock.advance(afterMs);
    expect(await outcome).toMatchObject({ type: "notSent" });
    await secure.close();
    await close();
  });

  it("is no request that began in time, however late its answer comes", async () => {
    const clock = handClock();
    const slow = clientOf(server, { clock });
    const gate = deferred();
    server.fault(sale, faults.holdBefore(gate.promise));
    const outcome = slow.send(saleOf(), { sendWithinMs: 700 });
    await server.arrived(sale, 1);
    clock.advance(5_000);
    gate.resolve();
    expect(await outcome).toMatchObject({ type: "confirmed" });
    await slow.close();
  });

  it("is a spent budget and a closed client, without a request", async () => {
    const poor = clientOf(server, { ratePerMinute: 1 });
    expect(await poor.send(saleOf())).toMatchObject({ type: "confirmed" });
    expect(await poor.send(saleOf())).toMatchObject({ type: "notSent" });
    await poor.close();
    expect(await poor.send(saleOf())).toMatchObject({ type: "notSent" });
    expect(server.requests(sale)).toHaveLength(1);
  });
});

const instants = (told: string[]) => ({ written: () => told.push("written"), answered: () => told.push("answered") });

describe("instants of a money request", () => {
  it("are told in order, `written` before the server has the whole request's answer ready", async () => {
    const gate = deferred();
    server.fault(sale, faults.holdBefore(gate.promise));
    const told: string[] = [];
    const outcome = wallet.send(saleOf(), instants(told));
    await server.arrived(sale, 1);
    expect(told).toEqual(["written"]);
    gate.resolve();
    await outcome;
    expect(told).toEqual(["written", "answered"]);
  });

  it("tell an answer that will not come, and no `written` where nothing left", async () => {
    const lost: string[] = [];
    server.fault(sale, faults.answerLost());
    await wallet.send(saleOf(), instants(lost));
    expect(lost).toEqual(["written", "answered"]);
    await server.close();
    const unsent: string[] = [];
    await wallet.send(saleOf(), instants(unsent));
    expect(unsent).toEqual(["answered"]);
  });
});

describe("what is sent", () => {
  it("has the reference's fields, plain decimals and nothing that is absent", async () => {
    await wallet.send(saleOf({ amountCentavos: 123_450 as never }));
    await wallet.send(redeemOf({ points: 12_345 as Points }));
    await wallet.send(correctionOf({ direction: "remove", points: 100 as Points }));
    const who = { wallet_key: walletKey, phone: maria, usertool_id: "8001" };
    expect(server.requests().map((request) => request.form)).toEqual([
      { ...who, transaction_type: "0", transaction_amount: "1234.5", ticket: "A-1" },
      { ...who, transaction_type: "1", points_used: "1.2345" },
      { ...who, transaction_type: "1", transaction_amount: "0.01" },
    ]);
  });

  it("takes the digits of transaction_type from the configuration", async () => {
    const digits = { sale: { add: "5", use: "6" }, correction: { add: "1", remove: "2" } };
    const other = clientOf(server, { digits });
    for (const request of [saleOf(), redeemOf(), correctionOf(), correctionOf({ direction: "remove" })]) {
      await other.send(request);
    }
    expect(server.requests().map((request) => request.form?.["transaction_type"])).toEqual(["5", "6", "1", "2"]);
    await other.close();
  });
});
