import { formatAmount } from "../domain/money.ts";
import type { Role } from "../domain/person.ts";
import { formatPhone } from "../domain/phone.ts";
import { enCashDesk } from "./en-cash-desk.ts";
import { enCorrections } from "./en-corrections.ts";
import { enEveryone } from "./en-everyone.ts";
import { enNetwork } from "./en-network.ts";
import { enOutcomes } from "./en-outcomes.ts";
import { enPeople } from "./en-people.ts";
import { enReports } from "./en-reports.ts";
import type { Texts } from "./text.ts";

const cashDesk = [
  "*usar* – use a customer's balance",
  "*registrar* – register a customer",
  "*mis ventas* – what you did today",
];

const menus: { readonly [role in Role]: string } = {
  cashier: ["1 · *venta* – record a sale", "2 · *saldo* and the phone – a customer's balance", ...cashDesk].join("\n"),
  manager: [
    "1 · *venta* – record a sale",
    "2 · *saldo* and the phone – a customer's balance",
    "3 · *pendientes* – what is in doubt",
    ...cashDesk,
    "*corte* · *clientes* · *auditoría* – how the shop is doing",
    "*corregir* · *devolución* · *aprobaciones* – adjust a balance",
    "*colaboradores* · *agregar cajero* · *desactivar* · *invitar* · *desvincular* – your people",
  ].join("\n"),
  customer: ["*saldo* – your balance", "*avisos* – be told of your purchases", "*mis datos* – what I keep of you"].join(
    "\n",
  ),
};

const inDoubt = (count: number) => (count === 1 ? "One operation" : `${count} operations`);

const oneLine = "All at once: venta 4771234567 250 A-1029";

/** The sentences of the bot in English. The words to type stay in Spanish: they are the ones the bot reads. */
export const en: Texts = {
  ...enNetwork,
  ...enOutcomes,
  ...enPeople,
  ...enReports,
  ...enCorrections,
  ...enCashDesk,
  ...enEveryone,

  // People and orientation
  unknownPerson: (v) =>
    v.channel === "whatsapp"
      ? "Hello! I do not know who you are yet. I asked for your number: tap *Share* so that I can recognise you (I only know numbers of Mexico). If you work here, " +
        "the invitation your manager gives you will do as well: type *invitación CÓDIGO*."
      : "Hello! I do not know who you are yet. Share your number with the button below so that I can recognise you; " +
        "if you do not see the button, type *menú* and it will appear.",
  contactNotYours: (v) =>
    v.channel !== "whatsapp"
      ? "That contact is not yours. Use the *Share my number* button: that is how I know the number is really yours."
      : v.known
        ? "That contact is not yours: I did not take it."
        : "That contact is not yours. Tap *Share* where I asked for your number: that is how I know it is really yours.",
  sharedNumber: () =>
    "Hello, I am the wallet's bot. Type *saldo* and I will tell you your balance; a person answers everything else.",
  takeoverOver: () => "I am here again, the bot. Type *menú* to see what I can do.",
  shareMyNumber: () => "Share my number",
  welcome: (v) =>
    [
      v.name ? `Done, ${v.name}.` : "Done.",
      v.role === "customer"
        ? "I know you as a customer."
        : `I know you as a ${v.role}${v.branch ? ` at ${v.branch}` : ""}.`,
      "",
      menus[v.role],
    ].join("\n"),
  menu: (v) =>
    `What shall we do?\n${menus[v.role]}${v.role === "customer" ? "" : `\n\n${oneLine}`}\nAt any time: *ayuda* (help), *cancelar* (cancel).`,
  help: (v) =>
    v.role === "customer"
      ? "Type *saldo* and I will tell you how much is in your wallet."
      : [
          "To record a sale, type *venta* and I will ask step by step, or put it all on one line:",
          "venta 4771234567 250 A-1029",
          "During a sale: *regresar* goes back one question, *cancelar* drops it, *saldo 4771234567* is answered and the sale goes on.",
          "If I tell you *not to repeat* a sale, do not repeat it: I am checking it and will tell you.",
          v.role === "manager"
            ? "*corte* is the day's cut; also *corte ayer* (yesterday), corte 2026-11-24, corte with a branch or a cashier, *corte csv*, *corte gráfica*. *clientes* gives the list of customers, *auditoría* who did what."
            : "",
          v.role === "manager" ? "*pendientes* shows what is in doubt and lets you settle it." : "",
        ]
          .filter(Boolean)
          .join("\n"),
  notUnderstood: (v) =>
    `I did not understand. ${v.role === "customer" ? "Type *saldo*." : "Type *menú* to see what I can do."}`,
  notAllowed: () => "You have no permission for that. If it is your job, ask your manager for it.",
  notACollaborator: () =>
    "You can manage, but to sell you must be a collaborator in the wallet. Add yourself in the panel and try again.",
  rolesUnreadable: () =>
    "I could not check your permission in the wallet. Nothing was recorded. Try again in a minute.",
  walletUnclear: () =>
    "This shop has several wallets and nobody has said which one to use (WALLET_KEY). Tell whoever installed the bot.",
  walletUnreadable: () => "I could not read the wallet. Nothing was recorded. Try again in a minute.",
  editedIgnored: () => "I do not read edits: what you wrote first stands. If it was wrong, type *regresar*.",
  unsupported: (v) =>
    `I only read text${v.what === "voice" || v.what === "audio" ? ", not audio" : ""}. Please type it.`,
  replyWithNumber: () => "Reply to this message (swipe it) with the number.",
  oldButton: () => "That option is out of date: I did not take it.",
  stepFailed: () =>
    "Sorry, something failed on my side with your last message and I did nothing with it. Type *menú* to start again.",
  tooFast: () => "More came than I can read: I did not take the last part. Wait for my answer and write it again.",
  upgraded: () =>
    "I was updated in the middle of our conversation and could not continue it. Nothing of it was recorded. Type *menú* to start again.",
  onlyPrivate: () => "Balances are not for groups. Write to me in private.",

  // The demo, and the lists of commands
  demoBanner: () =>
    [
      "*DEMO*: no accounts, no network, with a make-believe wallet that forgets everything when you leave.",
      "To use it for real: copy .env.example to .env, set WALLET_API_URL, WALLET_API_KEY and TELEGRAM_BOT_TOKEN or WHATSAPP_ENABLED, and start again.",
      "",
    ].join("\n"),
  demoChoose: () => "Who do you want to be? (type *quien* to change)",
  roleName: (v) => ({ cashier: "cashier", manager: "manager", customer: "customer" })[v.role],
  commandSale: () => "Record a sale",
  commandBalance: () => "See a balance",
  commandDoubts: () => "What is in doubt",
  commandMenu: () => "What I can do",
  commandHelp: () => "Help",
  commandCancel: () => "Leave what I am doing",

  // While a flow is open
  cancelled: () => "Cancelled. Nothing new was recorded.",
  cancelledAnotherWaits: () =>
    "Cancelled; nothing new was recorded from this. The saved sale still waits: to drop it too, type *cancelar* again.",
  nothingToCancel: () => "There is nothing to cancel.",
  firstQuestion: () => "This is the first question; to drop it, type *cancelar*.",
  inactivityWarning: () => "Are you there? Without an answer I will drop this in a few minutes, recording nothing.",
  inactivityClosed: () => "I dropped it for lack of an answer. Nothing new was recorded. Type *menú* to start again.",

  // Sale
  askPhone: () => "Customer's phone?",
  phoneWrongLength: (v) => `A phone has 10 digits and I got ${v.digits}. What is the phone?`,
  phoneNotAPhone: () => "I saw no phone there. It is 10 digits, for example 477 123 4567. What is it?",
  saleLineUnclear: () => "I am not sure which is which. Step by step, then: customer's phone?",
  askAmount: () => "Amount of the purchase?",
  amountAmbiguous: (v) => `Is it ${formatAmount(v.guess)}? Answer *sí*, or write it with a decimal point: 1234.50`,
  amountTooPrecise: () => "Pesos have two decimals at most. Amount of the purchase?",
  amountNotPositive: () => "The amount must be more than zero. Amount of the purchase?",
  amountTooLarge: () => "That amount is too large. Amount of the purchase?",
  notAnAmount: () => "I did not understand the amount. Write it like this: 250 or 1,234.50",
  overCeiling: (v) =>
    `Above ${formatAmount(v.ceiling)}, a manager records the sale. Type another amount or *cancelar*.`,
  askTicket: (v) =>
    v.mandatory ? "Ticket number? (this wallet asks for it)" : "Ticket number? Or *sin ticket* (no ticket).",
  skipTicket: () => "No ticket",
  notATicket: () => "A ticket is letters and digits, up to 40. What is it?",
  ticketIsMandatory: () => "This wallet asks for a ticket with every sale. What is the ticket number?",
  ticketNeeded: (v) =>
    `The wallet asks for a ticket: the sale of ${formatAmount(v.amountCentavos)} to ${formatPhone(v.phone)} was not recorded. Ticket number?`,
  ticketNeededLater: (v) =>
    `The wallet asks for a ticket: the sale of ${formatAmount(v.amountCentavos)} to ${formatPhone(v.phone)} was not recorded. ` +
    `When you finish, type it whole: venta ${v.phone} ${formatAmount(v.amountCentavos)} and the ticket.`,
  oneMoment: () => "One moment.",
  stillChecking: () => "One moment, I am checking the sale.",
  ownPhone: () => "That is your own number: a manager records a sale to you. Type another phone or *cancelar*.",
  staffPhone: (v) =>
    `${v.phoneTyped} belongs to somebody of the staff. ` +
    (v.mayOverride
      ? "Type *de todos modos* to go on with it, or another phone."
      : "Ask a manager for that number. Type another phone, or *cancelar*."),
  sameTicket: (v) =>
    `Ticket ${v.ticket} was already used today at ${v.atText} (${v.byName}, ${formatAmount(v.amountCentavos)}). ` +
    (v.mayOverride
      ? "Type *de todos modos* to use it anyway, or another ticket number."
      : "Type another ticket number, or *cancelar*."),
  anyway: () => "Anyway",
  sameSale: (v) =>
    `Careful: at ${v.atText} ${v.byName} already made a sale of ${formatAmount(v.amountCentavos)} to ${v.phoneTyped}. Is this another? *sí* or *no*`,
  summary: (v, show) =>
    [
      v.again ? "Your answer came before the summary and I did not take it. Read it and answer." : null,
      `*Sale${v.wallet ? ` · ${v.wallet}` : ""}*`,
      v.customer
        ? `Customer: ${v.customer.name} (balance ${show(v.customer.balance)})`
        : "Customer: could not be checked in the wallet",
      `Phone: ${v.phoneTyped}`,
      `Amount: ${formatAmount(v.amountCentavos)}`,
      `Ticket: ${v.ticket ?? "none"}`,
      v.doubts > 0 ? `⚠️ ${inDoubt(v.doubts)} on this phone still being checked.` : null,
      "Record it? *sí*, or change: *1* phone · *2* amount · *3* ticket",
    ]
      .filter((line) => line !== null)
      .join("\n"),
  yesRegister: () => "Yes, record it",
  change: () => "Change something",
  cancelWord: () => "Cancel",
  whatToChange: () => "What do I change? *1* phone · *2* amount · *3* ticket. Or *cancelar*.",
  changePhone: () => "Phone",
  changeAmount: () => "Amount",
  changeTicket: () => "Ticket",
  no: () => "No",

  saleReplaced: () => "I dropped the previous one without recording it; starting another.",
  menuSale: () => "Sale",
  menuBalance: () => "Balance",
  menuDoubts: () => "In doubt",

  // Balances
  balanceWrongLength: (v) =>
    `A phone has 10 digits and ${v.digits} arrived. Type *saldo* and the phone: saldo 4771234567`,
  whoseBalance: () => "Which customer? Type *saldo* and the phone: saldo 4771234567",
  ownBalance: (v, show) =>
    `${v.name}, your balance${v.wallet ? ` in ${v.wallet}` : ""} is ${show(v.balance)}.${v.link ? `\n${v.link}` : ""}`,
  ownUnregistered: (v) =>
    `Your number is not registered in ${v.wallet ?? "the wallet"}. ` +
    (v.self ? "Type *registrarme* and we do it right here." : "Ask at the till to be registered."),
  customerBalance: (v, show) =>
    `${v.name} (${formatPhone(v.phone)}): balance ${show(v.balance)}.${v.doubts > 0 ? ` ${inDoubt(v.doubts)} still being checked.` : ""}${v.link ? `\n${v.link}` : ""}`,
  customerNotRegistered: (v) =>
    `${formatPhone(v.phone)} is not registered in the wallet. Check the number; if it is right, *registrar* registers them.`,
  balanceUnavailable: () => "I could not read the balance in the wallet. Try again in a minute.",
};
