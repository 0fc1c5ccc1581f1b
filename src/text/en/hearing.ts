import { formatAmount } from "../../domain/money.ts";
import { formatPhone } from "../../domain/phone.ts";
import type { Fate } from "../../ledger/operation.ts";
import type { HearingKeys } from "../es-mx/hearing.ts";
import type { PartlyRead, RefundView } from "../views.ts";
import { bullets, lines, type TextsOf } from "../wording.ts";
import { named } from "./outcomes.ts";

const fates: { readonly [fate in Fate]: string } = {
  applied: "✅ Yes, it went through",
  verified: "✅ Verified by balance",
  open: "⏳ On its way",
  inDoubt: "⏳ Not sure yet",
  not: "❌ It did not go through",
  unknown: "⚠️ I don't know whether it went through",
};

const asked = "*Don't repeat it*: I could not check it. It is decided in *doubts*, and I'll tell you.";
const next: { readonly [fate in Fate]: string | null } = {
  applied: null,
  verified: "The wallet did not answer, but the balance shows it. Don't repeat it.",
  open: "Don't repeat it; I'll tell you.",
  inDoubt: "*Don't repeat it*: I'm checking and I'll tell you.",
  not: null,
  unknown: "The wallet did not answer.",
};

const by = ({ byName }: RefundView) => byName ?? "a manager";
const refunds: { readonly [state in RefundView["state"]]: (refund: RefundView) => string } = {
  asked: (v) => `Refund: I asked your manager (${v.atText}); it is not made yet.`,
  declined: (v) => `Refund: ${by(v)} rejected it.`,
  approval: (v) => `Refund: ${by(v)} asked for it, and another manager has to approve it.`,
  open: (v) => `Refund: ${by(v)} sent it; it is on its way.`,
  inDoubt: () => "Refund: I don't know yet whether it went through; I'm checking.",
  done: (v) => `Refund: made (${by(v)}, ${v.atText}).`,
};
const notYet = "it comes once the refund is made";
const insteads: { readonly [state in RefundView["state"]]: string } = {
  asked: notYet,
  declined: "I did not record it",
  approval: notYet,
  open: notYet,
  inDoubt: notYet,
  done: "it is still to be recorded",
};

const asksOf: { readonly [what in PartlyRead["asks"]]: string } = {
  phone: "Customer's phone?",
  amount: "Amount of the purchase?",
  ticket: "Ticket number?",
  points: "How much is used? An amount, or *all*.",
  purchase: "How much is the purchase? Or *no amount*.",
  direction: "Add or remove?",
};

function understood(v: PartlyRead): string {
  const parts = [
    v.phoneTyped === null ? null : `phone ${formatPhone(v.phoneTyped)}`,
    v.amountCentavos === null ? null : `amount ${formatAmount(v.amountCentavos)}`,
    v.ticket === null ? null : `ticket ${v.ticket}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "Sure." : `I got ${parts.join(", ")}.`;
}

export const enHearing: TextsOf<HearingKeys> = {
  purposeOfData: () => "Only to keep the wallet: to add and use the balance, and to tell you about it.",
  notMine: (v) =>
    v.role === "customer"
      ? "I can only tell you about your own balance and purchases. For that, ask at the till."
      : v.role === "cashier"
        ? "I can't do that. Ask your manager."
        : "I can't do that. *menu* shows what I do.",
  noOffers: () => "I send no promotions. I can tell you of your purchases and balance: *notices*.",
  notChangedHere: () => "A collaborator's role and phone are changed in the wallet's panel, not here.",
  cannotEnter: () => "If they are on *collaborators*, send them an invitation to enter with. Shall I make it?",
  phoneGone: () => "So that nobody enters with that phone, I can unlink their chat. Shall I look?",
  whoIAm: (v) =>
    v.role === "customer"
      ? "I'm the bot of the shop's wallet. I tell you your balance: write *balance*."
      : "I'm the wallet's bot. I record sales and look up balances: write *menu*.",

  lastStatus: (v, show) =>
    lines([
      `${fates[v.fate]}: ${named(v, show)} · ${v.atText}${v.balance === null ? "" : ` · balance ${show(v.balance)}`}`,
      v.isAsked ? asked : next[v.fate],
      v.refund && refunds[v.refund.state](v.refund),
      v.refund && v.instead && `The right one (${named(v.instead, show)}): ${insteads[v.refund.state]}.`,
    ]),
  whichCustomer: (v) =>
    `Which one? Send me the phone:\n${lines(bullets(v.customers.map(({ name, phone }) => `${name ?? "?"} · ${formatPhone(phone)}`)))}`,
  earningExpected: ({ amountCentavos, points }, show) => {
    const [purchase, given] = [formatAmount(amountCentavos), show(points)];
    return amountCentavos === 100_00
      ? `${points / 100_00} % comes back: a purchase of ${purchase} gives ${given} of balance.`
      : `A purchase of ${purchase} gives ${given} of balance.`;
  },
  earningAsked: () => "The wallet decides how much balance a purchase gives: it shows once it is recorded.",
  lastNone: () => "I see no recent operation in this chat. *my sales* shows today's.",
  nothingToConfirm: () => "There is nothing to confirm. Shall we make a sale?",
  undoOffer: (v, show) =>
    lines([
      `${v.isLast ? "The last one" : "It is this one"}: ${named(v, show)} · ${v.atText}`,
      v.right && `The right one: ${named(v.right, show)}`,
      v.lacks && (v.lacks === "phone" ? "Whose was it? Send me the phone." : "How much was it?"),
      `${v.by === "manager" ? "Shall I refund it?" : "Your manager makes refunds. Shall I ask them?"}${v.right ? " The right one follows." : ""}`,
    ]),
  undoByCorrecting: (v, show) =>
    lines([
      `${v.isLast ? "The last one" : "It is this one"}: ${named(v, show)} · ${v.atText}`,
      "To undo it, a manager writes *correct* with the opposite amount.",
    ]),
  howToUndo: (v) =>
    v.role === "manager"
      ? "Write *refund* and the customer's phone: refund 4771234567"
      : "Your manager makes refunds. If it is your last sale, tell me here and I'll ask them.",
  howToCorrect: (v) =>
    v.role === "manager"
      ? "Write *correct* and the customer's phone: correct 4771234567"
      : "Your manager corrects points.",
  refundAsked: (v, show) =>
    lines([
      v.managers > 0
        ? `I asked your manager: ${named(v, show)}`
        : `No manager is on the chat. Ask them for the refund yourself: ${named(v, show)}`,
      v.instead && `Once it is made, I show you the right one: ${named(v.instead, show)}`,
    ]),
  insteadWaits: (v, show) =>
    `It comes behind the refund: I show it to you once that is made. ${named(v.instead, show)}`,
  refundMade: (v, show) =>
    lines([
      v.tells ? `✅ ${v.byName} made the refund: ${named(v, show)}` : null,
      v.instead && (v.waits ? `The right one comes after this: ${named(v.instead, show)}` : "Here is the right one:"),
    ]),
  refundDeclined: (v, show) => `${v.manager} rejected the refund: ${named(v, show)}.`,
  refundNotMade: (v, show) => `Rejected; I tell ${v.requester}: ${named(v, show)}.`,
  refundWithdrawn: (v, show) =>
    v.requester === null
      ? `Done, I no longer ask for it: ${named(v, show)}.`
      : `${v.requester} no longer asks for the refund: ${named(v, show)}. Don't make it.`,
  refundWanted: (v, show) =>
    lines([
      `${v.requester} asks for a refund: ${named(v, show)} · ${v.atText}, ${v.byName}`,
      v.reason === "" ? null : `Reason: “${v.reason}”`,
      v.instead && `In its place comes: ${named(v.instead, show)}`,
      "Shall I?",
    ]),

  saleFound: (v, show) => `${named(v, show)} · ${v.atText} · ${v.byName}: ${v.stateText}`,
  ticketNotFound: (v) => `I don't see ticket ${v.ticket} in what went through this bot. What is the customer's phone?`,
  history: (v) =>
    v.lines.length === 0
      ? `I have no purchases of ${v.own ? "yours" : formatPhone(v.phone)} in what went through this bot.`
      : lines([
          v.own ? "Your last purchases here:" : `Last operations of ${formatPhone(v.phone)}:`,
          ...v.lines,
          v.more > 0 ? `And ${v.more} more.` : null,
        ]),
  historyLine: (v, show) => `${v.atText} · ${named(v, show)}: ${v.stateText}`,

  onlyYourBalance: () => "I can only tell you your own balance. Write *balance*.",
  atTheCounter: () => "That is done at the counter: give them your number.",
  complaintAtCounter: () =>
    "We will look into it with you. Shall I tell somebody at the shop? You can also go to the counter with your ticket.",
  howPointsAreEarned: () => "Give your number at the counter whenever you buy. They tell you how much you earn.",
  shopAnswer: (v) => v.answer,
  askTheShop: ({ role, about = null }) => {
    const isStaff = role !== "customer";
    switch (about) {
      case "hours":
        return isStaff ? "I don't know the hours. Ask your manager." : "The shop can tell you its hours.";
      case "place":
        return isStaff ? "I don't know the address. Ask your manager." : "The shop can tell you its address.";
      case "expiry":
        return isStaff
          ? "I don't know whether balance expires. Ask your manager."
          : "The shop can tell you whether your balance expires.";
      case null:
        return isStaff ? "I don't know that. Ask your manager." : "The shop can tell you that.";
    }
  },
  personCalled: (v) =>
    v.told === 0
      ? "Nobody is on the chat right now. Somebody helps you at the counter."
      : v.here
        ? "I told the shop. Somebody answers you in this chat."
        : "I told the shop. Somebody calls you.",
  personWanted: (v) =>
    lines([
      v.words === null
        ? `${v.name ?? "A customer"} (${formatPhone(v.phone)}) wants to talk to somebody.`
        : `${v.name ?? "A customer"} (${formatPhone(v.phone)}) wrote: "${v.words}"`,
      ...(v.lines.length === 0
        ? ["They have no operations through this bot."]
        : ["Their last operations:", ...v.lines]),
      `Call them, or answer here: reply ${v.phone} and your message.`,
    ]),
  disownTold: (v, show) =>
    v.told === 0
      ? `Nobody is connected here. Take this to the counter: ${named(v, show)} · ${v.atText}`
      : `I have told the managers: ${named(v, show)} · ${v.atText}. A person answers you.`,
  disownNone: () => "I see no changes of your balance lately. If something is wrong, *talk to somebody*.",
  disowned: (v, show) =>
    lines([
      `⚠️ ${v.name ?? "A customer"} (${formatPhone(v.phone)}) says that it was not them: ${named(v, show)} · ${v.atText}, ${v.byName}.`,
      `Call them, or answer here: reply ${v.phone} and your message.`,
    ]),
  answerSent: (v) => `Done, I sent it to ${formatPhone(v.phone)}.`,
  nobodyCalls: (v) =>
    `${formatPhone(v.phone)} has not asked for a person lately, so I do not write to them. Call them.`,
  answeredByPerson: (v) => `From the shop: ${v.text}`,

  wayOut: (v) =>
    v.role === "customer"
      ? "I still don't understand. Write *balance*, or ask at the counter."
      : "I still don't understand. *menu* shows everything; a sale is: sale 4771234567 250 A-1029",

  partlyRead: (v) => `${understood(v)} ${asksOf[v.asks]}`,
  severalInTurn: (v) => `${v.count} sales: one after the other.`,
  severalWait: (v) => (v.count === 1 ? "It comes after this one." : `${v.count} come after this one.`),
  tooManySales: (v) => `That is a lot: send me up to ${v.most} per message. I took none.`,
  severalLeft: (v) => (v.count === 1 ? "1 still to record: *next*." : `${v.count} still to record: *next*.`),
  queuedWhich: () => "Which one is off? Tell me its place: the second, the third.",
  severalAtOnce: () => "I saw more than one phone and took nothing. Send me one thing per message.",
  tooLong: () => "It is too long and I did not read it. Send it in one line?",
  askPhoneGuess: (v) => `Is it ${formatPhone(v.phone)}? If not, send me the right one.`,
  askTicketGuess: (v) =>
    `Is the ticket ${v.ticket}${v.also ? " too" : ""}? *yes*, ${v.orAmount ? "*it is the amount*, " : ""}or write the ticket.`,
  aboutWhich: (v) =>
    "Which one? Send me the customer's phone, or see today's with *my sales*.\n" +
    (v.role === "manager" ? "To undo it: *refund* and the phone." : "A manager can undo it."),
  phoneToday: (v) =>
    lines([
      v.lines.length === 0
        ? `Nothing of ${formatPhone(v.phone)} today in what went through this bot.`
        : `Today, of ${formatPhone(v.phone)}:\n${lines(bullets(v.lines))}`,
      v.more > 0 ? `…and ${v.more} before.` : null,
      v.role === "manager" ? `To undo one: *refund ${v.phone}*` : "To undo one, ask a manager for the refund.",
    ]),
};
