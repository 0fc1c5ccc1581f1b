import { join } from "node:path";
import { temporaryFolder } from "../test/support/processes/bot-process.ts";
import { writeSection } from "./rig/benchmarks-page.ts";
import { makeBusyDay } from "./rig/busy-day.ts";
import { diskSyncMs } from "./rig/disk.ts";
import { ours, Shop, type LedgerRound, type Turn } from "./ledger-shop.ts";
import { race, type Column } from "./rig/race.ts";
import { circumstances, ratioOf, table, type Measure } from "./rig/table.ts";
import { customerPhone, World } from "./rig/world.ts";

const quick = process.argv.includes("--quick");
/** What the full database has: sales that ended, over how many days, and conversations in the middle of a sale. */
const endedSales = quick ? 50_000 : 1_000_000;
const days = 300;
const conversations = quick ? 1_000 : 10_000;
const turn: Turn = { starts: quick ? 1 : 3, chats: 50, salesPerChat: quick ? 2 : 6 };
const turns = quick ? 1 : 5;
/** What the full one may take, divided by what the empty one takes. */
const goal = 1.2;

const p50: Measure<LedgerRound> = {
  label: "p50 of an answer, ms",
  of: (round) => round.p50Ms,
  digits: 1,
  compared: true,
};
const p99: Measure<LedgerRound> = {
  label: "p99 of an answer, ms",
  of: (round) => round.p99Ms,
  digits: 1,
  compared: true,
};
const coldStart: Measure<LedgerRound> = {
  label: "cold start to the first poll, ms",
  of: (round) => round.coldStartMs,
  digits: 0,
  compared: true,
};
const measures: readonly Measure<LedgerRound>[] = [
  p50,
  p99,
  coldStart,
  { label: "sales/s", of: (round) => round.salesPerSecond, digits: 1, compared: true },
  { label: "CPU ms per message", of: (round) => round.cpuMsPerMessage, digits: 3, compared: true },
  { label: "peak memory, MiB", of: (round) => round.peakMiB, digits: 0, compared: true },
  { label: "CPU s per s, the bot", of: (round) => round.botBusy, digits: 2, compared: false },
  { label: "CPU s per s, everything else", of: (round) => round.othersBusy, digits: 2, compared: false },
];

async function main(): Promise<void> {
  const folder = temporaryFolder();
  const worlds = [await World.open(turn.chats + 1), await World.open(turn.chats + 1)] as const;
  try {
    const full = await makeBusyDay(folder.path, ours, worlds[0], {
      operations: 1,
      // Of the customers who buy now, so that each sale has a past.
      earlier: { operations: endedSales - 1, days, phoneOf: customerPhone },
      conversations,
    });
    const says = (round: LedgerRound) => `p99 ${round.p99Ms.toFixed(0)} ms, start ${round.coldStartMs.toFixed(0)} ms`;
    const { columns, disturbed, busyRounds } = await race(
      [
        new Shop("full database", worlds[0], full, turn),
        new Shop("empty database", worlds[1], join(folder.path, "empty.db"), turn),
      ],
      { turns, spare: quick ? 0 : 4, patienceMs: 400_000, says },
    );
    for (const world of worlds) checkSales(world);
    const markdown = page(columns, { syncMs: diskSyncMs(), disturbed, busyRounds });
    process.stdout.write(markdown);
    writeSection("npm run bench:ledger", markdown, busyRounds);
  } finally {
    for (const world of worlds) await world.close();
    folder.remove();
  }
}

/** Holds the wallet's own journal against what the cashiers confirmed. */
function checkSales(world: World): void {
  const tickets = world.soldTickets();
  if (tickets.length === world.sales && new Set(tickets).size === world.sales) return;
  throw new Error(`The wallet has ${tickets.length} sales of ${new Set(tickets).size} tickets, not ${world.sales}`);
}

function page(columns: readonly Column<LedgerRound>[], found: Parameters<typeof circumstances>[0]): string {
  const [full, empty] = columns;
  if (!full || !empty) throw new Error("There is nothing to tell");
  const verdicts = [p50, p99, coldStart].map((measure) => {
    const ratio = ratioOf(full, empty, measure);
    return `* ${measure.label}, at most ${goal} ×: ${ratio <= goal ? "met" : "**not met**"} (${ratio.toFixed(2)} ×).`;
  });
  return [
    ...circumstances(found),
    `${endedSales.toLocaleString("en")} ended sales over ${days} days and ${conversations.toLocaleString("en")} conversations in the middle of a ` +
      `sale, against none; ${turn.chats} chats, ${turn.salesPerChat} sales each, loopback; medians of ${turns} turns, each with ${turn.starts} starts.`,
    table(columns, measures),
    `${verdicts.join("\n")}\n`,
  ].join("\n\n");
}

await main();
