import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ana, luis, TwoNetworks, type Writer } from "../../../two-networks.ts";

// What somebody who attacked the compiled program got done without a clear yes, or mixed with what was shown.

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const heard = (writer: Writer, ...texts: readonly string[]) => nets.saysAll(writer, ...texts);

const deeds: { readonly [name: string]: readonly [Writer, readonly string[]] } = {
  sale: [ana, ["4771234567 300 ticket A100"]],
  use: [ana, ["usa 30 del 4771234567"]],
  correction: [luis, ["súmale 20 al 4771234567 por cortesía"]],
  refund: [luis, ["4771234567 300 ticket A100", "sí", "devolución 4771234567 A100"]],
  addition: [luis, ["agregar cajero", "Rubén Paz Gil", "4779998888"]],
  dismissal: [luis, ["da de baja a Ana"]],
};
const after = async (name: string, ...texts: readonly string[]) => {
  const [by, before] = deeds[name] as (typeof deeds)[string];
  return heard(by, ...before, ...texts);
};
/** Something was done. */
const done = /✅ (?!Sí quedó)/u;

describe("does nothing", () => {
  it.each([
    ...[
      "sí, está mal el teléfono",
      "correcto, está mal",
      "exacto, el cliente está mal",
      "sí, me equivoqué",
      "sí, mal",
    ].flatMap((text) => [["correction", text] as const, ["refund", text] as const]),
    ["dismissal", "lo autorizó Beto"],
    ["dismissal", "ya renunció"],
    ["dismissal", "ah, sí, claro, seguro"],
    ["refund", "ah, sí, claro, seguro"],
    ["correction", "haz la venta"],
    ["correction", "sí, registra la venta"],
    ["addition", "registra la compra"],
    ["addition", "sí, registra al cliente"],
    ["use", "sí, haz la venta"],
    ["use", "registra a la clienta"],
    ["sale", "registra a la clienta"],
    ...["correction", "addition", "dismissal"].flatMap((name) =>
      ["va con tarjeta", "sí, ya trajo el producto", "pagó en efectivo"].map((text) => [name, text] as const),
    ),
  ] as const)("%s: %s", async (name, text) => {
    expect(await after(name, text)).not.toMatch(done);
  });
});

describe("at the summary of a use of balance", () => {
  it.each(["vendí 200 a 4425550199 ticket B5", "registra una venta de 200 a 4425550199 ticket B5"])(
    "%s: nothing of María's",
    async (text) => {
      expect(await after("use", text, "sí")).not.toMatch(/✅[^]*María/u);
    },
  );

  it.each(["Jorge compró 200 ticket J1", "vendí 200 a Lupita ticket B5"])("%s changes nothing", async (text) => {
    expect(await after("use", text)).not.toMatch(/200/);
  });

  it.each(["ya no usa saldo, son 300 ticket A100", "no quiere usar, compra 300 ticket A100", "no usa puntos son 300"])(
    "%s: no balance is used",
    async (text) => {
      expect(await after("use", text, "sí")).not.toMatch(/Uso de saldo registrado/);
    },
  );

  it("a purchase that was told is taken back", async () => {
    expect(await after("use", "compra 300", "sin monto")).toMatch(/Compra: sin monto/);
  });
});

it("somebody else's balance is not taken from the customer of a sale", async () => {
  expect(await after("sale", "Lupita usa 30", "sí")).not.toMatch(/Uso de saldo registrado/);
});

it("an order is nobody's name", async () => {
  expect(await heard(luis, "agregar cajero", "da de baja a Ana")).toMatch(/¿Nombre completo\?/);
});

describe("does what is shown", () => {
  it.each([
    ["sale", "simona la mona"],
    ["sale", "bueno ya, sí"],
    ["sale", "va con tarjeta"],
    ["use", "sí, descuéntaselos"],
    ["correction", "eso es todo, aplícalo"],
    ["correction", "hazle"],
    ["addition", "sí y mándale la invitación"],
    ["refund", "sí, ya trajo el producto"],
  ])("%s: %s", async (name, text) => {
    expect(await after(name, text)).toMatch(done);
  });
});

it("a use of balance that was told beside a sale comes as a use behind it", async () => {
  const said = ["4777654321 300 ticket A100", "úsale 30 de su saldo a la 4771234567", "sí"];
  expect(await heard(ana, ...said)).toMatch(/✅ Venta[^]*Usa: \$30\.00/);
});

describe("a whole correction at the summary of another", () => {
  it.each([
    ["bien, súmale 25 pesos a 4777654321 por abono perdido", /477 765 4321[^]*Agregar: \$25\.00[^]*abono perdido/],
    ["es para el 4777654321, por falla del sistema", /477 765 4321[^]*Agregar: \$20\.00[^]*falla del sistema/],
    ["15.50 para que no se queje", /Agregar: \$15\.50/],
  ])("%s", async (text, shown) => expect(await after("correction", text)).toMatch(shown));
});

it("a manager's approval with nothing asked for is no courtesy", async () => {
  expect(await heard(luis, "ok, autorizo")).toMatch(/nada por aprobar/);
});

it("a correction that may be of so much asks for the phone, and then how much it is", async () => {
  const said = ["súmale 50 pesos como compensación por una falla", "4771234567"];
  expect(await heard(luis, ...said)).toMatch(/¿Son \$50\.00\?/);
  expect(await heard(luis, "sí")).toMatch(/Agregar: \$50\.00[^]*por una falla/);
});

it.each(["dile a Luis que dejé las llaves en el cajón", "mensaje para el gerente: no hay rollo"])(
  "%s is passed on to nobody, and that is said",
  async (text) => expect(await heard(ana, text)).toMatch(/No paso recados/),
);
