import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TwoNetworks, ana, luis } from "../../../two-networks.ts";

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const made = async () => (await nets.store.operations({ max: 10 })).length;

/** Says one message after another; gives what was answered to the last. */
async function says(writer: typeof ana, texts: readonly string[]): Promise<string> {
  let last: readonly string[] = [];
  for (const text of texts) last = await nets.says(writer, text);
  return last.join("\n");
}

const sale = "venta 4771234567 250 A-1";

describe("at the summary of a sale", () => {
  it.each<readonly [readonly string[], RegExp]>([
    [["300", "monto"], /Monto: \$300\.00/],
    [["300", "el monto"], /Monto: \$300\.00/],
    [["300", "el ticket"], /Monto: \$250\.00[^]*Ticket: 300/],
    [["no", "opción 2"], /¿Monto de la compra/],
    [["no", "dos"], /¿Monto de la compra/],
    [["no", "el total"], /¿Monto de la compra/],
    [["no", "lo del monto"], /¿Monto de la compra/],
    [["3", "el monto"], /¿Monto de la compra/],
    [["no", "amount"], /¿Monto de la compra/],
    [["no", "the amount"], /¿Monto de la compra/],
    [["no", "el folio"], /ticket/],
    [["no", "el celular"], /¿Teléfono/],
    [["no", "los dos"], /¿Qué cambio\?/],
    [["no", "nada, así está bien"], /¿La registro\?/],
    [["no", "déjalo así"], /¿La registro\?/],
    [["no", "así déjalo"], /¿La registro\?/],
    [["cambia el monto", "déjalo así"], /Monto: \$250\.00[^]*¿La registro\?/],
    [["cambia el monto", "regresar"], /Monto: \$250\.00[^]*¿La registro\?/],
    [["cambia el monto", "no, el ticket"], /ticket/],
    [["cambia el ticket", "no, así está bien"], /Ticket: A-1[^]*¿La registro\?/],
    [["4777654321", "y son 290"], /477 765 4321[^]*Monto: \$290\.00/],
    [["espera son 280"], /Monto: \$280\.00/],
    [["y el cliente es otro, 4777654321"], /477 765 4321[^]*Monto: \$250\.00[^]*¿La registro\?/],
    [["250"], /^(?!¿Qué)[^]*Monto: \$250\.00[^]*¿La registro\?/],
    [["$250.00"], /Monto: \$250\.00[^]*¿La registro\?/],
    [["ticket A-1"], /Ticket: A-1[^]*¿La registro\?/],
    [["no lleva ticket"], /Ticket: sin ticket/],
    [["no hubo ticket"], /Ticket: sin ticket/],
    [["quítale el ticket"], /Ticket: sin ticket/],
    [["no está bien"], /¿Qué cambio\?/],
    [["438 sí"], /¿Qué cambio|438/],
    [["ya no quiere la torta"], /¿Qué cambio\?/],
    [["cancela el monto"], /¿Monto de la compra/],
  ])("%j", async (texts, said) => {
    expect(await says(ana, [sale, ...texts])).toMatch(said);
    expect(await made()).toBe(0);
    expect(await nets.flow(ana)).toBe("sale");
  });

  it.each(["quiere usar 30", "usa 30", "quiere usar 30 pesos"])(
    "%s is no new amount, but a use of balance",
    async (text) => {
      expect(await says(ana, [sale, text])).toMatch(/^\*Usar saldo[^]*\$30[^]*\$250\.00/);
      expect(await made()).toBe(0);
      expect(await nets.flow(ana)).toBe("redeem");
    },
  );
});

describe("the sale's own name in a yes to it", () => {
  it.each(["250 sí", "sí de 250 pesos"])("%s registers it", async (text) => {
    await says(ana, [sale, text]);
    expect(await made()).toBe(1);
  });
});

describe("while a sale is asked", () => {
  it.each<readonly [readonly string[], RegExp]>([
    [["venta", "4771234567 y son 250 con 50", "A-1"], /Monto: \$250\.50/],
    [["venta 4771234567", "3 de 50", "no, son 160"], /ticket/],
    [["venta 4779990042 250 A-1", "regístralo"], /¿Nombre/],
    [["venta 4779990042 250 A-1", "sí, dalo de alta"], /¿Nombre/],
    [["venta 4779990042 250 A-1", "sí"], /¿Nombre/],
    [["venta 4779990042 250 A-1", "registrar", "espera"], /aquí te espero/],
    [["venta 4779990042 250 A-1", "registrar", "me equivoqué"], /no está registrado/],
  ])("%j", async (texts, said) => {
    expect(await says(ana, texts)).toMatch(said);
    expect(await made()).toBe(0);
  });

  it.each(["es la misma", "ah no, ya la había metido"])("a like sale: %s makes none", async (text) => {
    expect(await says(ana, [sale, "sí", "venta 4771234567 250 sin ticket", text])).toContain("No se registró nada");
    expect(await made()).toBe(1);
  });

  it("a like sale: sí, es otra goes on to its summary", async () => {
    expect(await says(ana, [sale, "sí", "venta 4771234567 250 sin ticket", "sí, es otra"])).toContain("¿La registro?");
  });

  it("a used ticket: entonces sin ticket", async () => {
    expect(await says(ana, [sale, "sí", "venta 4777654321 100 A-1", "entonces sin ticket"])).toMatch(/sin ticket/);
  });
});

describe("at the summary of a use of balance", () => {
  it.each<readonly [readonly string[], RegExp]>([
    [["perdón, la compra fue de 180"], /Compra: \$180\.00/],
    [["mándala a mi gerente"], /¿Qué cambio\?|¿Lo uso\?/],
    [["registra la venta"], /¿Lo uso\?/],
    [["no hay cambio"], /¿Qué cambio\?|¿Lo uso\?/],
  ])("%j", async (texts, said) => {
    expect(await says(ana, ["usar 4771234567 30 de 200 A-1", ...texts])).toMatch(said);
    expect(await made()).toBe(0);
  });
});

describe("the sale alone, where balance would be used", () => {
  it.each(["nomás registra la venta", "regístrala normal", "sí, nomás la venta normal", "solo registra la compra"])(
    "%s: its summary is shown",
    async (text) => {
      expect(await says(ana, ["usar 4771234567 30 de 200 A-1", text])).toMatch(/Monto: \$200\.00[^]*¿La registro\?/);
      expect(await made()).toBe(0);
      expect(await nets.flow(ana)).toBe("sale");
    },
  );
});

describe("a correction", () => {
  const begun = "corregir 4771234567 -20 se duplicó";

  it.each<readonly [readonly string[], RegExp]>([
    [["no", "sí"], /Quitar: \$20\.00[^]*¿La hago\?/],
    [["está mal", "sí"], /Quitar: \$20\.00[^]*¿La hago\?/],
    [["asdf"], /Quitar: \$20\.00[^]*¿La hago\?/],
    [["no", "espera", "sí"], /Quitar: \$20\.00[^]*¿La hago\?/],
    [["no, eran 10"], /Quitar: \$10\.00[^]*¿La hago\?/],
    [["no", "10"], /Quitar: \$10\.00[^]*¿La hago\?/],
    [["10"], /Quitar: \$10\.00[^]*¿La hago\?/],
    [["no, agrégale"], /Agregar: \$20\.00[^]*¿La hago\?/],
    [["mejor ponle 15"], /Agregar: \$15\.00[^]*¿La hago\?/],
    [["quítale 10"], /¿Qué cambio\?/],
    [["no, agrégale", "no, es el 4777654321"], /477 765 4321[^]*¿La hago\?/],
    [["cambia la cantidad"], /Cuánto saldo quito/],
    [["es otro cliente"], /¿Teléfono/],
  ])("at its summary: %j", async (texts, said) => {
    expect(await says(luis, [begun, ...texts])).toMatch(said);
    expect(await made()).toBe(0);
  });

  it.each<readonly [string, RegExp]>([
    ["no, 10", /¿Por qué\?/],
    ["no, al 4777654321", /¿Por qué\?/],
    ["no es ese cliente", /¿Teléfono/],
    ["mejor ponle 15", /¿Por qué\?/],
    ["espera", /aquí te espero/],
    ["déjame pensarlo", /aquí te espero/],
    ["ya no", /Cancelado/],
    ["no, mejor no", /Cancelado/],
    ["¿por qué preguntas?", /¿Por qué\?/],
    ["no le llegaron sus puntos", /Motivo: no le llegaron sus puntos/],
    ["me equivoqué", /Motivo: me equivoqué/],
    ["espera mucho para que le den sus puntos", /Motivo: espera/],
    ["ya no servía la caja", /Motivo: ya no servía la caja/],
  ])("where its reason is asked: %s", async (text, said) => {
    expect(await says(luis, ["corregir 4771234567 -20", text])).toMatch(said);
    expect(await made()).toBe(0);
  });
});

describe("a refund", () => {
  const begun = [sale, "sí", "devolución 4771234567"];

  it.each<readonly [readonly string[], RegExp]>([
    [["la de 250"], /Devolución[^]*A-1/],
    [["1", "no"], /Cancelado/],
    [["1", "no, nada más 50"], /La devolución es de todo[^]*Devolución[^]*A-1/],
  ])("%j", async (texts, said) => {
    expect(await says(luis, [...begun, ...texts])).toMatch(said);
    expect(await made()).toBe(1);
  });
});

describe("a new collaborator", () => {
  const begun = ["agregar colaborador", "cajero"];

  it.each<readonly [readonly string[], RegExp]>([
    [["espera"], /aquí te espero/],
    [["me equivoqué"], /¿Qué va a ser/],
    [["Eva Gil", "espera"], /aquí te espero/],
    [["Eva Gil", "Centro", "4779990043", "asdf"], /¿Lo doy de alta\?/],
    [["Eva Gil", "Centro", "4779990043", "no, 4779990044"], /477 999 0044[^]*¿Lo doy de alta\?/],
  ])("%j", async (texts, said) => {
    expect(await says(luis, [...begun, ...texts])).toMatch(said);
    expect(await made()).toBe(0);
  });
});
