import { compileRivals } from "../build.ts";
import { askingMeasures } from "../asking/asking-report.ts";
import { questionsOf, runAskingRound, type AskingLoad, type AskingRound } from "../asking/asking-round.ts";
import { writeSection } from "../rig/benchmarks-page.ts";
import { CloudWorld } from "./cloud-world.ts";
import { saleCosts } from "./sale-cost.ts";
import type { Contender } from "../rig/contender.ts";
import { diskSyncMs } from "../rig/disk.ts";
import { race, type Entrant } from "../rig/race.ts";
import { circumstances, table } from "../rig/table.ts";

const quick = process.argv.includes("--quick");
const load: AskingLoad = { chats: 30, questionsPerChat: 10, aloneQuestions: quick ? 30 : 100 };
const turns = quick ? 1 : 5;
/** No round is run again when the whole run has taken this long. */
const patienceMs = 130_000;

const ours: Contender = { name: "monedero bot", program: "dist/src/main.js", env: {} };
const bare: Contender = { name: "bare webhook", program: "dist/bench/bare/bare-cloud-bot.js", env: {} };

async function main(): Promise<void> {
  compileRivals();
  const syncMs = diskSyncMs();
  const says = ({ messagesPerSecond: speed, cpuMsPerMessage: cpu }: AskingRound) =>
    `${speed.toFixed(1)} messages/s, ${cpu.toFixed(2)} ms of CPU each`;
  const entrants = [entrant(ours), entrant(bare)];
  const { columns, disturbed, busyRounds } = await race(entrants, { turns, spare: quick ? 0 : 8, patienceMs, says });
  const { chats, questionsPerChat, aloneQuestions } = load;
  const measures = askingMeasures.filter(({ label }) => !label.startsWith("answers that a phone"));
  const parts = [
    ...circumstances({ syncMs, disturbed, busyRounds }),
    `${aloneQuestions} questions of one chat, then ${chats} chats with ${questionsPerChat} questions each, all at once; medians of ${turns} turns.`,
    table(columns, measures),
    "One sale, beyond the messages of a month that cost nothing, at the prices of `WHATSAPP_PRICES`:",
    await saleCosts(),
  ];
  const markdown = `${parts.join("\n\n")}\n`;
  process.stdout.write(markdown);
  writeSection("npm run bench:whatsapp-cloud", markdown, busyRounds);
}

function entrant(contender: Contender): Entrant<AskingRound> {
  return {
    name: contender.name,
    async run() {
      const world = await CloudWorld.open(load.chats, questionsOf(load));
      const enter = contender === ours ? () => world.enter() : () => Promise.resolve();
      const round = await runAskingRound(world, contender, load, { enter });
      if (contender === ours && round.lost > 0) throw new Error(`${round.lost} questions were never answered`);
      if (contender === ours && round.complaints !== "")
        throw new Error(`It complained: ${round.complaints.slice(0, 2000)}`);
      return round;
    },
  };
}

await main();
