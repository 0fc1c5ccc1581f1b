import { parseAmount } from "../../../money.ts";
import { oncePerPlace } from "../../../recent.ts";
import type { NumberPiece, Piece } from "../../piece.ts";
import { tellsAmount } from "../../numbers/amounts-in-words.ts";
import { isPlaceAt, wordsBefore } from "../beside-number.ts";
import { isPerson } from "../names/given-names.ts";
import { isTicketAt } from "../tickets/ticket-beside.ts";

/** Parts of the longest number that is read: "1 234 567.50". */
const mostJoined = 5;

/** Numbers side by side that may be one ("1 234.50", "250 50", "180, 50") are read as one: for certain, or to be asked back. */
export function joinedNumber(pieces: readonly Piece[], at: number): string {
  const typed = [(pieces[at] as NumberPiece).typed];
  for (let next = nextJoined(pieces, at); next !== null && typed.length < mostJoined; next = nextJoined(pieces, next))
    typed.push((pieces[next] as NumberPiece).typed);
  const [first = "", second = ""] = typed;
  const isSpoken = (pieces[at] as NumberPiece).spoken && typed.length === 2 && /^[1-9]\d$/.test(second);
  // "Dos cincuenta" is rather 250 than 2.50, and "mil dos cincuenta" 1,250; it is asked back all the same.
  if (isSpoken && /^[1-9]$/.test(first)) return `${first}${second}`;
  if (isSpoken && /^\d{1,3}00[2-9]$/.test(first)) return `${first.slice(0, -3)}${first.slice(-1)}${second}`;
  return typed.join(" ");
}

/** Where the number ends that begins at a place. */
export function endOfJoined(pieces: readonly Piece[], at: number): number {
  let end = at;
  for (let next = nextJoined(pieces, at); next !== null; next = nextJoined(pieces, next)) end = next;
  return end;
}

/** Whether a number goes on one before it. */
export function joinsBefore(pieces: readonly Piece[], at: number): boolean {
  return [at - 1, at - 2].some((before) => nextJoined(pieces, before) === at);
}

/** Where the number stands that goes on the one at a place; null: none does. */
const nextJoined = oncePerPlace(readsNextJoined);

function readsNextJoined(pieces: readonly Piece[], at: number): number | null {
  const next = mayBeCents(pieces, at) ? at + 2 : at + 1;
  const [before, piece] = [pieces[at], pieces[next]];
  if (before?.type !== "number" || piece?.type !== "number" || piece.typed.startsWith("$") || piece.hash || before.hash)
    return null;
  if (before.spoken !== piece.spoken || !/^\$?[1-9]\d*$/.test(before.typed)) return null;
  if (parseAmount(`${before.typed} ${piece.typed}`).type === "notAnAmount") return null;
  // "Mesa 3 150 pesos", "tenis del 27 890": what is named as something else begins no amount.
  return isPlaceAt(pieces, at, null) || isNamed(pieces, at) ? null : next;
}

/** Of what stands between a noun and its number: "tenis del 27". */
const betweenNoun = /^(?:del?|el|la|los|las|un|una|en|con|al?|por|numero|para)$/;

/** "Tenis del 27", "orden 12": figures behind the name of a thing may be of that, and no price. */
function isNamed(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.type !== "number" || piece.spoken || piece.money) return false;
  const noun = wordsBefore(pieces, at).find((word) => !betweenNoun.test(word));
  return noun !== undefined && !isPerson(noun) && !tellsAmount.some((one) => one.test(noun));
}

/** "Orden 12, 180": of two bare numbers the one behind the name of a thing may be the thing's. */
export function isNamedBesideOther(pieces: readonly Piece[], at: number): boolean {
  if (!isNamed(pieces, at)) return false;
  return pieces.some((one, place) => {
    const isBare = one.type === "number" && !one.money && !one.hash && !isTicketAt(pieces, place);
    return isBare && place !== at && !joinsBefore(pieces, place);
  });
}

/** "180, 50", "180 . 50": cents behind a comma or a point, or the ticket. */
function mayBeCents(pieces: readonly Piece[], at: number): boolean {
  const [before, pause, cents, after] = pieces.slice(at, at + 4);
  if (before?.type !== "number" || pause?.type !== "break" || pause.line) return false;
  if (cents?.type !== "number" || !/^\d\d$/.test(cents.typed) || before.typed.includes(".")) return false;
  const isEnd = after === undefined || after.type === "break" || after.type === "phone";
  return isEnd || (after.type === "word" && /^(?:pesos|al?|para|sin|ticket|folio|nota)$/.test(after.word));
}
