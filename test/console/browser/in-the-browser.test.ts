import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasBrowser, launchBrowser } from "../../support/browser.ts";
import { freePort } from "../../support/processes/free-port.ts";
import { LinkedShop } from "../../support/shop/linked-shop.ts";
import { Shop } from "../../support/shop/shop.ts";
import { doubtIn, openConsoleShop, token } from "../console-shop.ts";

/** Opens the console as Luis would, by the keyboard alone. */
async function enter(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  await page.goto(`${url}/console`);
  await page.locator("input[name=token]:focus").waitFor();
  await page.keyboard.type(token);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Luis Pérez" }).press("Enter");
  await page.getByRole("heading", { name: "Resumen" }).waitFor();
  return page;
}

describe.skipIf(!hasBrowser())("the console in a browser", () => {
  let browser: Browser;
  let shop: Shop;
  let url: string;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    shop = await openConsoleShop();
    url = `http://127.0.0.1:${shop.network.env()["HTTP_PORT"]}`;
    await shop.start().started;
    await shop.enter("ana");
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await shop.close();
  });

  /** Lets the bot's clock go on until the page shows it. */
  async function shown(page: Page, what: () => Promise<number>): Promise<void> {
    while ((await what()) === 0) {
      await shop.bot.pass(500);
      await page.waitForTimeout(50);
    }
  }

  it("shows a doubt by itself as it arises, settles it, and tells whoever asked", async () => {
    const page = await enter(browser, url);
    await page.getByRole("link", { name: /^En duda/ }).click();
    await page.getByText("Nada en duda").waitFor();
    await doubtIn(shop);
    await shown(page, () => page.getByRole("article").count());
    expect(await page.getByRole("article").innerText()).toMatch(/Venta \$400\.00 ticket D-1[^]*Ana López/);
    await page.getByRole("button", { name: "Sí se registró" }).click();
    expect(await page.getByRole("heading", { level: 2 }).innerText()).toBe("Venta $400.00: Sí se registró");
    await page.getByRole("button", { name: "Sí, hacerlo" }).click();
    await page.getByRole("status").filter({ hasText: "$400.00" }).waitFor();
    await page.getByText("Nada en duda").waitFor();
    // A refresh asks for the page, and not for the decision again.
    await page.reload();
    expect(new URL(page.url()).pathname).toBe("/console/doubts");
    await page.getByRole("status").filter({ hasText: "$400.00" }).waitFor();
    expect(shop.operations()[0]).toMatchObject({ state: "humanApplied", settledBy: "Luis Pérez" });
    expect(await shop.hears("ana", (text) => text.includes("Luis Pérez"))).toContain("D-1");
  });

  it("follows a conversation as its chat and through the drawing of its machine, live", async () => {
    await shop.asks("ana", "venta", (text) => text.includes("¿Teléfono"));
    const page = await enter(browser, url);
    await page.getByRole("link", { name: "Conversaciones" }).click();
    await page.getByRole("link", { name: "Venta", exact: true }).click();
    await page.getByText("¿Teléfono").first().waitFor();
    await page.getByRole("link", { name: "Diagrama" }).click();
    const here = (state: string) => page.locator("svg .here text", { hasText: state });
    await here("¿Teléfono?").waitFor();
    await shop.asks("ana", "4771234567", (text) => text.includes("¿Monto"));
    await shown(page, () => here("¿Monto?").count());
    await shop.asks("ana", "cancelar");
    await shown(page, () => page.getByText("ya terminó").count());
  });

  it("leaves what somebody is writing alone, however much changes around it", async () => {
    const page = await enter(browser, url);
    await page.getByRole("link", { name: "Operaciones", exact: true }).click();
    await page.getByLabel("Ticket", { exact: true }).fill("A-1");
    await shop.asks("ana", "venta 4771234567 250 A-1029", (text) => text.includes("¿La registro?"));
    await shop.asks("ana", "sí");
    await shown(page, () => page.getByText("A-1029").count());
    expect(await page.getByLabel("Ticket", { exact: true }).inputValue()).toBe("A-1");
    expect(
      await page.getByLabel("Ticket", { exact: true }).evaluate((field) => field === field.ownerDocument.activeElement),
    ).toBe(true);
  });

  it("moves nothing under a pointer that is about to decide, and leaves open what was unfolded", async () => {
    await doubtIn(shop);
    const page = await enter(browser, url);
    await page.getByRole("link", { name: /^En duda/ }).click();
    await page.getByRole("button", { name: "Sí se registró" }).hover();
    const others = page.locator("summary", { hasText: "Otras operaciones" });
    const sell = async (ticket: string, amount: number) => {
      await shop.asks("ana", `venta 4771234567 ${amount} ${ticket}`, (text) => text.includes("¿La registro?"));
      await shop.asks("ana", "sí", (text) => text.includes(ticket));
      for (let halfSeconds = 0; halfSeconds < 6; halfSeconds++) {
        await shop.bot.pass(500);
        await page.waitForTimeout(300);
      }
    };
    await sell("H-1", 100);
    expect(await others.count()).toBe(0);
    await page.mouse.move(5, 5);
    await others.waitFor();
    await others.click();
    await page.getByRole("heading", { level: 1 }).click();
    await sell("H-2", 120);
    await page.getByText("Otras operaciones de ese teléfono (2)").waitFor();
    expect(await page.locator("details[open]").count()).toBe(1);
  });

  it("says that what is shown may be old while the bot is away, and asks whoever was logged out to log in", async () => {
    const page = await enter(browser, url);
    const stale = page.getByText("Sin conexión con el bot");
    await page.locator('html[data-stream="on"]').waitFor({ state: "attached" });
    expect(await stale.isVisible()).toBe(false);
    shop.bot.kill();
    await stale.waitFor();
    await shop.start().started;
    await stale.waitFor({ state: "hidden" });
    await page.context().clearCookies();
    await shop.asks("ana", "saldo 4771234567");
    await shown(page, () => page.getByRole("heading", { name: "Consola del monedero" }).count());
  });
});

describe.skipIf(!hasBrowser())("linking WhatsApp at the console", () => {
  it("shows the code, the next one when WhatsApp renews it, and that it is linked", async () => {
    const browser = await launchBrowser();
    const port = await freePort();
    const shop = await LinkedShop.open({ env: { CONSOLE_TOKEN: token, HTTP_PORT: String(port) } });
    try {
      await shop.start().started;
      const page = await enter(browser, `http://127.0.0.1:${port}`);
      await page.getByRole("link", { name: "Canales" }).click();
      const code = page.getByRole("img", { name: "Código QR para vincular WhatsApp" });
      await code.waitFor();
      const first = await code.innerHTML();
      shop.whatsapp.cutConnections();
      await expect.poll(async () => code.innerHTML().catch(() => first)).not.toBe(first);
      // Whoever scans has what the bot printed last, which is what the page shows.
      const printed = shop.bot.output.split("\n").findLast((line) => /^(?:https:|2@)/.test(line)) ?? "";
      await shop.whatsapp.scan(printed);
      await page.getByText("Funciona").waitFor();
      expect(await code.count()).toBe(0);
    } finally {
      await browser.close();
      await shop.close();
    }
  });
});
