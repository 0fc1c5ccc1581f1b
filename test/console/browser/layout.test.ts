import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, launchBrowser } from "../../support/browser.ts";
import { addPastSales } from "../../support/shop/past-sales.ts";
import { Shop } from "../../support/shop/shop.ts";
import { triesEverything } from "../../tiers.ts";
import { doubtIn, openConsoleShop, token } from "../console-shop.ts";

const axe = createRequire(import.meta.url).resolve("axe-core");
/** Size of what a thumb has to hit, pixels. */
const thumbPx = 44;

/** What a page measures of itself: how much wider than the screen it is, what is cut or lies over something else, and what is too small for a thumb. */
const measured = `((thumbPx) => {
  const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;
  const named = (one) => one.outerHTML.replaceAll(/\\s+/g, " ").slice(0, 120);
  const controls = [...document.querySelectorAll("a, button, input:not([type=hidden]), select, summary")].filter(shown);
  const boxes = controls.map((one) => ({ one, box: one.getBoundingClientRect() })).filter(({ box }) => box.width > 1 && box.right > 0);
  const over = boxes.flatMap(({ one, box }, at) =>
    boxes.slice(at + 1).filter(({ one: other, box: its }) =>
      !one.contains(other) && !other.contains(one) && one.closest("header") === other.closest("header") &&
      Math.min(box.right, its.right) - Math.max(box.left, its.left) > 2 &&
      Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top) > 2,
    ).map(({ one: other }) => named(one) + " over " + named(other)));
  const wide = document.documentElement.clientWidth;
  const cut = [...document.querySelectorAll("main *")].filter(shown).filter((one) => {
    const box = one.getBoundingClientRect();
    return !one.closest(".wide, svg, thead") && (box.right > wide + 1 || box.left < -1);
  });
  const clipped = [...document.querySelectorAll("main td, main th, main dd, main dt, main h2, main p")].filter(shown)
    .filter((one) => !one.closest("thead") && one.scrollWidth > one.clientWidth + 1);
  const small = boxes.filter(({ box }) => box.height < thumbPx - 0.5);
  return {
    across: document.documentElement.scrollWidth - wide,
    over, cut: cut.map(named), clipped: clipped.map(named), small: small.map(({ one }) => named(one)),
  };
})`;

interface Measured {
  readonly across: number;
  readonly over: readonly string[];
  readonly cut: readonly string[];
  readonly clipped: readonly string[];
  readonly small: readonly string[];
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe calls serious on a page. */
async function seriousOn(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const run = "axe.run(document, { resultTypes: ['violations'] })";
  const { violations } = await page.evaluate<{ readonly violations: readonly Violation[] }>(run);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

/** What is wrong with how a page looks; null: nothing. `withAxe`: also what axe calls serious, which takes longer than all else. */
async function faultsOf(page: Page, width: number, withAxe: boolean): Promise<object | null> {
  const found = await page.evaluate<Measured>(`${measured}(${width < 1_000 ? thumbPx : 0})`);
  const serious = withAxe ? await seriousOn(page) : [];
  const { across, over, cut, clipped, small } = found;
  const isWrong = across > 0 || [over, cut, clipped, small, serious].some((list) => list.length > 0);
  return isWrong ? { ...found, serious } : null;
}

describe.skipIf(!hasBrowser())("the console on a phone, a tablet and a desk", () => {
  let browser: Browser;
  let shop: Shop;
  let url: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    shop = await openConsoleShop();
    url = `http://127.0.0.1:${shop.network.env()["HTTP_PORT"]}`;
    await shop.start().started;
    await shop.enter("ana");
    await shop.asks("ana", "venta 4771234567 1234.50 A-1029", (text) => text.includes("¿La registro?"));
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    shop.bot.kill();
    await shop.bot.exited;
    addPastSales(shop.databasePath, { today: 30, operations: 60, days: 30 });
    await shop.start().started;
    await doubtIn(shop);
    await shop.asks("ana", "venta 4771234567", (text) => text.includes("¿Monto"));
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await shop.close();
  });

  /** Opens the login in a browser of its own. */
  async function visit(width: number, dark: boolean, language: string): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height: width < 500 ? 740 : 900 },
      colorScheme: dark ? "dark" : "light",
      reducedMotion: "reduce",
      hasTouch: width < 500,
      // The script of axe is no script of the page.
      bypassCSP: true,
    });
    await context.addCookies([{ name: "monedero_language", value: language, url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(45_000);
    await page.goto(`${url}/console`);
    return page;
  }

  async function enter(page: Page): Promise<Page> {
    await page.locator("input[name=token]").fill(token);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Luis Pérez" }).click();
    await page.locator("h1").waitFor();
    return page;
  }

  async function addresses(page: Page): Promise<string[]> {
    await page.goto(`${url}/console`);
    const menu = await page.locator("#menu a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const own = shop.operations().at(-1)?.id ?? "";
    const others = [
      "corte?range=month",
      "corte?range=last30&branch=nowhere",
      "operations?range=last7&cashier=Ana+López",
    ];
    const more = ["customers?show=top", "customers?show=away", "search?q=cliente", "search?q=c3", "who"];
    const one = [
      `customers/${own}`,
      `operations/${own}`,
      "conversations/telegram%3A501",
      "conversations/telegram%3A501?view=diagram",
      "people/new",
    ];
    return [...menu, ...[...others, ...more, ...one].map((path) => `/console/${path}`)].filter((path) => path !== null);
  }

  const screens = [
    { width: 360, dark: true, language: "en" },
    { width: 1400, dark: false, language: "es-MX" },
    { width: 360, dark: false, language: "es-MX" },
    { width: 768, dark: true, language: "en" },
  ];
  it.each(triesEverything ? screens : screens.slice(0, 2))(
    "shows every page whole at $width px (dark: $dark, $language)",
    async ({ width, dark, language }) => {
      const page = await visit(width, dark, language);
      const wrong: { [path: string]: unknown } = {};
      // Before the night axe sees every second page here, and the others on the other screen.
      let turn = width < 1_000 ? 0 : 1;
      const look = async (path: string) => {
        const found = await faultsOf(page, width, triesEverything || turn++ % 2 === 0);
        if (found !== null) wrong[path] = found;
      };
      await look("/console/login");
      await enter(page);
      for (const path of await addresses(page)) {
        await page.goto(`${url}${path}`);
        await look(path);
      }
      expect(wrong).toEqual({});
      await page.context().close();
    },
    120_000,
  );

  it("reaches every page within two taps on a phone, and finds a customer as one types", async () => {
    const page = await enter(await visit(360, false, "es-MX"));
    const places = await page.locator("#menu a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(places.length).toBeGreaterThan(9);
    for (const place of places) {
      await page.getByRole("button", { name: "Menú" }).tap();
      await page.locator(`#menu a[href="${place}"]`).tap();
      await page.locator(`#menu a[href="${place}"][aria-current]`).waitFor({ state: "attached" });
    }
    const box = page.getByRole("searchbox");
    await box.pressSequentially("cliente 3");
    await page
      .locator("#finds")
      .getByRole("link", { name: /^Cliente 3 / })
      .tap();
    await page.getByRole("heading", { name: "Cliente 3", exact: true }).waitFor();
    await page.locator("#balance").getByText("no conoce este teléfono").waitFor();
    await page.context().close();
  });

  it("finds by the keyboard alone, and keeps the heads of a long table in sight", async () => {
    const page = await enter(await visit(1400, false, "es-MX"));
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("A-1029");
    await page.locator("#finds a").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Historia de una operación" }).waitFor();
    await page.goto(`${url}/console/operations?range=last30`);
    await page.mouse.wheel(0, 900);
    await expect
      .poll(async () => (await page.locator("thead th").first().boundingBox())?.y ?? -1)
      .toBeGreaterThanOrEqual(0);
    const dates = await page
      .locator("tbody td:first-child a")
      .evaluateAll((links) => links.map((link) => link.getClientRects().length));
    expect(new Set(dates)).toEqual(new Set([1]));
    await page.goto(`${url}/console/corte?range=last30`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("header.top").isVisible()).toBe(false);
    expect(await page.locator("form.filter").isVisible()).toBe(false);
    expect(await page.getByText("Ventas por día").first().isVisible()).toBe(true);
    await page.context().close();
  });
});
