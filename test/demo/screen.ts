import { expect } from "vitest";
import type { Page } from "playwright-core";

export type PhoneId = "cashier" | "manager" | "customer";

/** What somebody sees and does on the demo's page. */
export class DemoScreen {
  readonly page: Page;
  /** What the page threw, or the browser refused it. */
  readonly troubles: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.troubles.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.troubles.push(message.text());
    });
  }

  /** Opens the page and waits until everybody was greeted. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    for (const phone of ["cashier", "manager", "customer"] as const) await this.hears(phone, "¿Qué hacemos?");
  }

  async say(phone: PhoneId, text: string): Promise<void> {
    const input = this.page.locator(`[data-phone=${phone}] input`);
    await input.fill(text);
    await input.press("Enter");
  }

  /** Resolves when the bot has said this in a chat, `times` times. */
  async hears(phone: PhoneId, text: string, times = 1): Promise<void> {
    const bubbles = this.page.locator(`[data-phone=${phone}] .bubble:not(.mine)`, { hasText: text });
    await bubbles.nth(times - 1).waitFor({ state: "attached", timeout: 30_000 });
  }

  /** What a sale in one line and its sí are. */
  async sell(amount: string, ticket: string): Promise<void> {
    await this.say("cashier", `venta 4771234567 ${amount} ${ticket}`);
    await this.hears("cashier", `Ticket: ${ticket}`);
    await this.say("cashier", "sí");
  }

  async press(name: string): Promise<void> {
    await this.page.locator(`[data-press="${name}"]`).click();
  }

  /** Presses the newest button with this label in a chat. */
  async tap(phone: PhoneId, label: string): Promise<void> {
    await this.page.locator(`[data-phone=${phone}] .options button`, { hasText: label }).last().click();
  }

  async botIs(state: "running" | "dead"): Promise<void> {
    await this.page.locator(`body[data-bot=${state}]`).waitFor({ timeout: 30_000 });
  }

  /** Lines of the journal that name this ticket. */
  async entries(ticket: string): Promise<string[]> {
    return this.page.locator(".entry", { hasText: `ticket ${ticket}` }).allInnerTexts();
  }

  /** Resolves when the counts are these: confirmed by people, received by the wallet, applied. */
  async counts(...wanted: readonly [number, number, number]): Promise<void> {
    const shown = async () => {
      const texts = await Promise.all(
        ["confirmed", "received", "applied"].map((name) => this.page.locator(`#count-${name}`).textContent()),
      );
      return texts.map(Number);
    };
    await expect.poll(shown).toEqual(wanted);
  }
}
