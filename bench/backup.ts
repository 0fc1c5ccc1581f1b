import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { verifyBackup } from "../src/backup/verify.ts";
import { temporaryFolder } from "../test/support/processes/bot-process.ts";
import { backupPage, type Window } from "./backup-report.ts";
import { writeSection } from "./rig/benchmarks-page.ts";
import { makeBusyDay } from "./rig/busy-day.ts";
import { machineCpuMs, Running, ticksPerSecond, type Contender } from "./rig/contender.ts";
import { diskSyncMs } from "./rig/disk.ts";
import { calmShare } from "./rig/quiet.ts";
import { quantile } from "./rig/statistics.ts";
import { World } from "./rig/world.ts";

const program = join(import.meta.dirname, "../dist/src/main.js");
const ours: Contender = { name: "monedero bot", program: "dist/src/main.js", env: {} };
const quick = process.argv.includes("--quick");
const chats = 200;
const day = { operations: 10_000, earlier: { operations: quick ? 0 : 10_000, days: 60 }, conversations: 2 };
/** Each turn has a bot of its own, since what stands for Telegram gets slower with what it remembers. */
const turns = quick ? 1 : 4;
/** Whether backups are made in a window of a turn: pairs, of which now the one is first and now the other. */
const order = Array.from({ length: quick ? 2 : 5 }, () => [false, true, true, false]).flat();
/** Everybody has sold once, and goes on for so long before the first window, ms. */
const warmMs = 2_000;
/** Backups follow one another until a window has lasted so long; one without is as long as the one before, ms. */
const windowMs = quick ? 1_500 : 2_000;

async function main(): Promise<void> {
  const folder = temporaryFolder();
  const syncMs = diskSyncMs();
  try {
    const found: Window[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const place = join(folder.path, String(turn));
      mkdirSync(place);
      found.push(...(await takeTurn(place)));
    }
    const made = readdirSync(folder.path, { recursive: true, encoding: "utf8" }).filter((path) =>
      /backups.*\.db$/.test(path),
    );
    const bad = made.filter((path) => !verifyBackup(join(folder.path, path)).ok);
    if (made.length === 0 || bad.length > 0) throw new Error(`${bad.length} of ${made.length} backups do not verify`);
    const bytes = statSync(join(folder.path, made.at(-1) ?? "")).size;
    const busyRounds = found.filter(({ othersBusy }) => othersBusy > calmShare).length;
    const markdown = backupPage({ found, chats, made: made.length, bytes, syncMs, disturbed: 0, busyRounds });
    process.stdout.write(markdown);
    writeSection("npm run bench:backup", markdown, busyRounds);
  } finally {
    folder.remove();
  }
}

/** Lets a bot on a database of a busy shop sell, and looks at windows with backups and without. */
async function takeTurn(place: string): Promise<readonly Window[]> {
  const world = await World.open(chats);
  const database = await makeBusyDay(place, ours, world, day);
  const bot = await Running.start(ours, world, database);
  try {
    const sold: number[] = [];
    let isOver = false;
    const cashiers = Array.from({ length: chats }, (_, cashier) => cashier);
    await Promise.all(cashiers.map((cashier) => world.enter(cashier)));
    await Promise.all(cashiers.map((cashier) => world.sell(cashier)));
    const selling = cashiers.map(async (cashier) => {
      while (!isOver) {
        const took = await world.sell(cashier);
        sold.push(...took);
      }
    });
    await setTimeout(warmMs);
    const windows: Window[] = [];
    for (const isDuring of order) {
      const lengthMs = windows.at(-1)?.tookMs ?? windowMs;
      sold.length = 0;
      const window = await look(world, bot, sold, async () => {
        if (!isDuring) await setTimeout(lengthMs);
        else
          for (const startedMs = performance.now(); performance.now() < startedMs + windowMs;)
            await backup(database, join(place, "backups"));
      });
      process.stderr.write(
        `${isDuring ? "backups" : "nothing"}: ${window.salesPerSecond.toFixed(1)} sales/s in ${(window.tookMs / 1_000).toFixed(1)} s, others ${window.othersBusy.toFixed(2)}\n`,
      );
      windows.push({ ...window, isDuring });
    }
    isOver = true;
    await Promise.all(selling);
    await bot.stop();
    checkSales(world);
    return windows;
  } finally {
    await bot.stop();
    await world.close();
  }
}

/** The command that the bot itself runs when a backup is due (`backupInOtherProcess`). */
async function backup(database: string, folder: string): Promise<void> {
  const child = spawn(process.execPath, [program, "backup", folder], {
    env: { PATH: process.env["PATH"] ?? "", DATABASE_PATH: database },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error("A backup failed");
}

/** What everybody sold while something else went on. */
async function look(
  world: World,
  bot: Running,
  delays: readonly number[],
  meanwhile: () => Promise<unknown>,
): Promise<Omit<Window, "isDuring">> {
  const before = { sales: world.sales, bot: bot.cpuMs(), machine: machineCpuMs(), own: ownCpuMs() };
  const startedMs = performance.now();
  await meanwhile();
  const tookMs = performance.now() - startedMs;
  const botMs = bot.cpuMs() - before.bot;
  const own = ownCpuMs();
  const othersMs =
    machineCpuMs() - before.machine - botMs - (own.self - before.own.self) - (own.children - before.own.children);
  return {
    tookMs,
    salesPerSecond: ((world.sales - before.sales) * 1_000) / tookMs,
    p50Ms: quantile(delays, 0.5),
    p99Ms: quantile(delays, 0.99),
    backupCpuMs: own.children - before.own.children,
    othersBusy: Math.max(0, othersMs / tookMs),
  };
}

/** CPU of this process, and of its children that have ended, ms. */
function ownCpuMs(): { readonly self: number; readonly children: number } {
  const stat = readFileSync("/proc/self/stat", "utf8");
  const fields = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
  const ms = (ticks: number) => (ticks * 1_000) / ticksPerSecond;
  return { self: ms(user + system), children: ms(childUser + childSystem) };
}

function checkSales(world: World): void {
  const tickets = world.soldTickets();
  const different = new Set(tickets).size;
  if (tickets.length !== different || different !== world.sales)
    throw new Error("The wallet has other sales than were confirmed");
}

await main();
