import { join } from "node:path";
import { BotProcess, temporaryFolder, type BotOptions } from "./bot-process.ts";
import { startWalletServer, type WalletServer } from "./wallet-server.ts";
import type { BotMessage } from "./whatsapp-server/bot-message.ts";
import type { Contact } from "./whatsapp-server/contact-peer.ts";
import { startWhatsAppServer, type WhatsAppServer } from "./whatsapp-server/server.ts";

/** How long an answer may take on a machine that is busy, ms. */
const patienceMs = 45_000;

/** A shop on WhatsApp whose account nobody has linked yet: the wallet, WhatsApp's server, a database file, and bots that come and go. */
export class LinkedShop {
  readonly whatsapp: WhatsAppServer;
  readonly wallet: WalletServer;
  readonly #folder = temporaryFolder();
  readonly #options: Partial<BotOptions>;
  readonly #bots: BotProcess[] = [];

  private constructor(whatsapp: WhatsAppServer, wallet: WalletServer, options: Partial<BotOptions>) {
    this.whatsapp = whatsapp;
    this.wallet = wallet;
    this.#options = options;
  }

  static async open(options: Partial<BotOptions> = {}): Promise<LinkedShop> {
    return new LinkedShop(await startWhatsAppServer(), await startWalletServer(), options);
  }

  get databasePath(): string {
    return join(this.#folder.path, "bot.db");
  }

  /** What all its bots wrote. */
  get output(): string {
    return this.#bots.map((bot) => bot.output).join("\n");
  }

  start(more: BotOptions["env"] = {}, args: readonly string[] = []): BotProcess {
    const bot = new BotProcess({
      cwd: this.#folder.path,
      realClock: true,
      ...this.#options,
      args,
      env: {
        WHATSAPP_ENABLED: "true",
        WHATSAPP_WS_URL: this.whatsapp.url,
        WHATSAPP_SENDS_PER_SECOND: "1000",
        WHATSAPP_CERTIFICATE: "off",
        NODE_EXTRA_CA_CERTS: this.whatsapp.caPath,
        WALLET_API_URL: this.wallet.url,
        WALLET_API_KEY: this.wallet.apiKey,
        WALLET_RATE_PER_MINUTE: "100000",
        DATABASE_PATH: this.databasePath,
        LOG_LEVEL: "debug",
        ...this.#options.env,
        ...more,
      },
    });
    this.#bots.push(bot);
    return bot;
  }

  /** Says something and waits for the next answer to it that `which` holds for. */
  async asks(who: Contact, text: string, which: (text: string) => boolean = () => true): Promise<string> {
    const known = who.heard.length;
    who.say(text);
    return (await this.hears(who, which, known)).text;
  }

  hears(who: Contact, which: (text: string) => boolean, after = 0): Promise<BotMessage> {
    return this.whatsapp.waitForMessage(
      who,
      (message) => who.heard.indexOf(message) >= after && message.text !== "" && which(message.text),
      patienceMs,
    );
  }

  async close(): Promise<void> {
    for (const bot of this.#bots) if (bot.running) bot.kill();
    await Promise.all(this.#bots.map((bot) => bot.exited));
    await this.whatsapp.close();
    await this.wallet.close();
    this.#folder.remove();
  }
}

/** The line of a bot's output that begins with these words, without them; waits until it is written. */
export async function lineOf(bot: BotProcess, words: string): Promise<string> {
  const found = () => new RegExp(`^${words}(.*)$`, "m").exec(bot.output.slice(0, bot.output.lastIndexOf("\n") + 1));
  while (found() === null) await bot.more();
  return found()?.[1] ?? "";
}
