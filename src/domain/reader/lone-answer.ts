import { parseAmountAnswer, type AmountReading, type Centavos } from "../money.ts";
import { parsePhone, type Phone } from "../people/phone.ts";
import { pointsOfCentavos, type Points } from "../points.ts";
import { parseTicket, type Ticket } from "../ticket.ts";
import { partOfAmount } from "./sale-line.ts";
import { plain, tidy } from "./words.ts";

/** One answer of a summary, as somebody wants it to be instead. `ticket` null: there is none. */
export type LoneAnswer =
  | { readonly field: "phone"; readonly phone: Phone; readonly typed: string }
  | { readonly field: "amount"; readonly centavos: Centavos }
  | { readonly field: "points"; readonly points: Points }
  | { readonly field: "ticket"; readonly ticket: Ticket | null };

/** Longer than any answer with the word for it. */
const longestAnswer = 80;

const phoneLabel = /^(?:el |su |al )?(?:tel[eé]fono|tel|cel|celular|n[uú]mero)(?: (?:es|del cliente es))?:? (?:el )?/i;
const ofPoints = / ?(?:puntos?|pts)\.?$/i;

/**
 * Everything that a message can be where it is one answer and no more: "K45" is a ticket, "$300" an amount or points, "300" all three.
 * Empty where it is none. An amount with two readings is given as the likelier one: whoever takes it up asks first.
 */
export function readLoneAnswer(text: string): readonly LoneAnswer[] {
  if (text.length > longestAnswer || /[?¿]/.test(text)) return [];
  const typed = tidy(text);
  const phoneTyped = typed.replace(phoneLabel, "");
  const phone = parsePhone(phoneTyped);
  if (phone.type === "phone") return [{ field: "phone", phone: phone.phone, typed: phoneTyped }];
  const centavos = certainOrGuessed(parseAmountAnswer(typed.replace(ofPoints, "")));
  const amounts: readonly LoneAnswer[] =
    centavos === null
      ? []
      : [
          ...(ofPoints.test(typed) ? [] : [{ field: "amount", centavos } as const]),
          { field: "points", points: pointsOfCentavos(centavos) },
        ];
  return [...amounts, ...ticketsIn(typed)];
}

function certainOrGuessed(reading: AmountReading): Centavos | null {
  if (reading.type === "amount") return reading.centavos;
  return reading.type === "ambiguous" ? reading.guess : null;
}

function ticketsIn(typed: string): readonly LoneAnswer[] {
  if (partOfAmount.test(typed)) return [];
  const reading = parseTicket(typed);
  if (reading.type === "ticket") return [{ field: "ticket", ticket: reading.ticket }];
  if (reading.type === "unsure" && reading.guess !== null && typed.includes(" ")) {
    return [{ field: "ticket", ticket: reading.guess }];
  }
  // A mere "no" is no answer to "which ticket?" here.
  return reading.type === "none" && /\b(?:ticket|folio|nota)$/.test(plain(typed))
    ? [{ field: "ticket", ticket: null }]
    : [];
}
