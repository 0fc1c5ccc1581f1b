import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chatOf, TwoNetworks, whatsapp } from "../../two-networks.ts";

// What somebody found who tried to make the bot move money by words that are no yes, or by figures that are none of the sale.

const ana = whatsapp(1, "4771110001");
const luis = whatsapp(2, "4771110002");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const made = async (kind: "sale" | "correction") => (await nets.store.operations({ kind, max: 9 })).length;

describe("registers nothing", () => {
  it.each([
    "sí -250",
    "sí, ya la registré",
    "ya registré",
    "ya la registre",
    "confirmé",
    "sí 😂",
    "ok 🤣",
    "déjala así",
    "no cambies nada",
    "aquí está el dinero",
    "fue por su cartera",
  ])("at the summary of a sale, which stays: %s", async (text) => {
    await nets.saysAll(ana, "venta 4771234567 250 A-1", text);
    expect(await made("sale")).toBe(0);
    expect(await nets.flow(ana)).toBe("sale");
  });

  it.each(["sí -20", "sí, -20", "-20 sí", "ya registré", "sí, saldo 4777654321"])(
    "at the summary of a correction: %s",
    async (text) => {
      await nets.saysAll(luis, "corregir 4771234567 +20 error de captura", text);
      expect(await made("correction")).toBe(0);
      expect(await nets.flow(luis)).toBe("correct");
    },
  );

  it.each(["yeah, right", "right, right", "yes 😂"])("in English: %s", async (text) => {
    await nets.saysAll(ana, "idioma inglés", "sale 4771234567 250 A-1", text);
    expect(await made("sale")).toBe(0);
  });

  it.each(["no es otra", "creo que sí"])("where it may be the sale before once more: %s", async (text) => {
    const again = ["venta 4771234567 250 A-1", "sí", "venta 4771234567 250 A-2", text] as const;
    expect(await nets.saysAll(ana, ...again)).toMatch(/¿Es otra\?/);
  });
});

describe("the sale of what is left to pay, which follows a use of balance", () => {
  it.each(["ok gracias", "perfecto", "listo", "👍"])("wants a plain yes: %s is none", async (text) => {
    await nets.saysAll(ana, "usar saldo 4771234567 20 de 250 A-1", "sí", text);
    expect(await made("sale")).toBe(0);
    await nets.saysAll(ana, "sí");
    expect(await made("sale")).toBe(1);
  });
});

describe("is asked, or left as it was", () => {
  it.each<[string, RegExp]>([
    ["sí, saldo 4777654321", /saldo \$/],
    ["quién es 4777654321", /¿Es el 477 765 4321\?/],
    ["no creo que sean 300", /¿Son \$300\.00\?/],
    ["dice que son 300", /¿Son \$300\.00\?/],
    ["el iva son 40", /¿Son \$40\.00\?/],
    ["son 280 no 250", /Monto: \$280\.00[^]*¿La registro\?/],
    ["espera, no", /¿La registro\? \$250\.00/],
    ["2 280", /¿Son \$280\.00\?/],
    ["3 280", /¿El ticket es 280\?/],
  ])("at the summary of a sale: %s", async (text, answer) => {
    expect(await nets.saysAll(ana, "venta 4771234567 250 A-1", text)).toMatch(answer);
  });

  it.each<[string, RegExp]>([
    ["+30", /Agregar: \$30\.00/],
    ["2 -30", /¿Qué cambio\?/],
    ["eran menos", /¿Qué cambio\?/],
    ["el saldo correcto es 30", /Saldo: \$50\.00 → \$30\.00/],
  ])("at the summary of a correction: %s", async (text, answer) => {
    expect(await nets.saysAll(luis, "corregir 4771234567 +20 error de captura", text)).toMatch(answer);
  });

  it.each<[string, RegExp]>([
    ["it wasn't 300", /What do I change\?/],
    ["she paid 500", /Is it \$500\.00\?/],
    ["the ticket isn't 280", /Ticket number\?/],
  ])("in English: %s", async (text, answer) => {
    expect(await nets.saysAll(ana, "idioma inglés", "sale 4771234567 250 A-1", text)).toMatch(answer);
  });

  it("a number that is told in two messages", async () => {
    expect(await nets.saysAll(ana, "venta 4771234567", "mil", "doscientos")).toMatch(
      /¿El ticket es 200\?.*es el monto/,
    );
  });

  it.each<[string, RegExp]>([
    ["venta 4771234567 300 menos 50", /¿Son \$250\.00\?/],
    ["venta 4771234567 250 pedido 12", /ticket/],
    ["venta 4771234567 la mitad de 500", /¿Son \$250\.00\?/],
  ])("the line of a sale with more beside it is kept: %s", async (text, answer) => {
    expect(await nets.saysAll(ana, text)).toMatch(answer);
  });

  it("a ticket that is denied leaves no sale without one", async () => {
    expect(await nets.saysAll(ana, "venta 4771234567 250 A-1", "el ticket no es 280")).toMatch(/¿Número de ticket\?/);
  });

  it("whose phone it is, where a line for a collaborator has two", async () => {
    await nets.saysAll(luis, "agregar cajero 4775556666 Pedro Pérez jefe Luis 4771112222");
    const session = await nets.store.readModel.conversation(chatOf(luis));
    expect(session?.state.context).toMatchObject({ phone: null });
  });

  it("for whom the same is, after a sale", async () => {
    const texts = ["venta 4771234567 250 A-1", "sí", "lo mismo pero de Jorge"] as const;
    expect(await nets.saysAll(ana, ...texts)).toMatch(/¿Teléfono/);
  });

  it("a role that is denied", async () => {
    expect(await nets.saysAll(luis, "agregar colaborador 4775556666", "gerente no")).toMatch(/cajero o/);
  });
});
