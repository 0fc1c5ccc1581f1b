import { join } from "node:path";
import { formatPhone, type Phone } from "../src/domain/phone.ts";
import { temporaryFolder } from "../test/support/bot-process.ts";
import { cashier, crowdSeed, customerName, customerPhone } from "../test/support/crowd.ts";
import { startWalletServer, type WalletServer } from "../test/support/wallet-server.ts";
import type { Contact } from "../test/support/whatsapp-server/contact-peer.ts";
import { startWhatsAppServer, type WhatsAppServer } from "../test/support/whatsapp-server/server.ts";
import type { Ground } from "./contender.ts";

/** A chat that has heard nothing for this long, ms, hears nothing more: what it still waits for is lost. */
const answerWithinMs = 30_000;

/** A question, by number: each asks for the balance of another customer, so that none is answered from a cache. */
interface Asked {
  /** What the answer begins with. */
  readonly answer: string;
  readonly startedMs: number;
}

/** Everything around a bot on WhatsApp: WhatsApp's server, the wallet, and cashiers who ask for balances. In the process of the benchmark. */
export class WhatsAppWorld implements Ground {
  readonly whatsapp: WhatsAppServer;
  readonly wallet: WalletServer;
  readonly #folder = temporaryFolder();
  readonly #cashiers: readonly Contact[];
  #nextQuestion = 1;
  /** Questions that were never answered. */
  lost = 0;

  private constructor(whatsapp: WhatsAppServer, wallet: WalletServer, cashiers: number) {
    this.whatsapp = whatsapp;
    this.wallet = wallet;
    this.#cashiers = Array.from({ length: cashiers }, (_, index) => whatsapp.contact(cashier(index + 1)));
  }

  /** Opens a world with so many cashiers, numbered from 0, who may ask so many questions in all. */
  static async open(cashiers: number, questions: number): Promise<WhatsAppWorld> {
    const wallet = await startWalletServer({ seed: crowdSeed(cashiers, questions) });
    return new WhatsAppWorld(await startWhatsAppServer(), wallet, cashiers);
  }

  get databasePath(): string {
    return join(this.#folder.path, "bot.db");
  }

  /** Questions that were asked so far. */
  get questions(): number {
    return this.#nextQuestion - 1;
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

  /** One cashier asks so many questions, each after the answer to the last. Gives how long each answer took, ms. */
  async askInTurn(cashierNumber: number, questions: number): Promise<number[]> {
    const delays: number[] = [];
    for (let time = 0; time < questions; time++) delays.push(...(await this.#ask(cashierNumber, 1)));
    return delays;
  }

  /** Everyone asks so many questions, all of them at once. Gives how long each answer took, ms. */
  async askAtOnce(questions: number): Promise<number[]> {
    const each = await Promise.all(this.#cashiers.map((_, index) => this.#ask(index, questions)));
    return each.flat();
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
    if (heard > this.questions) others.push(`${heard} answers to ${this.questions} questions`);
    if (others.length > 0) throw new Error(others.slice(0, 5).join("; "));
    return this.#cashiers.reduce((sum, { undecryptable }) => sum + undecryptable, copies.length);
  }

  async close(): Promise<void> {
    await this.whatsapp.close();
    await this.wallet.close();
    this.#folder.remove();
  }

  async #ask(cashierNumber: number, questions: number): Promise<number[]> {
    const who = this.#cashiers[cashierNumber];
    if (!who) throw new Error(`There is no cashier ${cashierNumber}`);
    let next = who.heard.length;
    const open = new Set(Array.from({ length: questions }, () => this.#say(who)));
    const delays: number[] = [];
    while (open.size > 0) {
      const text = await this.#hear(who, next);
      if (text === null) break;
      next += 1;
      const found = [...open].find(({ answer }) => text.startsWith(answer));
      // One that was given up before, and came after all.
      if (!found) continue;
      open.delete(found);
      delays.push(performance.now() - found.startedMs);
    }
    this.lost += open.size;
    return delays;
  }

  /** What somebody hears as their message of this number, from 0; null when it does not come. */
  async #hear(who: Contact, number: number): Promise<string | null> {
    try {
      const message = await this.whatsapp.waitForMessage(who, (one) => one === who.heard[number], answerWithinMs);
      return message.text;
    } catch {
      return null;
    }
  }

  #say(who: Contact): Asked {
    const number = this.#nextQuestion++;
    const phone = customerPhone(number) as Phone;
    const answer = `${customerName(number)} (${formatPhone(phone)}): saldo $50.00.\n`;
    const startedMs = performance.now();
    who.say(`saldo ${phone}`);
    return { answer, startedMs };
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
