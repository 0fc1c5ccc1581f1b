import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TwoNetworks, whatsapp } from "../../../two-networks.ts";

const ana = whatsapp(1, "4771110001");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

describe("what is wanted instead of the open sale", () => {
  it.each(["quiero su saldo", "dame su saldo", "su saldo"])("%s is shown beside the sale", async (text) => {
    expect(await nets.saysAll(ana, "4771234567", text)).toMatch(/María.*saldo \$/);
    expect(await nets.saysAll(ana, "250")).toMatch(/ticket/i);
  });

  it.each(["usar"])("%s where the phone is asked: a use of balance", async (text) => {
    expect(await nets.saysAll(ana, "venta", text, "4771234567")).toMatch(/Cuánto usa/);
    expect(await nets.flow(ana)).toBe("redeem");
  });

  it.each(["quiere usar", "quiere usar puntos", "va a usar puntos", "quiere canjear", "es para usar"])(
    "%s of the phone that was given: a number after it is balance",
    async (text) => {
      expect(await nets.saysAll(ana, "4771234567", text)).toMatch(/Cuánto usa/);
      expect(await nets.saysAll(ana, "50")).toMatch(/Usa: \$50\.00/);
    },
  );

  it("usar 50 is of the phone that was given", async () => {
    expect(await nets.saysAll(ana, "4771234567", "usar 50")).toMatch(/Usa: \$50\.00/);
  });

  it("a use of balance keeps the amount that was told", async () => {
    expect(await nets.saysAll(ana, "venta 4771234567 250", "quiere usar puntos", "50")).toMatch(/Compra: \$250\.00/);
  });

  it("historial is shown beside the sale", async () => {
    expect(await nets.saysAll(ana, "4771234567", "historial")).toMatch(/compras/);
    expect(await nets.flow(ana)).toBe("sale");
  });

  it.each(["venta normal"])("%s begins no use", async (text) => {
    await nets.saysAll(ana, "4771234567", text);
    expect(await nets.flow(ana)).toBe("sale");
  });
});
