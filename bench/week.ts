import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openKept } from "../src/store/sqlite/core/database.ts";
import { BotProcess, temporaryFolder } from "../test/support/processes/bot-process.ts";
import { writeSection } from "./rig/benchmarks-page.ts";
import { World } from "./rig/world.ts";

const quick = process.argv.includes("--quick");
/** The last days are beyond the time that messages are kept for. */
const days = quick ? 2 : 10;
const salesADay = quick ? 100 : 1_000;
const cashiers = 10;
/** A shop day: everybody sells at once, then time passes. */
const openMs = 12 * 3_600_000;
const nightMs = 12 * 3_600_000;

/** What there is at the end of a day. */
interface Day {
  readonly fileBytes: number;
  /** Of the pages that hold something. */
  readonly usedBytes: number;
  readonly operations: number;
  readonly messages: number;
  readonly residentMiB: number;
}

async function main(): Promise<void> {
  const folder = temporaryFolder();
  const world = await World.open(cashiers);
  const database = join(folder.path, "bot.db");
  const collecting = encodeURIComponent("setInterval(gc, 500).unref()");
  const bot = new BotProcess({
    cwd: folder.path,
    env: {
      ...world.environment(database),
      // It says that it has started.
      LOG_LEVEL: "info",
      KEEP_MESSAGES_DAYS: "7",
      NODE_OPTIONS: `--expose-gc --import=data:text/javascript,${collecting}`,
    },
  });
  try {
    await bot.started;
    const everyone = Array.from({ length: cashiers }, (_, cashier) => cashier);
    for (const cashier of everyone) await world.enter(cashier);
    const found: Day[] = [];
    const rounds = salesADay / cashiers;
    for (let day = 0; day < days; day++) {
      for (let round = 0; round < rounds; round++) {
        await Promise.all(everyone.map((cashier) => world.sell(cashier)));
        await bot.pass(openMs / rounds);
      }
      await bot.pass(nightMs);
      await bot.quiet();
      found.push({ ...contents(database), residentMiB: residentMiB(bot) });
      process.stderr.write(`day ${day + 1}: ${JSON.stringify(found.at(-1))}\n`);
    }
    const peakMiB = statusMiB(bot, "VmHWM");
    await bot.stop();
    const tickets = new Set(world.soldTickets());
    if (tickets.size !== days * salesADay || tickets.size !== world.soldTickets().length)
      throw new Error("The wallet has other sales than were confirmed");
    const markdown = page(found, peakMiB);
    process.stdout.write(markdown);
    writeSection("npm run bench:week", markdown, 0);
  } finally {
    await bot.end();
    await world.close();
    folder.remove();
  }
}

function contents(path: string): Omit<Day, "residentMiB"> {
  const db = openKept(path, { readonly: true });
  const count = (table: string) =>
    db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? Number.NaN;
  const pragma = (name: string) => db.pragma(name, { simple: true }) as number;
  try {
    return {
      fileBytes: pragma("page_count") * pragma("page_size"),
      usedBytes: (pragma("page_count") - pragma("freelist_count")) * pragma("page_size"),
      operations: count("operations"),
      messages: count("inbox") + count("outbox"),
    };
  } finally {
    db.close();
  }
}

function statusMiB(bot: BotProcess, name: string): number {
  const status = readFileSync(`/proc/${bot.child.pid}/status`, "utf8");
  return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
}

const residentMiB = (bot: BotProcess) => statusMiB(bot, "VmRSS");

/** The page of one run, in Markdown. */
function page(found: readonly Day[], peakMiB: number): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const rows = found.map((day, index) => {
    const { fileBytes, usedBytes, operations, messages } = day;
    return line([
      index + 1,
      operations.toLocaleString("en"),
      messages.toLocaleString("en"),
      megabytes(fileBytes),
      megabytes(usedBytes),
      day.residentMiB.toFixed(0),
    ]);
  });
  const [before, last] = found.slice(-2);
  const perSale = before && last ? (last.usedBytes - before.usedBytes) / (last.operations - before.operations) : 0;
  return [
    `${found.length} days of ${salesADay.toLocaleString("en")} sales, told step by step by ${cashiers} cashiers; one sale for each at the wallet.`,
    [
      line(["at the end of day", "operations", "messages kept", "file, MB", "of it in use, MB", "resident, MiB"]),
      "|---:|---:|---:|---:|---:|---:|",
      ...rows,
    ].join("\n"),
    `* The last day added ${perSale.toFixed(0)} bytes a sale, with its indexes and entries of the audit trail.`,
    `* Most memory that was ever resident: ${peakMiB.toFixed(0)} MiB.\n`,
  ].join("\n\n");
}

await main();
