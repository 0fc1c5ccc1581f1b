import type { Piece } from "../../piece.ts";
import { lineAfter, wordAfter, wordsBefore } from "../beside-number.ts";
import { currency } from "../fact-words.ts";

// What a ticket comes to, told with a number that could be the ticket's own.

/** "Según el ticket 250", "el ticket suma 250": what it comes to. */
export function isTicketSum(pieces: readonly Piece[], at: number): boolean {
  return /\b(?:segun (?:(?:el|la|su|mi) )?(?:ticket|nota|recibo|cuenta|comanda)(?: (?:son|es|dice))*|(?:ticket|nota|recibo) (?:suma|sumo|da|(?:es|fue|salio) (?:por|de|en))|(?:total|monto|importe|cuenta) (?:del|de la) (?:ticket|nota|recibo)(?: (?:es|son|fue|de))*)$/.test(
    wordsBefore(pieces, at).toReversed().join(" "),
  );
}

/** "El ticket dice 200", "en el ticket sale 200", "dice 200 el ticket": what it comes to, or its number, where no other is told. */
export function isSaidByTicket(pieces: readonly Piece[], at: number): boolean {
  if (pieces.some(({ type }, place) => type === "number" && place !== at)) return false;
  const before = wordsBefore(pieces, at).toReversed().join(" ");
  return (
    /\b(?:ticket|nota|recibo|cuenta|comanda) (?:me |nos )?(?:dice|marca|sale|salio|pone)(?: que)?(?: (?:son|es|fueron))?$/.test(
      before,
    ) ||
    (/\b(?:dice|marca|sale)$/.test(before) &&
      /^(?:pesos )?(?:en )?(?:el|la|su) (?:ticket|nota|recibo|cuenta|comanda)\b/.test(lineAfter(pieces, at)))
  );
}

/** "El ticket es de 200", "ticket por $200", "con 500", "uno de 500", where the ticket is asked: it may be what the ticket comes to, or what was handed over. */
export function mayBeSum(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const before = wordsBefore(pieces, at).toReversed().join(" ");
  const isMoney = (piece?.type === "number" && piece.money) || currency.test(wordAfter(pieces, at));
  return isMoney || isTicketSum(pieces, at) || ofSum.test(before);
}

const ofSum =
  /\b(?:ticket|nota|recibo|comanda) (?:(?:me|nos|le|que) )?(?:(?:es|fue|era|salio|sale|viene|va|quedo) )?(?:de|por)(?: (?:unos|como))?$|\b(?:ticket|nota|recibo|comanda) (?:marca|aparece|viene)$|^(?:y|(?:y )?con|un[oa]? de|el de|pago(?: con)?|billete de|(?:le|me) (?:di|dio|dieron))$|^(?:y )?(?:una?|otr[oa]s?) \w+(?: \w+)? de$/;
