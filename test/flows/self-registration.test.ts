import { afterEach, describe, expect, it } from "vitest";
import { holdDialogues } from "./held.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";
import { rewriteSession, storedSession } from "../support/shop/stored-session.ts";

let shop: Shop;

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
  afterEach(() => shop.close());

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

holdDialogues(import.meta.url);
