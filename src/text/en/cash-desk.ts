import { formatPhone } from "../../domain/phone.ts";
import { formatAmount } from "../../domain/money.ts";
import { dayMonth, spelled } from "./dates.ts";
import { customerLine } from "./refusals.ts";
import { inDoubt, ticketLine, ticketPart } from "./sale.ts";
import type { TextsOf } from "../sentence.ts";
import type { CashDeskKeys } from "../es-mx/cash-desk.ts";
import { hasTicketLine, type OwnDayCount, type ShowPoints } from "../views.ts";
import { bullets, lines, times } from "../wording.ts";

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
  commandRedeem: () => "Use a customer's balance",
  commandRegister: () => "Register a customer",
  commandOwnDay: () => "My sales today",

  unregisteredOffer: (v) =>
    `${formatPhone(v.phoneTyped)} is not registered in ${v.wallet ?? "the wallet"}.\nShall *register* add the customer, or is it another phone?`,
  registerWord: () => "Register",
  otherPhone: () => "Another phone",

  redeemAskPoints: (v, show) => `${v.customer} has ${show(v.balance)}. How much is used? An amount, or *all*.`,
  redeemAskPointsUnchecked: () => "I could not read their balance. How much is used?",
  redeemAll: () => "All",
  redeemTooMuch: (v, show) => `There is only ${show(v.balance)}. How much is used? An amount, or *all*.`,
  redeemNothing: (v, show) => `${v.customer} has ${show(v.balance)}. There is no balance to use.`,
  redeemAllUnchecked: () => "I could not read their balance. How much is used? Write the amount.",
  redeemAmountUnclear: () => "How much is used? Like this: 30 or 30.50. Or *all*.",
  redeemAskPurchase: () => "How much is the purchase? Or *no amount*.",
  redeemPurchaseUnclear: () => "How much is the purchase? Like this: 250 or 1,234.50. Or *no amount*.",
  redeemUseGuess: (v) => `Shall I use ${formatAmount(v.guess)}? *yes*, or type how much.`,
  redeemPurchaseGuess: (v) => `Is the purchase ${formatAmount(v.guess)}? *yes*, or write how much it is.`,
  redeemPurchaseToo: (v) => `Is the purchase ${formatAmount(v.guess)} too? *yes*, or write how much it is.`,
  skipPurchase: () => "No amount",
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
  yesUse: () => "Yes, use it",
  redeemWhatToChange: (v) =>
    `What changes? *1* phone · *2* how much · *3* purchase${v.ticket ? " · *4* ticket" : ""}. Or *cancel*.`,
  changePoints: () => "How much",
  changePurchase: () => "Purchase",
  performingWait: () => "It is on its way. As soon as I know how it went, I tell you.",
  redeemRestWaits: (v) =>
    `The sale of the rest (${formatAmount(v.restCentavos)}) is missing. When ${v.clear ? "you can" : "the former is clear"}, write it` +
    `${v.wallet === null ? "" : ` in ${v.wallet}`}: ` +
    `sale ${v.phone} ${formatAmount(v.restCentavos)} ${v.ticket ?? "no ticket"}`,

  registerMe: () => "Register me",
  registerAlready: (v) =>
    v.self
      ? `Your number is in the wallet already: ${v.name}. *balance* shows how much you have.`
      : `${formatPhone(v.phoneTyped)} is in the wallet already: ${v.name}.`,
  registerAskName: (v) => (v.self ? "Your first and last name?" : "First and last name of the customer?"),
  registerNameUnclear: () => "First and last name? Letters only, up to 60.",
  registerAskBirthday: (v) =>
    v.mandatory
      ? "Birthday? Like this: 12/05/1990. (this wallet asks for it)"
      : "Birthday? Like this: 12/05/1990. If they do not say, *no birthday*.",
  skipBirthday: () => "No birthday",
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
  changeName: () => "Name",
  changeBirthday: () => "Birthday",

  ownDayOnly: () => "I only see your sales of today. Those of other days are for your manager.",
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
