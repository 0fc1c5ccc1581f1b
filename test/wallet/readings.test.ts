import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Phone } from "../../src/domain/phone.ts";
import type { Points } from "../../src/domain/money.ts";
import type { Wallet } from "../../src/wallet/wallet.ts";
import { faults, startWalletServer, type WalletServer } from "../support/wallet/wallet-server.ts";
import { clientOf, handClock, jorge, keptLog, maria, saleOf, walletKey } from "./wallet-kit.ts";

let server: WalletServer;
let wallet: Wallet;

beforeEach(async () => {
  server = await startWalletServer({ prefix: "/v2/api" });
  wallet = clientOf({ url: `${server.url}/`, apiKey: server.apiKey });
});

afterEach(async () => {
  await server.close();
  await wallet.close();
});

const mariaRead = { name: "María Torres", phone: maria, balance: 500_000, birthdate: null };
const mariaSent = { contact_name: "María Torres", contact_phone: maria, contact_birthdate: null, contact_balance: 50 };
const success = { success: true, code: "balance_get_01" };

describe("one customer", () => {
  it("is read", async () => {
    expect(await wallet.customer(walletKey, maria, "lookup")).toEqual({ type: "ok", value: mariaRead });
    expect(server.requests()[0]?.form).toEqual({ wallet_key: walletKey, phone: maria });
  });

  it.each([
    ["a list of one", { ...success, result: [mariaSent] }],
    ["numbers as text", { ...success, result: { ...mariaSent, contact_balance: "50.0000" } }],
    ["the phone as a number", { ...success, result: { ...mariaSent, contact_phone: Number(maria) } }],
    ["the phone with its country code", { ...success, result: { ...mariaSent, contact_phone: `+52 1 ${maria}` } }],
    ["no phone", { ...success, result: { ...mariaSent, contact_phone: undefined } }],
    ["an empty birthday", { ...success, result: { ...mariaSent, contact_birthdate: "" } }],
  ])("is read from %s", async (_what, body) => {
    server.fault("/wallet/contact/get", faults.body(body));
    expect(await wallet.customer(walletKey, maria, "money")).toEqual({ type: "ok", value: mariaRead });
  });

  it("is unknown by the code, and by an empty list", async () => {
    const unknown = { type: "refused", code: "balance_get_04", meaning: "customerUnknown" };
    expect(await wallet.customer(walletKey, "4771239999" as never, "lookup")).toEqual(unknown);
    server.fault("/wallet/contact/get", faults.body({ ...success, result: [] }));
    expect(await wallet.customer(walletKey, maria, "lookup")).toEqual(unknown);
  });

  it.each([
    ["the customer is another one", { ...success, result: { ...mariaSent, contact_phone: jorge } }],
    ["there are several", { ...success, result: [mariaSent, mariaSent] }],
    ["there is no balance", { ...success, result: { contact_phone: maria } }],
    ["the balance can't be read", { ...success, result: { ...mariaSent, contact_balance: "mucho" } }],
    ["there is no result", success],
    ["it is no answer", "<html></html>"],
    ["it has no code", { success: true, result: mariaSent }],
    ["it is the answer to another call", { success: true, code: "new_sale_01", result: mariaSent }],
    ["it is an announcement", { success: true, code: "maintenance", result: [] }],
    ["its status is an error", { ...success, status: 503, result: mariaSent }],
  ])("is unavailable where %s", async (_what, body) => {
    server.fault("/wallet/contact/get", faults.body(body));
    expect(await wallet.customer(walletKey, maria, "lookup")).toMatchObject({ type: "unavailable" });
  });

  it("is refused with a code that is not known", async () => {
    server.fault("/wallet/contact/get", faults.refusal("balance_get_77"));
    const refused = { type: "refused", code: "balance_get_77", meaning: null };
    expect(await wallet.customer(walletKey, maria, "lookup")).toEqual(refused);
  });

  it.each([
    faults.answerLost(),
    faults.serverError(503, false),
    faults.refusal("balance_get_77", 500),
    faults.empty(true),
  ])("is unavailable after %o", async (plan) => {
    server.fault("/wallet/contact/get", plan);
    expect(await wallet.customer(walletKey, maria, "lookup")).toMatchObject({ type: "unavailable" });
  });

  it.each([
    ["lookup", 8_000],
    ["money", 4_500],
  ] as const)("for %s is given up after %i ms", async (purpose, deadlineMs) => {
    const clock = handClock();
    const patient = clientOf(server, { clock });
    server.fault("/wallet/contact/get", faults.silence(false));
    const reading = patient.customer(walletKey, maria, purpose);
    await server.arrived("/wallet/contact/get", 1);
    server.fault("/wallet/contact/get", faults.silence(false));
    clock.advance(1_500);
    if (purpose === "money") await server.arrived("/wallet/contact/get", 2);
    clock.advance(deadlineMs - 1_501);
    expect(clock.pending()).toBeGreaterThan(0);
    clock.advance(1);
    expect(await reading).toMatchObject({ type: "unavailable" });
    await patient.close();
  });
});

describe("collaborators and wallets", () => {
  it.each([false, true])("are read (numbers as strings: %s)", async (numbersAsStrings) => {
    const other = await startWalletServer({ numbersAsStrings });
    const client = clientOf(other);
    const branch = "Sucursal Centro";
    expect(await client.collaborators()).toEqual({
      type: "ok",
      value: [
        { usertoolId: "8001", name: "Ana López", phone: "4771110001", branch, type: "cajero", status: "activo" },
        { usertoolId: "8002", name: "Luis Pérez", phone: "4771110002", branch, type: "gerente", status: "activo" },
      ],
    });
    expect(await client.wallets()).toEqual({
      type: "ok",
      value: [
        {
          key: walletKey,
          name: "Monedero Demo",
          clientLink: "https://example.com/monedero",
          redeemLink: "https://example.com/canje",
        },
      ],
    });
    expect(await client.customer(walletKey, maria, "lookup")).toEqual({ type: "ok", value: mariaRead });
    expect(await client.send(saleOf())).toEqual({ type: "confirmed", newBalance: 1_000_000 });
    await client.close();
    await other.close();
  });

  it("survive entries that lack something", async () => {
    const result = [{ usertool_id: 7, usertool_number: "12" }, { usertool_name: "Nadie" }, "x", null];
    server.fault("/toolusers/get", faults.body({ success: true, code: "tool_users_01", result }));
    const entry = { usertoolId: "7", name: "", phone: null, branch: "", type: "", status: "" };
    expect(await wallet.collaborators()).toEqual({ type: "ok", value: [entry] });
    const wallets = [{ wallet_name: "Uno" }, { wallet_key: 12 }];
    server.fault("/wallet/get", faults.body({ success: true, code: "wallets_get_01", result: wallets }));
    const read = { key: "12", name: "12", clientLink: null, redeemLink: null };
    expect(await wallet.wallets()).toEqual({ type: "ok", value: [read] });
  });

  it("are none where the answer is another call's, or nobody's", async () => {
    for (const code of ["wallets_get_01", "toolusers_01", "maintenance", undefined]) {
      server.fault("/toolusers/get", faults.body({ success: true, code, result: [] }));
      expect(await wallet.collaborators()).toMatchObject({ type: "unavailable" });
    }
    server.fault("/wallet/get", faults.body({ success: true, code: "tool_users_01", result: [] }));
    expect(await wallet.wallets()).toMatchObject({ type: "unavailable" });
  });

  it("are refused without the right key, which is then shown nowhere", async () => {
    const apiKey = "wrong-key-0123456789";
    const log = keptLog();
    const stranger = clientOf({ url: server.url, apiKey }, { log });
    const refused = { type: "refused", code: "auth_01", meaning: "unauthorised" };
    const told = [await stranger.collaborators(), await stranger.wallets()];
    expect(told).toEqual([refused, refused]);
    const rejected = await stranger.send(saleOf());
    expect(rejected).toEqual({ type: "rejected", code: "auth_01", meaning: "unauthorised" });
    server.fault("/wallet/sale", faults.body(`<p>key ${apiKey} of ${maria}</p>`, 500));
    server.fault("/wallet/sale", faults.refusal(apiKey));
    const unknown = [await stranger.send(saleOf()), await stranger.send(saleOf())];
    expect(unknown.map((outcome) => outcome.type)).toEqual(["unknown", "unknown"]);
    const everything = JSON.stringify([told, unknown, log.lines]);
    expect(log.lines.length).toBeGreaterThan(3);
    expect(everything).not.toContain(apiKey);
    expect(everything).not.toContain(maria);
    await stranger.close();
  });
});

describe("people", () => {
  const person = {
    kind: "register",
    walletKey,
    phone: "4771230007" as never,
    name: "Íñigo & Zoë",
    usertoolId: "8001",
    birthdate: null,
  } as const;

  it("are registered, once", async () => {
    expect(await wallet.send({ ...person, birthdate: "1990-02-03" })).toMatchObject({ type: "confirmed" });
    expect(server.requests()[0]?.form).toEqual({
      wallet_key: walletKey,
      phone: person.phone,
      customer_name: "Íñigo & Zoë",
      usertool_id: "8001",
      customer_birthdate: "1990-02-03 00-00-00",
    });
    const again = { type: "rejected", code: "wallet_manager_08", meaning: "customerAlreadyRegistered" };
    expect(await wallet.send(person)).toEqual(again);
    const customer = { name: "Íñigo & Zoë", phone: person.phone, balance: 0, birthdate: "1990-02-03" };
    expect(await wallet.customer(walletKey, person.phone, "lookup")).toEqual({ type: "ok", value: customer });
  });

  it("are added and disabled as collaborators", async () => {
    const added = {
      kind: "addCollaborator",
      walletKey: "",
      role: "cajero",
      name: "Eva",
      branch: "Norte",
      phone: "4771230008" as never,
    } as const;
    const password = () => "p-1";
    const disable = (phone: Phone) => wallet.send({ kind: "disableCollaborator", walletKey: "", name: "Eva", phone });
    expect(await wallet.send(added, { password })).toEqual({ type: "confirmed", newBalance: null });
    expect(await wallet.send(added, { password })).toMatchObject({ type: "rejected", meaning: "collaboratorTaken" });
    expect(await disable(added.phone)).toEqual({ type: "confirmed", newBalance: null });
    expect(await disable(added.phone)).toEqual({ type: "confirmed", newBalance: null });
    const failed = { type: "rejected", code: "err_toolusers_04", meaning: "vendorFailed" };
    expect(await disable("4771230009" as never)).toEqual(failed);
    const list = await wallet.collaborators();
    expect(list.type === "ok" && list.value.at(-1)).toMatchObject({ usertoolId: "8003", status: "archivado" });
  });

  it("are asked for once: a lost answer is unknown", async () => {
    server.fault("/wallet/contact/add", faults.answerLost());
    expect(await wallet.send(person)).toMatchObject({ type: "unknown" });
    expect(server.requests("/wallet/contact/add")).toHaveLength(1);
    expect(server.state.balance(walletKey, person.phone)).toBe(0 as Points);
  });
});

describe("the client", () => {
  it.each(["", "ftp://example.com", "example.com", "https://user:secret@example.com", "https://example.com/?x=1"])(
    "refuses the address %j without showing it",
    (url) => {
      expect(() => clientOf({ url, apiKey: "key" })).toThrow(/^The wallet's address must be (an http|a plain)/);
    },
  );

  it.each(["", "two words", "línea", "a\nb"])("refuses the key %j without showing it", (apiKey) => {
    expect(() => clientOf({ url: "https://example.com", apiKey })).toThrow(/^The wallet's API key is empty or has/);
  });
});
