import { formatAmount } from "../../domain/money.ts";
import { formatPhone } from "../../domain/phone.ts";
import type { LoneAnswer } from "../../domain/reader/lone-answer.ts";
import type { TextsOf } from "../keys.ts";
import type { ReadingKeys } from "../keys/reading.ts";
import type { PartlyRead, ShowPoints } from "../views.ts";
import { alternatives, bullets, lines } from "../wording.ts";

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
    v.phoneTyped === null ? null : `phone ${v.phoneTyped}`,
    v.amountCentavos === null ? null : `amount ${formatAmount(v.amountCentavos)}`,
    v.ticket === null ? null : `ticket ${v.ticket}`,
  ].filter((part) => part !== null);
  return parts.length === 0
    ? "It is not clear what is what."
    : `Understood: ${parts.join(", ")}. The rest was not clear.`;
}

function changed(offer: LoneAnswer, uses: boolean, show: ShowPoints): string {
  switch (offer.field) {
    case "phone":
      return `Change the phone to ${offer.typed}?`;
    case "amount":
      return `Change the ${uses ? "purchase" : "amount"} to ${formatAmount(offer.centavos)}?`;
    case "points":
      return `Change what is used to ${show(offer.points)}?`;
    case "ticket":
      return offer.ticket === null ? "Leave it without a ticket?" : `Change the ticket to ${offer.ticket}?`;
  }
}

export const enReading: TextsOf<ReadingKeys> = {
  partlyRead: (v) => `${understood(v)} ${asksOf[v.asks]}`,
  phoneAndMore: () => "There is a phone and something else. Write only the customer's phone here.",
  severalAtOnce: () =>
    "There is more than one phone in your message, and nothing of it was taken. Send one thing in a message.",
  tooLong: () => "Your message is too long and was not read. Write it shorter, please.",
  ticketUnclear: () =>
    "It is not clear which the ticket is. Write its number only; the rest can be changed in the summary.",
  askTicketGuess: (v) => `Is the ticket ${v.ticket}${v.also ? " too" : ""}? Answer *yes*, or write the ticket.`,
  whichField: (v) => {
    const names = v.uses
      ? { phone: "*1* phone", points: "*2* how much", amount: "*3* purchase", ticket: "*4* ticket" }
      : { phone: "*1* phone", points: "", amount: "*2* amount", ticket: "*3* ticket" };
    return `It is not clear what ${v.typed} is here. What to change: ${alternatives(
      v.fields.map((field) => names[field]),
      "or",
    )}?`;
  },
  offerChange: (v, show) => `${changed(v.offer, v.uses, show)} *yes* or *no*`,
  aboutWhich: (v) =>
    "Which operation? Write it with the customer's phone, or see today's with *my sales*. " +
    (v.role === "manager" ? "To undo one: *refund* and the phone." : "To undo one is up to a manager."),
  phoneToday: (v) =>
    lines([
      v.lines.length === 0
        ? `Nothing of ${formatPhone(v.phone)} today.`
        : `Today, of ${formatPhone(v.phone)}:\n${lines(bullets(v.lines))}`,
      v.more > 0 ? `…and ${v.more} before.` : null,
      v.role === "manager"
        ? `To undo a sale or a use: *refund ${v.phone}*`
        : "To undo one, ask a manager for the refund.",
    ]),
};
