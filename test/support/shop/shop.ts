import { isAnswer } from "../waiting.ts";
import { join } from "node:path";
import type { Operation, OperationState } from "../../../src/ledger/operation.ts";
import { BotProcess, runCommand, temporaryFolder, type BotOptions } from "../processes/bot-process.ts";
import { networkOfRun, type Beside, type Heard, type Network, type NetworkName } from "../networks/network.ts";
import { hearLastWords, wordsOf, type Witness } from "../faults/last-words.ts";
import type { Who } from "./people.ts";
import { startCloudNetwork, type CloudNetwork } from "../networks/cloud-network.ts";
import { startTelegramNetwork, type TelegramMode, type TelegramNetwork } from "../networks/telegram-network.ts";
import type { TelegramServer } from "../networks/telegram-server/server.ts";
import { startWhatsAppNetwork } from "../networks/whatsapp-network.ts";
import { startWalletServer, type WalletServer, type WalletServerOptions } from "../wallet/wallet-server.ts";
import { reusesProcesses } from "../../tiers.ts";
import { hasPostgres, postgresServer } from "../postgres/postgres-server.ts";
import { rowsOfFile, rowsOfServer, type Rows } from "./stored-rows.ts";

/** A stored operation, read from the database file beside the bot. */
export type StoredOperation = Omit<Operation, "state"> & { readonly state: OperationState };

/** When the first life's clock begins, epoch ms. */
const firstMs = 1_764_000_000_000;

const storeOfRun = process.env["SHOP_STORE"] === "postgres" && hasPostgres() ? "postgres" : "sqlite";

/** The set-up of a shop. */
export interface ShopOptions extends Partial<BotOptions> {
  readonly wallet?: WalletServerOptions;
  /** The network of its people. Absent: the network of the run. */
  readonly network?: NetworkName;
  /** People who are on Telegram in any case: if the shop's network is another one, the bot uses both. */
  readonly onTelegram?: readonly Who[];
  /** The bot's store. Absent: as in this run (`SHOP_STORE`). */
  readonly store?: "sqlite" | "postgres";
  /** How the bot receives from Telegram; absent: as in this run. */
  readonly mode?: TelegramMode;
}

/** A shop: wallet server, one or two messaging networks, database file and a bot that can be killed and started again. */
export class Shop implements Witness {
  /** The network its people are on. */
  readonly network: Network;
  readonly wallet: WalletServer;
  readonly databasePath: string;
  /** The database on the test server; null: it is in the file. */
  readonly databaseUrl: string | null;
  isClosed = false;
  /** Everyone who wrote or got a message. */
  readonly #met = new Set<Who>();
  readonly #telegram: TelegramNetwork | null;
  readonly #onTelegram: ReadonlySet<Who>;
  readonly #folder: ReturnType<typeof temporaryFolder>;
  readonly #bots: BotProcess[] = [];
  readonly #options: ShopOptions;
  readonly #rows: Rows;

  private constructor(
    network: Network,
    telegram: TelegramNetwork | null,
    wallet: WalletServer,
    options: ShopOptions,
    databaseUrl: string | null,
  ) {
    this.network = network;
    this.#telegram = telegram;
    this.wallet = wallet;
    this.#options = options;
    this.#onTelegram = new Set(options.onTelegram);
    this.#folder = temporaryFolder();
    this.databasePath = join(this.#folder.path, "bot.db");
    this.databaseUrl = databaseUrl;
    this.#rows = databaseUrl === null ? rowsOfFile(this.databasePath) : rowsOfServer(databaseUrl);
  }

  static async open(options: ShopOptions = {}): Promise<Shop> {
    const { network: name = networkOfRun, onTelegram = [] } = options;
    let passedMs = () => 0;
    let clockMs = () => firstMs;
    const wallet = await startWalletServer(options.wallet);
    const telegram =
      name === "telegram" || onTelegram.length > 0 ? await startTelegramNetwork(() => passedMs(), options.mode) : null;
    const start = () =>
      name === "whatsapp" ? startWhatsAppNetwork(() => passedMs()) : startCloudNetwork(() => clockMs());
    const network = name === "telegram" && telegram !== null ? telegram : await start();
    const isOnServer = options.store === "postgres" || (options.store === undefined && storeOfRun === "postgres");
    const databaseUrl = isOnServer ? await (await postgresServer()).makeDatabase("empty") : null;
    const shop = new Shop(network, telegram, wallet, options, databaseUrl);
    clockMs = () => shop.clockMs;
    passedMs = () => shop.#bots.reduce((sum, bot) => sum + bot.passedMs, 0);
    await network.prepare(shop.databasePath, `${isOnServer ? "whatsapp of " : ""}live ${wallet.url}`);
    hearLastWords(shop);
    return shop;
  }

  /** Opens a shop, starts its bot, and lets people in, one after the other. */
  static async entered(who: Who | readonly Who[], options: ShopOptions = {}): Promise<Shop> {
    const shop = await Shop.open(options);
    try {
      shop.start();
      for (const one of [who].flat()) await shop.enter(one);
      return shop;
    } catch (error) {
      await shop.close();
      throw error;
    }
  }

  /** The Bot API server, for what only Telegram has. */
  get telegram(): TelegramServer {
    if (this.#telegram === null) throw new Error("This shop is not on Telegram");
    return this.#telegram.server;
  }

  /** The Cloud API's network, for features of it alone. */
  get cloud(): CloudNetwork {
    if (this.network.name !== "whatsapp-cloud") throw new Error("This shop is not on the Cloud API");
    return this.network as CloudNetwork;
  }

  /** The settings with which a life receives from Telegram in this mode. */
  receivingBy(mode: TelegramMode): BotOptions["env"] {
    return this.#telegram?.envOf(mode) ?? {};
  }

  /** A wallet on the port of an earlier one, with the account in its initial state. */
  static openWallet(port: number): Promise<WalletServer> {
    return startWalletServer({ port });
  }

  /** The bot that runs now. */
  get bot(): BotProcess {
    const bot = this.#bots.at(-1);
    if (!bot) throw new Error("No bot was started");
    return bot;
  }

  /** The output of all its bots. */
  get output(): string {
    return this.#bots.map((bot) => bot.output).join("\n");
  }

  get lives(): number {
    return this.#bots.length;
  }

  /** The bot's clock in its last life's last report, epoch ms; the machine's if the bots use that. */
  get clockMs(): number {
    return this.#bots.at(-1)?.clockMs ?? (this.#options.realClock === true ? Date.now() : firstMs);
  }

  /** `more`: settings of this life alone. `CLOCK_START_MS`: the start of its clock; absent: a second after the last life. */
  start(more: BotOptions["env"] = {}): BotProcess {
    const goesOn = this.lives === 0 ? {} : { CLOCK_START_MS: String(this.clockMs + 1_000) };
    const env = {
      ...this.#env(),
      CLOCK_SEED: String(42 + this.#bots.length),
      ...goesOn,
      ...this.#options.env,
      ...more,
    };
    const bot = new BotProcess({ cwd: this.#folder.path, mayReuse: reusesProcesses, ...this.#options, env });
    // Before its first report, a network that follows its clock would still be in the life before.
    if (env["CLOCK_START_MS"] !== undefined) bot.clockMs = Number(env["CLOCK_START_MS"]);
    this.#bots.push(bot);
    return bot;
  }

  /** Runs another command of the program with this shop's settings, at the time of the bot's clock. */
  command(...args: readonly string[]): ReturnType<typeof runCommand> {
    return this.commandWith({}, ...args);
  }

  /** The same with other settings. */
  commandWith(more: BotOptions["env"], ...args: readonly string[]): ReturnType<typeof runCommand> {
    const env = { ...this.settings(), CLOCK_START_MS: String(this.clockMs), ...more };
    return runCommand(args, { cwd: this.#folder.path, env });
  }

  /** The settings of its bots. */
  settings(): BotOptions["env"] {
    return { ...this.#env(), ...this.#options.env };
  }

  #env(): BotOptions["env"] {
    return {
      // If there are two networks, the one on HTTP decides the port.
      ...this.#telegram?.env(),
      ...this.network.env(),
      WALLET_API_URL: this.wallet.url,
      WALLET_API_KEY: this.wallet.apiKey,
      WALLET_RATE_PER_MINUTE: "100000",
      DATABASE_PATH: this.databasePath,
      ...(this.databaseUrl !== null && { DATABASE_URL: this.databaseUrl }),
      LOG_LEVEL: "debug",
    };
  }

  /** A person proves their identity. Resolves when the bot has welcomed them. */
  enter(who: Who): Promise<void> {
    return this.#networkOf(who).enter(who);
  }

  say(who: Who, text: string, options?: Beside): string {
    return this.#networkOf(who).say(who, text, options);
  }

  /** Answers a message of the bot. */
  quote(who: Who, message: Heard, text: string): void {
    this.#networkOf(who).quote(who, message, text);
  }

  /** Reacts to a message of the bot. An empty text removes the reaction. */
  react(who: Who, message: Heard, emoji: string): void {
    this.#networkOf(who).react(who, message, emoji);
  }

  /** Chooses an option of the last message that contains `says`, or of the one at that index (from 0; negative: from the end). */
  tap(who: Who, says: string, label: string, which = -1): void {
    const message = this.messages(who)
      .filter((one) => one.text.includes(says))
      .at(which);
    if (!message) throw new Error(`Nothing says "${says}" to ${who}`);
    this.#networkOf(who).tap(who, message, label);
  }

  /** The bot's messages to a person, in order. */
  messages(who: Who): readonly Heard[] {
    return this.#networkOf(who).messages(who);
  }

  /** The bot's texts to a person, in order. */
  heard(who: Who): string[] {
    return this.messages(who).map((message) => message.text);
  }

  /** Waits for a message after the first `after` ones. */
  waitForMessage(who: Who, which: (message: Heard) => boolean, after = 0): Promise<Heard> {
    return this.#networkOf(who).waitForMessage(who, which, after);
  }

  /** Waits for a text after the first `after` messages. */
  async hears(who: Who, which: (text: string) => boolean, after = 0): Promise<string> {
    return (await this.waitForMessage(who, ({ text }) => which(text), after)).text;
  }

  /** Writes something and waits for an answer to it. */
  async asks(who: Who, text: string, which: (text: string) => boolean = isAnswer): Promise<string> {
    const before = this.heard(who).length;
    this.say(who, text);
    return this.hears(who, which, before);
  }

  /** Resolves when the bot has made every message durable. */
  async waitUntilConfirmed(): Promise<void> {
    await this.network.waitUntilConfirmed();
    await this.#telegram?.waitUntilConfirmed();
  }

  /** Resolves when the requests of a killed life are decided. On a server that takes real time, whatever the bots' clocks say. */
  async untilDecided(): Promise<void> {
    if (this.databaseUrl === null) return;
    await this.bot.started;
    for (let tries = 0; tries < 150 && this.operations().some(({ state }) => state === "sending"); tries++)
      await new Promise((resolve) => void setTimeout(resolve, 100));
  }

  lastWords(): string {
    return wordsOf(Object.fromEntries([...this.#met].map((who) => [who, this.heard(who)])), this.output);
  }

  /** The key of a person's chat, which is their identity too. */
  keyOf(who: Who): string {
    return this.#networkOf(who).keyOf(who);
  }

  /** The stored ledger. */
  operations(): StoredOperation[] {
    return this.#operations("SELECT state, body FROM operations ORDER BY created_at, id");
  }

  /** The same in the order of confirmation, whatever the clocks of several workers said. */
  operationsAsConfirmed(): StoredOperation[] {
    return this.#operations(
      `SELECT state, body FROM operations JOIN audit ON operation_id = operations.id AND what = 'operation.confirmedByPerson'
       ORDER BY audit.id`,
    );
  }

  #operations(sql: string): StoredOperation[] {
    const rows = this.#rows<{ state: OperationState; body: string }>(sql);
    return rows.map((row) => ({ ...(JSON.parse(row.body) as StoredOperation), state: row.state }));
  }

  /** The stored audit trail. */
  audit(): { readonly what: string; readonly who: string | null; readonly detail: string | null }[] {
    return this.#rows("SELECT what, who, detail FROM audit ORDER BY id");
  }

  /** Rows of the database. */
  rows<Row>(sql: string): Row[] {
    return this.#rows(sql);
  }

  /** The stored delivery ids of the networks: `telegram:7`. */
  deliveries(): string[] {
    const rows = this.#rows<{ delivery: string }>("SELECT delivery FROM inbox WHERE delivery IS NOT NULL ORDER BY seq");
    return rows.map(({ delivery }) => delivery);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all(this.#bots.map((bot) => bot.end()));
    await this.network.close();
    if (this.#telegram !== this.network) await this.#telegram?.close();
    await this.wallet.close();
    if (this.databaseUrl !== null) await (await postgresServer()).removeDatabase(this.databaseUrl);
    this.#folder.remove();
  }

  #networkOf(who: Who): Network {
    this.#met.add(who);
    return this.#telegram !== null && this.#onTelegram.has(who) ? this.#telegram : this.network;
  }
}
