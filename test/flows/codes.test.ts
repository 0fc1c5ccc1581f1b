import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Role } from "../../src/domain/person.ts";
import { refusalCodes, refusalOf, successCodes, type Call } from "../../src/wallet/endpoints.ts";
import type { Who } from "../support/shop/people.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults, type FaultPlan } from "../support/wallet/wallet-server.ts";
import { refusalText } from "../text/spanish.ts";

/** A text without its emphasis, which not every network keeps. */
const withoutMarks = (text: string) => text.replaceAll("*", "");

/** A code that no table of the reference has. */
const unheard = "vendor_code_99";

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.entered(["ana", "luis", "pedro"], { env: { SELF_REGISTRATION_USERTOOL_ID: "8002" } });
});
afterAll(() => shop.close());

/** Tickets, amounts and phones so far: no two rows share one. */
let count = 0;

/** Who asks, and what they are to the shop. */
const roles = { ana: "cashier", luis: "manager", pedro: "customer" } as const satisfies { [who in Who]?: Role };

interface Ask {
  readonly name: string;
  readonly call: Call;
  readonly who: keyof typeof roles;
  /** What is said up to the summary, and how each answer to it begins. */
  readonly says: (row: number) => readonly (readonly [string, RegExp])[];
  readonly money: boolean;
  /** It can be done once only. */
  readonly once?: true;
}

const byStaff = (ask: Omit<Ask, "who">): readonly Ask[] => (["ana", "luis"] as const).map((who) => ({ ...ask, who }));

const asks: readonly Ask[] = [
  ...byStaff({
    name: "a sale",
    call: "/wallet/sale",
    says: (row) => [[`venta 4771234567 ${100 + row}.50 A-${row}`, /¿La registro\?/]],
    money: true,
  }),
  ...byStaff({
    name: "a use of balance",
    call: "/wallet/sale",
    says: (row) => [[`usar 4771234567 ${1 + (row % 40)} U-${row}`, /¿Lo uso\?/]],
    money: true,
  }),
  {
    name: "a correction",
    call: "/wallet/balance/update",
    who: "luis",
    says: (row) => [[`corregir 4771234567 +${row}.25 motivo de prueba`, /¿La hago\?/]],
    money: true,
  },
  ...byStaff({
    name: "a registration",
    call: "/wallet/contact/add",
    says: (row) => [
      [`registrar 477123${String(1000 + row)}`, /Nombre/],
      ["Lucía Díaz", /Cumpleaños/],
      ["no", /Aviso de privacidad/],
      ["sí acepta", /Aceptó/],
    ],
    money: false,
  }),
  {
    name: "a registration of oneself",
    call: "/wallet/contact/add",
    who: "pedro",
    once: true,
    says: () => [
      ["registrarme", /¿Tu nombre/],
      ["Pedro Páramo", /Cumpleaños/],
      ["sin cumpleaños", /¿Aceptas\?/],
      ["sí acepto", /¿Te registro\?/],
    ],
    money: false,
  },
  {
    name: "a new collaborator",
    call: "/employee/add",
    who: "luis",
    says: (row) => [
      [
        `agregar cajero Pedro Ruiz ${["Uno", "Dos", "Tres", "Cuatro", "Cinco", "Seis", "Siete"][row % 7]}, Centro, 477124${String(1000 + row)}`,
        /¿Lo doy de alta\?/,
      ],
    ],
    money: false,
  },
  {
    name: "a collaborator disabled",
    call: "/employee/disable",
    who: "luis",
    once: true,
    says: () => [["baja ana", /¿Le doy de baja\?/]],
    money: false,
  },
];

/** Brings somebody to the summary, and has the wallet answer their *sí* as planned; gives what is told. */
async function answeredWith({ call, who, says }: Ask, plan: FaultPlan, told: RegExp): Promise<string> {
  for (const [text, answer] of says(++count)) await shop.asks(who, text, (heard) => answer.test(heard));
  shop.wallet.fault(call, plan);
  return shop.asks(who, "sí", (heard) => told.test(heard));
}

/** How things stand before a row. */
interface Before {
  readonly requests: number;
  readonly operations: ReadonlySet<string>;
  readonly heard: number;
}

function now(ask: Ask): Before {
  const operations = new Set(shop.operations().map((one) => one.id));
  return { requests: shop.wallet.requests(ask.call).length, operations, heard: shop.heard(ask.who).length };
}

/** The one operation that came into the ledger since. */
function added(before: Before) {
  const fresh = shop.operations().filter((one) => !before.operations.has(one.id));
  expect(fresh.length).toBe(1);
  return fresh[0];
}

/** What the wallet was asked to do since, and what the ledger says of it. */
async function since(ask: Ask, before: Before) {
  await shop.bot.quiet();
  const heard = shop.heard(ask.who).slice(before.heard);
  // A conversation that goes on with the refused answer is left; where none does, the last operation is told of.
  await shop.asks(ask.who, "cancelar");
  return { heard, sent: shop.wallet.requests(ask.call).length - before.requests, newest: added(before) };
}

/** A success that was not carried out. */
const success = (more: object) => faults.body({ success: true, status: 200, newBalance: 1, ...more }, 200, false);

describe.each(asks)("codes of $name, by $who", (ask) => {
  it.each(refusalCodes(ask.call))("refused with %s is told as that to whoever asked, and sent once", async (code) => {
    const before = now(ask);
    const meaning = refusalOf(ask.call, code);
    if (meaning === null) throw new Error(`${code} means nothing`);
    const said = await answeredWith(ask, faults.refusal(code), /No se registró/);
    expect(withoutMarks(said)).toContain(withoutMarks(refusalText(meaning, roles[ask.who])));
    const { heard, sent, newest } = await since(ask, before);
    expect(sent).toBe(1);
    expect(newest).toMatchObject({ state: "rejected", code, refusal: meaning });
    expect(heard.filter((text) => /✅|No l[ao] repitas|registrad[ao]:/.test(text))).toEqual([]);
  });

  const sayingNothing: readonly (readonly [string, FaultPlan])[] = [
    ["an unknown code", faults.refusal(unheard)],
    [
      "a success that is another call's",
      success({ code: ask.call === "/wallet/sale" ? "contact_add_01" : "new_sale_01" }),
    ],
    ["a success that is an announcement", success({ code: "maintenance" })],
    ["a success without a code", success({})],
    ["a success whose status is an error", success({ code: successCodes(ask.call)[0], status: 503 })],
  ];
  it.each(sayingNothing.slice(0, ask.once ? 1 : undefined))(
    "%s says nothing of what became of it",
    async (_what, plan) => {
      const before = now(ask);
      if (ask.money) {
        await answeredWith(ask, plan, /No l[ao] repitas/);
        expect(added(before)?.state).toBe("inDoubt");
        await shop.bot.pass(125_000);
        const asked = await shop.hears(ask.who, (text) => /No pude comprobarla/.test(text), before.heard);
        const manages = roles[ask.who] === "manager";
        expect(asked).toMatch(manages ? /dime con \*?pendientes/ : /ya le pregunté a tu gerente/);
        const { sent, newest } = await since(ask, before);
        expect(sent).toBe(1);
        expect(newest?.state).toBe("ask");
        return;
      }
      // It may be repeated: it is looked whether it was done, and sent again.
      await answeredWith(ask, plan, /Sigo intentando/);
      await shop.bot.pass(20_000);
      await shop.hears(ask.who, (text) => text.startsWith("✅"), before.heard);
      const { sent, newest } = await since(ask, before);
      expect(sent).toBe(2);
      expect(newest?.state).toBe("confirmed");
    },
  );
});
