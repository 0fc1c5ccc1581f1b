import { median, quantile } from "./rig/statistics.ts";
import { circumstances } from "./rig/table.ts";

/** What everybody sold in one stretch of time. */
export interface Window {
  /** Backups followed each other meanwhile. */
  readonly isDuring: boolean;
  readonly tookMs: number;
  readonly salesPerSecond: number;
  /** From a message to its answer, ms. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU of the backup's process. */
  readonly backupCpuMs: number;
  /** CPU seconds per second of programs that have nothing to do with it. */
  readonly othersBusy: number;
}

interface BackupRun {
  readonly found: readonly Window[];
  readonly chats: number;
  /** How many backups were made, all verified, and the size of the last. */
  readonly made: number;
  readonly bytes: number;
  readonly syncMs: number;
  readonly disturbed: number;
  readonly busyRounds: number;
}

/** What a backup may cost: sales per second during one, as a part of those without. */
const least = 0.95;

/** The page of one run, in Markdown. */
export function backupPage({ found, chats, made, bytes, ...run }: BackupRun): string {
  const of = (isDuring: boolean, value: (window: Window) => number) =>
    median(found.filter((one) => one.isDuring === isDuring).map(value));
  // Of windows beside each other: what else the machine does changes from minute to minute.
  const pairs = found.flatMap((one, index) => {
    const other = found[index + 1];
    if (index % 2 === 1 || other === undefined) return [];
    return [one.isDuring ? { during: one, without: other } : { during: other, without: one }];
  });
  const ratios = (value: (window: Window) => number) =>
    pairs.map(({ during, without }) => value(during) / value(without));
  const share = (value: (window: Window) => number) => median(ratios(value));
  const row = (label: string, digits: number, value: (window: Window) => number, compared = true) => {
    const [without, during] = [of(false, value), of(true, value)];
    return `| ${label} | ${without.toFixed(digits)} | ${during.toFixed(digits)} | ${compared ? share(value).toFixed(2) : ""} |`;
  };
  const speed = ({ salesPerSecond }: Window) => salesPerSecond;
  const goal = share(speed);
  const parts = [
    ...circumstances(run),
    `${chats} chats sell without a pause. ${found.length} windows, every second one with backups that follow each other: ${made} backups, the last of ${(bytes / 1e6).toFixed(0)} MB; all verify. Medians; ratios of windows beside each other.`,
    [
      "|  | without | during backups | during ÷ without |",
      "|---|---:|---:|---:|",
      row("sales/s", 1, speed),
      row("p50 of an answer, ms", 0, ({ p50Ms }) => p50Ms),
      row("p99 of an answer, ms", 0, ({ p99Ms }) => p99Ms),
      row("CPU s per s, the backups", 2, ({ backupCpuMs, tookMs }) => backupCpuMs / tookMs, false),
      row("CPU s per s, everything else but bot, servers and cashiers", 2, ({ othersBusy }) => othersBusy, false),
    ].join("\n"),
    `* Sales/s during backups at least ${least} × of without: ${goal >= least ? "met" : "**not met**"} (${goal.toFixed(2)} ×; in half of the ${pairs.length} pairs between ${quantile(ratios(speed), 0.25).toFixed(2)} and ${quantile(ratios(speed), 0.75).toFixed(2)}).`,
  ];
  return `${parts.join("\n\n")}\n`;
}
