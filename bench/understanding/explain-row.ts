import type { ReadLanguage } from "../../src/domain/language.ts";
import type { FlowName } from "../../src/flow/flow.ts";
import type { HelpTopic } from "../../src/text/views.ts";
import { situationOf, type Situation } from "../../src/understanding/situation.ts";
import { readInOtherFlow } from "../../src/router/turn/other-flows/reading.ts";
import { rowFor as otherFlowRowFor } from "../../src/router/turn/other-flows/policy.ts";
import { readingOf } from "../../src/router/turn/selling/reading.ts";
import { rowFor as idleRowFor } from "../../src/router/turn/idle/policy.ts";
import { idleReadingOf, noContext } from "../../src/router/turn/idle/reading.ts";
import { rowFor } from "../../src/router/turn/selling/policy.ts";
import { readCommand } from "../../src/router/turn/commands/read-command.ts";

/** The data of a sale or a use of balance; `atQuestion` leaves one out. */
const gathered = {
  phone: "4771234567",
  phoneTyped: "4771234567",
  amountCentavos: 25_000,
  ticket: "A-1",
  ticketAnswered: true,
};

/** Names the row of the policy for a message in a situation: its table, its deed and its example. */
export function explainRow(text: string, situation: string, language: ReadLanguage = "es-MX"): string {
  const { asked, speaker, afterSale } = situationOf(situation);
  if (asked === null) {
    const command = readCommand(text, language);
    if (command !== null && command.type !== "sale" && command.type !== "redeem") return `command ${command.type}`;
    const reading = idleReadingOf(text, speaker, { ...noContext, hasSold: afterSale }, command?.text ?? null, language);
    const row = idleRowFor(reading);
    return shown("idle", row.do, row.example[1]);
  }
  const open = readingOf({ ...atQuestion(asked), reads: language }, text, speaker);
  if (open === null) throw new Error(`explainedRow: no sale or use of balance is open at "${asked}"`);
  const row = rowFor(open);
  const answer = typeof row.do === "function" ? row.do(open) : null;
  const deed =
    answer === null
      ? String(row.do)
      : answer.is === "data"
        ? `given ${Object.keys(answer.data).join(", ")}`
        : answer.is;
  return shown("form", deed, row.example[1]);
}

/** Names the row of the policy beside the form for a message to a question. */
export function explainOtherFlowRow(text: string, flow: FlowName, topic: HelpTopic): string {
  const session = {
    flow,
    version: 1,
    conversationId: 1,
    nonce: 0,
    state: { value: topic, context: { phone: gathered.phone } },
  };
  const reading = readInOtherFlow({ session, topic }, text, "manager");
  if (reading === null) throw new Error(`explainedBeside: "${flow}" has no reading at "${topic}"`);
  const row = otherFlowRowFor(reading);
  return shown("beside", row.do, row.example[2]);
}

/** A sale that asks for `asked`, or a use of balance that asks for points. */
function atQuestion(asked: NonNullable<Situation["asked"]>) {
  const flow = asked === "points" ? ("redeem" as const) : ("sale" as const);
  const missing = {
    phone: { phone: null },
    amount: { amountCentavos: null },
    ticket: { ticket: null, ticketAnswered: false },
  };
  const context = { guess: null, ...gathered, ...(asked in missing && missing[asked as keyof typeof missing]) };
  return { session: { flow, state: { value: asked, context } }, topic: asked };
}

function shown(table: string, deed: string, example: string): string {
  return `${table}: ${deed}, as "${example}"`;
}
