import { afterEach, describe, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

const maria = "4771234567";
let shop: Shop;

afterEach(() => shop.close());

async function open(env: { readonly [name: string]: string } = {}): Promise<void> {
  shop = await Shop.entered(["ana", "luis"], { env });
}

async function sell(amount: string, ticket: string): Promise<string> {
  await shop.asks("ana", `venta ${maria} ${amount} ${ticket}`, (text) => text.includes("¿La registro?"));
  return shop.asks("ana", "sí");
}

const pictures = () => shop.messages("luis").filter((one) => one.file?.shownAs === "picture");

/** Waits for a number of pictures; the last of them: its caption, and the picture, whose header is checked. */
async function pictureOf(count: number): Promise<{ readonly caption: string; readonly png: Buffer }> {
  await shop.waitForMessage("luis", () => pictures().length >= count);
  const message = pictures().at(-1);
  const png = (await message?.file?.read()) ?? Buffer.alloc(0);
  expect(png.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350]);
  return { caption: message?.text ?? "", png };
}

describe("the cut as a picture", () => {
  it("comes as a photo on a word and on the button, with the figures of the cut", async () => {
    await open();
    await sell("100", "A-1");
    await sell("1,250.50", "A-2");
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await sell("80", "A-3");
    shop.say("luis", "Corte gráfica");
    const word = await pictureOf(1);
    expect(word.caption).toMatch(/^Corte del .* · \$1,350\.50 · 2 ventas$/);
    await shop.asks("luis", "corte", (text) => text.startsWith("Corte del"));
    shop.tap("luis", "Corte del", "Gráfica");
    const button = await pictureOf(2);
    expect(button.png.equals(word.png)).toBe(true);
    expect(pictures()).toHaveLength(2);

    shop.say("luis", "corte grafica ana");
    expect((await pictureOf(3)).caption).toContain("2 ventas");
    expect(await shop.asks("luis", "corte ayer gráfica")).toContain("Sin operaciones el");
    expect(await shop.asks("ana", "corte gráfica")).toContain("No tienes permiso");
    expect(pictures()).toHaveLength(3);
  });

  it("is drawn of a day whose only sale was refused", async () => {
    await open();
    shop.wallet.fault("/wallet/sale", faults.refusal("wallet_redeem_14"));
    await sell("100", "A-1");
    shop.say("luis", "corte gráfica");
    expect((await pictureOf(1)).caption).toContain("$0.00 · 0 ventas");
  });

  it("follows the message at closing hour", async () => {
    // The clock of the test begins at 1 764 000 000 000, which is 10:00 in Mexico City.
    await open({ CLOSING_HOUR: "10:30" });
    await sell("100", "A-1");
    await shop.bot.pass(29 * 60_000);
    expect(pictures()).toHaveLength(0);
    await shop.bot.pass(2 * 60_000);
    expect((await pictureOf(1)).caption).toContain("$100.00 · 1 venta");
    expect(shop.heard("luis").at(-2)).toContain("Corte del");
    await shop.bot.pass(3 * 3_600_000);
    expect(pictures()).toHaveLength(1);
    expect(shop.heard("ana").filter((text) => text.includes("Corte"))).toHaveLength(0);
  });
});
