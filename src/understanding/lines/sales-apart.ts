import type { ReadLanguage } from "../../domain/language.ts";
import { parseAmount } from "../../domain/money.ts";
import { parsePhone, type Phone } from "../../domain/phone.ts";
import { digitsOf, hasDigit, isDigits, plain, tidy } from "../../domain/words.ts";
import { saleWord } from "../lexicon/language.ts";
import { situationOf } from "../situation.ts";
import type { NumberToken, Token } from "../tokens/token.ts";
import { isDatum, isTicketWord } from "../tokens/token.ts";
import { tokensOf } from "../tokens/tokens.ts";
import { understand } from "../understand.ts";

/** Longer than a few sales written in one message, characters. */
const longest = 300;

/**
 * The sales of one message, each in the form of a single sale, in order: one in each line, or in a sentence ("van dos: 662… de 180, y 644… de 95"). Null: they
 * cannot be separated for certain. In a sentence each needs a phone of its own and a certain amount.
 */
export function salesApart(text: string, language?: ReadLanguage): readonly string[] | null {
  const { sales, without } = withoutTickets(text, language);
  const apart =
    salesListed(sales, language) ??
    salesInWords(sales, language) ??
    salesOfOne(sales, language) ??
    salesShared(sales, language);
  return without === "" ? apart : (apart?.map((sale) => `${sale} ${without}`) ?? null);
}

/** "…, las dos sin ticket", "…, sin ticket" behind sales that have none: what is said of all sales at the end, apart from them. */
function withoutTickets(text: string, language?: ReadLanguage): { readonly sales: string; readonly without: string } {
  const comma = Math.max(...[",", " todas ", " todos "].map((mark) => text.lastIndexOf(mark)));
  const tail = comma < 0 ? [] : tokensOf(text.slice(comma + 1), language);
  const at = tail.findIndex(({ classes }) => classes.includes("WITHOUT"));
  const sold = at === 0 ? tokensOf(text.slice(0, comma), language).filter(isDatum) : [];
  const isOfAll =
    (at > 0 || sold.length === sold.filter(({ type }) => type === "phone").length * 2) &&
    tail.length === at + 2 &&
    tail.slice(0, Math.max(at, 0)).every(({ norm, type }) => type === "number" || ofAll.has(norm));
  const without = tail.slice(at).map(({ typed }) => typed);
  return isOfAll && isTicketWord(tail.at(-1) as Token)
    ? { sales: text.slice(0, comma), without: without.join(" ") }
    : { sales: text, without: "" };
}
const ofAll: ReadonlySet<string> = new Set(["las", "los", "todas", "todos", "ambas", "ambos", "both", "all"]);

/** The lines of a list. A list in one line is split: "las de ayer: 477… 55 800, 442… 90 801". */
function linesOf(text: string): readonly string[] {
  if (text.includes("\n")) return text.split("\n");
  const colon = text.indexOf(": ");
  const behind = colon >= 0 && !hasDigit(text.slice(0, colon)) ? text.slice(colon + 2) : text;
  const parts = [", ", "; ", " / "].reduce((list, mark) => list.replaceAll(mark, "\n"), behind).split("\n");
  if (parts.flatMap((part) => part.split(" ")).some((word) => retakes.has(plain(word)))) return [];
  // In a sentence other words stand before the phone.
  return parts.every((part) => isDigits(tidy(part).split(" ")[0] ?? "", leastDigits)) ? parts : [];
}

/** Words that take back what stands before them. */
const retakes: ReadonlySet<string> = new Set(["no", "perdon", "digo", "mejor", "sino", "o"]);

/** A line with fewer digits has no phone, so it is a heading. */
const leastDigits = 7;

/** The sales of a list with one in each line, at least two. An uncertain line stays in the list; the bot asks about it. */
export function salesListed(text: string, language?: ReadLanguage): readonly string[] | null {
  const lines = linesOf(text)
    .map(withoutPlace)
    .filter((line) => line.includes(" ") && (digitsOf(line).length >= leastDigits || lacksPhone(line)));
  // Most messages have one sale, so nothing more is read.
  if (lines.length < 2) return null;
  const columns = inColumns(lines);
  if (columns !== null) return columns;
  const certain = lines.filter((line) => isSale(line, language));
  return certain.length >= 2 && certain.length * 2 > lines.length ? lines : null;
}

/** "Jorge 180 A-2" in a list: a sale whose phone is asked for. "Las del 24" is a heading. */
const lacksPhone = (line: string) => tokensOf(line).filter(isDatum).length > 1;

/** The lines if each has a phone, a figure and a ticket, and no ticket repeats: "477… 200 31". Null otherwise. */
function inColumns(lines: readonly string[]): readonly string[] | null {
  const fields = lines.map((line) => line.split(" "));
  const tickets = new Set(fields.map(([, , ticket]) => ticket));
  const areThree = fields.every(
    ([phone = "", amount = "", ticket = "", ...more]) =>
      more.length === 0 && isDigits(phone, 7) && parseAmount(amount).type === "amount" && hasDigit(ticket),
  );
  const phones = fields.filter(([phone = ""]) => parsePhone(phone).type === "phone");
  if (phones.length < 2 || !areThree || tickets.size < lines.length) return null;
  return fields.map(([phone, amount, ticket]) => `${phone} ${amount} ticket ${ticket}`);
}

/** A line of a list without its bullet or number: "1. 477…", "- 477…". */
function withoutPlace(line: string): string {
  const [first = "", ...rest] = tidy(line).split(" ");
  const isPlace = first.length <= 3 && (!hasDigit(first) || !isDigits(first.at(-1) ?? ""));
  return isPlace && rest.some(hasDigit) && !isWord(first) ? rest.join(" ") : tidy(line);
}

const isWord = (text: string) => text.toLowerCase() !== text.toUpperCase();

function salesInWords(text: string, language?: ReadLanguage): readonly string[] | null {
  if (text.length > longest) return null;
  const { tokens, questioned } = understand(text, situationOf("cashier", language));
  const phones = tokens.flatMap((token) => (token.type === "phone" ? [token.phone] : []));
  if (questioned || phones.length < 2 || new Set(phones).size < phones.length) return null;
  const parts = partsOf(tokens);
  const sales: Token[][] = [];
  for (const part of parts) {
    const last = sales.at(-1);
    if (part.some(({ type }) => type === "phone")) sales.push([...part]);
    // "…, 220" belongs to the phone before it.
    else if (last !== undefined) last.push(...part);
    // "Van dos ventas:"
    else if (part.some((token) => token.type === "number" && !isFew(token))) return null;
  }
  if (sales.length !== phones.length) return null;
  // "Una de 95 del…", "de 180 del…".
  const written = sales.map((sale) => {
    // "Apunta 477… 50 y 442… 60": the verb is of all.
    const from = sale.findIndex((token) => !isLead(token) && !token.classes.includes("SELL"));
    // "Te paso varias: 477… 100".
    const phone = sale.findIndex(isDatum);
    const isHeading = sales[0] === sale && phone > 1 && sale[phone]?.type === "phone";
    return sale
      .slice(Math.max(isHeading ? phone : from, 0))
      .map(({ typed }) => typed)
      .join(" ");
  });
  return written.every((sale) => isSale(sale, language)) ? written : null;
}

/**
 * Several purchases of one customer, or of an unnamed one, each with its amount and its ticket: "350 t 12 y 480 t 13", "477… vino 2 veces, una de 64 nota 20 y
 * la otra de 118 nota 23".
 */
function salesOfOne(text: string, language?: ReadLanguage): readonly string[] | null {
  const { tokens, data, questioned } = understand(text, situationOf("cashier", language));
  const phones = data.filter(({ token }) => token.type === "phone");
  const [whose, other] = phones;
  if (text.length > longest || questioned || other !== undefined) return null;
  // "150, no, 158, ticket 600, no, perdón, 601" is one sale.
  if (tokens.some(({ classes }) => classes.includes("NEGATE") || classes.includes("CORRECT"))) return null;
  const phone = whose?.token.type === "phone" ? `${whose.token.phone} ` : "";
  const sales = partsOf(tokens).flatMap((part) => {
    const ticket = part.findIndex(isTicketWord);
    const [amount, more] = part.slice(0, Math.max(ticket, 0)).filter((one) => one.type === "number" && !isFew(one));
    const told = part.slice(ticket + 1).map(({ typed }) => typed);
    return ticket < 0 || amount === undefined || more !== undefined || told.length !== 1
      ? []
      : [`${phone}${amount.typed} ticket ${told.join(" ")}`];
  });
  const isOfTicket = (at: number) => at > 0 && isTicketWord(tokens[at - 1] as Token);
  const figures = data.filter(
    ({ token, at }) => token.type !== "phone" && !(token.type === "number" && isFew(token) && !isOfTicket(at)),
  );
  if (sales.length >= 2 && figures.length === sales.length * 2) return sales;
  return salesPaired(tokens, phone);
}

/**
 * Amounts, and after the word for a ticket as many tickets, or the other way round: "200 y 150 en dos tickets 771 y 772", "tickets 10 y 11 de 250 y 180", "dos
 * ventas de 120, tickets 55 y 56", "dos ventas, una de 100 y otra de 200", "3 ventas de 100 sin ticket". Null otherwise.
 */
function salesPaired(tokens: readonly Token[], phone: string): readonly string[] | null {
  const word = tokens.findIndex(isTicketsWord);
  const [before, behind] = word < 0 ? [tokens, []] : [tokens.slice(0, word), tokens.slice(word + 1)];
  if (behind.some(isTicketsWord)) return null;
  const count = countOfSales(tokens);
  const amounts = before.filter((one) => one.type === "number" && !isFew(one));
  // "Dos ventas, son 300" may be their sum.
  const isSum = tokens.some(({ classes }) => classes.includes("COPULA")) && amounts.length !== count;
  if (isSum) return null;
  const tickets = behind.filter(({ type }) => type === "number" || type === "code");
  const half = tickets.length / 2;
  const [only, more] = amounts;
  const pair = (many: readonly Token[], codes: readonly Token[]) =>
    many.map(({ typed }, at) => `${phone}${typed} ticket ${codes[at]?.typed ?? ""}`);
  if (only === undefined && half >= 2 && tokens[tokens.indexOf(tickets[half] as Token) - 1]?.norm === "de")
    return pair(tickets.slice(half), tickets.slice(0, half));
  const isWithout = before.at(-1)?.classes.includes("WITHOUT") === true;
  const ending = isWithout ? " sin ticket" : "";
  // "Dos ventas, una de 100 y otra de 200 sin ticket".
  if (more !== undefined && tickets.length === 0)
    return amounts.length === count ? amounts.map(({ typed }) => `${phone}${typed}${ending}`) : null;
  if (more !== undefined) return amounts.length === tickets.length ? pair(amounts, tickets) : null;
  if (only === undefined || count === null) return null;
  if (tickets.length === count)
    return pair(
      tickets.map(() => only),
      tickets,
    );
  return word < 0 || isWithout ? Array.from({ length: count }, () => `${phone}${only.typed}${ending}`) : null;
}

/**
 * Sales of several customers that share the amount, or whose tickets stand at the end: "100 a cada uno, 477… y 442…", "200 al 477… y 300 al 442…, tickets B1 y B2".
 * Null: it is not that, or what belongs to whom is not certain.
 */
function salesShared(text: string, language?: ReadLanguage): readonly string[] | null {
  const { tokens, act, questioned, vetoes } = understand(text, situationOf("cashier", language));
  const word = tokens.findIndex(isTicketsWord);
  const [before, behind] = word < 0 ? [tokens, []] : [tokens.slice(0, word), tokens.slice(word + 1)];
  const told = before.filter((one) => one.type === "phone" || (one.type === "number" && !isFew(one)));
  const phones = told.flatMap((one) => (one.type === "phone" ? [one.phone] : []));
  const amounts = told.filter(({ type }) => type === "number");
  const tickets = behind.filter(({ type }) => type === "number" || type === "code");
  const isElse =
    questioned ||
    act !== "sale" ||
    text.length > longest ||
    vetoes.some((id) => id !== "figureBeside") ||
    behind.some(({ type }) => type === "phone") ||
    tokens.some(({ classes }) => classes.includes("NEGATE") || classes.includes("CORRECT"));
  if (isElse || new Set(phones).size < Math.max(phones.length, 2)) return null;
  if (tickets.length > 0 && tickets.length !== phones.length) return null;
  // "3 refrescos a 20 cada uno" counts pieces.
  const counts = before.some((one) => one.type === "number" && isFew(one));
  const isEach = amounts.length === 1 && !counts && tokens.some(({ norm }) => norm === "cada");
  const takesTurns = told.every(({ type }, at) => at === 0 || (type === "phone") !== (told[at - 1]?.type === "phone"));
  if (!isEach && !(takesTurns && amounts.length === phones.length && tickets.length > 0)) return null;
  const none = before.at(-1)?.classes.includes("WITHOUT") === true ? " sin ticket" : "";
  const ending = (at: number) => (tickets[at] === undefined ? none : ` ticket ${tickets[at].typed}`);
  return phones.map((phone, at) => `${phone} ${(amounts[isEach ? 0 : at] as Token).typed}${ending(at)}`);
}

/** "Dos ventas", "3 compras", "una de 120 y otra de 85": how many sales a message announces. Null: it does not say. */
function countOfSales(tokens: readonly Token[]): number | null {
  if (isOneAndOther(tokens)) return 2;
  const at = tokens.findIndex(
    (token, place) =>
      token.type === "number" &&
      (salesWords.has(plain(tokens[place + 1]?.typed ?? "")) ||
        // "Las 3 son del 477…".
        (tokens[place - 1]?.norm === "las" && tokens[place + 1]?.classes.includes("COPULA") === true)),
  );
  const many = Number(tokens[at]?.type === "number" ? tokens[at].typed : 0);
  return Number.isInteger(many) && many >= 2 && many <= mostCounted ? many : null;
}
/** "Una de 120 y otra de 85"; "una coca de 20 y otra de 25" are things. */
const isOneAndOther = (tokens: readonly Token[]) =>
  ["una", "otra"].every((word) => {
    const [only, more] = tokens.filter(({ norm }, at) => norm === word && isOfFigure(tokens, at));
    return only !== undefined && more === undefined;
  });
const isOfFigure = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.norm === "de" && tokens[at + 2]?.type === "number";
const salesWords: ReadonlySet<string> = new Set(["ventas", "compras", "consumos", "sales"]);
/** More sales in one message are written one by one. */
const mostCounted = 6;

const isTicketsWord = (token: Token) => isTicketWord(token) || tickets.has(token.norm);
const tickets: ReadonlySet<string> = new Set(["folios", "notas", "boletas", "recibos"]);

/** An article or a preposition before a sale. */
const isLead = ({ classes, norm }: Token) =>
  norm !== "al" && (classes.includes("ARTICLE") || classes.includes("PREPOSITION"));

/** The message split at its pauses and at each "y". */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === "break" || token.classes.includes("AND")) parts.push([]);
    else if (!token.classes.includes("ANOTHER")) parts.at(-1)?.push(token);
  }
  return parts;
}

function isFew({ amount }: NumberToken): boolean {
  return amount.type === "amount" && amount.centavos < 10_00;
}

function isSale(text: string, language?: ReadLanguage): boolean {
  const sale = `${saleWord(text, language)} ${text}`;
  const { slots, onlyTells } = understand(sale, situationOf("cashier", language));
  const isWhole = slots.phone?.sure === true && slots.amount?.sure === true && slots.amount.value.type === "amount";
  return isWhole && !onlyTells && slots.several.size === 0;
}

/** The phones of a message, without those that it takes back: "9541120876, no, espera, es 9541120867" has one. */
export function phonesMeant(text: string, language?: ReadLanguage): readonly Phone[] {
  const { data, slots } = understand(text, situationOf("cashier", language));
  if (slots.phone?.sure === true) return [slots.phone.value];
  return data.flatMap(({ token, role }) => (token.type === "phone" && role !== "withdrawn" ? [token.phone] : []));
}

/** True if two phones stand side by side: "477… 442… 230 t 54". */
export function phonesSideBySide(text: string): boolean {
  const { tokens } = understand(text, situationOf("cashier"));
  return tokens.some(({ type }, at) => type === "phone" && tokens[at + 1]?.type === "phone");
}
