// What a message to the summary of a use of balance tells: the purchase, its ticket, how much is used after all, or that none is to be used.

import { centavosOf, type Centavos } from "../../../domain/money.ts";
import type { MessageData } from "../../../flow/answer-reading.ts";
import type { Class } from "../../../understanding/lexicon/classes.ts";
import { amountWithZeros } from "../../../understanding/offers.ts";
import { deniesTicket } from "../../../understanding/slots.ts";
import { parseTicket } from "../../../understanding/tokens/ticket.ts";
import type { Token } from "../../../understanding/tokens/token.ts";
import { isPurchaseWord, type Utterance } from "../../../understanding/understand.ts";
import { inDoubt, type GatheredFields } from "./at-summary.ts";

/**
 * "Le agrego 30 a la compra", "30 menos", "la compra bajó 20": a figure that is added or taken off, or is neither what is used nor what was bought. What it
 * comes to is not worked out: it is asked what is to be changed.
 */
function movesUse({ data, tokens }: Utterance): boolean {
  const figures = data.filter(({ token }) => token.type === "number");
  const isMove = ({ norm, classes }: Token, at: number) =>
    // "Nomás 45, para que le queden" moves nothing.
    movingWords.some((stem) => norm.startsWith(stem) && !(stem === "qued" && isPurpose(tokens, at))) ||
    ((classes.includes("TAKE") || classes.includes("GIVE")) && !isOnlyBehind(tokens, at)) ||
    ((norm === "mas" || norm === "menos") &&
      tokens[at - 1]?.norm !== "nada" &&
      tokens.some(({ type }) => type === "number"));
  return figures.length > 0 && tokens.some((token, at) => isMove(token, at));
}
const isPurpose = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => norm === "para");
const movingWords: readonly string[] = ["agreg", "sum", "sub", "baj", "aument", "qued", "debiendo", "pago", "efectivo"];
/** "Mejor 30 le quito", "quítale nomás 30": how much is used after all. */
const isOnlyBehind = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(0, at)
    .concat(tokens.slice(at + 1, at + 3))
    .some(({ norm }) => onlyWords.has(norm)) &&
  !tokens.some(({ classes, norm }) => classes.includes("MONEY") || norm === "compra");

/** "Compra 200", "la cuenta es de 200": the purchase. Null: it is not that. */
function readPurchase({ data, tokens, questioned }: Utterance): MessageData | null {
  const [only, more] = data;
  if (only?.token.type !== "number" || more !== undefined || questioned || only.token.unsure) return null;
  const before = tokens.slice(0, only.at);
  const isTold = before.some(isPurchaseWord) && before.every(isOfPurchase);
  return isTold && only.at === tokens.length - 1 ? { amount: only.token.amount } : null;
}
const besidePurchase: readonly Class[] = ["ARTICLE", "COPULA", "PREPOSITION"];
const isOfPurchase = (token: Token) =>
  isPurchaseWord(token) || token.classes.some((name) => besidePurchase.includes(name));

/**
 * "Usa 30 y el resto, 270, en efectivo": the purchase is what is used and what is left to pay. "Usa 30 y paga 270" may mean that, and is asked back. Empty: it
 * tells no rest.
 */
export function readPurchaseFromRest({ data, tokens, slots }: Utterance): MessageData {
  const used = slots.points?.sure === true && slots.amount === null ? slots.points.value : null;
  const [rest, more] = data.filter(({ token, at }) => token.type === "number" && at !== slots.points?.at);
  if (used?.type !== "amount" || rest?.token.type !== "number" || more !== undefined || rest.token.unsure) return {};
  const before = tokens.slice(Math.max(0, rest.at - 2), rest.at);
  const isRest = before.some(({ classes }) => classes.includes("PART"));
  const isPaid = before.some(({ norm }) => paysRest.has(norm));
  const isLast = tokens.slice(rest.at + 1).every(({ classes }) => classes.some((name) => behindRest.includes(name)));
  const { amount } = rest.token;
  const isTold = (isRest || isPaid) && isLast && rest.at > (slots.points?.at ?? 0);
  if (!isTold || amount.type !== "amount") return {};
  const centavos = (used.centavos + amount.centavos) as Centavos;
  return { amount: isRest ? { type: "amount", centavos } : { type: "ambiguous", guess: centavos } };
}
/**
 * "Compró 100, usa 30 de saldo", "vendí 100 al 477…, pagó 30 con puntos": the figure beside the word for balance is what is used, and the one behind the word
 * for buying is the purchase. Empty: the message does not say both so.
 */
export function readPurchaseAndUse({ data, tokens, slots }: Utterance): MessageData {
  if (slots.points?.sure === true && slots.amount !== null) return {};
  const numbers = data.filter(
    ({ token, role, at }) =>
      token.type === "number" && role !== "ticket" && tokens[at - 1]?.classes.includes("TICKET") !== true,
  );
  const used = numbers.find(({ at }) => isOfBalance(tokens, at) || (slots.points?.at === at && slots.points.sure));
  const bought = numbers.find(({ at }) => at !== used?.at && buys(tokens, at));
  if (used?.token.type !== "number" || bought?.token.type !== "number" || numbers.length > 3) return {};
  const [{ amount: points, unsure }, { amount }] = [used.token, bought.token];
  if (points.type !== "amount" || amount.type !== "amount" || amount.centavos < points.centavos) return {};
  // A third figure is what is left to pay, or the message means something else.
  const third = numbers.find(({ at }) => at !== used.at && at !== bought.at)?.token;
  const isWhole =
    third === undefined ||
    (third.type === "number" &&
      third.amount.type === "amount" &&
      third.amount.centavos === amount.centavos - points.centavos);
  const isSure = isWhole && !unsure && !bought.token.unsure;
  return { points: inDoubt(points, isSure), amount: inDoubt(amount, isSure) };
}
/** "30 de su saldo", "30 con puntos". */
function isOfBalance(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 4);
  const leads = behind[0]?.norm === "de" || behind[0]?.norm === "con";
  const named = behind.findIndex(({ classes, norm }) => classes.includes("POINTS") || norm === "monedero");
  return leads && named > 0 && behind.slice(1, named).every(({ classes }) => classes.includes("ARTICLE"));
}
/** "Compró 100", "venta de 100", "vendí 100". */
const buys = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .toReversed()
    .find(({ norm, typed }) => norm !== "de" && typed !== "$" && norm !== "por" && !paysRest.has(norm))
    ?.classes.includes("SELL") === true && !tokens.slice(at + 1, at + 2).some(({ norm }) => norm === "con");

const behindRest: readonly Class[] = ["CURRENCY", "TENDER", "PREPOSITION", "ARTICLE", "COURTESY"];
const paysRest: ReadonlySet<string> = new Set(["paga", "pago", "pone", "completa", "da"]);

/** What a message to the summary of a use of balance gives: the purchase, the ticket, or how much is used. Null: it is more. */
export function readBalanceUse(utterance: Utterance, gathered: GatheredFields | null): MessageData | null {
  const [only, more] = utterance.tokens;
  const code = only?.type === "code" && more === undefined ? parseTicket(only.typed) : null;
  if (code?.type === "ticket") return { ticket: code };
  const { points = null } = gathered ?? {};
  const isFigure = points !== null && points !== "all" && points % 100 === 0 && !utterance.questioned;
  const zeros = isFigure ? amountWithZeros(utterance.tokens, centavosOf(points / 100)) : null;
  if (zeros !== null) return { points: { type: "ambiguous", guess: zeros } };
  // "No usa puntos, son 300"; "no usa 300" may say either.
  if (deniesUse(utterance.tokens)) {
    const [figure, other] = utterance.data.filter(({ token }) => token.type === "number");
    if (figure?.token.type !== "number" || other !== undefined || utterance.questioned) return null;
    if (utterance.slots.several.size > 0 || utterance.data.some(({ token }) => token.type === "code")) return null;
    const { phone } = utterance.slots;
    const [verb, before] = [utterance.tokens[figure.at - 2], utterance.tokens[figure.at - 1]];
    const isSaid =
      before?.classes.some((name) => name === "COPULA" || name === "PREPOSITION") === true ||
      // "Cobra completo 100".
      [verb, before].some((token) => token?.classes.includes("SELL"));
    const whose = phone === null ? {} : { phone: { phone: phone.value, typed: phone.typed, sure: phone.sure } };
    return isSaid ? { amount: figure.token.amount, ...whose } : { unread: true };
  }
  const purchase = readPurchase(utterance) ?? purchaseAndTicket(utterance, gathered);
  if (purchase !== null || !movesUse(utterance)) return purchase ?? usesOnly(utterance, gathered);
  // "Que le quite 20", where no purchase is shown.
  const [figure, another] = utterance.data;
  const isUse = gathered !== null && gathered.amountCentavos === null && another === undefined && !utterance.questioned;
  const takes = utterance.tokens.some(({ classes }) => classes.includes("TAKE"));
  return isUse && takes && figure?.token.type === "number"
    ? { points: inDoubt(figure.token.amount, false) }
    : { unread: true };
}

/** "La mitad" of the balance that the bot has shown; the bot asks whether it is that. Null: it is not that. */
export function halfOfBalance(
  { data, tokens, questioned }: Utterance,
  gathered: GatheredFields | null,
): MessageData | null {
  const balance = gathered?.customer?.balance ?? 0;
  const isHalf = tokens.length <= 6 && tokens.some(({ norm }) => norm === "mitad" || norm === "half");
  const isElse = tokens.some(({ classes }) => classes.includes("NEGATE") || classes.includes("SELL"));
  if (questioned || data.length > 0 || !isHalf || isElse || balance < 200) return null;
  return { points: { type: "ambiguous", guess: centavosOf(Math.floor(balance / 200)) } };
}

/** "Paga la mitad con saldo, compra 100": half of the purchase; the bot asks whether it is that. Empty: it is not that. */
export function halfOfPurchase({ tokens, slots }: Utterance): MessageData {
  const purchase = slots.amount?.sure === true && slots.points === null ? slots.amount.value : null;
  const isHalf = tokens.some(({ norm }) => norm === "mitad" || norm === "half");
  if (!isHalf || purchase?.type !== "amount") return {};
  return { points: { type: "ambiguous", guess: centavosOf(Math.round(purchase.centavos / 2)) } };
}

/** "No usa puntos", "no, es venta de 300": no balance is to be used. */
export const deniesUse = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ classes, norm }, at) =>
      (classes.includes("USE") || norm === "use" || norm === "uses") &&
      tokens.slice(Math.max(0, at - 3), at).some((one) => one.classes.includes("NEGATE")) &&
      !tokens.slice(at + 1, at + 3).some((one) => one.classes.includes("TICKET")),
  ) ||
  (tokens[0]?.classes.includes("NEGATE") === true && tokens.some(({ norm }) => norm === "venta" || norm === "vender"));

/** "300 A55", "300 sin ticket", where no purchase is shown: the purchase and its ticket. Null: it is not that. */
function purchaseAndTicket(
  { data, tokens, questioned }: Utterance,
  gathered: GatheredFields | null,
): MessageData | null {
  const [amount, code, more] = data;
  const isOpen = gathered !== null && gathered.amountCentavos === null && !questioned;
  if (amount?.token.type !== "number" || amount.token.unsure || more !== undefined || !isOpen) return null;
  const isNone = code === undefined && tokens.length === 3 && deniesTicket(tokens);
  if (isNone) return { amount: amount.token.amount, ticket: { type: "none" } };
  const ticket = code?.token.type === "code" ? parseTicket(code.token.typed) : null;
  const isAll = tokens.every(({ type }) => type !== "word");
  return ticket?.type === "ticket" && isAll ? { amount: amount.token.amount, ticket } : null;
}

/** "Dice que mejor nomás 60": how much is used after all. Null: it is not that. */
function usesOnly({ data, tokens, questioned, slots }: Utterance, gathered: GatheredFields | null): MessageData | null {
  // "No, 30 mejor, y el ticket es U1".
  const ticket = slots.ticket?.sure === true ? slots.ticket : null;
  const [only, more] = data.filter(({ at }) => at !== ticket?.at);
  if (only?.token.type !== "number" || more !== undefined || questioned || only.token.unsure) return null;
  const before = tokens.slice(0, only.at);
  const isNoMore = ({ norm }: Token, at: number) => norm === "mas" && before[at - 1]?.norm === "nada";
  const isOnly =
    before.some((token, at) => onlyWords.has(token.norm) || isNoMore(token, at)) ||
    // "No, 30 mejor".
    onlyWords.has(tokens[only.at + 1]?.norm ?? "");
  // "No, 20": of what it is, is asked where a purchase is shown too.
  const isBare =
    before.length > 0 &&
    before.every(
      ({ type, norm, classes }) =>
        type === "break" || insteadWords.has(norm) || besideUse.some((name) => classes.includes(name)),
    );
  const isLast = tokens.slice(only.at + 1).every(({ norm }) => norm === "dice" || norm === "pesos");
  if (isBare && isLast && !isOnly)
    return { points: inDoubt(only.token.amount, gathered !== null && gathered.amountCentavos === null) };
  const isElse = tokens.some(
    (token, at) =>
      (token.classes.includes("TICKET") && ticket === null) ||
      token.classes.includes("SELL") ||
      (token.classes.includes("MORE") && !isNoMore(token, at)),
  );
  if (!isOnly || isElse || only.token.amount.type !== "amount") return null;
  return { points: only.token.amount, ...(ticket !== null && { ticket: ticket.value }) };
}
const besideUse: readonly Class[] = ["NEGATE", "CORRECT", "COURTESY", "YES", "BUT"];
/** "Que sean 40", "no, que siempre 30", "no pues noventa dice". */
const insteadWords: ReadonlySet<string> = new Set(["que", "sean", "siempre", "pues", "a", "ah", "dice", "entonces"]);
const onlyWords: ReadonlySet<string> = new Set(["nomas", "solo", "solamente", "mejor"]);
