import type { Column } from "../rig/race.ts";
import { circumstances, table, type Measure } from "../rig/table.ts";
import { askingMeasures } from "../asking/asking-report.ts";
import type { AskingLoad, AskingRound } from "../asking/asking-round.ts";
import type { IdleStart } from "./whatsapp-start-up.ts";

/** What one run of the benchmark of WhatsApp found. */
export interface WhatsAppFindings {
  /** The product first. */
  readonly columns: readonly Column<AskingRound>[];
  readonly load: AskingLoad;
  readonly turns: number;
  /** With WhatsApp on first. */
  readonly starts: readonly Column<IdleStart>[];
  readonly disturbed: number;
  readonly busyRounds: number;
  readonly syncMs: number;
}

const idleMeasures: readonly Measure<IdleStart>[] = [
  { label: "start to the first poll of Telegram, ms", of: (one) => one.firstPollMs, digits: 0, compared: true },
  { label: "resident memory when idle, MiB", of: (one) => one.residentMiB, digits: 0, compared: true },
  { label: "peak memory until then, MiB", of: (one) => one.peakMiB, digits: 0, compared: true },
];

/** The section of one run, in Markdown. */
export function whatsAppPage(found: WhatsAppFindings): string {
  const { chats, questionsPerChat, aloneQuestions } = found.load;
  const [on, off, absent] = found.starts;
  if (!on || !off || !absent) throw new Error("There is nothing to tell");
  const parts = [
    ...circumstances(found),
    "### Beside bare Baileys",
    `${aloneQuestions} questions of one chat, then ${chats} chats with ${questionsPerChat} questions each, all at once; medians of ${found.turns} turns.`,
    table(found.columns, askingMeasures),
    "### On, off, and not installed",
    `Medians of ${on.rounds.length} starts each, alternating, on copies of one linked database, with Telegram.`,
    table([on, off], idleMeasures).replace("ours ÷ WhatsApp off", "on ÷ off"),
    table([off, absent], idleMeasures).replace("ours ÷ Baileys not installed", "off ÷ not installed"),
  ];
  return `${parts.join("\n\n")}\n`;
}
