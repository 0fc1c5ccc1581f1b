import { Running, type Contender } from "./contender.ts";
import { quantile } from "./statistics.ts";
import { stretch } from "./stretch.ts";
import { consoleAccess, withConsole, Watchers } from "../console/watchers.ts";
import { World, type Distance } from "./world.ts";

/** How much is sold in one round. */
export interface Load {
  /** Cashiers who sell at the same time. */
  readonly chats: number;
  readonly salesPerChat: number;
  /** Sales of one cashier while everybody else is silent. */
  readonly aloneSales: number;
  readonly distance: Distance | null;
  /** Browsers that watch the operator's console meanwhile; absent: it is not on. */
  readonly watching?: Watching;
}

/** What one round of one contender gave. */
export interface Round {
  readonly salesPerSecond: number;
  readonly cpuMsPerMessage: number;
  /** From a message to its answer with every chat busy, ms. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** The same with one chat alone. */
  readonly aloneP50Ms: number;
  readonly peakMiB: number;
  readonly coldStartMs: number;
  /** CPU seconds of the bot per second: near 1, the bot's own thread is what limits. */
  readonly botBusy: number;
  /** The same of the process with Telegram, the wallet and the cashiers. */
  readonly worldBusy: number;
  /** The same of every other program on the machine: should be next to nothing, or the run is worth little. */
  readonly othersBusy: number;
  /** Requests the wallet got per sale, all rounds of warming up included. */
  readonly walletCallsPerSale: number;
  /** Sales the wallet has beyond one per confirmation, and those it lacks. */
  readonly doubled: number;
  readonly missing: number;
  /** How often browsers that watch got their pages anew while all chats were busy. */
  readonly refreshes: number;
}

/** Pages of the console, each watched by a browser. None: the console is on and nobody looks. */
interface Watching {
  readonly pages: readonly string[];
}

const messagesPerSale = 5;

/** Runs one round: everyone enters and sells once untimed, then all sell at once, then one alone. */
export async function runRound(contender: Contender, load: Load): Promise<Round> {
  const world = await World.open(load.chats, load.distance);
  const { watching } = load;
  const access = watching && (await consoleAccess());
  const bot = await Running.start(access ? withConsole(contender, access) : contender, world);
  const watchers = new Watchers();
  try {
    const cashiers = Array.from({ length: load.chats }, (_, index) => index);
    await Promise.all(cashiers.map((cashier) => world.enter(cashier)));
    await Promise.all(cashiers.map((cashier) => world.sell(cashier)));
    if (access) await watchers.open(access, watching.pages);
    const refreshesBefore = watchers.refreshes;
    const busy = await sellAtOnce(world, bot, cashiers, load.salesPerChat);
    const refreshes = watchers.refreshes - refreshesBefore;
    const alone: number[] = [];
    for (let sale = 0; sale < load.aloneSales; sale++) alone.push(...(await world.sell(0)));
    const peakMiB = bot.peakMiB();
    watchers.close();
    await bot.stop();
    if (bot.complaints !== "") throw new Error(`${contender.name} complained: ${bot.complaints.slice(0, 2000)}`);
    const { coldStartMs } = bot;
    return { ...busy, refreshes, aloneP50Ms: quantile(alone, 0.5), peakMiB, coldStartMs, ...account(world) };
  } finally {
    watchers.close();
    await bot.stop();
    await world.close();
  }
}

/** Lets these cashiers sell at the same time, each one sale after the other. */
export async function sellAtOnce(world: World, bot: Running, cashiers: readonly number[], salesPerChat: number) {
  const { delays, tookMs, cpuMs, ...busy } = await stretch(bot, async () => {
    const each = cashiers.map(async (cashier) => {
      const own: number[] = [];
      for (let sale = 0; sale < salesPerChat; sale++) own.push(...(await world.sell(cashier)));
      return own;
    });
    return (await Promise.all(each)).flat();
  });
  const sales = cashiers.length * salesPerChat;
  return {
    salesPerSecond: (sales * 1000) / tookMs,
    cpuMsPerMessage: cpuMs / (sales * messagesPerSale),
    p50Ms: quantile(delays, 0.5),
    p99Ms: quantile(delays, 0.99),
    ...busy,
  };
}

/** Holds the wallet's own journal against what the cashiers confirmed. */
function account(world: World): Pick<Round, "walletCallsPerSale" | "doubled" | "missing"> {
  const tickets = world.soldTickets();
  const different = new Set(tickets).size;
  const calls = [...world.walletCalls().values()].reduce((sum, count) => sum + count, 0);
  return {
    walletCallsPerSale: calls / world.sales,
    doubled: tickets.length - different,
    missing: world.sales - different,
  };
}
