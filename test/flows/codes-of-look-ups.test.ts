import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Role } from "../../src/domain/person.ts";
import { refusalCodes, refusalOf, type Call } from "../../src/wallet/endpoints.ts";
import type { Who } from "../support/shop/people.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";
import { accessUnknownText, spanish, unreadText } from "../text/spanish.ts";

const unheard = "vendor_code_99";
const moving: readonly Call[] = [
  "/wallet/sale",
  "/wallet/balance/update",
  "/wallet/contact/add",
  "/employee/add",
  "/employee/disable",
];
const moved = (shop: Shop) => moving.flatMap((path) => shop.wallet.requests(path)).length;

/** Who asks, and what they are to the shop. */
const roles = { ana: "cashier", luis: "manager", maria: "customer" } as const satisfies { [who in Who]?: Role };

/** A text without its emphasis, which not every network keeps. */
const withoutMarks = (text: string) => text.replaceAll("*", "");

interface Ask {
  readonly name: string;
  readonly who: keyof typeof roles;
  readonly says: string;
  /** Where the wallet says that it does not know the phone. */
  readonly unknown: RegExp;
  /** Where it says anything else: nothing is known of the customer, and that is what is read. */
  readonly unread: RegExp;
  /** Nothing is said of it but by what comes next, which is refused itself. */
  readonly silent?: boolean;
}

const offersRegistering = /no está registrado en Monedero Demo[^]*registrar[^]*otro teléfono/;

const byStaff = (ask: Omit<Ask, "who">): readonly Ask[] => (["ana", "luis"] as const).map((who) => ({ ...ask, who }));

const asks: readonly Ask[] = [
  ...byStaff({
    name: "a customer's balance",
    says: "saldo 4771234567",
    unknown: /477 123 4567 no está registrado[^]*Revisa el número[^]*registrar/,
    unread: /No pude leer el saldo/,
  }),
  {
    name: "one's own balance",
    who: "maria",
    says: "saldo",
    unknown: /no está registrado en Monedero Demo\. Pide en caja/,
    unread: /No pude leer el saldo/,
  },
  ...byStaff({
    name: "the customer of a sale",
    says: "venta 4771234567 250 A-1",
    unknown: offersRegistering,
    unread: /Cliente: no lo pude comprobar[^]*477 123 4567[^]*¿La registro\?/,
  }),
  ...byStaff({
    name: "the customer of a use of balance",
    says: "usar 4771234567 10 A-1",
    unknown: offersRegistering,
    unread: /Cliente: no lo pude comprobar[^]*¿Lo uso\?/,
  }),
  {
    name: "the customer of a registration",
    who: "ana",
    says: "registrar 4771234567",
    unknown: /¿Nombre/,
    unread: /¿Nombre/,
    silent: true,
  },
  {
    name: "the customer of a correction",
    who: "luis",
    says: "corregir 4771234567 +5 motivo claro",
    unknown: /no está registrado[^]*Revisa el número/,
    unread: /Cliente: no lo pude comprobar[^]*¿La hago\?/,
  },
  {
    name: "the customer of a removal",
    who: "luis",
    says: "corregir 4771234567 -5 motivo claro",
    unknown: /no está registrado[^]*Revisa el número/,
    unread: /No pude leer su saldo, y sin él no quito nada/,
  },
  {
    name: "the list of customers",
    who: "luis",
    says: "clientes",
    unknown: /No pude leer la lista de clientes[^]*no está registrado/,
    unread: /No pude leer la lista de clientes/,
  },
];

describe("/wallet/contact/get", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await Shop.entered(["ana", "luis", "maria"]);
  });
  afterAll(() => shop.close());

  const codes = [...refusalCodes("/wallet/contact/get"), unheard];
  it.each(asks.flatMap((ask) => codes.map((code) => ({ ...ask, code }))))("$name, $code, to $who", async (row) => {
    const { who, says, code } = row;
    const requests = shop.wallet.requests("/wallet/contact/get").length;
    const heardBefore = shop.heard(who).length;
    shop.wallet.fault("/wallet/contact/get", faults.refusal(code));
    const refusal = refusalOf("/wallet/contact/get", code);
    const unknown = refusal === "customerUnknown";
    const said = await shop.asks(who, says, (text) => (unknown ? row.unknown : row.unread).test(text));
    // Of a code that is not in the reference a summary says no more than that it could not ask.
    const told = row.silent !== true && !unknown && (refusal !== null || !said.includes("¿"));
    if (told) expect(withoutMarks(said)).toContain(withoutMarks(unreadText({ refusal, role: roles[who] })));
    await shop.bot.quiet();
    expect(shop.wallet.requests("/wallet/contact/get").length).toBe(requests + 1);
    await shop.asks(who, "cancelar", (text) => /^Cancelado|nada abierto/.test(text));
    expect(shop.heard(who).slice(heardBefore).join("\n")).not.toMatch(/✅|\$50\.00/);
    expect(moved(shop)).toBe(0);
    expect(shop.operations()).toEqual([]);
  });
});

describe("/wallet/contact/get right before money moves", () => {
  let shop: Shop;
  let tickets = 0;
  beforeAll(async () => {
    shop = await Shop.entered("ana");
  });
  afterAll(() => shop.close());

  it.each([...refusalCodes("/wallet/contact/get"), unheard])(
    "%s stops no sale: it is sent once, with no balance to settle it by",
    async (code) => {
      const sold = shop.wallet.requests("/wallet/sale").length;
      tickets += 1;
      const ticket = `B-${tickets}`;
      await shop.asks("ana", `venta 4771234567 ${100 + tickets}.50 ${ticket}`, (text) =>
        text.includes("¿La registro?"),
      );
      shop.wallet.fault("/wallet/contact/get", faults.refusal(code));
      await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
      expect(shop.wallet.requests("/wallet/sale").length).toBe(sold + 1);
      const operation = shop.operations().find((one) => "ticket" in one.request && one.request.ticket === ticket);
      expect(operation).toMatchObject({ state: "confirmed", balanceBefore: null });
    },
  );
});

describe("the lists of the account", () => {
  let shop: Shop;
  afterEach(() => shop.close());

  const refuses = (path: Call, code: string) => {
    for (let time = 0; time < 60; time++) shop.wallet.fault(path, faults.refusal(code));
  };
  const tellers = ["ana", "luis"] as const;
  const till = ["venta 4771234567 250 A-1", "usar 4771234567 10 A-1", "registrar 4771230042"];

  it.each([...refusalCodes("/toolusers/get"), unheard])(
    "/toolusers/get, %s: nobody is taken for a collaborator, and nothing is sent",
    async (code) => {
      shop = await Shop.open();
      refuses("/toolusers/get", code);
      shop.start();
      shop.network.introduce("ana");
      // Nobody knows yet what she is to the shop.
      const told = spanish({ key: "rolesUnreadable", values: { role: "customer" } });
      await shop.hears("ana", (text) => text === told);
      for (const text of till) {
        expect(await shop.asks("ana", text)).toBe(told);
        shop.say("ana", "sí");
        await shop.waitUntilConfirmed();
        await shop.bot.quiet();
      }
      expect(moved(shop)).toBe(0);
      expect(shop.wallet.requests("/toolusers/get").length).toBeGreaterThan(0);
    },
  );

  it("/toolusers/get, unread for longer than 15 minutes: nothing begins at the till, and no refund is asked for", async () => {
    shop = await Shop.open();
    shop.start();
    for (const who of tellers) await shop.enter(who);
    await shop.asks("ana", "venta 4771234567 250 A-0", (text) => text.includes("¿La registro?"));
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    refuses("/toolusers/get", unheard);
    await shop.bot.leap(16 * 60_000);
    for (const who of tellers) {
      const role = roles[who];
      const managing = role === "manager" ? ["corregir 4771234567 +10 error", "devolución 4771234567"] : [];
      const told = spanish({ key: "rolesUnreadable", values: { role } });
      for (const text of [...till, ...managing]) expect(await shop.asks(who, text), text).toBe(told);
    }
    const heard = shop.heard("luis").length;
    const id = (shop.operations()[0] as unknown as { readonly id: string }).id;
    const refused = spanish({ key: "rolesUnreadable", values: { role: roles.ana } });
    expect(await shop.asks("ana", `pedir devolución =${id}`)).toBe(refused);
    expect(shop.heard("luis").length).toBe(heard);
    expect(shop.operations()).toHaveLength(1);
  });

  it.each([...refusalCodes("/toolusers/get"), unheard])(
    "/toolusers/get, %s after a summary: the last list holds 15 minutes, then nothing is sent",
    async (code) => {
      shop = await Shop.open();
      shop.start();
      for (const who of tellers) await shop.enter(who);
      refuses("/toolusers/get", code);
      await shop.bot.leap(14 * 60_000);
      for (const [i, who] of tellers.entries()) {
        await shop.asks(who, `venta 4771234567 250 A-${i}`, (text) => text.includes("¿La registro?"));
      }
      await shop.bot.leap(2 * 60_000);
      for (const who of tellers) {
        const told = accessUnknownText(roles[who]);
        await shop.asks(who, "sí", (text) => text.endsWith(told));
      }
      await shop.bot.quiet();
      expect(moved(shop)).toBe(0);
    },
  );

  it.each([...refusalCodes("/wallet/get"), unheard])(
    "/wallet/get, %s: says that it cannot be asked, and works once it can",
    async (code) => {
      shop = await Shop.open();
      for (let time = 0; time < 2; time++) shop.wallet.fault("/wallet/get", faults.refusal(code));
      shop.start();
      for (const who of tellers) {
        await shop.enter(who);
        const told = spanish({ key: "walletUnreadable", values: { role: roles[who] } });
        for (const text of till) expect(await shop.asks(who, text)).toBe(told);
      }
      expect(moved(shop)).toBe(0);
      await shop.bot.leap(61_000);
      await shop.asks("ana", "menú", (text) => text.includes("¿Qué hacemos?"));
      await shop.bot.leap(61_000);
      await shop.asks("ana", till[0] ?? "", (text) => text.includes("¿La registro?"));
    },
  );
});
