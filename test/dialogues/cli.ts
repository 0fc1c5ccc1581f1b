import { parseArgs } from "node:util";
import { byGroup, figuresOf, hold, readCorpora, writeFigures, type Held } from "./corpora.ts";
import { heading, lineOf, rowOf, totalsOf } from "./report.ts";

/**
 * Holds the dialogues of `test/dialogues` with the bot: `npm run dialogues -- [files]`. `--show` tells each message that went wrong, but of dialogues that are
 * held out, which `--opened` tells too; `--all` tells those that went right as well; `--write` records the totals.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      show: { type: "boolean", default: false },
      all: { type: "boolean", default: false },
      opened: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  if (values.write && positionals.length > 0) throw new Error("Only all dialogues together are written");
  const startedMs = performance.now();
  const everything: Held[] = [];
  process.stdout.write(`${heading}\n`);
  for (const corpus of readCorpora(positionals)) {
    const held = await hold(corpus);
    everything.push(held);
    process.stdout.write(`${rowOf(held.file, totalsOf(held.played))}\n`);
  }
  for (const [group, totals] of byGroup(everything)) process.stdout.write(`${rowOf(group, totals)}\n`);
  process.stdout.write(`${rowOf("all", totalsOf(everything.flatMap(({ played }) => played)))}\n`);
  if (values.show || values.all)
    for (const { file, heldOut, played } of everything)
      for (const one of heldOut && !values.opened ? [] : played)
        if (values.all || one.judgement.met === null || !one.steered) process.stdout.write(`\n${lineOf(file, one)}\n`);
  if (values.write) writeFigures(figuresOf(everything));
  process.stderr.write(`${Math.round((performance.now() - startedMs) / 1000)} s\n`);
}

await main();
