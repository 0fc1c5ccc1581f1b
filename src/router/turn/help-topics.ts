import type { FlowName } from "../../flow/flow.ts";
import type { HelpTopic } from "../../text/views.ts";

/** What each state asks for, by its name; null: any words, of which *ayuda* has nothing special to say. */
type Topics = { readonly [state: string]: HelpTopic | null };

const everywhere: Topics = {
  phone: "phone",
  amount: "amount",
  amountGuess: "amountGuess",
  guess: "amountGuess",
  pointsGuess: "amountGuess",
  ticket: "ticket",
  ticketGuess: "ticketGuess",
  points: "points",
  purchase: "purchase",
  name: "name",
  birthday: "birthday",
  privacy: "privacy",
  unregistered: "unregistered",
  staffPhone: "staffPhone",
  sameTicket: "sameTicket",
  sameSale: "sameSale",
  summary: "summary",
  confirm: "summary",
  change: "change",
  offer: "offer",
  role: "role",
  branch: "branch",
  direction: "direction",
  reason: "reason",
  reference: "reference",
  list: "list",
  which: "list",
  detail: "detail",
  checking: "wait",
  reading: "wait",
  performing: "wait",
  deciding: "wait",
  acting: "wait",
};

const own: { readonly [flow in FlowName]?: Topics } = {
  correct: { points: "correctionPoints" },
  refund: { points: "correctionPoints" },
  disableCollaborator: { list: "collaborator" },
  invite: { list: "collaborator" },
  unlink: { list: "collaborator" },
};

/** Whether a state is named above. Every state in which a flow waits is: a test names those that are not. */
export function isNamed(flow: FlowName, state: string): boolean {
  return state in (own[flow] ?? {}) || state in everywhere;
}

/** What the open question of a conversation asks for, by the name of its state; null where *ayuda* has nothing special for it. */
export function helpTopic(flow: FlowName, state: unknown): HelpTopic | null {
  if (typeof state !== "string") return null;
  return own[flow]?.[state] ?? everywhere[state] ?? null;
}
