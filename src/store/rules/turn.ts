import { isDeepStrictEqual } from "node:util";
import type { Phone } from "../../domain/people/phone.ts";
import type { Update } from "../../domain/update.ts";
import type { Session } from "../mailbox.ts";
import { vouchedPhone, type Person } from "../people.ts";
import type { TurnOutput } from "../turn.ts";

/** The open session of a chat. */
export interface OpenSession {
  readonly session: Session;
  /** Outbox id of the message that gates the next answer; null: none does. */
  readonly gateId: number | null;
  /** `seq` of the turn that asked the open question; null: nothing is asked. */
  readonly askedIn: number | null;
}

/** What a step asked for could not be written, though the database can be. */
export class StepNotApplied extends Error {}

/** The phone an update proves: the sender's own contact, or the one that the network vouches for. */
export function phoneProvedBy({ body, sender }: Update, person: Person | null): Phone | null {
  return (body.type === "contact" ? body.phone : null) ?? vouchedPhone(sender.provenPhone, person);
}

/** The question that is open in a chat after a turn: `seq` of the turn that asked it, and the message that gates its answer. */
export function openAfter(
  { session }: TurnOutput,
  before: OpenSession | null,
  askedNow: number | null,
  newGate: number | null,
): Pick<OpenSession, "askedIn" | "gateId"> {
  if (session === null) return { askedIn: null, gateId: null };
  const goesOn = before !== null && (session === "same" || session.conversationId === before.session.conversationId);
  if (!goesOn) return { askedIn: askedNow, gateId: newGate };
  // A session whose state value changed waits for something else: its earlier question is no longer open.
  const waits = session === "same" || isDeepStrictEqual(session.state.value, before.session.state.value);
  return { askedIn: askedNow ?? (waits ? before.askedIn : null), gateId: newGate ?? before.gateId };
}
