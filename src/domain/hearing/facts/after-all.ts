import { parseAmount } from "../../money.ts";
import { wordAt, type Piece } from "../piece.ts";
import { ticketNouns } from "./fact-words.ts";

// Somebody says that there is no ticket, or tells an amount only roughly, and then tells it after all.

/** The pieces with what was told after all: "sin ticket, ah no, sí traía: 2207" has ticket 2207, and "700 y pico, deja checo, 732" is 732. */
export function saidAfterAll(pieces: readonly Piece[]): readonly Piece[] {
  for (let at = 0; at < pieces.length; at++) {
    const told = ticketAfterAll(pieces, at) ?? amountAfterAll(pieces, at);
    if (told !== null) return [...pieces.slice(0, told.from), ...told.kept, ...pieces.slice(told.to)];
  }
  return pieces;
}

interface Told {
  readonly from: number;
  readonly to: number;
  /** What stands there instead. */
  readonly kept: readonly Piece[];
}

const takesBack = /^(?:no|perdon|digo|ah|ay|uy|espera|esperate|perate|miento)$/;
const isThere =
  /^(?:si|trae|traia|tiene|tenia|hay|habia|hubo|salio|encontre|hallo|halle|aparecio|aqui|ticket|folio|nota|recibo)$/;
const besidesTicket = /^(?:ya|lo|la|el|es|era|esta|pero|mira|que|uno|una|le|me|se)$/;

function ticketAfterAll(pieces: readonly Piece[], at: number): Told | null {
  const noun = pieces[at] as Piece;
  const from = wordAt(pieces, at - 1) === "sin" ? at - 1 : wordAt(pieces, at - 2) === "no" ? at - 2 : null;
  if (from === null || noun.type !== "word" || !ticketNouns.test(noun.word)) return null;
  const [words, place] = wordsUntilFact(pieces, at + 1);
  const fits = words.every((word) => takesBack.test(word) || isThere.test(word) || besidesTicket.test(word));
  if (!fits || !words.some((word) => takesBack.test(word)) || !words.some((word) => isThere.test(word))) return null;
  return { from, to: place, kept: [noun] };
}

const looksAgain =
  /^(?:dej[ae]|dejame|checo|checar|chec[oa]rl[oa]|reviso|veo|ver|a|son|fueron|fue|espera|ok|ya|exacto|exactos|exactamente|perdon|serian?)$/;

/** "700 y pico, deja checo… 732": the second is the first one, known better. */
function amountAfterAll(pieces: readonly Piece[], at: number): Told | null {
  const about = pieces[at];
  if (
    about?.type !== "number" ||
    wordAt(pieces, at + 1) !== "y" ||
    !/^(?:pico|piquito|tantos|cacho|algo)$/.test(wordAt(pieces, at + 2))
  )
    return null;
  const [words, place] = wordsUntilFact(pieces, at + 3);
  const exact = pieces[place];
  if (exact?.type !== "number" || place === at + 3 || !words.every((word) => looksAgain.test(word))) return null;
  const [first, second] = [parseAmount(about.typed), parseAmount(exact.typed)];
  const isNear =
    first.type === "amount" &&
    second.type === "amount" &&
    second.centavos >= first.centavos &&
    second.centavos <= first.centavos * mostMore;
  return isNear ? { from: at, to: place, kept: [] } : null;
}

/** How much more than "700 y pico" it may have been. */
const mostMore = 1.5;

/** The words from a place to the next number or code, and where that stands; none where a phone or the end comes first. */
function wordsUntilFact(pieces: readonly Piece[], from: number): readonly [readonly string[], number] {
  const words: string[] = [];
  for (let place = from; place < pieces.length; place++) {
    const piece = pieces[place] as Piece;
    if (piece.type === "number" || piece.type === "code") return [words, place];
    if (piece.type === "word") words.push(piece.word);
    else if (piece.type !== "break") break;
  }
  return [[], -1];
}
