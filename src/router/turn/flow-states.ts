import type { Session } from "../../store/store.ts";
import type { Flow } from "../../flow/flow.ts";
import type { HelpTopic } from "../../text/views.ts";

/** The state in which every flow waits for the outcome of an operation that was confirmed. */
const performing = "performing";

/** The states in which flows wait for the result of a command. */
const beingDone: ReadonlySet<unknown> = new Set(["deciding", "acting"]);

/** Whether a command of the conversation is under way: it can no longer be cancelled. */
export function isBeingDone(session: Session): boolean {
  return beingDone.has(session.state.value);
}

/** Whether a conversation waits for the outcome of an operation that was confirmed in it. */
export function waitsForOutcome(session: Session): boolean {
  return session.state.value === performing;
}

/** What states of several flows ask for, by their name. A flow adds its own (`topics`). */
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

/** Whether a state is named, here or by its flow. Every state in which a flow waits is: a test names those that are not. */
export function isNamed({ topics = {} }: Flow, state: string): boolean {
  return state in topics || state in everywhere;
}

/** What the open question of a conversation asks for, by the name of its state; null where *ayuda* has nothing special for it. */
export function helpTopic(flow: Flow | undefined, state: unknown): HelpTopic | null {
  // The flow of a stored conversation may be gone since.
  if (flow === undefined || typeof state !== "string") return null;
  return flow.topics?.[state] ?? everywhere[state] ?? null;
}
