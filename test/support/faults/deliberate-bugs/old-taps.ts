import { dirname } from "node:path";
import type { Shop } from "../../shop/shop.ts";
import { faults } from "../../wallet/wallet-server.ts";
import { checking, type DeliberateBug } from "./kit.ts";

const now = "No: regístrala ahora";
const includes = (words: string) => (text: string) => text.includes(words);

/** A sale is in doubt, and a manager is asked about it. */
async function doubt(shop: Shop): Promise<void> {
  shop.start();
  for (const who of ["ana", "luis"] as const) await shop.enter(who);
  shop.wallet.fault("/wallet/sale", faults.requestLost());
  await shop.asks("ana", "venta 4771234567 250 D-1", includes("¿La registro?"));
  await shop.asks("ana", "sí", includes("No la repitas"));
  await shop.bot.pass(125_000);
  await shop.hears("luis", includes("En duda"));
  await shop.bot.quiet();
}

/** The complaint if a tap has moved too much. `atMost`: the allowed number of requests. */
async function requests(shop: Shop, atMost: number): Promise<readonly string[]> {
  await shop.bot.quiet();
  await shop.bot.pass(5_000);
  const { length } = shop.wallet.requests("/wallet/sale");
  return length > atMost ? [`an old tap sent the sale: ${length} requests`] : [];
}

/** The sale is ordered again, an earlier backup is restored, and the network delivers that tap again. */
const beforeRestore = checking({ network: "telegram" }, async (shop) => {
  await doubt(shop);
  const backup =
    shop
      .command("backup", `${dirname(shop.databasePath)}/backups`)
      .out.trimEnd()
      .split("\n")
      .at(-1) ?? "";
  const { updates } = shop.telegram;
  const known = updates.length;
  shop.tap("luis", "En duda", now);
  await shop.wallet.arrived("/wallet/sale", 2);
  await shop.bot.quiet();
  shop.bot.kill();
  await shop.bot.exited;
  shop.command("restore", backup, "--yes");
  const before = shop.heard("luis").length;
  await shop.start().started;
  await shop.hears("luis", includes("El bot volvió de un respaldo"), before);
  await shop.bot.quiet();
  const asked = shop.heard("luis").length;
  shop.telegram.replay(updates.slice(known));
  await shop.waitUntilConfirmed();
  await shop.hears("luis", () => true, asked);
  return requests(shop, 2);
});

/** The bot is down for twelve minutes when the sale is ordered again. */
const beforeStop = checking({ network: "telegram" }, async (shop) => {
  await doubt(shop);
  await shop.bot.stop();
  const before = shop.heard("luis").length;
  shop.tap("luis", "En duda", now);
  await shop.start({ CLOCK_START_MS: String(shop.clockMs + 12 * 60_000) }).started;
  await shop.waitUntilConfirmed();
  await shop.hears("luis", () => true, before);
  return requests(shop, 1);
});

export const oldTaps: readonly DeliberateBug[] = [
  {
    does: "takes a button of before a restore for one of its own",
    promise: "Never twice",
    file: "router/turn/step.js",
    changes: [[/const isOld = !isOfEpoch\(epoch, data\);/, "const isOld = false;"]],
    foundBy: "regístrala ahora, delivered again after a backup of before was put back",
    test: "test/guarantees/never-twice/old-taps.test.ts",
    check: beforeRestore,
    complaint: /an old tap sent the sale/,
  },
  {
    does: "does not ask how old the question is that a tap answers",
    promise: "Never twice",
    file: "router/money/decide-approval.js",
    changes: [[/if \(isFresh\)/, "if (true)"]],
    foundBy: "regístrala ahora, tapped while the bot was down for twelve minutes",
    test: "test/guarantees/never-twice/old-taps.test.ts",
    check: beforeStop,
    complaint: /an old tap sent the sale/,
  },
];
