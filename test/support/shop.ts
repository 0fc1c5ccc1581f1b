import { join } from "node:path";
import type { Operation, OperationState } from "../../src/ledger/operation.ts";
import { BotProcess, temporaryFolder, type BotOptions } from "./bot-process.ts";
import { startTelegramServer, type TelegramServer } from "./telegram-server/server.ts";
import { startWalletServer, type WalletServer, type WalletServerOptions } from "./wallet-server.ts";
import { openKept } from "../../src/store/sqlite/keep.ts";

/** The people of the shop: Telegram ids and the phones the wallet knows them by. */
export const people = {
  ana: { id: 501, phone: "+524771110001" },
  luis: { id: 502, phone: "+524771110002" },
  maria: { id: 503, phone: "+5214771234567" },
  /** Not in the wallet's list until somebody adds them. */
  pedro: { id: 509, phone: "+524771110009" },
  /** A second manager, where a test adds them to the wallet's list; and Luis on another account of his. */
  rosa: { id: 510, phone: "+524771110010" },
  luisToo: { id: 511, phone: "+524771110002" },
} as const;
export type Who = keyof typeof people;

/** A stored operation, read from the database file beside the bot. */
export type StoredOperation = Omit<Operation, "state"> & { readonly state: OperationState };

/** A shop: the wallet, Telegram, a database file and a bot that may be killed and started again. */
export class Shop {
  readonly telegram: TelegramServer;
  readonly wallet: WalletServer;
  readonly databasePath: string;
  readonly #folder: ReturnType<typeof temporaryFolder>;
  readonly #bots: BotProcess[] = [];
  readonly #options: Partial<BotOptions>;

  private constructor(telegram: TelegramServer, wallet: WalletServer, options: Partial<BotOptions>) {
    this.telegram = telegram;
    this.wallet = wallet;
    this.#options = options;
    this.#folder = temporaryFolder();
    this.databasePath = join(this.#folder.path, "bot.db");
  }

  static async open(options: Partial<BotOptions> & { readonly wallet?: WalletServerOptions } = {}): Promise<Shop> {
    const { wallet, ...bot } = options;
    return new Shop(await startTelegramServer({ repeatSlowdowns: false }), await startWalletServer(wallet), bot);
  }

  /** A wallet on a port that an earlier one left, with the account as it was at first. */
  static openWallet(port: number): Promise<WalletServer> {
    return startWalletServer({ port });
  }

  /** The bot that runs now. */
  get bot(): BotProcess {
    const bot = this.#bots.at(-1);
    if (!bot) throw new Error("No bot was started");
    return bot;
  }

  /** What all its bots wrote. */
  get output(): string {
    return this.#bots.map((bot) => bot.output).join("\n");
  }

  get lives(): number {
    return this.#bots.length;
  }

  /** `more`: settings of this life alone; `CLOCK_START_MS` is when its clock begins. */
  start(more: BotOptions["env"] = {}): BotProcess {
    const bot = new BotProcess({
      cwd: this.#folder.path,
      ...this.#options,
      env: {
        TELEGRAM_BOT_TOKEN: this.telegram.token,
        TELEGRAM_API_ROOT: this.telegram.apiRoot,
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

  /** Somebody proves who they are; resolves when the bot has welcomed them. */
  async enter(who: Who): Promise<void> {
    this.telegram.shareContact(people[who].id, { kind: "own", phone: people[who].phone });
    await this.hears(who, (text) => text.includes("Te reconocí"));
  }

  say(who: Who, text: string): void {
    this.telegram.say(people[who].id, text);
  }

  /** What the bot has said to somebody, in order. */
  heard(who: Who): string[] {
    return this.telegram.messages(people[who].id).map((message) => message.text);
  }

  /** Waits for a message after the first `after` ones. */
  async hears(who: Who, which: (text: string) => boolean, after = 0): Promise<string> {
    const { id } = people[who];
    const seen = () => this.telegram.messages(id);
    const found = await this.telegram.waitForMessage(
      id,
      (message) => seen().indexOf(message) >= after && which(message.text),
      45_000,
    );
    return found.text;
  }

  /** Says something and waits for an answer to it. */
  async asks(who: Who, text: string, which: (text: string) => boolean = () => true): Promise<string> {
    const before = this.heard(who).length;
    this.say(who, text);
    return this.hears(who, which, before);
  }

  /** The ledger as it stands in the file. */
  operations(): StoredOperation[] {
    const db = openKept(this.databasePath, { readonly: true });
    try {
      const rows = db
        .prepare<[], { state: OperationState; body: string }>(
          "SELECT state, body FROM operations ORDER BY created_at, id",
        )
        .all();
      return rows.map((row) => ({ ...(JSON.parse(row.body) as StoredOperation), state: row.state }));
    } finally {
      db.close();
    }
  }

  /** The audit trail as it stands in the file. */
  audit(): { readonly what: string; readonly who: string | null; readonly detail: string | null }[] {
    const db = openKept(this.databasePath, { readonly: true });
    try {
      return db
        .prepare<[], { what: string; who: string | null; detail: string | null }>(
          "SELECT what, who, detail FROM audit ORDER BY id",
        )
        .all();
    } finally {
      db.close();
    }
  }

  async close(): Promise<void> {
    for (const bot of this.#bots) if (bot.running) bot.kill();
    await Promise.all(this.#bots.map((bot) => bot.exited));
    await this.telegram.close();
    await this.wallet.close();
    this.#folder.remove();
  }
}
