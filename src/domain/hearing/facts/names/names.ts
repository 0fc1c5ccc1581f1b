import { plain } from "../../../reader/words.ts";
import { alsoWords, givenNames } from "./given-names.ts";
import { isKnownWord } from "../../intents/likely.ts";
import type { Piece } from "../../piece.ts";

/** What is in no name, as the lexicon writes it. */
const inNoName =
  /^(?:a|al|de|del|el|la|los|las|en|por|para|con|su|sus|cliente|clienta|numero|telefono|celular|hola|buen[oa]s?|dias?|tardes|noches|oye|oiga|favor|una?|ya|hoy|me|mi|gracias|sin|quiero|quiere|necesito|puntos|pesos|saldo|monedero|es|fue|se|llama|nombre|que|lo|le|y|alta|nuev[oa]|senora?|don|dona|programa|registr\w+|persona|tarjeta|tiene|esta|este|esa|ese|gerente|cajer[oa]|personal|turno|viene|dame|hay|no|si)$/;
/** What somebody is called who is not named: "una chica nueva", "mi sobrino". Written as a name, it is one. */
const someone =
  /^(?:chic[oa]s?|muchach[oa]s?|muchachit[oa]|chav[oa]s?|chavit[oa]|jovencit[oa]|joven|morr[oa]s?|amig[oa]s?|prim[oa]|herman[oa]|sobrin[oa]|hij[oa]|espos[oa]|compa|companer[oa]s?|ayudante|vendedora?|trabajadora?|emplead[oa]s?|encargad[oa]|alguien|mujer|hombre|chamac[oa])$/;
const joins = /^(?:de|del|la|las|los|y)$/;

/**
 * The name of somebody in a message, as it was typed: after "se llama", else from a common given name on, else what is written with capitals, else words
 * that the reader does not know.
 */
export function nameIn(written: readonly Piece[]): string | null {
  const pieces = withoutRetakenName(written);
  const named = pieces.findIndex((piece) => piece.type === "word" && /^(?:llama|nombre)$/.test(piece.word));
  if (named >= 0) {
    const name = nameFrom(pieces, named + 1, () => true);
    if (name !== null) return name;
  }
  return (
    nameFrom(pieces, 0, isGivenName) ??
    nameFrom(pieces, 0, isWritten) ??
    nameFrom(pieces, 0, ({ word }) => !isKnownWord(word))
  );
}

/** How a name is taken back; "no" alone has to be followed by a name, and "María, Ana" are two. */
const takesBack = /^(?:no|perdon|digo|mejor|dicho|corrijo|miento|es|ay|que)$/;

/** The pieces without a name that the same message puts right: "Juan, perdón, Luis" is Luis. */
function withoutRetakenName(pieces: readonly Piece[]): readonly Piece[] {
  for (let from = 0; from < pieces.length; from++) {
    if (!isPart(pieces[from])) continue;
    let to = from;
    while (isPart(pieces[to])) to++;
    let next = to;
    const words: string[] = [];
    for (let piece = pieces[next]; piece !== undefined; piece = pieces[++next]) {
      if (piece.type === "word" && takesBack.test(piece.word)) words.push(piece.word);
      else if (piece.type !== "break") break;
    }
    const isTaken = words.some((word) => /^(?:no|perdon|digo|dicho|mejor|corrijo|miento)$/.test(word));
    if (isTaken && isPart(pieces[next])) return withoutRetakenName([...pieces.slice(0, from), ...pieces.slice(next)]);
    from = to;
  }
  return pieces;
}

function isPart(piece: Piece | undefined): boolean {
  if (piece?.type !== "word" || inNoName.test(piece.word) || takesBack.test(piece.word)) return false;
  return /^\p{Lu}\p{Ll}/u.test(piece.typed) || givenNames.has(plain(piece.typed));
}

/** Whether a word is a given name, whatever its capitals; of those that are words too, only where it is written as a name. */
function isGivenName({ typed }: Word): boolean {
  const name = plain(typed);
  return alsoWords.has(name) ? /^\p{Lu}/u.test(typed) : givenNames.has(name);
}

/** Whether a word is written as names are. The first of a sentence is written so too: it is a name where no word of a sentence follows. */
function isWritten(piece: Word, at: number, next: Piece | undefined): boolean {
  const beginsSentence = at === 0 && next?.type === "word" && !/^\p{Lu}/u.test(next.typed);
  return !beginsSentence && /^\p{Lu}\p{Ll}+/u.test(piece.typed);
}

type Word = Extract<Piece, { readonly type: "word" }>;

/** "Clara Bueno": behind a name that is written so, a word that is none else. */
function isSurname({ word, typed }: Word, name: readonly string[]): boolean {
  return name.length > 0 && /^buen[oa]$/.test(word) && /^\p{Lu}\p{Ll}/u.test(typed);
}

/** The first run of words from a place on that can be a name, the first of them by `begins`. */
function nameFrom(
  pieces: readonly Piece[],
  from: number,
  begins: (piece: Word, at: number, next: Piece | undefined) => boolean,
): string | null {
  const name: string[] = [];
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const next = pieces[at + 1];
    const isWord = piece.type === "word" && /^[\p{L}'.-]{2,}$/u.test(piece.typed);
    if (isWord && name.length > 0 && isJoin(piece, next, pieces[at + 2])) name.push(piece.typed);
    else if (
      isWord &&
      (!inNoName.test(piece.word) || isSurname(piece, name)) &&
      !(someone.test(plain(piece.typed)) && !/^\p{Lu}/u.test(piece.typed)) &&
      (name.length > 0 || begins(piece, at, next))
    ) {
      if (name.length > 0 && !/^\p{Lu}/u.test(piece.typed) && !isGivenName(piece) && isKnownWord(piece.word)) break;
      name.push(piece.typed);
    } else if (name.length > 0) break;
  }
  return name.length === 0 ? null : name.slice(0, 6).join(" ");
}

const isName = (piece: Piece | undefined) => piece?.type === "word" && /^\p{Lu}/u.test(piece.typed);

function isJoin({ word }: Word, next: Piece | undefined, further: Piece | undefined): boolean {
  return joins.test(word) && (isName(next) || (next?.type === "word" && joins.test(next.word) && isName(further)));
}
