import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Phone } from "../../../../src/domain/phone.ts";
import { ana, luis, telegram, TwoNetworks, whatsapp, type Writer } from "../../two-networks.ts";

/**
 * What people write and what the bot does with it, as files of text:
 *
 *     # what it shows
 *     > what Ana the cashier writes, then the next message
 *     luis> what Luis the manager writes; after it `>` is Luis
 *     = what has to be so after the message above
 *     * one of several messages of which each is said in its turn, in a shop of its own
 *     * several that stand for one | are parted by a bar = and this has to be so after it besides
 *
 * A message `<contact 4771234567>` shares a contact. What has to be so is `/a pattern/` in all that was answered (`first /…/`, `last /…/`: in that
 * message of the answer), `answers 2` (messages), `flow sale` (`flow -`: none), `holds {…}` of the conversation, `sales 1` (also `corrections`, `redeems`,
 * `operations`), each also after `not`.
 */
interface Step {
  readonly by: Writer;
  readonly text: string;
  readonly checks: readonly string[];
}

const people: { readonly [name: string]: Writer } = {
  ana,
  luis,
  maria: whatsapp(3, "4771234567"),
  telegram: telegram(4, "4771230009"),
  stranger: telegram(3, null),
};

const kinds = { sales: "sale", corrections: "correction", redeems: "redeem" } as const;
const isKind = (word: string): word is keyof typeof kinds => word in kinds;

/** A step from `name> text`; without a name it is the person's before. */
function stepOf(line: string, before: Writer, checks: readonly string[]): Step {
  const [, name, text = line] = /^(\w*)> (.*)$/s.exec(line) ?? [];
  const by = name ? people[name] : before;
  if (by === undefined) throw new Error(`Nobody is called ${name}`);
  return { by, text: text.replaceAll(String.raw`\n`, "\n"), checks };
}

/** The dialogues of one group: one, or one for each of its alternatives. */
function dialoguesOf(lines: readonly string[]): Map<string, readonly Step[]> {
  const alternatives = lines.filter((line) => line.startsWith("* "));
  const dialogues = new Map<string, readonly Step[]>();
  for (const chosen of alternatives.length === 0 ? [""] : alternatives) {
    const steps: Step[] = [];
    const add = (line: string, checks: readonly string[]) => steps.push(stepOf(line, steps.at(-1)?.by ?? ana, checks));
    for (const line of lines) {
      if (line.startsWith("= ")) {
        const last = steps.pop();
        if (last === undefined) throw new Error(`Nothing was said before: ${line}`);
        steps.push({ ...last, checks: [...last.checks, line.slice(2)] });
      } else if (!line.startsWith("* ")) add(line, []);
      else if (line === chosen) {
        const [texts = "", ...checks] = line.slice(2).split(" = ");
        const messages = texts.split(" | ");
        messages.forEach((message, at) => add(message, at === messages.length - 1 ? checks : []));
      }
    }
    if (dialogues.has(chosen)) throw new Error(`Told twice: ${chosen}`);
    dialogues.set(chosen, steps);
  }
  return dialogues;
}

async function check(nets: TwoNetworks, by: Writer, said: readonly string[], told: string): Promise<void> {
  const [, not, word = "", rest = ""] = /^(not )?(?:(\w+) )?(.*)$/s.exec(told) ?? [];
  const that = (value: unknown) => (not ? expect(value, told).not : expect(value, told));
  const [, pattern, flags] =
    /^\/(.*)\/(\w*)$/s.exec(word === "first" || word === "last" ? rest : told.replace(/^not /, "")) ?? [];
  if (pattern !== undefined) {
    const where = word === "first" ? said[0] : word === "last" ? said.at(-1) : said.join("\n");
    that(where).toMatch(new RegExp(pattern, flags));
  } else if (word === "answers") that(said).toHaveLength(Number(rest));
  else if (word === "flow") that(await nets.flow(by)).toBe(rest === "-" ? null : rest);
  else if (word === "operations") that(await nets.store.operations({ max: 10 })).toHaveLength(Number(rest));
  else if (isKind(word)) that(await nets.store.operations({ kind: kinds[word], max: 10 })).toHaveLength(Number(rest));
  else if (word === "holds") {
    const session = await nets.conversation(by);
    const { value, context } = (session?.state ?? {}) as { readonly value?: unknown; readonly context?: object };
    that({ ...context, flow: session?.flow, question: value }).toMatchObject(JSON.parse(rest) as object);
  } else throw new Error(`Nobody knows how to check: ${told}`);
}

async function hold(steps: readonly Step[]): Promise<void> {
  const nets = await TwoNetworks.open();
  try {
    for (const { by, text, checks } of steps) {
      const [, contact] = /^<contact (\d+)>$/.exec(text) ?? [];
      const body =
        contact === undefined
          ? ({ type: "text", text } as const)
          : ({ type: "contact", phone: contact as Phone } as const);
      const said = await nets.sends(by, body);
      for (const told of checks) await check(nets, by, said, told);
    }
  } finally {
    await nets.close();
  }
}

/** The tests of all files of text in a folder. */
export function hear(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
    describe(basename(file, ".txt"), () => {
      for (const group of readFileSync(join(folder, file), "utf8").split(/^# /m).slice(1)) {
        const [title = "", ...lines] = group.trimEnd().split("\n");
        describe(title, () => {
          it.each([...dialoguesOf(lines)])("%s", (_, steps) => hold(steps));
        });
      }
    });
  }
}
