import type { Column } from "./race.ts";
import type { Round } from "./round.ts";
import type { StartUp } from "./start-up.ts";
import { circumstances, ratioOf, table, type Measure } from "./table.ts";

/** What one run of the benchmark found. */
export interface Findings {
  /** The product first. */
  readonly near: readonly Column<Round>[];
  readonly nearSays: string;
  /** Null in a quick run. */
  readonly far: readonly Column<Round>[] | null;
  readonly farSays: string;
  readonly startUp: StartUp;
  readonly starts: number;
  /** Rounds that were run again because something else kept the machine busy. */
  readonly disturbed: number;
  /** Such rounds that are in the tables all the same, since there were too many. */
  readonly busyRounds: number;
  /** Median time of one `fdatasync` of 4 KiB where the databases are, ms. */
  readonly syncMs: number;
}

const speed: Measure<Round> = { label: "sales/s", of: (round) => round.salesPerSecond, digits: 1, compared: true };
const counts: readonly Measure<Round>[] = [
  { label: "wallet requests per sale", of: (round) => round.walletCallsPerSale, digits: 3, compared: false },
  { label: "sales doubled, all rounds", of: (round) => round.doubled, digits: 0, compared: false, over: "sum" },
  { label: "sales missing, all rounds", of: (round) => round.missing, digits: 0, compared: false, over: "sum" },
];
const nearMeasures: readonly Measure<Round>[] = [
  speed,
  { label: "CPU ms per message", of: (round) => round.cpuMsPerMessage, digits: 3, compared: true },
  { label: "p50 of an answer, all chats busy, ms", of: (round) => round.p50Ms, digits: 0, compared: true },
  { label: "p99 of an answer, all chats busy, ms", of: (round) => round.p99Ms, digits: 0, compared: true },
  { label: "p50 of an answer, one chat alone, ms", of: (round) => round.aloneP50Ms, digits: 2, compared: true },
  { label: "peak memory, MiB", of: (round) => round.peakMiB, digits: 0, compared: true },
  { label: "cold start to the first poll, ms", of: (round) => round.coldStartMs, digits: 0, compared: true },
  { label: "CPU s per s, the bot", of: (round) => round.botBusy, digits: 2, compared: false },
  { label: "CPU s per s, the servers and cashiers", of: (round) => round.worldBusy, digits: 2, compared: false },
  { label: "CPU s per s, everything else", of: (round) => round.othersBusy, digits: 2, compared: false },
  ...counts,
];
const farMeasures: readonly Measure<Round>[] = [
  speed,
  { label: "p50 of an answer, ms", of: (round) => round.p50Ms, digits: 0, compared: true },
  { label: "p99 of an answer, ms", of: (round) => round.p99Ms, digits: 0, compared: true },
  ...counts,
];

/** The page of one run, in Markdown. */
export function page(found: Findings): string {
  const { near, far, startUp } = found;
  const growth = startUp.fullMs / startUp.emptyMs;
  const parts = [
    ...circumstances(found),
    `### Everything near\n\n${found.nearSays}`,
    table(near, nearMeasures),
    ...(far === null ? [] : [`### A network in between\n\n${found.farSays}`, table(far, farMeasures)]),
    "### Start-up with open conversations",
    [
      `| start, median of ${found.starts} by turns | ms |`,
      "|---|---:|",
      `| empty database | ${startUp.emptyMs.toFixed(0)} |`,
      `| ${startUp.conversations.toLocaleString("en")} conversations in the middle of a sale | ${startUp.fullMs.toFixed(0)} |`,
      `| ratio | ${growth.toFixed(2)} |`,
    ].join("\n"),
    "### Against the targets",
    [...verdicts(near, "near"), ...verdicts(far ?? [], "with a network in between"), startVerdict(growth)].join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

function verdicts(columns: readonly Column<Round>[], where: string): string[] {
  const [ours, ...rivals] = columns;
  if (!ours) return [];
  return rivals.map((rival) => {
    const ratio = ratioOf(ours, rival, speed);
    return `* At least the sales/s of "${rival.name}", ${where}: ${ratio >= 1 ? "met" : "**not met**"} (${ratio.toFixed(2)} ×).`;
  });
}

function startVerdict(growth: number): string {
  const met = growth <= 1.2 ? "met" : "**not met**";
  return `* Start-up with 10,000 open conversations within 1.2 × of an empty one: ${met} (${growth.toFixed(2)} ×).`;
}
