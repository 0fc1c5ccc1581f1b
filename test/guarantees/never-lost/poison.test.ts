import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { inRealTime } from "../../support/real-time.ts";
import { hasPostgres } from "../../support/postgres/postgres-server.ts";
import { temporaryFolder } from "../../support/processes/bot-process.ts";
import { Shop, type ShopOptions } from "../../support/shop/shop.ts";

const poison = pathToFileURL(join(import.meta.dirname, "../../support/faults/poison.mjs")).href;
const isPutAside = (text: string) => text.startsWith("No pude leer ese mensaje");
const isMenu = (text: string) => text.includes("¿Qué hacemos?");
const hangs = "The program hangs";

let shop: Shop;
afterEach(() => shop.close());

async function open(kind: "hang" | "kill" | "wait", more: ShopOptions = {}): Promise<void> {
  shop = await Shop.entered(["ana", "luis"], {
    ...more,
    env: { NODE_OPTIONS: `--import ${poison}`, POISON: kind, POISON_HANG_MS: "1500", ...more.env },
  });
}

/** Resolves when the bot that runs has been killed. */
async function isKilled(): Promise<void> {
  expect((await shop.bot.exited).signal).toBe("SIGKILL");
}

describe("never lost: a message that hangs the program", () => {
  it("ends the process, and is put aside at the next start; the other chats live", inRealTime, async () => {
    await open("hang");
    shop.say("ana", "venéno");
    await isKilled();
    expect(shop.bot.output).toContain(hangs);
    // Longer than a step may take now, so that the thread does not end this run too.
    shop.start({ POISON_HANG_MS: "8000" });
    expect(await shop.asks("luis", "menú", isMenu)).toContain("venta");
    expect(await shop.hears("ana", isPutAside)).toContain("escríbelo de otra forma");
    // Telegram's poll may have ended while it hung: it is begun again after a pause.
    await shop.bot.pass(10_000);
    expect(await shop.asks("ana", "menú", isMenu)).toContain("venta");
    expect(shop.heard("ana").filter(isPutAside)).toHaveLength(1);
    expect(shop.bot.output).toContain('"why":"it takes too long","msg":"A message was put aside"');
    expect(shop.output).not.toContain("venéno");
  });
});

describe("the thread that watches the event loop", () => {
  it("leaves alone a program that waits and computes nothing", async () => {
    await open("wait");
    expect(await shop.asks("ana", "venéno")).toContain("No te entendí");
    expect(shop.lives).toBe(1);
    expect(shop.bot.output).not.toContain(hangs);
  });

  it("tells systemd that the program works, until it hangs", async () => {
    const folder = temporaryFolder();
    const told = join(folder.path, "told");
    const times = () => (existsSync(told) ? readFileSync(told, "utf8").length : 0);
    const notify = join(folder.path, "systemd-notify");
    writeFileSync(notify, `#!/bin/sh\n[ "$1" = WATCHDOG=1 ] && printf x >>'${told}'\n`, { mode: 0o755 });
    const path = `${folder.path}:${process.env["PATH"] ?? ""}`;
    await open("hang", { env: { PATH: path, NOTIFY_SOCKET: "/nowhere", WATCHDOG_USEC: "1500000" } });
    await expect.poll(times, { timeout: 30_000 }).toBeGreaterThan(2);
    expect(shop.bot.output).not.toContain("systemd could not be told");
    shop.say("ana", "venéno");
    await isKilled();
    folder.remove();
  });
});

describe("never lost: a message that kills the program", () => {
  /** Starts bots until one is not killed. Gives how many were. */
  async function deaths(): Promise<number> {
    for (let count = 0; ; count++) {
      const heard = shop.hears("ana", isPutAside).then(
        () => "lives" as const,
        () => "lives" as const,
      );
      const { exited } = shop.bot;
      if ((await Promise.race([heard, exited])) === "lives") return count;
      shop.start();
    }
  }

  const stores = ["sqlite", ...(hasPostgres() ? (["postgres"] as const) : [])] as const;

  it.each(stores)("on %s: is put aside after three deaths, told once, shown and counted", inRealTime, async (store) => {
    await open("kill", { store, network: "telegram", mode: "webhook" });
    shop.say("ana", "venéno");
    shop.say("luis", "menú");
    expect(await deaths()).toBe(3);
    expect(await shop.hears("luis", isMenu)).toContain("venta");
    await shop.bot.quiet();
    expect(shop.heard("ana").filter(isPutAside)).toHaveLength(1);
    expect(shop.bot.output).toContain('"msg":"A message was put aside"');
    expect(shop.output).not.toContain("venéno");
    const metrics = await (await fetch(`http://127.0.0.1:${shop.settings()["HTTP_PORT"]}/metrics`)).text();
    expect(metrics).toContain("\nmonedero_put_aside 1\n");
    // A good end leaves nothing to be careful of.
    await shop.bot.stop();
    shop.start();
    expect(await shop.asks("ana", "menú", isMenu)).toContain("venta");
    expect(shop.bot.output).not.toContain("The last run was not stopped");
  });
});
