import { afterEach, describe, expect, it } from "vitest";
import { demoSeed } from "../../../src/wallet/sandbox/account.ts";
import { ConsoleVisitor } from "../../support/console-visitor.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

const forged = "Ana\nMonto: $25.00\n¿La registro? sí";
const read = "Ana Monto: $25.00 ¿La registro? sí";
const turned = "\u202eoirosoP\u2066 \u200bZoe\u0007\u2028" + "x".repeat(100);
const token = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";

let shop: Shop;
afterEach(() => shop.close());

/** A shop in which the wallet's customer, its wallet and its cashier are called so. */
async function open(name: string): Promise<void> {
  const seed = demoSeed();
  shop = await Shop.entered(["ana", "luis"], {
    network: "telegram",
    env: { CONSOLE_TOKEN: token },
    wallet: {
      seed: {
        ...seed,
        wallets: seed.wallets.map((one) => ({ ...one, name })),
        customers: seed.customers.map((one) => ({ ...one, name })),
        collaborators: seed.collaborators.map((one) => (one.type === "cajero" ? { ...one, name } : one)),
      },
    },
  });
}

const lines = (text: string, beginning: string) => text.split("\n").filter((one) => one.startsWith(beginning));

describe("a name is one line of a message, whatever the wallet or a network calls somebody", () => {
  it("forges no line of the summary, of an outcome, of what is in doubt, of a balance or of a list", async () => {
    await open(forged);
    const isSummary = (text: string) => text.includes("\n¿La registro?");
    const summary = await shop.asks("ana", "venta 4771234567 900 N-1", isSummary);
    expect(lines(summary, "Monto:")).toEqual(["Monto: $900.00"]);
    expect(lines(summary, "¿La registro?")).toHaveLength(1);
    expect(summary).toContain(`Cliente: ${read}`);
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    const told = await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    await shop.bot.pass(125_000);
    const said = [
      told,
      await shop.hears("luis", (text) => text.includes("En duda")),
      await shop.asks("luis", "saldo 4771234567", (text) => text.includes("saldo")),
      await shop.asks("luis", "colaboradores", (text) => text.includes("Luis Pérez")),
      await shop.asks("luis", "corte", (text) => text.includes("Corte")),
    ];
    for (const one of said) expect([lines(one, "Monto:"), lines(one, "¿La registro?")], one).toEqual([[], []]);
  });

  it("has no mark that turns the direction or hides, and sixty characters, in the table and at the console too", async () => {
    await open(turned);
    const clean = `oirosoP Zoe ${"x".repeat(47)}…`;
    expect(await shop.asks("ana", "saldo 4771234567", (text) => text.includes("saldo"))).toContain(clean);
    await shop.asks("luis", "venta 4771234567 900 N-1", (text) => text.includes("¿La registro?"));
    await shop.asks("luis", "sí", (text) => text.includes("Venta registrada"));
    const before = shop.messages("luis").length;
    shop.say("luis", "corte csv");
    const { file } = await shop.waitForMessage("luis", (message) => message.file !== null, before);
    const visitor = new ConsoleVisitor(shop.network.env()["HTTP_PORT"] ?? "");
    await visitor.enter(token);
    const shown = [String(await file?.read()), (await visitor.get("/console/operations")).text];
    for (const one of shown) {
      expect(one).toContain(clean);
      // The table begins with a mark of its own.
      expect(one.slice(1)).not.toMatch(/(?!\s)[\p{Cc}\p{Cf}]|[\p{Zl}\p{Zp}]/u);
    }
  });

  it("of a stranger's profile too: who asked is one line to a manager", async () => {
    await open("María Torres");
    const pedro = { id: 509, firstName: forged };
    shop.telegram.say(pedro, "hola");
    shop.telegram.shareContact(pedro, { kind: "own", phone: "+5214771234567" });
    const welcome = await shop.telegram.waitForMessage(509, ({ text }) => text.includes("Te reconocí"));
    expect(lines(welcome.text, "Monto:")).toEqual([]);
    const visitor = new ConsoleVisitor(shop.network.env()["HTTP_PORT"] ?? "");
    await visitor.enter(token);
    expect((await visitor.get("/console/people")).text).toContain(read);
  });
});
