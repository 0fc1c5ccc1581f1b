import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDays } from "../../../../src/understanding/mentions/days.ts";
import { TwoNetworks, whatsapp } from "../../two-networks.ts";

describe("the days of a cut in a sentence", () => {
  it.each([
    ["ventas del viernes", "del viernes"],
    ["cuánto vendimos el lunes?", "el lunes"],
    ["cuánto vendimos antier?", "antier"],
    ["cuánto se vendió anteayer", "antier"],
    ["y antes de ayer?", "antier"],
    ["y el lunes?", "el lunes"],
    ["cómo nos fue el sábado pasado?", "el sabado pasado"],
    ["cuánto se vendió de lunes a viernes", "de lunes a viernes"],
    ["cómo nos fue el fin de semana?", "fin de semana"],
    ["cuánto hicimos el martes 24", "el 24"],
    ["cuánto vendimos ayer", "ayer"],
    ["cuánto llevamos esta semana", "semana"],
    ["cuánto vendió Domingo Pérez", ""],
    ["cuánto vendimos", ""],
  ])("%s: %s", (text, days) => expect(readDays(text)).toBe(days));
});

describe("what somebody asks of another day", () => {
  const ana = whatsapp(1, "4771110001");
  const luis = whatsapp(2, "4771110002");
  let nets: TwoNetworks;
  beforeEach(async () => void (nets = await TwoNetworks.open()));
  afterEach(() => nets.close());

  it.each(["mis ventas de ayer", "cuánto vendí antier?", "mis ventas del lunes"])(
    "%s: a cashier is told that only today is at hand",
    async (text) => {
      await nets.says(ana, "venta 4771234567 250 A-1");
      await nets.says(ana, "sí");
      expect(await nets.says(ana, text)).toEqual([expect.stringContaining("Solo veo tus ventas de hoy")]);
      expect((await nets.says(ana, "mis ventas")).join()).toContain("$250.00");
    },
  );

  it.each(["ventas de ayer", "cuánto vendimos antier?", "ventas del lunes", "cuánto vendí ayer"])(
    "%s: a manager is told of that day",
    async (text) => {
      await nets.says(ana, "venta 4771234567 250 A-1");
      await nets.says(ana, "sí");
      const said = (await nets.says(luis, text)).join();
      expect(said).toMatch(/Sin operaciones/);
      expect((await nets.says(luis, "corte")).join()).toContain("250");
    },
  );
});
