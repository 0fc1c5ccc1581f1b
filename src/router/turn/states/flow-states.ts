import type { Session } from "../../../store/store.ts";

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
