import { mayBeTicket, ofBalance, ownNumbers, places, ticketNouns } from "./fact-words.ts";
import { oncePerPlace } from "../../recent.ts";
import { wordAt, type Piece } from "../piece.ts";

// What the words beside a number say of it.

/** The words before a place, nearest first, up to a number or the end of a line. */
export function wordsBefore(pieces: readonly Piece[], at: number): readonly string[] {
  const words: string[] = [];
  for (let before = at - 1; before >= 0 && words.length < 5; before--) {
    const piece = pieces[before] as Piece;
    if (piece.type !== "word") break;
    words.push(piece.word);
  }
  return words;
}

/** The word right behind a place; empty where none stands there. */
export function wordAfter(pieces: readonly Piece[], at: number): string {
  return wordAt(pieces, at + 1);
}

/** "Tiene 80 de puntos y quiere gastarse 50": how much balance there is, where another number says how much is used. */
export function isBalanceTold(pieces: readonly Piece[], at: number): boolean {
  const [before = ""] = wordsBefore(pieces, at).filter((word) => !/^(?:como|unos|unas|ya|de)$/.test(word));
  if (!/^(?:tiene|tengo|tenia|trae|traigo|junto|acumulo|quedan|hay|lleva)$/.test(before)) return false;
  const after = lineAfter(pieces, at);
  const isBalance = ofBalance.test(after) || /^(?:de )?(?:puntos?|saldo)\b/.test(after);
  return isBalance && pieces.slice(at + 1).some(({ type }) => type === "number");
}

/** "Mesa 4", "mi clave es 4455", "puntos 20": a number that is named as something else than a price or a ticket. */
export function isPlaceAt(pieces: readonly Piece[], at: number, asked: string | null): boolean {
  const [before = "", ...further] = wordsBefore(pieces, at);
  // "Mi nip es 4455"; "el de la terminal es 4418" may be the ticket.
  const isOwn = ownNumbers.test(further[0] ?? "") || /^(?:edad|mesa|caja|talla)$/.test(further[0] ?? "");
  const name = before === "es" && isOwn ? (further[0] ?? "") : before;
  if (places.test(name) || ownNumbers.test(name)) return !(asked === "ticket" && mayBeTicket.test(name));
  const end = pieces[at - 1]?.type === "break" ? at - 1 : at;
  const [noun = "", ...more] = wordsBefore(pieces, end);
  return asked !== "points" && more.length === 0 && /^(?:puntos?|saldo|cashback)$/.test(noun);
}

/** "Con puntos 50", "con saldo de 30", "usa puntos 20": how much balance is used, behind its name. */
function isBehindBalance(pieces: readonly Piece[], at: number): boolean {
  return behindBalance.test(wordsBefore(pieces, at).toReversed().join(" "));
}

const behindBalance =
  /\b(?:con|de sus?|us\w+|canj\w+) (?:(?:sus?|el|los) )?(?:saldo|monedero|puntos)(?: (?:de|por|unos|hasta|solo|nomas))*$/;

/** "250 con puntos 50": the purchase, before how much balance is used. */
export function isBeforeUse(pieces: readonly Piece[], at: number): boolean {
  const next = pieces.findIndex(({ type }, place) => place > at && type !== "word");
  return next > at + 1 && pieces[next]?.type === "number" && isBehindBalance(pieces, next);
}

/** "Con saldo de 30 pesos", "quítale 45 pesos a su monedero". */
export const isOfBalance = oncePerPlace(readsOfBalance);

function readsOfBalance(pieces: readonly Piece[], at: number): boolean {
  const before = wordsBefore(pieces, at).toReversed().join(" ");
  const takesFrom = /\b(?:quit|baj|rest|descuent|descont|rebaj)\w*$/.test(before);
  return (
    ofBalance.test(lineAfter(pieces, at)) ||
    (takesFrom && /^(?:pesos )?al? (?:su )?(?:saldo|monedero)\b/.test(lineAfter(pieces, at))) ||
    isBehindBalance(pieces, at)
  );
}

/** "Gastarse 50" in a message about balance. `before`: the word before the number. */
export function isSpent(pieces: readonly Piece[], before: string): boolean {
  return (
    /^(?:gastar(?:se|me|los)?|usar(?:se|me|los)?|canjear(?:se|me|los)?|aplicar(?:le|los|se)?)$/.test(before) &&
    pieces.some((piece) => piece.type === "word" && /^(?:puntos?|saldo|monedero)$/.test(piece.word))
  );
}

const usesVerb = /^(?:us(?:a|e|o|ar|aron|ando|aria)(?:le|rle)?|canje(?:a|e|o|ar|aron|ando)?(?:le|rle)?)$/;

/** "Usa 50 por 300", "paga 300 y usa 50": the purchase beside what is used of the balance. */
export function isPaidBesideUse(pieces: readonly Piece[], at: number): boolean {
  const [before = "", further = ""] = wordsBefore(pieces, at);
  if (!/^(?:pag(?:a|ar|ue|o)|por|de|cuenta|compra|venta)$/.test(before === "los" ? further : before)) return false;
  return pieces.some(({ type }, place) => {
    return place !== at && type === "number" && (isUsedAt(pieces, place) || isOfBalance(pieces, place));
  });
}

/** "Usa 50". */
export function isUsedAt(pieces: readonly Piece[], at: number): boolean {
  return usesVerb.test(wordsBefore(pieces, at)[0] ?? "");
}

const otherMoneyBefore =
  /\b(?:deb(?:e|o|en)|a deber|sobran?|falta(?:n|ron|ba)?|(?:mas|menos) de|nivel|espera(?! (?:son|eran?|fueron|fue|es)$)|termina en|descont\w+|descuent\w+|agreg\w+|sum\w+|aument\w+|tambien|otros|aparte|gane|gano|le quedan?|cuestan?|propina|prest\w+)(?: (?:de|a|con|en|uno|una?|le|el|la|y|fueron|fue|son|es|eran))*$/;
const otherMoneyAfter =
  /^(?:pesos )?(?:de (?:propina|descuent\w+|enganche|envio|mas|menos)|mas\b|menos\b|en puntos|cada un[oa]|en la (?:loteria|rifa)|los pago con|de (?:su |el )?saldo|gracias\b|cu\b|no$)/;

/** Money, or a number, that is no price of what was sold: change, tips, debts, discounts, parts of a card. */
export function isOtherMoney(pieces: readonly Piece[], at: number): boolean {
  const before = wordsBefore(pieces, at).toReversed().join(" ");
  return otherMoneyBefore.test(before) || otherMoneyAfter.test(lineAfter(pieces, at));
}

/** What a customer handed over, or got back: it changes no amount that is named. */
export function isCash(pieces: readonly Piece[], at: number): boolean {
  const before = wordsBefore(pieces, at).toReversed().join(" ");
  return cashBefore.test(before) || /^(?:pesos )?de (?:cambio|feria|vuelto|regreso)\b/.test(lineAfter(pieces, at));
}

/** "Recibí": no receipt, though it is spelled nearly so. */
export function isReceived(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return before?.type === "word" && /^recib(?:[ií]|i[oó]|imos|ieron)$/i.test(before.typed);
}

/** "Recibí 500", "el cambio fue 63": money that changed hands, whatever is asked. */
export function isHanded(pieces: readonly Piece[], at: number): boolean {
  const end = pieces[at - 1]?.type === "break" ? at - 1 : at;
  return (
    isReceived(pieces, at) ||
    /\b(?:cambio|vuelto|feria)(?: (?:fue|fueron|es|son|era|eran|de|seria))*$/.test(
      wordsBefore(pieces, end).toReversed().join(" "),
    )
  );
}

const cashBefore =
  /\b(?:le di|me dio|dio|trae|traia|le regrese|regrese|le devolvi|quedate con)(?: (?:de|con|en|un|una|uno|el|la))*$/;

/** The words of the six pieces behind a place; a piece that is no word is empty. */
export function lineAfter(pieces: readonly Piece[], at: number): string {
  return pieces
    .slice(at + 1, at + 7)
    .map((piece) => (piece.type === "word" ? piece.word : ""))
    .join(" ");
}

/** "1029 es el folio", "1029 el folio, 340 el total"; in "300 el ticket 55" it is the other number. */
function isSaidToBeTicket(pieces: readonly Piece[], at: number): boolean {
  const words = lineAfter(pieces, at).split(" ");
  const noun = words.findIndex((word) => ticketNouns.test(word));
  const end = pieces[at + 2 + noun];
  const isEnd = end === undefined || end.type === "break" || (end.type === "word" && end.word === "y");
  return noun >= 0 && isEnd && /^(?:(?:es|fue|era|seria) )?(?:el|la|su)$/.test(words.slice(0, noun).join(" "));
}

/** "El N13 de ticket". */
export function isOfTicket(pieces: readonly Piece[], at: number): boolean {
  const [piece, of, noun, next] = [pieces[at], pieces[at + 1], pieces[at + 2], pieces[at + 3]];
  const isFact = piece?.type === "number" || piece?.type === "code";
  if (isFact && isSaidToBeTicket(pieces, at)) return true;
  if (!isFact || of?.type !== "word" || noun?.type !== "word" || !ticketNouns.test(noun.word)) return false;
  return /^(?:de|como)$/.test(of.word) && next?.type !== "number" && next?.type !== "code";
}

/** "En realidad es 410", "debía ser 335": the only number of an answer to a summary, said to be what it is instead. "Es el 410" may be the ticket. */
export function isInstead(pieces: readonly Piece[], at: number): boolean {
  const others = pieces.some((piece, place) => place !== at && piece.type !== "word" && piece.type !== "break");
  const before = wordsBefore(pieces, at).toReversed().join(" ");
  return (
    !others &&
    (/^(?:pesos )?(?:eran?|fue|fueron|son)$/.test(lineAfter(pieces, at).trim()) ||
      /^(?:(?:no|ay|ah|uy|perdon|digo|mejor|bueno|pues|que|en realidad|realmente|la verdad|,) )*(?:es|sean?)(?: de)?$/.test(
        before,
      ) ||
      /\b(?:deb(?:e|ia|io|eria|en|ian|ieron)|tenian?|tiene|tendrian?|van?|iban?|quise|quiero|queria) (?:de |que |a )?(?:ser|decir)(?: de)?$/.test(
        before,
      ))
  );
}

/** "Súmale 180 al 477…": nothing but that, to a phone. */
export function isAddedTo(pieces: readonly Piece[], at: number): boolean {
  const [before = "", further] = wordsBefore(pieces, at);
  const others = pieces.some((piece, place) => place !== at && (piece.type === "number" || piece.type === "other"));
  const isTo = /^(?:pesos )?(?:al?|para)\b/.test(lineAfter(pieces, at)) && pieces.some(({ type }) => type === "phone");
  return (
    /^(?:sum|agreg|aument|anad)\w*$/.test(before) &&
    (further === undefined || /^(?:favor|y|me|le|oye|,)$/.test(further)) &&
    isTo &&
    !others
  );
}

/** What "es 6120" is said of: "menos el ticket, es 6120". Empty where nothing stands before the comma, or it was told or denied there already. */
export function saidOf(pieces: readonly Piece[], at: number): string {
  const article = pieces[at - 1];
  const isNamed = article?.type === "word" && /^(?:el|la)$/.test(article.word);
  const end = isNamed ? at - 1 : at;
  const [noun, pause, is] = [pieces[end - 3], pieces[end - 2], pieces[end - 1]];
  if (is?.type !== "word" || pause?.type !== "break" || noun?.type !== "word") return "";
  // "Con el N13 de ticket, son 920"; "no hubo ticket, fue de 145".
  const isTold =
    isOfTicket(pieces, end - 5) || wordsBefore(pieces, end - 3).some((word) => /^(?:no|ni|sin|nunca)$/.test(word));
  const says = ticketNouns.test(noun.word) ? /^(?:es|era|fue)$/ : /^(?:es|son|era|eran|fue|fueron)$/;
  return says.test(is.word) && !isTold ? noun.word : "";
}
