import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasBrowser, launchBrowser } from "../../support/browser.ts";
import { addRosa } from "../../support/shop/second-manager.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";
import { token } from "../console-shop.ts";

const hands = {
  thumb: { width: 360, act: (what: Locator) => what.tap() },
  keyboard: { width: 1280, act: (what: Locator) => what.press("Enter") },
} as const;

describe.skipIf(!hasBrowser())("the counter's work at the console", () => {
  let browser: Browser;
  let shop: Shop;
  let url: string;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    shop = await Shop.open({ network: "telegram", env: { CONSOLE_TOKEN: token, CORRECTION_CAP: "10" } });
    url = `http://127.0.0.1:${shop.network.env()["HTTP_PORT"]}`;
    addRosa(shop);
    await shop.start().started;
    for (const who of ["ana", "luis", "rosa"] as const) await shop.enter(who);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await shop.close();
  });

  /** Opens the console as Rosa would, on a phone or at a desk. */
  async function enter(hand: keyof typeof hands): Promise<Page> {
    const isPhone = hand === "thumb";
    const viewport = { width: hands[hand].width, height: 740 };
    const context = await browser.newContext({ viewport, hasTouch: isPhone, isMobile: isPhone });
    const page = await context.newPage();
    page.setDefaultTimeout(45_000);
    await page.goto(`${url}/console`);
    await page.getByLabel("Clave").fill(token);
    await hands[hand].act(page.getByRole("button", { name: "Entrar" }));
    await hands[hand].act(page.getByRole("button", { name: "Rosa Díaz" }));
    await page.getByRole("heading", { level: 1 }).waitFor();
    return page;
  }

  /** A page that nothing hangs over: nobody scrolls sideways to reach a button. */
  async function fits(page: Page): Promise<void> {
    const across = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(across, page.url()).toBeLessThanOrEqual(0);
  }

  /** The code that the bot sent to Rosa's chat. */
  async function code(): Promise<string> {
    const told = await shop.hears("rosa", (text) => text.includes("código"));
    return /consola: (\w+)/.exec(told)?.[1] ?? "";
  }

  it.each(["thumb", "keyboard"] as const)(
    "is done by %s: a refund approved, a collaborator added, a doubt settled",
    async (hand) => {
      const { act } = hands[hand];
      await shop.asks("ana", "venta 4771234567 400 R-1", (text) => text.includes("¿La registro?"));
      await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
      await shop.asks("luis", "devolución 4771234567", (text) => text.includes("¿Cuál devuelvo?"));
      await shop.asks("luis", "1", (text) => text.includes("¿La hago?"));
      await shop.asks("luis", "sí", (text) => text.includes("aprobación"));
      await shop.hears("rosa", (text) => text.includes("¿La apruebas?"));
      const page = await enter(hand);
      await page.goto(`${url}/console/approvals`);
      await fits(page);
      await act(page.getByRole("button", { name: "Aprobar" }));
      await act(page.getByRole("button", { name: "Mandarme el código" }));
      await page.getByLabel("Código").fill(await code());
      await act(page.getByRole("button", { name: "Es mi código" }));
      await page.getByRole("heading", { name: /Devolución −\$20\.00: Aprobar/ }).waitFor();
      expect(await page.getByRole("main").innerText()).toContain("María Torres");
      await fits(page);
      await act(page.getByRole("button", { name: "Sí, hacerlo" }));
      await page.getByRole("status").filter({ hasText: "Aprobada" }).waitFor();
      await shop.hears("luis", (text) => text.includes("Devolución hecha"));

      await page.goto(`${url}/console/people`);
      await act(page.getByRole("link", { name: "Agregar colaborador" }));
      await page.getByLabel("Nombre").fill("Eva Gil");
      await page.getByLabel("Sucursal").fill("Sucursal Centro");
      await page.getByRole("textbox", { name: "Teléfono", exact: true }).fill("4771110077");
      await fits(page);
      await act(page.getByRole("button", { name: "Agregar colaborador" }));
      await page.getByRole("heading", { name: "Agregar colaborador: Eva Gil" }).waitFor();
      await act(page.getByRole("button", { name: "Sí, hacerlo" }));
      await page.getByRole("heading", { name: "Historia de una operación" }).waitFor();
      await shop.hears("rosa", (text) => text.includes("Eva Gil"));
      await page.reload();
      await act(page.getByRole("button", { name: /una sola vez/ }));
      const [eva] = shop.wallet.state.account.collaborators.filter(({ name }) => name === "Eva Gil");
      await page.getByText(eva?.password ?? "none").waitFor();

      shop.wallet.fault("/wallet/sale", faults.requestLost());
      await shop.asks("ana", "venta 4771234567 300 R-2", (text) => text.includes("¿La registro?"));
      await shop.asks("ana", "sí");
      await shop.bot.pass(125_000);
      await shop.hears("ana", (text) => text.includes("No pude comprobarla"));
      await page.goto(`${url}/console/doubts`);
      await fits(page);
      await act(page.getByRole("button", { name: "No se registró", exact: true }));
      await page.getByRole("heading", { name: "Venta $300.00: No se registró" }).waitFor();
      await act(page.getByRole("button", { name: "Sí, hacerlo" }));
      await page.getByRole("status").filter({ hasText: "$300.00" }).waitFor();
      expect(shop.operations().map(({ request, state }) => [request.kind, state])).toEqual([
        ["sale", "confirmed"],
        ["correction", "confirmed"],
        ["addCollaborator", "confirmed"],
        ["sale", "humanNot"],
      ]);
    },
  );
});
