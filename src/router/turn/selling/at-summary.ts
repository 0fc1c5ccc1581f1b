import { centavosOf, type AmountReading, type Points } from "../../../domain/money.ts";
import { isDigits } from "../../../domain/words.ts";
import { formatPhone } from "../../../domain/phone.ts";
import type { TicketReading } from "../../../domain/ticket.ts";
import type { Gathered } from "../../../flow/flow.ts";
import type { MessageData } from "../../../flow/answer-reading.ts";
import type { Act, Role } from "../../../understanding/labels.ts";
import type { Class } from "../../../understanding/lexicon/classes.ts";
import { partOff, amountWithZeros } from "../../../understanding/offers.ts";
import { phoneWithEnding } from "../../../understanding/lines/phones-in.ts";
import { parseTicket } from "../../../understanding/tokens/ticket.ts";
import type { Token } from "../../../understanding/tokens/token.ts";
import { signIn } from "../../../understanding/tokens/tokens.ts";
import type { Utterance } from "../../../understanding/understand.ts";

/** What an open sale or use of balance holds. */
export type GatheredFields = Gathered & {
  readonly points?: Points | "all" | null;
  readonly customer?: { readonly balance?: Points | null } | null;
};

/** The reading of a message that only corrects the summary: "2 280", a bare figure, a corrected amount. Null: it says more than that. */
export function wholeAtSummary(
  utterance: Utterance,
  flow: "sale" | "redeem",
  gathered: GatheredFields | null,
): MessageData | null {
  // "Termina en 465, no 456"; "las últimas son 4321" tells no more than a part of a phone.
  const ended = phoneEnding(utterance, gathered);
  if (ended === null && utterance.slots.phone === null && tellsDigits(utterance)) return { unread: true };
  if (ended !== null) return { phone: { phone: ended, typed: formatPhone(ended), sure: true } };
  // `balance-use-reading.ts` reads how much balance is used.
  if (flow === "redeem") return null;
  const { tokens } = utterance;
  const chosen = chosenWithValue(tokens);
  if (chosen !== null) return chosen;
  const [only, more] = tokens;
  const bare = only !== undefined && more === undefined ? bareGiven(only, gathered) : {};
  if (Object.keys(bare).length > 0) return bare;
  if (gathered === null) return null;
  return (
    ticketFound(utterance, gathered) ??
    percentOff(utterance, gathered) ??
    zerosOfAmount(utterance, gathered) ??
    swapped(utterance, gathered) ??
    movedTo(utterance, gathered) ??
    moved(utterance, gathered) ??
    slipOfTicket(utterance, gathered) ??
    putRight(utterance, gathered)
  );
}

/** The phone of the conversation with another ending: "termina en 465, no 456". Null: the message names no ending. `isAsked`: the question is for the phone. */
export const phoneEnding = ({ questioned, tokens }: Utterance, gathered: GatheredFields | null, isAsked = false) =>
  questioned ? null : phoneWithEnding(tokens, gathered?.phone ?? "", isAsked);

/**
 * What a correction or an answer may mean by its one figure, where nothing was taken: the amount, the part that is used, or the ticket with a slip corrected.
 * The bot asks whether it is that. Null: nothing.
 */
export function askedBack(
  utterance: Utterance,
  flow: "sale" | "redeem",
  gathered: GatheredFields | null,
): MessageData | null {
  const { act, probability, data, tokens, questioned, text } = utterance;
  const [only, more] = data;
  if (only?.token.type !== "number" || more !== undefined || questioned || signIn(text) !== null) return null;
  const isAnswer = act !== null && answersAtSummary.has(act) && probability >= surelyAnswers;
  const [before, next] = [tokens[only.at - 1], tokens[only.at + 1]];
  const isDenied = before?.classes.includes("NEGATE") === true || tokens[only.at - 2]?.classes.includes("NEGATE");
  const { amount, typed, money } = only.token;
  // "Dejó 100", "fueron 2".
  const isPart = only.probability >= surelyPart && partRoles.has(only.role);
  // "Déjalo como estaba, 1130".
  const isHeld = amount.type === "amount" && amount.centavos === gathered?.amountCentavos;
  // "Se llevó 2", "solo pagó 100", "era el 56".
  const mayCount = amount.type === "amount" && amount.centavos < mostPieces && !money;
  const isElse =
    isPart ||
    (flow === "sale" && tokens.some(({ classes }) => classes.includes("POINTS"))) ||
    (flow === "sale" && !isHeld && (mayCount || tokens.some(({ classes }) => classes.includes("SELL")))) ||
    before?.classes.includes("ARTICLE") === true ||
    next?.classes.includes("UNIT") === true ||
    tokens.some(({ classes }) => otherThanAskedBack.some((name) => classes.includes(name)));
  if (!isAnswer || isElse || (isDenied && !saysFigure(before)) || amount.type !== "amount") return null;
  if (flow === "redeem") return { points: inDoubt(amount, false) };
  if (!money && isSlipOf(typed, gathered?.ticket ?? "")) return { ticket: ticketInDoubt(parseTicket(typed), false) };
  return { amount: inDoubt(amount, false) };
}
const answersAtSummary: ReadonlySet<Act> = new Set<Act>(["correction", "answer", "change", "yesBut", "no", "denial"]);
const surelyAnswers = 0.8;
const partRoles: ReadonlySet<Role> = new Set<Role>(["part", "tender", "change", "quantity", "withdrawn"]);
const surelyPart = 0.6;
/** "No pues noventa": no word between the two is part of a denial. */
const saysFigure = (before: Token | undefined) =>
  before !== undefined && !before.classes.includes("NEGATE") && !before.classes.includes("COPULA");
const otherThanAskedBack: readonly Class[] = [
  "TICKET",
  "PHONE",
  "USE",
  "TENDER",
  "CHANGE",
  "HAND",
  "PAST",
  "DEBT",
  "SUPPOSED",
  "ANOTHER",
  "PERSONAL",
  "PLACE",
  "TIME",
];

/** "No, no, 5505" where ticket 5504 is shown: the bot asks whether it is the ticket. Null: it is not that. */
function slipOfTicket({ data, tokens, questioned }: Utterance, gathered: GatheredFields): MessageData | null {
  const [only, more] = data;
  if (only?.token.type !== "number" || more !== undefined || questioned || only.token.money) return null;
  const { typed } = only.token;
  const isMoney = tokens.some(({ classes }) => classes.includes("CURRENCY") || classes.includes("MONEY"));
  const isAmount = isSlipOf(typed, String((gathered.amountCentavos ?? 0) / 100));
  if (isMoney || isAmount || !isSlipOf(typed, gathered.ticket ?? "")) return null;
  return { ticket: ticketInDoubt(parseTicket(typed), false) };
}

/** "Ya lo encontré, 5512", "es 801 con cero, ya lo vi" where there was no ticket. The bot asks whether it is the ticket. Null: it is not that. */
function ticketFound({ tokens, data, questioned, slots }: Utterance, gathered: GatheredFields): MessageData | null {
  if (questioned || slots.ticket !== null || !gathered.ticketAnswered || gathered.ticket !== null) return null;
  if (!tokens.some(({ norm }) => found.has(norm)) || tokens.some(({ classes }) => classes.includes("CURRENCY")))
    return null;
  const [only, more] = data.filter(({ token }) => isDigits(token.typed, 2) || token.type === "code");
  return only === undefined || more !== undefined || only.token.type === "phone"
    ? null
    : { ticket: ticketInDoubt(parseTicket(only.token.typed), false) };
}
const found: ReadonlySet<string> = new Set("encontre encontramos aparecio hallo halle vi salio tengo".split(" "));

/** "El ticket no es 90, es el 91", "la nota es 903 no 902": the summary shows the denied figure, and the other replaces it. Null: it is not that. */
function swapped({ data, tokens, questioned }: Utterance, gathered: GatheredFields): MessageData | null {
  const [first, second, more] = data;
  if (first?.token.type !== "number" || second?.token.type !== "number" || more !== undefined || questioned)
    return null;
  const isBehind = (at: number, name: Class) =>
    tokens.slice(Math.max(0, at - 3), at).some(({ classes }) => classes.includes(name));
  const isDeniedLast = tokens[second.at - 1]?.classes.includes("NEGATE") === true && !isBehind(first.at, "NEGATE");
  const [denied, told] = isDeniedLast ? [second, first] : [first, second];
  if (denied.token.type !== "number" || told.token.type !== "number") return null;
  if (!isBehind(denied.at, "NEGATE") || !isBehind(told.at, "COPULA") || second.at - first.at > 4) return null;
  const field = heldAs(denied.token.typed, denied.token.amount, gathered);
  if (field === "amount") return { amount: told.token.amount };
  return field === "ticket" ? { ticket: parseTicket(told.token.typed) } : null;
}

/**
 * "Quítale 85", "súmale otros 30", "unos hielos, 35 más": the shown amount minus or plus the figure. The bot asks whether it is right. Null: it is not that.
 */
function moved({ data, tokens, questioned, text }: Utterance, { amountCentavos }: GatheredFields): MessageData | null {
  // "Agrégale 1 coca 25".
  const [only, more] = data.filter(({ token }, at) => !(isOne(token) && at < data.length - 1));
  if (only?.token.type !== "number" || more !== undefined || questioned || only.token.unsure) return null;
  const { amount } = only.token;
  const before = tokens.slice(Math.max(0, only.at - 2), only.at);
  const clause = tokens.slice(tokens.slice(0, only.at).findLastIndex(({ type }) => type === "break") + 1, only.at);
  // "Le agrego unos hielos, son 230", "que sean 30": the figure is the new total.
  const isSaid = before.some(({ classes }) => classes.includes("COPULA"));
  const stopsTaking = clause.some(({ norm }, at) => norm === "no" && clause[at + 1]?.norm.startsWith("llev"));
  // "20 pesos menos", "20 de más".
  const behind = tokens
    .slice(only.at + 1)
    .find(({ norm, classes }) => norm !== "de" && !classes.includes("CURRENCY"))?.norm;
  const isLess =
    (clause.some(({ classes }) => classes.includes("TAKE")) && before.at(-1)?.norm !== "a") ||
    stopsTaking ||
    behind === "menos";
  // "Ponle 350": the figure is the new amount.
  const isBeside = behind === "mas" || before.at(-1)?.norm === "mas";
  const isAdded = clause.some(({ norm }) => addingStems.some((stem) => norm.startsWith(stem)) || alsoWords.has(norm));
  const isMore = !stopsTaking && (behind === "mas" || (!isSaid && (isBeside || isAdded)));
  // "Falta sumar un jugo de 22".
  const isOther = tokens.some(({ classes }) =>
    otherThanMoved.some(
      (name) => classes.includes(name) && !(name === "PART" && isAdded) && !(name === "OFF" && behind === "menos"),
    ),
  );
  if (isLess === isMore || isOther || amount.type !== "amount" || amountCentavos === null) return null;
  const guess = amountCentavos + (isLess ? -amount.centavos : amount.centavos);
  return guess > 0 && signIn(text) === null ? { amount: { type: "ambiguous", guess: centavosOf(guess) } } : null;
}
const addingStems: readonly string[] = ["suma", "agreg", "aument", "anad"];
const alsoWords: ReadonlySet<string> = new Set(["tambien", "aparte", "cosa", "otra", "otro", "otros", "otras"]);
const isOne = (token: Token) => token.type === "number" && token.typed === "1";

/**
 * The correction of the amount in a message that answers the question for the ticket: "no, eran 250", "más 50". The bot asks whether it is right. Null: it is
 * not that.
 */
export function amountAtTicket(utterance: Utterance, gathered: GatheredFields): MessageData | null {
  const { data, tokens, questioned, text } = utterance;
  const [only, more] = data;
  if (only?.token.type !== "number" || more !== undefined || questioned || signIn(text) !== null) return null;
  if (tokens.some(({ classes }) => classes.includes("TICKET"))) return null;
  const added = moved(utterance, gathered);
  if (added !== null) return added;
  const isCorrection = tokens[0]?.classes.some((name) => name === "NEGATE" || name === "CORRECT") === true;
  const isSaid = tokens[only.at - 1]?.classes.includes("COPULA") === true;
  // "No, 260": the amount put right, or the ticket.
  const isBare =
    isCorrection &&
    tokens[0]?.classes.includes("CHANGE") !== true &&
    tokens.filter(({ type }) => type === "word").length === 1;
  const ticket = isBare && !isSaid ? parseTicket(only.token.typed) : null;
  if (ticket?.type === "ticket") return { ticket: ticketInDoubt(ticket, false) };
  return isCorrection && isSaid ? { amount: inDoubt(only.token.amount, false) } : null;
}

/** "Le agrego líquido, 95 más, o sea 1225": the shown amount plus or minus one figure equals the other. Null: it does not. */
function movedTo({ data, tokens, questioned }: Utterance, { amountCentavos }: GatheredFields): MessageData | null {
  const [first, second, more] = data;
  if (first?.token.type !== "number" || second?.token.type !== "number" || more !== undefined || questioned)
    return null;
  const [one, other] = [first.token.amount, second.token.amount];
  const isOther = tokens.some(({ classes }) => otherThanMoved.some((name) => name !== "OFF" && classes.includes(name)));
  if (one.type !== "amount" || other.type !== "amount" || amountCentavos === null || isOther) return null;
  const comesTo = [amountCentavos + one.centavos, amountCentavos - one.centavos].includes(other.centavos);
  // "Pagó 100 en efectivo y 150 con tarjeta": the parts add up to the shown amount.
  const isMove = tokens.some(
    ({ norm, classes }) =>
      norm === "mas" ||
      norm === "menos" ||
      classes.includes("TAKE") ||
      addingStems.some((stem) => norm.startsWith(stem)),
  );
  return comesTo && isMove ? { amount: other } : null;
}
const otherThanMoved: readonly Class[] = ["TICKET", "PHONE", "POINTS", "USE", "PART", "IF", "OFF"];

/** "Le hice 10% de descuento": the shown amount minus that part. The bot asks whether it is right. Null: it is not that. */
function percentOff({ data, tokens, questioned }: Utterance, { amountCentavos }: GatheredFields): MessageData | null {
  const share = questioned || data.length > 0 ? null : partOff(tokens);
  if (share === null || amountCentavos === null) return null;
  return { amount: { type: "ambiguous", guess: centavosOf(Math.round(amountCentavos * share)) } };
}

/** "Me faltó un cero": the bot asks whether the shown amount with a zero more is right. Null: it is not that. */
function zerosOfAmount({ tokens, questioned }: Utterance, { amountCentavos }: GatheredFields): MessageData | null {
  const guess = questioned || amountCentavos === null ? null : amountWithZeros(tokens, amountCentavos);
  return guess === null ? null : { amount: { type: "ambiguous", guess } };
}

/** Which datum of the conversation the figure equals. Null: none, or both. */
function heldAs(typed: string, amount: AmountReading, gathered: GatheredFields): "amount" | "ticket" | null {
  const isAmount = amount.type === "amount" && amount.centavos === gathered.amountCentavos;
  const isTicket = typed === gathered.ticket;
  if (isAmount === isTicket) return null;
  return isAmount ? "amount" : "ticket";
}

/** True if a correction names the ticket, and neither the amount nor money. */
export const saysTicketAlone = (tokens: readonly Token[]) =>
  tokens.filter(({ type }) => type === "number" || type === "code").length < 3 &&
  tokens.some(({ classes }) => classes.includes("TICKET")) &&
  tokens.some(({ classes }) => classes.includes("NEGATE")) &&
  !tokens.some(({ classes, type }) => classes.includes("MONEY") || classes.includes("CURRENCY") || type === "phone");

/** Repeating a datum of the conversation does not change it. */
export const isGatheredAmount = (reading: AmountReading, gathered: GatheredFields | null) =>
  reading.type === "amount" && reading.centavos === gathered?.amountCentavos && gathered.ticket !== null;
export const isGatheredTicket = (reading: TicketReading, gathered: GatheredFields | null) =>
  reading.type === "ticket" && gathered !== null && reading.ticket.toLowerCase() === gathered.ticket?.toLowerCase();

/** "No, 300 era el monto", where 300 was taken as the ticket: the bot asks for the ticket again. */
export const ticketTakenBack = (
  { slots, tokens, questioned }: Utterance,
  gathered: GatheredFields | null,
): MessageData =>
  !questioned &&
  slots.ticket === null &&
  gathered !== null &&
  gathered.ticket !== null &&
  slots.amount?.typed === gathered.ticket &&
  tokens.some(({ classes, norm }) => classes.includes("NEGATE") || classes.includes("CORRECT") || norm === "era")
    ? { ticket: { type: "unsure", guess: null } }
    : {};

/** The data of the conversation that the message replaces: "el ticket es 7718, no 7781". Empty: none for certain. */
export function replacedIn(
  { data, questioned }: Utterance,
  gathered: GatheredFields | null,
): ReadonlySet<"amount" | "ticket"> {
  const withdrawn = questioned || gathered === null ? [] : data.filter(({ role }) => role === "withdrawn");
  const fields = withdrawn.map(({ token }) =>
    token.type === "number" && gathered !== null ? heldAs(token.typed, token.amount, gathered) : null,
  );
  return new Set(fields.some((field) => field === null) ? [] : fields.flatMap((field) => field ?? []));
}

const isChoice: ReadonlySet<string> = new Set(["1", "2", "3", "4"]);

/** True if several figures are neither the ticket nor denied: "pagó 100 en efectivo y 150 con tarjeta". None of them is the amount for certain. */
export const hasSeveralFigures = ({ data, tokens }: Utterance) =>
  data.filter(
    ({ token, role, at }) =>
      token.type === "number" &&
      role !== "ticket" &&
      role !== "withdrawn" &&
      // "El 2 es 347".
      !(isChoice.has(token.typed) && tokens[at - 1]?.classes.includes("ARTICLE") === true) &&
      tokens[at + 1]?.classes.includes("UNIT") !== true,
  ).length > 1;

/** "2 280" at a summary: the number of the field to change, and its new value. The bot asks whether it is right. Null: it is not that. */
function chosenWithValue([place, value, more]: readonly Token[]): MessageData | null {
  if (place?.type !== "number" || value?.type !== "number" || more !== undefined || value.money) return null;
  const ticket = place.typed === "3" ? parseTicket(value.typed) : null;
  if (ticket?.type === "ticket") return { ticket: ticketInDoubt(ticket, false) };
  return place.typed === "2" && value.amount.type === "amount" ? { amount: inDoubt(value.amount, false) } : null;
}

/**
 * The amount that replaces the shown one. The message's one figure stands last. Before it stands the word that names it in that clause ("dice que faltó algo,
 * son 158"), or only a denial ("no, 71"). Null: it is not that.
 */
function putRight(
  { act, probability, data, tokens, questioned, vetoes, text }: Utterance,
  gathered: GatheredFields,
): MessageData | null {
  // "Eran 4 bolsas, son 1060".
  const whole = data.filter(
    ({ at, token }, order) =>
      tokens[at + 1]?.classes.includes("UNIT") !== true &&
      // "Son 15 pesos!! 15!!".
      !data.slice(0, order).some((before) => before.token.typed === token.typed),
  );
  // "Eran 4 cocas, son 343": of several figures the last, if it is said to be the total and the others are no data of a sale.
  const isTotal = ({ at, role }: (typeof data)[number]) =>
    at === whole.at(-1)?.at
      ? totals.has(tokens[at - 1]?.norm ?? "")
      : role === "other" || role === "quantity" || (isWhole && (role === "part" || role === "tender"));
  const isWhole = tokens.some(({ norm }) => norm === "total");
  const told = whole.length > 1 && whole.every(isTotal) ? whole.slice(-1) : whole;
  const [only, more] = told;
  const guards = told.length < data.length ? vetoes.filter((id) => id !== "loose") : vetoes;
  if (only?.token.type !== "number" || more !== undefined || questioned || only.token.unsure) return null;
  if (only.token.spoken || signIn(text) !== null) return null;
  const { amount, typed } = only.token;
  const isLast = tokens.slice(only.at + 1).every(isBesideLast);
  // "También lleva totopos, son 112".
  const isSum = totals.has(tokens[only.at - 1]?.norm ?? "");
  const isOther = tokens.some(({ classes }) =>
    otherThanAmount.some((name) => classes.includes(name) && !((name === "MORE" || name === "PART") && isSum)),
  );
  if (!isLast || isOther || amount.type !== "amount" || isSlipOf(typed, gathered.ticket ?? "")) return null;
  const clause = tokens.slice(tokens.slice(0, only.at).findLastIndex(({ type }) => type === "break") + 1, only.at);
  const isSaid = clause.at(-1)?.classes.includes("COPULA") === true;
  // "No, no eran 350" keeps what is shown.
  const denials = tokens.slice(0, only.at).filter(({ norm }) => norm === "no").length;
  if (isSaid && clause.at(-2)?.classes.includes("NEGATE") && denials > 1) return null;
  // "No eran 98.50" denies the shown amount.
  if (isSaid && clause.at(-2)?.classes.includes("NEGATE") && amount.centavos === gathered.amountCentavos) return null;
  const isTold = isSaid && clause.slice(0, -1).every(isFilling) && guards.every((id) => id === "hearsay");
  const isCorrected =
    isSaid &&
    act === "correction" &&
    probability >= surelyPutRight &&
    // "El iva son 40" is a part.
    guards.every((id) => id === "hearsay" && clause.at(-2)?.norm !== "no" && !clause.at(-2)?.classes.includes("GOODS"));
  const before = tokens.slice(0, only.at);
  const isDenial = before[0]?.classes.includes("NEGATE") === true && guards.length === 0;
  const isDenied =
    isDenial &&
    before.every(({ type, classes }) => type === "break" || besideDenial.some((name) => classes.includes(name)));
  if (!isTold && !isCorrected && !isDenied) return null;
  // "No, espera, fueron 4", where the summary shows $136.50: the figure may count pieces.
  const isMoney = tokens.some(({ classes }) => classes.includes("CURRENCY") || classes.includes("MONEY"));
  const isFewer =
    !isMoney &&
    clause.at(-1)?.norm === "fueron" &&
    amount.centavos < mostPieces &&
    amount.centavos * 5 < (gathered.amountCentavos ?? 0);
  // "Es 4321", where the summary shows $250: the figure may be the ticket or the end of a phone.
  const isFar = !isMoney && clause.at(-1)?.norm === "es" && amount.centavos > 5 * (gathered.amountCentavos ?? 0);
  return { amount: inDoubt(amount, !isFewer && !isFar) };
}
/** "Nel, sí eran 60", "no no, pérate, son 358"; "no eran 350" denies. */
const isFilling = ({ norm, classes }: Token, at: number, clause: readonly Token[]) =>
  filling.has(norm) ||
  classes.includes("WAIT") ||
  classes.includes("LAUGH") ||
  (classes.includes("NEGATE") && at < clause.length - 1);
/** "La neta eran 98.90". */
const filling: ReadonlySet<string> = new Set("la neta verdad ay ah uy pues ps ya si jaja".split(" "));
/** The figure that follows is a part of a phone. */
export const tellsDigits = ({ tokens }: Utterance) => tokens.some(({ norm }) => ofDigits.has(norm));
const ofDigits: ReadonlySet<string> = new Set(
  "ultimo ultimos ultimas termina terminan acaba final digitos lada primeros empieza".split(" "),
);
const surelyPutRight = 0.9;
/** A number below this may be a count of pieces, in centavos. */
const mostPieces = 20_00;
/** "Eran 98.50 perdón jeje". */
const isBesideLast = ({ type, norm, classes }: Token) =>
  type === "break" ||
  ofTotal.has(norm) ||
  ofSlip.has(norm) ||
  ["CURRENCY", "COURTESY", "LAUGH"].some((name) => classes.includes(name as Class));
const ofTotal: ReadonlySet<string> = new Set(["en", "total", "todo"]);
/** "Son 358, los volteé". */
const ofSlip: ReadonlySet<string> = new Set(
  "los lo la me puse voltee baile confundi equivoque mal reves al numeros".split(" "),
);
/** Words before a total. */
const totals: ReadonlySet<string> = new Set(["son", "eran", "serian", "sean", "fueron"]);
const otherThanAmount: readonly Class[] = [
  "TICKET",
  "PHONE",
  "POINTS",
  "USE",
  "TENDER",
  "CHANGE",
  "PART",
  "ANOTHER",
  "UNSURE",
  "IF",
  "MORE",
  "OFF",
];
const besideDenial: readonly Class[] = ["NEGATE", "CORRECT", "COURTESY"];

/** A bare figure at a summary is the shown ticket. Otherwise the bot asks whether it is the amount, or the shown ticket with a slip corrected. */
function bareGiven(token: Token, gathered: GatheredFields | null): MessageData {
  const same = token.type === "number" && token.typed === gathered?.ticket ? parseTicket(token.typed) : null;
  if (same?.type === "ticket") return { ticket: same };
  const isTicket = token.type === "number" && !token.money && isSlipOf(token.typed, gathered?.ticket ?? "");
  if (token.type === "number" && token.amount.type === "amount" && !token.money && !isTicket)
    return { amount: { type: "ambiguous", guess: token.amount.centavos } };
  const reading = token.type === "code" || isTicket ? parseTicket(token.typed) : null;
  return reading?.type === "ticket" ? { ticket: ticketInDoubt(reading, false) } : {};
}

export function inDoubt(reading: AmountReading, sure: boolean): AmountReading {
  return sure || reading.type !== "amount" ? reading : { type: "ambiguous", guess: reading.centavos };
}

/** True if the figure may be another with a typing slip corrected. It has as many digits, in another order or with one different: "602" for "620". */
export function isSlipOf(typed: string, before: string): boolean {
  if (typed === before || typed.length !== before.length || typed.length < 3) return false;
  const different = Array.from(typed).filter((digit, at) => digit !== before[at]).length;
  return different === 1 || inOrder(typed) === inOrder(before);
}

const inOrder = (digits: string) => Array.from(digits).toSorted().join("");

export function ticketInDoubt(reading: TicketReading, sure: boolean): TicketReading {
  return sure || reading.type !== "ticket" ? reading : { type: "unsure", guess: reading.ticket };
}
