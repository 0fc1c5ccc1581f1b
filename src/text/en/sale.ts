import { formatAmount } from "../../domain/money.ts";
import { formatPhone } from "../../domain/phone.ts";
import { customerLine } from "./refusals.ts";
import type { TextsOf } from "../sentence.ts";
import type { SaleKeys } from "../es-mx/sale.ts";
import { hasTicketLine, type TicketSeen } from "../views.ts";
import { lines } from "../wording.ts";

/** `One operation`, `3 operations`. */
export const inDoubt = (count: number) => (count === 1 ? "One operation" : `${count} operations`);

/** `One digit is missing (9 so far).`, `2 digits too many (12).` */
export function digitsOff(digits: number): string {
  const off = Math.abs(digits - 10);
  const count = off === 1 ? "One digit" : `${off} digits`;
  return digits < 10 ? `${count} missing (${digits} so far).` : `${count} too many (${digits}).`;
}

export const ticketPart = ({ ticket, noTickets }: TicketSeen) =>
  ticket !== null ? ` · ticket ${ticket}` : noTickets ? "" : " · no ticket";
export const ticketLine = (seen: TicketSeen) => (hasTicketLine(seen) ? `Ticket: ${seen.ticket ?? "none"}` : null);

export const enSale: TextsOf<SaleKeys> = {
  cancelled: () => "Cancelled. Nothing new was recorded.",
  cancelledAnotherWaits: () =>
    "Cancelled. Nothing new was recorded from this.\nThe saved sale still waits; to drop it too, *cancel* again.",
  nothingToCancel: () => "Nothing is open.",
  firstQuestion: () => "That is the first question. To drop it, *cancel*.",
  inactivityWarning: () => "Still there? If not, in a few minutes I drop this, recording nothing.",
  inactivityClosed: () => "I dropped it, as you did not answer. Nothing new was recorded.\nTo start, *menu*.",

  askPhone: () => "Customer's phone?",
  orFillForm: () => "Or fill all of it in at once:",
  fillForm: () => "Fill in the sale",
  formPhoneHint: () => "The customer's, 10 digits",
  formTicketHint: () => "If there is none, leave it empty",
  formSend: () => "Continue",
  phoneWrongLength: (v) => `${digitsOff(v.digits)} ${v.digits < 10 ? "Send it whole?" : "Which is it?"}`,
  phoneNeeded: () => "Without a phone I can't credit the sale.",
  noPhoneNoSale: () => "Without a phone I cannot give them balance. Send it when you have it, or type *cancel*.",
  phoneNotAPhone: () => "Send me the phone, 10 digits.",
  saleLineUnclear: () => "Sure. Customer's phone?",
  askAmount: () => "Amount of the purchase?",
  amountAmbiguous: (v) => `Is it ${formatAmount(v.guess)}? *yes*, or write it with a point: 1234.50`,
  amountTooPrecise: () => "Two decimals at most. Amount of the purchase?",
  amountNotPositive: () => "It has to be more than zero. Amount of the purchase?",
  amountTooLarge: () => "That is very large. Amount of the purchase?",
  notAnAmount: () => "Amount of the purchase? Like this: 250 or 1,234.50",
  overCeiling: (v) => `Above ${formatAmount(v.ceiling)} a manager records it. Another amount? Or *cancel*.`,
  askTicket: (v) => (v.mandatory ? "Ticket number? (this wallet asks for it)" : "Ticket number? Or *no ticket*."),
  skipTicket: () => "No ticket",
  notATicket: (v) => `What number is on the ticket?${v.mandatory ? "" : " If there is none, *no ticket*."}`,
  ticketIsMandatory: () => "This wallet asks for a ticket. What is its number?",
  ticketNeeded: (v) =>
    `The sale of ${formatAmount(v.amountCentavos)} to ${formatPhone(v.phone)} was not recorded: the wallet asks for a ticket.\nWhat is the ticket number?`,
  ticketNeededLater: (v) =>
    `The sale of ${formatAmount(v.amountCentavos)} to ${formatPhone(v.phone)} was not recorded: the wallet asks for a ticket.\n` +
    `When you finish, type it with its ticket: sale ${v.phone} ${formatAmount(v.amountCentavos)} and the ticket.`,
  oneMoment: () => "One moment.",
  beingDone: () => "I am doing it; in a moment I will tell you how it went.",
  stillChecking: () => "One moment, I am checking it.",
  ownPhone: () =>
    "That is your number: a manager records your sale, and if you are one, another manager. Another phone? Or *cancel*.",
  staffPhone: (v) =>
    `${formatPhone(v.phoneTyped)} is somebody's of the staff.\n` +
    (v.mayOverride ? "*anyway* to go on, or another phone." : "A manager makes that one. Another phone? Or *cancel*."),
  sameTicket: (v) =>
    `Ticket ${v.ticket} was used today at ${v.atText} (${v.byName}, ${formatAmount(v.amountCentavos)}).\n` +
    (v.mayOverride ? "*anyway* to use it, or another number." : "Another number? Or *cancel*."),
  anyway: () => "Anyway",
  sameSale: (v) =>
    `Careful: at ${v.atText} ${v.byName} already made a sale of ${formatAmount(v.amountCentavos)} to ${formatPhone(v.phoneTyped)}. Is this another? *yes* or *no*`,
  summary: (v, show) => {
    if (v.isShort && "name" in v.customer && v.doubts === 0)
      return `Record it? ${formatAmount(v.amountCentavos)} · ${v.customer.name} · ${formatPhone(v.phoneTyped)}${v.wallet === null ? "" : ` · ${v.wallet}`}${ticketPart(v)}. *yes* or *change*`;
    return lines([
      v.again ? "You answered before the summary. Check it:" : null,
      `*Sale${v.wallet ? ` · ${v.wallet}` : ""}*`,
      customerLine(v.customer, show),
      `Phone: ${formatPhone(v.phoneTyped)}`,
      `Amount: ${formatAmount(v.amountCentavos)}`,
      ticketLine(v),
      v.doubts > 0 ? `⚠️ ${inDoubt(v.doubts)} on this phone still being checked.` : null,
      `Record it? *yes*, or change: *1* phone · *2* amount${hasTicketLine(v) ? " · *3* ticket" : ""}`,
    ]);
  },
  answeredTooEarly: () => "You answered before you saw this. Check it:",
  yesRegister: () => "Yes, record it",
  change: () => "Change something",
  cancelWord: () => "Cancel",
  whatToChange: (v) => `What do I change? *1* phone · *2* amount${v.ticket ? " · *3* ticket" : ""}. Or *cancel*.`,
  changePhone: () => "Phone",
  changeAmount: () => "Amount",
  changeTicket: () => "Ticket",
  no: () => "No",

  isItASale: (v) =>
    `Is it a sale? ${formatAmount(v.amountCentavos)} · ${formatPhone(v.phone)}${v.ticket === null ? "" : ` · ticket ${v.ticket}`}. *yes*, or tell me what you need.`,
  saleReplaced: () => "I dropped the last one without recording it. On to the next.",
  taskReplaced: () => "I dropped the last one undone.",
  menuSale: () => "Sale",
  menuBalance: () => "Balance",
  menuDoubts: () => "In doubt",
  menuMore: () => "More",
};
