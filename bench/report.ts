import { availableParallelism } from "node:os";
import type { Round } from "./round.ts";
import { median } from "./statistics.ts";
import type { StartUp } from "./start-up.ts";

/** All rounds of one contender. */
export interface Column {
  readonly name: string;
  readonly rounds: readonly Round[];
}

/** What one run of the benchmark found. */
export interface Findings {
  /** The product first. */
  readonly near: readonly Column[];
  readonly nearSays: string;
  /** Null in a quick run. */
  readonly far: readonly Column[] | null;
  readonly farSays: string;
  readonly startUp: StartUp;
  readonly starts: number;
  /** Rounds that were run again because something else kept the machine busy. */
  readonly disturbed: number;
  /** Such rounds that are in the tables all the same, since there were too many. */
  readonly unsound: number;
  /** Median time of one `fdatasync` of 4 KiB where the databases are, ms. */
  readonly syncMs: number;
}

interface Measure {
  readonly label: string;
  readonly of: (round: Round) => number;
  readonly digits: number;
  /** Whether ours divided by the rival's says anything. */
  readonly compared: boolean;
}

const speed: Measure = { label: "sales/s", of: (round) => round.salesPerSecond, digits: 1, compared: true };
const nearMeasures: readonly Measure[] = [
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
];
const farMeasures: readonly Measure[] = [
  speed,
  { label: "p50 of an answer, ms", of: (round) => round.p50Ms, digits: 0, compared: true },
  { label: "p99 of an answer, ms", of: (round) => round.p99Ms, digits: 0, compared: true },
];
const counts: readonly Measure[] = [
  { label: "wallet requests per sale", of: (round) => round.walletCallsPerSale, digits: 3, compared: false },
  { label: "sales doubled, all rounds", of: (round) => round.doubled, digits: 0, compared: false },
  { label: "sales missing, all rounds", of: (round) => round.missing, digits: 0, compared: false },
];

/** The page of one run, in Markdown. */
export function page(found: Findings): string {
  const { near, far, startUp } = found;
  const machine = `${availableParallelism()} cores, Node ${process.versions.node.split(".", 1)[0]}`;
  const growth = startUp.fullMs / startUp.emptyMs;
  const parts = [
    `Machine: ${machine}; writing 4 KiB through to the disk takes ${found.syncMs.toFixed(2)} ms. Rounds run again because other programs were busy: ${found.disturbed}.`,
    ...(found.unsound === 0
      ? []
      : [`**Not to be relied on:** other programs were busy during ${found.unsound} of the rounds below.`]),
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

function verdicts(columns: readonly Column[], where: string): string[] {
  const [ours, ...rivals] = columns;
  if (!ours) return [];
  const speedOf = (column: Column) => median(column.rounds.map(speed.of));
  return rivals.map((rival) => {
    const ratio = speedOf(ours) / speedOf(rival);
    return `* At least the sales/s of "${rival.name}", ${where}: ${ratio >= 1 ? "met" : "**not met**"} (${ratio.toFixed(2)} ×).`;
  });
}

function startVerdict(growth: number): string {
  const met = growth <= 1.2 ? "met" : "**not met**";
  return `* Start-up with 10,000 open conversations within 1.2 × of an empty one: ${met} (${growth.toFixed(2)} ×).`;
}

function table(columns: readonly Column[], measures: readonly Measure[]): string {
  const [ours, ...rivals] = columns;
  if (!ours) throw new Error("There is nothing to tell");
  const head = ["", ...columns.map((column) => column.name), ...rivals.map((rival) => `ours ÷ ${rival.name}`)];
  const rows = measures.map((measure) => {
    const values = columns.map((column) => median(column.rounds.map(measure.of)));
    const [own = Number.NaN, ...others] = values;
    const ratios = others.map((other) => (measure.compared ? (own / other).toFixed(2) : ""));
    return [measure.label, ...values.map((value) => value.toFixed(measure.digits)), ...ratios];
  });
  const sums = counts.map((measure, index) => {
    const all = columns.map((column) => column.rounds.map(measure.of));
    const values = all.map((one) => (index === 0 ? median(one) : one.reduce((sum, value) => sum + value, 0)));
    return [measure.label, ...values.map((value) => value.toFixed(measure.digits)), ...rivals.map(() => "")];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    `|---|${head
      .slice(1)
      .map(() => "---:|")
      .join("")}`,
    ...[...rows, ...sums].map(line),
  ].join("\n");
}
