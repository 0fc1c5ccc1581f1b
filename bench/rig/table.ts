import { availableParallelism } from "node:os";
import type { Column } from "./race.ts";
import { median } from "./statistics.ts";

/** One row of a table. */
export interface Measure<R> {
  readonly label: string;
  readonly of: (round: R) => number;
  readonly digits: number;
  /** Whether ours divided by the rival's says anything. */
  readonly compared: boolean;
  /** What becomes of all rounds of a column; absent: their median. */
  readonly over?: "sum";
}

/** A table in Markdown: a column for each contender, the product first, and one with its ratio to each other. */
export function table<R>(columns: readonly Column<R>[], measures: readonly Measure<R>[]): string {
  const [ours, ...rivals] = columns;
  if (!ours) throw new Error("There is nothing to tell");
  const head = ["", ...columns.map((column) => column.name), ...rivals.map((rival) => `ours ÷ ${rival.name}`)];
  const rows = measures.map((measure) => {
    const values = columns.map((column) => valueOf(column, measure));
    const [own = Number.NaN, ...others] = values;
    const ratios = others.map((other) => (measure.compared ? (own / other).toFixed(2) : ""));
    return [measure.label, ...values.map((value) => value.toFixed(measure.digits)), ...ratios];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const aligned = head.slice(1).map(() => "---:|");
  return [line(head), `|---|${aligned.join("")}`, ...rows.map(line)].join("\n");
}

/** The product's value divided by a rival's. */
export function ratioOf<R>(ours: Column<R>, rival: Column<R>, measure: Measure<R>): number {
  return valueOf(ours, measure) / valueOf(rival, measure);
}

function valueOf<R>({ rounds }: Column<R>, { of, over }: Measure<R>): number {
  const values = rounds.map(of);
  return over === "sum" ? values.reduce((sum, value) => sum + value, 0) : median(values);
}

/** What the figures were had on, and how undisturbed. */
export function circumstances(found: {
  /** Median time of one `fdatasync` of 4 KiB where the databases are, ms. */
  readonly syncMs: number;
  /** Rounds that were run again because something else kept the machine busy. */
  readonly disturbed: number;
  /** Such rounds that are in the tables all the same, since there were too many. */
  readonly busyRounds: number;
}): string[] {
  const machine = `${availableParallelism()} cores, Node ${process.versions.node.split(".", 1)[0]}`;
  const sentence = `Machine: ${machine}; writing 4 KiB through to the disk takes ${found.syncMs.toFixed(2)} ms. Rounds run again because other programs were busy: ${found.disturbed}.`;
  if (found.busyRounds === 0) return [sentence];
  return [
    sentence,
    `**Not to be relied on:** other programs were busy during ${found.busyRounds} of the rounds below.`,
  ];
}
