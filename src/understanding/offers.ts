import { centavosOf, type Centavos } from "../domain/money.ts";
import type { LabelledDatum } from "./slots.ts";
import type { Token } from "./tokens/token.ts";

/** How likely the role of a figure has to be for something to be worked out with it. */
const least = 0.4;

/**
 * What the figures of a message come to where none of them is the amount, centavos: a sum ("35+28+12"), what is left of what was handed over ("pagó con
 * 500, 120 de cambio"), a product ("2 de 45"), a part ("la mitad de 500") or less a percentage ("300 menos 10%"). It is only offered. Null: nothing.
 * `minus`: a figure has a sign below zero.
 */
export function workedOut(tokens: readonly Token[], data: readonly LabelledDatum[], minus = false): Centavos | null {
  const whole = groupedThousands(tokens);
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
  const [only, another, more] = [...amounts, ...parts, ...tenders];
  if (reduced !== null && only !== undefined && another === undefined) return positive(only * reduced);
  const isLess = minus || tokens.some(({ norm, classes }) => norm === "menos" || classes.includes("OFF"));
  if (isLess && another !== undefined) return more === undefined ? difference(data) : null;
  if (tokens.some(({ norm }) => norm === "entre")) return null;
  const isList = amounts.length > 0 && parts.length > 0 && counts.length + tenders.length === 0;
  if (isList) return positive([...amounts, ...parts].reduce((sum, one) => sum + one, 0));
  if (amounts.length > 0) return null;
  const [tender, change, count] = [tenders[0], changes[0], counts[0]];
  if (tender !== undefined && change !== undefined) return positive(tender - change);
  if (parts.length === 1 && count !== undefined && counts.length === 1)
    return positive(((parts[0] ?? 0) * count) / 100);
  if (parts.length > 1 && counts.length === 0) return positive(parts.reduce((sum, one) => sum + one, 0));
  return null;
}

/** What a percentage off, a half or a double makes of an amount; null: nothing. */
function reduction(tokens: readonly Token[]): number | null {
  const percent = tokens.find(({ type, typed }) => type === "other" && typed.endsWith("%"));
  if (percent !== undefined) {
    const share = Number(percent.typed.slice(0, -1));
    return tokens.some(({ classes }) => classes.includes("OFF")) && share > 0 && share < 100 ? 1 - share / 100 : null;
  }
  if (tokens.some(({ norm }) => norm === "mitad")) return 0.5;
  return tokens.some(({ norm }) => norm === "doble") ? 2 : null;
}

/** "480 menos 30", "480 y 30 de descuento": the first figure without the second. */
function difference(data: readonly LabelledDatum[]): Centavos | null {
  const figures = data.flatMap(({ token, role }): number[] =>
    token.type === "number" && role !== "ticket" && token.amount.type === "amount" ? [token.amount.centavos] : [],
  );
  const [first = 0, second = 0, more] = figures;
  return more === undefined ? positive(first - second) : null;
}

/** "1 200 pesos": thousands that are parted by a space, centavos; it may be two numbers, so that it is asked. Null: there are none. */
export function groupedThousands(tokens: readonly Token[]): Centavos | null {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (token.type !== "number" || next?.type !== "number" || token.spoken || next.spoken) continue;
    const isOther = tokens[at - 1]?.classes.some((name) => name === "TICKET" || name === "PLACE") ?? false;
    const [few, hundreds] = [Number(token.typed.replace("$", "")), Number(next.typed)];
    const isGrouped =
      few > 0 && few < 100 && Number.isInteger(few) && next.typed.length === 3 && Number.isInteger(hundreds);
    if (isGrouped && !isOther) return centavosOf((few * 1_000 + hundreds) * 100);
  }
  return null;
}

function positive(centavos: number): Centavos | null {
  const whole = Math.round(centavos);
  return whole > 0 && Number.isSafeInteger(whole) ? centavosOf(whole) : null;
}

/** Whether a message is a sum that is written out and nothing else: "35+28+12". */
export function isSum(tokens: readonly Token[]): boolean {
  const shape = tokens.map(({ type, norm, classes }) => {
    if (type === "number") return "n";
    if (norm === "mas") return "+";
    return classes.includes("CURRENCY") ? "" : "x";
  });
  return /^n(?:\+n)+$/.test(shape.join(""));
}
