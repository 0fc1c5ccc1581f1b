import { spawnSync } from "node:child_process";
import { closeSync, fdatasyncSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { temporaryFolder } from "../test/support/bot-process.ts";
import { machineCpuMs, type Contender } from "./contender.ts";
import { page, type Column } from "./report.ts";
import { runRound, type Load, type Round } from "./round.ts";
import { measureStartUp } from "./start-up.ts";
import { median } from "./statistics.ts";

const root = join(import.meta.dirname, "..");
const paper = join(root, "docs/benchmarks.md");
/** What the run writes stands below this line of the page; what is above is written by people. */
const mark = "<!-- Below: written by `npm run bench -- --write` -->\n";

const bare = "dist/bench/bare-bot.js";
const ours: Contender = { name: "monedero bot", program: "dist/src/main.js", env: {} };
const oneByOne: Contender = { name: "bare, one update at a time", program: bare, env: {} };
const sideBySide: Contender = { name: "bare, chats side by side", program: bare, env: { BARE_CONCURRENT: "1" } };

interface Entrant {
  readonly contender: Contender;
  readonly load: Load;
}

const quick = process.argv.includes("--quick");
const chats = 200;
const near: Load = { chats, salesPerChat: quick ? 1 : 6, aloneSales: quick ? 4 : 10, distance: null };
const distance = { telegramMs: 50, walletMs: 150 };
const far: Load = { chats, salesPerChat: 2, aloneSales: 0, distance };
/** One at a time is as fast with few chats as with many, and 200 would take minutes. */
const fewFar: Load = { ...far, chats: 8, salesPerChat: 1 };
const nearTurns = quick ? 1 : 3;
/** CPU seconds per second that other programs may use. */
const calmShare = 0.15;
const lookMs = 500;
/** No round is run again when the whole run has taken this long, so that it stays below four minutes. */
const patienceMs = 130_000;
const starts = quick ? 3 : 9;

interface Race {
  readonly columns: readonly Column[];
  /** Rounds that were thrown away and run again. */
  readonly disturbed: number;
  /** Rounds that were disturbed and had to be kept. */
  readonly unsound: number;
}

/**
 * Lets everybody run once a turn, another one first each turn. A round during which other programs were busy is run again, `spare`
 * times in all; whatever it sold is checked all the same.
 */
async function race(entrants: readonly Entrant[], turns: number, spare: number): Promise<Race> {
  const kept = entrants.map((): Round[] => []);
  let disturbed = 0;
  let unsound = 0;
  for (let turn = 0; turn < turns; turn++) {
    for (let place = 0; place < entrants.length; place++) {
      const index = (place + turn) % entrants.length;
      const { contender, load } = entrants[index] as Entrant;
      for (;;) {
        const round = await runRound(contender, load);
        if (contender === ours) checkSales(round);
        const calm = round.othersBusy <= calmShare;
        process.stderr.write(
          `${contender.name}: ${round.salesPerSecond.toFixed(1)} sales/s${calm ? "" : ", disturbed"}\n`,
        );
        if (calm || disturbed === spare || performance.now() > patienceMs) {
          if (!calm) unsound += 1;
          kept[index]?.push(round);
          break;
        }
        disturbed += 1;
        await untilCalm();
      }
    }
  }
  const columns = entrants.map(({ contender }, index) => ({ name: contender.name, rounds: kept[index] ?? [] }));
  return { columns, disturbed, unsound };
}

/** Waits until other programs leave the machine alone for half a second, five seconds at most. */
async function untilCalm(): Promise<void> {
  for (let look = 0; look < 10; look++) {
    const before = machineCpuMs();
    await setTimeout(lookMs);
    if (machineCpuMs() - before <= calmShare * lookMs) return;
  }
}

/** Compiles the rival, so that its start does not count a compiler. */
function compileRival(): void {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const done = spawnSync(process.execPath, [compiler, "-p", join(root, "bench/tsconfig.bare-bot.json")], {
    cwd: root,
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`The rival does not compile: ${done.stdout}${done.stderr}`);
}

/** Median time of one `fdatasync` where the databases of the run are, ms. */
function diskSyncMs(): number {
  const folder = temporaryFolder();
  const file = openSync(join(folder.path, "sync"), "w");
  const took: number[] = [];
  for (let time = 0; time < 100; time++) {
    writeSync(file, Buffer.alloc(4096));
    const startedMs = performance.now();
    fdatasyncSync(file);
    took.push(performance.now() - startedMs);
  }
  closeSync(file);
  folder.remove();
  return median(took);
}

function checkSales({ doubled, missing }: Round): void {
  if (doubled === 0 && missing === 0) return;
  throw new Error(`The wallet has ${doubled} sales too many and ${missing} too few`);
}

async function main(): Promise<void> {
  compileRival();
  const syncMs = diskSyncMs();
  const all = [ours, oneByOne, sideBySide];
  const nearRace = await race(
    all.map((contender) => ({ contender, load: near })),
    nearTurns,
    quick ? 0 : 8,
  );
  const farEntrants = all.map((contender) => ({ contender, load: contender === oneByOne ? fewFar : far }));
  const farRace = quick ? null : await race(farEntrants, 1, 2);
  const startUp = await measureStartUp(ours, starts);
  const nearSays = `${chats} chats, ${near.salesPerChat} sales each, loopback; medians of ${nearTurns} turns.`;
  const farSays =
    `${distance.telegramMs} ms to send a message, ${distance.walletMs} ms for every wallet request; ${chats} chats, ` +
    `${far.salesPerChat} sales each, one round ("${oneByOne.name}": ${fewFar.chats} chats, one sale each).`;
  const unsound = nearRace.unsound + (farRace?.unsound ?? 0);
  const told = page({
    near: nearRace.columns,
    nearSays,
    far: farRace?.columns ?? null,
    farSays,
    startUp,
    starts,
    disturbed: nearRace.disturbed + (farRace?.disturbed ?? 0),
    unsound,
    syncMs,
  });
  process.stdout.write(told);
  if (process.argv.includes("--write")) {
    if (unsound > 0) throw new Error("Other programs kept the machine busy: nothing was written");
    const [above] = readFileSync(paper, "utf8").split(mark);
    writeFileSync(paper, `${above}${mark}\n${told}`);
  }
}

await main();
