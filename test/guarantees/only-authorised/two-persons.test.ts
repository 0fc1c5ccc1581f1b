import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openConsoleShop, token, visitorOf } from "../../console/console-shop.ts";
import type { ConsoleVisitor } from "../../support/console-visitor.ts";
import { proveAtConsole } from "../../support/prove-at-console.ts";
import { people, type Who } from "../../support/shop/people.ts";
import { addRosa } from "../../support/shop/second-manager.ts";
import type { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

const update = "/wallet/balance/update";
const dayMs = 24 * 3_600_000;
let shop: Shop;
let visitor: ConsoleVisitor;

beforeEach(async () => {
  shop = await openConsoleShop();
  addRosa(shop);
  await shop.start().started;
  await shop.enter("luis");
  visitor = visitorOf(shop);
});
afterEach(() => shop.close());

const phoneOf = (who: Who) => people[who].phone.slice(-10);
const updates = () => shop.wallet.requests(update).length;
const tied = (text: string) => text.includes("se vinculó hace menos de un día");
const refusals = (detail: string) => shop.audit().filter((one) => one.detail === detail).length;

/** Somebody with no account yet is linked to a collaborator's phone by an invitation of a manager's. */
async function invite(by: Who, name: string, guest: Who): Promise<void> {
  const invited = await shop.asks(by, `invitar ${name}`, (text) => text.includes("Invitación para"));
  shop.network.follow(guest, /https:\/\/t\.me\S+/.exec(invited)?.[0] ?? "");
  await shop.hears(guest, (text) => text.includes("Te reconocí"));
}

/** A manager adds Pedro as another manager, who then shares his number. */
async function addPedro(by: Who): Promise<void> {
  const line = `agregar gerente Pedro Ruiz, Sucursal Centro, ${phoneOf("pedro")}`;
  await shop.asks(by, line, (text) => text.includes("¿Lo doy de alta?"));
  await shop.asks(by, "sí", (text) => text.includes("dado de alta"));
  await shop.enter("pedro");
}

/** Somebody asks for a correction, which needs another manager. */
async function asks(who: Who, line = "corregir 4771234567 +600 premio"): Promise<string> {
  await shop.asks(who, line, (text) => text.includes("¿La hago?"));
  return shop.asks(who, "sí", (text) => /Pedí aprobación|Falta aprobación/.test(text));
}

/** What a manager is told who approves in chat what is to be approved. */
async function approves(who: Who): Promise<string> {
  await shop.asks(who, "aprobaciones", (text) => text.includes("¿aprobar o rechazar?"));
  return shop.asks(who, "aprobar", (text) => !text.includes("¿aprobar o rechazar?"));
}

/** A manager who proved it by the code in their chat approves at the console. */
async function approvesAtConsole(who: Who, phone: string): Promise<void> {
  await visitor.enter(token, phone);
  expect(await proveAtConsole(shop, visitor, who)).toBe(true);
  const list = (await visitor.get("/console/approvals")).text;
  const path = /action="(\/console\/approvals\/[^"/]+)\/sure"/.exec(list)?.[1] ?? "";
  const shown = /name="shown" value="([^"]+)"/.exec((await visitor.get(`${path}/sure?decision=approve`)).text)?.[1];
  await visitor.send(path, { decision: "approve", shown: shown ?? "" });
  await shop.bot.quiet();
}

/** How two managers came to be tied: luisToo is an account that gets Rosa's phone by an invitation. */
const relations = {
  "the one invited the other": {
    tie: () => invite("luis", "Rosa", "luisToo"),
    pairs: [["luis", "luisToo"]],
  },
  "the one added the other, as with a second phone": { tie: () => addPedro("luis"), pairs: [["luis", "pedro"]] },
  "the one invited whoever the other added": {
    tie: async () => {
      await addPedro("luis");
      await invite("pedro", "Rosa", "luisToo");
    },
    pairs: [["luis", "luisToo"]],
  },
  "a third one let both in": {
    tie: async () => {
      await addPedro("luis");
      await invite("luis", "Rosa", "luisToo");
    },
    pairs: [["pedro", "luisToo"]],
  },
} as const satisfies { [relation: string]: { tie: () => Promise<void>; pairs: readonly (readonly [Who, Who])[] } };

/** Everybody's listed phone: luisToo is Rosa here. */
const listedAs = (who: Who) => (who === "luisToo" ? phoneOf("rosa") : phoneOf(who));

const cases = Object.entries(relations).flatMap(([relation, { tie, pairs }]) =>
  pairs.flatMap(([one, other]) =>
    [
      { asker: one, approver: other, direction: "the first asks" },
      { asker: other, approver: one, direction: "the second asks" },
    ].map((row) => ({ ...row, relation, tie })),
  ),
);

describe("two persons", () => {
  it.each(cases)(
    "$relation, $direction: for a day the other approves nothing, in chat or at the console",
    async ({ asker, approver, tie }) => {
      await tie();
      // Nobody else is a manager here: it is not said that approval was asked for, where nobody who was asked can give it.
      expect(await asks(asker)).toMatch(/^🔒 Falta aprobación[^]*Hoy nadie puede aprobarla[^]*mañana/);
      expect(await approves(approver)).toSatisfy(tied);
      await approvesAtConsole(approver, listedAs(approver));
      expect(updates()).toBe(0);
      expect(refusals("approval: linkedByRequester")).toBe(2);
      await shop.bot.leap(dayMs + 60_000);
      expect(await asks(asker)).toContain("Pedí aprobación");
      expect(await approves(approver)).toContain("Aprobada");
      await shop.hears(asker, (text) => text.includes("Abono registrado"));
      expect(updates()).toBe(1);
    },
  );

  it("an account that somebody has had for long is not tied by the invitation of another of theirs", async () => {
    await shop.enter("rosa");
    await addPedro("luis");
    expect(await asks("luis")).toContain("Pedí aprobación");
    expect(await approves("rosa")).toContain("Aprobada");
    await shop.hears("luis", (text) => text.includes("Abono registrado"));
  });

  describe("a second try of an approved correction", () => {
    const again = (text: string) => /La registro ahora|No hice nada/.test(text);
    beforeEach(async () => {
      await shop.enter("rosa");
      shop.wallet.fault(update, faults.requestLost());
      await asks("luis");
      expect(await approves("rosa")).toContain("Aprobada");
      await shop.hears("luis", (text) => /No l[ao] repitas/.test(text));
      await shop.bot.pass(125_000);
      await shop.hears("luis", (text) => text.includes("En duda"));
    });

    async function ordersAgain(who: Who): Promise<string> {
      await shop.asks(who, "pendientes", (text) => /^\*?1\*? · /m.test(text));
      await shop.asks(who, "1", (text) => text.includes("600"));
      await shop.bot.quiet();
      return shop.asks(who, "regístrala ahora", again);
    }

    it("is ordered by nobody who is tied to whoever asked for it", async () => {
      await addPedro("luis");
      const refused = await ordersAgain("pedro");
      expect(refused).toMatch(/No hice nada: [^]*\+\$600\.00[^]*la pidió Luis Pérez/);
      expect(refused).toSatisfy(tied);
      expect([updates(), refusals("settle: linkedByRequester")]).toEqual([1, 1]);
      expect(await ordersAgain("rosa")).toContain("La registro ahora");
      await shop.hears("luis", (text) => text.includes("Abono registrado"));
      expect(updates()).toBe(2);
    });

    it("takes two people although the cap was raised meanwhile", async () => {
      await shop.bot.stop();
      await shop.start({ CORRECTION_CAP: "1000" }).started;
      expect(await ordersAgain("luis")).toContain("la pediste tú");
      expect(updates()).toBe(1);
    });
  });

  describe("money to the own phone of a manager", () => {
    const own = phoneOf("luis");
    beforeEach(async () => {
      const { customers } = shop.wallet.state.account;
      const maria = customers.get("monedero-demo 4771234567");
      if (!maria) throw new Error("María is a customer");
      customers.set(`monedero-demo ${own}`, { ...maria, phone: own as typeof maria.phone });
      await shop.enter("rosa");
    });

    it.each([`venta ${own} 250 A-1`, `usar ${own} 10 A-1`])(
      "is no sale and no use of balance of theirs: %s",
      async (line) => {
        expect(await shop.asks("luis", line)).toMatch(/Ese es tu número[^]*otro gerente/);
        expect(await shop.asks("luis", "de todos modos")).not.toMatch(/¿La registro\?|¿Lo uso\?/);
        expect(shop.operations()).toEqual([]);
      },
    );

    it("is recorded by another manager, and ordered again by neither of whom it is nor alone", async () => {
      await shop.asks("rosa", `venta ${own} 250 A-1`, (text) => text.includes("de todos modos"));
      await shop.asks("rosa", "de todos modos", (text) => text.includes("¿La registro?"));
      shop.wallet.fault("/wallet/sale", faults.requestLost());
      await shop.asks("rosa", "sí", (text) => text.includes("No la repitas"));
      await shop.bot.pass(125_000);
      await shop.hears("luis", (text) => text.includes("En duda"));
      await shop.asks("luis", "pendientes", (text) => /^\*?1\*? · /m.test(text));
      await shop.asks("luis", "1", (text) => text.includes("250"));
      await shop.bot.quiet();
      expect(await shop.asks("luis", "regístrala ahora", (text) => text.includes("No hice nada"))).toContain(
        "es de tu número",
      );
      shop.tap("rosa", "En duda", "No: regístrala ahora");
      await shop.hears("rosa", (text) => text.includes("Venta registrada"));
      expect(shop.operations().map(({ state }) => state)).toEqual(["humanNot", "confirmed"]);
    });

    it.each(["+10 por el sorteo", "-5 por error"])(
      "is corrected once another manager approved it: %s",
      async (rest) => {
        const shown = await shop.asks("luis", `corregir ${own} ${rest}`, (text) => text.includes("¿La hago?"));
        expect(shown).toContain("Es tu número: la aprueba otro gerente");
        await shop.asks("luis", "sí", (text) => text.includes("Pedí aprobación"));
        expect(await shop.hears("rosa", (text) => text.includes("¿La apruebas?"))).toContain(
          "Es para su propio número",
        );
        await shop.asks("luis", "aprobaciones", (text) => text.includes("La pediste tú"));
        expect(updates()).toBe(0);
        expect(await approves("rosa")).toContain("Aprobada");
        await shop.hears("luis", (text) => text.includes("registrado"));
        expect(shop.operations()).toMatchObject([
          { decider: { name: "Rosa Díaz" }, requestedBy: { name: "Luis Pérez" } },
        ]);
      },
    );
  });
});
