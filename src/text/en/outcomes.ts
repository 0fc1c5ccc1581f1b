/** The outcome of an operation, and why the wallet refused it. Each sentence says what is known and nothing more. */
import type { Role } from "../../domain/person.ts";
import { formatPhone } from "../../domain/phone.ts";
import type { Points } from "../../domain/money.ts";
import type { OutcomesKeys } from "../es-mx/outcomes.ts";
import type { CustomerSeen, DoubtView, NamedOperation, ShowPoints, Unread } from "../views.ts";
import {
  bullets,
  type CancelTexts,
  everyone,
  type ForEach,
  lines,
  movesBalance,
  namesOperations,
  type OperationWords,
  refundName,
  type RefusalTexts,
  type TextsOf,
} from "../wording.ts";

const askAtTheTill = "That could not be done here. Ask for help at the till.";
const closed = "I cannot get into the wallet now. Ask for help at the till.";
const onlyManagers = "A manager does that: ask one.";

/** What to do if the list of wallets or of collaborators cannot be read. */
export const inAMinute: ForEach = {
  cashier: "Try again in a minute; if it goes on, tell the manager.",
  manager: "Try again in a minute; if it goes on, check in the panel, under integrations, the key that the bot uses.",
  customer: "Try again in a minute; if it goes on, tell somebody at the shop.",
};

const accessUnknown = (role: Role) => `I could not check your permission in the wallet. ${inAMinute[role]}`;

const atTheTill = (text: string): ForEach => ({ cashier: text, manager: text, customer: askAtTheTill });

const missing = (what: string): ForEach => ({
  cashier: `The ${what} did not reach the wallet. Try again; if it happens once more, tell the manager.`,
  manager: `The ${what} did not reach the wallet. Try again; if it happens once more, tell whoever installed the bot.`,
  customer: askAtTheTill,
});

const account = (what: string, remedy: string): ForEach => ({
  cashier: `${what}; it is not about the customer. Tell the manager.`,
  manager: `${what}; it is not about the customer. ${remedy} in the wallet's panel and try again.`,
  customer: askAtTheTill,
});

const refusals: RefusalTexts = {
  unauthorised: {
    cashier: "The wallet does not accept the shop's key. Tell the manager; once it is fixed, try again.",
    manager:
      "The wallet does not accept the shop's key. Check it in the panel, under integrations, and give it to whoever installed the bot.",
    customer: closed,
  },
  walletUnknown: {
    cashier: "The configured wallet does not exist. Tell the manager; once it is fixed, try again.",
    manager:
      "The configured wallet does not exist. Check in the panel that it is still active, and ask whoever installed the bot to check WALLET_KEY.",
    customer: closed,
  },
  phoneMissing: missing("phone"),
  phoneMalformed: {
    ...everyone("The wallet does not accept that phone. Check it with the customer and try again."),
    customer: "The wallet does not accept your number. Ask at the till to have it checked.",
  },
  phoneLandline: {
    ...everyone("That phone is a landline. Ask for a mobile and try with that."),
    customer: "To the wallet your number is a landline. Ask at the till to be registered with a mobile.",
  },
  phoneUnsupported: {
    ...everyone("The wallet does not serve that area code. Ask for another mobile and try with that."),
    customer: "The wallet does not serve your area code. Ask at the till to be registered with another mobile.",
  },
  nameMissing: missing("name"),
  birthdateMalformed: {
    ...everyone("The wallet does not accept that birthday. Check it and try again."),
    customer: "The wallet does not accept that date. Check your birthday and try again.",
  },
  typeMissing: missing("kind of operation"),
  amountMissing: missing("amount"),
  amountMalformed: atTheTill("The wallet does not accept that amount. Check it and try again."),
  pointsMalformed: atTheTill("The wallet does not take that quantity. Check it and try again."),
  usertoolMissing: missing("collaborator number"),
  usertoolForeign: {
    cashier: "The wallet does not know you as a collaborator of this shop. Ask the manager to check your entry.",
    manager:
      "The wallet does not know whoever made it as a collaborator of this shop. Check their entry in the panel and try again.",
    customer: askAtTheTill,
  },
  usertoolForbidden: {
    cashier: "You have no permission on this wallet. Ask the manager to give it to you.",
    manager: "Whoever made it has no permission on this wallet. Give it to them in the panel and try again.",
    customer: askAtTheTill,
  },
  ticketMissing: atTheTill("This wallet asks for a ticket. Make it again with its ticket number."),
  customerUnknown: {
    ...everyone("That phone is not registered. Check it; if it is right, type *register*."),
    customer: "Your number is not registered in the wallet. Ask at the till to be registered.",
  },
  customerAlreadyRegistered: {
    ...everyone("Already registered. Carry on with the sale."),
    customer: "Your number was already registered. Type *balance* to see how much you have.",
  },
  notEnoughPoints: atTheTill("They do not have that much. Check with *balance* and use less."),
  merchantCredit: account("The shop has run out of credit with the wallet's provider", "Top it up"),
  merchantQuota: account("The shop's plan at the wallet has reached its limit", "Extend it"),
  blacklisted: {
    cashier: "The wallet has that phone blocked. If that is a mistake, ask the manager to unblock it.",
    manager: "The wallet has that phone blocked. If that is a mistake, unblock it in the panel and try again.",
    customer: askAtTheTill,
  },
  collaboratorTaken: {
    cashier: onlyManagers,
    manager: "There is already a collaborator with that name or password. Try again with another name.",
    customer: askAtTheTill,
  },
  vendorFailed: {
    cashier: "The wallet could not do it. Try again in a minute; if it goes on, tell the manager.",
    manager: "The wallet could not do it. Try again in a minute; if it goes on, report it to the wallet's provider.",
    customer: "The wallet could not do it. Try again in a minute; if it goes on, ask for help at the till.",
  },
  parameterInvalid: {
    cashier: onlyManagers,
    manager: "The wallet did not accept something about the collaborator. Check name, branch and phone and try again.",
    customer: askAtTheTill,
  },
};

/** Why a read failed, and what to do. */
export function whyUnread({ refusal, role }: Unread): string {
  return refusal === null ? "Try again in a minute." : refusals[refusal][role];
}

/** The customer line of a summary. */
export function customerLine(customer: CustomerSeen, show: ShowPoints): string {
  if ("name" in customer) return `Customer: ${customer.name} (balance ${show(customer.balance)})`;
  return `Customer: could not be checked in the wallet${customer.refusal === null ? "" : `. ${whyUnread(customer)}`}`;
}

const cancelReasons: CancelTexts = {
  byPerson: everyone("You cancelled it before it was sent."),
  accessLost: {
    cashier: "You no longer have permission to record it. Ask the manager to check your entry.",
    manager:
      "Whoever asked for it or approved it has no permission any more. Check *collaborators*, or ask another manager.",
    customer: "I can no longer register you here. Ask at the till to be registered.",
  },
  accessUnknown: {
    cashier: accessUnknown("cashier"),
    manager: accessUnknown("manager"),
    customer: accessUnknown("customer"),
  },
  ticketTaken: everyone("That ticket was already used today. Check the ticket number."),
  sameSale: everyone(
    "Somebody has just made one like it (same phone and amount). If yours is another purchase, type it again.",
  ),
  staffPhone: {
    cashier: "That phone is a colleague's. Ask a manager to make it.",
    manager: "That phone is a colleague's. If it should be so, type it again and confirm with *anyway*.",
    customer: "It could not be done here. Ask for help at the till.",
  },
  needsAnother: {
    cashier: "It is on your number, or one person asked for it and approved it. Ask a manager to make it.",
    manager: "It is on your number, or one person asked for it and approved it. Ask another manager.",
    customer: "It could not be done here. Ask for help at the till.",
  },
  alreadyRefunded: everyone("That one has been refunded. Check the balance; if something is missing, use *correct*."),
  balanceTooLow: everyone("They no longer have that much. Check the balance and remove less."),
};

export const operationWords: OperationWords = {
  sale: { noun: "The sale", done: "Sale recorded", listed: "sale" },
  redeem: { noun: "The use of balance", done: "Use of balance recorded", listed: "use of balance" },
  add: { noun: "The addition", done: "Addition recorded", listed: "addition" },
  remove: { noun: "The deduction", done: "Deduction recorded", listed: "deduction" },
  refund: { noun: "The refund", done: "Refund done", listed: "refund" },
  register: {
    noun: "The registration of the customer",
    done: "Customer registered",
    listed: "customer registration",
  },
  addCollaborator: { noun: "The new collaborator", done: "Collaborator added", listed: "collaborator added" },
  disableCollaborator: {
    noun: "The removal of the collaborator",
    done: "Collaborator disabled",
    listed: "collaborator disabled",
  },
};

const wordsOf = (v: NamedOperation) => operationWords[v.undoes === undefined ? v.what : "refund"];
const noun = (v: NamedOperation) => wordsOf(v).noun;

export const named = namesOperations(operationWords, "use");

function balancePart(v: NamedOperation & { newBalance: Points | null }, show: ShowPoints): string {
  if (!movesBalance(v.what)) return "";
  return v.newBalance === null ? " · the wallet did not say the balance" : ` · balance ${show(v.newBalance)}`;
}

/** How each role can check whether a repeatable operation was done. */
const lookWhether: ForEach = {
  cashier: "See with *balance* and the phone",
  manager: "Look in the panel",
  customer: "See with *balance*",
};

function doubtful(v: DoubtView, show: ShowPoints): string[] {
  return [
    `⚠️ *In doubt*: ${named(v, show)}`,
    `Phone: ${formatPhone(v.phone)} · sent by ${v.byName}${v.branch ? ` (${v.branch})` : ""} at ${v.sentAtText}`,
    `Balance before: ${v.before === null ? "could not be read" : show(v.before)}`,
    ...(v.before === null || v.expected === null || v.expected === undefined
      ? []
      : [`If it went in, it is ${show(v.expected)} now.`]),
    ...new Set(
      v.looks.map(
        (look) => `Balance at ${look.atText}: ${look.balance === null ? "could not be read" : show(look.balance)}`,
      ),
    ),
    v.others.length > 0
      ? `Others for this phone:\n${lines(bullets(v.others))}`
      : "This customer has no other operations today in what went through this bot.",
  ];
}

export const enOutcomes: TextsOf<OutcomesKeys> = {
  operationConfirmed: (v, show) =>
    `✅ ${wordsOf(v).done}: ${(v.undoes === undefined ? named : refundName)(v, show)}${balancePart(v, show)}`,
  operationRejected: (v, show) => `❌ Not recorded: ${named(v, show)}\n${refusals[v.refusal][v.role]}`,
  repeatableUnconfirmed: (v, show) =>
    `⚠️ ${noun(v)} (${named(v, show)}): the wallet did not answer in 10 minutes.\n${lookWhether[v.role]}, or try again: it is not doubled.`,
  repeatableTrying: (v, show) =>
    `⏳ The wallet does not answer. I keep trying. ${noun(v)} (${named(v, show)}): I will tell you.`,
  operationSlow: (v, show) => `Recording… ${named(v, show)}`,
  operationInDoubt: (v, show) =>
    `⏳ The wallet did not answer. ${noun(v)} (${named(v, show)}) *may* have been recorded.\n` +
    "*Do not repeat it*: I am checking (up to 2 minutes) and will tell you.",
  operationWaiting: (v, show) =>
    `📥 Saved: ${named(v, show)}\n${v.mustWait ? "The wallet asks to wait" : "No connection to the wallet"}; nothing has been sent. I'll send it as soon as ${v.mustWait ? "I may" : "it is back"} (up to 10 minutes).\nTo drop it, *cancel*.`,
  tooLateToCancel: (v, show) =>
    `It has left and cannot be cancelled: ${named(v, show)}\nDo not repeat it; I will tell you how it ends.`,
  confirmedAlready: (v, show) => `It is on its way: ${named(v, show)}\nAs soon as I know how it went, I tell you.`,
  operationExpired: (v, show) =>
    `❌ Not recorded: ${named(v, show)}\nIt could not be sent in 10 minutes. You can do it again.`,
  operationCancelled: (v, show) => `❌ Not recorded: ${named(v, show)}\n${cancelReasons[v.reason][v.role]}`,
  operationSettled: (v, show) =>
    `✅ Verified by balance: ${named(v, show)}\n` +
    `The wallet did not answer, but the balance went from ${show(v.before)} to ${show(v.now)}. Do not repeat it.`,
  operationAsked: (v, show) =>
    `⚠️ I could not check it: ${named(v, show)}\nI do not know whether it was recorded. *Do not repeat it*: ` +
    (v.role === "manager"
      ? "tell me with *doubts* how it ended."
      : v.managers > 0
        ? v.isTaken
          ? "I have asked your manager and will tell you."
          : "my message does not reach your manager. It stays on the list; ask them to type *doubts*."
        : "it stays on the list; ask your manager to type *doubts*."),
  operationHumanApplied: (v, show) => `✅ ${v.by} confirmed that it was recorded: ${named(v, show)}`,
  operationHumanNot: (v, show) =>
    `❌ ${v.by} confirmed that it was not recorded: ${named(v, show)}\nYou can do it again.`,
  operationRegisteredNow: (v, show) =>
    `${v.by} confirmed that it was not recorded and asked to record it now: ${named(v, show)}\nI will tell you how it ends.`,

  doubtsNone: (v) =>
    v.approvals === 0 ? "Nothing is in doubt." : `Nothing is in doubt. ${v.approvals} to approve: *approvals*.`,
  doubtsList: (v, show) =>
    lines([
      v.doubts.length === 1 ? "One operation is in doubt:" : `${v.doubts.length} operations are in doubt:`,
      ...v.doubts.map(
        (d, i) => `*${i + 1}* · ${named(d, show)} · ${d.byName} ${d.sentAtText}${d.stillLooking ? " (checking)" : ""}`,
      ),
      "Which one? Type its number, or *cancel*.",
    ]),
  doubtWhich: (v) => `Type a number from 1 to ${v.count}, or *cancel*.`,
  doubtDetail: (v, show) =>
    lines([
      ...doubtful(v, show),
      v.stillLooking
        ? "I am still checking it; give it a few minutes. If you have seen it in the panel: *it was recorded*."
        : "Look it up in the panel. Was it recorded?\n*it was recorded* · *it was not recorded* · *record it now*",
    ]),
  doubtAlert: (v, show) => lines([...doubtful(v, show), "Look it up in the panel. Was it recorded?"]),
  otherOperation: (v, show) => `${v.atText} ${named(v, show)}: ${v.stateText}`,
  decisionUnclear: () => "Answer *it was recorded*, *it was not recorded* or *record it now*. Or *cancel*.",
  decisionInWords: () =>
    "That number may be another of the list. *it was recorded*, *it was not recorded* or *record it now*?",
  settledApplied: (v, show) => `Noted: ${named(v, show)} was recorded. I will tell whoever made it.`,
  settledNot: (v, show) => `Noted: ${named(v, show)} was not recorded. I will tell whoever made it.`,
  settledNow: (v, show) => `Noted: ${named(v, show)} was not recorded. I record it now and tell you.`,
  settledNowOwn: (v, show) =>
    `I did nothing: you asked for ${named(v, show)} yourself and it needs two managers.\nAnother manager orders it, with *doubts*. It is still there.`,
  settledNowInChat: (v, show) =>
    `I did nothing: ${named(v, show)} needs two managers, each in their own chat.\nThe other one orders it, with *doubts*. It is still there.`,
  settledNowTied: (v, show) =>
    `I did nothing: ${v.byName} asked for ${named(v, show)}, and one of you was linked or added less than a day ago through the other or the same person.\nAnother manager orders it, with *doubts*. It is still there.`,
  settledNowOwnPhone: (v, show) =>
    `I did nothing: ${named(v, show)} is on your number.\nAnother manager orders it, with *doubts*. It is still there.`,
  settledAlready: (v) => `That one was already settled${v.by ? ` (${v.by})` : ""}. I did nothing.`,
  stillLookingCantDecide: () => "I am still checking that one. In a few minutes, *doubts* again.",
  doubtReminder: (v) =>
    v.count === 1
      ? `One operation is still in doubt. ${v.role === "manager" ? "Settle it" : "The manager settles it"} with *doubts*.`
      : `${v.count} operations are still in doubt. ${v.role === "manager" ? "Settle them" : "The manager settles them"} with *doubts*.`,
};
