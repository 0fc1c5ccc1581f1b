import { afterEach, describe, expect, it } from "vitest";
import { Shop } from "../support/shop.ts";

let shop: Shop;
afterEach(() => shop.close());

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

  it("on two numbers work side by side, though the one cannot be reached", async () => {
    shop = await Shop.open({ network: "whatsapp-cloud" });
    shop.start(linked("4770000002"));
    await shop.enter("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
  });

  it("the running bot's checks and readiness name the Cloud API", async () => {
    shop = await Shop.open({ network: "whatsapp-cloud" });
    shop.start();
    await shop.enter("ana");
    await shop.bot.wrote("WhatsApp (Cloud API) ✓");
    const port = shop.network.env()["HTTP_PORT"] ?? "";
    const ready = await (await fetch(`http://127.0.0.1:${port}/readyz`)).json();
    expect(ready).toMatchObject({ "whatsapp-cloud": { ok: true, state: "working" } });
  });
});
