import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TwoNetworks, whatsapp } from "../../../two-networks.ts";

const maria = whatsapp(3, "4771234567");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const isOn = async () => /Avisos de compras: sí/i.test(await nets.saysAll(maria, "mis datos"));

describe("notices of a customer", () => {
  it.each(["pon los avisos", "quiero avisos", "avísame"])("%s puts them on", async (text) => {
    expect(await nets.saysAll(maria, text)).toMatch(/te aviso de cada compra/);
    expect(await isOn()).toBe(true);
  });

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

  it.each(["no me quites los avisos", "no quites los avisos", "no me llegan los avisos", "tengo avisos?"])(
    "%s leaves them on, and tells that they are",
    async (text) => {
      await nets.saysAll(maria, "avisos");
      expect(await nets.saysAll(maria, text)).toMatch(/Tienes avisos/);
      expect(await isOn()).toBe(true);
    },
  );

  it.each(["no", "mejor no", "ya no"])("%s right after takes them back", async (text) => {
    await nets.saysAll(maria, "avisos");
    expect(await nets.saysAll(maria, text)).toMatch(/Ya no te mando avisos/);
    expect(await isOn()).toBe(false);
    expect(await nets.saysAll(maria, "avisos", "hola", text)).not.toMatch(/Ya no te mando avisos/);
  });
});

describe("data of a customer", () => {
  it.each(["borra mis datos", "elimina mi cuenta", "quiero que me borren", "cancela mi registro", "dame de baja"])(
    "%s offers to erase them",
    async (text) => expect(await nets.saysAll(maria, text)).toMatch(/Voy a borrar/),
  );

  it.each([
    ["no quiero borrar mis datos", /aquí estoy/],
    ["borra mi compra", /caja/],
  ])("%s offers to erase nothing", async (text, answer) => {
    const said = await nets.saysAll(maria, text);
    expect(said).toMatch(answer);
    expect(said).not.toMatch(/Voy a borrar/);
  });

  it("no to the offer leaves them", async () => {
    expect(await nets.saysAll(maria, "borra mis datos", "no")).toMatch(/aquí estoy/);
  });
});
