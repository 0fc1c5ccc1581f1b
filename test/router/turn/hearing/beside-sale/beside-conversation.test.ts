import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { demoSeed } from "../../../../../src/wallet/sandbox/account.ts";
import { TwoNetworks, ana, luis } from "../../../two-networks.ts";

const maria = "4771234567";

let nets: TwoNetworks;
/** A shop with two wallets; nobody has chosen one yet. */
beforeEach(async () => {
  const seed = demoSeed();
  const [first] = seed.wallets;
  if (!first) throw new Error("The demo has a wallet");
  const second = { ...first, key: "monedero-2", name: "Café Luna" };
  const customers = [...seed.customers, ...seed.customers.map((one) => ({ ...one, walletKey: second.key }))];
  nets = await TwoNetworks.open({}, { ...seed, wallets: [first, second], customers });
});
afterEach(() => nets.close());

const bareNumber = /^\d+ ·/m;

describe("a list that the router shows in the middle of a conversation", () => {
  beforeEach(async () => void (await nets.says(ana, "monedero 1")));

  it.each([
    { word: "idioma", names: "*idioma 2*", question: "¿Monto de la compra?", line: [`venta ${maria}`] },
    { word: "monedero", names: "*monedero 2*", question: "icket", line: [`venta ${maria} 250`] },
    { word: "menú", names: "*venta*", question: "icket", line: [`venta ${maria} 250`] },
    { word: "monedero", names: "*monedero 2*", question: "¿La registro?", line: [`venta ${maria} 250 A-1`] },
    { word: "language", names: "*idioma 2*", question: "¿Monto de la compra?", line: [`venta ${maria}`] },
  ])("offers no bare number ($word), and the open question is asked again: $question", async (row) => {
    for (const text of row.line) await nets.says(ana, text);
    const [list, question, ...more] = await nets.says(ana, row.word);
    expect(list).toContain(row.names);
    expect(list).not.toMatch(bareNumber);
    expect(question).toContain(row.question);
    expect(more).toEqual([]);
  });

  it("is numbered in the menu where nothing is open, since the numbers count there", async () => {
    expect((await nets.says(ana, "menú"))[0]).toMatch(bareNumber);
  });

  it.each(["idioma", "monedero"])("names what to write where nothing is open, too: %s", async (word) => {
    const [list] = await nets.says(ana, word);
    expect(list).toContain(`*${word} 2*`);
    expect(list).not.toMatch(bareNumber);
  });
});

describe("what was typed before a wallet was chosen", () => {
  it.each([`venta ${maria} 250 A-1`, `usar ${maria} 30 A-1`, `saldo ${maria}`])(
    "is not begun, and is to be written again: %s",
    async (text) => {
      const [asked] = await nets.says(ana, text);
      expect(asked).toContain("¿En qué monedero trabajas?");
      expect(asked).toContain("escríbelo otra vez");
    },
  );

  it("is not spoken of where a wallet is all that was asked for", async () => {
    expect((await nets.says(ana, "monedero"))[0]).not.toContain("otra vez");
  });
});

describe("a customer's balance, told to the staff", () => {
  it("names the wallet where there are several", async () => {
    await nets.says(ana, "monedero 2");
    expect(await nets.says(ana, `saldo ${maria}`)).toEqual([expect.stringContaining("saldo en Café Luna: ")]);
    expect(await nets.says(ana, "saldo 4775550000")).toEqual([
      expect.stringContaining("no está registrado en Café Luna"),
    ]);
  });
});

describe("a conversation that another one takes the place of", () => {
  beforeEach(async () => void (await nets.says(luis, "monedero 1")));

  it.each([
    `usar ${maria} 30 de 250 A-1`,
    `corregir ${maria} +50 error de captura`,
    "registrar 4775550000",
    "agregar cajero",
  ])("is said to be left: %s", async (begun) => {
    await nets.says(luis, begun);
    expect((await nets.says(luis, "venta"))[0]).toBe("Dejé lo anterior sin hacer.");
  });

  it.each(["pendientes", "aprobaciones", "menú"])(
    "is not spoken of where nothing was to be done: %s",
    async (begun) => {
      await nets.says(luis, begun);
      expect(await nets.says(luis, "venta")).toEqual(["¿Teléfono del cliente?"]);
    },
  );
});
