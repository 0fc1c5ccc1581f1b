import { join } from "node:path";
import { temporaryFolder } from "../../test/support/processes/bot-process.ts";
import { cashier, crowdSeed } from "../../test/support/shop/crowd.ts";
import { startWalletServer, type WalletServer } from "../../test/support/wallet/wallet-server.ts";
import type { Contact } from "../../test/support/networks/whatsapp-server/phones/contact-peer.ts";
import { startWhatsAppServer, type WhatsAppServer } from "../../test/support/networks/whatsapp-server/server.ts";
import { Asking, type AskingCashier } from "../asking/asking.ts";
import type { AskingWorld } from "../asking/asking-round.ts";

/** Everything around a bot on WhatsApp: WhatsApp's server, the wallet, and cashiers who ask for balances. In the process of the benchmark. */
export class WhatsAppWorld implements AskingWorld {
  readonly whatsapp: WhatsAppServer;
  readonly wallet: WalletServer;
  readonly #folder = temporaryFolder();
  readonly #cashiers: readonly Contact[];
  readonly asking: Asking;

  private constructor(whatsapp: WhatsAppServer, wallet: WalletServer, cashiers: number) {
    this.whatsapp = whatsapp;
    this.wallet = wallet;
    this.#cashiers = Array.from({ length: cashiers }, (_, index) => whatsapp.contact(cashier(index + 1)));
    this.asking = new Asking(this.#cashiers.map((one) => this.#at(one)));
  }

  /** Opens a world with so many cashiers, numbered from 0, who may ask so many questions in all. */
  static async open(cashiers: number, questions: number): Promise<WhatsAppWorld> {
    const wallet = await startWalletServer({ seed: crowdSeed(cashiers, questions) });
    return new WhatsAppWorld(await startWhatsAppServer(), wallet, cashiers);
  }

  get databasePath(): string {
    return join(this.#folder.path, "bot.db");
  }

  environment(databasePath: string): { readonly [name: string]: string } {
    return {
      ...whatsAppEnvironment(this.whatsapp),
      WALLET_API_URL: this.wallet.url,
      WALLET_API_KEY: this.wallet.apiKey,
      // Neither the wallet's budget nor the pace is what is measured here.
      WALLET_RATE_PER_MINUTE: "10000000",
      DATABASE_PATH: databasePath,
      LOG_LEVEL: "warn",
    };
  }

  /** Resolves when a bot that is started now has logged in. */
  nextStart(withinMs: number): Promise<unknown> {
    return this.whatsapp.waitForLogin(this.whatsapp.logins + 1, withinMs);
  }

  /** Waits until the bot has confirmed everything that was said; not for ever, since a bot may not. */
  async settle(): Promise<void> {
    await this.whatsapp.waitUntilConfirmed().catch(() => {});
  }

  /** Answers that a cashier's phone could not read at first, and copies of them that the shop's own phone could not. Throws when anything else went wrong. */
  unreadable(): number {
    const copies = this.whatsapp.violations.filter((why) => why.includes("can't read its copy"));
    const others = this.whatsapp.violations.filter((why) => !copies.includes(why));
    const heard = this.#cashiers.reduce((sum, one) => sum + one.heard.length, 0);
    if (heard > this.asking.questions) others.push(`${heard} answers to ${this.asking.questions} questions`);
    if (others.length > 0) throw new Error(others.slice(0, 5).join("; "));
    return this.#cashiers.reduce((sum, { undecryptable }) => sum + undecryptable, copies.length);
  }

  async close(): Promise<void> {
    await this.whatsapp.close();
    await this.wallet.close();
    this.#folder.remove();
  }

  /** A cashier at their phone. */
  #at(who: Contact): AskingCashier {
    return {
      say: (text) => void who.say(text),
      heard: () => who.heard.length,
      hear: async (number, withinMs) => {
        try {
          return (await this.whatsapp.waitForMessage(who, (one) => one === who.heard[number], withinMs)).text;
        } catch {
          return null;
        }
      },
    };
  }
}

/** What a bot is told to be on the WhatsApp of the tests, at a pace that does not count. */
export function whatsAppEnvironment(server: WhatsAppServer): { readonly [name: string]: string } {
  return {
    WHATSAPP_ENABLED: "true",
    WHATSAPP_WS_URL: server.url,
    WHATSAPP_SENDS_PER_SECOND: "1000000",
    WHATSAPP_CERTIFICATE: "off",
    NODE_EXTRA_CA_CERTS: server.caPath,
  };
}
