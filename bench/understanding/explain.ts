import { parseArgs } from "node:util";
import { explained } from "../../src/understanding/explain.ts";
import { situationOf } from "../../src/understanding/situation.ts";
import { understand } from "../../src/understanding/understand.ts";

/** Explains how a text is understood: `npm run explain -- [--state ticket] [--speaker cashier] "texto"`. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { state: { type: "string" }, speaker: { type: "string", default: "cashier" } },
  });
  const text = positionals.join(" ");
  if (text === "") throw new Error('Which text? npm run explain -- --state ticket "el 88"');
  const situation = { ...situationOf(values.state ?? values.speaker) };
  process.stdout.write(`${explained(understand(text, situation)).join("\n")}\n`);
}

main();
