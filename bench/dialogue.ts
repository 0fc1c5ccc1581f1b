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
const nearTurns = quick ? 1 : 5;
/** CPU seconds per second that other programs may use. */
const calmShare = 0.15;
const starts = quick ? 3 : 9;

interface Race {
  readonly columns: readonly Column[];
  /** Turns that were thrown away. */
  readonly disturbed: number;
  /** Turns that were disturbed and had to be kept. */
  readonly unsound: number;
}

/**
 * Lets everybody run once a turn, another one first each turn. A turn during which other programs were busy is thrown away, up to
 * `spare` times; whatever its rounds sold is checked all the same.
 */
async function race(entrants: readonly Entrant[], turns: number, spare: number): Promise<Race> {
  const kept: Round[][] = [];
  let disturbed = 0;
  let unsound = 0;
  while (kept.length < turns) {
    const rounds: Round[] = [];
    for (let place = 0; place < entrants.length; place++) {
      const index = (place + kept.length) % entrants.length;
      const { contender, load } = entrants[index] as Entrant;
      const round = await runRound(contender, load);
      if (contender === ours) checkSales(round);
      rounds[index] = round;
      const said = [round.salesPerSecond.toFixed(1), "sales/s, others busy", round.othersBusy.toFixed(2)].join(" ");
      process.stderr.write(`${contender.name}: ${said}\n`);
    }
    const calm = rounds.every((round) => round.othersBusy <= calmShare);
    if (!calm && disturbed < spare) {
      disturbed += 1;
      continue;
    }
    kept.push(rounds);
    if (!calm) unsound += 1;
  }
  const columns = entrants.map(({ contender }, index) => ({
    name: contender.name,
    rounds: kept.map((rounds) => rounds[index] as Round),
  }));
  return { columns, disturbed, unsound };
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
    quick ? 0 : 2,
  );
  const farEntrants = all.map((contender) => ({ contender, load: contender === oneByOne ? fewFar : far }));
  const farRace = quick ? null : await race(farEntrants, 1, 1);
  const startUp = await measureStartUp(ours, starts);
  const nearSays = `${chats} chats, ${near.salesPerChat} sales each, loopback; turns, of which medians: ${nearTurns}.`;
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
