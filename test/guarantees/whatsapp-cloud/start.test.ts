import { afterEach, describe, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";

let shop: Shop;
afterEach(() => shop.close());

/** What `/readyz` says of the Cloud API. */
async function readyOf(): Promise<unknown> {
  const port = shop.network.env()["HTTP_PORT"] ?? "";
  const ready = await (await fetch(`http://127.0.0.1:${port}/readyz`)).json();
  return (ready as { readonly "whatsapp-cloud": unknown })["whatsapp-cloud"];
}

const linked = (number: string) => ({
  WHATSAPP_ENABLED: "true",
  WHATSAPP_PAIRING_PHONE: number,
  WHATSAPP_WS_URL: "ws://127.0.0.1:9",
});

describe("both roads of WhatsApp", () => {
  it("on one number are refused at the start, before anything is done", async () => {
    shop = await Shop.open({ network: "whatsapp-cloud", mayReuse: false });
    const bot = shop.start(linked("4770000001"));
    expect((await bot.exited).code).toBe(1);
    expect(shop.output).toContain("el mismo que está vinculado como dispositivo");
  });

  it("on one number, where Meta cannot be asked at the start: nothing is taken or sent, and then the Cloud API stays off", async () => {
    shop = await Shop.open({ network: "whatsapp-cloud", mayReuse: false });
    const { server } = shop.cloud;
    const { token } = server.world;
    server.world.token = "another";
    shop.start({ ...linked("4770000001"), WHATSAPP_CLOUD_ACCESS_TOKEN: token });
    await shop.bot.started;
    shop.say("ana", "menú");
    await server.waitForPost(({ status }) => status === 503);
    expect([await readyOf(), server.world.sent]).toMatchObject([
      { ok: false, state: "connecting", waitsFor: "ownNumber" },
      [],
    ]);
    server.world.token = token;
    await shop.bot.pass(65_000);
    await shop.bot.wrote("the Cloud API stays off");
    await shop.bot.pass(65_000);
    expect([await readyOf(), server.world.sent]).toMatchObject([
      { ok: false, state: "stopped", waitsFor: "anotherNumber" },
      [],
    ]);
    await shop.bot.stop();

    // The number is remembered: the next start need not ask Meta.
    server.world.token = "another";
    const again = shop.start({ ...linked("4770000001"), WHATSAPP_CLOUD_ACCESS_TOKEN: token });
    expect((await again.exited).code).toBe(1);
  });

  it("on two numbers work at once where Meta cannot be asked, if an earlier start has learnt the number", async () => {
    shop = await Shop.open({ network: "whatsapp-cloud" });
    shop.start(linked("4770000002"));
    await shop.enter("ana");
    await shop.bot.stop();
    const { server } = shop.cloud;
    const { token } = server.world;
    server.world.token = "another";
    shop.start({ ...linked("4770000002"), WHATSAPP_CLOUD_ACCESS_TOKEN: token });
    await shop.bot.started;
    shop.say("ana", "menú");
    await shop.waitUntilConfirmed();
  });

  it("on two numbers work side by side, though the one cannot be reached", async () => {
    shop = await Shop.open({ network: "whatsapp-cloud" });
    shop.start(linked("4770000002"));
    await shop.enter("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
  });

  it("the running bot's checks and readiness name the Cloud API", async () => {
    shop = await Shop.entered("ana", { network: "whatsapp-cloud" });
    await shop.bot.wrote("WhatsApp (Cloud API) ✓");
    expect(await readyOf()).toMatchObject({ ok: true, state: "working" });
  });
});
