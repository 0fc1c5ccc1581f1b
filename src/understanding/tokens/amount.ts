import { tidy, withoutEnding } from "../../domain/words.ts";
import { parseAmount, type AmountReading } from "../../domain/money.ts";
import { runAt, runsOf } from "../runs.ts";

const saidBefore = runsOf([
  "el|la? monto|total|importe|cuenta|compra es|son|fue|fueron de?",
  "son|fueron|fue|es|serian|monto|total|importe",
]);
const saidAfter: readonly string[] = [" por favor", " porfa", " gracias"];

/** Longest text that is read, characters. */
const longestWriting = 96;

/** Reads an amount in a few words: "son 250", "el total es $1,234.50, por favor". */
export function parseAmountAnswer(text: string): AmountReading {
  if (text.length > longestWriting) return { type: "notAnAmount" };
  const words = withoutCourtesy(tidy(text)).split(" ");
  const said = words.map((word) => word.toLowerCase().replace(":", ""));
  const behind = words.slice(runAt(saidBefore, said, 0));
  return parseAmount((behind.length === 0 ? words : behind).join(" "));
}

function withoutCourtesy(text: string): string {
  const bare = withoutEnding(text, saidAfter);
  return bare !== text && bare.endsWith(",") ? bare.slice(0, -1) : bare;
}

const units: readonly string[] = ["puntos", "punto", "pts"];

/** Removes the unit of typed points: "30 puntos" gives "30". */
export function withoutUnit(text: string): string {
  return text.length > longestWriting ? text : withoutEnding(tidy(text), units);
}
