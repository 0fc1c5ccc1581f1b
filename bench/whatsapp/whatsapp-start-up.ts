import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { temporaryFolder } from "../../test/support/processes/bot-process.ts";
import { installedWithout } from "../../test/support/processes/installed-without.ts";
import { writePairing } from "../../test/support/shop/linked-database.ts";
import { startWhatsAppServer } from "../../test/support/networks/whatsapp-server/server.ts";
import { Running, type Contender } from "../rig/contender.ts";
import type { Column } from "../rig/race.ts";
import { whatsAppEnvironment } from "./whatsapp-world.ts";
import { World } from "../rig/world.ts";

/** One start of the product with Telegram, until it is idle. */
export interface IdleStart {
  /** From spawn to the first `getUpdates`, ms. */
  readonly firstPollMs: number;
  /** Memory when nothing has happened for a second after that (and after the login on WhatsApp, where it is on). */
  readonly residentMiB: number;
  readonly peakMiB: number;
}

const settleMs = 1000;
const loginWithinMs = 30_000;

/**
 * Starts the product so many times each, by turns, on copies of one database that is linked: with WhatsApp on, with it off, and installed without
 * Baileys.
 */
export async function measureIdleStarts(times: number): Promise<readonly Column<IdleStart>[]> {
  const folder = temporaryFolder();
  const world = await World.open(1);
  const whatsapp = await startWhatsAppServer();
  try {
    const linked = join(folder.path, "linked.db");
    await writePairing(whatsapp, linked, `live ${world.wallet.url}`);
    const program = "dist/src/main.js";
    const entrants: readonly Contender[] = [
      { name: "WhatsApp on", program, env: whatsAppEnvironment(whatsapp) },
      { name: "WhatsApp off", program, env: {} },
      { name: "Baileys not installed", program: installedWithout(folder.path, "@whiskeysockets"), env: {} },
    ];
    const kept = entrants.map((): IdleStart[] => []);
    for (let turn = 0; turn < times; turn++) {
      for (let place = 0; place < entrants.length; place++) {
        const index = (place + turn) % entrants.length;
        const databasePath = join(folder.path, `${turn}-${index}.db`);
        copyFileSync(linked, databasePath);
        const logins = whatsapp.logins + 1;
        const bot = await Running.start(entrants[index] as Contender, world, databasePath);
        if (index === 0) await whatsapp.waitForLogin(logins, loginWithinMs);
        await setTimeout(settleMs);
        const start = { firstPollMs: bot.coldStartMs, residentMiB: bot.residentMiB(), peakMiB: bot.peakMiB() };
        kept[index]?.push(start);
        await bot.stop();
      }
    }
    return entrants.map(({ name }, index) => ({ name, rounds: kept[index] ?? [] }));
  } finally {
    await whatsapp.close();
    await world.close();
    folder.remove();
  }
}
