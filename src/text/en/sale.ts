import { formatAmount } from "../../domain/money.ts";
import { formatPhone } from "../../domain/phone.ts";
import { customerLine } from "./refusals.ts";
import type { TextsOf } from "../keys.ts";
import type { SaleKeys } from "../keys/sale.ts";
import { lines } from "../wording.ts";

/** `One operation`, `3 operations`. */
export const inDoubt = (count: number) => (count === 1 ? "One operation" : `${count} operations`);

export const enSale: TextsOf<SaleKeys> = {
  cancelled: () => "Cancelled. Nothing new was recorded.",
  cancelledAnotherWaits: () =>
    "Cancelled; nothing new was recorded from this. The saved sale still waits: to drop it too, type *cancel* again.",
  nothingToCancel: () => "There is nothing to cancel.",
  firstQuestion: () => "This is the first question; to drop it, type *cancel*.",
  inactivityWarning: () => "Are you there? Without an answer I will drop this in a few minutes, recording nothing.",
  inactivityClosed: () => "I dropped it for lack of an answer. Nothing new was recorded. Type *menu* to start again.",

  askPhone: () => "Customer's phone?",
  phoneWrongLength: (v) => `A phone has 10 digits and I got ${v.digits}. What is the phone?`,
  noPhoneNoSale: () => "Without a phone I cannot give them balance. Send it when you have it, or type *cancel*.",
  phoneNotAPhone: () => "I saw no phone there. It is 10 digits, for example 477 123 4567. What is it?",
  saleLineUnclear: () => "I am not sure which is which. Step by step, then: customer's phone?",
  askAmount: () => "Amount of the purchase?",
  amountAmbiguous: (v) => `Is it ${formatAmount(v.guess)}? Answer *yes*, or write it with a decimal point: 1234.50`,
  amountTooPrecise: () => "Pesos have two decimals at most. Amount of the purchase?",
  amountNotPositive: () => "The amount must be more than zero. Amount of the purchase?",
  amountTooLarge: () => "That amount is too large. Amount of the purchase?",
  notAnAmount: () => "I did not understand the amount. Write it like this: 250 or 1,234.50",
  overCeiling: (v) => `Above ${formatAmount(v.ceiling)}, a manager records the sale. Type another amount or *cancel*.`,
  askTicket: (v) => (v.mandatory ? "Ticket number? (this wallet asks for it)" : "Ticket number? Or *no ticket*."),
  skipTicket: () => "No ticket",
  notATicket: () => "A ticket is letters and digits, up to 40. What is it?",
  ticketIsMandatory: () => "This wallet asks for a ticket with every sale. What is the ticket number?",
  ticketNeeded: (v) =>
    `The wallet asks for a ticket: the sale of ${formatAmount(v.amountCentavos)} to ${formatPhone(v.phone)} was not recorded. Ticket number?`,
  ticketNeededLater: (v) =>
    `The wallet asks for a ticket: the sale of ${formatAmount(v.amountCentavos)} to ${formatPhone(v.phone)} was not recorded. ` +
    `When you finish, type it whole: sale ${v.phone} ${formatAmount(v.amountCentavos)} and the ticket.`,
  oneMoment: () => "One moment.",
  beingDone: () => "You have decided and I am doing it; in a moment I will tell you how it went.",
  stillChecking: () => "One moment, I am checking the sale.",
  ownPhone: () => "That is your own number: a manager records a sale to you. Type another phone or *cancel*.",
  staffPhone: (v) =>
    `${v.phoneTyped} belongs to somebody of the staff. ` +
    (v.mayOverride
      ? "Type *anyway* to go on with it, or another phone."
      : "Ask a manager for that number. Type another phone, or *cancel*."),
  sameTicket: (v) =>
    `Ticket ${v.ticket} was already used today at ${v.atText} (${v.byName}, ${formatAmount(v.amountCentavos)}). ` +
    (v.mayOverride
      ? "Type *anyway* to use it anyway, or another ticket number."
      : "Type another ticket number, or *cancel*."),
  anyway: () => "Anyway",
  sameSale: (v) =>
    `Careful: at ${v.atText} ${v.byName} already made a sale of ${formatAmount(v.amountCentavos)} to ${v.phoneTyped}. Is this another? *yes* or *no*`,
  summary: (v, show) =>
    lines([
      v.again ? "Your answer came before the summary and I did not take it. Read it and answer." : null,
      `*Sale${v.wallet ? ` · ${v.wallet}` : ""}*`,
      customerLine(v.customer, show),
      `Phone: ${v.phoneTyped}`,
      `Amount: ${formatAmount(v.amountCentavos)}`,
      `Ticket: ${v.ticket ?? "none"}`,
      v.doubts > 0 ? `⚠️ ${inDoubt(v.doubts)} on this phone still being checked.` : null,
      "Record it? *yes*, or change: *1* phone · *2* amount · *3* ticket",
    ]),
  answeredTooEarly: () => "Your answer came before the message and did not count. Read it and answer:",
  yesRegister: () => "Yes, record it",
  change: () => "Change something",
  cancelWord: () => "Cancel",
  whatToChange: () => "What do I change? *1* phone · *2* amount · *3* ticket. Or *cancel*.",
  changePhone: () => "Phone",
  changeAmount: () => "Amount",
  changeTicket: () => "Ticket",
  no: () => "No",

  saleReplaced: () => "I dropped the previous one without recording it; starting another.",
  taskReplaced: () => "I dropped the previous one; nothing of it was done.",
  menuSale: () => "Sale",
  menuBalance: () => "Balance",
  menuDoubts: () => "In doubt",
};
