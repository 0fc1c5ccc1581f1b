import type { Phone } from "../../../domain/people/phone.ts";
import type { Role } from "../../../domain/people/person.ts";
import type { Ticket } from "../../../domain/ticket.ts";
import type { FlowName } from "../../../flow/flow.ts";
import type { Session } from "../../../store/store.ts";
import { gatheredIn } from "../../../flow/gathered.ts";
import type { HelpTopic } from "../../../text/views.ts";
import { saysClosed } from "../../../understanding/closed.ts";
import { agreesToDeed } from "../../../understanding/deeds.ts";
import type { ClosedMeaning } from "../../../understanding/lexicon/closed-es-mx.ts";
import { ticketNamed } from "../../../understanding/slots.ts";
import type { Situation } from "../../../understanding/situation.ts";
import type { ConsentDeed } from "../../../understanding/lexicon/deeds-es-mx.ts";
import { understand, type Utterance } from "../../../understanding/understand.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** A message to the question of a conversation that is not on the form, as it was understood. */
export interface BesideReading {
  readonly text: string;
  readonly flow: FlowName;
  readonly topic: HelpTopic | null;
  readonly role: Role;
  readonly utterance: Utterance;
  readonly phone: Phone | null;
  readonly ticket: Ticket | null;
  /** How another operation is named than the one that a refund shows: its ticket or its amount; null: none is. */
  readonly instead: string | null;
  /** The conversation has a phone. */
  readonly holdsPhone: boolean;
  /** It agrees to what the summary would do. */
  readonly agrees: boolean;
  /** It leaves as it is what was to be changed. */
  readonly keeps: boolean;
  says(meaning: ClosedMeaning): boolean;
}

/** Reads a message to the open question. Null: none is open. */
export function besideReadingOf(
  { session, topic }: Pick<TurnBuilder, "session" | "topic">,
  text: string,
  role: Role,
): BesideReading | null {
  if (session === null) return null;
  const utterance = understand(text, { asked: askedAt(topic), speaker: role, afterSale: false });
  const { slots, tokens, questioned, data } = utterance;
  const { phone = null, aside = null } = gatheredIn(session.state);
  const says = (meaning: ClosedMeaning) => saysClosed(tokens, questioned, meaning);
  return {
    text,
    flow: session.flow,
    topic,
    role,
    utterance,
    phone: slots.phone?.value ?? null,
    ticket: ticketNamed(tokens, data),
    instead: insteadIn(utterance),
    holdsPhone: phone !== null,
    agrees: topic === "summary" && agreesToDeed(tokens, questioned, deedOf(session)),
    keeps: (topic === "change" || aside !== null) && says("keep"),
    says,
  };
}

/** What the reader is told that a question asks for. */
function askedAt(topic: HelpTopic | null): Situation["asked"] {
  switch (topic) {
    case "phone":
      return "phone";
    case "points":
    case "correctionPoints":
    case "amountGuess":
      return "points";
    default:
      return "summary";
  }
}

/** A ticket, or an amount that names an operation: "la D-1", "la de 500". A bare figure may be a part of what is shown. */
function insteadIn({ tokens, data, questioned }: Utterance): string | null {
  const [only, more] = data;
  if (questioned || more !== undefined || only === undefined || only.token.type === "phone") return null;
  if (only.token.type === "code") return only.token.typed;
  const before = tokens.slice(0, only.at).map(({ norm, classes }) => (classes.includes("TICKET") ? "ticket" : norm));
  if (before.includes("ticket")) return `ticket ${only.token.typed}`;
  return before.at(-1) === "de" && (before.at(-2) === "la" || before.at(-2) === "venta") ? only.token.typed : null;
}

/** What a yes to the summary of a conversation would do. */
function deedOf({ flow, state }: Session): ConsentDeed {
  switch (flow) {
    case "refund":
      return "refund";
    case "correct": {
      const { direction } = state.context as { readonly direction?: unknown };
      return direction === "remove" ? "remove" : "give";
    }
    case "addCollaborator":
      return "enlist";
    case "disableCollaborator":
      return "dismiss";
    case "unlink":
      return "undo";
    default:
      return "record";
  }
}
