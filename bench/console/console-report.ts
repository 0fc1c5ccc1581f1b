import type { WatchedMemory, Memory } from "./console-memory.ts";
import type { PageTimes } from "./console-pages.ts";
import type { BusyDay } from "../rig/busy-day.ts";
import type { Column } from "../rig/race.ts";
import type { Round } from "../rig/round.ts";
import { median, quantile } from "../rig/statistics.ts";
import { circumstances, ratioOf, table, type Measure } from "../rig/table.ts";

/** What one run found. */
export interface ConsoleFindings {
  readonly day: BusyDay;
  readonly pages: readonly PageTimes[];
  readonly memory: WatchedMemory;
  /** With browsers that watch, and without. */
  readonly columns: readonly Column<Round>[];
  readonly watchedSays: string;
  readonly disturbed: number;
  readonly busyRounds: number;
  readonly syncMs: number;
}

/** What is to be kept to. */
const budgets = { answerMs: 100, searchMs: 50, paintMs: 500, updateMs: 2_000, share: 0.05, grownMiB: 5 };

const speed: Measure<Round> = { label: "sales/s", of: (round) => round.salesPerSecond, digits: 1, compared: true };
const measures: readonly Measure<Round>[] = [
  speed,
  { label: "CPU ms per message", of: (round) => round.cpuMsPerMessage, digits: 3, compared: true },
  { label: "p50 of an answer, ms", of: (round) => round.p50Ms, digits: 0, compared: true },
  { label: "p99 of an answer, ms", of: (round) => round.p99Ms, digits: 0, compared: true },
  { label: "peak memory, MiB", of: (round) => round.peakMiB, digits: 0, compared: true },
  { label: "pages got again, a round", of: (round) => round.refreshes, digits: 0, compared: false },
  { label: "CPU s per s, the bot", of: (round) => round.botBusy, digits: 2, compared: false },
  {
    label: "CPU s per s, the servers, cashiers and watchers",
    of: (round) => round.worldBusy,
    digits: 2,
    compared: false,
  },
  { label: "CPU s per s, everything else", of: (round) => round.othersBusy, digits: 2, compared: false },
];

/** The section of one run, in Markdown. */
export function consolePage(found: ConsoleFindings): string {
  const { day, pages, memory, columns, watchedSays } = found;
  const count = (number: number) => number.toLocaleString("en");
  const parts = [
    ...circumstances(found),
    `### Its pages, with ${count(day.operations + day.earlier.operations)} operations, ${count(day.operations)} of them on one day, and ` +
      `${count(day.conversations)} open conversations`,
    pageTable(pages),
    `### ${memory.watchers} browsers that only listen`,
    memoryTable(memory),
    `### Three browsers that watch while everybody sells\n\n${watchedSays}`,
    table(columns, measures),
    "### Against the budgets",
    verdicts(found).join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

function pageTable(pages: readonly PageTimes[]): string {
  const one = (values: readonly number[], share: number) =>
    values.length === 0 ? "" : quantile(values, share).toFixed(share === 0.5 && values.length > 9 ? 1 : 0);
  const rows = pages.map(({ name, bytes, answersMs, paintsMs, updatesMs }) => [
    name,
    (bytes / 1000).toFixed(0),
    one(answersMs, 0.5),
    one(answersMs, 0.95),
    one(paintsMs, 0.5),
    one(paintsMs, 1),
    one(updatesMs, 0.5),
    one(updatesMs, 1),
  ]);
  const head = ["page", "kB", "answer p50, ms", "p95", "first paint, median, ms", "most", "update, median, ms", "most"];
  const lines = [head, ["---", ...head.slice(1).map(() => "---:")], ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function memoryTable({ sales, watchers, told, ...of }: WatchedMemory): string {
  const row = (label: string, { residentMiB, heapMiB }: Memory) =>
    `| ${label} | ${residentMiB.toFixed(1)} | ${heapMiB.toFixed(1)} |`;
  return [
    "| | resident, MiB | held, MiB |",
    "|---|---:|---:|",
    row("warm, nobody watches", of.warm),
    row(`after ${sales} sales`, of.unwatched),
    row(`${watchers} listen`, of.opened),
    row(`after ${sales} sales more, of which each was told ${told.toFixed(0)} times`, of.watched),
    row("they left", of.left),
  ].join("\n");
}

/** How much more memory is held after the traffic with listeners than after the same without, and after they left than before they came, MiB. */
function grown({ warm, unwatched, opened, watched, left }: WatchedMemory) {
  const traffic = unwatched.heapMiB - warm.heapMiB;
  return {
    listening: watched.heapMiB - opened.heapMiB - traffic,
    left: left.heapMiB - unwatched.heapMiB - traffic,
  };
}

function verdicts({ pages, memory, columns }: ConsoleFindings): string[] {
  const worst = (of: (page: PageTimes) => number) => Math.max(...pages.map(of).filter((value) => !Number.isNaN(value)));
  const answer = worst(({ answersMs }) => quantile(answersMs, 0.95));
  const searches = pages.filter(({ name }) => name.startsWith("search"));
  const search = Math.max(...searches.map(({ answersMs }) => quantile(answersMs, 0.95)));
  const paint = worst(({ paintsMs }) => median(paintsMs));
  const update = worst(({ updatesMs }) => quantile(updatesMs, 1));
  const [watched, alone] = columns;
  const ratio = watched && alone ? ratioOf(watched, alone, speed) : Number.NaN;
  const more = grown(memory);
  const line = (what: string, met: boolean, found: string) => `* ${what}: ${met ? "met" : "**not met**"} (${found}).`;
  return [
    line(
      `Every page is answered in less than ${budgets.answerMs} ms, p95`,
      answer < budgets.answerMs,
      `${answer.toFixed(1)} ms`,
    ),
    line(
      `Every search is answered in less than ${budgets.searchMs} ms, p95`,
      search < budgets.searchMs,
      `${search.toFixed(1)} ms`,
    ),
    line(
      `First contentful paint in less than ${budgets.paintMs} ms, median`,
      paint < budgets.paintMs,
      `${paint.toFixed(0)} ms`,
    ),
    line(
      `Every page shows a change within ${budgets.updateMs / 1000} s`,
      update < budgets.updateMs,
      `${update.toFixed(0)} ms at most`,
    ),
    line(
      `Listeners make nothing grow by ${budgets.grownMiB} MiB or more, while they are there or when they have left`,
      Math.max(more.listening, more.left) < budgets.grownMiB,
      `${more.listening.toFixed(1)} and ${more.left.toFixed(1)} MiB`,
    ),
    line(
      `With three browsers that watch, at least ${100 * (1 - budgets.share)} % of the sales/s`,
      ratio >= 1 - budgets.share,
      `${ratio.toFixed(2)} ×`,
    ),
  ];
}
