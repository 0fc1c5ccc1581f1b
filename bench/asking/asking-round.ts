import type { WalletServer } from "../../test/support/wallet/wallet-server.ts";
import type { Asking } from "./asking.ts";
import { Running, type Contender, type Ground } from "../rig/contender.ts";
import { quantile } from "../rig/statistics.ts";
import { stretch } from "../rig/stretch.ts";

/** Everything around a bot on WhatsApp: a network, the wallet, and cashiers who ask for balances. In the process of the benchmark. */
export interface AskingWorld extends Ground {
  readonly wallet: WalletServer;
  readonly asking: Asking;
  readonly databasePath: string;
  /** Waits until the bot has confirmed everything that was said; not for ever, since a bot may not. */
  settle(): Promise<void>;
  /** Answers that could not be read at first. Throws when anything else went wrong. */
  unreadable(): number;
  close(): Promise<void>;
}

/** What happens before a contender starts, and before it is asked anything. */
export interface Readied {
  readonly link?: () => Promise<void>;
  readonly enter?: () => Promise<void>;
}

/** How much is asked in one round. */
export interface AskingLoad {
  /** Cashiers who ask at the same time. */
  readonly chats: number;
  /** What each of them asks at once. */
  readonly questionsPerChat: number;
  /** What one asks while everybody else is silent. */
  readonly aloneQuestions: number;
}

/** What one round of one contender gave. */
export interface AskingRound {
  /** From a question to its answer with one chat alone, ms. */
  readonly aloneP50Ms: number;
  readonly aloneP99Ms: number;
  /** The same with everything asked at once. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Questions answered, with everything asked at once, until the last answer. */
  readonly messagesPerSecond: number;
  /** CPU of the bot per question and its answer, all threads, with everything asked at once. */
  readonly cpuMsPerMessage: number;
  /** The same with one chat alone. */
  readonly aloneCpuMsPerMessage: number;
  readonly peakMiB: number;
  /** From spawn until it shows that it works. */
  readonly coldStartMs: number;
  /** CPU seconds per second with everything asked at once: of the bot, of the process with the servers and cashiers, of all others. */
  readonly botBusy: number;
  readonly worldBusy: number;
  readonly othersBusy: number;
  /** Requests the wallet got per question. */
  readonly walletCallsPerQuestion: number;
  /** Answers that a phone (a cashier's, or the shop's own with its copy) could not read and asked for again. */
  readonly unreadable: number;
  /** Questions that were never answered; their delays are in no figure. */
  readonly lost: number;
  /** What the bot wrote: a healthy one is silent. */
  readonly complaints: string;
}

/** Questions of everybody before the clock starts. */
const warmUpQuestions = 3;

/** How many questions a round asks in all. */
export function questionsOf({ chats, questionsPerChat, aloneQuestions }: AskingLoad): number {
  return chats * (warmUpQuestions + questionsPerChat) + aloneQuestions;
}

/** Runs one round in a world, and closes it: everyone asks a little untimed, then one alone, then all at once. */
export async function runAskingRound(
  world: AskingWorld,
  contender: Contender,
  { questionsPerChat, aloneQuestions }: AskingLoad,
  { link, enter }: Readied = {},
): Promise<AskingRound> {
  const { asking } = world;
  try {
    await link?.();
    const bot = await Running.start(contender, world, world.databasePath);
    try {
      await enter?.();
      await asking.everyoneInTurn(warmUpQuestions);
      await world.settle();
      const alone = await stretch(bot, () => asking.inTurn(0, aloneQuestions));
      await world.settle();
      const atOnce = await stretch(bot, () => asking.atOnce(questionsPerChat));
      await world.settle();
      const peakMiB = bot.peakMiB();
      await bot.stop();
      return {
        aloneP50Ms: quantile(alone.delays, 0.5),
        aloneP99Ms: quantile(alone.delays, 0.99),
        aloneCpuMsPerMessage: alone.cpuMs / alone.delays.length,
        p50Ms: quantile(atOnce.delays, 0.5),
        p99Ms: quantile(atOnce.delays, 0.99),
        messagesPerSecond: (atOnce.delays.length * 1000) / Math.max(...atOnce.delays),
        cpuMsPerMessage: atOnce.cpuMs / atOnce.delays.length,
        botBusy: atOnce.botBusy,
        worldBusy: atOnce.worldBusy,
        othersBusy: Math.max(alone.othersBusy, atOnce.othersBusy),
        peakMiB,
        coldStartMs: bot.coldStartMs,
        walletCallsPerQuestion: world.wallet.state.journal.length / asking.questions,
        unreadable: world.unreadable(),
        lost: asking.lost,
        complaints: bot.complaints,
      };
    } finally {
      await bot.stop();
    }
  } finally {
    await world.close();
  }
}
