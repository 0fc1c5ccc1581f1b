import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TwoNetworks, whatsapp } from "../../../two-networks.ts";

const luis = whatsapp(2, "4771110002");
const maria = whatsapp(3, "4771234567");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const isOn = async () => /Avisos de compras: sí/i.test(await nets.saysAll(maria, "mis datos"));

describe("notices of a customer", () => {
  it.each(["pon avisos", "pon los avisos", "dame avisos", "avisos sí", "quiero avisos", "avisos por favor", "avísame"])(
    "%s puts them on",
    async (text) => {
      expect(await nets.saysAll(maria, text)).toMatch(/te aviso de cada compra/);
      expect(await isOn()).toBe(true);
    },
  );

  it.each([
    "quítame los avisos",
    "ya no me mandes avisos",
    "deja de mandarme mensajes",
    "alto a los avisos",
    "avisos no",
  ])("%s puts them off", async (text) => {
    await nets.saysAll(maria, "avisos", "hola");
    expect(await nets.saysAll(maria, text)).toMatch(/Ya no te mando avisos/);
    expect(await isOn()).toBe(false);
  });

  it.each([
    "no me quites los avisos",
    "no quites los avisos",
    "no quiero dejar de recibir avisos",
    "no dejes de avisarme",
    "no me llegan los avisos",
    "no me avisaron",
    "quién me quitó los avisos?",
    "tengo avisos?",
    "por qué no me llegan avisos",
  ])("%s leaves them on, and tells that they are", async (text) => {
    await nets.saysAll(maria, "avisos");
    expect(await nets.saysAll(maria, text)).toMatch(/Tienes avisos/);
    expect(await isOn()).toBe(true);
  });

  it.each(["no", "mejor no", "ya no", "quítalos"])("%s right after takes them back", async (text) => {
    await nets.saysAll(maria, "avisos");
    expect(await nets.saysAll(maria, text)).toMatch(/Ya no te mando avisos/);
    expect(await isOn()).toBe(false);
    expect(await nets.saysAll(maria, "avisos", "hola", text)).not.toMatch(/Ya no te mando avisos/);
  });
});

describe("data of a customer", () => {
  it.each(["borra mis datos", "elimina mi cuenta", "quiero que me borren", "cancela mi registro", "dame de baja"])(
    "%s offers to erase them",
    async (text) => expect(await nets.saysAll(maria, text)).toMatch(/Voy a olvidar/),
  );

  it.each([
    ["no borres mis datos", /aquí estoy/],
    ["no quiero borrar mis datos", /aquí estoy/],
    ["no me den de baja", /aquí estoy/],
    ["cancela mi compra", /caja/],
    ["borra mi compra", /caja/],
    ["cancelen mi pedido", /caja/],
    ["quiero cambiar mi nombre", /caja/],
    ["quiero cambiar mi número", /caja/],
    ["me borraron?", /tu saldo/],
    ["me dieron de baja?", /tu saldo/],
  ])("%s offers to erase nothing", async (text, answer) => {
    const said = await nets.saysAll(maria, text);
    expect(said).toMatch(answer);
    expect(said).not.toMatch(/Voy a olvidar/);
  });

  it("no to the offer leaves them", async () => {
    expect(await nets.saysAll(maria, "borra mis datos", "no")).toMatch(/aquí estoy/);
  });

  it("a manager can remove no customer", async () => {
    expect(await nets.saysAll(luis, "da de baja al cliente 4771234567")).toMatch(/no lo puedo hacer/);
  });
});
