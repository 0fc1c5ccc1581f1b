import type { Session } from "../../store/store.ts";
import type { Flow } from "../../flow/flow.ts";
import type { HelpTopic } from "../../text/views.ts";

/** The state in which every flow waits for the outcome of a confirmed operation. */
const performing = "performing";

/** The states in which flows wait for the result of a command. */
const beingDone: ReadonlySet<unknown> = new Set(["deciding", "acting"]);

/** True while a command of the conversation is being carried out. It can no longer be cancelled. */
export function isPerforming(session: Session): boolean {
  return beingDone.has(session.state.value);
}

/** True while a conversation waits for the outcome of its confirmed operation. */
export function waitsForOutcome(session: Session): boolean {
  return session.state.value === performing;
}

/** The topics of state names that several flows share. A flow adds its own (`topics`). */
const everywhere: { readonly [state: string]: HelpTopic | null } = {
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

/** True if a state has a topic, here or in its flow. A test names the states in which a flow waits without one. */
export function isNamed({ topics = {} }: Flow, state: string): boolean {
  return state in topics || state in everywhere;
}

/** The topic of the open question, by the name of its state. Null: *ayuda* has no special text for it. */
export function helpTopic(flow: Flow | undefined, state: unknown): HelpTopic | null {
  // The stored flow may no longer exist in this version.
  if (flow === undefined || typeof state !== "string") return null;
  return flow.topics?.[state] ?? everywhere[state] ?? null;
}
