import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { luis, TwoNetworks } from "../../../two-networks.ts";

// Which way a correction goes is what was said, and asked where it was not.

const phone = "4771234567";
const other = "4777654321";

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

describe("a manager with nothing open", () => {
  it.each([
    `le quitaron 50 puntos al ${phone}, regrésaselos`,
    `+50 al ${phone}`,
    `no le quites 50 al ${phone}, agrégale 50`,
  ])("%s: gives them", async (text) => {
    expect(await nets.saysAll(luis, text, "se duplicó")).toMatch(/Agregar: \$50\.00/);
  });

  it.each([
    `debita 50 puntos al ${phone}`,
    `multa de 50 al ${phone}`,
    `ajuste de -50 al ${phone}`,
    `${phone} -50`,
    `baja 50 puntos al ${phone}`,
    `no le agregues 50 al ${phone}, quítale 50`,
  ])("%s: takes them away", async (text) => {
    expect(await nets.saysAll(luis, text, "se duplicó")).toMatch(/Quitar: \$50\.00/);
  });

  it.each([
    `- 50 puntos al ${phone}`,
    `50 puntos menos al ${phone}`,
    `cobra 50 puntos al ${phone}`,
    `sin 50 puntos al ${phone}`,
    `no le corresponden 50 puntos al ${phone}`,
    `nos debe 50 puntos el ${phone}`,
    `quítale el descuento de 50 al ${phone}`,
  ])("%s: is asked which way", async (text) => {
    expect(await nets.saysAll(luis, text)).toMatch(/¿Agrego o quito/);
  });

  it.each([`50 puntos al ${phone}`, `${phone} 50 puntos`])("%s: gives them", async (text) => {
    expect(await nets.saysAll(luis, text, "se duplicó")).toMatch(/Agregar: \$50\.00/);
  });
});

describe("where the reason is asked", () => {
  it.each([
    ["quítale", "no le quites"],
    ["ponle", "no le pongas"],
    ["ponle", "mejor no le pongas"],
    ["ponle", "no se los pongas"],
  ])("%s, then %s: is asked which way", async (verb, text) => {
    expect(await nets.saysAll(luis, `${verb} 50 puntos al ${phone}`, text, "sí")).toMatch(/¿Agrego o quito/);
  });

  it.each([
    ["quítale", "no, regrésaselos", "Agregar"],
    ["quítale", "no quitar, agregar", "Agregar"],
    ["quítale", "me equivoqué, es sumarle", "Agregar"],
    ["ponle", "al revés", "Quitar"],
    ["ponle", "me equivoqué, era quitar", "Quitar"],
    ["ponle", "al contrario, quítale", "Quitar"],
  ])("%s, then %s: %s", async (verb, text, way) => {
    const said = await nets.saysAll(luis, `${verb} 50 puntos al ${phone}`, text, "se duplicó");
    expect(said).toContain(`${way}: $50.00`);
    expect(said).toContain("Motivo: se duplicó");
  });

  it.each(["me equivoqué, son 40", "bueno, 40", "que sean 40", "ponle 40"])("%s: is how much", async (text) => {
    expect(await nets.saysAll(luis, `ponle 50 puntos al ${phone}`, text, "se duplicó")).toMatch(/Agregar: \$40\.00/);
  });

  it.each([`no es ese, es ${other}`, `me equivoqué de cliente, es ${other}`])("%s: is whose", async (text) => {
    await nets.saysAll(luis, `ponle 50 puntos al ${phone}`, text);
    expect((await nets.conversation(luis))?.state.context).toMatchObject({ reason: null, phone: other });
  });

  it.each([
    "error de captura",
    "no se le pusieron",
    "me equivoqué al cobrar",
    "me equivoqué por 40 pesos",
    "le cobré de más",
    "es por la multa",
    "no le dieron sus puntos",
    "regalo",
  ])("%s: is a reason", async (text) => {
    expect(await nets.saysAll(luis, `ponle 50 puntos al ${phone}`, text)).toMatch(
      new RegExp(`Agregar: \\$50\\.00[^]*Motivo: ${text}`),
    );
  });
});
