import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TwoNetworks, whatsapp } from "../two-networks.ts";

const ana = whatsapp(1, "4771110001");
const luis = whatsapp(2, "4771110002");
const carla = whatsapp(3, "4771234567");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const sale = "venta 4771234567 250 A-1";
const refund = "quítale 20 al 4771234567 por error de captura";

/** What was sold and corrected, oldest first. */
async function done(): Promise<readonly string[]> {
  const operations = await nets.store.operations({ oldestFirst: true, max: 10 });
  return operations.map(({ request }) => {
    return `${request.kind} ${request.phone}${request.kind === "sale" ? ` ${request.amountCentavos}` : ""}`;
  });
}

describe("an answer and a wish beside it", () => {
  it.each<[said: RegExp, done: readonly string[], ...texts: string[]]>([
    [/saldo \$50\.00[^]*Monto: \$350\.00/, ["sale 4771234567 35000"], sale, "Son 350, ¿y cuánto tiene de saldo?"],
    [
      /^Va después[^]*Monto: \$350\.00/,
      ["sale 4771234567 35000"],
      sale,
      "son 350 y luego otra de 100 al 4777654321 t46",
    ],
    [/^Va después[^]*Monto: \$350\.00/, ["sale 4771234567 35000"], sale, "son 350 y registra a Pedro Luna 4770001122"],
    [
      /^Va después[^]*Ticket: A1/,
      ["sale 4771234567 25000"],
      "4771234567 250",
      "ticket A1 y también 300 al 4777654321 ticket A2",
    ],
    [/^Cancelado[^]*\$300\.00/, ["sale 4777654321 30000"], sale, "cancela y registra 300 al 4777654321 ticket A2"],
    [/^Cancelado[^]*¿Es una venta\? \$300\.00/, [], sale, "Cancela esta y haz la de 4777654321 300 A2"],
    [/Usa: \$30\.00/, ["redeem 4771234567"], "usa 20 del 4771234567 sin ticket", "nomás 30, y ¿cuánto le queda?"],
  ])("a cashier hears %s, and a yes registers %j", async (said, registered, ...texts) => {
    expect(await nets.saysAll(ana, ...texts)).toMatch(said);
    await nets.says(ana, "sí");
    expect((await done()).slice(0, 1)).toEqual(registered);
  });

  it("changes a correction, and shows the balance that was asked for", async () => {
    expect(await nets.saysAll(luis, refund, "eran 30 y cuánto tiene 4777654321?")).toMatch(/Quitar: \$30\.00[^]*Jorge/);
  });

  it.each(["sí y dame el corte", "sí, y después dame el corte"])("waits for the sale's outcome: %s", async (text) => {
    expect(await nets.saysAll(ana, sale, text)).toMatch(/✅[^]*Tu día[^]*\$250\.00/);
  });

  it.each(["sí, ¿cuánto le queda?", "sí y regístrame a Pedro Luna 4770001122", "sí, y también 300 al 4777654321 t 9"])(
    "registers nothing where a yes stands beside other data: %s",
    async (text) => {
      await nets.saysAll(ana, sale, text);
      expect(await done()).toEqual([]);
      expect(await nets.flow(ana)).toBe("sale");
    },
  );

  it("comes by itself when the conversation before it has ended", async () => {
    await nets.saysAll(ana, sale, "sí, y regístrame a Pedro Luna 4770001122");
    expect(await nets.saysAll(ana, "sí")).toMatch(/✅[^]*¿Cumpleaños\?/);
    expect(await nets.flow(ana)).toBe("register");
  });
});

describe("two wishes in one message", () => {
  it.each<[RegExp, string]>([
    [/Sin operaciones[^]*Ana López[^]*¿Le doy de baja\?/, "da de baja a Ana y dame el corte"],
    [/Sin operaciones[^]*Ana López[^]*¿Le doy de baja\?/, "corte de ayer y da de baja a Ana"],
    [/^Primero esto[^]*Agregar: \$20\.00/, "ponle 20 al 4771234567 por queja y da de baja a Ana"],
    [/saldo \$50\.00[^]*Usa: \$50\.00/, "cuánto tiene 4771234567 y úsale 50"],
    [/saldo \$50\.00[^]*Monto: \$100\.00/, "cuánto tiene 4771234567 y véndele 100 sin ticket"],
    [
      /Jorge[^]*saldo \$0\.00[^]*María[^]*\$250\.00/,
      "vendí 250 al 4771234567 ticket 5 y dime cuánto tiene el 4777654321",
    ],
  ])("a manager hears %s after %s", async (said, text) => {
    expect(await nets.saysAll(luis, text)).toMatch(said);
  });

  it("are done one after the other", async () => {
    await nets.says(luis, "ponle 20 al 4771234567 por queja y da de baja a Ana");
    expect(await nets.saysAll(luis, "sí")).toMatch(/✅ Abono registrado[^]*¿Le doy de baja\?/);
  });

  it("of a customer are both answered", async () => {
    expect(await nets.saysAll(carla, "avísame de mis compras y dime mi saldo")).toMatch(/te aviso[^]*tu saldo/);
  });

  it.each<[RegExp, string]>([
    [/^\*Venta[^]*Monto: \$250\.00[^]*Ticket: 88/, "4771234567, 250, ticket 88"],
    [/^Son 2: van una por una/, "4771234567 100 t 1, 4777654321 200 t 2"],
    [/^\*Usar saldo[^]*Usa: \$30\.00/, "venta 4771234567 100 sin ticket y usa 30 de su saldo"],
    [/^No veo nada de Ana/, "dame el corte de ayer de Ana"],
    [/^No veo nada de Ana/, "el corte de hoy de Ana"],
  ])("are not seen where there is one: %s after %s", async (said, text) => {
    expect(await nets.saysAll(luis, text)).toMatch(said);
  });
});
