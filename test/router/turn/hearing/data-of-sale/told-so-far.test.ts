import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ana, TwoNetworks } from "../../../two-networks.ts";

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

describe("what is asked of the sale that is open", () => {
  it.each(["quién es", "cómo se llama el cliente", "de quién es"])("%s: whose it is", async (text) => {
    expect(await nets.saysAll(ana, "venta 4771234567 250", text)).toMatch(/María Torres/);
  });

  it("oye y cuanto tiene de puntos: the balance", async () => {
    expect(await nets.saysAll(ana, "venta 4771234567 250", "oye y cuanto tiene de puntos")).toMatch(/saldo \$50/);
  });

  it.each(["venta", "venta 4771234567 250"])("dame mis ventas after %s: the day", async (begun) => {
    expect(await nets.saysAll(ana, begun, "dame mis ventas")).toMatch(/Hoy no llevas/);
    expect(await nets.flow(ana)).toBe("sale");
  });

  it.each<readonly [string, RegExp]>([["cuánto 98", /ticket/]])("%s", async (text, said) =>
    expect(await nets.saysAll(ana, "venta 4771234567 250", text)).toMatch(said),
  );
});

describe("at the summary", () => {
  const sale = "venta 4771234567 250 A-1";

  it.each(["espera, le pregunto si usa 20 puntos", "espera 20 minutos"])("%s begins none", async (text) => {
    await nets.saysAll(ana, sale, text);
    expect(await nets.flow(ana)).toBe("sale");
    expect(await nets.sales()).toBe(0);
  });

  it("perdón 98 right after it: it is offered to be undone", async () => {
    expect(await nets.saysAll(ana, sale, "sí", "perdón 98")).toMatch(/devolución/);
    expect(await nets.flow(ana)).toBeNull();
  });
});
