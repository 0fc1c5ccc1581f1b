import { formatAmount } from "../../domain/money.ts";
import { formatPhone } from "../../domain/phone.ts";
import { enCashDesk } from "./cash-desk.ts";
import { enCorrections } from "./corrections.ts";
import { enEveryone } from "./everyone.ts";
import { enNetwork } from "./network.ts";
import { enOutcomes } from "./outcomes.ts";
import { enPeople } from "./people.ts";
import { customerLine, inAMinute, whyUnread } from "./refusals.ts";
import { enReading } from "./reading.ts";
import { enReports } from "./reports.ts";
import type { HelpLine, MenuLine } from "../es-mx/es-mx.ts";
import { menuText } from "../menu.ts";
import type { Texts } from "../text.ts";

const menuLines: { readonly [line in MenuLine]: string } = {
  sale: "*sale* – record a sale",
  balance: "*balance* and the phone – a customer's balance",
  ownBalance: "*balance* – your balance",
  doubts: "*doubts* – what is in doubt",
  redeem: "*use* – use a customer's balance",
  register: "*register* – register a customer",
  ownDay: "*my sales* – what you did today",
  reports: "*cut* · *customers* · *audit* – how the shop is doing",
  corrections: "*correct* · *refund* · *approvals* – adjust a balance",
  people: "*collaborators* · *add cashier* · *disable* · *invite* · *unlink* – your people",
  notices: "*notices* – be told of your purchases",
  ownRecords: "*my data* – what I keep of you",
  language: "*language* – Spanish or English",
};

const helpLines: { readonly [line in HelpLine]: string } = {
  ownBalance: "Type *balance* and I will tell you how much is in your wallet.",
  sale: [
    "To record a sale, type *sale* and I will ask step by step, or put it all on one line:",
    "sale 4771234567 250 A-1029",
    "During a sale: *back* goes back one question, *cancel* drops it, *balance 4771234567* is answered and the sale goes on.",
    "If I tell you *not to repeat* a sale, do not repeat it: I am checking it and will tell you.",
  ].join("\n"),
  management: [
    "*cut* is the day's cut; also *cut yesterday*, cut 2026-11-24, cut with a branch or a cashier, *cut csv*, *cut chart*. *customers* gives the list of customers, *audit* who did what.",
    "*doubts* shows what is in doubt and lets you settle it.",
  ].join("\n"),
};

const inDoubt = (count: number) => (count === 1 ? "One operation" : `${count} operations`);

const howToGoOn = {
  approvals: "Type *approvals* to answer it there.",
  doubts: "Type *doubts* to answer it there.",
  doubtsOrApprovals: "To answer what is still open, type *doubts* or *approvals*.",
  cancel: "To stop the one that waits, type *cancel*.",
};

const oneLine = "All at once: sale 4771234567 250 A-1029";

/** The sentences of the bot in English. What they tell to type is read by `en-typed.ts`. */
export const en: Texts = {
  ...enNetwork,
  ...enOutcomes,
  ...enPeople,
  ...enReports,
  ...enCorrections,
  ...enCashDesk,
  ...enEveryone,
  ...enReading,

  // People and orientation
  unknownPerson: (v) =>
    v.channel === "whatsapp"
      ? "Hello! I do not know who you are yet. I asked for your number: tap *Share* so that I can recognise you (I only know numbers of Mexico). If you work here, " +
        "the invitation your manager gives you will do as well: type *invitation CODE*."
      : "Hello! I do not know who you are yet. Share your number with the button below so that I can recognise you; " +
        "if you do not see the button, type *menu* and it will appear.",
  contactNotYours: (v) =>
    v.channel !== "whatsapp"
      ? "That contact is not yours. Use the *Share my number* button: that is how I know the number is really yours."
      : v.known
        ? "That contact is not yours: I did not take it."
        : "That contact is not yours. Tap *Share* where I asked for your number: that is how I know it is really yours.",
  sharedNumber: () =>
    "Hello, I am the wallet's bot. Type *balance* and I will tell you your balance; a person answers everything else.",
  takeoverOver: () => "I am here again, the bot. Type *menu* to see what I can do.",
  shareMyNumber: () => "Share my number",
  welcome: (v) =>
    [
      v.name ? `Done, ${v.name}.` : "Done.",
      v.role === "customer"
        ? "I know you as a customer."
        : `I know you as a ${v.role}${v.branch ? ` at ${v.branch}` : ""}.`,
      "",
      menuText(menuLines, v.lines),
    ].join("\n"),
  menu: (v) =>
    `What shall we do?\n${menuText(menuLines, v.lines)}${v.role === "customer" ? "" : `\n\n${oneLine}`}\nAt any time: *help*, *cancel*.`,
  help: (v) => v.lines.map((line) => helpLines[line]).join("\n"),
  notUnderstood: (v) =>
    `I did not understand. ${v.role === "customer" ? "Type *balance*." : "Type *menu* to see what I can do."}`,
  notAllowed: () => "You have no permission for that. If it is your job, ask your manager for it.",
  notACollaborator: () =>
    "You can manage, but to sell you must be a collaborator in the wallet. Add yourself in the panel and try again.",
  rolesUnreadable: (v) => `I could not check your permission in the wallet. Nothing was recorded. ${inAMinute[v.role]}`,
  walletUnclear: () =>
    "This shop has several wallets and nobody has said which one to use (WALLET_KEY). Tell whoever installed the bot.",
  walletUnreadable: (v) => `I could not read the wallet. Nothing was recorded. ${inAMinute[v.role]}`,
  editedIgnored: () => "I do not read edits: what you wrote first stands. If it was wrong, type *back*.",
  unsupported: (v) =>
    `I only read text${v.what === "voice" || v.what === "audio" ? ", not audio" : ""}. Please type it.`,
  replyWithNumber: () => "Reply to this message (swipe it) with the number.",
  answerTooOld: () => "Your answer took more than 10 minutes to arrive: I did not count it. Read this and answer:",
  oldButton: () => "That option is out of date: I did not take it.",
  oldDecision: (v) => `That option is out of date: I did not take it. ${howToGoOn[v.goOn]}`,
  stepFailed: () =>
    "Sorry, something failed on my side with your last message and I did nothing with it. Type *menu* to start again.",
  tooFast: () => "More came than I can read: I did not take the last part. Wait for my answer and write it again.",
  upgraded: () =>
    "I was updated in the middle of our conversation and could not continue it. What you had not confirmed was not recorded; of what you had, I will tell you. Type *menu* to start again.",
  onlyPrivate: () => "Balances are not for groups. Write to me in private.",

  // The demo, and the lists of commands
  demoBanner: () =>
    [
      "*DEMO*: no accounts, no network, with a make-believe wallet that forgets everything when you leave.",
      "To use it for real: copy .env.example to .env, set WALLET_API_URL, WALLET_API_KEY and TELEGRAM_BOT_TOKEN or WHATSAPP_ENABLED, and start again.",
      "",
    ].join("\n"),
  demoPage: (v) => `The demo, with everything in view: ${v.url}`,
  demoChoose: () => "Who do you want to be? (type *who* to change)",
  roleName: (v) => ({ cashier: "cashier", manager: "manager", customer: "customer" })[v.role],
  commandSale: () => "Record a sale",
  commandBalance: () => "See a balance",
  commandDoubts: () => "What is in doubt",
  commandMenu: () => "What I can do",
  commandHelp: () => "Help",
  commandCancel: () => "Leave what I am doing",
  commandLanguage: () => "Español / English",

  // While a flow is open
  cancelled: () => "Cancelled. Nothing new was recorded.",
  cancelledAnotherWaits: () =>
    "Cancelled; nothing new was recorded from this. The saved sale still waits: to drop it too, type *cancel* again.",
  nothingToCancel: () => "There is nothing to cancel.",
  firstQuestion: () => "This is the first question; to drop it, type *cancel*.",
  inactivityWarning: () => "Are you there? Without an answer I will drop this in a few minutes, recording nothing.",
  inactivityClosed: () => "I dropped it for lack of an answer. Nothing new was recorded. Type *menu* to start again.",

  // Sale
  askPhone: () => "Customer's phone?",
  phoneWrongLength: (v) => `A phone has 10 digits and I got ${v.digits}. What is the phone?`,
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
    [
      v.again ? "Your answer came before the summary and I did not take it. Read it and answer." : null,
      `*Sale${v.wallet ? ` · ${v.wallet}` : ""}*`,
      customerLine(v.customer, show),
      `Phone: ${v.phoneTyped}`,
      `Amount: ${formatAmount(v.amountCentavos)}`,
      `Ticket: ${v.ticket ?? "none"}`,
      v.doubts > 0 ? `⚠️ ${inDoubt(v.doubts)} on this phone still being checked.` : null,
      "Record it? *yes*, or change: *1* phone · *2* amount · *3* ticket",
    ]
      .filter((line) => line !== null)
      .join("\n"),
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

  // Balances
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
};
