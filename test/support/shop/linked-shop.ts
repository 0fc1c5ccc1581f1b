import { isAnswer } from "../waiting.ts";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OperationState } from "../../../src/ledger/operation.ts";
import { openKept } from "../../../src/store/sqlite/core/database.ts";
import { BotProcess, temporaryFolder, type BotOptions } from "../processes/bot-process.ts";
import { hearLastWords, wordsOf, type Witness } from "../faults/last-words.ts";
import { writePairing } from "./linked-database.ts";
import type { StoredOperation } from "./shop.ts";
import { startWalletServer, type WalletServer, type WalletServerOptions } from "../wallet/wallet-server.ts";
import type { BotMessage } from "../networks/whatsapp-server/media/bot-message.ts";
import type { Contact } from "../networks/whatsapp-server/phones/contact-peer.ts";
import { startWhatsAppServer, type ContactOptions, type WhatsAppServer } from "../networks/whatsapp-server/server.ts";

export interface LinkedShopOptions extends Partial<BotOptions> {
  /** The account is linked before the first bot starts. */
  readonly linked?: boolean;
  readonly wallet?: WalletServerOptions;
}

/** A shop on WhatsApp: wallet server, WhatsApp server, database file and one bot after another. Real time, unless `realClock` is false. */
export class LinkedShop implements Witness {
  readonly whatsapp: WhatsAppServer;
  readonly wallet: WalletServer;
  /** Everyone made with `contact`. */
  readonly contacts: Contact[] = [];
  isClosed = false;
  readonly #folder = temporaryFolder();
  readonly #options: LinkedShopOptions;
  readonly #bots: BotProcess[] = [];

  private constructor(whatsapp: WhatsAppServer, wallet: WalletServer, options: LinkedShopOptions) {
    this.whatsapp = whatsapp;
    this.wallet = wallet;
    this.#options = options;
  }

  static async open(options: LinkedShopOptions = {}): Promise<LinkedShop> {
    const shop = new LinkedShop(await startWhatsAppServer(), await startWalletServer(options.wallet), options);
    const databaseKey = options.env?.["DATABASE_KEY"] ?? null;
    if (options.linked === true) {
      await writePairing(shop.whatsapp, shop.databasePath, `live ${shop.wallet.url}`, databaseKey);
    }
    hearLastWords(shop);
    return shop;
  }

  get databasePath(): string {
    return join(this.#folder.path, "bot.db");
  }

  /** The bot that runs, or the last one. */
  get bot(): BotProcess {
    const bot = this.#bots.at(-1);
    if (!bot) throw new Error("No bot was started");
    return bot;
  }

  /** The output of all its bots. */
  get output(): string {
    return this.#bots.map((bot) => bot.output).join("\n");
  }

  /** The content of all files of its bots. */
  get files(): Buffer {
    const paths = ["", "-wal", "-shm", ".lock"].map((ending) => `${this.databasePath}${ending}`);
    return Buffer.concat(paths.filter((path) => existsSync(path)).map((path) => readFileSync(path)));
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

  /** Starts a bot of a linked account. Resolves when it has logged in. */
  async startLinked(more: BotOptions["env"] = {}): Promise<BotProcess> {
    const logins = this.whatsapp.logins;
    const bot = this.start(more);
    await this.whatsapp.waitForLogin(logins + 1);
    return bot;
  }

  /** Kills the bot like a power cut, if it still runs. */
  async kill(): Promise<void> {
    this.bot.kill();
    await this.bot.exited;
  }

  contact(options: ContactOptions): Contact {
    const contact = this.whatsapp.contact(options);
    this.contacts.push(contact);
    return contact;
  }

  /** Writes something and waits for the next answer for which `which` holds. */
  async asks(
    who: Contact,
    text: string,
    which: (text: string) => boolean = isAnswer,
    options?: Parameters<Contact["say"]>[1],
  ): Promise<string> {
    const known = who.heard.length;
    who.say(text, options);
    return (await this.hears(who, which, known)).text;
  }

  hears(who: Contact, which: (text: string) => boolean, after = 0): Promise<BotMessage> {
    return this.whatsapp.waitForMessage(
      who,
      (message) => who.heard.indexOf(message) >= after && message.text !== "" && which(message.text),
    );
  }

  /** Rows of the present database, read beside the bot. */
  rows<Row>(sql: string): Row[] {
    const db = openKept(this.databasePath, { readonly: true });
    try {
      return db.prepare<[], Row>(sql).all();
    } finally {
      db.close();
    }
  }

  /** The present ledger in the file. */
  operations(): StoredOperation[] {
    const rows = this.rows<{ state: OperationState; body: string }>(
      "SELECT state, body FROM operations ORDER BY created_at, id",
    );
    return rows.map((row) => ({ ...(JSON.parse(row.body) as StoredOperation), state: row.state }));
  }

  /** Breaches of the protocol, and unreadable messages of the bot. */
  problems(): string[] {
    const unread = this.contacts.filter(({ undecryptable }) => undecryptable > 0);
    return [
      ...this.whatsapp.violations,
      ...unread.map(({ phoneJid, lidJid, undecryptable }) => `${lidJid ?? phoneJid} could not read ${undecryptable}`),
    ];
  }

  /** The ids of a contact's messages that the server handed over, in order. */
  saidBy({ phoneJid, lidJid }: Contact): readonly string[] {
    const handed = this.whatsapp.journal.filter(
      ({ direction, name, stanza: { attrs } }) =>
        direction === "out" && name === "message" && (attrs["from"] === phoneJid || attrs["from"] === lidJid),
    );
    return [...new Set(handed.map(({ stanza }) => stanza.attrs["id"] ?? ""))];
  }

  /** Messages that are not in the inbox exactly once and in order, or are not handled. */
  mishandled(): string[] {
    const inbox = this.rows<{ delivery: string; state: number }>(
      "SELECT delivery, state FROM inbox WHERE delivery IS NOT NULL ORDER BY seq",
    );
    const rows = inbox.map(({ delivery, state }) => ({ id: delivery.split(":").at(-1) ?? "", state }));
    const found = rows.filter(({ state }) => state !== 1).map(({ id }) => `${id} is not handled`);
    for (const contact of this.contacts) {
      const said = this.saidBy(contact);
      const taken = rows.filter(({ id }) => said.includes(id)).map(({ id }) => said.indexOf(id));
      const name = contact.lidJid ?? contact.phoneJid;
      if (taken.join() !== [...said.keys()].join()) found.push(`${name} was heard as ${taken.join()}`);
    }
    return found;
  }

  lastWords(): string {
    const heard = this.contacts.map(({ phoneJid, lidJid, heard: messages }) => [
      lidJid ?? phoneJid,
      messages.map(({ text }) => text),
    ]);
    return wordsOf(Object.fromEntries(heard) as { [who: string]: string[] }, this.output);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const bot of this.#bots) if (bot.running) bot.kill();
    await Promise.all(this.#bots.map((bot) => bot.exited));
    await this.whatsapp.close();
    await this.wallet.close();
    this.#folder.remove();
  }
}

/** The line of a bot's output that begins with these words, without them. Waits until it is written. */
export async function lineOf(bot: BotProcess, words: string): Promise<string> {
  const found = () => new RegExp(`^${words}(.*)$`, "m").exec(bot.output.slice(0, bot.output.lastIndexOf("\n") + 1));
  while (found() === null) await bot.more();
  return found()?.[1] ?? "";
}
