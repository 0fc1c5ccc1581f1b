import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chatOf, TwoNetworks, whatsapp } from "../../../two-networks.ts";

const luis = whatsapp(2, "4771110002");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const flowOf = async () => (await nets.store.readModel.conversation(chatOf(luis)))?.flow ?? null;

async function lastOf(...texts: readonly string[]): Promise<string> {
  let said: readonly string[] = [];
  for (const text of texts) said = await nets.says(luis, text);
  return said.join("\n");
}

describe("¿agrego o quito?", () => {
  beforeEach(async () => void (await lastOf("corregir 4771234567")));

  it.each(["quito", "quítale", "quita", "quitar", "2"])("%s takes away", async (text) => {
    expect(await lastOf(text)).toMatch(/Cuánto saldo quito/);
  });

  it.each(["agrego", "agrégale", "ponle", "agregar", "1"])("%s adds", async (text) => {
    expect(await lastOf(text)).toMatch(/Cuánto saldo agrego/);
  });

  it.each(["espera", "un momento"])("%s waits", async (text) => {
    expect(await lastOf(text)).toMatch(/te espero/);
    expect(await lastOf("quitar")).toMatch(/Cuánto saldo quito/);
  });

  it.each(["mejor no", "ya no"])("%s leaves it", async (text) => {
    expect(await lastOf(text)).toMatch(/Cancelado/);
    expect(await flowOf()).toBeNull();
  });

  it("another phone takes the place of the first", async () => {
    await lastOf("no, 4777654321");
    const { context } = (await nets.store.readModel.conversation(chatOf(luis)))?.state ?? {};
    expect(context).toMatchObject({ phone: "4777654321" });
  });
});

describe("¿cajero o gerente?", () => {
  beforeEach(async () => void (await lastOf("agregar cajero")));

  it.each([
    ["va a ser cajera", "cajero"],
    ["el 1", "cajero"],
    ["será gerente", "gerente"],
    ["el segundo", "gerente"],
    ["de encargada", "gerente"],
  ])("%s: %s", async (text, role) => {
    await lastOf("cancelar", "nuevo colaborador");
    expect(await lastOf(text)).toMatch(/Nombre completo/);
    expect(await lastOf("Lupita Pérez", "Centro", "4779998877")).toContain(`Rol: ${role}`);
  });

  it.each(["cajera o gerente", "no es cajera", "la nueva"])("%s is asked again", async (text) => {
    await lastOf("cancelar", "nuevo colaborador");
    expect(await lastOf(text)).toMatch(/cajero o .*gerente\?/);
  });

  it("espera waits, and mejor no leaves it", async () => {
    await lastOf("cancelar", "nuevo colaborador");
    expect(await lastOf("espera")).toMatch(/te espero/);
    expect(await lastOf("mejor no")).toMatch(/Cancelado/);
  });
});
