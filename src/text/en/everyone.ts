import { formatAmount } from "../../domain/money.ts";
import { formatPhone } from "../../domain/phone.ts";
import { whyUnread } from "./refusals.ts";
import { inDoubt } from "./sale.ts";
import type { TextsOf } from "../keys.ts";
import type { EveryoneKeys } from "../keys/everyone.ts";
import type { HelpTopic } from "../views.ts";
import { languageName, lines, offeredLanguages } from "../wording.ts";

const wants: { readonly [topic in HelpTopic]: string } = {
  phone: "Write the 10 digits of the phone, with or without spaces: 477 123 4567.",
  amount: "Write how much the purchase was: 250 or 1,234.50.",
  amountGuess:
    "The number can be read in two ways. Answer *yes* if it was read well, or write it with a point: 1234.50.",
  ticket: "Write the number on the ticket as it stands there: A-1029. If there is none, *no ticket*.",
  ticketGuess: "That ticket may be something else. Answer *yes* if it is the ticket, or write the right one.",
  points: "Write how much balance the customer uses: 30, or *all*.",
  correctionPoints: "Write how much balance is corrected: 30 or 12.50.",
  purchase: "Write how much the purchase is, or *no amount*.",
  name: "Write first and last name, letters only.",
  birthday: "Write day, month and year: 12/05/1990 or 12 May 1990.",
  privacy: "Read the notice to the customer. *they accept* only if they agree; otherwise *they do not accept*.",
  unregistered: "That phone is not registered: *register* registers it, or *another phone* to correct it.",
  staffPhone: "That phone is a colleague's. Write the customer's; if it really is that one, a manager lets it through.",
  sameTicket: "That ticket was used today. Write the right number; if it really is another, a manager lets it through.",
  sameSale: "There was one like it a moment ago. *yes* if it is another purchase, *no* to leave it.",
  summary: "Read it. *yes* and it is done; *change* corrects something. Nothing is sent until you answer *yes*.",
  change: "Choose what to change: write its name or its number.",
  offer: "Answer *yes* to change it, or *no* to leave it as it was. Then you read the summary again.",
  role: "Choose what they will be: *cashier* or *manager*.",
  branch: "Write the branch they work in, or the number of one in the list.",
  direction: "Say whether the balance goes up or down: *add* or *remove*.",
  reason: "Write why it is corrected; it stays in the audit trail.",
  reference: "Choose the operation that is corrected, or say that there is none.",
  list: "Choose one of the list by its number.",
  detail: "Read the case and answer with the number of an option, or with its words.",
  collaborator: "Write the number in the list, the name or the phone of the collaborator.",
  wait: "The wallet has not answered yet; you will be told as soon as it does.",
};

export const enEveryone: TextsOf<EveryoneKeys> = {
  balanceWrongLength: (v) =>
    `A phone has 10 digits and ${v.digits} arrived. Type *balance* and the phone: balance 4771234567`,
  whoseBalance: () => "Which customer? Type *balance* and the phone: balance 4771234567",
  ownBalance: (v, show) =>
    `${v.name}, your balance${v.wallet ? ` in ${v.wallet}` : ""} is ${show(v.balance)}.${v.link ? `\n${v.link}` : ""}`,
  ownUnregistered: (v) =>
    `Your number is not registered in ${v.wallet ?? "the wallet"}. ` +
    (v.self ? "Type *register me* and we do it right here." : "Ask at the till to be registered."),
  customerBalance: (v, show) =>
    `${v.name} (${formatPhone(v.phone)}): balance${v.wallet === null ? "" : ` in ${v.wallet}:`} ${show(v.balance)}.${v.doubts > 0 ? ` ${inDoubt(v.doubts)} still being checked.` : ""}${v.link ? `\n${v.link}` : ""}`,
  customerNotRegistered: (v) =>
    `${formatPhone(v.phone)} is not registered in ${v.wallet ?? "the wallet"}. Check the number; if it is right, *register* registers them.`,
  balanceUnavailable: (v) => `I could not read the balance. ${whyUnread(v)}`,

  helpHere: (v) => `${wants[v.topic]}\n*back* goes back a step, *cancel* leaves it.`,
  ownBalances: (v, show) =>
    lines([
      v.name ? `${v.name}, your balances:` : "Your balances:",
      ...v.balances.map(
        (one) =>
          `${one.wallet}: ${one.balance === null ? "could not be read" : show(one.balance)}${one.link ? ` · ${one.link}` : ""}`,
      ),
    ]),
  chooseWalletAsk: (v) =>
    lines([
      "Which wallet do you work in? Choose one, or write:",
      ...v.wallets.map((name, i) => `*wallet ${i + 1}* · ${name}`),
      v.dropped ? "What you asked for was not begun: once you have chosen, write it again." : null,
    ]),
  walletLabel: (v) => v.name,
  walletChosen: (v) =>
    v.open === null
      ? `Done: from now on you work in ${v.name}. To change it write *wallet*.`
      : `Done: what you begin from now on goes to ${v.name}. What you have open stays in ${v.open}; if it should not, *cancel* and begin anew.`,
  walletOnly: (v) => `There is only one wallet${v.name ? `: ${v.name}` : ""}.`,
  languageAsk: () =>
    lines([
      "Which language shall I write in? Choose one, or type (en español: *idioma*):",
      ...offeredLanguages("language"),
    ]),
  languageChosen: () => "Done: from now on I write to you in English. To change it type *language*.",
  noticesOffer: () => "Tell me of my purchases",
  noticesAreOn: () =>
    "Done: you will be told of each purchase recorded on your phone. To stop that write *no more notices*.",
  noticesAreOff: () => "No more notices. If you want them again, write *notices*.",
  purchaseNotice: (v, show) =>
    `Your purchase of ${formatAmount(v.amountCentavos)}${v.ticket ? ` (ticket ${v.ticket})` : ""} counts in ${v.wallet ?? "your wallet"}.` +
    (v.newBalance === null ? "" : ` Your balance: ${show(v.newBalance)}.`),
  ownRecords: (v) =>
    lines([
      "This is what I keep of you:",
      `Phone: ${formatPhone(v.phone)}`,
      `Name in this chat: ${v.name ?? "none"}`,
      `Chats linked to your phone: ${v.chats}`,
      `Notices of purchases: ${v.notices ? "yes" : "no"}`,
      `Language: ${languageName(v.language, "en")}`,
      `Operations in the ledger: ${v.operations}`,
      "Your balance and your customer record are in the wallet, not here. To take away what is mine write *erase my data*.",
    ]),
  forgetAsk: () =>
    "Your phone, name, notices and language in this chat will be forgotten. The ledger of your operations is kept by law, and the wallet does not change. " +
    "To confirm write *erase my data yes*.",
  forgetYes: () => "Yes, erase them",
  forgotten: () =>
    "Done, your phone, name, notices and language in this chat are forgotten. Only the ledger of your operations is kept. If you write again, you will have to identify yourself anew.",
  manyOperationsAlert: (v) =>
    `Careful: ${v.phone} has had ${v.count} operations today (${v.cashiers.join(", ")}). Look at them with *cut*.`,
  merchantAlert: (v) =>
    v.what === "merchantCredit"
      ? "The shop's credit with the wallet is used up: it refuses operations. Top it up in the wallet's panel and try again."
      : "The shop's plan with the wallet has reached its limit: it refuses operations. Extend it in the wallet's panel and try again.",
  freeSeveralPhones: () =>
    "There is more than one phone, or it is not clear where it ends. Which is the customer's phone?",
};
