import type { AmountReading } from "../../../domain/money.ts";
import type { Points } from "../../../domain/points.ts";
import type { Role as Speaker } from "../../../domain/people/person.ts";
import { parseRedeemLine } from "../../../understanding/lines/redeem-line.ts";
import { parseSaleLine } from "../../../understanding/lines/sale-line.ts";
import { parseTicket, type TicketReading } from "../../../domain/ticket.ts";
import type { FlowName } from "../../../flow/flow.ts";
import { gatheredInSale, type Gathered } from "../../../flow/gathered.ts";
import type { Given } from "../../../flow/given.ts";
import type { Session } from "../../../store/store.ts";
import type { HelpTopic } from "../../../text/views.ts";
import { saysClosed } from "../../../understanding/closed.ts";
import type { ClosedMeaning } from "../../../understanding/lexicon/closed-es-mx.ts";
import type { Role } from "../../../understanding/roles/roles.ts";
import type { Situation } from "../../../understanding/situation.ts";
import { deniesTicket, doubtfulIn, isUnclear, phoneDigits } from "../../../understanding/slots.ts";
import type { Token } from "../../../understanding/tokens/token.ts";
import { goesOnWithFigure, tokensOf } from "../../../understanding/tokens/tokens.ts";
import { understand, type Utterance } from "../../../understanding/understand.ts";

/** A message to an open conversation on the form, as it was understood. */
export interface Reading {
  readonly utterance: Utterance;
  readonly flow: "sale" | "redeem";
  readonly topic: HelpTopic | null;
  readonly given: Given;
  /** It gives any datum. */
  readonly gives: boolean;
  /** An answer was taken back and is being given anew. */
  readonly changing: boolean;
  /** What the conversation holds. */
  readonly held: Held;
  /** It gives the phone of another customer than the conversation's. */
  readonly otherPhone: boolean;
  says(meaning: ClosedMeaning): boolean;
}

/** What a conversation on the form holds. */
type Held = Gathered & { readonly points?: Points | "all" | null };

/** Whether a flow is made by the form. */
export function isForm(flow: FlowName | undefined): flow is "sale" | "redeem" {
  return flow === "sale" || flow === "redeem";
}

/** What is open: a conversation, and what its question asks for. */
export interface Open {
  readonly session: Pick<Session, "flow" | "state"> | null;
  readonly topic: HelpTopic | null;
}

/** Reads a message to the open conversation. Null: none on the form is open. */
export function readingOf({ session, topic }: Open, text: string, role: Speaker): Reading | null {
  if (session === null || !isForm(session.flow)) return null;
  const { flow } = session;
  // The state of a conversation that is gone is for its flow to end.
  if (session.state.context === undefined || session.state.context === null) return null;
  const { guess } = session.state.context as { readonly guess?: { readonly of?: string } | number | null };
  const isOfPoints = typeof guess === "object" && guess !== null && guess.of === "points";
  const asked = askedAt(topic, isOfPoints);
  const utterance = understand(text, { asked, speaker: role, afterSale: false, uses: flow === "redeem" });
  const given = givenBy(utterance, flow, asked);
  const held: Held = gatheredInSale(session.state);
  const own = held.phone;
  return {
    utterance,
    flow,
    topic,
    given,
    gives: Object.keys(given).some((key) => key !== "unread"),
    held,
    changing: (held.aside ?? null) !== null,
    otherPhone: given.phone !== undefined && own !== null && given.phone.phone !== own,
    says: (meaning) => saysClosed(utterance.tokens, utterance.questioned, meaning),
  };
}

/** The datum that a question asks for. */
function askedAt(topic: HelpTopic | null, isOfPoints: boolean): Situation["asked"] {
  switch (topic) {
    case "phone":
    case "unregistered":
    case "staffPhone":
      return "phone";
    case "amountGuess":
      return isOfPoints ? "points" : "amount";
    case "amount":
    case "purchase":
      return "amount";
    case "points":
      return "points";
    case "ticket":
    case "ticketGuess":
    case "sameTicket":
      return "ticket";
    default:
      return "summary";
  }
}

/** The data that a message gives to a flow. */
function givenBy(utterance: Utterance, flow: "sale" | "redeem", asked: Situation["asked"]): Given {
  const { slots, tokens, data, questioned } = utterance;
  const isAmount = slots.amount?.sure === true && asked === "phone" && tokens.length > 1;
  const digits = slots.phone === null && !isAmount ? phoneDigits(tokens, asked === "phone") : null;
  // "Era 98" may put the amount right.
  const isPast = tokens.some(({ norm }) => norm === "era" || norm === "fue");
  const alone = asked === "ticket" && !questioned && !isPast ? ticketAlone(utterance.text) : null;
  if (alone !== null) return { ticket: alone };
  const isNone = asked === "ticket" && (saysClosed(tokens, questioned, "noTicket") || isSurelyNone(utterance));
  const takesNone = (isNone || deniesTicket(tokens)) && slots.ticket === null && !questioned;
  // A bare code at a summary is asked back.
  const isLoose =
    asked === "summary" && !tokens.some(({ classes }) => classes.includes("TICKET") || classes.includes("COPULA"));
  // A bare figure at the summary of a use of balance is what is used, and no purchase.
  const isBareOfUse = flow === "redeem" && asked === "summary" && tokens.length === 1 && slots.points === null;
  const mayBeAll = flow === "redeem" && asked !== "amount" && asked !== "ticket" && asked !== "phone";
  const isDenied = tokens.some(({ classes }, at) => classes.includes("NEGATE") && tokens[at + 1]?.type !== "break");
  const isAll = mayBeAll && !isDenied && saysClosed(tokens, questioned, "all");
  return {
    ...doubtfulGiven(utterance, asked),
    ...(slots.phone !== null && {
      phone: {
        phone: slots.phone.value,
        typed: slots.phone.typed,
        sure: slots.phone.sure && (!questioned || asked === null),
      },
    }),
    ...(slots.several.has("phone") && { severalPhones: true }),
    ...(digits !== null && { phoneDigits: digits }),
    ...(slots.amount !== null &&
      digits === null && {
        [isBareOfUse ? "points" : "amount"]: inDoubt(slots.amount.value, slots.amount.sure && !isBareOfUse),
      }),
    ...(flow === "redeem" &&
      slots.points !== null &&
      digits === null && { points: inDoubt(slots.points.value, slots.points.sure) }),
    ...(isAll && { points: "all" }),
    ...(slots.ticket !== null &&
      digits === null && { ticket: ticketInDoubt(slots.ticket.value, slots.ticket.sure && !isLoose) }),
    ...(takesNone && { ticket: { type: "none" } }),
    ...((slots.several.size > 0 || data.some(isUnclear)) && { unread: true }),
  };
}

/** How likely it has to be that there is no ticket. */
const surelyNone = 0.7;

function isSurelyNone({ act, probability, tokens, data }: Utterance): boolean {
  const waits = tokens.some(({ classes }) => classes.includes("WAIT"));
  return act === "noTicket" && probability >= surelyNone && data.length === 0 && !waits;
}

/** A figure of which it is not clear whether it is what is asked for is asked back as that; a bare one at a summary as an amount or a ticket. */
function doubtfulGiven({ data, tokens, situation }: Utterance, asked: Situation["asked"]): Given {
  const [bare, more] = tokens;
  if (asked === "summary" && more === undefined && bare !== undefined && situation.uses !== true)
    return bareGiven(bare);
  const token = doubtfulIn(data);
  if (token?.type === "phone" && asked === "phone")
    return { phone: { phone: token.phone, typed: token.typed, sure: false } };
  if (token?.type === "number" && token.amount.type === "amount" && (asked === "amount" || asked === "points"))
    return { [asked]: { type: "ambiguous", guess: token.amount.centavos } };
  if (token === null || token.type === "phone" || asked !== "ticket") return {};
  const reading = parseTicket(token.typed);
  return reading.type === "ticket" ? { ticket: ticketInDoubt(reading, false) } : {};
}

function bareGiven(token: Token): Given {
  if (token.type === "number" && token.amount.type === "amount" && !token.money)
    return { amount: { type: "ambiguous", guess: token.amount.centavos } };
  const reading = token.type === "code" ? parseTicket(token.typed) : null;
  return reading?.type === "ticket" ? { ticket: ticketInDoubt(reading, false) } : {};
}

/** The ticket of a text that is nothing else; null: it says more, or something else. */
function ticketAlone(text: string): TicketReading | null {
  const reading = parseTicket(text);
  return reading.type === "notATicket" || (reading.type === "unsure" && reading.guess === null) ? null : reading;
}

function inDoubt(reading: AmountReading, sure: boolean): AmountReading {
  return sure || reading.type !== "amount" ? reading : { type: "ambiguous", guess: reading.centavos };
}

function ticketInDoubt(reading: TicketReading, sure: boolean): TicketReading {
  return sure || reading.type !== "ticket" ? reading : { type: "unsure", guess: reading.ticket };
}

/** The data with which a conversation on the form begins: those of the one-line command in its order, or of a sentence. */
export function givenAtFirst(text: string, flow: "sale" | "redeem", role: Speaker): Given | null {
  if (text.trim() === "") return null;
  return (flow === "sale" ? saleLine(text) : redeemLine(text)) ?? sentence(text, flow, role);
}

function sentence(text: string, flow: "sale" | "redeem", speaker: Speaker): Given {
  // What follows *usar* has lost that word; a sentence has one of its own.
  const isWhole = flow === "redeem" && tokensOf(text).some(({ classes }) => classes.includes("USE"));
  const begun = isWhole ? text : flow === "redeem" ? `usar ${text}` : goesOnWithFigure(text) ? `venta ${text}` : text;
  const utterance = understand(begun, { asked: null, speaker, afterSale: false });
  const given = givenBy(utterance, flow, null);
  // Something was said, though none of it was read.
  if (Object.keys(given).length === 0) return utterance.data.length > 0 ? { unread: true } : given;
  const isLost = utterance.data.some(({ role, token }) => isUnread(given, role, token.type));
  const told = isLost ? { ...given, unread: true as const } : given;
  return isBareLine(utterance) ? doubted(told) : told;
}

/** Whether a figure that is a datum, or may be one, was not taken. */
function isUnread(given: Given, role: Role, type: Token["type"]): boolean {
  if (role === "doubt") return type !== "phone";
  return (role === "amount" || role === "ticket" || role === "points" || role === "phone") && given[role] === undefined;
}

/** Several figures without a word that says what they are, which are no line in its order: "477… $250 $300 A-1". */
function isBareLine({ tokens }: Utterance): boolean {
  if (tokens.filter(({ type }) => type === "number").length < 2) return false;
  const phone = tokens.findIndex(({ type }) => type === "phone");
  if (phone < 0 || phone > 1 || (phone === 1 && tokens[0]?.type !== "word")) return false;
  const words = tokens.slice(phone + 1).filter(({ type }) => type === "word");
  return words.every(({ classes }) =>
    classes.some((name) => name === "AND" || name === "PREPOSITION" || name === "CURRENCY"),
  );
}

/** The same data, each to be asked back but for the phone. */
function doubted({ amount, points, ticket, ...given }: Given): Given {
  return {
    ...given,
    ...(amount && { amount: inDoubt(amount, false) }),
    ...(points && { points: points === "all" ? points : inDoubt(points, false) }),
    ...(ticket && { ticket: ticketInDoubt(ticket, false) }),
  };
}

function saleLine(text: string): Given | null {
  const line = parseSaleLine(text);
  if (line.type === "unclear") return null;
  if (line.type === "wrongPhone") return { wrongPhone: line.digits };
  return {
    phone: { phone: line.phone, typed: line.phoneTyped, sure: true },
    ...(line.amount && { amount: line.amount }),
    ...(line.ticket && { ticket: line.ticket }),
  };
}

function redeemLine(text: string): Given | null {
  const line = parseRedeemLine(text);
  if (line.type === "unclear") return null;
  if (line.type === "wrongPhone") return { wrongPhone: line.digits };
  const { points, purchase, ticket } = line;
  return {
    phone: { phone: line.phone, typed: line.phoneTyped, sure: true },
    ...(points && { points }),
    ...(purchase && { amount: purchase }),
    // A ticket in the line means that the purchase is left out on purpose.
    ...(!purchase && ticket !== null && { noPurchase: true }),
    ...(ticket && { ticket }),
  };
}
