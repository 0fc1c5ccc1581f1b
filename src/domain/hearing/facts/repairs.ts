import { wordAt, type Piece } from "../piece.ts";

/** Words with which somebody takes back what they just said. */
const takesBack =
  /^(?:no|perdon|digo|ay|ah|uy|bueno|mejor|dicho|corrijo|equivoque|me|miento|era|error|espera|esperate|perate|sorry|chin|jaj\w*)$/;
/** Of those, what takes back by itself; "no" and "bueno" need a pause on both sides: "son 300, no 350" says which is right the other way round. */
const takesBackAlone = /^(?:perdon|digo|dicho|corrijo|miento|equivoque|sorry|espera|esperate|perate)$/;
/** "Eran 18 no 180": what is right comes first. */
const saysWhich = /^(?:es|son|era|eran|fue|fueron|serian)$/;
const leads = /^(?:es|son|era|eran|fue|fueron|el|la|al|a)$/;
/** What else may stand between two phones of which the first is taken back: "espera, lo puse mal, el bueno es". */
const besidePhone =
  /^(?:ese|este|lo|la|puse|escribi|teclee|di|mal|confundi|bueno|correcto|mejor|que|ya|telefono|celular|numero|eso)$/;
/** What begins a repair without a pause: "ay no eran 350". */
const exclaims = /^(?:ay|uy|ah|chin)$/;

/**
 * The pieces without what the same message takes back: "5540.. no, 5450", "300 digo 330", "300 al 4771234567 ay no eran 350". Only where the two are of one
 * kind and nothing else stands between them but a phone; everything else is left for the readers, who ask.
 */
export function withoutRepaired(pieces: readonly Piece[]): readonly Piece[] {
  for (let at = 0; at < pieces.length; at++) {
    const taken = pieces[at] as Piece;
    if (!isFact(taken)) continue;
    const denied = deniedAfter(pieces, at) ?? deniedBefore(pieces, at);
    if (denied !== null) return withoutRepaired([...pieces.slice(0, denied.from), ...pieces.slice(denied.to)]);
    const from = behind(pieces, at);
    const next = insteadOf(pieces, taken, from);
    if (next !== null)
      return withoutRepaired([...pieces.slice(0, at), ...pieces.slice(at + 1, from), ...pieces.slice(next)]);
  }
  return pieces;
}

/** Where what is denied after the right one stands: "eran 18 no 180", "son 300, no 350"; null where nothing is, or a pause follows the no. */
function deniedAfter(pieces: readonly Piece[], at: number): { readonly from: number; readonly to: number } | null {
  const taken = pieces[at] as Piece;
  if (!saysWhich.test(wordAt(pieces, at - 1)) && !/^(?:es|era) (?:el|la)$/.test(lastWordsBefore(pieces, at, 2)))
    return null;
  let place = at + 1;
  const word = (pattern: RegExp) => {
    const piece = pieces[place];
    if (piece?.type !== "word" || !pattern.test(piece.word)) return false;
    place++;
    return true;
  };
  word(/^pesos$/);
  const from = place;
  if (pieces[place]?.type === "break") place++;
  word(/^y$/);
  if (!word(/^no$/)) return null;
  word(saysWhich);
  word(/^(?:el|la|al)$/);
  const denied = pieces[place];
  if (denied === undefined || !isSameKind(taken, denied) || pieces[place + 1]?.type === "word") return null;
  return { from, to: place + 1 };
}

/** Where what is denied before the right one stands: "no eran 437, eran 473"; null where nothing is. */
function deniedBefore(pieces: readonly Piece[], at: number): { readonly from: number; readonly to: number } | null {
  const isWithArticle = /^(?:el|la)$/.test(wordAt(pieces, at - 1));
  const from = at - (isWithArticle ? 3 : 2);
  if (wordAt(pieces, from) !== "no" || !saysWhich.test(wordAt(pieces, from + 1))) return null;
  const to = at + (wordAt(pieces, at + 1) === "pesos" ? 2 : 1);
  let place = to;
  if (pieces[place]?.type === "break") place++;
  if (!saysWhich.test(wordAt(pieces, place)) && wordAt(pieces, place) !== "sino") return null;
  if (/^(?:el|la|que)$/.test(wordAt(pieces, place + 1))) place++;
  const right = pieces[place + 1];
  // "El ticket no es 55, es 56" leaves "el ticket es 56".
  const isNamed = pieces[from - 1]?.type === "word" && pieces[to]?.type === "break";
  return right !== undefined && isSameKind(pieces[at] as Piece, right) ? { from, to: isNamed ? to + 1 : to } : null;
}

/** The `count` words before a place, with a space between. */
function lastWordsBefore(pieces: readonly Piece[], at: number, count: number): string {
  return Array.from({ length: count }, (_, back) => wordAt(pieces, at - count + back)).join(" ");
}

/** The place behind a fact, its currency, and the phone that it is for. */
function behind(pieces: readonly Piece[], at: number): number {
  const word = (place: number, pattern: RegExp) => {
    const piece = pieces[place];
    return piece?.type === "word" && pattern.test(piece.word);
  };
  const after = at + (word(at + 1, /^(?:pesos|puntos)$/) ? 2 : 1);
  const isFor =
    pieces[at]?.type === "number" && word(after, /^(?:al?|del?|para)$/) && pieces[after + 1]?.type === "phone";
  return isFor ? after + 2 : after;
}

/** Where what replaces a fact stands; null where nothing does. `from`: the place behind it. */
function insteadOf(pieces: readonly Piece[], taken: Piece, from: number): number | null {
  let place = from;
  const isPaused = pieces[place]?.type === "break";
  if (isPaused) place++;
  const words: string[] = [];
  let isPausedAfter = false;
  for (; place < pieces.length; place++) {
    const piece = pieces[place] as Piece;
    if (piece.type === "break") {
      isPausedAfter = words.length > 0;
      continue;
    }
    // "…4468 no, 4486, …4486": the end of the right one, before all of it.
    if (taken.type === "phone" && words.length > 0 && endsNextPhone(pieces, place)) continue;
    if (piece.type !== "word" || !(takesBack.test(piece.word) || (words.length > 0 && leads.test(piece.word)))) {
      if (piece.type !== "word" || taken.type !== "phone" || !besidePhone.test(piece.word)) break;
    }
    words.push(piece.word);
  }
  const [first = ""] = words;
  const instead = pieces[place];
  if (instead === undefined || first === "") return null;
  // "El 2221 no, 2224 60 81 93": a phone that was begun.
  if (isBegun(taken, instead) && words.join(" ") === "no") return place;
  if (!isSameKind(taken, instead) || mayBeEarlier(pieces, taken, instead)) return null;
  const isClear =
    // "X no Y", "al X no al Y" and "X, ya no Y" say not which of the two phones is right.
    (taken.type === "phone" && words.some((word) => /^(?:mal|equivoque|confundi)$/.test(word))) ||
    (taken.type === "phone" &&
      words.includes("no") &&
      (isPausedAfter || ((isPaused || words.length > 1) && !mayDenyNext.test(words.join(" "))))) ||
    words.some((word) => takesBackAlone.test(word)) ||
    (exclaims.test(first) && words.includes("no")) ||
    (words.length > 1 && words.every((word) => word === "no") && pieces[place - 1]?.type === "break") ||
    (isPaused && (isPausedAfter || first === "bueno")) ||
    (first === "no" && isPausedAfter && (leads.test(words.at(-1) ?? "") || (words.length === 1 && !isPaused)));
  return isClear ? place : null;
}

/** Words between two phones that may deny the second. */
const mayDenyNext = /^(?:no (?:al?|el|es(?: el| al?)?)|ya no(?: \w+)*)$/;

function endsNextPhone(pieces: readonly Piece[], at: number): boolean {
  const [part, next, further] = pieces.slice(at);
  const phone = next?.type === "break" ? further : next;
  return (
    part?.type === "number" &&
    phone?.type === "phone" &&
    /^\d{2,8}$/.test(part.typed) &&
    phone.phone.endsWith(part.typed)
  );
}

/** "250 A55 no, 300": the number may be the ticket, or the amount before it. */
function mayBeEarlier(pieces: readonly Piece[], taken: Piece, instead: Piece): boolean {
  if (taken.type !== "code" || instead.type !== "number") return false;
  return pieces.slice(0, pieces.indexOf(taken)).some(({ type }) => type === "number");
}

function isFact(piece: Piece): boolean {
  return piece.type === "number" || piece.type === "code" || piece.type === "phone";
}

function isBegun(taken: Piece, instead: Piece): boolean {
  return (
    taken.type === "number" &&
    instead.type === "phone" &&
    /^\d{3,6}$/.test(taken.typed) &&
    instead.phone.startsWith(taken.typed.slice(0, 3))
  );
}

function isSameKind(one: Piece, other: Piece): boolean {
  if (one.type === "phone" || other.type === "phone") return one.type === other.type;
  return isFact(other);
}
