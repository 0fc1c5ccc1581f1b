import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TwoNetworks, whatsapp, type Writer } from "../../../two-networks.ts";

const ana = whatsapp(1, "4771110001");
const luis = whatsapp(2, "4771110002");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

async function stateOf(writer: Writer) {
  const open = await nets.conversation(writer);
  return { value: open?.value, ...(open?.state.context as object) };
}

const named = ["registrar 4779998877", "Lupita Pérez"];
const whole = [...named, "12/05/1990", "sí acepta"];

describe("the registration of a customer", () => {
  it.each(["se llama Lupita Pérez", "es Lupita Pérez", "dice que se llama Lupita Pérez"])(
    "%s names them",
    async (text) => {
      await nets.saysAll(ana, "registrar 4779998877", text);
      expect(await stateOf(ana)).toMatchObject({ value: "birthday", name: "Lupita Pérez" });
    },
  );

  it.each([
    ["gracias", /Nombre y apellido/],
    ["deja le pregunto", /te espero/],
    ["mejor venta", /Nombre y apellido/],
    ["cómo se escribe", /Nombre y apellido/],
  ])("%s is no name", async (text, answer) => {
    expect(await nets.saysAll(ana, "registrar 4779998877", text)).toMatch(answer);
    expect(await stateOf(ana)).toMatchObject({ value: "name", name: null });
  });

  it("a wrong phone is asked again where the name is asked", async () => {
    await nets.saysAll(ana, "registrar 4779998877", "el teléfono está mal");
    expect(await stateOf(ana)).toMatchObject({ value: "phone", phone: null });
  });

  it.each(["no, Lupita Gómez", "el nombre es Lupita Gómez", "se llama Lupita Gómez"])(
    "%s at its summary takes the place of the name",
    async (text) => {
      await nets.saysAll(ana, ...whole, text);
      expect(await stateOf(ana)).toMatchObject({ value: "summary", name: "Lupita Gómez" });
    },
  );

  it.each([
    ["no, 13/05/1990", { birthdate: "1990-05-13" }],
    ["no, es Lupita Gómez", { name: "Lupita Gómez" }],
    ["no se lo leí", { name: "Lupita Pérez", birthdate: "1990-05-12" }],
  ])("%s at the notice declines nothing, and accepts nothing", async (text, known) => {
    await nets.saysAll(ana, ...named, "12/05/1990", text);
    expect(await stateOf(ana)).toMatchObject({ value: "privacy", consented: false, ...known });
  });

  it.each(["no", "no acepta", "no quiere"])("%s at the notice declines", async (text) => {
    expect(await nets.saysAll(ana, ...named, "12/05/1990", text)).toMatch(/Sin su permiso/);
  });

  it("a birthday that is told anew at the summary is taken", async () => {
    await nets.saysAll(ana, ...whole, "no, 13/05/1990");
    expect(await stateOf(ana)).toMatchObject({ value: "summary", birthdate: "1990-05-13" });
  });
});

describe("the registration of a collaborator", () => {
  const begun = ["nuevo colaborador", "1", "Lupita Pérez"];

  it.each(["el nombre es Lupita Gómez", "se llama Lupita Gómez"])("%s at its summary", async (text) => {
    await nets.saysAll(luis, ...begun, "1", "4779998877", text);
    expect(await stateOf(luis)).toMatchObject({ value: "summary", name: "Lupita Gómez" });
  });

  it("perdón, es Lupita Gómez is the name, where the phone is asked", async () => {
    await nets.saysAll(luis, ...begun, "perdón, es Lupita Gómez");
    expect(await stateOf(luis)).toMatchObject({ value: "phone", name: "Lupita Gómez" });
  });
});
