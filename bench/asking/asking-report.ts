import type { AskingRound } from "./asking-round.ts";
import type { Measure } from "../rig/table.ts";

/** What is told of rounds of questions on WhatsApp. */
export const askingMeasures: readonly Measure<AskingRound>[] = [
  { label: "p50 of an answer, one chat alone, ms", of: (round) => round.aloneP50Ms, digits: 2, compared: true },
  { label: "p99 of an answer, one chat alone, ms", of: (round) => round.aloneP99Ms, digits: 2, compared: true },
  { label: "p50 of an answer, all at once, ms", of: (round) => round.p50Ms, digits: 0, compared: true },
  { label: "p99 of an answer, all at once, ms", of: (round) => round.p99Ms, digits: 0, compared: true },
  { label: "messages answered/s, all at once", of: (round) => round.messagesPerSecond, digits: 1, compared: true },
  { label: "CPU ms per message, one chat alone", of: (round) => round.aloneCpuMsPerMessage, digits: 2, compared: true },
  { label: "CPU ms per message, all at once", of: (round) => round.cpuMsPerMessage, digits: 2, compared: true },
  { label: "peak memory, MiB", of: (round) => round.peakMiB, digits: 0, compared: true },
  { label: "cold start, ms", of: (round) => round.coldStartMs, digits: 0, compared: true },
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
