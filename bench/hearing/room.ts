import { setTimeout as sleep } from "node:timers/promises";
import type { Operation, OperationState } from "../../src/ledger/operation.ts";
import { formatPoints } from "../../src/domain/money.ts";
import { openKept } from "../../src/store/sqlite/core/database.ts";
import { BotProcess, temporaryFolder } from "../../test/support/processes/bot-process.ts";
import { inlineButtons } from "../../test/support/networks/telegram-server/chats.ts";
import { startTelegramServer, type TelegramServer } from "../../test/support/networks/telegram-server/server.ts";
import { startWalletServer, type WalletServer } from "../../test/support/wallet/wallet-server.ts";
import { accountOf, type Cast } from "./people.ts";

const answerWithinMs = 60_000;
const lookEveryMs = 60;

/** The conversation that is open in a chat. */
export interface OpenFlow {
  readonly flow: string;
  readonly conversationId: number;
  /** The name of the state in which it waits; of a nested one its JSON. */
  readonly value: string;
  readonly context: { readonly [name: string]: unknown };
}

/** What is stored of a chat. */
export interface Standing {
  readonly open: OpenFlow | null;
  /** In the order in which they were made. */
  readonly operations: readonly (Omit<Operation, "state"> & { readonly state: OperationState })[];
  /** They asked to be told of purchases. */
  readonly wantsNotices: boolean;
}

/** A message of the bot, as the person sees it. */
export interface Heard {
  readonly text: string;
  readonly options: readonly string[];
}

/** One compiled bot with Telegram, the wallet over HTTP and its database, in which many chats are held side by side. */
export class Room {
  readonly #telegram: TelegramServer;
  readonly #wallet: WalletServer;
  readonly #folder = temporaryFolder();
  readonly #bot: BotProcess;
  readonly #said = new Map<number, number>();
  #database: ReturnType<typeof openKept> | null = null;
  /** Phones whose sales get no answer from the wallet. */
  readonly unanswered = new Set<string>();

  private constructor(telegram: TelegramServer, wallet: WalletServer) {
    this.#telegram = telegram;
    this.#wallet = wallet;
    wallet.hooks.onRead = (form, path) => {
      // The connection ends, and nothing is carried out.
      if (path === "/wallet/sale" && Object.values(form).some((value) => this.unanswered.has(value)))
        throw new Error("This request gets no answer");
    };
    this.#bot = new BotProcess({
      cwd: this.#folder.path,
      realClock: true,
      env: {
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.apiRoot,
        WALLET_API_URL: wallet.url,
        WALLET_API_KEY: wallet.apiKey,
        WALLET_RATE_PER_MINUTE: "10000000",
        DATABASE_PATH: this.#databasePath,
        LOG_LEVEL: "info",
      },
    });
  }

  static async open(casts: readonly Cast[]): Promise<Room> {
    const telegram = await startTelegramServer({ repeatSlowdowns: false });
    const room = new Room(telegram, await startWalletServer({ seed: accountOf(casts) }));
    await room.#bot.started;
    if (!room.#bot.running) throw new Error(`The bot did not start: ${room.#bot.output}`);
    return room;
  }

  get #databasePath(): string {
    return `${this.#folder.path}/bot.db`;
  }

  /** Somebody proves their phone by their own contact. */
  async enter(person: number, phone: string): Promise<void> {
    this.#telegram.shareContact(person, { kind: "own", phone: `+52${phone}` });
    await this.#settle(person);
    const [{ phone: proved } = { phone: null }] = this.#rows<{ phone: string | null }>(
      "SELECT phone FROM people WHERE chat = ?",
      person,
    );
    if (proved !== phone) throw new Error(`The phone ${phone} was not proved`);
  }

  /** Says something; resolves when the bot has nothing more to do for it. */
  async say(person: number, text: string): Promise<void> {
    this.#telegram.say(person, text);
    await this.#settle(person);
  }

  /** What the bot has said to somebody, in order. */
  heard(person: number): Heard[] {
    return this.#telegram.messages(person).map(({ text, firstMarkup }) => ({
      text,
      options: inlineButtons(firstMarkup).map((button) => button.text),
    }));
  }

  standing(person: number): Standing {
    const [session] = this.#rows<{ flow: string; flow_id: number; state: string }>(
      "SELECT flow, flow_id, state FROM sessions WHERE chat = ?",
      person,
    );
    const operations = this.#rows<{ state: OperationState; body: string }>(
      "SELECT state, body FROM operations WHERE chat = ? ORDER BY created_at, id",
      person,
    );
    const [{ notices } = { notices: 0 }] = this.#rows<{ notices: number }>(
      "SELECT notices FROM preferences WHERE identity = ?",
      person,
    );
    return {
      open:
        session === undefined
          ? null
          : { flow: session.flow, conversationId: session.flow_id, ...opened(session.state) },
      operations: operations.map((row) => ({ ...(JSON.parse(row.body) as Operation), state: row.state })),
      wantsNotices: notices === 1,
    };
  }

  /** The balance that a customer has at the wallet, as the bot writes it, and their name; null for who is not registered. */
  customer(phone: string): { readonly name: string; readonly balance: string } | null {
    const found = [...this.#wallet.state.account.customers.values()].find((one) => one.phone === phone);
    return found === undefined ? null : { name: found.name, balance: formatPoints(found.balance, "money") };
  }

  async close(): Promise<void> {
    this.#database?.close();
    this.#bot.kill();
    await this.#bot.exited;
    await this.#telegram.close();
    await this.#wallet.close();
    this.#folder.remove();
  }

  /** Until everything said is handled and answered, nothing is looked up, and no operation is on its way; seen twice. */
  async #settle(person: number): Promise<void> {
    const said = (this.#said.get(person) ?? 0) + 1;
    this.#said.set(person, said);
    const untilMs = performance.now() + answerWithinMs;
    let seenBefore = -1;
    for (;;) {
      await sleep(lookEveryMs);
      if (performance.now() > untilMs) throw new Error(`No answer within ${answerWithinMs} ms`);
      const seen = this.#isQuiet(person, said) ? this.#telegram.messages(person).length : -1;
      if (seen >= 0 && seen === seenBefore) return;
      seenBefore = seen;
    }
  }

  #isQuiet(person: number, said: number): boolean {
    const [row] = this.#rows<{ handled: number; busy: number }>(
      `SELECT
        (SELECT count(*) FROM inbox WHERE chat = asked AND delivery IS NOT NULL AND state <> 0) AS handled,
        (SELECT count(*) FROM inbox WHERE chat = asked AND state = 0)
          + (SELECT count(*) FROM lookups WHERE chat = asked)
          + (SELECT count(*) FROM outbox WHERE chat = asked AND state = 0 AND aside = 0)
          + (SELECT count(*) FROM operations WHERE chat = asked AND state IN ('ready', 'sending')) AS busy
      FROM (SELECT ? AS asked)`,
      person,
    );
    return row !== undefined && row.handled >= said && row.busy === 0;
  }

  #rows<Row>(sql: string, person: number): Row[] {
    this.#database ??= openKept(this.#databasePath, { readonly: true });
    return this.#database.prepare<[string], Row>(sql).all(`telegram:${person}`);
  }
}

function opened(json: string): Pick<OpenFlow, "value" | "context"> {
  const { value, context } = JSON.parse(json) as { readonly value: unknown; readonly context: OpenFlow["context"] };
  return { value: typeof value === "string" ? value : JSON.stringify(value), context };
}
