import { parseArgs } from "node:util";
import { compileRivals } from "./build.ts";
import { sellAllAtOnce } from "./rig/at-once.ts";
import type { Contender } from "./rig/contender.ts";
import { diskSyncMs } from "./rig/disk.ts";
import { writeSection } from "./rig/benchmarks-page.ts";
import { race, type Entrant } from "./rig/race.ts";
import { page } from "./rig/report.ts";
import { runRound, type Load, type Round } from "./rig/round.ts";
import { measureStartUp } from "./rig/start-up.ts";

const bare = "dist/bench/bare/bare-bot.js";
const ours: Contender = { name: "monedero bot", program: "dist/src/main.js", env: {} };
const oneByOne: Contender = { name: "bare, one update at a time", program: bare, env: {} };
const sideBySide: Contender = { name: "bare, chats side by side", program: bare, env: { BARE_CONCURRENT: "1" } };
const writtenThrough: Contender = {
  name: "bare, each message committed",
  program: bare,
  env: { BARE_CONCURRENT: "1", BARE_FULL: "1" },
};
/** It keeps the promises of money and nothing else: what they cost at the least. */
const careful: Contender = {
  name: "the least that keeps the promises",
  program: "dist/bench/bare/careful-bot.js",
  env: {},
};

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    disturbed: { type: "boolean", default: false },
    // CPU alone, of this build, of the least, and of other builds (`--beside other/dist/src/main.js`), all at once.
    "at-once": { type: "boolean", default: false },
    beside: { type: "string", multiple: true, default: [] },
  },
});
const { quick } = values;
const chats = 200;
const near: Load = { chats, salesPerChat: quick ? 1 : 6, aloneSales: quick ? 4 : 10, distance: null };
const distance = { telegramMs: 50, walletMs: 150 };
const far: Load = { chats, salesPerChat: 2, aloneSales: 0, distance };
/** One at a time is as fast with few chats as with many, and 200 would take minutes. */
const fewFar: Load = { ...far, chats: 8, salesPerChat: 1 };
const nearTurns = quick ? 1 : 3;
/** No round is run again when the whole run has taken this long, so that it stays below five minutes. */
const patienceMs = 180_000;
const starts = quick ? 3 : 9;

async function main(): Promise<void> {
  compileRivals();
  if (values["at-once"]) {
    const others = values.beside.map((program): Contender => ({ name: program, program, env: {} }));
    const amount = { turns: quick ? 1 : 5, chats, salesPerChat: 6 };
    process.stdout.write(await sellAllAtOnce([ours, careful, ...others], amount));
    return;
  }
  const syncMs = diskSyncMs();
  const all = [ours, oneByOne, sideBySide, writtenThrough, careful];
  const says = (round: Round) => `${round.salesPerSecond.toFixed(1)} sales/s`;
  const nearRace = await race(
    all.map((contender) => entrant(contender, near)),
    { turns: nearTurns, spare: quick ? 0 : 8, patienceMs, says },
  );
  const farEntrants = all.map((contender) => entrant(contender, contender === oneByOne ? fewFar : far));
  const farRace = quick ? null : await race(farEntrants, { turns: 1, spare: 2, patienceMs, says });
  const startUp = await measureStartUp(ours, starts);
  const nearSays = `${chats} chats, ${near.salesPerChat} sales each, loopback; medians of ${nearTurns} turns.`;
  const farSays =
    `${distance.telegramMs} ms to send a message, ${distance.walletMs} ms for every wallet request; ${chats} chats, ` +
    `${far.salesPerChat} sales each, one round ("${oneByOne.name}": ${fewFar.chats} chats, one sale each).`;
  const busyRounds = nearRace.busyRounds + (farRace?.busyRounds ?? 0);
  const markdown = page({
    near: nearRace.columns,
    nearSays,
    far: farRace?.columns ?? null,
    farSays,
    startUp,
    starts,
    disturbed: nearRace.disturbed + (farRace?.disturbed ?? 0),
    busyRounds,
    syncMs,
  });
  process.stdout.write(markdown);
  writeSection("npm run bench", markdown, busyRounds);
}

function entrant(contender: Contender, load: Load): Entrant<Round> {
  return {
    name: contender.name,
    async run() {
      const round = await runRound(contender, load);
      if (contender === ours || contender === careful) checkSales(round);
      return round;
    },
  };
}

function checkSales({ doubled, missing }: Round): void {
  if (doubled === 0 && missing === 0) return;
  throw new Error(`The wallet has ${doubled} sales too many and ${missing} too few`);
}

await main();
