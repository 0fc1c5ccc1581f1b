import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { temporaryFolder } from "../test/support/processes/bot-process.ts";
import { mutant } from "../test/support/faults/mutant.ts";
import { commitForEach } from "./rig/changed-programs.ts";
import type { Contender } from "./rig/contender.ts";
import { diskSyncMs } from "./rig/disk.ts";
import { writeSection } from "./rig/benchmarks-page.ts";
import { race, type Column } from "./rig/race.ts";
import { runRound, type Load, type Round } from "./rig/round.ts";
import { circumstances, ratioOf, table, type Measure } from "./rig/table.ts";

/** What one write through takes longer than the disk does. */
const slowerMs = 5;
const quick = process.argv.includes("--quick");
const turns = quick ? 1 : 3;
const load: Load = { chats: 40, salesPerChat: quick ? 1 : 3, aloneSales: quick ? 3 : 10, distance: null };

const speed: Measure<Round> = { label: "sales/s", of: (round) => round.salesPerSecond, digits: 1, compared: true };
const alone: Measure<Round> = {
  label: "p50 of an answer, one chat alone, ms",
  of: (round) => round.aloneP50Ms,
  digits: 2,
  compared: true,
};
const measures: readonly Measure<Round>[] = [
  speed,
  { label: "p50 of an answer, all chats busy, ms", of: (round) => round.p50Ms, digits: 0, compared: true },
  { label: "p99 of an answer, all chats busy, ms", of: (round) => round.p99Ms, digits: 0, compared: true },
  alone,
  { label: "CPU s per s, the bot", of: (round) => round.botBusy, digits: 2, compared: false },
  { label: "sales doubled, all rounds", of: (round) => round.doubled, digits: 0, compared: false, over: "sum" },
  { label: "sales missing, all rounds", of: (round) => round.missing, digits: 0, compared: false, over: "sum" },
];

async function main(): Promise<void> {
  const folder = temporaryFolder();
  const contenders = await contendersIn(folder.path);
  const { columns, disturbed, busyRounds } = await race(
    contenders.map((contender) => ({ name: contender.name, run: () => runRound(contender, load) })),
    { turns, spare: quick ? 0 : 4, patienceMs: 180_000, says: (round) => `${round.salesPerSecond.toFixed(1)} sales/s` },
  );
  folder.remove();
  const markdown = page(columns, { syncMs: diskSyncMs(), disturbed, busyRounds });
  process.stdout.write(markdown);
  writeSection("npm run bench:slow-disk", markdown, busyRounds);
}

/** The product on a slow disk, and a copy of it that writes each thing through by itself. */
async function contendersIn(folder: string): Promise<Contender[]> {
  const library = join(folder, "slow-sync.so");
  const source = join(import.meta.dirname, "slow-sync.c");
  execFileSync("gcc", ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]);
  const env = { LD_PRELOAD: library, SLOW_SYNC_US: String(slowerMs * 1000) };
  const { name, file, changes } = commitForEach;
  return [
    { name: "group commit", program: "dist/src/main.js", env },
    { name, program: await mutant(folder, "single", file, ...changes), env },
  ];
}

function page(columns: readonly Column<Round>[], found: Parameters<typeof circumstances>[0]): string {
  const [ours, other] = columns;
  if (!ours || !other) throw new Error("There is nothing to tell");
  const ratio = ratioOf(ours, other, alone);
  const verdict = ratio <= 1.1 ? "met" : "**not met**";
  return [
    ...circumstances(found),
    `Every write through takes ${slowerMs} ms longer. ${load.chats} chats, ${load.salesPerChat} sales each, loopback; medians of ${turns} turns.`,
    table(columns, measures),
    `* Who is alone waits no longer for being grouped with nobody (p50 within 1.1 ×): ${verdict} (${ratio.toFixed(2)} ×).`,
    `* More sales/s than with a commit for each: ${ratioOf(ours, other, speed) > 1 ? "met" : "**not met**"} (${ratioOf(ours, other, speed).toFixed(2)} ×).\n`,
  ].join("\n\n");
}

await main();
