import { parseArgs } from "node:util";
import { lists, readList, states, unseen, type Utterance } from "../hearing/utterance.ts";
import { writeSection } from "../rig/benchmarks-page.ts";
import { figuresOf, learntReader, rules, type Figures } from "./figures.ts";

/**
 * Reads every list with both readers and prints what each made of it: the rules of `src/domain/hearing`, and the learnt reader of `src/understanding`.
 * `--write` puts the tables on the page of benchmarks.
 */
function main(): void {
  const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
  const all = lists.map((name) => ({ name, utterances: readList(name) }));
  const isUnseen = (name: string) => unseen.some((one) => one === name);
  // The attacks are no sample of what people write.
  const isOrdinary = (name: string) => isUnseen(name) && name !== "attack-two";
  const unopened = all.filter(({ name }) => isOrdinary(name)).flatMap(({ utterances }) => utterances);
  const byList = tableOf("list", [
    ...all.map(({ name, utterances }): Row => [isUnseen(name) ? `${name} (unseen)` : name, utterances]),
    ["all unseen", unopened],
  ]);
  const byState = tableOf(
    "unseen, by state",
    states.map((state): Row => [state, unopened.filter((one) => one.state === state)]),
  );
  process.stdout.write(`${byList}\n\n${byState}\n`);
  if (values.write) writeSection("npm run bench:understanding", `${byList}\n\n${byState}`, 0);
}

type Row = readonly [name: string, utterances: readonly Utterance[]];

function tableOf(heading: string, rows: readonly Row[]): string {
  // The first message loads the model.
  figuresOf(learntReader, rows[0]?.[1].slice(0, 1) ?? []);
  const lines = rows.map(([name, utterances]) => {
    const [old, learnt] = [figuresOf(rules, utterances), figuresOf(learntReader, utterances)];
    const cells = [
      pair(old, learnt, ({ actsRight, actsKnown }) => share(actsRight, actsKnown)),
      pair(old, learnt, ({ amountsRight, amounts }) => share(amountsRight, amounts)),
      pair(old, learnt, ({ amountsAsked }) => String(amountsAsked)),
      pair(old, learnt, ({ amountsWrong }) => String(amountsWrong)),
      pair(old, learnt, ({ falseYes }) => String(falseYes)),
      pair(old, learnt, ({ medianUs }) => medianUs.toFixed(0)),
    ];
    return `| ${name} | ${old.utterances} | ${cells.join(" | ")} |`;
  });
  return [
    `| ${heading} | messages | act right | amount right | asked back | wrong | false yes | µs a message |`,
    "|---|---:|---:|---:|---:|---:|---:|---:|",
    ...lines,
  ].join("\n");
}

const pair = (old: Figures, learnt: Figures, told: (figures: Figures) => string) => `${told(old)} → ${told(learnt)}`;

const share = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

main();
