import type { ReadLanguage } from "../../../domain/language.ts";
import type { Class } from "../../../understanding/lexicon/classes.ts";
import type { Role as Speaker } from "../../../domain/person.ts";
import { onlyPhone } from "../../../understanding/lines/phones-in.ts";
import { parseTicket } from "../../../understanding/tokens/ticket.ts";
import { phoneLength } from "../../../domain/phone.ts";
import type { TicketReading } from "../../../domain/ticket.ts";
import { saleWord, useWord } from "../../../understanding/lexicon/language.ts";
import { consistsOf, digitsOf, isDigits, phoneCharacters, plain, tidy } from "../../../domain/words.ts";
import { type FlowName, gatheredInSale } from "../../../flow/flow.ts";
import type { MessageData } from "../../../flow/answer-reading.ts";
import type { Session } from "../../../store/store.ts";
import type { HelpTopic } from "../../../text/views.ts";
import { mayBeCondition, saysClosed, saysYes } from "../../../understanding/consent.ts";
import { plainYes } from "../../../understanding/lexicon/consent-es-mx.ts";
import { type ClosedMeaning, wholeBalance } from "../../../understanding/lexicon/closed-es-mx.ts";
import type { Role } from "../../../understanding/labels.ts";
import { runsOf, saysAnywhere } from "../../../understanding/tokens/runs.ts";
import type { Situation } from "../../../understanding/situation.ts";
import { deniesTicket, doubtfulIn, isUnclear, phoneDigits, tellsFirstDigits } from "../../../understanding/slots.ts";
import { isTicketWord, type Token } from "../../../understanding/tokens/token.ts";
import { goesOnWithFigure, signIn, tokensOf } from "../../../understanding/tokens/tokens.ts";
import { understand, type Utterance } from "../../../understanding/understand.ts";
import {
  amountAtTicket,
  askedBack,
  hasSeveralFigures,
  inDoubt,
  isGatheredAmount,
  isGatheredTicket,
  isSlipOf,
  phoneEnding,
  replacedIn,
  saysTicketAlone,
  tellsDigits,
  ticketTakenBack,
  ticketInDoubt,
  wholeAtSummary,
  type GatheredFields,
} from "./at-summary.ts";
import { isSurePhone, phoneInstead } from "./phone-reading.ts";
import {
  halfOfBalance,
  halfOfPurchase,
  readPurchaseAndUse,
  readPurchaseFromRest,
  readBalanceUse,
} from "./balance-use-reading.ts";

/** A message to an open sale or use of balance, as it was understood. */
export interface Reading {
  readonly utterance: Utterance;
  readonly flow: "sale" | "redeem";
  readonly topic: HelpTopic | null;
  readonly given: MessageData;
  /** It gives any datum. */
  readonly gives: boolean;
  /** An answer was taken back and is being given anew. */
  readonly changing: boolean;
  /** What the conversation holds. */
  readonly gathered: GatheredFields;
  /** It agrees, and names the customer that the summary shows: "sí, a Jorge". */
  readonly agreesNaming: boolean;
  /** The name of the customer that the conversation has found; null: none. */
  readonly customerName: string | null;
  /** It gives the phone of another customer than the conversation's. */
  readonly otherPhone: boolean;
  says(meaning: ClosedMeaning): boolean;
}

/** True for a sale and for a use of balance. */
export function isSelling(flow: FlowName | undefined): flow is "sale" | "redeem" {
  return flow === "sale" || flow === "redeem";
}

/** What is open: a conversation, and what its question asks for. */
export interface Open {
  readonly session: Pick<Session, "flow" | "state"> | null;
  readonly topic: HelpTopic | null;
  /** The language of the person; absent: Spanish. */
  readonly reads?: ReadLanguage;
}

/** The latest reading. A turn asks for it several times. */
let last: { readonly state: Session["state"]; readonly key: string; readonly reading: Reading } | null = null;

/** Reads a message to the open conversation. Null: neither a sale nor a use of balance is open. */
export function readingOf({ session, topic, reads = "es-MX" }: Open, text: string, role: Speaker): Reading | null {
  if (session === null || !isSelling(session.flow)) return null;
  const { flow, state } = session;
  // The state of a conversation that is gone is for its flow to end.
  if (state.context === undefined || state.context === null) return null;
  const key = `${flow} ${topic} ${reads} ${role} ${text}`;
  if (last?.state === state && last.key === key) return last.reading;
  const { guess } = state.context as { readonly guess?: { readonly of?: string } | number | null };
  const isOfPoints = typeof guess === "object" && guess !== null && guess.of === "points";
  const asked = askedAt(topic, isOfPoints);
  const utterance = understand(text, {
    asked,
    speaker: role,
    afterSale: false,
    uses: flow === "redeem",
    language: reads,
  });
  const gathered: GatheredFields = gatheredInSale(state);
  const asTicket =
    topic === "amountGuess" && typeof guess === "number" ? ticketBesideGuess(utterance, guess, gathered) : null;
  const given = asTicket ?? givenBy(utterance, flow, asked, gathered);
  const own = gathered.phone;
  const { customer } = state.context as { readonly customer?: unknown };
  const customerName = nameOfCustomer(customer);
  const reading: Reading = {
    utterance,
    flow,
    topic,
    given,
    gives: Object.keys(given).some((field) => field !== "unread"),
    gathered,
    customerName,
    agreesNaming: customerName !== null && isYesNaming(utterance, customerName),
    changing: (gathered.aside ?? null) !== null,
    otherPhone: given.phone !== undefined && own !== null && given.phone.phone !== own,
    says: (meaning) => saysClosed(utterance.tokens, utterance.questioned, meaning),
  };
  last = { state, key, reading };
  return reading;
}

/**
 * A bare figure where an amount is asked back, far from it, is the ticket that comes next: "7712" at "¿Son $300?". The amount is still asked back. Null: it is
 * nothing of that.
 */
function ticketBesideGuess(
  { tokens, text }: Utterance,
  guess: number,
  { ticketAnswered }: GatheredFields,
): MessageData | null {
  const [only, more] = tokens;
  if (more !== undefined || ticketAnswered) return null;
  if (only?.type === "code") {
    const code = parseTicket(only.typed);
    return code.type === "ticket" ? { ticket: code } : null;
  }
  if (only?.type !== "number" || only.money || only.spoken) return null;
  if (!isDigits(text.trim(), 2) || only.amount.type !== "amount") return null;
  const isNear = only.amount.centavos > guess / 2 && only.amount.centavos < guess * 2;
  const reading = isNear ? null : parseTicket(only.typed);
  return reading?.type === "ticket" ? { ticket: reading } : null;
}

/** The name of a customer who was looked up. */
function nameOfCustomer(customer: unknown): string | null {
  const { name } = (typeof customer === "object" && customer !== null ? customer : {}) as { readonly name?: unknown };
  return typeof name === "string" ? name : null;
}

/** True if the rest of a message is a yes once the customer's name, and the words that lead to it, are taken out: "sí, a Jorge". */
function isYesNaming({ tokens, questioned }: Utterance, name: string): boolean {
  const words = plain(name).split(" ");
  const rest = tokens.filter(({ norm, typed }) => !words.includes(plain(typed)) && !besideName.has(norm));
  const mayBeIf = tokens.some(({ norm }, at) => norm === "si" && at > 0 && !plainYes.has(tokens[at + 1]?.norm ?? "si"));
  return (
    !mayBeIf &&
    !mayBeCondition(tokens) &&
    tokens.length <= 6 &&
    rest.length < tokens.length &&
    tokens.some(({ typed }) => words.includes(plain(typed))) &&
    saysYes(rest, questioned)
  );
}
const besideName: ReadonlySet<string> = new Set([
  "a",
  "al",
  "de",
  "del",
  "la",
  "el",
  "para",
  "es",
  "y",
  "misma",
  "mismo",
]);

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

/** The data that a message gives to a flow; a figure at a summary of which nothing was taken is asked back. */
function givenBy(
  utterance: Utterance,
  flow: "sale" | "redeem",
  asked: Situation["asked"],
  gathered: GatheredFields | null = null,
): MessageData {
  const used = (): MessageData | null => (flow === "redeem" ? readBalanceUse(utterance, gathered) : null);
  const isHowMuch = flow === "redeem" && (asked === "points" || asked === "summary");
  const half = isHowMuch ? halfOfBalance(utterance, gathered) : null;
  if (half !== null) return half;
  const whole = asked === "summary" ? (wholeAtSummary(utterance, flow, gathered) ?? used()) : null;
  if (whole !== null) return whole;
  // "Perdón, 67 al final", where the amount is asked for.
  const ended = asked !== "summary" && gathered !== null ? phoneEnding(utterance, gathered, asked === "phone") : null;
  if (ended !== null) return { phone: { phone: ended, typed: ended, sure: true } };
  if (asked === "amount" && tellsDigits(utterance)) return { unread: true };
  const before =
    asked === "ticket" && flow === "sale" && gathered !== null ? amountAtTicket(utterance, gathered) : null;
  if (before !== null) return before;
  const given = givenByRoles(utterance, flow, asked, gathered);
  const isNothing = asked === "summary" && Object.keys(given).every((key) => key === "unread");
  return (isNothing ? askedBack(utterance, flow, gathered) : null) ?? given;
}

function givenByRoles(
  utterance: Utterance,
  flow: "sale" | "redeem",
  asked: Situation["asked"],
  gathered: GatheredFields | null,
): MessageData {
  const { slots, tokens, data, questioned } = utterance;
  const isAmount = slots.amount?.sure === true && asked === "phone" && tokens.length > 1;
  const digits = slots.phone === null && !isAmount ? phoneDigits(tokens, asked === "phone") : null;
  // "Era 98" may put the amount right.
  const isPast = tokens.some(({ norm }) => norm === "era" || norm === "fue");
  const alone = asked === "ticket" && !questioned && !isPast && !utterance.isPlain ? ticketAlone(utterance.text) : null;
  // "Chin, 98": what slipped is not said.
  const isOops = tokens[0]?.norm === "chin" && tokens.length <= 3;
  // "602" behind "620" may put the amount right.
  const isSlip = alone?.type === "ticket" && isSlipOf(alone.ticket, String((gathered?.amountCentavos ?? 0) / 100));
  // "Mil", and then "doscientos": it may be more of the amount.
  const isSpoken = tokens.some((token) => token.type === "number" && token.spoken) && tokens.length === 1;
  if (alone !== null && !isSpoken) return { ticket: ticketInDoubt(alone, !isSlip) };
  const isNone = asked === "ticket" && (saysClosed(tokens, questioned, "noTicket") || isSurelyNone(utterance));
  const takesNone =
    (isNone || deniesTicket(tokens)) && slots.ticket === null && !slots.several.has("ticket") && !questioned;
  // A bare code at a summary is asked back.
  const isLoose =
    asked === "summary" && !tokens.some((token) => isTicketWord(token) || token.classes.includes("COPULA"));
  const isBareOfUse = flow === "redeem" && (asked === "summary" || asked === "points") && isOfUse(utterance);
  const mayBeAll = flow === "redeem" && asked !== "amount" && asked !== "ticket" && asked !== "phone";
  const replaces = replacedIn(utterance, gathered);
  const isOneOfSeveral = asked === "summary" && flow === "sale" && hasSeveralFigures(utterance);
  // "El ticket no es A-1, es 7718" says nothing of the amount.
  const isOfTicket = asked === "summary" && saysTicketAlone(tokens);
  const isDenied = tokens.some(({ classes }, at) => classes.includes("NEGATE") && tokens[at + 1]?.type !== "break");
  const asTicket = asked === "ticket" && gathered !== null ? unsureTicket(utterance, gathered) : null;
  const isAll = mayBeAll && ((!isDenied && saysClosed(tokens, questioned, "all")) || usesAll(utterance, asked));
  return {
    ...doubtfulGiven(utterance, asked),
    ...(slots.phone !== null && {
      phone: {
        phone: slots.phone.value,
        typed: slots.phone.typed,
        sure: isSurePhone(utterance, asked, gathered),
      },
    }),
    ...(asked === "summary" && phoneInstead(utterance, gathered)),
    ...(asked === "amount" && ticketTakenBack(utterance, gathered)),
    ...(slots.several.has("phone") && { severalPhones: true }),
    ...(digits !== null && { phoneDigits: digits, ...(tellsFirstDigits(tokens) && { phoneBegins: true }) }),
    ...(asTicket !== null && { ticket: asTicket }),
    ...(slots.amount !== null &&
      !isOfTicket &&
      asTicket === null &&
      digits === null && {
        [isBareOfUse ? "points" : "amount"]: inDoubt(
          slots.amount.value,
          (utterance.isPlain || signIn(utterance.text) === null) &&
            ((slots.amount.sure && !isOneOfSeveral) ||
              replaces.has("amount") ||
              isGatheredAmount(slots.amount.value, gathered)) &&
            (!isBareOfUse || asked === "points"),
        ),
      }),
    ...(flow === "redeem" && digits === null && pointsUsed(utterance)),
    ...(isAll && { points: "all" }),
    ...(slots.ticket !== null &&
      digits === null && {
        ticket: ticketInDoubt(
          slots.ticket.value,
          replaces.has("ticket") ||
            isGatheredTicket(slots.ticket.value, gathered) ||
            (slots.ticket.sure && !isLoose && !isSpoken && !isOops),
        ),
      }),
    ...(takesNone && { ticket: { type: "none" } }),
    ...((slots.several.size > 0 || data.some(isUnclear)) && { unread: true }),
  };
}

/** How much is used, and the purchase where the rest of it is told. "Usa como 30" is asked back. */
function pointsUsed(utterance: Utterance): MessageData {
  const { points } = utterance.slots;
  // "Quítale 100, que le queden 20".
  const before = utterance.tokens[(points?.at ?? 0) - 1]?.norm ?? "";
  if (["qued", "ked", "sobr"].some((stem) => before.startsWith(stem))) return { unread: true };
  const both = readPurchaseAndUse(utterance);
  if (both.points !== undefined || points === null) return { ...halfOfPurchase(utterance), ...both };
  const isAbout = utterance.tokens[points.at - 1]?.classes.includes("UNSURE") === true;
  return { points: inDoubt(points.value, points.sure && !isAbout), ...readPurchaseFromRest(utterance) };
}

/** "Creo que 7781", where the ticket is asked and the amount is known: a bare figure that may be the amount is asked back as the ticket. Null: it is not that. */
function unsureTicket({ slots, tokens }: Utterance, { amountCentavos }: GatheredFields): TicketReading | null {
  const { amount, ticket } = slots;
  const token = amount === null ? undefined : tokens[amount.at];
  if (amount === null || amount.sure || ticket !== null || amountCentavos === null) return null;
  if (token?.type !== "number" || token.money || token.spoken || !isDigits(token.typed, 3)) return null;
  const isAmount = tokens.some(({ norm, classes }) => ofAmount.has(norm) || classes.includes("CURRENCY"));
  const reading = isAmount || token.typed === String(amountCentavos / 100) ? null : parseTicket(token.typed);
  return reading?.type === "ticket" ? ticketInDoubt(reading, false) : null;
}
const ofAmount: ReadonlySet<string> = new Set([
  "son",
  "eran",
  "era",
  "fueron",
  "fue",
  "sean",
  "monto",
  "total",
  "mas",
  "menos",
]);

/** "Sí, pero que sean 40": only what is called the purchase is that. */
const isOfUse = ({ slots, tokens }: Utterance) =>
  slots.points === null &&
  slots.amount !== null &&
  !tokens.some(({ norm, classes }) => classes.includes("SELL") || classes.includes("MONEY") || norm === "compra");

/** "Todo A-1", "todo de 400": what may follow the balance that is used. */
const endsUse = (next: Token | undefined) =>
  next === undefined || next.type === "code" || next.norm === "de" || next.classes.includes("TICKET");

/** "Quiere usar todo su saldo", "no le alcanza, entonces lo que tenga": all of it is to be used, whatever else is said. */
function usesAll({ tokens, slots, data, questioned }: Utterance, asked: Situation["asked"]): boolean {
  if (slots.points !== null || questioned) return false;
  const isDeniedAt = (at: number) =>
    tokens.slice(Math.max(0, at - 2), at).some(({ classes }) => classes.includes("NEGATE"));
  const isWhatThereIs = ({ norm }: Token, at: number) =>
    whatThereIs.has(norm) &&
    tokens[at - 1]?.norm === "que" &&
    tokens[at - 2]?.norm.startsWith("lo") &&
    !isDeniedAt(at - 2);
  const isHowMuch = asked === "points" || asked === "summary";
  if (isHowMuch && data.length === 0 && tokens.some(isWhatThereIs)) return true;
  if (saysAnywhere(tokens, allOfIt) && !tokens.some(({ classes }) => classes.includes("NEGATE"))) return true;
  return tokens.some(
    ({ norm }, at) =>
      (norm === "todo" || norm === "todos") &&
      tokens.slice(Math.max(0, at - 2), at).some(({ classes }) => classes.includes("USE")) &&
      !isDeniedAt(at) &&
      !isDeniedAt(at - 2) &&
      // "Usar 477… todo".
      ((tokens[at - 1]?.type === "phone" && endsUse(tokens[at + 1])) ||
        // "Usarle todo al 477…".
        (tokens[at + 1]?.classes.includes("PREPOSITION") &&
          tokens.slice(at + 2, at + 4).find(({ classes }) => !classes.includes("ARTICLE"))?.type === "phone") ||
        tokens.slice(at + 1, at + 4).some(({ classes, norm: next }) => classes.includes("POINTS") || next === "que")),
  );
}

const allOfIt = runsOf([wholeBalance]);
const whatThereIs: ReadonlySet<string> = new Set(["tenga", "tiene", "traiga", "trae", "haya", "hay", "alcance"]);

/** How likely it has to be that there is no ticket. */
const surelyNone = 0.7;

function isSurelyNone({ act, probability, tokens, data }: Utterance): boolean {
  const waits = tokens.some(({ classes }) => classes.includes("WAIT"));
  return act === "noTicket" && probability >= surelyNone && data.length === 0 && !waits;
}

/** A figure of which it is not clear whether it is what is asked for is asked back as that. */
function doubtfulGiven({ data, tokens }: Utterance, asked: Situation["asked"]): MessageData {
  const token = doubtfulIn(data);
  // "Todo menos 10".
  if (asked === "points" && tokens.some(({ norm }) => norm === "todo")) return {};
  if (token?.type === "phone" && asked === "phone")
    return { phone: { phone: token.phone, typed: token.typed, sure: false } };
  if (token?.type === "number" && token.amount.type === "amount" && (asked === "amount" || asked === "points"))
    return { [asked]: { type: "ambiguous", guess: token.amount.centavos } };
  if (token === null || token.type === "phone" || asked !== "ticket") return {};
  const reading = parseTicket(token.typed);
  return reading.type === "ticket" ? { ticket: ticketInDoubt(reading, false) } : {};
}

/** The ticket of a text that is nothing else; null: it says more, or something else. */
function ticketAlone(text: string): TicketReading | null {
  const reading = parseTicket(text);
  return reading.type === "notATicket" || (reading.type === "unsure" && reading.guess === null) ? null : reading;
}

/** The data with which a sale or a use of balance begins. */
export function readSaleStart(
  text: string,
  flow: "sale" | "redeem",
  role: Speaker,
  language: ReadLanguage = "es-MX",
): MessageData | null {
  if (text.trim() === "") return null;
  const situation = { asked: null, speaker: role, afterSale: false, language };
  const told = phoneTogether(text, language);
  return besidePartOfPhone(told, flow, situation) ?? sentence(told, flow, situation);
}

/** Writes the only phone without gaps where the tokens have none: "+52 1 442 555 01 99 250". */
function phoneTogether(text: string, language: ReadLanguage): string {
  const within = tokensOf(text, language).some(({ type }) => type === "phone") ? null : onlyPhone(text);
  return within === null ? text : text.replace(within.typed, within.phone);
}

/**
 * What is said beside a phone that lacks a digit, or has one too many: the rest is read as if it were whole. Null: no such phone is in the message.
 */
function besidePartOfPhone(text: string, flow: "sale" | "redeem", situation: Situation): MessageData | null {
  const tokens = tokensOf(text, situation.language);
  if (tokens.some(({ type }) => type === "phone")) return null;
  const typed = partTyped(tokens) ?? groupsOfPart(text);
  if (typed === null) return null;
  const whole = digitsOf(typed).padEnd(phoneLength, "0").slice(0, phoneLength);
  const { phone, ...others } = sentence(text.replace(typed, whole), flow, situation);
  return phone === undefined ? null : { ...others, phoneDigits: digitsOf(typed) };
}

/** The only figure that is nearly a phone. Null: none, or several. */
function partTyped(tokens: readonly Token[]): string | null {
  const isPart = ({ type, typed }: Token, at: number) =>
    type === "number" &&
    isDigits(typed, 8, 13) &&
    typed.length !== phoneLength &&
    // "Ticket 102030405" is none.
    !tokens.slice(Math.max(0, at - 2), at).some(isTicketWord);
  const [part, more] = tokens.filter(isPart);
  return part === undefined || more !== undefined ? null : part.typed;
}

/** "477 123 456 250": the figures at the beginning that have a digit less or more than a phone. Null: none, or it is not clear where they end. */
function groupsOfPart(text: string): string | null {
  const words = tidy(text).split(" ");
  const from = plain(words[0] ?? "").startsWith("venta") ? 1 : 0;
  const found: string[] = [];
  for (let to = from + 1; to <= words.length && consistsOf(words[to - 1] as string, phoneCharacters); to++) {
    const typed = words.slice(from, to).join(" ");
    const missing = phoneLength - digitsOf(typed).length;
    if (missing === 0) return null;
    if (Math.abs(missing) === 1) found.push(typed);
  }
  const [only, more] = found;
  return only === undefined || more !== undefined ? null : only;
}

function sentence(text: string, flow: "sale" | "redeem", situation: Situation): MessageData {
  const { language } = situation;
  // What follows *usar* has lost that word; a sentence has one of its own.
  const says = (name: Class) => tokensOf(text, language).some(({ classes }) => classes.includes(name));
  const isWhole = flow === "redeem" && (says("USE") || (says("SELL") && says("POINTS")));
  const begins = flow === "redeem" ? !isWhole : goesOnWithFigure(text);
  const word = flow === "redeem" ? useWord(text, language) : saleWord(text, language);
  const utterance = understand(begins ? `${word} ${text}` : text, situation);
  const given = givenBy(utterance, flow, null);
  // Something was said, though none of it was read.
  if (Object.keys(given).length === 0) return utterance.data.length > 0 ? { unread: true } : given;
  const isLost = utterance.data.some(({ role, token }) => isUnread(given, role, token.type));
  const isWithoutPurchase = flow === "redeem" && given.points !== undefined && given.amount === undefined;
  const told = {
    ...given,
    ...(isLost && { unread: true as const }),
    // Whoever gives the ticket with the use leaves the purchase out on purpose.
    ...(isWithoutPurchase && given.ticket !== undefined && { noPurchase: true as const }),
  };
  return isBareLine(utterance) && !utterance.isPlain ? doubted(told) : told;
}

/** Whether a figure that is a datum, or may be one, was not taken. */
function isUnread(given: MessageData, role: Role, type: Token["type"]): boolean {
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
function doubted({ amount, points, ticket, ...given }: MessageData): MessageData {
  return {
    ...given,
    ...(amount && { amount: inDoubt(amount, false) }),
    ...(points && { points: points === "all" ? points : inDoubt(points, false) }),
    ...(ticket && { ticket: ticketInDoubt(ticket, false) }),
  };
}
