import { parseAmount } from "../../../money.ts";
import type { NumberPiece, Piece } from "../../piece.ts";

/** Numbers side by side that may be one ("1 234.50", "250 50", "1 234") are read as one: for certain, or to be asked back. */
export function joinedNumber(pieces: readonly Piece[], at: number): string {
  const typed = [(pieces[at] as NumberPiece).typed];
  for (let next = at + 1; joinsBefore(pieces, next); next++) typed.push((pieces[next] as NumberPiece).typed);
  const [first = "", second = ""] = typed;
  const isSpoken = (pieces[at] as NumberPiece).spoken;
  // "Dos cincuenta" is rather 250 than 2.50; it is asked back all the same.
  if (isSpoken && typed.length === 2 && /^[1-9]$/.test(first) && /^[1-9]\d$/.test(second)) return `${first}${second}`;
  return typed.join(" ");
}

/** Whether a number goes on one before it. */
export function joinsBefore(pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (before?.type !== "number" || piece?.type !== "number" || piece.typed.startsWith("$") || piece.hash || before.hash)
    return false;
  if (before.spoken !== piece.spoken) return false;
  return /^\$?[1-9]\d*$/.test(before.typed) && parseAmount(`${before.typed} ${piece.typed}`).type !== "notAnAmount";
}
