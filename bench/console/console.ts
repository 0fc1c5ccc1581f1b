import { measureMemory } from "./console-memory.ts";
import { measurePages } from "./console-pages.ts";
import { consolePage } from "./console-report.ts";
import type { Contender } from "../rig/contender.ts";
import { diskSyncMs } from "../rig/disk.ts";
import { writeSection } from "../rig/benchmarks-page.ts";
import { calmShare } from "../rig/quiet.ts";
import { race, type Entrant } from "../rig/race.ts";
import { runRound, type Load, type Round } from "../rig/round.ts";

const ours: Contender = { name: "monedero bot", program: "dist/src/main.js", env: {} };
const quick = process.argv.includes("--quick");
const day = { operations: 10_000, earlier: { operations: 90_000, days: 60 }, conversations: 5_000 };
const pageLoad = quick ? { answers: 20, paints: 1, updates: 1 } : { answers: 60, paints: 5, updates: 4 };
const listeners = 100;
const watched = ["/console", "/console/operations", "/console/conversations"];
const load: Load = { chats: 200, salesPerChat: quick ? 2 : 6, aloneSales: 0, distance: null };
const turns = quick ? 1 : 5;
/** No round is run again when the whole run has taken this long, so that it stays below four minutes. */
const patienceMs = 130_000;

async function main(): Promise<void> {
  const syncMs = diskSyncMs();
  const { times, othersBusy } = await measurePages(ours, day, pageLoad);
  process.stderr.write("pages: measured\n");
  const memory = await measureMemory(ours, listeners, quick ? 5 : 25);
  process.stderr.write("memory: measured\n");
  const says = (round: Round) => `${round.salesPerSecond.toFixed(1)} sales/s`;
  const { columns, disturbed, busyRounds } = await race(
    [entrant("three watch", watched), entrant("nobody watches", [])],
    {
      turns,
      spare: quick ? 0 : 6,
      patienceMs,
      says,
    },
  );
  const watchedSays =
    `${load.chats} chats, ${load.salesPerChat} sales each, loopback; ${watched.map((path) => `\`${path}\``).join(", ")} ` +
    `are watched, each by one; medians of ${turns} turns.`;
  const calm = othersBusy <= calmShare ? 0 : 1;
  const markdown = consolePage({
    day,
    pages: times,
    memory,
    columns,
    watchedSays,
    disturbed,
    busyRounds: busyRounds + calm,
    syncMs,
  });
  process.stdout.write(markdown);
  writeSection("npm run bench:console", markdown, busyRounds + calm);
}

function entrant(name: string, pages: readonly string[]): Entrant<Round> {
  return {
    name,
    async run() {
      const round = await runRound(ours, { ...load, watching: { pages } });
      if (round.doubled > 0 || round.missing > 0) throw new Error("The wallet has other sales than were confirmed");
      if (pages.length > 0 && round.refreshes === 0) throw new Error("Nobody's page was got anew");
      return round;
    },
  };
}

await main();
