import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Phone } from "../../../src/domain/phone.ts";
import type { Points } from "../../../src/domain/money.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

const maria = "4771234567" as Phone;
const hourMs = 3_600_000;
/** What a sale of $400 gives. */
const twenty = 200_000 as Points;
let shop: Shop;

beforeEach(async () => {
  shop = await Shop.entered("ana");
  for (const line of ["100 T-1", "250 T-2", "333.40 T-3"]) {
    expect(await sell(`4777654321 ${line}`)).toContain("Venta registrada");
  }
});
afterEach(() => shop.close());

/** Ana sells in one line and confirms; resolves with the first thing she hears of it. */
async function sell(line: string): Promise<string> {
  const asked = await shop.asks("ana", `venta ${line}`, (text) => /¿La registro\?|¿Es otra\?/.test(text));
  if (asked.includes("¿Es otra?")) await shop.asks("ana", "sí", (text) => text.includes("¿La registro?"));
  return shop.asks("ana", "sí");
}

/** Ana's sale of $400 goes out and never reaches the wallet: the program is killed as it is on its way. */
async function loseAndDie(): Promise<void> {
  shop.wallet.fault("/wallet/sale", faults.requestLost());
  await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
  await shop.bot.quiet();
  await shop.bot.arm("request written");
  shop.say("ana", "sí");
  await shop.bot.exited;
}

const stateOf = (ticket: string) => {
  const found = shop.operations().find((one) => one.request.kind === "sale" && one.request.ticket === ticket);
  return found?.state;
};
const applied = (ticket: string) =>
  shop.wallet.journal.some((entry) => entry.applied && entry.form["ticket"] === ticket);

/** Whatever looks there are have been taken, and nobody was told what is not so. */
async function isAskedAndNotVerified(): Promise<void> {
  await shop.bot.pass(200_000);
  expect(applied("A-1")).toBe(false);
  expect(stateOf("A-1")).toBe("ask");
  await shop.hears("ana", (text) => text.includes("No pude comprobarla"));
  expect(shop.heard("ana").join("\n")).not.toContain("Verificada por saldo");
}

describe("what was never applied is not called verified by the balance", () => {
  it("after 25 hours without the program, with another sale of the same size before them", async () => {
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    expect(await sell("4771234567 400 A-1")).toContain("No la repitas");
    await shop.bot.pass(3_500);
    expect(await sell("4771234567 400 A-2")).toContain("Venta registrada");
    await shop.bot.quiet();
    shop.bot.kill();
    await shop.bot.exited;
    shop.start({ CLOCK_START_MS: String(shop.clockMs + 25 * hourMs) });
    await isAskedAndNotVerified();
  });

  it("after 12 hours without the program, in which another till moved the same", async () => {
    await loseAndDie();
    shop.wallet.state.moveBalance("monedero-demo", maria, twenty);
    shop.start({ CLOCK_START_MS: String(shop.clockMs + 12 * hourMs) });
    await isAskedAndNotVerified();
  });

  it("after a restart of the machine, whose clock nobody can compare with", async () => {
    await loseAndDie();
    shop.wallet.state.moveBalance("monedero-demo", maria, twenty);
    shop.start({ CLOCK_BOOT: "another boot" });
    await isAskedAndNotVerified();
  });

  it("when the clock is set back 20 seconds before another sale of the same size", async () => {
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    expect(await sell("4771234567 400 A-1")).toContain("No la repitas");
    await shop.bot.pass(3_500);
    await shop.bot.step(-20_000);
    expect(await sell("4771234567 400 A-2")).toContain("Venta registrada");
    await isAskedAndNotVerified();
  });

  it("when the wallet's reads lag behind its own answers", async () => {
    expect(await sell("4771234567 400 A-2")).toContain("Venta registrada");
    await shop.bot.pass(60_000);
    // For a while its reads do not show that sale.
    let lags = true;
    const behind = (sign: 1 | -1) => (_: unknown, path: string) => {
      if (lags && path === "/wallet/contact/get")
        shop.wallet.state.moveBalance("monedero-demo", maria, (sign * twenty) as Points);
    };
    shop.wallet.hooks.onRead = behind(-1);
    shop.wallet.hooks.onApplied = behind(1);
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    expect(await sell("4771234567 400 A-1")).toContain("No la repitas");
    lags = false;
    await isAskedAndNotVerified();
  });

  it("when another till moved the same before it, between the bot's last answer and this sale", async () => {
    expect(await sell("4771234567 400 A-2")).toContain("Venta registrada");
    await shop.bot.pass(60_000);
    shop.wallet.state.moveBalance("monedero-demo", maria, twenty);
    shop.wallet.fault("/wallet/sale", faults.answerLost());
    expect(await sell("4771234567 400 A-1")).toContain("No la repitas");
    await shop.bot.pass(200_000);
    expect(stateOf("A-1")).toBe("ask");
  });
});

describe("what was applied is called verified by the balance", () => {
  it("though the clock was set back or forward meanwhile", async () => {
    for (const [ticket, stepMs] of [
      ["A-1", -hourMs],
      ["A-2", 60_000],
    ] as const) {
      shop.wallet.fault("/wallet/sale", faults.answerLost());
      expect(await sell(`4771234567 400 ${ticket}`)).toContain("No la repitas");
      await shop.bot.step(stepMs);
      await shop.bot.pass(200_000);
      expect(stateOf(ticket)).toBe("settledApplied");
    }
  });

  it("after a crash and an immediate restart", async () => {
    shop.wallet.fault("/wallet/sale", faults.answerLost());
    await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
    shop.wallet.hooks.onApplied = (_, path) => (path === "/wallet/sale" ? shop.bot.kill() : undefined);
    shop.say("ana", "sí");
    await shop.bot.exited;
    shop.start();
    await shop.bot.pass(200_000);
    await shop.hears("ana", (text) => text.includes("Verificada por saldo"));
    expect(stateOf("A-1")).toBe("settledApplied");
  });
});
