import { formatAmount } from "../../domain/money.ts";
import { formatPhone } from "../../domain/phone.ts";
import { whyUnread } from "./outcomes.ts";
import { digitsOff, inDoubt } from "./cash-desk.ts";
import { lines, offeredLanguages, type TextsOf } from "../wording.ts";
import type { EveryoneKeys } from "../es-mx/everyone.ts";
import type { HelpTopic } from "../views.ts";
import { languageName } from "../../domain/language.ts";

const wants: { readonly [topic in HelpTopic]: string } = {
  phone: "Write the 10 digits of the phone, with or without spaces: 477 123 4567.",
  amount: "Write how much the purchase was: 250 or 1,234.50.",
  amountGuess: "*yes* if I read it well, or write it with a point: 1234.50.",
  ticket: "Write the number on the ticket as it stands there: A-1029.",
  ticketGuess: "*yes* if that is the ticket, or write the right one.",
  points: "Write how much balance the customer uses: 30, or *all*.",
  correctionPoints: "Write how much balance is corrected: 30 or 12.50.",
  purchase: "Write how much the purchase is, or *no amount*.",
  name: "Write first and last name, letters only.",
  birthday: "Write day, month and year: 12/05/1990 or 12 May 1990.",
  privacy: "Read the notice to the customer. *they accept* only if they agree; otherwise *they do not accept*.",
  unregistered: "*register* adds the customer, *another phone* corrects it.",
  staffPhone: "Write the customer's phone. If it really is that one, a manager lets it through.",
  sameTicket: "Write the right number. If it really is another ticket, a manager lets it through.",
  sameSale: "*yes* if it is another purchase, *no* to leave it.",
  summary: "*yes* and it is done; *change* corrects something. Nothing is sent without your *yes*.",
  change: "Choose what to change: write its name or its number.",
  role: "Choose what they will be: *cashier* or *manager*.",
  branch: "Write the branch they work in, or the number of one in the list.",
  direction: "Does the balance go up or down? *add* or *remove*.",
  reason: "Write why it is corrected; it stays in the audit trail.",
  reference: "Choose the operation that is corrected, or say that there is none.",
  list: "Choose one of the list by its number.",
  detail: "Read the case and answer with the number of an option, or with its words.",
  collaborator: "Write the number in the list, the name or the phone of the collaborator.",
  wait: "I am waiting for the wallet. As soon as it answers, I tell you.",
};

export const enEveryone: TextsOf<EveryoneKeys> = {
  balanceWrongLength: (v) => `${digitsOff(v.digits)} Type it like this: balance 4771234567`,
  ownBalance: (v, show) => `${v.name}, your balance${v.wallet ? ` in ${v.wallet}` : ""} is ${show(v.balance)}.`,
  ownUnregistered: (v) =>
    `Your number is not registered in ${v.wallet ?? "the wallet"}. ` +
    (v.self ? "Type *register me* and we do it here." : "Ask at the till to be registered."),
  customerBalance: (v, show) =>
    `${v.name} (${formatPhone(v.phone)}): balance${v.wallet === null ? "" : ` in ${v.wallet}:`} ${show(v.balance)}.${v.doubts > 0 ? ` ${inDoubt(v.doubts)} still being checked.` : ""}`,
  customerNotRegistered: (v) =>
    `${formatPhone(v.phone)} is not registered in ${v.wallet ?? "the wallet"}.\nCheck the number; if it is right, *register*.`,
  balanceUnavailable: (v) => `I could not read the balance. ${whyUnread(v)}`,

  helpHere: (v) =>
    `${wants[v.topic]}${v.topic === "ticket" && !v.mandatory ? " If there is none, *no ticket*." : ""}\n*back* goes back a step, *cancel* leaves it.`,
  ownBalances: (v, show) =>
    lines([
      v.name ? `${v.name}, your balances:` : "Your balances:",
      ...v.balances.map((one) => `${one.wallet}: ${one.balance === null ? "could not be read" : show(one.balance)}`),
    ]),
  chooseWalletAsk: (v) =>
    lines([
      "Which wallet do you work in? Choose one, or type:",
      ...v.wallets.map((name, i) => `*wallet ${i + 1}* · ${name}`),
      v.dropped ? "I did not begin what you asked for: once you have chosen, type it again." : null,
    ]),
  walletLabel: (v) => v.name,
  walletChosen: (v) =>
    v.open === null
      ? `Done, you work in ${v.name}. To change, *wallet*.`
      : `Done, what you begin now goes to ${v.name}.\nWhat you have open stays in ${v.open}; if it should not, *cancel* and begin again.`,
  walletOnly: (v) => `There is only one wallet${v.name ? `: ${v.name}` : ""}.`,
  languageAsk: () =>
    lines([
      "Which language shall I write in? Choose one, or type (en español: *idioma*):",
      ...offeredLanguages("language"),
    ]),
  languageChosen: () => "Done, I write to you in English. To change, *language*.",
  noticesAreOn: () =>
    "Done, I tell you of each purchase and each use or correction of your balance. To stop, *no more notices*.",
  noticesAreOff: () => "No more notices. If you want them again, *notices*.",
  noticesState: (v) =>
    v.on
      ? "You get a notice of each purchase and each use of your balance. If none arrives, tell the till; to stop, *no more notices*."
      : "You get no notices of your purchases. If you want them, *notices*.",
  purchaseNotice: (v, show) =>
    `Your purchase of ${formatAmount(v.amountCentavos)}${v.ticket ? ` (ticket ${v.ticket})` : ""} ${v.verified ? "shows in your balance in" : "counts in"} ${v.wallet ?? "your wallet"}.` +
    (v.newBalance === null ? "" : ` Your balance: ${show(v.newBalance)}.`),
  balanceNotice: (v, show) =>
    `${v.taken ? "−" : "+"}${show(v.points)}${v.place === null ? "" : ` at ${v.place}`}` +
    `${v.newBalance === null ? "" : `, balance ${show(v.newBalance)}`}.${v.taken ? " Was it not you? Write *it was not me*." : ""}`,
  ownRecords: (v) =>
    lines([
      "This is what I keep of you:",
      `Phone: ${formatPhone(v.phone)}`,
      `Name in this chat: ${v.name ?? "none"}`,
      `Chats linked to your phone: ${v.chats}`,
      `Notices of purchases: ${v.notices ? "yes" : "no"}`,
      `Language: ${languageName(v.language, "en")}`,
      `Operations on record for your number: ${v.operations}`,
      "The wallet has your balance and your customer record; those are seen, corrected or erased at the counter.",
      v.url === null ? null : `Privacy notice: ${v.url}`,
      "To erase mine, *erase my data*.",
    ]),
  privacyRights: (v) =>
    "*my data* shows what I keep of you and *erase my data* erases it; to correct it or to object, ask at the counter.\n" +
    (v.url === null ? "They have the privacy notice too." : `Privacy notice: ${v.url}`),
  forgetAsk: (v) =>
    (v.staff
      ? "I will forget your phone, name, notices and language in this chat. The record of what you did is kept."
      : "I will erase your phone, name, notices and language. Your purchases stay in the books without your number or your name, and cannot be refunded here any more; your balance does not change.") +
    "\nErase it? To confirm, *erase my data yes*.",
  forgetWaits: () => "Not yet: an operation of yours has not ended. As soon as it has, write *erase my data* again.",
  forgotten: (v) =>
    v.staff
      ? "Done, I forgot your phone, name, notices and language in this chat. If you write again, you will have to identify yourself."
      : "Done, I erased your phone and your name; your purchases stay without them. " +
        (v.untilText === null
          ? "If the shop makes backups, they are still there until it replaces them; ask at the counter."
          : `Backups have them until ${v.untilText}.`) +
        "\nWhat the wallet has is erased at the counter. If you write again, you will have to identify yourself.",
  manyOperationsAlert: (v) =>
    `Careful: ${formatPhone(v.phone)} has had ${v.count} operations today (${v.cashiers.join(", ")}). Look at them with *cut*.`,
  merchantAlert: (v) =>
    v.what === "merchantCredit"
      ? "⚠️ The wallet refuses operations: the shop's credit is used up.\nTop it up in the panel and try again."
      : "⚠️ The wallet refuses operations: the shop's plan has reached its limit.\nExtend it in the panel and try again.",
  freeSeveralPhones: () => "I saw more than one phone. Which is the customer's?",
};
