import { parseArgs } from "node:util";
import { lists, readList, states, unseen, type Utterance } from "../hearing/utterance.ts";
import { writeSection } from "../rig/benchmarks-page.ts";
import { figuresOf, learntReader } from "./figures.ts";

/**
 * Reads every list with the reader of `src/understanding` alone, without the bot, and prints what it made of it. `--write` puts the tables on the page of
 * benchmarks.
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
    const read = figuresOf(learntReader, utterances);
    const cells = [
      share(read.actsRight, read.actsKnown),
      share(read.amountsRight, read.amounts),
      read.amountsAsked,
      read.amountsWrong,
      read.falseYes,
      read.medianUs.toFixed(0),
    ];
    return `| ${name} | ${read.utterances} | ${cells.join(" | ")} |`;
  });
  return [
    `| ${heading} | messages | act right | amount right | asked back | wrong | false yes | µs a message |`,
    "|---|---:|---:|---:|---:|---:|---:|---:|",
    ...lines,
  ].join("\n");
}

const share = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

main();
