import { describe, expect, it } from "vitest";
import { processClock } from "../../src/clock.ts";
import type { Centavos, Points } from "../../src/domain/money.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { expectedPoints } from "../../src/ledger/request.ts";
import { refusalCodes, refusalOf, type Call } from "../../src/wallet/endpoints.ts";
import { demoSeed, type SandboxAccount, type SandboxSeed } from "../../src/wallet/sandbox/account.ts";
import { startSandboxWallet } from "../../src/wallet/sandbox/http.ts";
import { createSandboxState, type SandboxState } from "../../src/wallet/sandbox/state.ts";
import { twinOf } from "../../src/wallet/sandbox/messages.ts";
import { clientOf, handClock, jorge, maria, saleOf, walletKey } from "./wallet-kit.ts";

const blocked = "4771239001" as Phone;
const landline = "4777120000";

function seed(): SandboxSeed {
  const demo = demoSeed();
  const archived = { id: 8003, name: "Eva", phone: "4771110003" as Phone, status: "archivado" as const, password: "e" };
  const elsewhere = { id: 8004, name: "Sol", phone: "4771110004" as Phone, walletKeys: ["another"], password: "s" };
  const cashier = demo.collaborators[0];
  if (!cashier) throw new Error("The demo has a cashier");
  return {
    ...demo,
    collaborators: [...demo.collaborators, { ...cashier, ...archived }, { ...cashier, ...elsewhere }],
    customers: [
      ...demo.customers,
      { walletKey, phone: blocked, name: "X", birthdate: null, balance: 10_000 as Points },
    ],
    blacklist: [blocked],
    landlines: [landline as Phone],
    unsupportedAreas: ["999"],
  };
}

function state(): SandboxState {
  return createSandboxState(seed(), { clock: handClock() });
}

const sale = {
  wallet_key: walletKey,
  phone: maria,
  usertool_id: "8001",
  transaction_type: "0",
  transaction_amount: "100",
  ticket: "A-1",
};
const redeem = {
  wallet_key: walletKey,
  phone: maria,
  usertool_id: "8001",
  transaction_type: "1",
  points_used: "5",
  ticket: "A-1",
};
const correction = {
  wallet_key: walletKey,
  phone: maria,
  usertool_id: "8001",
  transaction_type: "1",
  transaction_amount: "5",
};
const person = { wallet_key: walletKey, phone: "4771239002", customer_name: "Noé", usertool_id: "8001" };
const employee = { type: "cajero", employee_name: "Ivo", business_name: "Norte", number: "4771239003", password: "p" };

type Row = readonly [Call, Record<string, string>, code: string, change?: (account: SandboxAccount) => void];

const ticketed = (account: SandboxAccount) => {
  for (const wallet of account.wallets.values()) wallet.ticketMandatory = true;
};
const birthdays = (account: SandboxAccount) => {
  for (const wallet of account.wallets.values()) wallet.birthdateMandatory = true;
};
const noCredit = (account: SandboxAccount) => void (account.merchantCredit = 0);
const noRedeems = (account: SandboxAccount) => void (account.redeemQuota = 0);
const noCustomers = (account: SandboxAccount) => void (account.customerQuota = 0);

const fails = (call: Call, code: string) => (account: SandboxAccount) => void account.failures.set(call, code);

const allCalls = [
  "/toolusers/get",
  "/wallet/get",
  "/wallet/contact/add",
  "/wallet/contact/get",
  "/wallet/sale",
  "/wallet/balance/update",
  "/employee/add",
  "/employee/disable",
] as const satisfies readonly Call[];

const refusals: readonly Row[] = [
  ["/wallet/sale", { ...sale, wallet_key: "" }, "new_sale_02"],
  ["/wallet/sale", { ...redeem, wallet_key: "" }, "wallet_redeem_02"],
  ["/wallet/sale", { ...sale, phone: "" }, "new_sale_03"],
  ["/wallet/sale", { ...sale, phone: "477123456" }, "new_sale_04"],
  ["/wallet/sale", { ...sale, transaction_type: "2" }, "new_sale_05"],
  ["/wallet/sale", { ...sale, transaction_amount: "" }, "new_sale_06"],
  ["/wallet/sale", { ...sale, transaction_amount: "1,234.50" }, "new_sale_07"],
  ["/wallet/sale", { ...sale, transaction_amount: "-5" }, "new_sale_07"],
  ["/wallet/sale", { ...redeem, transaction_amount: "x" }, "wallet_redeem_03"],
  ["/wallet/sale", { ...redeem, points_used: "" }, "wallet_redeem_07"],
  ["/wallet/sale", { ...sale, usertool_id: "" }, "new_sale_09"],
  ["/wallet/sale", { ...sale, wallet_key: "nope" }, "new_sale_10"],
  ["/wallet/sale", { ...sale, ticket: "" }, "new_sale_11", ticketed],
  ["/wallet/sale", { ...redeem, ticket: "" }, "wallet_redeem_12", ticketed],
  ["/wallet/sale", { ...sale, phone: "4771239999" }, "new_sale_12"],
  ["/wallet/sale", { ...sale, usertool_id: "1" }, "new_sale_13"],
  ["/wallet/sale", { ...redeem, usertool_id: "1" }, "wallet_redeem_15"],
  ["/wallet/sale", { ...sale, usertool_id: "8003" }, "new_sale_14"],
  ["/wallet/sale", { ...redeem, usertool_id: "8004" }, "wallet_redeem_16"],
  ["/wallet/sale", { ...redeem, points_used: "50.0001" }, "wallet_redeem_10"],
  ["/wallet/sale", sale, "wallet_redeem_13", noCredit],
  ["/wallet/sale", { ...redeem, phone: blocked, points_used: "1" }, "wallet_redeem_14"],
  ["/wallet/sale", redeem, "wallet_redeem_18", noRedeems],
  ["/wallet/balance/update", { ...correction, wallet_key: "" }, "balance_update_02"],
  ["/wallet/balance/update", { ...correction, phone: "" }, "balance_update_03"],
  ["/wallet/balance/update", { ...correction, phone: "x" }, "balance_update_04"],
  ["/wallet/balance/update", { ...correction, transaction_type: "" }, "balance_update_05"],
  ["/wallet/balance/update", { ...correction, transaction_amount: "" }, "balance_update_06"],
  ["/wallet/balance/update", { ...correction, transaction_amount: "0" }, "balance_update_07"],
  ["/wallet/balance/update", { ...correction, usertool_id: "" }, "balance_update_08"],
  ["/wallet/balance/update", { ...correction, wallet_key: "nope" }, "balance_update_09"],
  ["/wallet/balance/update", { ...correction, phone: "4771239999" }, "balance_update_10"],
  ["/wallet/balance/update", { ...correction, usertool_id: "1" }, "balance_update_11"],
  ["/wallet/balance/update", { ...correction, usertool_id: "8003" }, "balance_update_12"],
  ["/wallet/balance/update", { ...correction, transaction_amount: "51" }, "wallet_balance_update_07"],
  ["/wallet/balance/update", correction, "wallet_balance_update_09", noCredit],
  ["/wallet/balance/update", { ...correction, phone: blocked }, "wallet_balance_update_10"],
  ["/wallet/contact/get", { phone: maria }, "balance_get_02"],
  ["/wallet/contact/get", { wallet_key: walletKey, phone: "477" }, "balance_get_03"],
  ["/wallet/contact/get", { wallet_key: walletKey, phone: "4771239999" }, "balance_get_04"],
  ["/wallet/contact/add", { ...person, wallet_key: "" }, "contact_add_02"],
  ["/wallet/contact/add", { ...person, phone: "" }, "contact_add_03"],
  ["/wallet/contact/add", { ...person, phone: "+524771239002" }, "contact_add_04"],
  ["/wallet/contact/add", { ...person, customer_name: "" }, "contact_add_05"],
  ["/wallet/contact/add", { ...person, usertool_id: "" }, "contact_add_06"],
  ["/wallet/contact/add", { ...person, wallet_key: "nope" }, "contact_add_07"],
  ["/wallet/contact/add", { ...person, phone: maria }, "wallet_manager_08"],
  ["/wallet/contact/add", person, "wallet_manager_09", birthdays],
  ["/wallet/contact/add", { ...person, customer_birthdate: "03/02/1990" }, "wallet_manager_09"],
  ["/wallet/contact/add", person, "wallet_manager_11", noCredit],
  ["/wallet/contact/add", { ...person, phone: landline }, "wallet_manager_14"],
  ["/wallet/contact/add", { ...person, phone: "9991239002" }, "wallet_manager_15"],
  ["/wallet/contact/add", person, "wallet_manager_18", noCustomers],
  ["/employee/add", { ...employee, type: "dueño" }, "err_toolusers_02"],
  ["/employee/add", { ...employee, employee_name: "Ana López" }, "err_toolusers_03"],
  ["/employee/add", { ...employee, password: "demo-luis" }, "err_toolusers_03"],
  ["/employee/add", { ...employee, number: "4771110001" }, "err_toolusers_04"],
  ["/wallet/contact/add", person, "wallet_manager_10", fails("/wallet/contact/add", "wallet_manager_10")],
  ["/wallet/contact/add", person, "wallet_manager_12", fails("/wallet/contact/add", "wallet_manager_12")],
  ["/employee/add", employee, "err_toolusers_01", fails("/employee/add", "err_toolusers_01")],
  ["/employee/disable", { number: "4771110001" }, "err_toolusers_01", fails("/employee/disable", "err_toolusers_01")],
  ["/employee/disable", {}, "err_toolusers_02"],
  ["/employee/disable", { number: "4771239999" }, "err_toolusers_04"],
];

/** Everything that the vendor's server refuses, with the code that the sandbox says, and its twin where the reference has one. */
const rows = refusals.flatMap(([path, form, code, change]) => {
  const row = { path, form, code, change, twinCodes: false };
  const twin = twinOf(path, code);
  return twin === code ? [row] : [row, { ...row, code: twin, twinCodes: true }];
});

describe("the sandbox refuses, over HTTP", () => {
  it.each(rows)("$path $form with $code", async ({ path, form, code, change, twinCodes }) => {
    const sandbox = await startSandboxWallet({ clock: handClock(), seed: seed(), twinCodes });
    try {
      const { account, journal } = sandbox.state;
      change?.(account);
      const before = structuredClone(account);
      const answer = await fetch(`${sandbox.url}${path}`, {
        method: "POST",
        headers: { apikey: "demo-api-key" },
        body: new URLSearchParams(form),
      });
      expect(await answer.json()).toMatchObject({ success: false, code, status: 200, message: expect.any(String) });
      expect(refusalOf(path, code)).not.toBeNull();
      expect(account).toEqual(before);
      expect(journal).toMatchObject([{ path, applied: false, code }]);
    } finally {
      await sandbox.close();
    }
  });

  it.each(allCalls)("every code that the reference prints for %s", (call) => {
    const reached = rows.filter(({ path }) => path === call).map(({ code }) => code);
    expect(new Set([...reached, "auth_01"])).toEqual(new Set(refusalCodes(call)));
  });

  it("whoever has not the key, and whatever is no call", () => {
    const sandbox = state();
    for (const path of allCalls) {
      for (const apiKey of [null, "", "other"]) {
        const answer = sandbox.apply({ path, apiKey, form: sale });
        expect(JSON.parse(answer.body)).toMatchObject({
          success: false,
          code: "auth_01",
          message: "Usuario no autorizado",
        });
      }
    }
    expect(sandbox.apply({ path: "/wallet/void", apiKey: "demo-api-key", form: {} })).toMatchObject({ status: 404 });
    expect(sandbox.balance(walletKey, maria)).toBe(500_000);
  });
});

describe("the sandbox applies", () => {
  it("a percentage under each rounding, as the ledger learns it", () => {
    for (const rounding of ["down", "nearest", "up"] as const) {
      for (const roundingStep of [1, 100, 10_000]) {
        const sandbox = state();
        for (const wallet of sandbox.account.wallets.values())
          Object.assign(wallet, { rate: 525, rounding, roundingStep });
        const samples = ["733.10", "81.99", "1250.01", "19.5", "5000", "333.33"].map((amount) => {
          const before = sandbox.balance(walletKey, jorge) ?? 0;
          const form = { ...sale, phone: jorge, transaction_amount: amount };
          sandbox.apply({ path: "/wallet/sale", apiKey: "demo-api-key", form });
          const points = ((sandbox.balance(walletKey, jorge) ?? 0) - before) as Points;
          return { amountCentavos: Math.round(Number(amount) * 100) as Centavos, points };
        });
        const last = samples.at(-1);
        const learnt = expectedPoints(samples.slice(0, -1), last?.amountCentavos as Centavos);
        // What was learnt is either silent, where the samples leave room, or right.
        expect([null, last?.points]).toContain(learnt);
      }
    }
  });

  it("merchant credit and quotas until they are used up", () => {
    const sandbox = createSandboxState({ ...seed(), merchantCredit: 3, redeemQuota: 1 }, { clock: handClock() });
    const codes = [redeem, redeem, sale, sale, sale].map(
      (form) => sandbox.apply({ path: "/wallet/sale", apiKey: "demo-api-key", form }).code,
    );
    expect(codes).toEqual(["new_sale_01", "wallet_redeem_18", "new_sale_01", "new_sale_01", "wallet_redeem_13"]);
  });

  it("what somebody else does to a balance", () => {
    const sandbox = state();
    sandbox.moveBalance(walletKey, maria, -123_456 as Points);
    expect(sandbox.balance(walletKey, maria)).toBe(376_544);
    expect(sandbox.journal).toEqual([]);
    expect(() => sandbox.moveBalance(walletKey, "4771239999" as Phone, 1 as Points)).toThrow("no such customer");
  });
});

describe("the sandbox over HTTP", () => {
  it("serves the demo on a free port", async () => {
    const sandbox = await startSandboxWallet({ clock: processClock(), seed: demoSeed() });
    const wallet = clientOf({ url: sandbox.url, apiKey: demoSeed().apiKey });
    expect(await wallet.send(saleOf())).toEqual({ type: "confirmed", newBalance: 1_000_000 });
    expect(sandbox.state.journal).toHaveLength(1);
    const unposted = await fetch(`${sandbox.url}/wallet/get`, { headers: { apikey: demoSeed().apiKey } });
    expect(unposted.status).toBe(404);
    const json = { method: "POST", headers: { apikey: demoSeed().apiKey, "content-type": "application/json" } };
    const unformed = await fetch(`${sandbox.url}/wallet/sale`, { ...json, body: JSON.stringify(sale) });
    expect(await unformed.json()).toMatchObject({ success: false, code: "new_sale_02" });
    await wallet.close();
    await sandbox.close();
  });

  it("rejects where its port is taken", async () => {
    const sandbox = await startSandboxWallet({ clock: processClock(), seed: demoSeed() });
    const port = Number(new URL(sandbox.url).port);
    await expect(startSandboxWallet({ clock: processClock(), seed: demoSeed(), port })).rejects.toThrow("EADDRINUSE");
    await sandbox.close();
  });
});
