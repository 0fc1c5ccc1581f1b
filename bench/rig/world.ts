import { setTimeout } from "node:timers/promises";
import type { Phone } from "../../src/domain/phone.ts";
import type { Points } from "../../src/domain/money.ts";
import {
  demoSeed,
  type SandboxCollaborator,
  type SandboxCustomer,
  type SandboxSeed,
} from "../../src/wallet/sandbox/account.ts";
import { startTelegramServer, type TelegramServer } from "../../test/support/networks/telegram-server/server.ts";
import { startWalletServer, type WalletServer } from "../../test/support/wallet/wallet-server.ts";

/** How long one answer may take before the run is given up, ms. */
const answerWithinMs = 60_000;
const firstPerson = 10_000;
/** Phones are a fixed head and four digits. */
const mostCustomers = 10_000;

/** How far away the networks are: what is added to every sent message and every wallet request, ms. */
export interface Distance {
  readonly telegramMs: number;
  readonly walletMs: number;
}

/** One step of a sale: what the cashier writes, and the answer that lets them go on. */
interface Line {
  readonly text: string;
  readonly answer: RegExp;
}

/**
 * Everything around the bot: Telegram and the wallet over loopback HTTP, and cashiers who sell. It lives in the process of the
 * benchmark, never in the measured one.
 */
export class World {
  readonly telegram: TelegramServer;
  readonly wallet: WalletServer;
  readonly #heard = new Map<number, number>();
  #nextCustomer = 0;
  /** Sales that were confirmed and answered. */
  sales = 0;

  private constructor(telegram: TelegramServer, wallet: WalletServer) {
    this.telegram = telegram;
    this.wallet = wallet;
  }

  /** Opens a world with this many cashiers, numbered from 0. Without a distance everything is as near as loopback. */
  static async open(cashiers: number, distance: Distance | null = null): Promise<World> {
    const telegram = await startTelegramServer({ repeatSlowdowns: false });
    const wallet = await startWalletServer({ seed: seedOf(cashiers) });
    if (distance !== null) {
      telegram.fault(
        "sendMessage",
        { type: "slow", delayMs: distance.telegramMs },
        { times: Number.POSITIVE_INFINITY },
      );
      wallet.hooks.onApplied = () => setTimeout(distance.walletMs);
    }
    return new World(telegram, wallet);
  }

  /** What a bot in this world is told. */
  environment(databasePath: string): { readonly [name: string]: string } {
    return {
      TELEGRAM_BOT_TOKEN: this.telegram.token,
      TELEGRAM_API_ROOT: this.telegram.apiRoot,
      WALLET_API_URL: this.wallet.url,
      WALLET_API_KEY: this.wallet.state.account.apiKey,
      // The budget is not what is measured here.
      WALLET_RATE_PER_MINUTE: "10000000",
      DATABASE_PATH: databasePath,
      LOG_LEVEL: "warn",
    };
  }

  /** Resolves when a bot that is started now asks for updates. */
  nextStart(withinMs: number): Promise<unknown> {
    const polls = this.telegram.journal.filter((entry) => entry.method === "getUpdates").length;
    return this.telegram.waitForArrival("getUpdates", polls + 1, withinMs);
  }

  /** The cashier shares their own contact and is recognised. */
  async enter(cashier: number): Promise<void> {
    const id = firstPerson + cashier;
    this.telegram.shareContact(id, { kind: "own", phone: `+52${cashierPhone(cashier)}` });
    await this.#hear(id, /Te reconocí/);
  }

  /** One sale, step by step, each step after the answer to the last. Gives how long each answer took, ms. */
  async sell(cashier: number, steps = 5): Promise<number[]> {
    const id = firstPerson + cashier;
    const number = this.#nextCustomer++;
    const delays: number[] = [];
    for (const { text, answer } of saleLines(number).slice(0, steps)) {
      const startedMs = performance.now();
      this.telegram.say(id, text);
      await this.#hear(id, answer);
      delays.push(performance.now() - startedMs);
    }
    if (steps === 5) this.sales += 1;
    return delays;
  }

  /** Writes one line; resolves when it was answered as wanted. */
  async say(cashier: number, text: string, answer: RegExp): Promise<void> {
    this.telegram.say(firstPerson + cashier, text);
    await this.#hear(firstPerson + cashier, answer);
  }

  /** What the wallet was asked, by call. */
  walletCalls(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { path } of this.wallet.state.journal) counts.set(path, (counts.get(path) ?? 0) + 1);
    return counts;
  }

  /** Tickets the wallet has sales of, each as often as it has one. */
  soldTickets(): string[] {
    const sold = this.wallet.state.journal.filter(({ path, applied }) => path === "/wallet/sale" && applied);
    return sold.map(({ form }) => form["ticket"] ?? "");
  }

  async close(): Promise<void> {
    await this.telegram.close();
    await this.wallet.close();
  }

  async #hear(id: number, answer: RegExp): Promise<void> {
    for (;;) {
      const next = this.#heard.get(id) ?? 0;
      const { text } = await this.telegram.waitForMessage(id, next, answerWithinMs);
      this.#heard.set(id, next + 1);
      if (answer.test(text)) return;
    }
  }
}

function saleLines(number: number): readonly Line[] {
  const amount = `${100 + (number % 900)}.50`;
  return [
    { text: "venta", answer: /Teléfono/ },
    { text: customerPhone(number), answer: /Monto/ },
    { text: amount, answer: /ticket/ },
    { text: ticketOf(number), answer: /¿La registro\?/ },
    { text: "sí", answer: /Nuevo saldo| · saldo / },
  ];
}

const ticketOf = (number: number) => `B-${number}`;
const fourDigits = (number: number) => String(number % mostCustomers).padStart(4, "0");
/** The phone of the customer of the sale with a number, counted from 0. */
export const customerPhone = (number: number) => `477123${fourDigits(number)}`;
const cashierPhone = (number: number) => `477111${fourDigits(number)}`;

function seedOf(cashiers: number): SandboxSeed {
  const demo = demoSeed();
  const [wallet] = demo.wallets;
  if (!wallet) throw new Error("The demo's account has no wallet");
  const collaborators = Array.from({ length: cashiers }, (_, index): SandboxCollaborator => ({
    id: 9000 + index,
    name: `Cajero ${index}`,
    phone: cashierPhone(index) as Phone,
    branch: "Sucursal Centro",
    type: "cajero",
    password: "bench",
    walletKeys: "all",
    status: "activo",
  }));
  const customers = Array.from({ length: mostCustomers }, (_, index): SandboxCustomer => ({
    walletKey: wallet.key,
    phone: customerPhone(index) as Phone,
    name: `Cliente ${index}`,
    birthdate: null,
    balance: 0 as Points,
  }));
  return { ...demo, collaborators, customers };
}
