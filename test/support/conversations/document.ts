import { flows } from "../../../flows/index.ts";
import type { Role } from "../../../src/domain/person.ts";
import type { Flow, FlowName } from "../../../src/flow/flow.ts";
import { addRosa } from "../shop/second-manager.ts";
import { Shop } from "../shop/shop.ts";
import { diagramOf } from "./diagram.ts";
import { scripts, type Script } from "./scripts.ts";
import { Talk, transcriptOf, writtenBy, writtenTo, type Line } from "./talk.ts";

/** A script and its transcript. */
export interface Held {
  readonly script: Script;
  readonly lines: readonly Line[];
}

/** The purpose of each flow in one sentence, in the order of the page. A flow that is missing here makes the page fail with its name. */
const purposes: { readonly [id in FlowName]?: string } = {
  sale: "Records a purchase, for which the wallet adds to the customer's balance by its own percentage.",
  redeem:
    "Pays with a customer's balance, all or part; the rest of the ticket may follow as a sale with a yes of its own.",
  register:
    "Registers a customer once they have heard the privacy notice and agreed, alone or in the middle of a sale.",
  doubts: "Shows each doubt with both balances, and takes a manager's decision on its outcome.",
  correct: "Adds to a balance or takes from it, for a reason; above the cap another manager must approve.",
  refund: "Takes back what the wallet gave for one operation, once, and tied to it.",
  approvals: "Shows the corrections that wait for a second person, who approves or refuses them.",
  addCollaborator: "Adds a cashier or manager to the wallet and shows their password, once.",
  disableCollaborator: "Disables a collaborator; their access is gone at once, what they confirmed before is finished.",
  invite: "Makes a single-use invitation that links a chat to a collaborator.",
  unlink: "Takes a collaborator's phone away from one of their chats.",
};

const plurals: { readonly [role in Role]: string } = {
  customer: "customers",
  cashier: "cashiers",
  manager: "managers",
};

/** Plays every scripted conversation with the compiled program, each with a shop, a wallet and a clock of its own. */
export async function holdAll(): Promise<readonly Held[]> {
  const held: Held[] = [];
  const lanes = 2;
  const lane = async (first: number) => {
    for (let i = first; i < scripts.length; i += lanes) {
      const script = scripts[i];
      if (script) held[i] = { script, lines: await hold(script) };
    }
  };
  const failures: unknown[] = [];
  // If one lane fails, the other one must not go on: its bot must end before the test does.
  await Promise.all(
    Array.from({ length: lanes }, (_, first) => lane(first).catch((error: unknown) => failures.push(error))),
  );
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join("\n"));
  return held;
}

async function hold({ cast, known = cast, prepare, hold: play }: Script): Promise<readonly Line[]> {
  const shop = await Shop.open();
  try {
    if (cast.includes("rosa")) addRosa(shop);
    shop.start();
    for (const who of known) await shop.enter(who);
    await prepare?.(shop);
    const talk = await Talk.of(shop, cast);
    await play(talk);
    return talk.lines;
  } finally {
    await shop.close();
  }
}

/** How many messages a counted task took: from its person, and from the bot. */
interface TaskCount {
  readonly written: number;
  readonly them: number;
  readonly others: number;
}

export function messagesPerTask(held: readonly Held[]): ReadonlyMap<string, TaskCount> {
  return new Map(
    held.flatMap(({ script: { task, cast }, lines }) =>
      task !== undefined && cast[0]
        ? [[task, { written: writtenBy(cast[0], lines), ...writtenTo(cast[0], lines) }] as const]
        : [],
    ),
  );
}

/** `docs/conversations.md`, from the machines and from the played conversations. */
export function conversationsPage(held: readonly Held[]): string {
  const lacking = Object.keys(flows).filter((id) => !(id in purposes));
  if (lacking.length > 0)
    throw new Error(`${lacking.join(", ")}: no purpose in test/support/conversations/document.ts`);
  const rest = held.filter(({ script }) => script.flow === null);
  return `${[
    opening,
    table(held),
    "## The flows",
    legend,
    ...Object.entries(purposes).map(([id, purpose]) => section(flows[id as FlowName], purpose, held)),
    "## More conversations",
    ...rest.map(transcript),
  ].join("\n\n")}\n`;
}

const opening = `# Conversations

This page is generated from the machines in \`flows\` and from real runs: do not edit it. \`test/docs/conversations.test.ts\` runs
every conversation below with the compiled program over HTTP (with the tests' Bot API server and wallet, and a clock that
stands still), and fails when this page says something else. After an intended change:

\`\`\`sh
npm run generate
\`\`\`

Ana is a cashier, Luis and Rosa are managers, María is a customer; all are made up. Brackets show buttons, which people can
type as well. \`…\` stands for an invitation, \`••••\` for a password.`;

const legend = `In the diagrams \`ANSWER\` is a message or a tap, \`TOLD\` one that was understood before (of a sale or a use of balance),
\`BACK\` is *regresar*, \`LOOKED_UP\` is the result of a query to the wallet or the ledger, \`TIMER\` is the end of a wait, and
\`PERFORMED\` is the end of a request to the wallet. The machine takes an arrow without a name at once, and passes through a
diamond. *Cancelar*, *ayuda*, *menú*, questions in the middle and closing for inactivity belong to every flow and are not
drawn.`;

function table(held: readonly Held[]): string {
  const counts = messagesPerTask(held);
  const rows = held.flatMap(({ script: { id, task, title, cast } }) => {
    const count = task === undefined ? undefined : counts.get(task);
    return task === undefined || count === undefined
      ? []
      : [`| ${task} | ${cast[0]} | ${count.written} | ${ofBot(count)} | [${title}](#${id}) |`];
  });
  return [
    "## Messages per task",
    "",
    "Counted from the runs below: the messages that the person with the task had to write, and the bot's messages to them and to",
    "others. On the Cloud API WhatsApp may charge for each message of the bot ([what it",
    "costs](whatsapp-cloud.md#what-it-costs)).",
    "",
    "| task | who | messages | of the bot | transcript |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function ofBot({ them, others }: TaskCount): string {
  return others === 0 ? String(them) : `${them}, and ${others} to others`;
}

function section(flow: Flow, purpose: string, held: readonly Held[]): string {
  const shown = held.filter(({ script }) => script.flow === flow.id);
  if (shown.length === 0) throw new Error(`${flow.id} has no script in test/support/conversations/scripts.ts`);
  const roles = flow.roles.map((role) => plurals[role]).join(" and ");
  return [
    `### ${flow.id}`,
    `${purpose}\nFor ${roles}.`,
    `\`\`\`mermaid\n${diagramOf(flow)}\n\`\`\``,
    ...shown.map(transcript),
  ].join("\n\n");
}

function transcript({ script: { id, title }, lines }: Held): string {
  return `<a id="${id}"></a>\n**${title}**\n\n\`\`\`\n${transcriptOf(lines)}\n\`\`\``;
}
