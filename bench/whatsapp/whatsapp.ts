import { compileRivals } from "../build.ts";
import { diskSyncMs } from "../rig/disk.ts";
import { writeSection } from "../rig/benchmarks-page.ts";
import { race, type Entrant } from "../rig/race.ts";
import { bare, ours, type LinkedContender } from "./whatsapp-contender.ts";
import { whatsAppPage } from "./whatsapp-report.ts";
import { questionsOf, runAskingRound, type AskingLoad, type AskingRound } from "../asking/asking-round.ts";
import { measureIdleStarts } from "./whatsapp-start-up.ts";
import { WhatsAppWorld } from "./whatsapp-world.ts";

const quick = process.argv.includes("--quick");
const load: AskingLoad = { chats: 30, questionsPerChat: 10, aloneQuestions: quick ? 30 : 100 };
const turns = quick ? 1 : 5;
const starts = quick ? 3 : 9;
/** No round is run again when the whole run has taken this long. */
const patienceMs = 130_000;

async function main(): Promise<void> {
  hush();
  compileRivals();
  const syncMs = diskSyncMs();
  const says = ({ messagesPerSecond: speed, aloneP50Ms }: AskingRound) =>
    `${speed.toFixed(1)} messages/s, ${aloneP50Ms.toFixed(1)} ms alone`;
  const { columns, disturbed, busyRounds } = await race([entrant(ours), entrant(bare)], {
    turns,
    spare: quick ? 0 : 8,
    patienceMs,
    says,
  });
  const found = await measureIdleStarts(starts);
  const markdown = whatsAppPage({ columns, load, turns, starts: found, disturbed, busyRounds, syncMs });
  process.stdout.write(markdown);
  writeSection("npm run bench:whatsapp", markdown, busyRounds);
}

function entrant(contender: LinkedContender): Entrant<AskingRound> {
  return {
    name: contender.name,
    async run() {
      const world = await WhatsAppWorld.open(load.chats, questionsOf(load));
      const link = () => contender.link(world.whatsapp, world.databasePath, world.wallet.url);
      const round = await runAskingRound(world, contender, load, { link });
      if (contender === ours) checkOurs(round);
      return round;
    },
  };
}

/** The product's rounds have to be without a fault. */
function checkOurs({ unreadable, lost, complaints }: AskingRound): void {
  if (lost > 0) throw new Error(`${lost} questions were never answered`);
  if (unreadable > 0) throw new Error(`${unreadable} answers could not be read at first`);
  if (complaints !== "") throw new Error(`It complained: ${complaints.slice(0, 2000)}`);
}

/** The cashiers' phones are libsignal too, which prints the sessions that it closes. */
function hush(): void {
  for (const name of ["log", "info", "warn", "error"] as const) console[name] = () => {};
}

await main();
