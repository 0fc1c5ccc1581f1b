import { parseArgs } from "node:util";
import { collect, type Found } from "./collect.ts";
import { exponential, judged } from "./cost.ts";
import { Unjudged } from "./automaton.ts";

// Judges every pattern of src and flows, or of the files and folders it is given: `npm run patterns`. No pattern may take longer than the square of the
// text's length.

/**
 * The highest power of the text's length that the time of a pattern may grow with. The square is allowed by the length alone: the router reads no text of
 * more than `longestText` characters (`isTooLong`), whose square is less than a millisecond; `growth.ts` counts what all patterns of a step take together.
 */
const steepest = 2;

/** Places with a pattern in the whole of `src` and `flows`: what has more of them says with a pattern what is a table or a function. */
const mostPlaces = 350;

function problemOf({ place, source, flags }: Found): string | null {
  try {
    const { growth, units } = judged(source, flags);
    if (growth <= steepest) return null;
    const how = growth === exponential ? "exponentially" : `with the power ${growth}`;
    return `${place}: the time grows ${how} where ${units.map((unit) => JSON.stringify(unit)).join(", ")} is repeated: /${source}/${flags}`;
  } catch (error) {
    if (error instanceof Unjudged) return `${place}: cannot be judged (${error.message}): /${source}/${flags}`;
    throw error;
  }
}

const { positionals } = parseArgs({ allowPositionals: true });
const folders = positionals.length > 0 ? positionals : ["src", "flows"];
const { literals, made, makers, problems } = await collect(folders, process.cwd());
const found = [...problems, ...[...literals, ...made].map(problemOf).filter((problem) => problem !== null)];
for (const problem of found) process.stderr.write(`${problem}\n`);
const [count, places] = [literals.length + made.length, literals.length + makers.length];
if (places > mostPlaces)
  found.push(`${places} places have a pattern: at most ${mostPlaces} may. Write a set of words, a row or a function`);
process.stdout.write(`${count} patterns of ${places} places judged, ${found.length} refused\n`);
process.exitCode = found.length > 0 ? 1 : 0;
