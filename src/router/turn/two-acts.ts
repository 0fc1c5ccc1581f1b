/** A message with two wishes: "da de baja a Beto y dame el corte", "son 350, ¿y cuánto tiene?". Each is read and done as if it had come alone. */
import type { Phone } from "../../domain/phone.ts";
import { gatheredIn } from "../../flow/flow.ts";
import type { Act } from "../../understanding/labels.ts";
import type { Class } from "../../understanding/lexicon/classes.ts";
import { nameIn, oneNamed } from "../../understanding/mentions/names.ts";
import { dismisses } from "../../understanding/mentions/staff.ts";
import type { Token } from "../../understanding/tokens/token.ts";
import { isDatum } from "../../understanding/tokens/token.ts";
import { tokensOf } from "../../understanding/tokens/tokens.ts";
import type { Who } from "./commands/command-row.ts";
import { idleReadingOf, noContext, type IdleReading } from "./idle/reading.ts";
import { isOtherFormFlow, readOtherFlowAnswer } from "./other-flows/answer-reading.ts";
import { rowFor as otherFlowRowFor } from "./other-flows/policy.ts";
import { readInOtherFlow } from "./other-flows/reading.ts";
import { rowFor } from "./selling/policy.ts";
import { readingOf } from "./selling/reading.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/** One of the wishes. `opens`: it begins a conversation; others are answered at once. */
interface RequestedAct {
  readonly text: string;
  readonly act: Act;
  readonly opens: boolean;
  /** It asks for the balance of the customer that the other part, or the open conversation, speaks of. */
  readonly ofThem: boolean;
}

/** Two wishes while nothing is open, in the order in which they are done. */
export interface TwoActs {
  readonly is: "pair";
  readonly acts: readonly [RequestedAct, RequestedAct];
}

/** An answer to the open question, and a wish beside it. */
export interface AnswerAndAct {
  readonly is: "answerAndAct";
  readonly answer: string;
  readonly does: "gives" | "agrees" | "cancels";
  readonly requested: RequestedAct;
  /** The customer that the wish means if it names none. Null: unknown. */
  readonly phone: Phone | null;
}

/** Longer messages are not parted, tokens. */
const most = 40;
/** The lowest probability of the act of each part, with the acts that come to the same. */
const surely = 0.7;
const alike: readonly (readonly Act[])[] = [
  ["balance", "thatBalance"],
  ["corte", "myDay"],
  ["sale", "next"],
];

/** What a message has to tell, for each act that may be one of two wishes. */
const whole: { readonly [act in Act]?: (reading: IdleReading) => boolean } = {
  corte: hasNoFigure,
  myDay: hasNoFigure,
  customers: hasNoFigure,
  audit: hasNoFigure,
  approvals: hasNoFigure,
  staffList: hasNoFigure,
  ownBalance: hasNoFigure,
  noticesOn: hasNoFigure,
  noticesOff: hasNoFigure,
  shop: hasNoFigure,
  balance: asksOnlyBalance,
  thatBalance: asksOnlyBalance,
  history: ({ phone }) => phone !== null,
  sale: ({ phone, utterance: { slots } }) => phone !== null && slots.amount !== null,
  redeem: ({ phone, utterance: { slots } }) => phone !== null && slots.points !== null,
  register: ({ phone }) => phone !== null,
  staffAdd: ({ phone, utterance: { tokens } }) => phone !== null && nameIn(tokens) !== null,
  staffDisable: ({ utterance: { tokens } }) => dismisses(tokens) && oneNamed(tokens) !== null,
  invite: ({ utterance: { tokens } }) => nameIn(tokens) !== null,
  correctAdd: movesPoints,
  correctRemove: movesPoints,
};
const answered: ReadonlySet<Act> = new Set<Act>([
  ...(["corte", "myDay", "customers", "audit", "approvals", "staffList", "ownBalance"] as const),
  ...(["noticesOn", "noticesOff", "shop", "balance", "thatBalance", "history"] as const),
]);

function hasNoFigure({ utterance: { data } }: IdleReading): boolean {
  return data.length === 0;
}
function asksOnlyBalance({ utterance: { data } }: IdleReading): boolean {
  return data.every(({ token }) => token.type === "phone");
}
function movesPoints({ phone, utterance: { slots, data } }: IdleReading): boolean {
  return phone !== null && (slots.points !== null || data.length === 2);
}

/** Words that make two clauses one: what they say may depend on each other. */
const binding: readonly Class[] = ["IF", "SUPPOSED", "BUT", "NEGATE", "WRONG", "UNSURE"];

/** The wish of a part of a message. Null: none for certain. `phone`: the customer that the other part names. */
function requestedActIn(
  turn: TurnBuilder,
  tokens: readonly Token[],
  who: Who,
  phone: Phone | null,
): RequestedAct | null {
  const typed = written(tokens);
  const hasOwn = tokens.some(({ type }) => type === "phone");
  const read = (text: string) => idleReadingOf(text, who.access.role, noContext, null, turn.reads);
  const alone = read(typed);
  const { utterance } = alone;
  // "Haz la de 477… 300 A2".
  const isWholeSale = alone.phone !== null && alone.amountCentavos !== null && alone.ticket !== null;
  const act = alone.act === "other" && isWholeSale ? "sale" : alone.act;
  const isBound = tokens.some(({ classes }) => binding.some((name) => classes.includes(name)));
  if (
    act === null ||
    !(isWholeSale || isSure(utterance, act)) ||
    utterance.onlyTells ||
    (isBound && act !== "staffDisable")
  )
    return null;
  const ofThem = (act === "balance" || act === "thatBalance") && !hasOwn && oneNamed(tokens) === null;
  const borrows = phone !== null && !hasOwn && (act === "sale" || act === "redeem");
  const reading = borrows ? read(`${phone} ${typed}`) : alone;
  if ((borrows && reading.act !== act) || whole[act]?.(reading) !== true) return null;
  return { text: reading.text, act, opens: !answered.has(act), ofThem };
}

function isSure({ likely }: IdleReading["utterance"], act: Act): boolean {
  const same = alike.find((acts) => acts.includes(act)) ?? [act];
  return likely.reduce((sum, one) => sum + (same.includes(one.act) ? one.probability : 0), 0) >= surely;
}

/** The places where a message may be parted: its pauses, and each "y". */
function* partings(tokens: readonly Token[]): Generator<readonly [readonly Token[], readonly Token[]]> {
  for (const [at, token] of tokens.entries()) {
    if (at === 0 || (token.type !== "break" && !token.classes.includes("AND"))) continue;
    const from = tokens.findIndex((one, place) => place > at && !isLead(one));
    const behind = from < 0 ? [] : tokens.slice(from);
    // "…, 250, ticket 5" is data of the same wish.
    const isData = behind[0] === undefined || (isDatum(behind[0]) && !behind.some(({ type }) => type === "phone"));
    if (!isData && tokens[at - 1]?.type !== "break") yield [tokens.slice(0, at), behind];
  }
}
const isLead = ({ type, classes, norm }: Token) =>
  type === "break" || classes.includes("AND") || classes.includes("LATER") || leading.has(norm);
const leading: ReadonlySet<string> = new Set(["tambien", "ademas", "luego", "despues", "de", "paso"]);

const written = (tokens: readonly Token[]) => tokens.map(({ typed }) => typed).join(" ");
const phoneIn = (tokens: readonly Token[]): Phone | null => {
  const [only, more] = tokens.flatMap((token) => (token.type === "phone" ? [token.phone] : []));
  return only !== undefined && more === undefined ? only : null;
};

/** The two wishes of a message, or its answer to the open question and the wish beside it. Null: it has one, or they are not certain. */
export function readTwoActs(turn: TurnBuilder, text: string, who: Who): TwoActs | AnswerAndAct | null {
  if (!hasManyWords(text)) return null;
  const tokens = tokensOf(text, turn.reads);
  if (tokens.length < 3 || tokens.length > most) return null;
  const part = turn.session === null ? readTwoIdleActs : readAnswerAndAct;
  for (const [before, behind] of partings(tokens)) {
    const found = part(turn, before, behind, who);
    if (found !== null) return found;
  }
  return null;
}

/** Most messages are one word or two, so they are not even split. */
const hasManyWords = (text: string) => text.includes("\n") || text.split(" ", fewestWords).length >= fewestWords;
const fewestWords = 3;

function readTwoIdleActs(
  turn: TurnBuilder,
  before: readonly Token[],
  behind: readonly Token[],
  who: Who,
): TwoActs | null {
  // "…; 477… 40" is more of the same.
  if (behind[0] === undefined || isDatum(behind[0])) return null;
  const first = requestedActIn(turn, before, who, null);
  if (first === null || first.ofThem) return null;
  // "Cuánto tiene 477… y úsale 50"; but "venta 477… 250, usar 30" is one use of balance.
  const isOfThem = lending.has(first.act) && behind.some(({ typed }) => typed.toLowerCase().endsWith("le"));
  const then = requestedActIn(turn, behind, who, isOfThem ? phoneIn(before) : null);
  // The summary of a sale shows the balance; several sales are a list.
  if (then === null || first.act === then.act || (then.ofThem && first.opens)) return null;
  return { is: "pair", acts: first.opens && !then.opens ? [then, first] : [first, then] };
}
const lending: ReadonlySet<Act> = new Set<Act>(["balance", "register"]);

function readAnswerAndAct(
  turn: TurnBuilder,
  before: readonly Token[],
  behind: readonly Token[],
  who: Who,
): AnswerAndAct | null {
  const wish = requestedActIn(turn, behind, who, null);
  if (wish === null) return null;
  const answer = written(before);
  const does = answers(turn, answer, who);
  const phone = phoneIn(before) ?? gatheredIn(turn.session?.state).phone ?? null;
  // "Sí, y dime cuánto le queda": the outcome tells it.
  return does === null || (wish.ofThem && (phone === null || does === "agrees"))
    ? null
    : { is: "answerAndAct", answer, does, requested: wish, phone };
}

/** What a part of a message does to the open question. Null: nothing for certain. */
function answers(turn: TurnBuilder, text: string, { access: { role } }: Who): AnswerAndAct["does"] | null {
  const selling = readingOf(turn.current, text, role);
  if (selling !== null) {
    const { do: deed } = rowFor(selling);
    if (deed === "cancel") return "cancels";
    const told = typeof deed === "function" ? deed(selling) : null;
    if (told?.is === "yes") return selling.utterance.consents ? "agrees" : null;
    return told?.is === "data" && told.data.unread !== true && !selling.otherPhone ? "gives" : null;
  }
  const other = readInOtherFlow(turn.current, text, role);
  const session = turn.session;
  if (other === null || session === null) return null;
  const deed = otherFlowRowFor(other).do;
  if (deed === "cancel") return "cancels";
  if (deed !== "answer" || turn.topic === "name" || turn.topic === "reason") return null;
  if (other.agrees) return "agrees";
  const told = isOtherFormFlow(session.flow)
    ? readOtherFlowAnswer({ flow: session.flow, state: session.state }, turn.topic, text, role)
    : null;
  return told?.is === "data" ? "gives" : null;
}
