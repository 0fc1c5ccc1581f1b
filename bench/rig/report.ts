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
const cpu: Measure<Round> = {
  label: "CPU ms per message",
  of: (round) => round.cpuMsPerMessage,
  digits: 3,
  compared: true,
};
const p99: Measure<Round> = {
  label: "p99 of an answer, all chats busy, ms",
  of: (round) => round.p99Ms,
  digits: 0,
  compared: true,
};
const alone: Measure<Round> = {
  label: "p50 of an answer, one chat alone, ms",
  of: (round) => round.aloneP50Ms,
  digits: 2,
  compared: true,
};
const memory: Measure<Round> = { label: "peak memory, MiB", of: (round) => round.peakMiB, digits: 0, compared: true };
const coldStart: Measure<Round> = {
  label: "cold start to the first poll, ms",
  of: (round) => round.coldStartMs,
  digits: 0,
  compared: true,
};
const nearMeasures: readonly Measure<Round>[] = [
  speed,
  cpu,
  { label: "p50 of an answer, all chats busy, ms", of: (round) => round.p50Ms, digits: 0, compared: true },
  p99,
  alone,
  memory,
  coldStart,
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

/** The place of the least that keeps the promises of money. */
const careful = 4;

/** What the product should reach beside a rival, by the rival's place: its figure divided by the rival's, at least or at most this. */
const goals: readonly {
  readonly rival: number;
  readonly measure: Measure<Round>;
  readonly goal: number;
  readonly least?: true;
}[] = [
  { rival: 2, measure: speed, goal: 1, least: true },
  { rival: 2, measure: cpu, goal: 1.3 },
  { rival: 2, measure: alone, goal: 1.5 },
  { rival: 2, measure: coldStart, goal: 1.3 },
  { rival: 2, measure: memory, goal: 1.1 },
  { rival: 3, measure: speed, goal: 1.5, least: true },
  { rival: 3, measure: cpu, goal: 0.8 },
  { rival: 3, measure: p99, goal: 0.7 },
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
      `| start, median of ${found.starts} alternating | ms |`,
      "|---|---:|",
      `| empty database | ${startUp.emptyMs.toFixed(0)} |`,
      `| ${startUp.conversations.toLocaleString("en")} conversations in the middle of a sale | ${startUp.fullMs.toFixed(0)} |`,
      `| ratio | ${growth.toFixed(2)} |`,
    ].join("\n"),
    "### Against the targets",
    goalTable(near),
    [...verdicts(far ?? [], "with a network in between"), startVerdict(growth)].join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Each goal with what was measured, everything near, and what the least that keeps the promises reaches. */
function goalTable(columns: readonly Column<Round>[]): string {
  const [ours, least] = [columns[0], columns[careful]];
  const rows = goals.map(({ rival: place, measure, goal, least: atLeast }) => {
    const rival = columns[place];
    if (!ours || !least || !rival) throw new Error("A goal is beside a rival that is not there");
    const isMet = (ratio: number) => (atLeast === true ? ratio >= goal : ratio <= goal);
    const [ratio, floor] = [ours, least].map((one) => ratioOf(one, rival, measure)) as [number, number];
    const says = isMet(ratio) ? "met" : isMet(floor) ? "**not met**" : "**not met**, nor by the least";
    return `| ${measure.label} ÷ ${rival.name} | ${atLeast === true ? "≥" : "≤"} ${goal} | ${ratio.toFixed(2)} | ${floor.toFixed(2)} | ${says} |`;
  });
  return ["| | goal | measured | the least that keeps the promises | |", "|---|---:|---:|---:|---|", ...rows].join(
    "\n",
  );
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
  return `* Start-up with 10,000 open conversations within 1.2 × of an empty one: ${met} (${growth.toFixed(2)} ×). What it adds is \`quick_check\`: a start reads every page of a file up to 64 MB.`;
}
