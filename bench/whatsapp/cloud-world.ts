import { join } from "node:path";
import { temporaryFolder } from "../../test/support/processes/bot-process.ts";
import { cashier, crowdSeed } from "../../test/support/shop/crowd.ts";
import { freePort } from "../../test/support/processes/free-port.ts";
import { startWalletServer, type WalletServer } from "../../test/support/wallet/wallet-server.ts";
import type { CloudPerson } from "../../test/support/networks/whatsapp-cloud-server/people.ts";
import {
  settingsOf,
  startCloudServer,
  type CloudServer,
} from "../../test/support/networks/whatsapp-cloud-server/server.ts";
import { Asking, type AskingCashier } from "../asking/asking.ts";
import type { AskingWorld } from "../asking/asking-round.ts";

/** Everything around a bot on the Cloud API: Meta's servers, the wallet, and cashiers who ask for balances. */
export class CloudWorld implements AskingWorld {
  readonly wallet: WalletServer;
  readonly asking: Asking;
  readonly #server: CloudServer;
  readonly #port: number;
  readonly #people: readonly CloudPerson[];
  readonly #folder = temporaryFolder();

  private constructor(server: CloudServer, wallet: WalletServer, port: number, cashiers: number) {
    this.#server = server;
    this.wallet = wallet;
    this.#port = port;
    this.#people = Array.from({ length: cashiers }, (_, index) =>
      server.world.people.add(`Cajero ${index + 1}`, cashier(index + 1).phone ?? ""),
    );
    this.asking = new Asking(this.#people.map((one) => this.#at(one)));
  }

  /** Opens a world with so many cashiers, who may ask so many questions in all. */
  static async open(cashiers: number, questions: number): Promise<CloudWorld> {
    const port = await freePort();
    const server = await startCloudServer({ callback: callbackAt(port), isUnhurried: true });
    const wallet = await startWalletServer({ seed: crowdSeed(cashiers, questions) });
    return new CloudWorld(server, wallet, port, cashiers);
  }

  get databasePath(): string {
    return join(this.#folder.path, "bot.db");
  }

  environment(databasePath: string): { readonly [name: string]: string } {
    return {
      ...settingsOf(this.#server, callbackAt(this.#port)),
      WALLET_API_URL: this.wallet.url,
      WALLET_API_KEY: this.wallet.apiKey,
      // The wallet's budget is not what is measured here.
      WALLET_RATE_PER_MINUTE: "10000000",
      DATABASE_PATH: databasePath,
      LOG_LEVEL: "warn",
    };
  }

  /** Resolves when a bot that is started now asks for its number. */
  nextStart(): Promise<unknown> {
    const before = this.#server.calls.length;
    return this.#server.until("the bot to ask for its number", () => this.#server.calls.length > before);
  }

  /** Every cashier is recognised by the number that is shown beside their first message. */
  async enter(): Promise<void> {
    for (const person of this.#people) {
      this.#server.writing.say(person, "menú");
      await this.#server.waitForMessage(person, ({ body }) => JSON.stringify(body).includes("¿Qué hacemos?"));
    }
  }

  async settle(): Promise<void> {
    await this.#server.waitUntilConfirmed().catch(() => {});
  }

  unreadable(): number {
    const refused = this.#server.calls.filter(({ code }) => code !== null);
    if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused[0])}`);
    return 0;
  }

  async close(): Promise<void> {
    await this.#server.close();
    await this.wallet.close();
    this.#folder.remove();
  }

  /** A cashier at their phone. */
  #at(person: CloudPerson): AskingCashier {
    const heard = () => this.#server.messages(person);
    return {
      say: (text) => void this.#server.writing.say(person, text),
      heard: () => heard().length,
      hear: async (number) => {
        try {
          const message = await this.#server.waitForMessage(person, (one) => one === heard()[number]);
          return message.body.type === "text" ? message.body.text.body : "";
        } catch {
          return null;
        }
      },
    };
  }
}

function callbackAt(port: number): string {
  return `http://127.0.0.1:${port}/whatsapp`;
}
