import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, it } from "vitest";

/** What somebody says, or what happens, and what has to be so after it. */
export interface Step {
  /** The name of whoever says it. */
  readonly by: string;
  readonly text: string;
  /** Nobody waits for an answer. */
  readonly unawaited: boolean;
  readonly checks: readonly string[];
}

/** A dialogue of a file of text. */
export interface Told {
  readonly steps: readonly Step[];
  /** What follows a word on the lines that begin with it, above the file's first title and below the dialogue's. */
  readonly settings: (word: string) => readonly string[];
}

/** How the dialogues of a file are held. */
export interface Holding {
  /** What begins a setting. */
  readonly words: readonly string[];
  readonly hold: (told: Told) => Promise<void>;
  /** Whether this run holds it. Absent: always. */
  readonly isHeld?: (settings: Told["settings"]) => boolean;
}

/** A step from `name> text`, or `name>> text` where nobody waits; without a name it is the person's before. */
function stepOf(line: string, before: string): Step {
  const [, name, unawaited, text = line] = /^(\w*)>(>?) (.*)$/s.exec(line) ?? [];
  return { by: name || before, text: text.replaceAll(String.raw`\n`, "\n"), unawaited: unawaited === ">", checks: [] };
}

/** A chosen line, `* one | another = what has to be so`: its messages, and what has to be so. */
function partsOf(chosen: string): { readonly messages: readonly string[]; readonly wanted: readonly string[] } {
  const [texts = "", ...wanted] = chosen.slice(2).split(" = ");
  return { messages: texts.split(" | "), wanted };
}

/** The steps that lines tell; of the lines with alternatives, the chosen ones: how it begins, and the message. */
function stepsOf(lines: readonly string[], [opening, chosen]: Choice): readonly Step[] {
  const steps: Step[] = [];
  const again = chosen
    .slice(2)
    .replace(/ = .*$/, "")
    .replace(/^\w*>>? /, "");
  const add = (line: string) => steps.push(stepOf(line.replaceAll("{}", again), steps.at(-1)?.by ?? "ana"));
  const wants = (...told: readonly string[]) => {
    const last = steps.pop();
    if (last === undefined) throw new Error(`Nothing was said before: ${told.join()}`);
    steps.push({ ...last, checks: [...last.checks, ...told] });
  };
  for (const line of lines) {
    if (line.startsWith("= ")) wants(line.slice(2));
    else if (!/^[*+] /.test(line)) add(line);
    else if (line === opening || line === chosen) {
      for (const message of partsOf(line).messages) add(message);
      if (line === chosen) wants(...partsOf(chosen).wanted, ...partsOf(opening).wanted);
    }
  }
  return steps;
}

type Choice = readonly [opening: string, chosen: string];

/** The chosen lines of one group: none of them, or each of its alternatives. */
function choicesOf(lines: readonly string[]): readonly Choice[] {
  const [openings = [], chosen = []] = ["+ ", "* "].map((mark) => {
    const found = lines.filter((line) => line.startsWith(mark));
    const twice = found.find((line, at) => found.indexOf(line) < at);
    if (twice !== undefined) throw new Error(`Told twice: ${twice}`);
    return found.length === 0 ? [""] : found;
  });
  return openings.flatMap((opening) => chosen.map((one): Choice => [opening, one]));
}

/**
 * The tests of a file of text:
 *
 *     # what it shows
 *     > what Ana the cashier writes, then the next message
 *     luis> what Luis the manager writes; after it `>` is Luis
 *     = what has to be so after the message above
 *     * one of several messages of which each is said in its turn, in a shop of its own
 *     * several that stand for one | are parted by a bar = and this has to be so after it besides
 *     > {} is the chosen one again
 *     + one of several ways to begin, each with each of these messages = and this has to be so after the message
 *
 * Above the first title stands what each dialogue of the file begins with.
 */
export function tell(path: string, { words, hold, isHeld = () => true }: Holding): void {
  if (!existsSync(path)) throw new Error(`There is no ${path}`);
  const isSetting = (line: string) => words.some((word) => line.startsWith(`${word} `));
  const [head = "", ...groups] = readFileSync(path, "utf8").split(/^# /m);
  const before = head.split("\n").filter((line) => line !== "");
  for (const group of groups) {
    const [title = "", ...told] = group.trimEnd().split("\n");
    const all = [...before, ...told];
    const settings = (word: string) =>
      all.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
    const lines = all.filter((line) => !isSetting(line));
    const rows = choicesOf(lines).map((choice) => [choice.join(" ").trim(), stepsOf(lines, choice)] as const);
    describe.runIf(isHeld(settings))(title, () => {
      it.each(rows)("%s", (_, steps) => hold({ steps, settings }));
    });
  }
}

/** The tests of all files of text in a folder. */
export function tellAll(folder: string, holding: Holding): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
    describe(basename(file, ".txt"), () => tell(join(folder, file), holding));
  }
}

/** A pattern from `/its text/flags`. */
export function patternOf(text: string): RegExp {
  const [, pattern, flags] = /^\/(.*)\/(\w*)$/s.exec(text) ?? [];
  if (pattern === undefined) throw new Error(`No pattern: ${text}`);
  return new RegExp(pattern, flags);
}
