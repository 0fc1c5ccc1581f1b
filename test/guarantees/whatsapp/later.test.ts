import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConsoleVisitor } from "../../support/console-visitor.ts";
import { freePort } from "../../support/processes/free-port.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";
import type { WhatsAppNetwork } from "../../support/networks/whatsapp-network.ts";
import type { WhatsAppServer } from "../../support/networks/whatsapp-server/server.ts";

const token = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";
const isSummary = (text: string) => text.includes("¿La registro?");
const isEnd = (text: string) => text.includes("Venta registrada");

let shop: Shop;
let port: number;
let server: WhatsAppServer;
beforeEach(async () => {
  port = await freePort();
  shop = await Shop.open({ network: "whatsapp", env: { HTTP_PORT: String(port), CONSOLE_TOKEN: token } });
  ({ server } = shop.network as WhatsAppNetwork);
  shop.start();
  for (const who of ["ana", "luis"] as const) await shop.enter(who);
  await settled();
});
afterEach(() => shop.close());

async function settled(): Promise<void> {
  await shop.waitUntilConfirmed();
  await shop.bot.quiet();
}

const sales = () => shop.wallet.requests("/wallet/sale");
const count = (text: string) => shop.heard("ana").filter((one) => one.includes(text)).length;
const refusedLater = async () => {
  await expect.poll(() => shop.output).toContain("A message failed after the network had accepted it");
  await settled();
};

/** The linked device's server acks a message, does not deliver it, and refuses it afterwards. */
describe("a message of the linked device that fails after it was accepted", () => {
  it("a summary that failed for good: its sí confirms nothing, and it is asked again", async () => {
    const fault = server.fault({ type: "refuseLater", code: 463 });
    shop.say("ana", "venta 4771234567 250 A-1");
    await expect.poll(() => fault.hits()).toBe(1);
    await settled();
    fault.release();
    await refusedLater();
    await shop.asks("ana", "sí", isSummary);
    await settled();
    expect([sales(), shop.operations()]).toEqual([[], []]);
    await shop.asks("ana", "sí", isEnd);
    expect(sales()).toHaveLength(1);
  });

  it.each(["at once", "after its acceptance is on the disk"])(
    "a summary that failed for now, %s, is sent again, and only a later sí confirms it",
    async (when) => {
      const fault = server.fault({ type: "refuseLater", code: 500 });
      if (when === "at once") fault.release();
      shop.say("ana", "venta 4771234567 250 A-1");
      await expect.poll(() => fault.hits()).toBe(1);
      if (when !== "at once") await settled();
      fault.release();
      await refusedLater();
      shop.say("ana", "sí");
      await settled();
      expect(sales()).toEqual([]);
      await shop.bot.pass(60_000);
      await shop.hears("ana", isSummary);
      await settled();
      expect([sales(), count("¿La registro?") >= 1]).toEqual([[], true]);
      await shop.asks("ana", "sí", isEnd);
      expect(sales()).toHaveLength(1);
    },
  );

  it("the end of a sale that failed for now is told all the same, once", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await settled();
    const fault = server.fault({ type: "refuseLater", code: 500 });
    shop.say("ana", "sí");
    await expect.poll(() => fault.hits()).toBe(1);
    await settled();
    fault.release();
    await refusedLater();
    await shop.bot.pass(60_000);
    await shop.hears("ana", isEnd);
    expect([count("Venta registrada"), sales().length]).toEqual([1, 1]);
  });

  it("the question about a doubt that failed for now is asked again", async () => {
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    await settled();
    const planned = server.fault({ type: "refuseLater", code: 500 }, { times: 2 });
    await shop.bot.pass(125_000);
    await expect.poll(() => planned.hits()).toBe(2);
    await settled();
    planned.release();
    await refusedLater();
    await shop.bot.pass(60_000);
    await shop.hears("luis", (text) => text.includes("En duda"));
    await shop.hears("ana", (text) => text.includes("No sé si se registró"));
  });

  it("a password that failed for good is shown on the console, once", async () => {
    await shop.asks("luis", "agregar cajero Pedro Ruiz, Centro, 477 111 0009", (text) =>
      text.includes("¿Lo doy de alta?"),
    );
    await settled();
    const fault = server.fault({ type: "refuseLater", code: 463 }, { times: 3 });
    shop.say("luis", "sí");
    await expect.poll(() => fault.hits()).toBeGreaterThan(0);
    await settled();
    fault.release();
    await refusedLater();
    const password =
      shop.wallet.state.account.collaborators.find(({ phone }) => phone === "4771110009")?.password ?? "";
    expect(shop.heard("luis").join()).not.toContain(password);
    const visitor = new ConsoleVisitor(String(port));
    await visitor.enter(token, "4771110002");
    const page = `/console/operations/${shop.operations()[0]?.id ?? ""}`;
    const look = async () => visitor.send(`${page}/password`, {});
    expect((await look()).text).toContain(password);
    expect((await look()).text).not.toContain(password);
  });
});
