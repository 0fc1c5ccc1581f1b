import { parseArgs } from "node:util";
import type { FlowName } from "../../src/flow/flow.ts";
import type { HelpTopic } from "../../src/text/views.ts";
import { explained } from "./explain-reading.ts";
import { situationOf } from "../../src/understanding/situation.ts";
import { explainOtherFlowRow, explainRow } from "./explain-row.ts";
import { understand } from "../../src/understanding/understand.ts";

/**
 * Explains how a text is understood: `npm run explain -- [--state ticket] [--speaker cashier] [--language en] "texto"`. `--beside correct:reason`: at the
 * question of a conversation that is not a sale.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      state: { type: "string" },
      speaker: { type: "string", default: "cashier" },
      beside: { type: "string" },
      language: { type: "string" },
    },
  });
  const text = positionals.join(" ");
  if (text === "") throw new Error('Which text? npm run explain -- --state ticket "el 88"');
  const language = values.language === "en" ? "en" : "es-MX";
  const state = values.state ?? (values.beside === undefined ? values.speaker : "summary");
  const [flow, topic] = (values.beside ?? "").split(":") as [FlowName, HelpTopic];
  const row = values.beside === undefined ? explainRow(text, state, language) : explainOtherFlowRow(text, flow, topic);
  process.stdout.write(`${explained(understand(text, situationOf(state, language)), row).join("\n")}\n`);
}

main();
