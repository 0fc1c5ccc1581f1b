import { afterEach, describe, expect, it } from "vitest";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";
import { rewriteSession, storedSession } from "../support/shop/stored-session.ts";

let shop: Shop;
afterEach(() => shop.close());

const usertoolId = "8002";
const added = () => shop.wallet.requests("/wallet/contact/add").map((request) => request.form);
const offers = (text: string) => text.includes("no está registrado");
const isSummary = (text: string) => text.includes("¿Te registro?");

/** Pedro, whom nobody knows yet, has proved his phone. */
async function open(env: { readonly [name: string]: string }): Promise<void> {
  shop = await Shop.entered("pedro", { env });
}

async function upToTheSummary(): Promise<void> {
  await shop.asks("pedro", "saldo", offers);
  await shop.asks("pedro", "registrarme", (text) => text.includes("¿Tu nombre"));
  await shop.asks("pedro", "Pedro Páramo");
  await shop.asks("pedro", "sin cumpleaños", (text) => text.includes("¿Aceptas?"));
  await shop.asks("pedro", "sí acepto", isSummary);
}

describe("customers register themselves", () => {
  it("with their own proved phone, once they accepted and confirmed", async () => {
    await open({ SELF_REGISTRATION_USERTOOL_ID: usertoolId });
    expect(await shop.asks("pedro", "saldo", offers)).toMatch(/registrarme/);
    const before = shop.heard("pedro").length;
    shop.tap("pedro", "no está registrado", "Registrarme");
    expect(await shop.hears("pedro", () => true, before)).toMatch(/¿Tu nombre y apellido\?/);
    expect(await shop.asks("pedro", "regresar")).toMatch(/primera pregunta/);
    await shop.asks("pedro", "Pedro Páramo");
    const notice = await shop.asks("pedro", "12/05/1990", (text) => text.includes("Aviso de privacidad"));
    expect(notice).toMatch(/guarda tu nombre, tu teléfono y tu cumpleaños[^]*¿Aceptas\?/);
    expect(await shop.asks("pedro", "sí acepto")).toMatch(
      /Registrarte[^]*Pedro Páramo[^]*477 111 0009[^]*¿Te registro/,
    );
    expect(added()).toEqual([]);
    expect(await shop.asks("pedro", "sí")).toMatch(/✅ Cliente registrado: Pedro Páramo/);
    expect(added()).toMatchObject([{ phone: "4771110009", customer_name: "Pedro Páramo", usertool_id: usertoolId }]);
    await shop.bot.pass(6_000);
    expect(await shop.asks("pedro", "saldo")).toMatch(/Pedro Páramo/);
    await shop.asks("pedro", "registrarme", (text) => text.includes("Tu número ya está en el monedero"));
    expect(added().length).toBe(1);
  });

  it("never with another phone: not by words, nor by the summary", async () => {
    await open({ SELF_REGISTRATION_USERTOOL_ID: usertoolId });
    await shop.bot.pass(3_000);
    expect(await shop.asks("pedro", "registrar 4771230042")).toMatch(/¿Qué hacemos/);
    await upToTheSummary();
    expect(await shop.asks("pedro", "1")).toMatch(/¿Qué cambio\?(?!.*teléfono)/);
    expect(await shop.asks("pedro", "cambiar")).toMatch(/¿Qué cambio\?(?!.*teléfono)/);
    // The third time in a row it is said in other words.
    expect(await shop.asks("pedro", "teléfono")).toContain("Elige qué dato cambias");
    expect(added()).toEqual([]);
    expect(shop.audit().map((entry) => [entry.what, entry.detail])).toContainEqual(["access.refused", "register"]);
  });

  it("nor where somebody's conversation holds another phone", async () => {
    await open({ SELF_REGISTRATION_USERTOOL_ID: usertoolId });
    await upToTheSummary();
    await changed((state) => state.replaceAll("4771110009", "4771230042"));
    expect(await shop.asks("pedro", "sí")).toMatch(/no te toca|permiso|No puedes/i);
    expect(added()).toEqual([]);
  });

  it("nor in the name of anybody but the configured collaborator: it is checked again before it is sent", async () => {
    await open({ SELF_REGISTRATION_USERTOOL_ID: usertoolId });
    await upToTheSummary();
    await changed((state) => state.replaceAll(`"${usertoolId}"`, '"8001"'));
    shop.say("pedro", "sí");
    await shop.hears("pedro", (text) => text.includes("No se registró") || text.includes("cancel"));
    expect(added()).toEqual([]);
    expect(shop.operations().map((one) => one.state)).toEqual(["cancelled"]);
  });

  it("and where the wallet says nothing for 10 minutes, they are told how to see for themselves", async () => {
    await open({ SELF_REGISTRATION_USERTOOL_ID: usertoolId });
    await upToTheSummary();
    shop.wallet.fault("/wallet/contact/add", faults.requestLost());
    for (let time = 0; time < 200; time++) shop.wallet.fault("/wallet/contact/get", faults.requestLost());
    await shop.asks("pedro", "sí", (text) => text.includes("Sigo intentando"));
    await shop.bot.leap(11 * 60_000);
    const told = await shop.hears("pedro", (text) => text.includes("10 minutos"));
    expect(told).toMatch(/Míralo con \*?saldo\*?, o vuelve a intentarlo/);
    expect(told).not.toContain("panel");
  });

  it("and nowhere without the setting: neither begun, nor gone on with", async () => {
    await open({});
    expect(await shop.asks("pedro", "saldo", offers)).toMatch(/Pide en caja/);
    expect(await shop.asks("pedro", "registrarme")).toMatch(/Eso se hace en caja/);
    expect(shop.audit().map((entry) => [entry.what, entry.detail])).toContainEqual(["access.refused", "register"]);
    expect(storedSession(shop, "pedro")).toBeNull();
  });

  it("nor after the setting was taken away", async () => {
    await open({ SELF_REGISTRATION_USERTOOL_ID: usertoolId });
    await upToTheSummary();
    await shop.bot.quiet();
    shop.bot.kill();
    await shop.bot.exited;
    shop.start({ SELF_REGISTRATION_USERTOOL_ID: "" });
    await shop.asks("pedro", "sí", (text) => !isSummary(text));
    expect(added()).toEqual([]);
    expect(storedSession(shop, "pedro")).toBeNull();
  });
});

/** Kills the bot, changes Pedro's open conversation in its database, and starts another. */
async function changed(change: (state: string) => string): Promise<void> {
  // The summary is known to have been sent: a yes before that counts for nothing. Until then it stands in its session.
  const sent = "SELECT id FROM outbox WHERE state = 1 AND body LIKE '%Te registro%'";
  await expect.poll(() => shop.rows(sent).length).toBeGreaterThan(0);
  shop.bot.kill();
  await shop.bot.exited;
  const before = storedSession(shop, "pedro");
  if (before === null) throw new Error("There is no conversation to change");
  rewriteSession(shop, "pedro", { state: change(before.state) });
  shop.start();
}
