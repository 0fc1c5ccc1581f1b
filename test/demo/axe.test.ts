import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, launchBrowser } from "../support/browser.ts";
import { DemoProcess } from "../support/processes/demo-process.ts";
import { DemoScreen } from "./screen.ts";

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

describe.skipIf(!hasBrowser())("the demo's page, for everybody", () => {
  let browser: Browser;
  let demo: DemoProcess;
  beforeAll(async () => {
    browser = await launchBrowser();
    demo = await DemoProcess.start();
    await demo.greeted();
    // Something in every corner of the page.
    await demo.tell("say", { phone: "cashier", text: "venta 4771234567 250 A-1029" });
    await demo.is(({ phones }) => phones["cashier"]?.messages.at(-1)?.mine === false);
    await demo.confirmSale();
    await demo.tell("fault", { fault: "slow" });
  });
  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
  const cases = (["light", "dark"] as const).flatMap((scheme) =>
    (["desktop", "phone"] as const).flatMap((size) =>
      (["es-MX", "en"] as const).map((language) => ({ scheme, size, language })),
    ),
  );

  it.each(cases)("$scheme, $size, $language: no serious violation, and nothing beyond the edge", async (one) => {
    const context = await browser.newContext({
      viewport: sizes[one.size],
      colorScheme: one.scheme,
      reducedMotion: "reduce",
    });
    await context.addCookies([{ name: "monedero_language", value: one.language, url: demo.url }]);
    const page = await context.newPage();
    const screen = new DemoScreen(page);
    await screen.open(demo.url);
    expect(await page.getAttribute("html", "lang")).toBe(one.language);
    await page.evaluate(axe.source);
    const tabs = one.size === "phone" ? ["cashier", "manager", "customer", "wallet"] : [null];
    for (const tab of tabs) {
      if (tab !== null) await page.click(`.tabs [data-tab=${tab}]`);
      const { violations } = await page.evaluate<{ readonly violations: readonly Finding[] }>("axe.run()");
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      const told = serious.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id} ${node.target.join(" ")}: ${node.failureSummary}`),
      );
      expect(told).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    }
    // All of it at once on a desk, without scrolling; on a phone one thing, with the rest behind tabs.
    for (const selector of [".phone.cashier", ".phone.customer", ".switchboard", ".paper", ".balances"]) {
      if (one.size === "phone" && selector.startsWith(".phone")) continue;
      const box = await page.locator(selector).boundingBox();
      expect(box, selector).not.toBeNull();
      if (one.size === "desktop") expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(sizes.desktop.height);
    }
    expect(screen.troubles).toEqual([]);
    await context.close();
  });
});
