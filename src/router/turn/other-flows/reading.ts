import type { ReadLanguage } from "../../../domain/language.ts";
import type { Role } from "../../../domain/person.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { Ticket } from "../../../domain/ticket.ts";
import { hasDigit, plain } from "../../../domain/words.ts";
import { type FlowName, gatheredIn } from "../../../flow/flow.ts";
import type { Session } from "../../../store/store.ts";
import type { HelpTopic } from "../../../text/views.ts";
import type { Act } from "../../../understanding/labels.ts";
import { agreesToDeed, saysClosed } from "../../../understanding/consent.ts";
import { languageOf } from "../../../understanding/lexicon/language.ts";
import type { Class } from "../../../understanding/lexicon/classes.ts";
import type { ClosedMeaning } from "../../../understanding/lexicon/closed-es-mx.ts";
import type { ConsentDeed } from "../../../understanding/lexicon/consent-es-mx.ts";
import type { EnglishMeaning } from "../../../understanding/lexicon/en/closed.ts";
import { fieldNamed } from "../../../understanding/mentions/fields.ts";
import { withoutNames } from "../../../understanding/mentions/names.ts";
import { hasOnly, moveIn } from "../../../understanding/replies/answers.ts";
import type { Situation } from "../../../understanding/situation.ts";
import { ticketNamed } from "../../../understanding/slots.ts";
import { dismisses } from "../../../understanding/mentions/staff.ts";
import type { Token } from "../../../understanding/tokens/token.ts";
import { tokensOf } from "../../../understanding/tokens/tokens.ts";
import { understand, type Utterance } from "../../../understanding/understand.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { isOtherFormFlow, readOtherFlowAnswer } from "./answer-reading.ts";

/** A reading of a message to a conversation other than a sale or a use of balance. */
export interface OtherFlowReading {
  readonly text: string;
  readonly flow: FlowName;
  readonly topic: HelpTopic | null;
  readonly role: Role;
  readonly utterance: Utterance;
  readonly phone: Phone | null;
  readonly ticket: Ticket | null;
  /** The ticket or the amount by which the message names another operation than the refund shows. Null: it names none. */
  readonly instead: string | null;
  /** What the message asks to be done to a collaborator, as if no conversation were open. Null: nothing for certain. */
  readonly requestedAct: "disableCollaborator" | "invite" | "correct" | null;
  /** The conversation has a phone. */
  readonly holdsPhone: boolean;
  /** The name that the conversation holds; empty: none. */
  readonly name: string;
  /** True if the message only repeats that phone: "es el mismo 477…". */
  readonly repeatsPhone: boolean;
  /** True if the message says yes to what the summary would do. */
  readonly agrees: boolean;
  /** True if the message keeps the datum that was about to be changed. */
  readonly keeps: boolean;
  /** True if the conversation could use nothing in the message. */
  readonly isUnclear: () => boolean;
  says(meaning: ClosedMeaning): boolean;
}

/** Reads a message to the open question. Null: none is open. */
export function readInOtherFlow(
  { session, topic, reads }: Pick<TurnBuilder, "session" | "topic"> & { readonly reads?: ReadLanguage },
  text: string,
  role: Role,
): OtherFlowReading | null {
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
    requestedAct: topic === "collaborator" ? requestedActIn(text, role, reads) : null,
    holdsPhone: phone !== null,
    name: name ?? "",
    repeatsPhone: phone !== null && slots.phone?.value === phone && hasOnly(text, besidePhone, "mismo misma ese esa"),
    agrees: topic === "summary" && agreesNaming(session, text, utterance),
    keeps: (topic === "change" || aside !== null) && says("keep"),
    isUnclear: () =>
      isOtherFormFlow(session.flow) &&
      readOtherFlowAnswer({ flow: session.flow, state: session.state }, topic, text, role).is === "unclear",
    says,
  };
}

const besidePhone: readonly Class[] = ["COPULA", "ARTICLE", "PREPOSITION", "PHONE", "CUSTOMER", "SAME", "COURTESY"];

/** True if the message is a yes to the summary and names no more than its person: "sí, a Beto". */
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

/** The datum that a question asks for, as the reader's situation names it. */
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
 * The other operation that a message names, by a ticket, an amount or another customer's phone: "la D-1", "la de 500", "la 89, no la 88", "la del 477…". A bare
 * figure does not count: it may mean a part of the operation that is shown.
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

const wishes: { readonly [act in Act]?: NonNullable<OtherFlowReading["requestedAct"]> } = {
  staffDisable: "disableCollaborator",
  invite: "invite",
  correctAdd: "correct",
  correctRemove: "correct",
};
/** The lowest probability at which such a wish counts. */
const leastWish = 0.6;

function requestedActIn(text: string, role: Role, language?: ReadLanguage): OtherFlowReading["requestedAct"] {
  const said = understand(text, { asked: null, speaker: role, afterSale: false, ...(language && { language }) });
  if (said.act === null || said.probability < leastWish || said.questioned) return null;
  const wish = wishes[said.act] ?? null;
  if (wish === "disableCollaborator" && !dismisses(said.tokens)) return null;
  // "Quita a Ana" takes nobody's balance.
  return wish === "correct" && (said.slots.phone === null || said.slots.points === null) ? null : wish;
}

/** The act to which a yes to this summary agrees. */
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

// For each question, the English meanings that it takes and the text that the same button sends. Conversations other than a sale or a use of balance understand these
// texts.

type Sent = readonly (readonly [EnglishMeaning, string])[];

const fields: Sent = [
  ["change", "cambiar"],
  ["phone", "teléfono"],
  ["points", "puntos"],
  ["amount", "monto"],
  ["name", "nombre"],
  ["birthday", "cumpleaños"],
  ["reason", "motivo"],
  ["role", "rol"],
  ["branch", "sucursal"],
  ["keep", "déjalo así"],
];

const sent: { readonly [topic in HelpTopic]?: Sent } = {
  birthday: [["noBirthday", "sin cumpleaños"]],
  privacy: [
    ["accepts", "sí acepta"],
    ["declines", "no acepta"],
  ],
  role: [
    ["cashier", "cajero"],
    ["manager", "gerente"],
  ],
  direction: [
    ["give", "agregar"],
    ["take", "quitar"],
  ],
  reference: [["noneOfThem", "ninguna"]],
  summary: [...fields, ["noBirthday", "sin cumpleaños"]],
  change: fields,
};

/** Answers that decide a doubt or an approval. Only the whole message counts, and only in this spelling. */
const decisions: ReadonlyMap<string, string> = new Map([
  ["it was recorded", "sí se registró"],
  ["it was not recorded", "no se registró"],
  ["record it now", "regístrala ahora"],
  ["approve", "aprobar"],
  ["approved", "aprobada"],
  ["i approve", "apruebo"],
  ["refuse", "rechazar"],
  ["reject", "rechazar"],
]);

/** Questions that take any words, or only words of their own. */
const takesAnyWords: readonly (HelpTopic | null)[] = ["name", "reason", "branch", "wait", null];

/**
 * Translates an English answer into the text that the question's button sends, for a conversation other than a sale or a use of
 * balance. Returns the text unchanged where that is not certain.
 */
export function answerSent(turn: TurnBuilder, text: string, role: Role): string {
  const { topic } = turn;
  if (turn.reads !== "en" || takesAnyWords.includes(topic) || languageOf(text, "en") !== "en") return text;
  if (topic === "detail" || topic === "list") return decisions.get(plain(text)) ?? text;
  if (topic === "birthday" && hasDigit(text)) return text;
  const reading = readInOtherFlow(turn.current, text, role);
  return (reading === null || reading.utterance.questioned ? null : meantBy(reading)) ?? text;
}

function meantBy(reading: OtherFlowReading): string | null {
  const { topic, text, utterance } = reading;
  const { tokens, slots, data } = utterance;
  const says = (meaning: EnglishMeaning) => saysClosed(tokens, false, meaning);
  if (reading.agrees || (topic !== "summary" && agreesToDeed(tokens, false, "record"))) return "sí";
  const meant = topic === null ? undefined : sent[topic]?.find(([meaning]) => says(meaning));
  if (meant !== undefined) return meant[1];
  if (says("refuse")) return "no";
  if (topic === "phone" && slots.phone?.sure === true && data.length === 1) return slots.phone.typed;
  const many = slots.points ?? slots.amount;
  const isPoints = topic === "points" || topic === "correctionPoints" || topic === "amountGuess";
  if (isPoints && many?.sure === true && data.length === 1) return many.typed;
  if (topic === "direction") return movedBy(text, data.length > 0);
  const isOfField = data.length === 0 && (topic === "summary" || topic === "change");
  const field = isOfField ? (fieldNamed(tokens, true) ?? fieldWrong(tokens)) : null;
  return fields.find(([meaning]) => meaning === field)?.[1] ?? null;
}

const wrong: readonly Class[] = ["WRONG", "CORRECT", "NEGATE", "ANOTHER"];

/** "The name is wrong": the field that the message calls wrong. Null if the message also gives the right value ("no, her name is Ana"). */
function fieldWrong(tokens: readonly Token[]): EnglishMeaning | null {
  const last = tokens.findLast(({ type }) => type === "word");
  const isWrong = tokens.some(({ classes }) => wrong.some((name) => classes.includes(name)));
  const isEnded =
    last?.classes.some((name) => wrong.includes(name) || name === "YES") === true || wordIn(last) !== null;
  return isWrong && isEnded ? (tokens.map(wordIn).find((word) => word !== null) ?? null) : null;
}

const ofPeople: readonly EnglishMeaning[] = ["name", "birthday", "role", "branch", "reason"];
const wordIn = (token: Token | undefined) => ofPeople.find((word) => word === token?.english) ?? null;

/** "Take 50 away": the direction and the points, in the words *agregar* and *quitar*. */
function movedBy(text: string, hasFigure: boolean): string | null {
  const { way, amount, denied } = moveIn(text, "points", "en");
  if (denied || (way !== "add" && way !== "remove")) return null;
  if (amount?.type === "amount") return `${way === "add" ? "agrega" : "quita"} ${amount.centavos / 100}`;
  return hasFigure ? null : way === "add" ? "agregar" : "quitar";
}
