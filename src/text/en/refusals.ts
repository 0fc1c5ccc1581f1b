import type { Role } from "../../domain/person.ts";
import { everyone, type CancelTexts, type ForEach, type RefusalTexts } from "../audience.ts";
import type { CustomerSeen, ShowPoints, Unread } from "../views.ts";

const askAtTheTill = "That could not be done here. Ask for help at the till.";
const closed = "I cannot get into the wallet now. Ask for help at the till.";
const onlyManagers = "A manager does that: ask one.";

/** What to do where the wallet list or the collaborator list cannot be read. */
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

export const refusals: RefusalTexts = {
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

export const cancelReasons: CancelTexts = {
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
