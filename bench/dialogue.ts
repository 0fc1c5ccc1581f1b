import { spawnSync } from "node:child_process";
import { closeSync, fdatasyncSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../test/support/bot-process.ts";
import type { Contender } from "./contender.ts";
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
const rounds = quick ? 1 : 5;
const starts = quick ? 3 : 9;

/** Lets everybody run by turns, another one first each round, so that what the machine does meanwhile strikes all. */
async function race(entrants: readonly Entrant[], times: number): Promise<Column[]> {
  const ran = entrants.map((): Round[] => []);
  for (let time = 0; time < times; time++) {
    for (let place = 0; place < entrants.length; place++) {
      const index = (place + time) % entrants.length;
      const entrant = entrants[index];
      if (!entrant) continue;
      const round = await runRound(entrant.contender, entrant.load);
      ran[index]?.push(round);
      process.stderr.write(`${entrant.contender.name}: ${round.salesPerSecond.toFixed(1)} sales/s\n`);
    }
  }
  return entrants.map(({ contender }, index) => ({ name: contender.name, rounds: ran[index] ?? [] }));
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

function checkOurs(columns: readonly Column[]): void {
  for (const round of columns[0]?.rounds ?? []) {
    if (round.doubled !== 0 || round.missing !== 0) {
      throw new Error(`The wallet has ${round.doubled} sales too many and ${round.missing} too few`);
    }
  }
}

async function main(): Promise<void> {
  compileRival();
  const syncMs = diskSyncMs();
  const all = [ours, oneByOne, sideBySide];
  const nearColumns = await race(
    all.map((contender) => ({ contender, load: near })),
    rounds,
  );
  const farEntrants = all.map((contender) => ({ contender, load: contender === oneByOne ? fewFar : far }));
  const farColumns = quick ? null : await race(farEntrants, 1);
  const startUp = await measureStartUp(ours, starts);
  for (const columns of [nearColumns, farColumns ?? []]) checkOurs(columns);
  const nearSays = `${chats} chats, ${near.salesPerChat} sales each, loopback; medians of ${rounds} rounds by turns.`;
  const farSays =
    `${distance.telegramMs} ms to send a message, ${distance.walletMs} ms for every wallet request; ${chats} chats, ` +
    `${far.salesPerChat} sales each, one round ("${oneByOne.name}": ${fewFar.chats} chats, one sale each).`;
  const told = page({ near: nearColumns, nearSays, far: farColumns, farSays, startUp, starts, syncMs });
  process.stdout.write(told);
  if (process.argv.includes("--write")) {
    const [above] = readFileSync(paper, "utf8").split(mark);
    writeFileSync(paper, `${above}${mark}\n${told}`);
  }
}

await main();
