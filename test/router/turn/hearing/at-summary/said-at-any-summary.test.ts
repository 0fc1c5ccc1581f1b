import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ana, luis, TwoNetworks, type Writer } from "../../../two-networks.ts";

// What may be said at the summary of any deed, by somebody who had not seen the code: a yes, that it is not to be done at all, that it waits, and what is said
// beside the matter, which neither does nor changes anything.

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const done = /✅|registrad|dado de alta|Devol|ya no puede/u;

interface Deed {
  readonly by: Writer;
  readonly before: readonly string[];
  readonly question: RegExp;
}
const deeds: { readonly [name: string]: Deed } = {
  sale: { by: ana, before: ["4771234567 350 ticket A-77"], question: /¿La registro\?/ },
  use: { by: ana, before: ["usa 30 del 4771234567"], question: /¿Lo uso\?/ },
  correction: { by: luis, before: ["súmale 20 al 4771234567 por cortesía"], question: /¿La hago\?/ },
  refund: {
    by: luis,
    before: ["4771234567 350 ticket A-77", "sí", "devolución 4771234567 A-77"],
    question: /¿La hago\?/,
  },
  addition: { by: luis, before: ["agregar cajero", "Rosa Vega", "4779990041"], question: /¿Lo doy de alta\?/ },
};

/** What is answered to a text at the summary of a deed. */
async function answered({ by, before }: Deed, text: string): Promise<string> {
  for (const one of before) await nets.says(by, one);
  return (await nets.says(by, text)).join("\n");
}

type Case = readonly [deed: string, text: string];
const each = (texts: readonly string[]): Case[] =>
  Object.keys(deeds).flatMap((name) => texts.map((text): Case => [name, text]));
const ofDeed = (name: string): Deed => deeds[name] as Deed;

describe("is a yes", () => {
  it.each<Case>([
    ...each([
      "Sí, por favor. Hágalo usted",
      "sí está bien coma hazlo por favor",
      "por mí está perfecto, hazlo",
      "si a todo",
      "desde luego que sí",
      "ya lo vi, está correcto, hazlo",
      "Sí quiero que lo hagas",
      "ya te dije q si",
      "cámara, dale",
    ]),
    ["sale", "Está bien. Sí, registra la compra"],
    ["sale", "dale, cárgale la venta"],
    ["use", "sí, descuéntalo de su saldo"],
    ["correction", "sí, aplica la corrección"],
    ["correction", "de acuerdo, ajusta el saldo"],
    ["refund", "De acuerdo, sí, haz la devolución"],
    ["refund", "va, regrésale"],
    ["addition", "sí, agrégala al equipo"],
    ["addition", "está bien, dala de alta como empleada"],
  ])("%s: %s", async (name, text) => {
    expect(await answered(ofDeed(name), text)).toMatch(done);
  });
});

describe("is not to be done", () => {
  it.each<Case>([
    ...each(["para nada", "de ninguna manera", "no quiero hacerlo", "otro día", "No, mejor no"]),
    ["sale", "no, no la registres"],
    ["sale", "no porfa cancelalo"],
    ["use", "ya no va a usar su saldo"],
    ["correction", "cancela la corrección"],
    ["correction", "no le muevas"],
    ["correction", "deja el saldo como estaba"],
    ["refund", "ya no hagas la devolución, se lo quedó"],
    ["refund", "cancela la devolución"],
    ["addition", "no lo des de alta"],
  ])("%s: %s", async (name, text) => {
    expect(await answered(ofDeed(name), text)).toMatch(/Cancelad|No (?:se|la|lo) /u);
    expect((await nets.says(ofDeed(name).by, "sí")).join("\n")).not.toMatch(/✅ (?!Sí quedó)/u);
  });
});

describe("waits, and does nothing", () => {
  it.each(each(["todavía no", "no estoy segura", "aguanta tantito", "déjame checar"]))("%s: %s", async (name, text) => {
    expect(await answered(ofDeed(name), text)).toMatch(/aquí te espero|\?/u);
    expect((await nets.says(ofDeed(name).by, "sí")).join("\n")).toMatch(done);
  });
});

describe("is beside the matter: the question is asked again, and nothing is changed", () => {
  it.each(
    each([
      "uff qué calor hace",
      "hay un chorro de gente",
      "tengo hambre",
      "jajaja",
      "ay dios mío",
      "este bot pregunta mucho",
      "se fue la luz",
      "me duelen los pies de estar parada",
      "chale",
      "a lo mejor sí",
      "quién sabe, yo digo que sí pero no estoy segura",
      "ya casi sí",
    ]),
  )("%s: %s", async (name, text) => {
    const said = await answered(ofDeed(name), text);
    expect(said).toMatch(ofDeed(name).question);
    expect(said).not.toMatch(/¿Qué cambio\?/u);
  });
});
