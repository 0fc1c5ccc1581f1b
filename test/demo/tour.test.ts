import type { Browser, Page } from "playwright-core";
import { inRealTime } from "../support/real-time.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languageCookie } from "../../src/console/web/language.ts";
import { type ShownDemo, tourSteps } from "../../src/demo/page/shown.ts";
import type { StepName } from "../../src/demo/page/words.ts";
import { hasBrowser, launchBrowser } from "../support/browser.ts";
import { DemoProcess } from "../support/processes/demo-process.ts";
import { DemoScreen, type PhoneId } from "./screen.ts";
import { triesEverything } from "../tiers.ts";

const newest = ({ phones }: ShownDemo, phone: PhoneId) => {
  const message = phones[phone]?.messages.at(-1);
  return { text: message?.parts.map(({ text }) => text).join("") ?? "", asks: (message?.buttons.length ?? 0) > 0 };
};
const counted = ({ wallet: { confirmed, received, applied } }: ShownDemo) => [confirmed, received, applied];

/** What is true of the demo when the tour says that a step has happened. */
const facts: { readonly [step in StepName]: (shown: ShownDemo) => unknown } = {
  start: ({ bot }) => expect(bot.is).toBe("running"),
  write: (shown) =>
    expect([newest(shown, "cashier"), counted(shown)]).toEqual([
      { text: expect.stringContaining("A-1029"), asks: true },
      [0, 0, 0],
    ]),
  confirm: (shown) => expect([newest(shown, "cashier").asks, ...counted(shown)]).toEqual([false, 1, 1, 1]),
  journal: ({ wallet }) =>
    expect(wallet.entries.map(({ ticket, applied }) => [ticket, applied])).toEqual([["A-1029", true]]),
  loseAnswer: ({ switches }) => expect(switches.fault).toBe("answerLost"),
  doubt: ({ wallet }) => expect(wallet.entries.at(-1)).toMatchObject({ ticket: "A-1030", unanswered: true }),
  kill: ({ bot }) => expect(bot).toMatchObject({ is: "running", deaths: 1 }),
  ask: (shown) => expect(newest(shown, "manager")).toEqual({ text: expect.stringContaining("A-1030"), asks: true }),
  settle: (shown) => expect(newest(shown, "cashier").text).toMatch(/Luis Pérez[^]*A-1030|A-1030[^]*Luis Pérez/),
  count: (shown) => expect([shown.switches.fault, ...counted(shown)]).toEqual(["none", 2, 2, 2]),
  console: (shown) => expect(counted(shown)).toEqual([2, 2, 2]),
};

/** Notes, frame by frame, every place that a button of the page has had. */
const noteWhereButtonsAre = `
  window.places = {};
  const look = () => {
    for (const one of document.querySelectorAll(".top button, .top a, .tour button, .tabs button, .switchboard button")) {
      const { x, y, width, height } = one.getBoundingClientRect();
      // The board moves as a whole where its part of the page is scrolled.
      const board = one.closest(".switchboard")?.getBoundingClientRect() ?? { x: 0, y: 0 };
      const place = [x - board.x, y - board.y, width, height].map((px) => Math.round(px * 10) / 10).join();
      if (width > 0) (places[one.id || one.textContent.trim()] ??= new Set()).add(place);
    }
    requestAnimationFrame(look);
  };
  look();
`;
const thoseThatMoved = "Object.entries(places).map(([one, at]) => [one, ...at]).filter(({ length }) => length > 2)";

/** How much of what the tour points at is in view, and whether nothing lies upon its middle. */
const sightOfProof = `new Promise((resolve) => {
  new IntersectionObserver(([{ target, intersectionRatio, boundingClientRect: box }], self) => {
    self.disconnect();
    const inMiddle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    resolve([intersectionRatio >= 0.99, target.contains(inMiddle)]);
  }).observe(document.querySelector(".lit"));
})`;

/** The step has happened. */
const done = "#tour-next[aria-disabled=false]";

describe.skipIf(!hasBrowser())("the tour of the demo", () => {
  let browser: Browser;
  let demo: DemoProcess;
  beforeAll(async () => {
    browser = await launchBrowser();
    demo = await DemoProcess.start();
    await demo.greeted();
  });
  afterAll(async () => {
    await browser.close();
    expect(await demo.stop()).toBe(0);
  });

  async function open(
    viewport: { readonly width: number; readonly height: number },
    language = "es-MX",
  ): Promise<DemoScreen> {
    const context = await browser.newContext({ viewport });
    await context.addCookies([{ name: languageCookie, value: language, url: demo.url }]);
    const screen = new DemoScreen(await context.newPage());
    await screen.page.goto(demo.url);
    await screen.page.locator("#tour-next").waitFor();
    return screen;
  }

  /** Plays the tour by one press a step, and leaves by its link to the console. */
  async function play(page: Page, press: (button: string) => Promise<void>): Promise<void> {
    await page.evaluate(noteWhereButtonsAre);
    const next = await page.locator("#tour-next").boundingBox();
    for (const [i, { name }] of tourSteps.entries()) {
      if (i > 0) {
        await press("#tour-next");
        await page.locator(done).waitFor({ state: "attached" });
        expect(await page.evaluate(sightOfProof), name).toEqual([true, true]);
      }
      facts[name](await demo.is(() => true));
      expect(await page.locator("#tour [role=status]").first().innerText(), name).toContain(
        await page.locator("#tour-title").innerText(),
      );
    }
    expect(await page.evaluate(thoseThatMoved)).toEqual([]);
    expect(await page.locator("#tour-console").boundingBox()).toEqual(next);
    await press("#tour-console");
    await page.locator(".me", { hasText: "Luis Pérez" }).waitFor({ state: "attached" });
    await page.locator("#story", { hasText: "A-1030" }).waitFor();
    expect(await page.locator("#story").innerText()).toMatch(/decidió gerencia|manager decided/i);
  }

  const screens = [
    { width: 390, height: 844 },
    { width: 1400, height: 900 },
    { width: 1024, height: 768 },
  ];
  it.each(triesEverything ? screens : screens.slice(0, 2))(
    "lands at $width px, twice in a row: by its buttons in Spanish, by the keyboard in English",
    inRealTime,
    async (viewport) => {
      const { page, troubles } = await open(viewport);
      await play(page, (button) => page.click(button));
      await page.goto(`${demo.url}/?lang=en`);
      await page.click("#tour-open");
      // The focus stays where it is needed: no step takes a Tab.
      await play(page, async (button) => {
        await page.locator(`${button}:focus`).waitFor();
        await page.keyboard.press("Enter");
      });
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  it("begins in the language of the page, and says nothing in another", async () => {
    await demo.tell("restart", { language: "es-MX" });
    const { page } = await open({ width: 1400, height: 900 }, "en");
    await page.locator("[data-phone=manager] .bubble", { hasText: "What shall we do?" }).waitFor();
    expect(await page.locator(".phones").innerText()).not.toMatch(/hola|Qué|Escribe/);
    await page.context().close();
  });

  it("waits for what does not happen, says so, and begins anew: wallet, chats, clock, faults and bot", async () => {
    const { page } = await open({ width: 1400, height: 900 });
    await page.clock.install();
    await page.click("#tour-next");
    await page.locator(done).waitFor({ state: "attached" });
    await demo.tell("fault", { fault: "down" });
    await demo.tell("clock", { ms: 60_000 });
    await page.click("#tour-next");
    await page.locator("[data-phone=cashier] .bubble", { hasText: "Guardada" }).waitFor();
    await page.locator("#tour-next").dispatchEvent("click");
    expect(await page.locator("#tour-next").getAttribute("aria-disabled")).toBe("true");
    expect(await page.locator("#tour-step").innerText()).toBe("Paso 2 de 10");
    await page.clock.fastForward(15_000);
    await page.locator("#tour-state", { hasText: "Tarda" }).waitFor();
    await page.click("#tour-restart");
    await page.locator(done).waitFor({ state: "attached" });
    const { phones, wallet, bot, switches } = await demo.is(() => true);
    expect(Object.values(phones).map(({ messages }) => messages.length)).toEqual([2, 2, 2]);
    expect([wallet.entries, wallet.confirmed, bot.is, bot.deaths]).toEqual([[], 0, "running", 0]);
    expect(wallet.balances.map(({ balance }) => balance)).toEqual(["$50.00", "$0.00"]);
    expect(switches).toEqual({ fault: "none", movedMs: 0 });
    await page.click("#tour-next");
    await page.locator(done).waitFor({ state: "attached" });
    facts.write(await demo.is(() => true));
    await page.context().close();
  });
});
