import { formatAmount } from "../domain/money.ts";
import { formatPhone } from "../domain/phone.ts";
import type { ShowPoints } from "./show.ts";
import type { esMxEveryone, HelpTopic } from "./es-mx-everyone.ts";

const wants: { readonly [topic in HelpTopic]: string } = {
  phone: "Write the 10 digits of the phone, with or without spaces: 477 123 4567.",
  amount: "Write how much the purchase was: 250 or 1,234.50.",
  amountGuess:
    "The number can be read in two ways. Answer *sí* if it was read well, or write it with a point: 1234.50.",
  ticket: "Write the number on the ticket as it stands there: A-1029. If there is none, *sin ticket*.",
  points: "Write how much balance the customer uses: 30, or *todo*.",
  correctionPoints: "Write how much balance is corrected: 30 or 12.50.",
  purchase: "Write how much the purchase is, or *sin monto*.",
  name: "Write first and last name, letters only.",
  birthday: "Write day, month and year: 12/05/1990 or 12 de mayo de 1990.",
  privacy: "Read the notice to the customer. *acepto* only if they agree; otherwise *no acepta*.",
  unregistered: "That phone is not registered: *registrar* registers it, or *otro teléfono* to correct it.",
  staffPhone: "That phone is a colleague's. Write the customer's; if it really is that one, a manager lets it through.",
  sameTicket: "That ticket was used today. Write the right number; if it really is another, a manager lets it through.",
  sameSale: "There was one like it a moment ago. *sí* if it is another purchase, *no* to leave it.",
  summary: "Read it. *sí* and it is done; *cambiar* corrects something. Nothing is sent until you answer *sí*.",
  change: "Choose what to change: write its name or its number.",
  role: "Choose what they will be: *cajero* or *gerente*.",
  branch: "Write the branch they work in, or the number of one in the list.",
  direction: "Say whether the balance goes up or down: *agregar* or *quitar*.",
  reason: "Write why it is corrected; it stays in the audit trail.",
  reference: "Choose the operation that is corrected, or say that there is none.",
  list: "Choose one of the list by its number.",
  detail: "Read the case and answer with the number of an option, or with its words.",
  collaborator: "Write the number in the list, the name or the phone of the collaborator.",
  wait: "The wallet has not answered yet; you will be told as soon as it does.",
};

/** The sentences for everyone in English. */
export const enEveryone: {
  readonly [K in keyof typeof esMxEveryone]: (v: Parameters<(typeof esMxEveryone)[K]>[0], show: ShowPoints) => string;
} = {
  helpHere: (v) => `${wants[v.topic]}\n*regresar* goes back a step, *cancelar* leaves it.`,
  ownBalances: (v, show) =>
    [
      v.name ? `${v.name}, your balances:` : "Your balances:",
      ...v.balances.map(
        (one) =>
          `${one.wallet}: ${one.balance === null ? "could not be read" : show(one.balance)}${one.link ? ` · ${one.link}` : ""}`,
      ),
    ].join("\n"),
  chooseWalletAsk: (v) =>
    [
      "Which wallet do you work in? Choose one, or write *monedero* and its number:",
      ...v.wallets.map((name, i) => `${i + 1} · ${name}`),
    ].join("\n"),
  walletLabel: (v) => v.name,
  walletChosen: (v) => `Done: from now on you work in ${v.name}. To change it write *monedero*.`,
  walletOnly: (v) => `There is only one wallet${v.name ? `: ${v.name}` : ""}.`,
  noticesOffer: () => "Tell me of my purchases",
  noticesAreOn: () =>
    "Done: you will be told of each purchase recorded on your phone. To stop that write *no más avisos*.",
  noticesAreOff: () => "No more notices. If you want them again, write *avisos*.",
  purchaseNotice: (v, show) =>
    `Your purchase of ${formatAmount(v.amountCentavos)}${v.ticket ? ` (ticket ${v.ticket})` : ""} counts in ${v.wallet ?? "your wallet"}.` +
    (v.newBalance === null ? "" : ` Your balance: ${show(v.newBalance)}.`),
  ownRecords: (v) =>
    [
      "This is what I keep of you:",
      `Phone: ${formatPhone(v.phone)}`,
      `Name in this chat: ${v.name ?? "none"}`,
      `Chats linked to your phone: ${v.chats}`,
      `Notices of purchases: ${v.notices ? "yes" : "no"}`,
      `Operations in the ledger: ${v.operations}`,
      "Your balance and your customer record are in the wallet, not here. To take away what is mine write *borrar mis datos*.",
    ].join("\n"),
  forgetAsk: () =>
    "Your phone, name and notices in this chat will be forgotten. The ledger of your operations is kept by law, and the wallet does not change. " +
    "To confirm write *borrar mis datos sí*.",
  forgetYes: () => "Yes, erase them",
  forgotten: () =>
    "Done, your phone, name and notices in this chat are forgotten. Only the ledger of your operations is kept. If you write again, you will have to identify yourself anew.",
  manyOperationsAlert: (v) =>
    `Careful: ${v.phone} has had ${v.count} operations today (${v.cashiers.join(", ")}). Look at them with *corte*.`,
  merchantAlert: (v) =>
    v.what === "merchantCredit"
      ? "The shop's credit with the wallet is used up: it refuses operations. Top it up in the wallet's panel and try again."
      : "The shop's plan with the wallet has reached its limit: it refuses operations. Extend it in the wallet's panel and try again.",
  freeSeveralPhones: () =>
    "There is more than one phone, or it is not clear where it ends. Which is the customer's phone?",
};
