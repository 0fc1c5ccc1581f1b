import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Refusal } from "../../src/ledger/outcome.ts";
import { refusalCodes, refusalOf, type Call } from "../../src/wallet/codes.ts";
import type { Who } from "../support/people.ts";
import { Shop } from "../support/shop.ts";
import { faults } from "../support/wallet-server.ts";

const gerente = /gerente/;
const minute = /en un minuto/;

/** What somebody at the till reads of each refusal, and what they can do next. */
const sentences: { readonly [refusal in Refusal]: readonly RegExp[] } = {
  unauthorised: [/no acepta la clave del negocio/, gerente],
  walletUnknown: [/monedero configurado no existe/, gerente],
  phoneMissing: [/Faltó el teléfono/, gerente],
  phoneMalformed: [/no acepta ese teléfono/, /Revísalo/],
  phoneLandline: [/teléfono es fijo/, /Pide un celular/],
  phoneUnsupported: [/lada/, /Pide otro celular/],
  nameMissing: [/Faltó el nombre/, gerente],
  birthdateMalformed: [/cumpleaños/, /Revísala/],
  typeMissing: [/Faltó el tipo/, gerente],
  amountMissing: [/Faltó el monto/, gerente],
  amountMalformed: [/no acepta ese monto/, /Revísalo/],
  pointsMalformed: [/cantidad de puntos/, /Revísala/],
  usertoolMissing: [/número de colaborador/, gerente],
  usertoolForeign: [/no te reconoce como colaborador/, gerente],
  usertoolForbidden: [/No tienes permiso en este monedero/, gerente],
  ticketMissing: [/pide ticket/, /Vuelve a hacerla con su número/],
  customerUnknown: [/no está registrado/, /registrar al cliente/],
  customerAlreadyRegistered: [/ya estaba registrado/, /Sigue con la venta/],
  notEnoughPoints: [/no tiene tantos puntos/, /Revisa su saldo/],
  merchantCredit: [/sin crédito con el proveedor/, gerente],
  merchantQuota: [/llegó a su límite/, gerente],
  blacklisted: [/bloqueado ese teléfono/, gerente],
  collaboratorTaken: [/Ya existe un colaborador/, /Usa otro/],
  vendorFailed: [/no pudo hacerlo/, minute],
  parameterInvalid: [/no aceptó un dato/, gerente],
};

/** A code that no table of the reference has. */
const unheard = "vendor_code_99";

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
  shop.start();
  await shop.enter("ana");
  await shop.enter("luis");
});
afterAll(() => shop.close());

/** Tickets, amounts and phones so far: no two rows share one. */
let count = 0;

interface Ask {
  readonly name: string;
  readonly call: Call;
  readonly who: Who;
  /** What is said up to the summary, and how each answer to it begins. */
  readonly says: (row: number) => readonly (readonly [string, RegExp])[];
  readonly money: boolean;
}

const asks: readonly Ask[] = [
  {
    name: "a sale",
    call: "/wallet/sale",
    who: "ana",
    says: (row) => [[`venta 4771234567 ${100 + row}.50 A-${row}`, /¿La registro\?/]],
    money: true,
  },
  {
    name: "a use of balance",
    call: "/wallet/sale",
    who: "ana",
    says: (row) => [[`usar 4771234567 ${1 + (row % 40)} U-${row}`, /¿Lo uso\?/]],
    money: true,
  },
  {
    name: "a correction",
    call: "/wallet/balance/update",
    who: "luis",
    says: (row) => [[`corregir 4771234567 +${row}.25 motivo de prueba`, /¿La hago\?/]],
    money: true,
  },
  {
    name: "a registration",
    call: "/wallet/contact/add",
    who: "ana",
    says: (row) => [
      [`registrar 477123${String(1000 + row)}`, /Nombre/],
      ["Lucía Díaz", /Cumpleaños/],
      ["no", /Aviso de privacidad/],
      ["sí acepta", /Aceptó/],
    ],
    money: false,
  },
  {
    name: "a new collaborator",
    call: "/employee/add",
    who: "luis",
    says: (row) => [
      [
        `agregar cajero Pedro Ruiz ${["Uno", "Dos", "Tres"][row % 3]}, Centro, 477124${String(1000 + row)}`,
        /¿Lo doy de alta\?/,
      ],
    ],
    money: false,
  },
  {
    name: "a collaborator disabled",
    call: "/employee/disable",
    who: "luis",
    says: () => [["baja ana", /¿Le doy de baja\?/]],
    money: false,
  },
];

/** Brings somebody to the summary, and has the wallet answer their *sí* with a code; gives what is told. */
async function refusedWith({ call, who, says }: Ask, code: string, told: RegExp): Promise<string> {
  for (const [text, answer] of says(++count)) await shop.asks(who, text, (heard) => answer.test(heard));
  shop.wallet.fault(call, faults.refusal(code));
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
  // A conversation that goes on with the refused answer is left.
  await shop.asks(ask.who, "cancelar", (said) => /^Cancelado|nada que cancelar|no se puede cancelar/.test(said));
  return { heard, sent: shop.wallet.requests(ask.call).length - before.requests, newest: added(before) };
}

describe.each(asks)("codes of $name", (ask) => {
  it.each(refusalCodes(ask.call))("refused with %s is told as that, with what to do, and sent once", async (code) => {
    const before = now(ask);
    const meaning = refusalOf(ask.call, code);
    if (meaning === null) throw new Error(`${code} means nothing`);
    const said = await refusedWith(ask, code, /No se registró/);
    for (const part of sentences[meaning]) expect(said).toMatch(part);
    const { heard, sent, newest } = await since(ask, before);
    expect(sent).toBe(1);
    expect(newest).toMatchObject({ state: "rejected", code, refusal: meaning });
    expect(heard.filter((text) => /✅|No la repitas|registrad[ao]:/.test(text))).toEqual([]);
  });

  it("an unknown code says nothing of what became of it", async () => {
    const before = now(ask);
    if (ask.money) {
      await refusedWith(ask, unheard, /No la repitas/);
      expect(added(before)?.state).toBe("inDoubt");
      await shop.bot.pass(125_000);
      await shop.hears(ask.who, (text) => /No pude comprobarla/.test(text));
      const { sent, newest } = await since(ask, before);
      expect(sent).toBe(1);
      expect(newest?.state).toBe("ask");
      return;
    }
    // It may be repeated: it is looked whether it was done, and sent again.
    await refusedWith(ask, unheard, /Sigo intentando/);
    await shop.bot.pass(20_000);
    await shop.hears(ask.who, (text) => text.startsWith("✅"), before.heard);
    const { sent, newest } = await since(ask, before);
    expect(sent).toBe(2);
    expect(newest?.state).toBe("confirmed");
  });
});
