import { temporaryFolder } from "../test/support/processes/bot-process.ts";
import { mutant } from "../test/support/faults/mutant.ts";
import { writeSection } from "./rig/benchmarks-page.ts";
import { compileRivals } from "./build.ts";
import { promisesLeftOut } from "./rig/changed-programs.ts";
import type { Contender } from "./rig/contender.ts";
import { diskSyncMs } from "./rig/disk.ts";
import { race, type Column } from "./rig/race.ts";
import { runRound, type Load, type Round } from "./rig/round.ts";
import { circumstances, ratioOf, table, type Measure } from "./rig/table.ts";

const quick = process.argv.includes("--quick");
const turns = quick ? 1 : 3;
const load: Load = { chats: 100, salesPerChat: quick ? 1 : 5, aloneSales: quick ? 3 : 10, distance: null };

const speed: Measure<Round> = { label: "sales/s", of: (round) => round.salesPerSecond, digits: 1, compared: true };
const cpu: Measure<Round> = {
  label: "CPU ms per message",
  of: (round) => round.cpuMsPerMessage,
  digits: 3,
  compared: true,
};
const measures: readonly Measure<Round>[] = [
  speed,
  cpu,
  { label: "p50 of an answer, one chat alone, ms", of: (round) => round.aloneP50Ms, digits: 2, compared: true },
  { label: "wallet requests per sale", of: (round) => round.walletCallsPerSale, digits: 2, compared: false },
  { label: "CPU s per s, everything else", of: (round) => round.othersBusy, digits: 2, compared: false },
];

async function main(): Promise<void> {
  compileRivals();
  const folder = temporaryFolder();
  try {
    const contenders: readonly Contender[] = [
      { name: "every promise", program: "dist/src/main.js", env: {} },
      ...(await Promise.all(
        promisesLeftOut.map(async ({ name, file, changes }, number) => ({
          name,
          program: await mutant(folder.path, String(number), file, ...changes),
          env: {},
        })),
      )),
      { name: "bare, chats side by side", program: "dist/bench/bare/bare-bot.js", env: { BARE_CONCURRENT: "1" } },
    ];
    const { columns, disturbed, busyRounds } = await race(
      contenders.map((contender) => ({ name: contender.name, run: () => runRound(contender, load) })),
      {
        turns,
        spare: quick ? 0 : 6,
        patienceMs: 240_000,
        says: (round) => `${round.salesPerSecond.toFixed(1)} sales/s`,
      },
    );
    const markdown = page(columns, { syncMs: diskSyncMs(), disturbed, busyRounds });
    process.stdout.write(markdown);
    writeSection("npm run bench:promises", markdown, busyRounds);
  } finally {
    folder.remove();
  }
}

function page(columns: readonly Column<Round>[], found: Parameters<typeof circumstances>[0]): string {
  const [whole, ...others] = columns;
  if (!whole) throw new Error("There is nothing to tell");
  const costs = others.slice(0, promisesLeftOut.length).map((other) => {
    const [of, sales] = [1 / ratioOf(whole, other, cpu), 1 / ratioOf(whole, other, speed)];
    return `* ${other.name}: ${of.toFixed(2)} × the CPU per message, ${sales.toFixed(2)} × the sales/s.`;
  });
  return [
    ...circumstances(found),
    `${load.chats} chats, ${load.salesPerChat} sales each, loopback; medians of ${turns} turns.`,
    table(columns, measures),
    `${costs.join("\n")}\n`,
  ].join("\n\n");
}

await main();
