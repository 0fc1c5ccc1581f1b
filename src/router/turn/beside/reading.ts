import type { Phone } from "../../../domain/phone.ts";
import type { Role } from "../../../domain/person.ts";
import type { Ticket } from "../../../domain/ticket.ts";
import { type FlowName, gatheredIn } from "../../../flow/flow.ts";
import type { Session } from "../../../store/store.ts";
import type { HelpTopic } from "../../../text/views.ts";
import type { Act } from "../../../understanding/acts/acts.ts";
import type { Class } from "../../../understanding/lexicon/classes.ts";
import { hasOnly } from "../../../understanding/replies/answers.ts";
import { saysClosed } from "../../../understanding/consent/closed.ts";
import { agreesToDeed } from "../../../understanding/consent/deeds.ts";
import type { ClosedMeaning } from "../../../understanding/lexicon/closed-es-mx.ts";
import { withoutNames } from "../../../understanding/names.ts";
import { tokensOf } from "../../../understanding/tokens/tokens.ts";
import { dismisses } from "../../../understanding/staff.ts";
import { ticketNamed } from "../../../understanding/slots.ts";
import type { ReadLanguage } from "../../../understanding/language.ts";
import type { Situation } from "../../../understanding/situation.ts";
import type { ConsentDeed } from "../../../understanding/lexicon/deeds-es-mx.ts";
import { understand, type Utterance } from "../../../understanding/understand.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { isAsking, toldBeside } from "./told.ts";

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
  /** What is wanted of somebody of the staff, as if nothing were asked; null: nothing for certain. */
  readonly wish: "disableCollaborator" | "invite" | "correct" | null;
  /** The conversation has a phone. */
  readonly holdsPhone: boolean;
  /** The name that the conversation holds; empty: none. */
  readonly name: string;
  /** It says that phone again, and no more: "es el mismo 477…". */
  readonly repeatsPhone: boolean;
  /** It agrees to what the summary would do. */
  readonly agrees: boolean;
  /** It leaves as it is what was to be changed. */
  readonly keeps: boolean;
  /** The conversation would take nothing from it. */
  isUnclear(): boolean;
  says(meaning: ClosedMeaning): boolean;
}

/** Reads a message to the open question. Null: none is open. */
export function besideReadingOf(
  { session, topic, reads }: Pick<TurnBuilder, "session" | "topic"> & { readonly reads?: ReadLanguage },
  text: string,
  role: Role,
): BesideReading | null {
  if (session === null) return null;
  const utterance = understand(text, {
    asked: askedAt(topic),
    speaker: role,
    afterSale: false,
    ...(reads && { language: reads }),
  });
  const { slots, tokens, questioned, data } = utterance;
  const { phone = null, aside = null } = gatheredIn(session.state);
  const { name = null } = session.state.context as { readonly name?: string | null };
  const says = (meaning: ClosedMeaning) => saysClosed(tokens, questioned, meaning);
  return {
    text,
    flow: session.flow,
    topic,
    role,
    utterance,
    phone: slots.phone?.value ?? null,
    ticket: ticketNamed(tokens, data),
    instead: insteadIn(utterance, phone),
    wish: topic === "collaborator" ? wishIn(text, role, reads) : null,
    holdsPhone: phone !== null,
    name: name ?? "",
    repeatsPhone: phone !== null && slots.phone?.value === phone && hasOnly(text, besidePhone, "mismo misma ese esa"),
    agrees: topic === "summary" && agreesNaming(session, text, utterance),
    keeps: (topic === "change" || aside !== null) && says("keep"),
    isUnclear: () =>
      isAsking(session.flow) &&
      toldBeside({ flow: session.flow, state: session.state }, topic, text, role).is === "unclear",
    says,
  };
}

const besidePhone: readonly Class[] = ["COPULA", "ARTICLE", "PREPOSITION", "PHONE", "CUSTOMER", "SAME", "COURTESY"];

/** Whether a message agrees to what the summary would do, and names at most whom it is done to: "sí, a Beto". */
function agreesNaming(session: Session, text: string, { tokens, questioned }: Utterance): boolean {
  const deed = deedOf(session);
  if (agreesToDeed(tokens, questioned, deed)) return true;
  const { candidates = [], chosen = null } = session.state.context as {
    readonly candidates?: readonly { readonly name: string }[];
    readonly chosen?: number | null;
  };
  const name = candidates[chosen ?? -1]?.name ?? "";
  return name !== "" && !questioned && agreesToDeed(tokensOf(withoutNames(text, name)), false, deed);
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

/**
 * A ticket, an amount, or another customer's phone that names an operation: "la D-1", "la de 500", "la 89, no la 88", "la del 477…". A bare figure may be a
 * part of what is shown.
 */
function insteadIn({ tokens, data, questioned }: Utterance, held: string | null): string | null {
  const meant = data.length > 1 ? data.filter(({ at }) => !isDeniedAt(tokens, at)) : data;
  const [only, more] = meant;
  if (questioned || more !== undefined || only === undefined) return null;
  if (only.token.type === "phone") return only.token.phone === held ? null : only.token.phone;
  if (only.token.type === "code") return only.token.typed;
  const before = tokens.slice(0, only.at).map(({ norm, classes }) => (classes.includes("TICKET") ? "ticket" : norm));
  if (before.includes("ticket")) return `ticket ${only.token.typed}`;
  const [next, last] = [before.at(-1), before.at(-2)];
  const isNamed = (next === "de" && (last === "la" || last === "venta")) || (next === "la" && !only.token.spoken);
  return isNamed ? only.token.typed : null;
}

/** "…, no la 88". */
const isDeniedAt = (tokens: Utterance["tokens"], at: number) =>
  tokens.slice(Math.max(0, at - 2), at).some(({ classes }) => classes.includes("NEGATE"));

const wishes: { readonly [act in Act]?: NonNullable<BesideReading["wish"]> } = {
  staffDisable: "disableCollaborator",
  invite: "invite",
  correctAdd: "correct",
  correctRemove: "correct",
};
/** How likely such a wish has to be. */
const leastWish = 0.6;

function wishIn(text: string, role: Role, language?: ReadLanguage): BesideReading["wish"] {
  const said = understand(text, { asked: null, speaker: role, afterSale: false, ...(language && { language }) });
  if (said.act === null || said.probability < leastWish || said.questioned) return null;
  const wish = wishes[said.act] ?? null;
  if (wish === "disableCollaborator" && !dismisses(said.tokens)) return null;
  // "Quita a Ana" takes nobody's balance.
  return wish === "correct" && (said.slots.phone === null || said.slots.points === null) ? null : wish;
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
