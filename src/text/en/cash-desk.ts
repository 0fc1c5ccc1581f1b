import { formatAmount } from "../../domain/money.ts";
import { dayMonth, spelled } from "./dates.ts";
import { customerLine } from "./refusals.ts";
import type { TextsOf } from "../keys.ts";
import type { CashDeskKeys } from "../keys/cash-desk.ts";
import type { OwnDayCount, ShowPoints } from "../views.ts";
import { bullets, lines, times } from "../wording.ts";

const tooEarly = "Your answer came before the message and did not count. Read it and answer.";
const dateExample = "Write it day/month/year, for example 12/05/1990.";
function dayLine(one: OwnDayCount, show: ShowPoints): string {
  const noun =
    one.what === "sale" ? times(one.count, "sale", "sales") : times(one.count, "use of balance", "uses of balance");
  const sum = one.what === "sale" ? formatAmount(one.amountCentavos) : show(one.points);
  return `${noun} (${one.stateText}): ${sum}`;
}

export const enCashDesk: TextsOf<CashDeskKeys> = {
  commandRedeem: () => "Use a customer's balance",
  commandRegister: () => "Register a customer",
  commandOwnDay: () => "My sales today",

  unregisteredOffer: (v) =>
    `${v.phoneTyped} is not registered in ${v.wallet ?? "the wallet"}. Write *register* to register the customer and go on, ` +
    "or another phone (the rest is kept).",
  registerWord: () => "Register",
  otherPhone: () => "Another phone",

  redeemAskPoints: (v, show) => `${v.customer} has ${show(v.balance)}. How much is used? An amount, or *all*.`,
  redeemAskPointsUnchecked: () =>
    "The customer's balance could not be read. How much is used? If it is not enough, the wallet will say so.",
  redeemAll: () => "All",
  redeemTooMuch: (v, show) =>
    `There is only ${show(v.balance)}, and no more can be used. How much is used? An amount, or *all*.`,
  redeemNothing: (v, show) => `${v.customer} has ${show(v.balance)}: there is no balance to use.`,
  redeemAllUnchecked: () => "The balance could not be read, so *all* is not known. Write the amount.",
  redeemAmountUnclear: () => "How much is used? Write it like this: 30 or 30.50. Or *all*.",
  redeemAskPurchase: () => "How much is the purchase? Or *no amount*.",
  redeemPurchaseUnclear: () => "That is no amount. Write it like this: 250 or 1,234.50. Or *no amount*.",
  redeemPurchaseGuess: (v) => `Is the purchase ${formatAmount(v.guess)} too? Answer *yes*, or type how much it is.`,
  skipPurchase: () => "No amount",
  redeemOverPurchase: (v, show) =>
    `${show(v.points)} is used, and the purchase cannot be less. How much is it? Or *no amount*; *back* changes how much is used.`,
  redeemOwnPhone: () =>
    "That is your own number: a manager uses your balance for you. Write another phone, or *cancel*.",
  redeemSummary: (v, show) =>
    lines([
      v.again ? tooEarly : null,
      `*Use balance${v.wallet ? ` · ${v.wallet}` : ""}*`,
      customerLine(v.customer, show),
      `Phone: ${v.phoneTyped}`,
      `Uses: ${show(v.points)}`,
      v.amountCentavos === null
        ? "Purchase: no amount"
        : `Purchase: ${formatAmount(v.amountCentavos)} · left to pay: ${formatAmount(v.restCentavos ?? v.amountCentavos)}`,
      `Ticket: ${v.ticket ?? "no ticket"}`,
      v.doubts > 0 ? `⚠️ Operations of this phone that are being checked: ${v.doubts}.` : null,
      "Use it? *yes*, or change: *1* phone · *2* how much · *3* purchase · *4* ticket",
    ]),
  yesUse: () => "Yes, use it",
  redeemWhatToChange: () => "What changes? *1* phone · *2* how much · *3* purchase · *4* ticket. Or *cancel*.",
  changePoints: () => "How much",
  changePurchase: () => "Purchase",
  performingWait: () => "It is on its way to the wallet. As soon as its fate is known you are told.",
  redeemRestWaits: (v) =>
    `The sale of what is left (${formatAmount(v.restCentavos)}) was not begun. When ${v.clear ? "you can" : "the former is clear"}, write it` +
    `${v.wallet === null ? "" : ` in ${v.wallet}`}: ` +
    `sale ${v.phone} ${formatAmount(v.restCentavos)} ${v.ticket ?? "no ticket"}`,

  registerMe: () => "Register me",
  registerAlready: (v) =>
    v.self
      ? `Your number is in the wallet already: ${v.name}. Type *balance* to see your balance.`
      : `${v.phoneTyped} is in the wallet already: ${v.name}. There is no need to register again.`,
  registerAskName: (v) => (v.self ? "Your first and last name?" : "First and last name of the customer?"),
  registerNameUnclear: () => "A name is letters, up to 60. Write first and last name.",
  registerAskBirthday: (v) =>
    v.mandatory
      ? "Birthday? (this wallet wants it) For example 12/05/1990."
      : "Birthday? For example 12/05/1990. If it is not given: *no birthday*.",
  skipBirthday: () => "No birthday",
  birthdayAmbiguous: (v) =>
    `Is it ${spelled(v.guess)}? Answer *yes*, or write it whole, the day first and the year in four digits.`,
  birthdayNoYear: (v) => `Which year? (${dayMonth(v.dayMonth)})`,
  birthdayImpossible: () => `That date cannot be. ${dateExample}`,
  birthdayNotADate: () => `That is no date. ${dateExample}`,
  birthdayIsMandatory: () => `This wallet wants the birthday. ${dateExample}`,
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
  consentDeclined: (v) =>
    `Without ${v.self ? "your" : "their"} consent there is no registration; nothing was sent to the wallet.`,
  registerSummary: (v) =>
    lines([
      v.again ? tooEarly : null,
      `*${v.self ? "Register you" : "Register customer"}${v.wallet ? ` · ${v.wallet}` : ""}*`,
      `Name: ${v.name}`,
      `Phone: ${v.phoneTyped}`,
      `Birthday: ${v.birthdate === null ? "none" : spelled(v.birthdate)}`,
      "The privacy notice was accepted.",
      `Register? *yes*, or change: ${v.self ? "" : "*1* phone · "}*2* name · *3* birthday`,
    ]),
  registerWhatToChange: (v) => `What changes? ${v.self ? "" : "*1* phone · "}*2* name · *3* birthday. Or *cancel*.`,
  changeName: () => "Name",
  changeBirthday: () => "Birthday",

  ownDay: (v, show) =>
    v.counts.length === 0
      ? "No sales and no uses of balance today."
      : lines([
          "*Your day*",
          ...v.counts.map((one) => dayLine(one, show)),
          "",
          ...bullets(v.last),
          v.more > 0 ? `…and ${v.more} before.` : null,
        ]),
};
