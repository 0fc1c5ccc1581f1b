import type { Column } from "./race.ts";
import { circumstances, table, type Measure } from "./table.ts";
import type { WhatsAppLoad, WhatsAppRound } from "./whatsapp-round.ts";
import type { IdleStart } from "./whatsapp-start-up.ts";

/** What one run of the benchmark of WhatsApp found. */
export interface WhatsAppFindings {
  /** The product first. */
  readonly columns: readonly Column<WhatsAppRound>[];
  readonly load: WhatsAppLoad;
  readonly turns: number;
  /** With WhatsApp on first. */
  readonly starts: readonly Column<IdleStart>[];
  readonly disturbed: number;
  readonly busyRounds: number;
  readonly syncMs: number;
}

const measures: readonly Measure<WhatsAppRound>[] = [
  { label: "p50 of an answer, one chat alone, ms", of: (round) => round.aloneP50Ms, digits: 2, compared: true },
  { label: "p99 of an answer, one chat alone, ms", of: (round) => round.aloneP99Ms, digits: 2, compared: true },
  { label: "p50 of an answer, all at once, ms", of: (round) => round.p50Ms, digits: 0, compared: true },
  { label: "p99 of an answer, all at once, ms", of: (round) => round.p99Ms, digits: 0, compared: true },
  { label: "messages answered/s, all at once", of: (round) => round.messagesPerSecond, digits: 1, compared: true },
  { label: "CPU ms per message, one chat alone", of: (round) => round.aloneCpuMsPerMessage, digits: 2, compared: true },
  { label: "CPU ms per message, all at once", of: (round) => round.cpuMsPerMessage, digits: 2, compared: true },
  { label: "peak memory, MiB", of: (round) => round.peakMiB, digits: 0, compared: true },
  { label: "cold start to the login, ms", of: (round) => round.coldStartMs, digits: 0, compared: true },
  { label: "CPU s per s, the bot, all at once", of: (round) => round.botBusy, digits: 2, compared: false },
  {
    label: "CPU s per s, the servers and cashiers, all at once",
    of: (round) => round.worldBusy,
    digits: 2,
    compared: false,
  },
  { label: "CPU s per s, everything else", of: (round) => round.othersBusy, digits: 2, compared: false },
  {
    label: "wallet requests per question",
    of: (round) => round.walletCallsPerQuestion,
    digits: 3,
    compared: false,
  },
  {
    label: "answers that a phone could not read at first, all rounds",
    of: (round) => round.unreadable,
    digits: 0,
    compared: false,
    over: "sum",
  },
  { label: "questions never answered, all rounds", of: (round) => round.lost, digits: 0, compared: false, over: "sum" },
];

const idleMeasures: readonly Measure<IdleStart>[] = [
  { label: "start to the first poll of Telegram, ms", of: (one) => one.firstPollMs, digits: 0, compared: true },
  { label: "resident memory when idle, MiB", of: (one) => one.residentMiB, digits: 0, compared: true },
  { label: "peak memory until then, MiB", of: (one) => one.peakMiB, digits: 0, compared: true },
];

/** The section of one run, in Markdown. */
export function whatsAppPage(found: WhatsAppFindings): string {
  const { chats, questionsPerChat, aloneQuestions } = found.load;
  const [on, off, absent] = found.starts;
  if (!on || !off || !absent) throw new Error("There is nothing to tell");
  const parts = [
    ...circumstances(found),
    "### Beside bare Baileys",
    `${aloneQuestions} questions of one chat, then ${chats} chats with ${questionsPerChat} questions each, all at once; medians of ${found.turns} turns.`,
    table(found.columns, measures),
    "### On, off, and not installed",
    `Medians of ${on.rounds.length} starts each, by turns, on copies of one linked database, with Telegram.`,
    table([on, off], idleMeasures).replace("ours ÷ WhatsApp off", "on ÷ off"),
    table([off, absent], idleMeasures).replace("ours ÷ Baileys not installed", "off ÷ not installed"),
  ];
  return `${parts.join("\n\n")}\n`;
}
