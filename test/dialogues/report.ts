import type { Played } from "./play.ts";
import { told } from "./play.ts";
import { verdicts, type Verdict } from "./judge.ts";

/** What became of the messages of a file, or of all. */
export interface Totals {
  readonly messages: number;
  readonly wrongMoney: number;
  /** Messages before which the chat could not be brought to where the dialogue has it; they are in no other count. */
  readonly notReached: number;
  readonly counts: { readonly [verdict in Verdict]: number };
}

export function totalsOf(played: readonly Played[]): Totals {
  const judged = played.filter(({ steered }) => steered);
  const count = (verdict: Verdict) => judged.filter(({ judgement }) => judgement.verdict === verdict).length;
  return {
    messages: judged.length,
    wrongMoney: judged.filter(({ judgement }) => judgement.wrongMoney).length,
    notReached: played.length - judged.length,
    counts: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Totals["counts"],
  };
}

export const share = (totals: Totals, verdict: Verdict) =>
  (100 * totals.counts[verdict]) / Math.max(1, totals.messages);

const nameWide = 34;
const cellWide = 14;

export const heading = [
  "file".padEnd(nameWide),
  ...["messages", ...verdicts, "wrong money", "not reached"].map((cell) => cell.padStart(cellWide)),
].join("");

export function rowOf(name: string, totals: Totals): string {
  const cells = [
    String(totals.messages),
    ...verdicts.map((verdict) => `${share(totals, verdict).toFixed(1)} %`),
    String(totals.wrongMoney),
    String(totals.notReached),
  ];
  return [name.padEnd(nameWide), ...cells.map((cell) => cell.padStart(cellWide))].join("");
}

const oneLine = (text: string) => text.replaceAll("\n", " ⏎ ");

/** A message in one line: the verdict, what was said, where it stood, what the bot answered, what was expected. */
export function lineOf(file: string, { dialogue, message, judgement, scene, steered }: Played): string {
  const stood = scene.before === null ? "nothing open" : `${scene.before.flow}.${scene.before.at}`;
  const stands = scene.after === null ? "nothing open" : `${scene.after.flow}.${scene.after.at}`;
  return [
    `${judgement.wrongMoney ? "WRONG MONEY " : ""}${steered ? "" : "not reached: "}${judgement.verdict}`,
    `${file}:${message.line} (${dialogue.title})`,
    `${message.as}, ${stood} > ${oneLine(message.text)}`,
    `bot, ${stands} < ${oneLine(scene.heard.join(" / ")) || "nothing"}`,
    `expected ${told(message.expected)}`,
  ].join(" · ");
}
