import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { tourSteps } from "../src/demo/page/shown.ts";
import { DemoScreen } from "../test/demo/screen.ts";
import { launchBrowser } from "../test/support/browser.ts";
import { DemoProcess } from "../test/support/processes/demo-process.ts";
import { differingShare, inFewColours, readPicture, writePicture } from "./picture.ts";

/*
 * Takes the pictures of the documents: the compiled demo is started in a folder of its own, a morning is played in it through its page, and
 * this machine's Chromium shows what came of it. A picture that is next to the same as the one before is left as it is.
 */

/** When the morning begins, so that every run shows the same times: 9:40 in Mexico City. */
const beginsMs = Date.parse("2026-11-25T15:40:05Z");
/** Share of the pixels that may differ in the same picture: process numbers, keys and seconds are others in every run. */
const sameShare = 0.005;

const wide = { width: 1440, height: 900 };
const maria = "4771234567";
const jorge = "4777654321";
const manager = "Luis Pérez";

async function main(): Promise<void> {
  const demo = await DemoProcess.start({ NODE_OPTIONS: `--import=${clockThatBegins(beginsMs)}` });
  const browser = await launchBrowser();
  try {
    await demo.greeted();
    await takeTour(browser, demo.url);
    await demo.tell("restart", { language: "es-MX" });
    const screen = new DemoScreen(await openPage(browser, wide));
    await screen.open(demo.url);
    await screen.page.click("#tour-skip");
    await playMorning(screen);
    await loseAnswer(screen);
    await takePhone(browser, demo.url);
    await takeConsole(browser, demo.url, screen);
    if (screen.troubles.length > 0) throw new Error(screen.troubles.join("; "));
  } finally {
    await browser.close();
    await demo.stop();
  }
}

/** A module that moves the clock of every process of the demo; it goes on from there. */
function clockThatBegins(atMs: number): string {
  const code = `const now = Date.now; Date.now = () => now() + ${atMs - Date.now()};`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

async function openPage(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
  colorScheme: NonNullable<BrowserContextOptions["colorScheme"]> = "light",
): Promise<Page> {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
  return context.newPage();
}

/** Sales, balance used, and a request that was lost, of which the manager is asked. */
async function playMorning(screen: DemoScreen): Promise<void> {
  await sell(screen, maria, "320", "A-1021");
  await screen.hears("cashier", "ticket A-1021");
  await sell(screen, jorge, "1250", "A-1022");
  await screen.hears("cashier", "ticket A-1022");
  await screen.press("clock-3600000");
  await sell(screen, maria, "90", "A-1023");
  await screen.hears("cashier", "ticket A-1023");
  await screen.say("cashier", `usar ${jorge} 40 de 210 A-1024`);
  await screen.hears("cashier", "Ticket: A-1024");
  await screen.tap("cashier", "Sí, usar");
  await screen.hears("cashier", "Monto: $170.00");
  await screen.say("cashier", "sí");
  await screen.hears("cashier", "Venta registrada: $170.00");
  await screen.say("customer", "saldo");
  await screen.hears("customer", "$70.50");
  await screen.press("clock-3600000");
  await screen.press("fault-requestLost");
  await sell(screen, jorge, "400", "A-1025");
  await screen.hears("cashier", "No recibí respuesta");
  await screen.press("fault-none");
  await screen.press("clock-120000");
  await screen.hears("manager", "A-1025");
}

/** A sale that goes well, and one whose answer is lost; its balance proves it. */
async function loseAnswer(screen: DemoScreen): Promise<void> {
  await sell(screen, maria, "250", "A-1029");
  await screen.hears("cashier", "ticket A-1029");
  await screen.press("fault-answerLost");
  await sell(screen, maria, "180", "A-1030");
  await screen.hears("cashier", "No recibí respuesta", 2);
  await screen.press("fault-none");
}

async function sell(screen: DemoScreen, to: string, amount: string, ticket: string): Promise<void> {
  await screen.say("cashier", `venta ${to} ${amount} ${ticket}`);
  await screen.hears("cashier", `Ticket: ${ticket}`);
  await screen.say("cashier", "sí");
}

/** The tour, as far as the sale whose answer is lost. */
async function takeTour(browser: Browser, url: string): Promise<void> {
  const page = await openPage(browser, wide);
  await page.goto(url);
  for (const { name } of tourSteps.slice(1)) {
    await page.click("#tour-next");
    await page.locator("#tour-next[aria-disabled=false]").waitFor();
    if (name === "doubt") break;
  }
  await takePicture("demo", page);
}

/** The cashier's chat on her phone, by night. */
async function takePhone(browser: Browser, url: string): Promise<void> {
  const screen = new DemoScreen(await openPage(browser, { width: 390, height: 844 }, "dark"));
  await screen.open(url);
  await screen.page.click("#tour-skip");
  await screen.hears("cashier", "Verificada por saldo");
  await takePicture("demo-phone", screen.page);
}

/** What is in doubt, the story of one that a manager decided, and a conversation in the middle. */
async function takeConsole(browser: Browser, url: string, screen: DemoScreen): Promise<void> {
  await screen.press("clock-600000");
  await screen.press("fault-requestLost");
  await sell(screen, maria, "275", "A-1031");
  await screen.hears("cashier", "No recibí respuesta", 3);
  await screen.press("fault-none");
  const page = await openPage(browser, { width: 1200, height: 800 });
  await page.goto(url);
  await page.click("#console-link button");
  await page.getByRole("button", { name: manager }).click();
  await page.getByRole("link", { name: /^En duda/ }).click();
  await page.getByRole("article").nth(1).waitFor();
  const lost = page.getByRole("article").filter({ hasText: "A-1025" });
  await lost.getByText("Otras operaciones").click();
  await takePicture("console-doubts", page);

  await screen.press("clock-120000");
  const later = page.getByRole("article").filter({ hasText: "A-1031" });
  const story = await later.getByRole("link", { name: "Su historia" }).getAttribute("href");
  await later.getByRole("button", { name: "regístrala ahora" }).click();
  await page.getByRole("button", { name: "Sí, hacerlo" }).click();
  await screen.hears("cashier", "Venta registrada: $275.00");
  await page.goto(`${url}${story}`);
  await page.getByRole("heading", { name: "Paso a paso" }).waitFor();
  await page.setViewportSize({ width: 1200, height: 1460 });
  await takePicture("console-operation", page);
  await page.setViewportSize({ width: 1200, height: 800 });

  await screen.say("cashier", `venta ${maria}`);
  await screen.hears("cashier", "¿Monto");
  await page.getByRole("link", { name: "Conversaciones" }).click();
  await page.getByRole("link", { name: "Venta", exact: true }).click();
  await page.locator(".thread .bot", { hasText: "¿Monto" }).waitFor();
  await takePicture("console-conversation", page);
  await takeOwner(page, url);
}

/** The owner's page on a desk and, of a phone, the cut. */
async function takeOwner(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/console`);
  await page.getByRole("heading", { name: "Resumen" }).waitFor();
  await page.setViewportSize({ width: 1200, height: 1000 });
  await takePicture("console-home", page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${url}/console/corte`);
  await page.locator(".figures").waitFor();
  await page.evaluate("document.querySelector('.days').scrollIntoView()");
  await takePicture("console-phone", page);
}

/** Writes what a page shows, unless that is next to what was there before. */
async function takePicture(name: string, page: Page): Promise<void> {
  const browser = page.context().browser() as Browser;
  // A cursor blinks.
  await page.evaluate("document.activeElement?.blur()");
  const shown = inFewColours(await readPicture(browser, await page.screenshot({ animations: "disabled" })));
  const path = join(import.meta.dirname, "pictures", `${name}.png`);
  if (existsSync(path) && differingShare(await readPicture(browser, readFileSync(path)), shown) <= sameShare) return;
  const picture = writePicture(shown);
  writeFileSync(path, picture);
  process.stdout.write(`${path}: ${Math.round(picture.length / 1000)} kB\n`);
}

await main();
