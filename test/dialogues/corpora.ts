import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse, type Dialogue } from "./dialogue.ts";
import { verdicts, type Verdict } from "./judge.ts";
import { play, type Played } from "./play.ts";
import { share, totalsOf, type Totals } from "./report.ts";

const folder = import.meta.dirname;
/** Nobody looks at these while the bot is being improved: of them only totals are told. */
const heldOutEnding = ".held-out.txt";
const figuresFile = join(folder, "figures.json");

export interface Corpus {
  readonly file: string;
  readonly heldOut: boolean;
  readonly dialogues: readonly Dialogue[];
}

/** The files of dialogues, all or those that are named (in this folder, or by a path). */
export function readCorpora(named: readonly string[] = []): Corpus[] {
  const all = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const paths =
    named.length === 0
      ? all.map((name) => join(folder, name))
      : named.map((name) => (name.includes("/") ? name : join(folder, name)));
  return paths.map((path) => {
    const file = basename(path);
    return { file, heldOut: file.endsWith(heldOutEnding), dialogues: parse(readFileSync(path, "utf8"), file) };
  });
}

/** Shares of a group of dialogues, in percent. */
export type Figures = { readonly [group: string]: { readonly [verdict in Verdict]: number } };

/** `ordinary` and `rough`, as the files begin, each with those held out apart. */
const groupOf = ({ file, heldOut }: Pick<Corpus, "file" | "heldOut">) =>
  `${file.split("-")[0]}${heldOut ? " held out" : ""}`;

/** Of each group what became of its messages. */
export function byGroup(everything: readonly Held[]): [string, Totals][] {
  const groups = [...new Set(everything.map(groupOf))].toSorted();
  return groups.map((group) => [
    group,
    totalsOf(everything.filter((one) => groupOf(one) === group).flatMap(({ played }) => played)),
  ]);
}

export interface Held extends Pick<Corpus, "file" | "heldOut"> {
  readonly played: readonly Played[];
}

/** Holds every dialogue of a corpus. */
export async function hold({ file, heldOut, dialogues }: Corpus): Promise<Held> {
  const played: Played[] = [];
  for (const dialogue of dialogues) played.push(...(await play(dialogue)));
  return { file, heldOut, played };
}

export function figuresOf(everything: readonly Held[]): Figures {
  const rounded = (totals: Totals) => {
    const of = (verdict: Verdict) => Number(share(totals, verdict).toFixed(1));
    return Object.fromEntries(verdicts.map((verdict) => [verdict, of(verdict)])) as Figures[string];
  };
  return Object.fromEntries(byGroup(everything).map(([group, totals]) => [group, rounded(totals)]));
}

export const readFigures = () => JSON.parse(readFileSync(figuresFile, "utf8")) as Figures;

export const writeFigures = (figures: Figures) => writeFileSync(figuresFile, `${JSON.stringify(figures, null, 2)}\n`);
