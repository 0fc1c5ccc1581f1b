import { groupThousands, type Centavos } from "./money.ts";

/** Points as an integer number of ten-thousandths: the wallet's percentages give fractions of a centavo. */
export type Points = number & { readonly __points: unique symbol };

/** Sign, whole digits (at most nine: below a thousand million the shortest writing of a double keeps every ten-thousandth), decimals. */
const written = /^(-?)(0|[1-9]\d{0,8}|[1-9]\d{0,2}(?:,\d{3}){1,2}(?=\.))(?:\.(\d+))?$/;

/** Casts ten-thousandths of a point. Throws a RangeError unless it is a safe integer (a bug of the caller). */
export function pointsOf(n: number): Points {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of ten-thousandths of a point: ${n}`);
  return (n + 0) as Points;
}

/**
 * Reads points as the wallet writes them (`contact_balance`, `newBalance`; numbers may come as strings): a JSON number, or a string
 * such as `"62.5"`, `"-3.2500"`, `"1,250.00"` (commas only before a decimal point: `"1,250"` alone may be 1.25 elsewhere).
 *
 * Four decimals are exact. More are taken only where they are the dust of binary floating point, that is when rounding half away
 * from zero to eight decimals leaves nothing behind the fourth: `0.30000000000000004`, `62.49999999999999`. A true fifth decimal,
 * an exponent in a string, other marks, and a thousand million points or more give null: not readable is better than nearly right.
 */
export function readPoints(value: unknown): Points | null {
  if (typeof value === "number") {
    return Number.isFinite(value) ? (exactPoints(String(value)) ?? exactPoints(value.toFixed(8))) : null;
  }
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (!written.test(text)) return null;
  return exactPoints(text) ?? exactPoints(Number(text.replaceAll(",", "")).toFixed(8));
}

/** A balance to four decimals. `isExact`: the wallet's value had no more. */
export interface BalanceReading {
  readonly points: Points;
  readonly isExact: boolean;
}

/** Reads a balance like `readPoints`, but rounds a true fifth decimal down instead of refusing it. Do not use an inexact one as proof. */
export function readBalance(value: unknown): BalanceReading | null {
  const exact = readPoints(value);
  if (exact !== null) return { points: exact, isExact: true };
  const decimal = typeof value === "number" && Number.isFinite(value) ? value.toFixed(8) : value;
  const match = typeof decimal === "string" ? written.exec(decimal.trim()) : null;
  if (!match) return null;
  const kept = exactPoints(`${match[2]}.${(match[3] ?? "").slice(0, 4)}`) ?? 0;
  return { points: pointsOf(match[1] === "-" ? -kept - 1 : kept), isExact: false };
}

function exactPoints(decimal: string): Points | null {
  const match = written.exec(decimal);
  if (!match) return null;
  const decimals = match[3] ?? "";
  if (/[1-9]/.test(decimals.slice(4))) return null;
  const size = Number((match[2] ?? "").replaceAll(",", "")) * 10_000 + Number(decimals.slice(0, 4).padEnd(4, "0"));
  return pointsOf(match[1] === "-" ? -size : size);
}

/**
 * Points for people: `"$62.50"` as money, `"62.5 puntos"` as points. Rounded down to centavos, so that the shown balance is never more than the real one, and a
 * copied amount is never too much. The ledger and the wallet keep four decimals.
 */
export function formatPoints(points: Points, as: "money" | "points"): string {
  const shown = pointsOf(Math.floor(points / 100) * 100);
  const sign = shown < 0 ? "-" : "";
  const [whole, decimals] = parted(shown);
  const grouped = groupThousands(whole);
  if (as === "money") return `${sign}$${grouped}.${decimals.padEnd(2, "0")}`;
  const number = `${sign}${grouped}${decimals === "" ? "" : `.${decimals}`}`;
  return `${number} ${Math.abs(shown) === 10_000 ? "punto" : "puntos"}`;
}

/** Formats points for the wallet: decimal point, no separators, no trailing zeros (`62.5`). */
export function wirePoints(points: Points): string {
  const [whole, decimals] = parted(points);
  return `${points < 0 ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}

/** Whole digits, and decimals without trailing zeros; no sign. */
function parted(points: Points): readonly [whole: string, decimals: string] {
  const digits = String(Math.abs(points)).padStart(5, "0");
  return [digits.slice(0, -4), digits.slice(-4).replace(/0+$/, "")];
}

/** One point is worth one peso. */
export function pointsOfCentavos(centavos: Centavos): Points {
  return pointsOf(centavos * 100);
}

/** What is left to pay of a purchase after using points, at least 0; rounded down to centavos. */
export function leftToPay(amountCentavos: Centavos, used: Points): Centavos {
  return Math.max(0, Math.floor((pointsOfCentavos(amountCentavos) - used) / 100)) as Centavos;
}
