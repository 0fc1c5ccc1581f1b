import { afterEach, describe, expect, it } from "vitest";
import { LinkedShop } from "../../support/shop/linked-shop.ts";

let shop: LinkedShop;
afterEach(() => shop.close());

const isRegistered = (text: string) => text.includes("Venta registrada");

describe("a cashier whose address changes in the middle of a sale", () => {
  it("is the same person in the same sale, over a restart too, and is answered where they write from", async () => {
    shop = await LinkedShop.open({ linked: true });
    await shop.startLinked();
    const ana = shop.contact({ phone: "5214771110001", lid: "200000000000001", name: "Ana" });
    ana.switchTo("pn", { withAlternate: false });
    expect(await shop.asks(ana, "venta")).toContain("¿Teléfono");
    ana.switchTo("lid");
    expect(await shop.asks(ana, "477 123 4567")).toContain("¿Monto");
    // From here on nothing but what is on disk tells that the two are one.
    await shop.kill();
    await shop.startLinked();
    ana.switchTo("lid", { withAlternate: false });
    expect(await shop.asks(ana, "250")).toContain("ticket");
    ana.switchTo("pn", { withAlternate: false });
    expect(await shop.asks(ana, "A-1", (text) => text.includes("¿La registro?"))).toContain("María Torres");
    ana.switchTo("lid", { withAlternate: false });
    await shop.asks(ana, "sí", isRegistered);

    expect(shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"])).toEqual(["A-1"]);
    expect(shop.rows("SELECT DISTINCT chat FROM inbox WHERE delivery IS NOT NULL")).toHaveLength(1);
    expect(sentTo()).toEqual(["5214771110001@s.whatsapp.net", "200000000000001@lid"]);
    expect([...shop.problems(), ...shop.mishandled()]).toEqual([]);
    expect(await shop.bot.stop()).toEqual({ code: 0, signal: null });
  });
});

/** The addresses that the bot wrote to, each at its first time. */
function sentTo(): string[] {
  const sent = shop.whatsapp.journal.filter(({ direction, name }) => direction === "in" && name === "message");
  const addresses = sent.map(({ stanza }) => stanza.attrs["to"] ?? "");
  return [...new Set(addresses)].filter((address) => !address.startsWith(shop.whatsapp.account.phone));
}
