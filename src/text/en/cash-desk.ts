import { formatAmount } from "../../domain/money.ts";
import { formatPhone } from "../../domain/phone.ts";
import type { CashDeskKeys } from "../es-mx/cash-desk.ts";
import { hasTicketLine, type OwnDayCount, type ShowPoints, type TicketSeen } from "../views.ts";
import { bullets, lines, type TextsOf, times } from "../wording.ts";
import { customerLine } from "./outcomes.ts";
import { dayMonth, spelled } from "./reports.ts";

/** `One operation`, `3 operations`. */
export const inDoubt = (count: number) => (count === 1 ? "One operation" : `${count} operations`);

/** `One digit missing (9 so far).`, `2 digits too many (12).` */
export function digitsOff(digits: number): string {
  const off = Math.abs(digits - 10);
  const count = off === 1 ? "One digit" : `${off} digits`;
  return digits < 10 ? `${count} missing (${digits} so far).` : `${count} too many (${digits}).`;
}

const ticketPart = ({ ticket, noTickets }: TicketSeen) =>
  ticket !== null ? ` · ticket ${ticket}` : noTickets ? "" : " · no ticket";
const ticketLine = (seen: TicketSeen) => (hasTicketLine(seen) ? `Ticket: ${seen.ticket ?? "none"}` : null);

const tooEarly = "You answered before you saw this. Check it:";
const dateExample = "Like this: 12/05/1990.";
const dayNouns = { sale: ["sale", "sales"], redeem: ["use of balance", "uses of balance"] } as const;
const dayStates: { readonly [state in OwnDayCount["state"]]: string } = {
  confirmed: "recorded",
  verified: "verified by balance",
  open: "in progress",
  inDoubt: "in doubt",
  not: "not recorded",
};

function dayLine({ what, state, count, amountCentavos, points }: OwnDayCount, show: ShowPoints): string {
  const sum = what === "sale" ? formatAmount(amountCentavos) : show(points);
  const [one, many] = dayNouns[what];
  return `${times(count, one, many)} ${dayStates[state]}: ${sum}`;
}

export const enCashDesk: TextsOf<CashDeskKeys> = {
  cancelledAnotherWaits: () =>
    "Cancelled. Nothing new was recorded from this.\nThe saved sale still waits; to drop it too, *cancel* again.",
  firstQuestion: () => "That is the first question. To drop it, *cancel*.",
  inactivityWarning: () => "Still there? If not, in a few minutes I drop this, recording nothing.",
  inactivityClosed: () => "I dropped it, as you did not answer. Nothing new was recorded.\nTo start, *menu*.",

  phoneWrongLength: (v) => `${digitsOff(v.digits)} ${v.digits < 10 ? "Send it whole?" : "Which is it?"}`,
  noPhoneNoSale: () => "Without a phone I cannot give them balance. Send it when you have it, or type *cancel*.",
  amountAmbiguous: (v) => `Is it ${formatAmount(v.guess)}? *yes*, or write it with a point: 1234.50`,
  amountNotPositive: () => "It has to be more than zero. Amount of the purchase?",
  overCeiling: (v) => `Above ${formatAmount(v.ceiling)} a manager records it. Another amount? Or *cancel*.`,
  askTicket: (v) => (v.mandatory ? "Ticket number? (this wallet asks for it)" : "Ticket number? Or *no ticket*."),
  notATicket: (v) => `What number is on the ticket?${v.mandatory ? "" : " If there is none, *no ticket*."}`,
  ticketIsMandatory: () => "This wallet asks for a ticket. What is its number?",
  ticketNeeded: (v) =>
    `The sale of ${formatAmount(v.amountCentavos)} to ${formatPhone(v.phone)} was not recorded: the wallet asks for a ticket.\nWhat is the ticket number?`,
  ticketNeededLater: (v) =>
    `The sale of ${formatAmount(v.amountCentavos)} to ${formatPhone(v.phone)} was not recorded: the wallet asks for a ticket.\n` +
    `When you finish, type it with its ticket: sale ${v.phone} ${formatAmount(v.amountCentavos)} and the ticket.`,
  beingDone: () => "I am doing it; in a moment I will tell you how it went.",
  ownPhone: () =>
    "That is your number: a manager records your sale, and if you are one, another manager. Another phone? Or *cancel*.",
  staffPhone: (v) =>
    `${formatPhone(v.phoneTyped)} belongs to somebody on the staff.\n` +
    (v.mayOverride ? "*anyway* to go on, or another phone." : "A manager makes that one. Another phone? Or *cancel*."),
  sameTicket: (v) =>
    `Ticket ${v.ticket} was used today at ${v.atText} (${v.byName}, ${formatAmount(v.amountCentavos)}).\n` +
    (v.mayOverride ? "*anyway* to use it, or another number." : "Another number? Or *cancel*."),
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
  answeredTooEarly: () => tooEarly,
  whatToChange: (v) => `What do I change? *1* phone · *2* amount${v.ticket ? " · *3* ticket" : ""}. Or *cancel*.`,

  isItASale: (v) =>
    `Is it a sale? ${formatAmount(v.amountCentavos)} · ${formatPhone(v.phone)}${v.ticket === null ? "" : ` · ticket ${v.ticket}`}. *yes*, or tell me what you need.`,
  saleReplaced: () => "I dropped the last one without recording it. On to the next.",

  unregisteredOffer: (v) =>
    `${formatPhone(v.phoneTyped)} is not registered in ${v.wallet ?? "the wallet"}.\nShall *register* add the customer, or is it another phone?`,

  redeemAskPoints: (v, show) => `${v.customer} has ${show(v.balance)}. How much is used? An amount, or *all*.`,
  redeemAskPointsUnchecked: () => "I could not read their balance. How much is used?",
  redeemTooMuch: (v, show) => `There is only ${show(v.balance)}. How much is used? An amount, or *all*.`,
  redeemNothing: (v, show) => `${v.customer} has ${show(v.balance)}. There is no balance to use.`,
  redeemAllUnchecked: () => "I could not read their balance. How much is used? Write the amount.",
  redeemAmountUnclear: () => "How much is used? Like this: 30 or 30.50. Or *all*.",
  redeemPurchaseUnclear: () => "How much is the purchase? Like this: 250 or 1,234.50. Or *no amount*.",
  redeemUseGuess: (v) => `Shall I use ${formatAmount(v.guess)}? *yes*, or type how much.`,
  redeemPurchaseGuess: (v) => `Is the purchase ${formatAmount(v.guess)}? *yes*, or write how much it is.`,
  redeemPurchaseToo: (v) => `Is the purchase ${formatAmount(v.guess)} too? *yes*, or write how much it is.`,
  redeemUseOnly: (v) => `The purchase is ${formatAmount(v.guess)}. Shall I use only that? *yes*, or type how much.`,
  redeemOwnPhone: () =>
    "That is your number: a manager uses your balance, and if you are one, another manager. Another phone? Or *cancel*.",
  redeemSummary: (v, show) => {
    if (v.isShort && "name" in v.customer && v.doubts === 0) {
      const purchase = v.amountCentavos === null ? "no amount" : `of ${formatAmount(v.amountCentavos)}`;
      return `Use it? ${show(v.points)} ${purchase} · ${v.customer.name} · ${formatPhone(v.phoneTyped)}${v.wallet === null ? "" : ` · ${v.wallet}`}${ticketPart(v)}. *yes* or *change*`;
    }
    return lines([
      v.again ? tooEarly : null,
      `*Use balance${v.wallet ? ` · ${v.wallet}` : ""}*`,
      customerLine(v.customer, show),
      `Phone: ${formatPhone(v.phoneTyped)}`,
      `Uses: ${show(v.points)}`,
      v.amountCentavos === null
        ? "Purchase: no amount"
        : `Purchase: ${formatAmount(v.amountCentavos)} · left to pay: ${formatAmount(v.restCentavos ?? v.amountCentavos)}`,
      ticketLine(v),
      v.doubts > 0 ? `⚠️ ${inDoubt(v.doubts)} on this phone still being checked.` : null,
      `Use it? *yes*, or change: *1* phone · *2* how much · *3* purchase${hasTicketLine(v) ? " · *4* ticket" : ""}`,
    ]);
  },
  redeemWhatToChange: (v) =>
    `What changes? *1* phone · *2* how much · *3* purchase${v.ticket ? " · *4* ticket" : ""}. Or *cancel*.`,
  performingWait: () => "It is on its way. As soon as I know how it went, I tell you.",
  redeemRestWaits: (v) =>
    `The sale of the rest (${formatAmount(v.restCentavos)}) is missing. Once ${v.clear ? "you can" : "the previous one is settled"}, write it` +
    `${v.wallet === null ? "" : ` in ${v.wallet}`}: ` +
    `sale ${v.phone} ${formatAmount(v.restCentavos)} ${v.ticket ?? "no ticket"}`,

  registerAlready: (v) =>
    v.self
      ? `Your number is in the wallet already: ${v.name}. *balance* shows how much you have.`
      : `${formatPhone(v.phoneTyped)} is in the wallet already: ${v.name}.`,
  registerAskName: (v) => (v.self ? "Your first and last name?" : "First and last name of the customer?"),
  registerAskBirthday: (v) =>
    v.mandatory
      ? "Birthday? Like this: 12/05/1990. (this wallet asks for it)"
      : "Birthday? Like this: 12/05/1990. If they do not say, *no birthday*.",
  birthdayAmbiguous: (v) => `Is it ${spelled(v.guess)}? *yes*, or write it with the day first and the whole year.`,
  birthdayNoYear: (v) => `Which year? (${dayMonth(v.dayMonth)})`,
  birthdayImpossible: () => `There is no such date. ${dateExample}`,
  birthdayNotADate: () => `Which day is their birthday? ${dateExample}`,
  birthdayIsMandatory: () => `The birthday is needed here. ${dateExample}`,
  privacyNotice: (v) =>
    lines([
      v.again ? tooEarly : null,
      v.self ? "*Privacy notice*" : "*Privacy notice* (read it to the customer)",
      v.self
        ? `${v.wallet ?? "This shop"} keeps your name${v.birthday ? ", phone and birthday" : " and phone"} to run your ` +
          "wallet: to add and use balance, and to tell you of it. You may ask at the till to see, correct or delete them."
        : `${v.wallet ?? "This shop"} keeps the customer's name${v.birthday ? ", phone and birthday" : " and phone"} to run their ` +
          "wallet: to add and use balance, and to tell them of it. They may ask at the till to see, correct or delete them.",
      v.url === null ? null : `In full: ${v.url}`,
      v.self ? "Do you accept? *accept* or *no*" : "Do they accept? *they accept* or *no*",
    ]),
  consentYes: (v) => (v.self ? "Yes, I accept" : "Yes, they accept"),
  consentDeclined: (v) => `Without ${v.self ? "your" : "their"} consent I register nobody. I sent nothing.`,
  registerSummary: (v) =>
    lines([
      v.again ? tooEarly : null,
      `*${v.self ? "Register you" : "Register customer"}${v.wallet ? ` · ${v.wallet}` : ""}*`,
      `Name: ${v.name}`,
      `Phone: ${formatPhone(v.phoneTyped)}`,
      `Birthday: ${v.birthdate === null ? "none" : spelled(v.birthdate)}`,
      "The privacy notice was accepted.",
      `Register? *yes*, or change: ${v.self ? "" : "*1* phone · "}*2* name · *3* birthday`,
    ]),
  registerWhatToChange: (v) => `What changes? ${v.self ? "" : "*1* phone · "}*2* name · *3* birthday. Or *cancel*.`,

  ownDayOnly: () => "I only see today's sales. Your manager can see other days.",
  ownDay: (v, show) =>
    v.counts.length === 0
      ? "No sales and no uses of balance today through this bot."
      : lines([
          "*Your day*",
          ...v.counts.map((one) => dayLine(one, show)),
          "",
          ...bullets(v.last),
          v.more > 0 ? `…and ${v.more} before.` : null,
        ]),
};
