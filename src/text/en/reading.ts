import { formatAmount } from "../../domain/money.ts";
import { formatPhone } from "../../domain/phone.ts";
import type { TextsOf } from "../sentence.ts";
import type { ReadingKeys } from "../es-mx/reading.ts";
import type { PartlyRead } from "../views.ts";
import { bullets, lines } from "../wording.ts";

const asksOf: { readonly [what in PartlyRead["asks"]]: string } = {
  phone: "Customer's phone?",
  amount: "Amount of the purchase?",
  ticket: "Ticket number?",
  points: "How much is used? An amount, or *all*.",
  purchase: "How much is the purchase? Or *no amount*.",
  direction: "Add or remove?",
};

function understood(v: PartlyRead): string {
  const parts = [
    v.phoneTyped === null ? null : `phone ${formatPhone(v.phoneTyped)}`,
    v.amountCentavos === null ? null : `amount ${formatAmount(v.amountCentavos)}`,
    v.ticket === null ? null : `ticket ${v.ticket}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "Sure." : `I got ${parts.join(", ")}.`;
}

export const enReading: TextsOf<ReadingKeys> = {
  restNotUnderstood: (v) => `I took nothing: I didn't understand “${v.rest}”.`,
  notBegunForRest: (v) => `I didn't understand “${v.rest}” and began nothing. Send it without that if you like.`,
  partlyRead: (v) => `${understood(v)} ${asksOf[v.asks]}`,
  redeemPointsRetold: (v, show) => `Sure, ${show(v.points)} is used. ${asksOf[v.asks]}`,
  severalInTurn: (v) => `${v.count} sales: one after the other.`,
  severalWait: (v) => (v.count === 1 ? "It comes after this one." : `${v.count} come after this one.`),
  tooManySales: (v) => `That is a lot: send me up to ${v.most} per message. I took none.`,
  severalLeft: (v) => (v.count === 1 ? "1 still to record: *next*." : `${v.count} still to record: *next*.`),
  queuedChanged: () => "Noted for that one.",
  queuedDropped: () => "That one is dropped.",
  queuedLater: () => "Change that one when it comes.",
  startedAnew: () => "All right, anew. What is the customer's phone?",
  severalAtOnce: () => "I saw more than one phone and took nothing. Send me one thing per message.",
  tooLong: () => "It is too long and I did not read it. Send it in one line?",
  ticketUnclear: () => "Which is the ticket? Write just its number.",
  askPhoneGuess: (v) => `Is it ${formatPhone(v.phone)}? If not, send me the right one.`,
  askTicketGuess: (v) =>
    `Is the ticket ${v.ticket}${v.also ? " too" : ""}? *yes*, ${v.orAmount ? "*it is the amount*, " : ""}or write the ticket.`,
  aboutWhich: (v) =>
    "Which one? Send me the customer's phone, or see today's with *my sales*.\n" +
    (v.role === "manager" ? "To undo it: *refund* and the phone." : "A manager can undo it."),
  phoneToday: (v) =>
    lines([
      v.lines.length === 0
        ? `Nothing of ${formatPhone(v.phone)} today in what went through this bot.`
        : `Today, of ${formatPhone(v.phone)}:\n${lines(bullets(v.lines))}`,
      v.more > 0 ? `…and ${v.more} before.` : null,
      v.role === "manager" ? `To undo one: *refund ${v.phone}*` : "To undo one, ask a manager for the refund.",
    ]),
};
