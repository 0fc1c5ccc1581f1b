import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chatOf, telegram, TwoNetworks, whatsapp, type Writer } from "./two-networks.ts";

// What somebody says to the last thing that the bot said, where that was no question of the conversation that is open.

const ana = whatsapp(1, "4771110001");
const luis = whatsapp(2, "4771110002");
const rosa = telegram(4, "4771230009");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const sales = async () => (await nets.store.operations({ kind: "sale", max: 10 })).length;
const flowOf = async (writer: Writer) => (await nets.store.readModel.conversation(chatOf(writer)))?.flow ?? null;
const saysAll = async (writer: Writer, ...texts: readonly string[]) => {
  let said: string[] = [];
  for (const text of texts) said = await nets.says(writer, text);
  return said.join("\n");
};

describe("a courtesy after something that was said beside the summary", () => {
  beforeEach(async () => void (await nets.says(ana, "venta 4771234567 250 A-1")));

  it.each([
    ["espera", "ok"],
    ["espera", "👍"],
    ["dame un minuto", "ok, gracias"],
    ["al rato", "sale"],
    ["¿cuánto tiene de saldo?", "ok gracias"],
    ["mis ventas", "perfecto"],
    ["saldo", "ok"],
  ])(
    "%s, %s: registers nothing, and the summary is shown again, which the same word confirms",
    async (beside, text) => {
      expect(await saysAll(ana, beside, text)).toMatch(/¿La registro\?/);
      expect(await sales()).toBe(0);
      await nets.says(ana, text);
      expect(await sales()).toBe(1);
    },
  );

  it.each(["sí", "regístrala", "confirmo", "dale", "ok, guárdala"])("%s: an explicit yes registers", async (text) => {
    await saysAll(ana, "espera", text);
    expect(await sales()).toBe(1);
  });

  it("a yes that no aside came before registers, whatever its words", async () => {
    await nets.says(ana, "ok gracias");
    expect(await sales()).toBe(1);
  });

  it("agrees to the summary as soon as that was shown again", async () => {
    await saysAll(ana, "espera", "gracias", "ok");
    expect(await sales()).toBe(1);
  });
});

describe("an offer that is taken in words", () => {
  const refundsAsked = () => nets.heard(luis).filter(({ text }) => text.includes("pide una devolución")).length;

  beforeEach(async () => {
    await nets.says(luis, "hola");
    await saysAll(ana, "venta 4771234567 250 A-1", "sí");
  });

  it.each(["sí", "sí, pídesela", "ok", "yes", "Pedirla a mi gerente", "pídela", "dile a mi gerente"])(
    "%s: the managers are asked for the refund",
    async (text) => {
      expect(await saysAll(ana, "me equivoqué", text)).toContain("Ya se la pedí");
      expect(refundsAsked()).toBe(1);
    },
  );

  it.each(["no", "¿sí?", "gracias"])("%s: it is left", async (text) => {
    expect(await saysAll(ana, "me equivoqué", text)).not.toContain("Ya se la pedí");
    expect(await saysAll(ana, "sí")).toContain("Sí quedó");
    expect(refundsAsked()).toBe(0);
  });

  it.each(["sí", "hazla", "Hacer la devolución", "ok"])("a manager who says %s begins the refund", async (text) => {
    await saysAll(luis, "venta 4771234567 120 A-2", "sí", "bórrala", text);
    expect(await flowOf(luis)).toBe("refund");
  });

  it("holds for the next message alone, and for a quarter of an hour", async () => {
    expect(await saysAll(ana, "me equivoqué", "mis ventas", "sí")).toContain("Sí quedó");
    await nets.says(ana, "me equivoqué");
    await nets.pass(16 * 60_000);
    expect(await saysAll(ana, "sí")).toContain("Sí quedó");
    expect(refundsAsked()).toBe(0);
  });

  it("a customer whose data are to be erased says sí; a courtesy erases nothing", async () => {
    await nets.sends(rosa, { type: "contact", phone: "4771230009" as never });
    expect(await saysAll(rosa, "borra mis datos", "ok gracias")).toBe("¡Con gusto!");
    expect(await saysAll(rosa, "borra mis datos", "sí")).toMatch(/olvid|borr/i);
    expect((await nets.store.person(`telegram:${rosa.id}` as never))?.phone ?? null).toBeNull();
  });
});
