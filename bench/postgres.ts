import { postgresServer } from "../test/support/postgres/postgres-server.ts";
import { writeSection } from "./rig/benchmarks-page.ts";
import type { Contender } from "./rig/contender.ts";
import { diskSyncMs } from "./rig/disk.ts";
import { race } from "./rig/race.ts";
import { runRound, type Load, type Round } from "./rig/round.ts";
import { circumstances, table, type Measure } from "./rig/table.ts";

const program = "dist/src/main.js";
const load: Load = { chats: 50, salesPerChat: 4, aloneSales: 10, distance: null };
const turns = process.argv.includes("--quick") ? 1 : 3;

/** A round, and what the server did for it. */
interface ServerRound extends Round {
  /** Transactions that the server committed, per sale; everything that the round did is counted. */
  readonly commitsPerSale: number;
}

const measures: readonly Measure<ServerRound>[] = [
  { label: "sales/s", of: (round) => round.salesPerSecond, digits: 1, compared: true },
  { label: "CPU ms per message, the bot", of: (round) => round.cpuMsPerMessage, digits: 2, compared: true },
  { label: "p50 of an answer, all chats busy, ms", of: (round) => round.p50Ms, digits: 0, compared: true },
  { label: "p99 of an answer, all chats busy, ms", of: (round) => round.p99Ms, digits: 0, compared: true },
  { label: "p50 of an answer, one chat alone, ms", of: (round) => round.aloneP50Ms, digits: 1, compared: true },
  { label: "cold start to the first poll, ms", of: (round) => round.coldStartMs, digits: 0, compared: true },
  {
    label: "commits of the server per sale, reads too",
    of: (round) => round.commitsPerSale,
    digits: 1,
    compared: false,
  },
  { label: "sales doubled, all rounds", of: (round) => round.doubled, digits: 0, compared: false, over: "sum" },
  { label: "sales missing, all rounds", of: (round) => round.missing, digits: 0, compared: false, over: "sum" },
];

async function main(): Promise<void> {
  const server = await postgresServer(true);
  const onServer = (standbys: number) => async (): Promise<ServerRound> => {
    const url = await server.makeDatabase("empty");
    const contender: Contender = { name: "on PostgreSQL", program, env: { DATABASE_URL: url }, standbys };
    const round = await runRound(contender, load);
    const [row] = await server.admin<{ n: string }>(
      `select xact_commit as n from pg_stat_database where datname = '${new URL(url).pathname.slice(1)}'`,
    );
    // One untimed sale of each chat, too.
    const sales = load.chats * (load.salesPerChat + 1) + load.aloneSales;
    return { ...round, commitsPerSale: Number(row?.n ?? 0) / sales };
  };
  const onFile = async () => ({
    ...(await runRound({ name: "on SQLite", program, env: {} }, load)),
    commitsPerSale: 0,
  });
  const { columns, disturbed, busyRounds } = await race<ServerRound>(
    [
      { name: "on PostgreSQL", run: onServer(0) },
      { name: "and one stands by", run: onServer(1) },
      { name: "and two stand by", run: onServer(2) },
      { name: "on SQLite", run: onFile },
    ],
    { turns, spare: 2, patienceMs: 240_000, says: (round) => `${round.salesPerSecond.toFixed(1)} sales/s` },
  );
  const markdown = [
    `One worker works, ${load.chats} chats, ${load.salesPerChat} sales each, the server on the same machine, waiting for its disk; medians of ${turns} turns.`,
    table(columns, measures),
    ...circumstances({ syncMs: diskSyncMs(), disturbed, busyRounds }),
  ].join("\n\n");
  process.stdout.write(`${markdown}\n`);
  writeSection("npm run bench:postgres", markdown, busyRounds);
}

await main();
process.exit();
