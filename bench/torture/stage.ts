import { setTimeout } from "node:timers/promises";
import { BotProcess, temporaryFolder } from "../../test/support/processes/bot-process.ts";
import { freePort } from "../../test/support/processes/free-port.ts";
import { startTelegramServer, type TelegramServer } from "../../test/support/networks/telegram-server/server.ts";
import { startWalletServer, type WalletServer } from "../../test/support/wallet/wallet-server.ts";
import { programOf, type Contender } from "./contenders.ts";
import type { Random } from "./random.ts";

/** A sale as the cashier meant it. */
export interface MeantSale {
  readonly chat: number;
  readonly phone: string;
  readonly amount: string;
  readonly ticket: string;
}

export const ana = 501;
export const luis = 502;
/** Somebody whom no bot knows and who is in nobody's way. */
const passerBy = 990;
const staffPhones = new Map([
  [ana, "+524771110001"],
  [luis, "+524771110002"],
]);
const typescript = import.meta.resolve("tsx");
/** How long an answer may take on a machine that is busy, ms. */
const patienceMs = 10_000;
/** What a person takes to read before they answer, ms: nobody writes before the bot knows that its message has arrived. */
const readingMs = 200;
/** A run has come to rest when for this long nobody asked the wallet and nobody was written to, ms. */
const restMs = 700;
const restAtMostMs = 20_000;

/** Telegram, the wallet, and a bot that may be killed and started again. */
export class Stage {
  readonly telegram: TelegramServer;
  readonly random: Random;
  wallet: WalletServer;
  /** What was confirmed, and so should be in the wallet. */
  readonly meant: MeantSale[] = [];
  /** What went wrong beside the money. */
  readonly complaints: string[] = [];
  /** What was tedious, and no more. */
  readonly remarks: string[] = [];
  readonly #contender: Contender;
  /** The same after a restart. */
  readonly #webhookPort: number;
  readonly #folder = temporaryFolder();
  readonly #bots: BotProcess[] = [];
  readonly #heard = new Map<number, number>();
  readonly #closedWallets: WalletServer[] = [];

  private constructor(
    contender: Contender,
    telegram: TelegramServer,
    wallet: WalletServer,
    webhookPort: number,
    random: Random,
  ) {
    this.#contender = contender;
    this.#webhookPort = webhookPort;
    this.telegram = telegram;
    this.wallet = wallet;
    this.random = random;
  }

  /** Opens a stage with a bot that works and people whom it knows. */
  static async open(contender: Contender, random: Random): Promise<Stage> {
    const telegram = await startTelegramServer({ repeatSlowdowns: false });
    const stage = new Stage(contender, telegram, await startWalletServer(), await freePort(), random);
    try {
      await stage.start();
      if (contender.asksWho) for (const chat of staffPhones.keys()) await stage.#enter(chat);
    } catch (error) {
      await stage.close();
      throw error;
    }
    return stage;
  }

  /** Starts the bot and waits until it asks for updates. */
  async start(): Promise<void> {
    const { firstCall } = this.#contender;
    const calls = this.#calls(firstCall);
    const bot = new BotProcess({
      cwd: this.#folder.path,
      realClock: true,
      program: programOf(this.#contender),
      env: {
        ...(this.#contender.asSource && { NODE_OPTIONS: `--import=${typescript}` }),
        TELEGRAM_BOT_TOKEN: this.telegram.token,
        TELEGRAM_API_ROOT: this.telegram.apiRoot,
        WALLET_API_URL: this.wallet.url,
        WALLET_API_KEY: this.wallet.apiKey,
        WALLET_KEY: "monedero-demo",
        WALLET_RATE_PER_MINUTE: "100000",
        USERTOOL_ID: "8001",
        DATABASE_PATH: `${this.#folder.path}/bot.db`,
        DATA_FOLDER: this.#folder.path,
        WEBHOOK_PORT: String(this.#webhookPort),
        LOG_LEVEL: "warn",
        ...this.#contender.env,
      },
    });
    this.#bots.push(bot);
    await Promise.race([
      this.telegram.waitForArrival(firstCall, calls + 1, 3 * patienceMs),
      bot.exited.then(() => Promise.reject(new Error(`${this.#contender.name} did not start: ${bot.output}`))),
    ]);
  }

  /** Ends the bot as a power cut does. */
  async kill(): Promise<void> {
    this.#bot.kill();
    await this.#bot.exited;
  }

  /** Ends it as a deploy does. */
  async stop(): Promise<void> {
    const bot = this.#bot;
    await Promise.race([bot.stop(), setTimeout(patienceMs)]);
    if (bot.running) await this.kill();
  }

  /** Somebody writes. Gives the id of the update. */
  say(text: string, chat = ana): number {
    const { updateId } = this.telegram.say(chat, text);
    return updateId ?? Number.NaN;
  }

  /** Hands an update over once more. */
  repeat(updateId: number): void {
    this.telegram.replay(this.telegram.updates.filter((update) => update.update_id === updateId));
  }

  /** The next message to somebody that says this; null when none came in time. */
  async hear(says: RegExp, chat = ana, withinMs = patienceMs): Promise<string | null> {
    const from = this.#heard.get(chat) ?? 0;
    try {
      const message = await this.telegram.waitForMessage(
        chat,
        (one) => this.telegram.messages(chat).indexOf(one) >= from && says.test(one.text),
        withinMs,
      );
      this.#heard.set(chat, this.telegram.messages(chat).indexOf(message) + 1);
      await setTimeout(readingMs);
      return message.text;
    } catch {
      return null;
    }
  }

  /** Everything that somebody was written. */
  told(chat: number): string[] {
    return this.telegram.messages(chat).map((message) => message.text);
  }

  /** What is said in `act` reaches the bot in one batch; to a webhook each is posted as soon as the one before was answered. */
  async inOneBatch(act: () => void): Promise<void> {
    if (this.#contender.firstCall === "setWebhook") return act();
    const number = this.#calls("getUpdates") + 1;
    const held = this.telegram.fault("getUpdates", { type: "hang", applied: false }, { call: number });
    // A poll is under way already: it has to end before the next one can be held.
    this.telegram.say(passerBy, "buenas");
    await this.telegram.waitForArrival("getUpdates", number, patienceMs);
    act();
    held.release();
  }

  /** How often a method was called. */
  #calls(method: string): number {
    return this.telegram.journal.filter((entry) => entry.method === method).length;
  }

  /** The next call of `sendMessage` hangs; resolves when it has arrived, killed or not. */
  holdNextReply(applied: boolean): { readonly arrived: Promise<unknown>; release(): void } {
    const number = this.#calls("sendMessage") + 1;
    const held = this.telegram.fault("sendMessage", { type: "hang", applied }, { call: number });
    return {
      arrived: this.telegram.waitForArrival("sendMessage", number, patienceMs),
      release: () => held.release(),
    };
  }

  /** Kills the bot as soon as the wallet has read the sale, or has carried it out. */
  killAt(moment: "read" | "applied"): Promise<void> {
    return new Promise((resolve) => {
      const strike = async (_: unknown, path: string) => {
        if (path !== "/wallet/sale") return;
        delete this.wallet.hooks[moment === "read" ? "onRead" : "onApplied"];
        await this.kill();
        resolve();
      };
      if (moment === "read") this.wallet.hooks.onRead = strike;
      else this.wallet.hooks.onApplied = strike;
    });
  }

  /** Takes the wallet off the network. */
  async closeWallet(): Promise<void> {
    this.#closedWallets.push(this.wallet);
    await this.wallet.close();
  }

  /** A wallet with a fresh account where the last one was. */
  async reopenWallet(): Promise<void> {
    this.wallet = await startWalletServer({ port: Number(new URL(this.wallet.url).port) });
  }

  /** The sales that the wallet has. */
  sales(): { readonly phone: string; readonly amount: string; readonly ticket: string }[] {
    return [...this.#closedWallets, this.wallet].flatMap(({ journal }) =>
      journal
        .filter(({ path, applied }) => path === "/wallet/sale" && applied)
        .map(({ form }) => ({
          phone: form["phone"] ?? "",
          amount: form["transaction_amount"] ?? "",
          ticket: form["ticket"] ?? "",
        })),
    );
  }

  /** Until every update was taken and the wallet has nothing in hand, and then nothing happened for a while. */
  async rest(): Promise<void> {
    const endMs = performance.now() + restAtMostMs;
    // What the wallet still has in hand may change everything.
    const busy = () => this.telegram.pendingCount() > 0 || this.wallet.journal.length < this.wallet.requests().length;
    const done = () => {
      const written = this.telegram.journal.filter((entry) => entry.method !== "getUpdates").length;
      return written + this.wallet.requests().length;
    };
    let before = done();
    for (let sinceMs = performance.now(); performance.now() < endMs;) {
      await setTimeout(50);
      const now = done();
      if (now !== before || busy()) sinceMs = performance.now();
      before = now;
      if (performance.now() - sinceMs >= restMs) return;
    }
  }

  /** What its processes wrote, for whoever looks into a run. */
  get output(): string {
    return this.#bots.map((bot) => bot.output).join("\n");
  }

  async close(): Promise<void> {
    for (const bot of this.#bots) if (bot.running) bot.kill();
    await Promise.all(this.#bots.map((bot) => bot.exited));
    await this.telegram.close();
    await this.wallet.close();
    this.#folder.remove();
  }

  get #bot(): BotProcess {
    const bot = this.#bots.at(-1);
    if (!bot) throw new Error("No bot was started");
    return bot;
  }

  async #enter(chat: number): Promise<void> {
    this.telegram.shareContact(chat, { kind: "own", phone: staffPhones.get(chat) ?? "" });
    if ((await this.hear(/Te reconocí/, chat)) === null) throw new Error(`Nobody was recognised: ${this.output}`);
    // What it writes beside, before the torture begins.
    await this.rest();
    this.#heard.set(chat, this.telegram.messages(chat).length);
  }
}
