import { Running, type Contender } from "./rig/contender.ts";
import type { Entrant } from "./rig/race.ts";
import { sellAtOnce, type Round } from "./rig/round.ts";
import { median } from "./rig/statistics.ts";
import type { World } from "./rig/world.ts";

/** How much is done in a turn. */
export interface Turn {
  readonly starts: number;
  /** Cashiers who sell at the same time. */
  readonly chats: number;
  readonly salesPerChat: number;
}

export type LedgerRound = Awaited<ReturnType<typeof sellAtOnce>> & Pick<Round, "coldStartMs" | "peakMiB">;

export const ours: Contender = { name: "monedero bot", program: "dist/src/main.js", env: {} };

/** A database and the world that it belongs to, through all turns: what the bot knows of the wallet and the chats stays true. */
export class Shop implements Entrant<LedgerRound> {
  readonly name: string;
  readonly #world: World;
  readonly #database: string;
  readonly #turn: Turn;
  #entered = false;

  constructor(name: string, world: World, database: string, turn: Turn) {
    this.name = name;
    this.#world = world;
    this.#database = database;
    this.#turn = turn;
  }

  /** Starts and stops the bot, and lets everybody sell with the last one: once untimed, then at the same time. */
  async run(): Promise<LedgerRound> {
    const { chats, salesPerChat } = this.#turn;
    const starts: number[] = [];
    for (let time = 1; time < this.#turn.starts; time++) {
      const bot = await this.#start();
      starts.push(bot.coldStartMs);
      await bot.stop();
    }
    const bot = await this.#start();
    starts.push(bot.coldStartMs);
    try {
      // The first one left a sale open in the full database.
      const cashiers = Array.from({ length: chats }, (_, index) => index + 1);
      if (!this.#entered) await Promise.all(cashiers.map((cashier) => this.#world.enter(cashier)));
      this.#entered = true;
      await Promise.all(cashiers.map((cashier) => this.#world.sell(cashier)));
      const busy = await sellAtOnce(this.#world, bot, cashiers, salesPerChat);
      return { ...busy, coldStartMs: median(starts), peakMiB: bot.peakMiB() };
    } finally {
      await bot.stop();
    }
  }

  #start(): Promise<Running> {
    return Running.start(ours, this.#world, this.#database);
  }
}
