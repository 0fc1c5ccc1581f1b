import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { UpdateBody } from "../../../../src/domain/update.ts";
import { telegram, TwoNetworks, whatsapp, type Writer, ana } from "../../two-networks.ts";

const customer = whatsapp(3, "4771234567");
const hidden = whatsapp(4, null);
const hourMs = 3_600_000;

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const introduction = expect.stringContaining("soy el bot del monedero");
const text = (said: string): UpdateBody => ({ type: "text", text: said });

/** What people send to a shop, and what is none of the bot's business. */
const toTheShop: readonly UpdateBody[] = [
  ...["hola", "Buenos días", "¿tienen talla 7?", "corte de pelo mañana a las 5", "1", "4771234567", "ok gracias"].map(
    text,
  ),
  text("quiero hacer una devolución de unos zapatos"),
  { type: "edited" },
  { type: "unsupported", what: "photo" },
  { type: "unsupported", what: "voice" },
  { type: "contact", phone: null },
];

describe.each([
  ["a customer", customer],
  ["somebody whose phone is hidden", hidden],
])("%s who writes to the shop on its own number", (_, writer) => {
  it("gets one line a day, whatever it is", async () => {
    for (const body of toTheShop) {
      expect(await nets.sends(writer, body), JSON.stringify(body)).toEqual([introduction]);
      await nets.pass(hourMs);
      expect(await nets.sends(writer, body), JSON.stringify(body)).toEqual([]);
      await nets.pass(23 * hourMs);
    }
    for (const body of toTheShop.filter(({ type }) => type !== "contact")) await nets.sends(writer, body);
    expect(nets.heard(writer)).toHaveLength(toTheShop.length + 1);
    await nets.pass(24 * hourMs - 60_000);
    expect(await nets.says(writer, "hola")).toEqual([]);
    expect(await nets.audit(/refused/)).toEqual([]);
  });
});

describe("the bot's words on the shop's own number", () => {
  it("are always answered to a customer", async () => {
    await nets.says(customer, "hola");
    for (const said of ["saldo", "mi saldo", "¿cuánto tengo?", "SALDO"]) {
      expect(await nets.says(customer, said), said).toEqual([expect.stringContaining("tu saldo")]);
    }
    expect(await nets.says(customer, "menú")).toEqual([expect.stringContaining("¿Qué hacemos?")]);
    expect(await nets.says(customer, "ayuda")).toEqual([expect.stringContaining("saldo")]);
    expect(await nets.says(customer, "mis datos")).toEqual([expect.stringContaining("Esto es lo que guardo de ti")]);
  });

  it("ask whoever has no phone for it, every time", async () => {
    await nets.says(hidden, "hola");
    for (const said of ["saldo", "venta", "venta 4771234567 250"]) {
      expect(await nets.says(hidden, said), said).toEqual([expect.stringMatching(/Toca \*Compartir\*/)]);
      expect(nets.heard(hidden).at(-1)).toMatchObject({ askContact: true });
    }
    expect(await nets.sends(hidden, { type: "contact", phone: null })).toEqual([
      expect.stringMatching(/Ese contacto no es el tuyo. Toca \*Compartir\*/),
    ]);
    const bound = await nets.sends(hidden, { type: "contact", phone: customer.phone });
    // What they had asked for goes on: no customer sells, and the balance is theirs.
    expect(bound).toEqual([
      expect.stringContaining("Te reconocí como cliente"),
      expect.stringContaining("¿Qué hacemos?"),
      expect.stringContaining("Eso se hace en caja"),
      expect.stringContaining("María Torres"),
    ]);
  });

  it("begin a conversation, and in it whatever the customer sends is answered", async () => {
    await nets.close();
    nets = await TwoNetworks.open({ selfRegistrationUsertoolId: "8001" });
    const pedro = whatsapp(9, "4771110009");
    expect(await nets.says(pedro, "saldo")).toEqual([expect.stringContaining("Escribe *registrarme*")]);
    expect(await nets.says(pedro, "registrarme")).toEqual([expect.stringContaining("¿Tu nombre")]);
    expect(await nets.sends(pedro, { type: "unsupported", what: "voice" })).toEqual([
      expect.stringContaining("No escucho notas de voz"),
    ]);
    expect(await nets.says(pedro, "Pedro Ruiz")).toEqual([expect.stringContaining("¿Cumpleaños?")]);
    expect(await nets.says(pedro, "sin cumpleaños")).toEqual([expect.stringContaining("¿Aceptas?")]);
    expect(nets.heard(pedro).at(-1)).toMatchObject({ pick: "number", buttons: [{}, { label: "No" }] });
    expect(await nets.chooses(pedro, "Sí acepto")).toEqual([expect.stringContaining("¿Te registro?")]);
    expect((await nets.says(pedro, "sí")).at(-1)).toContain("Cliente registrado");
    expect(await nets.sends(pedro, { type: "unsupported", what: "voice" })).toEqual([introduction]);
  });

  it("offer what is new in them by a number", async () => {
    await nets.says(customer, "saldo");
    expect(nets.heard(customer).at(-1)).toMatchObject({ pick: "number" });
    expect(await nets.chooses(customer, "Avísame de mis compras")).toEqual([expect.stringContaining("te aviso")]);
  });

  it("are not needed by staff: everything they write is for the bot", async () => {
    expect(await nets.says(ana, "hola")).toEqual([expect.stringContaining("¿Qué hacemos?")]);
    // Of the same burst.
    expect(await nets.says(ana, "hola")).toEqual([]);
    expect(await nets.sends(ana, { type: "unsupported", what: "voice" })).toEqual([
      expect.stringContaining("No escucho notas de voz"),
    ]);
    expect(await nets.says(ana, "4771234567 250 A-1")).toEqual([expect.stringContaining("¿La registro?")]);
    expect(await nets.sends(ana, { type: "contact", phone: null })).toEqual([
      expect.stringContaining("no lo tomé en cuenta"),
    ]);
  });
});

describe("on Telegram, where the bot has a name of its own", () => {
  const known = async (writer: Writer) => nets.sends(writer, { type: "contact", phone: customer.phone });

  it("a greeting is for the bot, and so is a photo", async () => {
    const maria = telegram(3, null);
    expect(await nets.says(maria, "hola")).toEqual([expect.stringContaining("con el botón de abajo")]);
    expect(await nets.says(maria, "hola")).toEqual([]);
    expect(await nets.says(maria, "¿tienen talla 7?")).toEqual([expect.stringContaining("en la tienda")]);
    expect(await nets.says(maria, "¿tienen talla 7?")).toEqual([]);
    await known(maria);
    for (const [what, answer] of [
      ["photo", "No leo fotos"],
      ["sticker", "Los stickers no los sé leer"],
      ["poll", "Eso no lo sé leer"],
    ] as const) {
      expect(await nets.says(maria, "hola")).toEqual([expect.stringContaining("¿Qué hacemos?")]);
      expect(await nets.says(maria, "¿tienen talla 7?")).toEqual([expect.stringContaining("en la tienda")]);
      expect(await nets.sends(maria, { type: "unsupported", what })).toEqual([expect.stringContaining(answer)]);
    }
  });
});
