import type { ReadLanguage } from "../../../domain/language.ts";
import type { Centavos } from "../../../domain/money.ts";
import { formatPhone } from "../../../domain/phone.ts";
import type { Ticket } from "../../../domain/ticket.ts";
import type { FoundOperation } from "../../../flow/requests.ts";
import type { Amend, SaleData } from "../../../store/store.ts";
import type { NamedOperation } from "../../../text/views.ts";
import type { Class } from "../../../understanding/lexicon/classes.ts";
import { fieldNamed } from "../../../understanding/mentions/fields.ts";
import { oneNamed } from "../../../understanding/mentions/names.ts";
import { situationOf } from "../../../understanding/situation.ts";
import { ticketNamed } from "../../../understanding/slots.ts";
import { parseTicket } from "../../../understanding/tokens/ticket.ts";
import type { Token } from "../../../understanding/tokens/token.ts";
import { tokensOf } from "../../../understanding/tokens/tokens.ts";
import { understand, type Utterance } from "../../../understanding/understand.ts";
import { plain } from "../../../domain/words.ts";

// Reads how a registered sale should have been, in the words of the person who registered it: "era de otro cliente", "eran 350", "era la señora Lupita 442…".

/** The correction of a sale, as it was read. */
interface Amended extends Pick<Amend, "right" | "lacks"> {
  /** The name of the right customer, if the message gives no phone. Absent: no name. */
  readonly name?: string;
}

/** The data of an operation, if it is a sale; otherwise null. */
export function saleOf({ named, walletKey }: FoundOperation): SaleData | null {
  const { what, phone, amountCentavos, ticket } = named;
  return what !== "sale" || amountCentavos === null
    ? null
    : { walletKey, phone, amountCentavos, ticket: ticket as Ticket | null };
}

/** Reads how a sale should have been. `before`: the corrections of earlier messages. */
export function readAmended(
  text: string,
  made: SaleData,
  before: Pick<Amend, "right" | "lacks"> | null,
  language: ReadLanguage,
): Amended {
  const utterance = understand(text, situationOf("after", language));
  const { tokens, data } = utterance;
  const phones = new Set(
    data.flatMap(({ token, role }) => (token.type === "phone" && role !== "withdrawn" ? [token.phone] : [])),
  );
  const [phone, more] = [...phones].filter((one) => one !== made.phone);
  const code = ticketNamed(tokens, data) ?? ticketPut(utterance);
  const told = {
    ...(phone !== undefined && more === undefined && { phone }),
    ...amountIn(utterance, made, code, before?.lacks === "amount"),
    ...(code !== null && plain(code) !== plain(made.ticket ?? "") && isSaidToBe(tokens, "TICKET") && { ticket: code }),
  };
  if (Object.keys(told).length > 0) return { right: { ...(before?.right ?? made), ...told }, lacks: null };
  const name = phones.size === 0 ? correctCustomerName(tokens) : null;
  const right = before?.right ?? null;
  const lacks = right === null ? (before?.lacks ?? lackIn(tokens, name)) : null;
  return { right, lacks, ...(name !== null && { name }) };
}

const has = (tokens: readonly Token[], ...names: readonly Class[]) =>
  tokens.some(({ classes }) => names.some((name) => classes.includes(name)));

/** "El ticket estaba mal, era 1101": the only figure after the word for a ticket, if nothing speaks of money. Null otherwise. */
function ticketPut({ tokens, data }: Utterance): Ticket | null {
  const [only, more] = data;
  const isOfMoney = has(tokens, "MONEY", "CURRENCY") || tokens.some((token) => token.type === "number" && token.money);
  if (only === undefined || more !== undefined || only.token.type === "phone" || isOfMoney || !has(tokens, "TICKET"))
    return null;
  const reading = parseTicket(only.token.typed);
  return reading.type === "ticket" ? reading.ticket : null;
}

/** "Le apunté 900 a la señora y eran 90": the amount that was registered by mistake, centavos. Null: the message tells none. */
export function amountMistaken({ tokens, data, questioned }: Utterance): Centavos | null {
  const [was, right, more] = data.filter(({ token }) => token.type === "number");
  if (was?.token.type !== "number" || right === undefined || more !== undefined || questioned) return null;
  const [link, said] = tokens.slice(Math.max(0, right.at - 2), right.at);
  const isInstead = link?.classes.includes("AND") === true && (said?.norm === "eran" || said?.norm === "era");
  const isLast = tokens.slice(right.at + 1).every(({ classes }) => classes.includes("CURRENCY"));
  const isMade = tokens.slice(0, was.at).some(({ classes, norm }) => classes.includes("SELL") || norm === "puse");
  return isInstead && isLast && isMade && was.token.amount.type === "amount" ? was.token.amount.centavos : null;
}

/** "Le puse de más", "le cobré 50 de menos". */
const tellsDifference = (tokens: readonly Token[]) =>
  tokens.some(({ norm }, at) => (norm === "mas" || norm === "menos") && tokens[at - 1]?.norm === "de");

/** The right amount: the figure after "eran", or the only figure of a correction. `isAsked`: the bot asked for the amount. */
function amountIn(
  { tokens, data, questioned }: Utterance,
  { amountCentavos }: SaleData,
  code: Ticket | null,
  isAsked: boolean,
): Partial<Pick<SaleData, "amountCentavos">> {
  const figures = data.flatMap(({ token, role, at }) => {
    if (token.type !== "number" || role === "withdrawn" || token.typed === code) return [];
    const { amount } = token;
    return amount.type === "amount" && amount.centavos !== amountCentavos && !token.unsure
      ? [{ token, amount, at }]
      : [];
  });
  const isSaid = (at: number): boolean => {
    const before = tokens[at - 1];
    if (before?.classes.includes("PREPOSITION") === true) return isSaid(at - 1);
    return before?.classes.includes("COPULA") === true;
  };
  const said = figures.filter(({ at }) => isSaid(at));
  const [only, more] = said.length > 0 ? said : figures;
  if (only === undefined || more !== undefined || questioned) return {};
  const isCorrection = isAsked || (has(tokens, "CORRECT", "WRONG") && !tellsDifference(tokens));
  return said.length > 0 || isCorrection ? { amountCentavos: only.amount.centavos } : {};
}

/** "El ticket era 88". */
function isSaidToBe(tokens: readonly Token[], name: Class): boolean {
  const at = tokens.findIndex(({ classes }) => classes.includes(name));
  return at >= 0 && tokens.slice(at).some(({ classes }) => classes.includes("COPULA"));
}

/** Words that may stand between "era" and the customer's name. */
const besideName: readonly Class[] = ["PREPOSITION", "ARTICLE", "CUSTOMER", "NAME"];

/** The name of the right customer: "era de Jorge", "es de la señora Lupita". "La de Jorge" names the sale instead. Null: none. */
export function correctCustomerName(tokens: readonly Token[]): string | null {
  const name = oneNamed(tokens);
  const [first = ""] = (name ?? "").split(" ");
  const at = tokens.findLastIndex(({ typed }) => first !== "" && typed === first);
  if (at < 0) return null;
  const before = tokens.slice(0, at).findLastIndex(({ classes }) => !classes.some((one) => besideName.includes(one)));
  const isSaid = tokens[before]?.classes.includes("COPULA") === true;
  return isSaid && tokens[before - 1]?.classes.includes("NEGATE") !== true ? name : null;
}

/** The message denies a customer: "no era María". */
export const deniesName = (tokens: readonly Token[]) =>
  oneNamed(tokens) !== null && has(tokens, "NEGATE") && has(tokens, "COPULA");

/** The datum that the message calls wrong without giving the right one. */
function lackIn(tokens: readonly Token[], name: string | null): Amend["lacks"] {
  const wrong = fieldNamed(tokens, true);
  // "La señora dice que no le gustó" means no other customer.
  const isOther = wrong === "phone" && has(tokens, "ANOTHER", "WRONG", "CORRECT");
  if (isOther || name !== null || deniesName(tokens)) return "phone";
  return wrong === "amount" || tellsDifference(tokens) ? "amount" : null;
}

/** Words of an order to undo something. Alone they are no reason. */
const ofOrders: readonly Class[] = [
  "CANCEL",
  "UNDO",
  "TAKE",
  "SELL",
  "ARTICLE",
  "PREPOSITION",
  "COURTESY",
  "YES",
  "TICKET",
];

/** True if a text gives a reason for undoing something, beyond the order or a yes. */
export function tellsReason(text: string, language: ReadLanguage): boolean {
  return tokensOf(text, language).some(
    ({ type, classes, norm }) =>
      type === "word" && norm !== "esa" && norm !== "ese" && !classes.some((name) => ofOrders.includes(name)),
  );
}

/** The right sale, which is not registered yet, in the form that sentences use. `named`: the sale that it replaces. */
export function replacementSaleView(
  { phone, amountCentavos, ticket }: Omit<SaleData, "walletKey">,
  named: Pick<NamedOperation, "phone" | "customer">,
): NamedOperation {
  return {
    what: "sale",
    amountCentavos,
    points: null,
    customer: phone === named.phone ? named.customer : null,
    phone,
    ticket,
  };
}

/** The answers with which a replacement sale begins. */
export function knownOf({ walletKey, phone, amountCentavos, ticket }: SaleData) {
  const phoneTyped = formatPhone(phone);
  return { walletKey, phone, phoneTyped, amountCentavos, ticket, ticketAnswered: true, notice: null } as const;
}
