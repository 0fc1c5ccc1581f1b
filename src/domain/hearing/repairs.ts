import type { Piece } from "./pieces.ts";

/** Words with which somebody takes back what they just said. */
const takesBack =
  /^(?:no|perdon|digo|ay|ah|uy|bueno|mejor|dicho|corrijo|equivoque|me|miento|era|error|espera|sorry|chin)$/;
/** Of those, what takes back by itself; "no" and "bueno" need a pause on both sides: "son 300, no 350" says which is right the other way round. */
const takesBackAlone = /^(?:perdon|digo|dicho|corrijo|miento|equivoque|sorry)$/;
const leads = /^(?:es|son|era|eran|fue|fueron|el|la)$/;

/**
 * The pieces without what the same message takes back: "5540.. no, 5450", "300 digo 330". Only where the two are of one kind and nothing else stands
 * between them; everything else is left for the readers, who ask.
 */
export function withoutRepaired(pieces: readonly Piece[]): readonly Piece[] {
  for (let at = 0; at < pieces.length; at++) {
    const next = repairOf(pieces, at);
    if (next !== null) return withoutRepaired([...pieces.slice(0, at), ...pieces.slice(next)]);
  }
  return pieces;
}

/** Where what replaces the piece at a place stands; null where it is not taken back. */
function repairOf(pieces: readonly Piece[], at: number): number | null {
  const taken = pieces[at];
  if (taken === undefined || !isFact(taken)) return null;
  let place = at + 1;
  const currency = pieces[place];
  if (currency?.type === "word" && currency.word === "pesos") place++;
  const isPaused = isBreak(pieces[place]);
  if (isPaused) place++;
  const words: string[] = [];
  let isPausedAfter = false;
  for (; place < pieces.length; place++) {
    const piece = pieces[place] as Piece;
    if (piece.type === "break") {
      isPausedAfter = words.length > 0;
      continue;
    }
    if (piece.type !== "word" || !(takesBack.test(piece.word) || (words.length > 0 && leads.test(piece.word)))) break;
    words.push(piece.word);
  }
  const instead = pieces[place];
  if (instead === undefined || words.length === 0 || !isSameKind(taken, instead)) return null;
  const isNamedRight = words[0] === "no" && /^(?:es|son|era|eran|fue|fueron)$/.test(words.at(-1) ?? "");
  const isClear =
    words.some((word) => takesBackAlone.test(word)) ||
    isNamedRight ||
    (isPaused && isPausedAfter) ||
    (isPaused && words[0] === "bueno");
  return isClear ? place : null;
}

const isBreak = (piece: Piece | undefined) => piece?.type === "break";

function isFact(piece: Piece): boolean {
  return piece.type === "number" || piece.type === "code" || piece.type === "phone";
}

function isSameKind(one: Piece, other: Piece): boolean {
  if (one.type === "phone" || other.type === "phone") return one.type === other.type;
  return isFact(other);
}
