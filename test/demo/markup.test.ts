import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { processClock } from "../../src/clock.ts";
import { demoAnswers } from "../../src/demo/page/page.ts";
import type { ShownChange, ShownDemo, ShownMessage } from "../../src/demo/page/shown.ts";
import type { Demo } from "../../src/demo/shop.ts";
import { hasBrowser, launchBrowser } from "../support/browser.ts";
import { type Listening, serveAnswers } from "../support/loopback.ts";

const payload = `"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;

const message = (id: string): ShownMessage => ({
  id,
  mine: id !== "bot",
  time: payload,
  parts: [
    { text: payload, bold: false },
    { text: payload, bold: true },
  ],
  buttons: [payload],
  askContact: true,
  file: { id: payload, name: payload, isPicture: false },
  waiting: false,
});

/** A demo in which every word is somebody's attempt. */
function hostileDemo(): Demo & { tell(change: ShownChange): void } {
  let told = (_change: ShownChange) => {};
  const wallet = {
    entries: [
      {
        id: 1,
        time: payload,
        kind: "sale",
        call: payload,
        phone: payload,
        amount: payload,
        ticket: payload,
        applied: true,
        code: payload,
        unanswered: true,
      },
    ],
    balances: [{ name: payload, phone: payload, balance: payload }],
    newest: payload,
    confirmed: 1,
    received: 1,
    applied: 1,
  } as const;
  const shown: ShownDemo = {
    phones: { cashier: { messages: [message("bot")], typing: true } },
    wallet,
    bot: { is: "running", pid: 1, deaths: 0, armed: false, console: true },
    switches: { fault: "none", movedMs: 0 },
  };
  const file = { name: `a"\r\nx: y.html`, mime: "text/html", bytes: Buffer.from(payload) };
  const shop = { shown: () => shown, web: { file: () => file }, life: { consolePort: null } };
  return {
    phones: [{ id: "cashier", name: payload, role: "cashier", number: payload }],
    shop: () => shop as unknown as ReturnType<Demo["shop"]>,
    subscribe(changed) {
      told = changed;
      return () => {};
    },
    tell: (change) => told(change),
    restart: async () => {},
    speak: async () => {},
  };
}

describe.skipIf(!hasBrowser())("the demo's page, fed with markup", () => {
  const demo = hostileDemo();
  const about = { password: null, language: "es-MX", consoleToken: null } as const;
  const answers = demoAnswers({ demo, clock: processClock(), ...about });
  let server: Listening;
  let browser: Browser;
  let url = "";
  beforeAll(async () => {
    browser = await launchBrowser();
    server = await serveAnswers(answers.answer);
    url = `http://127.0.0.1:${server.port}`;
  });
  afterAll(async () => {
    await browser.close();
    answers.close();
    await server.close();
  });

  it("shows all of it as text, at first and later, and offers the console where there is one", async () => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.locator("body[data-stream=on]").waitFor();
    demo.tell({ type: "message", phone: "cashier", message: message("later") });
    await page.locator(".bubble").nth(1).waitFor();
    const shown = await page.locator("body").innerText();
    // Name and number of the phone; two messages with time, twice the text, a button and a file; journal and balances.
    expect(shown.split("window.hacked=1</script>").length - 1).toBeGreaterThanOrEqual(2 + 2 * 5 + 5 + 3);
    expect(await page.locator("img, body script").count()).toBe(0);
    expect(await page.evaluate("'hacked' in window")).toBe(false);
    expect(await page.locator("#console-link").isVisible()).toBe(true);
    await page.close();
  });

  it("gives a file whose name is no name under one that is", async () => {
    const answer = await fetch(`${url}/demo/file/1`);
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="a___x__y.html"');
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });
});
