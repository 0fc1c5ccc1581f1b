import { centavosOf, type Centavos } from "../domain/money.ts";
import type { Role } from "./labels.ts";
import type { LabelledDatum } from "./slots.ts";
import { isGiven } from "./mentions/names.ts";
import { isDatum, isTicketWord, type Token } from "./tokens/token.ts";

/** The lowest probability of a figure's role for a calculation. */
const least = 0.4;

/**
 * The result of the figures of a message, none of which is the amount, centavos: a sum ("35+28+12"), the payment less the change ("pagó con 500, 120 de
 * cambio"), a product ("2 de 45"), a part ("la mitad de 500") or a discount ("300 menos 10%"). The bot only offers it. Null: none. `minus`: a figure has a
 * minus sign.
 */
export function computedAmount(
  tokens: readonly Token[],
  data: readonly LabelledDatum[],
  minus = false,
): Centavos | null {
  // One figure has no result.
  if (tokens.length < 2) return null;
  const whole = groupedThousands(tokens, data) ?? itemsIn(tokens) ?? pricesListed(tokens);
  if (whole !== null) return whole;
  const of = (role: LabelledDatum["role"]) =>
    data.flatMap((datum): number[] => {
      const { token, probability } = datum;
      const isOne = datum.role === role && probability >= least && token.type === "number";
      return isOne && token.amount.type === "amount" ? [token.amount.centavos] : [];
    });
  const [amounts, parts, tenders, changes, counts] = [
    of("amount"),
    of("part"),
    of("tender"),
    of("change"),
    of("quantity"),
  ];
  const reduced = reduction(tokens);
  const [, another, more] = [...amounts, ...parts, ...tenders];
  // "La mitad con su saldo" is no discount.
  if (reduced !== null && !tokens.some(({ classes }) => classes.includes("POINTS"))) {
    const [figure, other] = figuresOf(data);
    if (figure !== undefined && other === undefined) return positive(figure * reduced);
  }
  const isLess = minus || tokens.some(({ norm, classes }) => norm === "menos" || classes.includes("OFF"));
  const isFew =
    another === undefined &&
    !tokens.some(({ classes }) => classes.includes("POINTS")) &&
    (tokens.some(({ norm }, at) => norm === "menos" && isPlainFigure(tokens[at + 1])) ||
      data.slice(1).some(({ token, at }) => token.type === "number" && isTakenOff(tokens, at)));
  if (isLess && (another !== undefined || (isFew && figuresOf(data).length === 2)))
    return more === undefined ? difference(data) : null;
  if (tokens.some(({ norm }) => norm === "entre")) return null;
  const isList = amounts.length > 0 && parts.length > 0 && counts.length + tenders.length === 0;
  if (isList) return positive([...amounts, ...parts].reduce((sum, one) => sum + one, 0));
  if (amounts.length > 0) return null;
  const [tender, change, count] = [tenders[0], changes[0], counts[0]];
  if (tender !== undefined && change !== undefined) return positive(tender - change);
  if (parts.length === 1 && count !== undefined && counts.length === 1)
    return positive(isEach(tokens, data) ? ((parts[0] ?? 0) * count) / 100 : (parts[0] ?? 0));
  if (parts.length > 1 && counts.length === 0) return positive(parts.reduce((sum, one) => sum + one, 0));
  return null;
}

/** "Quítale 20 de descuento", "menos 20": true if the figure at a place is a discount. */
export function isTakenOff(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at);
  const behind = tokens.slice(at + 1, at + 4);
  const near = [...before.slice(before.findLastIndex(isDatum) + 1), ...upTo(behind, isDatum)];
  return near.some(({ classes }) => classes.includes("OFF"));
}
const upTo = (tokens: readonly Token[], ends: (token: Token) => boolean) => {
  const end = tokens.findIndex(ends);
  return end < 0 ? tokens : tokens.slice(0, end);
};

const isPlainFigure = (token: Token | undefined) => token?.type === "number" && !token.unsure;

/**
 * The place of the number that counts the pieces whose price an amount is: "3 playeras a 149.90", "2 camisas de 199", "2x199", "cinco cafés de a 35". `at`: of the
 * amount. Null: the amount is no price of a piece.
 */
export function countOfPieces(tokens: readonly Token[], at: number): number | null {
  const link = tokens[at - 1]?.norm === "a" && tokens[at - 2]?.norm === "de" ? at - 2 : at - 1;
  // "Usar 30 de 100".
  const isUse = tokens.some(({ classes }) => classes.includes("USE") || classes.includes("POINTS"));
  if (!linksPrice.has(tokens[link]?.norm ?? "") || isUse) return null;
  const thing = tokens[link - 1];
  // "4 garrafones por 152": all of them.
  if (tokens[link]?.norm === "por" && (thing?.type !== "number" || tokens[link]?.typed.toLowerCase() !== "x"))
    return null;
  const place = thing?.type === "number" ? link - 1 : link - 2;
  const count = tokens[place];
  const many = count?.type === "number" && count.amount.type === "amount" ? count.amount.centavos / 100 : 0;
  const isCount = Number.isInteger(many) && many > 1 && many <= mostPieces;
  const isThing = thing === count || (thing?.type === "word" && !isOfElse(thing));
  // "Zapatos del 26 a 899"; "dos pollos de 390 en total".
  const isNumbered =
    tokens.slice(Math.max(0, place - 1), place).some(isNumbering) || tokens.some(({ norm }) => wholes.has(norm));
  return isCount && isThing && !isNumbered ? place : null;
}
const linksPrice: ReadonlySet<string> = new Set(["de", "a", "por"]);
const mostPieces = 50;
const isNumbering = ({ classes }: Token) => numbering.some((name) => classes.includes(name));
const numbering = ["PHONE", "CUSTOMER", "PLACE", "TICKET", "PERSONAL", "PREPOSITION"] as const;
const wholes: ReadonlySet<string> = new Set(["total", "todo", "todos", "todas", "juntos"]);
/** "Mesa 4 de 250", "ticket 3 de 250", "al cliente 2 de 300". */
const isOfElse = ({ classes }: Token) => ofElse.some((name) => classes.includes(name));
const ofElse = [
  "PHONE",
  "CUSTOMER",
  "PLACE",
  "SELL",
  "MONEY",
  "TICKET",
  "PERSONAL",
  "TIME",
  "CURRENCY",
  "POINTS",
] as const;

/** "3 tacos de 20 y una coca de 25": the total of several things with their prices, centavos. Null: no such list, or another figure beside it. */
export function itemsIn(tokens: readonly Token[]): Centavos | null {
  const isPrice = (at: number) => tokens[at - 1]?.norm === "de" || countOfPieces(tokens, at) !== null;
  const prices = tokens.flatMap((token, at) => (token.type === "number" && isPrice(at) ? [at] : []));
  if (prices.length < 2) return null;
  // "Anticipo de 100 de 300": no pause and no "y" parts two things.
  const isParted = prices.every(
    (at, order) =>
      order === 0 ||
      tokens
        .slice((prices[order - 1] ?? 0) + 1, at)
        .some((one) => one.type === "break" || one.classes.includes("AND") || one.norm === "mas"),
  );
  if (!isParted) return null;
  const counts = prices.map((at) => {
    const from =
      tokens.slice(0, at - 1).findLastIndex((one) => one.type === "break" || one.classes.includes("AND")) + 1;
    return tokens.slice(from, at - 1).findLastIndex(({ type }) => type === "number") + from;
  });
  const isPart = (at: number) => prices.includes(at) || counts.includes(at);
  const isElse = ({ type, norm, classes }: Token, at: number) =>
    (type === "number" && !isPart(at) && tokens[at - 1]?.classes.includes("TICKET") !== true) ||
    classes.includes("ANOTHER") ||
    classes.includes("COPULA") ||
    norm === "total";
  const phones = tokens.filter(({ type }) => type === "phone").length;
  if (phones > 1 || tokens.some(isElse)) return null;
  const valueAt = (at: number | undefined) => {
    const token = at === undefined ? undefined : tokens[at];
    return token?.type === "number" && token.amount.type === "amount" ? token.amount.centavos : null;
  };
  const sum = prices.reduce((total, at, order) => {
    const count = valueAt(counts[order]);
    return total + (valueAt(at) ?? Number.NaN) * (count === null ? 1 : count / 100);
  }, 0);
  return positive(sum);
}

/**
 * "3 cafés 120 y 2 panes 90", "café 45, pan 30": the sum of things that each stand before their price, centavos. Null: no such list, a total is named, or there
 * is another figure.
 */
export function pricesListed(tokens: readonly Token[]): Centavos | null {
  if (tokens.some(isBesideList) || tokens.filter(({ type }) => type === "phone").length > 1) return null;
  const isTicket = (at: number) => tokens.slice(Math.max(0, at - 1), at).some(isTicketWord);
  const clauses: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    if (token.type === "break" || token.classes.includes("AND") || token.norm === "mas") clauses.push([]);
    else if (token.type !== "phone" && !isTicket(at)) clauses.at(-1)?.push(token);
  }
  const prices = clauses.map((clause) => {
    const numbers = clause.flatMap((token) => (token.type === "number" ? [token] : []));
    const price = numbers.at(-1);
    const thing = price === undefined ? undefined : clause[clause.indexOf(price) - 1];
    const isThing = thing?.type === "word" && (thing.classes.length === 0 || isGoods(thing)) && !isGiven(thing);
    const isMore = clause.slice(price === undefined ? 0 : clause.indexOf(price) + 1).some(isGoods);
    if (price === undefined) return 0;
    return isThing && !isMore && numbers.length <= 2 && price.amount.type === "amount"
      ? price.amount.centavos
      : Number.NaN;
  });
  const told = prices.filter((one) => one !== 0);
  return told.length < 2 ? null : positive(told.reduce((sum, one) => sum + one, 0));
}
const isBesideList = ({ norm, classes }: Token) =>
  wholes.has(norm) || besideList.some((name) => classes.includes(name));
const besideList = ["COPULA", "POINTS", "USE", "TENDER", "CHANGE", "OFF", "EACH", "HAND", "ANOTHER"] as const;
const isGoods = ({ classes }: Token) => classes.includes("GOODS") || classes.includes("UNIT");

/** Roles of figures that may add up to a total. */
const ofTotal: ReadonlySet<Role> = new Set<Role>(["amount", "part", "quantity", "doubt", "other"]);

/**
 * The figure that is the total of the others, centavos: "un cuaderno 35 y una pluma 12, 47 todo", "4 a 45 cada uno, 180 en total". Null: none is, or the
 * message has a payment or change.
 */
export function totalOf(tokens: readonly Token[], data: readonly LabelledDatum[]): Centavos | null {
  // A total and two others.
  if (data.length < 3) return null;
  if (tokens.some(({ norm, classes }) => norm === "menos" || classes.includes("OFF")) || itemsIn(tokens) !== null)
    return null;
  const figures: number[] = [];
  for (const { token, role } of data) {
    if (token.type !== "number" || role === "ticket") continue;
    if (!ofTotal.has(role) || token.amount.type !== "amount") return null;
    figures.push(token.amount.centavos);
  }
  const total = Math.max(...figures);
  // "100, 200 y 300" is a list, whose last happens to be the sum of the others.
  const last = data.findLast(
    ({ token }) => token.type === "number" && token.amount.type === "amount" && token.amount.centavos === total,
  );
  if (
    tokens[(last?.at ?? 0) - 1]?.classes.includes("AND") ||
    tokens.some(({ norm }) => norm === "ventas" || norm === "compras")
  )
    return null;
  if (tokens[(last?.at ?? 0) - 1]?.norm === "de" && tokens.some(({ classes }) => classes.includes("ANOTHER")))
    return null;
  const others = figures.toSpliced(figures.indexOf(total), 1);
  const [one = 0, other = 0, more] = others;
  if (others.length < 2 || others.includes(total)) return null;
  const addsUp = others.reduce((sum, each) => sum + each, 0) === total;
  const isProduct = more === undefined && (one * other) / 100 === total && Math.min(one, other) > 1_00;
  return addsUp || isProduct ? centavosOf(total) : null;
}

/** True if the only part in a message is the price of one piece: "2 de 45", "3 a 20", "2 x 30", "45 cada uno". */
function isEach(tokens: readonly Token[], data: readonly LabelledDatum[]): boolean {
  const part = data.find(({ role }) => role === "part");
  const before = tokens[(part?.at ?? 0) - 1];
  const leads = before !== undefined && (before.type === "other" || before.classes.includes("PREPOSITION"));
  return leads || tokens.some(({ classes }) => classes.includes("EACH"));
}

/** True if the message changes its amount by a percentage, a half or a double: "mitad de 500". */
export const isReduced = (tokens: readonly Token[]) => reduction(tokens) !== null;

/** The factor that a percentage off leaves of an amount, or that the tax puts on. Null: none. */
export const partOff = (tokens: readonly Token[]): number | null =>
  tokens.some(({ type, typed, norm }) => (type === "other" && typed.endsWith("%")) || norm === "iva")
    ? reduction(tokens)
    : null;

/** "Le puse un cero de más", "me faltaron dos ceros": a shown figure with fewer or more zeros. Null: it is not that. */
export function amountWithZeros(tokens: readonly Token[], shown: Centavos): Centavos | null {
  const at = tokens.findIndex(({ norm, typed }) => norm === "ceros" || typed === "0");
  const isTwo = tokens.slice(Math.max(0, at - 1), at).some(({ norm, typed }) => norm === "dos" || twos.has(typed));
  const has = (...stems: readonly string[]) => tokens.some(({ norm }) => stems.some((stem) => norm.startsWith(stem)));
  const [isMore, isLess] = [has("falt"), has("mas", "sobr", "quit")];
  const isElse = tokens.some((token) => isDatum(token) && token.typed !== "0" && !twos.has(token.typed));
  if (at < 0 || isMore === isLess || isElse) return null;
  const factor = isTwo ? 100 : 10;
  const meant = isMore ? shown * factor : shown / factor;
  return Number.isInteger(meant) ? centavosOf(meant) : null;
}
const twos: ReadonlySet<string> = new Set(["2", "dos"]);

/** The factor of a percentage off, a half, a double, or the tax that is put on ("300 más IVA", 16 % in most of Mexico). Null: none. */
function reduction(tokens: readonly Token[]): number | null {
  const percent = tokens.find(({ type, typed }) => type === "other" && typed.endsWith("%"));
  if (percent !== undefined) {
    const share = Number(percent.typed.slice(0, -1));
    const isLess = tokens.some(({ norm, classes }) => norm === "menos" || classes.includes("OFF"));
    if (share <= 0 || share >= 100) return null;
    // "El 20% de 500".
    const at = tokens.indexOf(percent);
    if (!isLess) return tokens[at + 1]?.norm === "de" && tokens[at + 2]?.type === "number" ? share / 100 : null;
    return 1 - share / 100;
  }
  const half = tokens.findIndex(({ norm }) => norm === "medio" || norm === "media");
  // "Kilo y medio a 120".
  if (half > 1 && tokens[half - 1]?.classes.includes("AND") && tokens[half - 2]?.classes.includes("UNIT")) return 1.5;
  if (tokens.some(({ norm }) => norm === "docena")) return tokens[half + 1]?.norm === "docena" ? 6 : 12;
  if (tokens.some(({ norm }, at) => norm === "iva" && tokens[at - 1]?.norm === "mas")) return 1.16;
  return tokens.map(({ norm }) => factors.get(norm)).find((factor) => factor !== undefined) ?? null;
}
const factors: ReadonlyMap<string, number> = new Map([
  ["mitad", 0.5],
  ["tercio", 1 / 3],
  ["doble", 2],
  ["triple", 3],
]);

/** The figures that may be pesos, centavos. */
function figuresOf(data: readonly LabelledDatum[]): readonly number[] {
  return data.flatMap(({ token, role }): number[] =>
    token.type === "number" && role !== "ticket" && token.amount.type === "amount" ? [token.amount.centavos] : [],
  );
}

/** "480 menos 30", "480 y 30 de descuento": the first figure without the second. */
function difference(data: readonly LabelledDatum[]): Centavos | null {
  const [first = 0, second = 0, more] = figuresOf(data);
  return more === undefined ? positive(first - second) : null;
}

/** "1 200 pesos": thousands with a space, centavos. It may be two numbers, so the bot asks. Null: none. */
export function groupedThousands(tokens: readonly Token[], data: readonly LabelledDatum[]): Centavos | null {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (token.type !== "number" || next?.type !== "number" || token.spoken || next.spoken) continue;
    // "477… 71 250": an amount and its ticket.
    const label = data.find((datum) => datum.at === at + 1);
    const isMore = tokens[at + 2]?.type === "number" || tokens[at - 1]?.type === "number";
    const isTicket =
      !isMore &&
      label?.role === "ticket" &&
      label.probability >= 0.9 &&
      tokens[at + 2]?.classes.includes("CURRENCY") !== true;
    // "Combo 3 150".
    const before = tokens[at - 1];
    const isOfThing =
      before?.type === "word" && before.classes.length === 0 && tokens[at + 2]?.classes.includes("CURRENCY") !== true;
    const isOther =
      isTicket || isOfThing || (tokens[at - 1]?.classes.some((name) => name === "TICKET" || name === "PLACE") ?? false);
    const few = Number(token.typed.replace("$", ""));
    const [hundreds = "", cents = "00", more] = next.typed.split(".");
    const isGrouped =
      few > 0 &&
      few < 100 &&
      Number.isInteger(few) &&
      hundreds.length === 3 &&
      cents.length === 2 &&
      more === undefined;
    const centavos = few * 100_000 + Number(hundreds + cents);
    if (isGrouped && !isOther && Number.isInteger(centavos)) return centavosOf(centavos);
  }
  return null;
}

function positive(centavos: number): Centavos | null {
  const whole = Math.round(centavos);
  return whole > 0 && Number.isSafeInteger(whole) ? centavosOf(whole) : null;
}

/** True if a message is a written sum and nothing else: "35+28+12". */
export function isSum(tokens: readonly Token[]): boolean {
  const shape = tokens.map(({ type, norm, classes }) => {
    if (type === "number") return "n";
    if (norm === "mas") return "+";
    return classes.includes("CURRENCY") ? "" : "x";
  });
  return /^n(?:\+n)+$/.test(shape.join(""));
}
