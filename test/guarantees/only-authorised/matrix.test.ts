import { afterEach, describe, expect, it } from "vitest";
import { flows } from "../../../flows/index.ts";
import type { FlowName } from "../../../src/flow/flow.ts";
import { strangerPace } from "../../../src/router/settings.ts";
import { people, type Who } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";
import type { ChatCommand } from "../../../src/router/turn/commands/read-command.ts";

/** The roles of the matrix. An owner manages by configuration and is no collaborator; a disabled collaborator is a customer. */
const roles = ["stranger", "customer", "disabled", "cashier", "manager", "owner"] as const;
type Role = (typeof roles)[number];

const actors: { readonly [role in Role]: Who } = {
  stranger: "luisToo",
  customer: "maria",
  disabled: "pedro",
  cashier: "ana",
  manager: "luis",
  owner: "rosa",
};

interface Row {
  readonly says: string;
  readonly flow?: FlowName;
  /** What is read by whoever may. */
  readonly reads: RegExp | "a file";
  readonly may: readonly Role[];
}

const known = ["customer", "disabled", "cashier", "manager", "owner"] as const;
const staff = ["cashier", "manager", "owner"] as const;
const sellers = ["cashier", "manager"] as const;
const managers = ["manager", "owner"] as const;

/** Every command there is, by its type: one without a row does not compile. */
const rows: { readonly [type in ChatCommand["type"]]: Row } = {
  cancel: { says: "cancelar", reads: /No hay nada abierto|No veo una operación/, may: known },
  back: { says: "regresar", reads: /¿Qué hacemos\?/, may: known },
  help: { says: "ayuda", reads: /Escribe saldo|Para una venta/, may: known },
  more: { says: "más", reads: /En cualquier momento/, may: known },
  menu: { says: "menú", reads: /¿Qué hacemos\?/, may: known },
  balance: { says: "saldo 4771234567", reads: /tu saldo|Tu número no está|María Torres/, may: known },
  ownRecords: { says: "mis datos", reads: /lo que guardo de ti/, may: known },
  noticesOn: { says: "avisos", reads: /te aviso de cada compra/, may: known },
  noticesOff: { says: "no más avisos", reads: /Ya no te mando avisos/, may: known },
  forgetMe: { says: "borrar mis datos", reads: /Para confirmar/, may: known },
  language: { says: "idioma español", reads: /te escribo en español/, may: roles },
  ownDay: { says: "mis ventas", reads: /Hoy no llevas ventas/, may: staff },
  wallet: { says: "monedero", reads: /Solo hay un monedero/, may: staff },
  // Where customers may not register themselves, the word is nothing but another for staff.
  registerSelf: { says: "registrarme", reads: /Teléfono/, may: sellers },
  sale: { says: "venta 4771234567 250 A-1", flow: "sale", reads: /¿La registro\?/, may: sellers },
  redeem: { says: "usar 4771234567 10 A-1", flow: "redeem", reads: /¿Lo uso\?/, may: sellers },
  register: { says: "registrar 4771230042", flow: "register", reads: /Nombre/, may: sellers },
  correct: { says: "corregir 4771234567 +5 motivo claro", flow: "correct", reads: /¿La hago\?/, may: ["manager"] },
  refund: { says: "devolución 4771234567", flow: "refund", reads: /No hay ventas/, may: ["manager"] },
  doubts: { says: "pendientes", flow: "doubts", reads: /No hay nada en duda/, may: managers },
  // Of an operation that is not there.
  askRefund: { says: "pedir devolución", reads: /¿De qué operación\?|¿De cuál\?/, may: staff },
  person: { says: "hablar con alguien", reads: /caja te atiende|Ya le avisé|Pregúntale a tu gerente/, may: known },
  disown: { says: "no fui yo", reads: /No veo movimientos/, may: known },
  // Nobody has called.
  answerPerson: { says: "responder 4771234567 hola", reads: /no ha pedido una persona/, may: managers },
  approvals: { says: "aprobaciones", flow: "approvals", reads: /No hay nada por aprobar/, may: managers },
  addCollaborator: {
    says: "agregar cajero Eva Gil, Centro, 4771110077",
    flow: "addCollaborator",
    reads: /¿Lo doy de alta\?/,
    may: managers,
  },
  disableCollaborator: { says: "baja ana", flow: "disableCollaborator", reads: /¿Le doy de baja\?/, may: managers },
  invite: { says: "invitar Beto", flow: "invite", reads: /Invitación para Beto/, may: managers },
  unlink: { says: "desvincular ana", flow: "unlink", reads: /¿Lo desvinculo\?/, may: managers },
  collaborators: { says: "colaboradores", reads: /Luis Pérez/, may: managers },
  corte: { says: "corte", reads: /Sin operaciones/, may: managers },
  customers: { says: "clientes", reads: "a file", may: managers },
  audit: { says: "auditoría", reads: /Auditoría/i, may: managers },
  // Last: whoever says it is forgotten.
  forgetMeYes: { says: "borrar mis datos sí", reads: /olvid|Listo/i, may: known },
};

/** What is read by whoever may not. */
const refusals: { readonly [role in Role]: RegExp } = {
  stranger: /Comparte tu número/,
  customer: /¿Qué hacemos\?\nsaldo|No tienes permiso|Este es el monedero de la tienda|Eso se hace en caja/,
  disabled: /¿Qué hacemos\?\nsaldo|No tienes permiso|Este es el monedero de la tienda|Eso se hace en caja/,
  cashier: /No tienes permiso/,
  manager: /^$/,
  owner: /de alta como colaborador/,
};

const moving = ["/wallet/sale", "/wallet/balance/update", "/wallet/contact/add", "/employee/add", "/employee/disable"];
let shop: Shop;

/** Says what the row says, and waits for what is read by whoever may. */
async function asked(who: Who, { says, reads }: Row): Promise<void> {
  if (reads !== "a file") {
    await shop.asks(who, says, (text) => reads.test(text));
    return;
  }
  shop.say(who, says);
  await shop.telegram.waitForCall("sendDocument");
}

const moved = () => shop.wallet.requests().filter((request) => moving.includes(request.path)).length;
const refused = (who: Who) =>
  shop.audit().filter((entry) => entry.what === "access.refused" && entry.who === `telegram:${people[who].id}`);

function addPerson(id: number, name: string, phone: string, status: "activo" | "archivado"): void {
  const rest = { branch: "Sucursal Centro", type: "cajero", password: `demo-${id}`, walletKeys: "all" } as const;
  shop.wallet.state.account.collaborators.push({ id, name, phone: phone as never, status, ...rest });
}

async function open(): Promise<void> {
  shop = await Shop.open({ env: { OWNER_PHONES: "477 111 0010" } });
  addPerson(8009, "Pedro Ruiz", "4771110009", "archivado");
  addPerson(8012, "Beto Sosa", "4771110012", "activo");
  shop.start();
  await shop.enter("ana");
}

it("every flow has a row", () => {
  const covered = new Set(Object.values(rows).flatMap((row) => row.flow ?? []));
  expect([...covered].toSorted()).toEqual(Object.keys(flows).toSorted());
});

describe("who may do what", () => {
  afterEach(() => shop.close());

  it.each(roles)("%s", async (role) => {
    await open();
    const who = actors[role];
    if (role !== "stranger" && role !== "cashier") await shop.enter(who);
    for (const [type, row] of Object.entries(rows)) {
      // Whoever is not listed waits for the next reading of the list, and a stranger until they are answered again.
      await shop.bot.pass(role === "stranger" ? 2 * strangerPace.paceMs : 3_000);
      if (row.may.includes(role)) {
        await asked(who, row);
        if (row.flow) await shop.asks(who, "cancelar", (text) => /^Cancelado|nada abierto/.test(text));
        continue;
      }
      const before = role === "stranger" ? 0 : refused(who).length;
      const said = await shop.asks(who, row.says);
      expect(said, type).toMatch(refusals[role]);
      // A yes after a refusal is an answer to nothing.
      shop.say(who, "sí");
      await shop.asks(who, "menú", (text) => /¿Qué hacemos|Comparte tu número/.test(text));
      if (role !== "stranger") expect(refused(who).length, type).toBe(before + 1);
    }
    await shop.bot.quiet();
    expect(moved()).toBe(0);
  });
});

interface MoneyRow {
  readonly flow: FlowName;
  readonly who: "ana" | "luis";
  /** What brings them to the summary. */
  readonly says: readonly string[];
  readonly summary: RegExp;
}

/** Every flow that ends in a request to the wallet. */
const asking: readonly MoneyRow[] = [
  { flow: "sale", who: "ana", says: ["venta 4771234567 250 A-1"], summary: /¿La registro\?/ },
  { flow: "redeem", who: "ana", says: ["usar 4771234567 10 A-1"], summary: /¿Lo uso\?/ },
  {
    flow: "register",
    who: "ana",
    says: ["registrar 4771230042", "Lucía Díaz", "no", "sí acepta"],
    summary: /Aceptó/,
  },
  { flow: "correct", who: "luis", says: ["corregir 4771234567 +5 motivo claro"], summary: /¿La hago\?/ },
  { flow: "refund", who: "luis", says: ["devolución 4771234567", "1"], summary: /¿La hago\?/ },
  {
    flow: "addCollaborator",
    who: "luis",
    says: ["agregar cajero Eva Gil, Centro, 4771110077"],
    summary: /¿Lo doy de alta\?/,
  },
  { flow: "disableCollaborator", who: "luis", says: ["baja ana"], summary: /¿Le doy de baja\?/ },
];

describe("disabled between the summary and the sí", () => {
  afterEach(() => shop.close());

  it.each(asking)("$flow: nothing is sent, it is said, and it is in the audit trail", async (row) => {
    await open();
    const { who } = row;
    if (who === "luis") await shop.enter("luis");
    if (row.flow === "refund") {
      await shop.asks("luis", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
      await shop.asks("luis", "sí", (text) => text.includes("Venta registrada"));
    }
    const prompts = [/Cumpleaños|¿Cuál devuelvo|Nombre/, /Cumpleaños/, /Aviso de privacidad/];
    for (const [at, text] of row.says.entries()) {
      const last = at === row.says.length - 1;
      await shop.asks(who, text, (heard) => (last ? row.summary : (prompts[at] as RegExp)).test(heard));
    }
    const before = moved();
    const disabled = shop.wallet.state.account.collaborators.find((one) => people[who].phone.endsWith(one.phone));
    if (!disabled) throw new Error(`${who} is missing`);
    disabled.status = "archivado";
    await shop.bot.pass(61_000);
    expect(await shop.asks(who, "sí", (text) => text.includes("permiso"))).toMatch(/permiso/);
    await shop.bot.quiet();
    expect(moved()).toBe(before);
    expect(refused(who).length).toBe(1);
    expect(shop.heard(who).filter((text) => /✅/.test(text)).length).toBe(before);
  });
});
