import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BotProcess, temporaryFolder } from "../../support/processes/bot-process.ts";
import { installedWithout } from "../../support/processes/installed-without.ts";
import { startTelegramServer, type TelegramServer } from "../../support/networks/telegram-server/server.ts";
import { startWalletServer, type WalletServer } from "../../support/wallet/wallet-server.ts";

const folder = temporaryFolder();
const program = installedWithout(folder.path, "@whiskeysockets");
let telegram: TelegramServer;
let wallet: WalletServer;
beforeAll(async () => {
  telegram = await startTelegramServer();
  wallet = await startWalletServer();
});
afterAll(async () => {
  await telegram.close();
  await wallet.close();
  folder.remove();
});

/** The bot where Baileys is not installed: whatever loads a part of it fails. */
function start(more: { readonly [name: string]: string } = {}): BotProcess {
  return new BotProcess({
    cwd: folder.path,
    realClock: true,
    program,
    env: {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      WALLET_API_URL: wallet.url,
      WALLET_API_KEY: wallet.apiKey,
      DATABASE_PATH: `${folder.path}/bot.db`,
      ...more,
    },
  });
}

describe("Baileys", () => {
  it("is not loaded while WhatsApp is off: the bot works where it is not installed", async () => {
    const bot = start();
    telegram.say(77, "hola");
    await telegram.waitForMessage(77, 0);
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    expect(bot.output).not.toContain("whiskeysockets");
  });

  it("is loaded when WhatsApp is on: the same bot does not start", async () => {
    const bot = start({ WHATSAPP_ENABLED: "true" });
    expect(await bot.exited).toEqual({ code: 1, signal: null });
    expect(bot.output).toContain("Cannot find package '@whiskeysockets/baileys'");
  });
});
