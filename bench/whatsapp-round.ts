import { Running } from "./contender.ts";
import { quantile } from "./statistics.ts";
import { stretch } from "./stretch.ts";
import type { LinkedContender } from "./whatsapp-contender.ts";
import { WhatsAppWorld } from "./whatsapp-world.ts";

/** How much is asked in one round. */
export interface WhatsAppLoad {
  /** Cashiers who ask at the same time. */
  readonly chats: number;
  /** What each of them asks at once. */
  readonly questionsPerChat: number;
  /** What one asks while everybody else is silent. */
  readonly aloneQuestions: number;
}

/** What one round of one contender gave. */
export interface WhatsAppRound {
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
  /** From spawn to the login. */
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

/** Runs one round: everyone asks a little untimed, then one alone, then all at once. */
export async function runWhatsAppRound(contender: LinkedContender, load: WhatsAppLoad): Promise<WhatsAppRound> {
  const { chats, questionsPerChat, aloneQuestions } = load;
  const world = await WhatsAppWorld.open(chats, chats * (warmUpQuestions + questionsPerChat) + aloneQuestions);
  try {
    await contender.link(world.whatsapp, world.databasePath, world.wallet.url);
    const bot = await Running.start(contender, world, world.databasePath);
    try {
      const cashiers = Array.from({ length: chats }, (_, index) => index);
      await Promise.all(cashiers.map((cashier) => world.askInTurn(cashier, warmUpQuestions)));
      await world.settle();
      const alone = await stretch(bot, () => world.askInTurn(0, aloneQuestions));
      await world.settle();
      const atOnce = await stretch(bot, () => world.askAtOnce(questionsPerChat));
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
        walletCallsPerQuestion: world.wallet.state.journal.length / world.questions,
        unreadable: world.unreadable(),
        lost: world.lost,
        complaints: bot.complaints,
      };
    } finally {
      await bot.stop();
    }
  } finally {
    await world.close();
  }
}
