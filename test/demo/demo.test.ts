import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasBrowser, launchBrowser } from "../support/browser.ts";
import { DemoProcess } from "../support/processes/demo-process.ts";
import { DemoScreen } from "./screen.ts";

describe.skipIf(!hasBrowser())("the demo in a browser", () => {
  let browser: Browser;
  let demo: DemoProcess;
  let screen: DemoScreen;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function open(options: BrowserContextOptions = {}): Promise<DemoScreen> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const opened = new DemoScreen(await context.newPage());
    await opened.open(demo.url);
    return opened;
  }
  beforeEach(async () => {
    demo = await DemoProcess.start();
    screen = await open();
  });
  afterEach(async () => {
    const { troubles } = screen;
    await screen.page.context().close();
    expect(await demo.stop()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it("sells: the summary, the outcome, one line in the wallet's journal, and a new balance", async () => {
    await screen.sell("250", "A-1029");
    await screen.hears("cashier", " · saldo $62.50");
    await screen.counts(1, 1, 1);
    expect(await screen.entries("A-1029")).toEqual([expect.stringMatching(/Venta[^]*\$250[^]*Aplicada/)]);
    expect(await screen.page.locator("#balances").innerText()).toMatch(/María Torres[^]*\$62\.50/);
    expect(await screen.page.locator("#verdict").innerText()).toContain("Ninguna de más");
  });

  it("loses an answer: the doubt is told, a manager settles it, and the wallet was asked once", async () => {
    await screen.press("fault-answerLost");
    await screen.page.locator('[data-press=fault-answerLost][aria-pressed="true"]').waitFor();
    await screen.sell("180", "A-1030");
    await screen.hears("cashier", "No la repitas");
    await screen.press("clock-120000");
    await screen.hears("manager", "En duda: $180.00");
    await screen.tap("manager", "Sí se registró");
    await screen.hears("cashier", "A-1030", 4);
    await screen.counts(1, 1, 1);
    expect(await screen.entries("A-1030")).toEqual([expect.stringMatching(/Aplicada[^]*no recibió respuesta/)]);
  });

  it("is killed right after the request left: it goes on, and the sale was applied exactly once", async () => {
    await screen.say("cashier", "venta 4771234567 90 A-1031");
    await screen.hears("cashier", "Ticket: A-1031");
    await screen.press("arm");
    await screen.page.locator('[data-press=arm][aria-pressed="true"]').waitFor();
    await screen.say("cashier", "sí");
    await screen.botIs("dead");
    // What is written while it is dead waits, and is answered by the next one.
    await screen.say("customer", "saldo");
    await screen.page.locator("[data-phone=customer] .bubble.waiting").waitFor();
    await screen.hears("cashier", "No la repitas");
    await screen.hears("customer", "tu saldo en Monedero Demo es $54.50");
    expect(await screen.page.locator(".bubble.waiting").count()).toBe(0);
    await screen.counts(1, 1, 1);
    expect(await screen.entries("A-1031")).toEqual([expect.stringContaining("Aplicada")]);
  });

  it("leads into the operator's console, where the sale's story is, and which comes back with the bot", async () => {
    await screen.sell("250", "A-1040");
    await screen.hears("cashier", " · saldo ");
    // In a window of its own: what its stream says of a bot that is dead is no trouble of the demo's page.
    const { page } = await open();
    await page.getByRole("button", { name: "Consola" }).click();
    await page.getByRole("button", { name: "Luis Pérez" }).click();
    await page.getByRole("link", { name: "Operaciones", exact: true }).click();
    await page
      .getByRole("row", { name: /A-1040/ })
      .getByRole("link")
      .first()
      .click();
    await page.getByText("La persona confirmó").waitFor();
    await page.getByRole("link", { name: "Conversaciones" }).click();
    await page.getByRole("heading", { name: "Conversaciones" }).waitFor();
    await page.locator("html[data-stream=on]").waitFor();
    await demo.tell("kill");
    await demo.is(({ bot }) => bot.is === "running" && bot.deaths === 1);
    // The page that was open comes back to life by itself.
    await screen.say("cashier", "venta 4771234567");
    await page.getByRole("row", { name: /Venta/ }).waitFor();
    await page.context().close();
  });

  it("is killed in the middle of a sale, and starts again at a press: the sale goes on", async () => {
    await screen.say("cashier", "venta 4771234567 40");
    await screen.hears("cashier", "¿Número de ticket");
    await screen.press("kill");
    await screen.botIs("dead");
    await screen.say("cashier", "A-1032");
    await screen.press("start");
    await screen.hears("cashier", "Ticket: A-1032");
    await screen.say("cashier", "sí");
    await screen.hears("cashier", "Venta registrada: $40.00");
    await screen.counts(1, 1, 1);
  });

  it("finds nobody at the wallet's port, says so, and sends once it is back", async () => {
    await screen.press("fault-down");
    await screen.sell("60", "A-1033");
    await screen.hears("cashier", "Guardada: $60.00");
    await screen.press("fault-none");
    await screen.press("clock-30000");
    await screen.hears("cashier", "Venta registrada: $60.00");
    await screen.counts(1, 1, 1);
  });

  it("can be used by the keyboard alone", async () => {
    const { keyboard } = screen.page;
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await keyboard.press("Tab");
        if ((await screen.page.locator(`${selector}:focus`).count()) > 0) return;
      }
      throw new Error(`${selector} cannot be reached`);
    };
    await keyboard.press("Tab");
    expect(await screen.page.locator(".skip:focus").count()).toBe(1);
    await tabTo("#tour-skip");
    await keyboard.press("Enter");
    await screen.page.locator("#tour").waitFor({ state: "hidden" });
    expect(await screen.page.locator("#tour-open:focus").count()).toBe(1);
    await tabTo("[data-phone=cashier] input");
    await keyboard.type("venta 4771234567 75 A-1034\n");
    await screen.hears("cashier", "Ticket: A-1034");
    // Backwards, since the buttons stand before the input: the last but two is "sí".
    await keyboard.press("Shift+Tab");
    await keyboard.press("Shift+Tab");
    await keyboard.press("Shift+Tab");
    await keyboard.press("Enter");
    await screen.hears("cashier", "Venta registrada: $75.00");
    await screen.counts(1, 1, 1);
  });

  it("shows what people write as text, whatever it looks like", async () => {
    const payload = "<img src=x onerror=window.hacked=1>";
    await screen.say("cashier", "registrar 4771230042");
    await screen.hears("cashier", "Nombre");
    await screen.say("cashier", payload);
    await screen.hears("cashier", "Solo letras, hasta");
    // A reason is repeated by the bot as it was written.
    await screen.say("manager", "corregir 4771234567 +5");
    await screen.hears("manager", "¿Por qué");
    await screen.say("manager", `motivo ${payload}`);
    await screen.hears("manager", payload);
    expect(await screen.page.locator(".chat img").count()).toBe(0);
    expect(await screen.page.evaluate("'hacked' in window")).toBe(false);
  });
});
