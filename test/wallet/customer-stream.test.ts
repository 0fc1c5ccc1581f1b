import { personName } from "../../src/domain/words.ts";
import { array, assert, double, integer, property, record, string } from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCustomerStream } from "../../src/wallet/answers.ts";
import type { Customer, Wallet } from "../../src/wallet/wallet.ts";
import { faults, startWalletServer, type WalletServer } from "../support/wallet/wallet-server.ts";
import { clientOf, jorge, maria, walletKey } from "./wallet-kit.ts";

const contactsCall = "/wallet/contact/get";
const success = { success: true, code: "balance_get_01" };

function entry(n: number) {
  return {
    contact_name: `C ${n}`,
    contact_phone: String(4_770_000_000 + n),
    contact_birthdate: null,
    contact_balance: n,
  };
}

describe("the list of all customers", () => {
  let server: WalletServer;
  let wallet: Wallet;

  beforeEach(async () => {
    server = await startWalletServer();
    wallet = clientOf(server, { listLimitBytes: 2_000_000 });
  });

  afterEach(async () => {
    await server.close();
    await wallet.close();
  });

  const listed = async () => {
    const customers: Customer[] = [];
    return { reading: await wallet.customers(walletKey, (customer) => customers.push(customer)), customers };
  };

  it("is handed over one by one", async () => {
    const { reading, customers } = await listed();
    expect(reading).toEqual({ type: "ok", value: { count: 2 } });
    expect(customers.map((customer) => [customer.phone, customer.balance])).toEqual([
      [maria, 500_000],
      [jorge, 0],
    ]);
    expect(server.requests()[0]?.form).toEqual({ wallet_key: walletKey });
  });

  it("may be thousands, arriving in many pieces", async () => {
    const result = Array.from({ length: 15_000 }, (_, n) => entry(n));
    server.fault(contactsCall, faults.body({ ...success, result, status: 200 }));
    const { reading, customers } = await listed();
    expect(reading).toEqual({ type: "ok", value: { count: 15_000 } });
    expect(customers.at(-1)).toMatchObject({ phone: "4770014999", balance: 149_990_000 });
  });

  it("is refused beyond the size limit", async () => {
    const result = Array.from({ length: 25_000 }, (_, n) => entry(n));
    server.fault(contactsCall, faults.body({ ...success, result }));
    const { reading, customers } = await listed();
    expect(reading).toMatchObject({ type: "unavailable", why: "the answer is longer than 2000000 bytes" });
    expect(customers.length).toBeLessThan(25_000);
  });

  it.each([
    ["an empty list", { ...success, result: [] }, 0],
    ["one object", { ...success, result: entry(1) }, 1],
    ["entries that lack a phone or a balance", { ...success, result: [entry(1), {}, { contact_phone: maria }, 5] }, 1],
    ["lists beside it", { ...success, other: [{ contact_phone: maria, contact_balance: 1 }], result: [entry(1)] }, 1],
    ["entries with lists in them", { ...success, result: [{ ...entry(1), tags: [{ a: ["]}"] }] }] }, 1],
  ])("reads %s", async (_what, body, count) => {
    server.fault(contactsCall, faults.body(body));
    expect((await listed()).reading).toEqual({ type: "ok", value: { count } });
  });

  it.each([
    ["is cut", faults.cutBody()],
    ["ends half-way", faults.truncatedBody()],
    ["is HTML", faults.html(true)],
    ["lacks success", faults.body({ result: [entry(1)] })],
    ["is another call's", faults.body({ success: true, code: "tool_users_01", result: [] })],
    ["lacks the list", faults.body(success)],
    [
      "lacks a comma, as the reference prints it",
      faults.body('{"success":true,"result":[{"contact_phone":1}] "status":200}'),
    ],
    ["lacks a comma in an entry", faults.body('{"success":true,"result":[{"a":1 "b":2}]}')],
    ["has an entry without an end", faults.body(`{"success":true,"result":[{"a":"${"x".repeat(200_000)}`)],
  ])("is unavailable where the answer %s", async (_what, plan) => {
    server.fault(contactsCall, plan);
    expect((await listed()).reading).toMatchObject({ type: "unavailable" });
  });

  it("is refused by code", async () => {
    server.fault(contactsCall, faults.refusal("balance_get_02"));
    expect((await listed()).reading).toEqual({ type: "refused", code: "balance_get_02", meaning: "walletUnknown" });
  });

  it("lets a bug of its reader be seen", async () => {
    const reading = wallet.customers(walletKey, () => {
      throw new Error("a bug");
    });
    await expect(reading).rejects.toThrow("a bug");
  });
});

describe("the stream", () => {
  it("gives what JSON.parse gives, wherever the pieces are cut", () => {
    const one = record({ name: string({ unit: "grapheme" }), n: integer({ min: 0, max: 999 }), balance: double() });
    assert(
      property(
        array(one, { maxLength: 6 }),
        integer({ min: 1, max: 7 }),
        integer({ min: 0, max: 2 }),
        (list, size, indent) => {
          const result = list.map(({ name, n, balance }) => ({
            contact_name: name,
            contact_phone: String(4_770_000_000 + n),
            extra: { name: [name, { name }], balance },
            contact_balance: n,
          }));
          const message = list[0]?.name ?? '"result":[{';
          const text = JSON.stringify({ message, success: true, result, after: [{ message }] }, null, indent);
          const seen: Customer[] = [];
          const stream = createCustomerStream((customer) => seen.push(customer));
          for (let at = 0; at < text.length; at += size) expect(stream.read(text.slice(at, at + size))).toBeNull();
          expect(stream.end()).toMatchObject({ success: true });
          const expected = list.map(({ name, n }) => [personName(name), String(4_770_000_000 + n), n * 10_000]);
          expect(seen.map(({ name, phone, balance }) => [name, phone, balance])).toEqual(expected);
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });
});
