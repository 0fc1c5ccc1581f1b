import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TwoNetworks, whatsapp } from "../../../two-networks.ts";

const ana = whatsapp(1, "4771110001");
const luis = whatsapp(2, "4771110002");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

describe("a phone that was asked for with nothing open", () => {
  it.each([
    [["saldo", "4771"], /faltan 6/],
    [["saldo", "4771", "234567"], /María/],
    [["saldo 4771", "234567"], /María/],
    [["saldo", "espera", "4771234567"], /María/],
    [["saldo", "deja le pregunto", "4771234567"], /María/],
    [["historial", "4771234567"], /\$250\.00/],
    [["busca el ticket Z-9", "4771234567"], /\$250\.00/],
    [["era con ticket Z-9", "4771234567"], /\$250\.00/],
  ])("%j of a cashier begins no sale", async (texts, answer) => {
    await nets.saysAll(ana, "venta 4771234567 250 A-1", "sí");
    expect(await nets.saysAll(ana, ...texts)).toMatch(answer);
    expect(await nets.flow(ana)).toBeNull();
  });

  it.each([[["cancela la venta", "4771234567"]], [["devolución del ticket Z-9", "4771234567"]]])(
    "%j of a manager begins the refund",
    async (texts) => {
      await nets.saysAll(ana, "venta 4771234567 250 A-1", "sí");
      await nets.saysAll(luis, ...texts);
      expect(await nets.flow(luis)).toBe("refund");
    },
  );

  it.each([
    [["saldo", "venta 4771234567"]],
    [["saldo", "4771234567 250"]],
    [["saldo", "no", "4771234567"]],
    [["saldo", "4771234567", "4771234567"]],
  ])("%j is a sale all the same", async (texts) => {
    await nets.saysAll(ana, ...texts);
    expect(await nets.flow(ana)).toBe("sale");
  });

  it.each([
    [["cancela la venta", "ticket A-1"], /\$250\.00.*A-1[^]*tu gerente/],
    [["cancela la venta", "A-1"], /\$250\.00.*A-1[^]*tu gerente/],
    [["busca el ticket Z-9", "ticket A-1"], /\$250\.00.*A-1/],
    [["cancela la venta", "ticket Z-9"], /No veo el ticket Z-9/],
  ])("%j: the ticket that is told instead", async (texts, answer) => {
    await nets.saysAll(luis, "venta 4771234567 250 A-1", "sí");
    expect(await nets.saysAll(ana, ...texts)).toMatch(answer);
    expect(await nets.flow(ana)).toBeNull();
  });

  it.each(["ya no", "mejor no"])("%s declines what was offered", async (text) => {
    await nets.saysAll(ana, "venta 4771234567 250 A-1", "sí", "bórrala");
    expect(await nets.saysAll(ana, text)).toBe("Va, aquí estoy.");
  });
});

describe("a phone in two messages is joined", () => {
  it.each([
    [ana, "usar", /¿Cuánto usa/],
    [ana, "registrar", /477 123 4567/],
    [luis, "corregir", /Agrego o quito/],
    [luis, "devolución", /No hay ventas/],
  ])("%o %s", async (writer, begins, answer) => {
    expect(await nets.saysAll(writer, begins, "4771", "234567")).toMatch(answer);
  });
});
