import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { luis, TwoNetworks } from "../../../two-networks.ts";

// Which way a correction goes is what was said, and asked where it was not.

const phone = "4771234567";

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

describe("a manager with nothing open", () => {
  it.each([`debita 50 puntos al ${phone}`, `ajuste de -50 al ${phone}`, `${phone} -50`])(
    "%s: takes them away",
    async (text) => {
      expect(await nets.saysAll(luis, text, "se duplicó")).toMatch(/Quitar: \$50\.00/);
    },
  );

  it.each([`- 50 puntos al ${phone}`, `cobra 50 puntos al ${phone}`])("%s: is asked which way", async (text) => {
    expect(await nets.saysAll(luis, text)).toMatch(/¿Agrego o quito/);
  });

  it.each([`50 puntos al ${phone}`])("%s: gives them", async (text) => {
    expect(await nets.saysAll(luis, text, "se duplicó")).toMatch(/Agregar: \$50\.00/);
  });
});

describe("where the reason is asked", () => {
  it.each([
    ["ponle", "no le pongas"],
    ["ponle", "mejor no le pongas"],
    ["ponle", "no se los pongas"],
  ])("%s, then %s: is asked which way", async (verb, text) => {
    expect(await nets.saysAll(luis, `${verb} 50 puntos al ${phone}`, text, "sí")).toMatch(/¿Agrego o quito/);
  });

  it.each([
    ["quítale", "no quitar, agregar", "Agregar"],
    ["ponle", "al contrario, quítale", "Quitar"],
  ])("%s, then %s: %s", async (verb, text, way) => {
    const said = await nets.saysAll(luis, `${verb} 50 puntos al ${phone}`, text, "se duplicó");
    expect(said).toContain(`${way}: $50.00`);
    expect(said).toContain("Motivo: se duplicó");
  });

  it.each(["que sean 40", "ponle 40"])("%s: is how much", async (text) => {
    expect(await nets.saysAll(luis, `ponle 50 puntos al ${phone}`, text, "se duplicó")).toMatch(/Agregar: \$40\.00/);
  });

  it.each([
    "error de captura",
    "no se le pusieron",
    "me equivoqué al cobrar",
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
