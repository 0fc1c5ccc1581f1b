import { compileRivals } from "./build.ts";
import { diskSyncMs } from "./disk.ts";
import { writeSection } from "./benchmarks-page.ts";
import { race, type Entrant } from "./race.ts";
import { bare, ours, type LinkedContender } from "./whatsapp-contender.ts";
import { whatsAppPage } from "./whatsapp-report.ts";
import { runWhatsAppRound, type WhatsAppLoad, type WhatsAppRound } from "./whatsapp-round.ts";
import { measureIdleStarts } from "./whatsapp-start-up.ts";

const quick = process.argv.includes("--quick");
const load: WhatsAppLoad = { chats: 30, questionsPerChat: 10, aloneQuestions: quick ? 30 : 100 };
const turns = quick ? 1 : 5;
const starts = quick ? 3 : 9;
/** No round is run again when the whole run has taken this long. */
const patienceMs = 130_000;

async function main(): Promise<void> {
  hush();
  compileRivals();
  const syncMs = diskSyncMs();
  const says = ({ messagesPerSecond: speed, aloneP50Ms }: WhatsAppRound) =>
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

function entrant(contender: LinkedContender): Entrant<WhatsAppRound> {
  return {
    name: contender.name,
    async run() {
      const round = await runWhatsAppRound(contender, load);
      if (contender === ours) checkOurs(round);
      return round;
    },
  };
}

/** The product's rounds have to be without a fault. */
function checkOurs({ unreadable, lost, complaints }: WhatsAppRound): void {
  if (lost > 0) throw new Error(`${lost} questions were never answered`);
  if (unreadable > 0) throw new Error(`${unreadable} answers could not be read at first`);
  if (complaints !== "") throw new Error(`It complained: ${complaints.slice(0, 2000)}`);
}

/** The cashiers' phones are libsignal too, which prints the sessions that it closes. */
function hush(): void {
  for (const name of ["log", "info", "warn", "error"] as const) console[name] = () => {};
}

await main();
