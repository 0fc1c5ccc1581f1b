import { formatPhone } from "../../domain/phone.ts";
import type { Points } from "../../domain/money.ts";
import { customerLine, named, whyUnread } from "./outcomes.ts";
import { inDoubt } from "./cash-desk.ts";
import { lines, numberedPast, refundLine, refundName, type TextsOf } from "../wording.ts";
import type { CorrectionsKeys } from "../es-mx/corrections.ts";
import type { ApprovalView, NamedOperation, ShowPoints, UseOfBalance } from "../views.ts";

const asked = (v: ApprovalView, show: ShowPoints) =>
  lines([
    v.undoes !== undefined
      ? `Refund: ${refundName(v, show)}`
      : `${v.what === "redeem" ? "Use of balance, of a customer who cannot be asked" : "Correction"}: ${named(v, show)}`,
    `Phone: ${formatPhone(v.phone)}`,
    `Asked for by ${v.byName}${v.branch ? ` (${v.branch})` : ""} at ${v.askedAtText}`,
    v.own ? "⚠️ It is for their own number." : null,
    v.refund || v.what === "redeem" ? null : `Reason: ${v.reason}`,
  ]);

const cannotAsk = (v: NamedOperation) => (v.what === "redeem" ? "I can't ask the customer in their chat. " : "");

const capOf = (v: NamedOperation) => (v.what === "redeem" ? "REDEEM_CAP" : "CORRECTION_CAP");

const where = (v: UseOfBalance) => (v.place === null ? "" : ` in ${v.place}`);

export const enCorrections: TextsOf<CorrectionsKeys> = {
  askDirection: () => "Shall I add or remove balance, and how much? Like +50.",
  askPoints: (v) => (v.direction === "add" ? "How much balance shall I add?" : "How much balance shall I remove?"),
  pointsGuess: (v, show) => `Is it ${show(v.guess)}? *yes*, or type how much.`,
  morePointsThanThere: (v, show) => `There is only ${show(v.balance)}. How much balance shall I remove?`,
  balanceAlready: (v, show) => `The balance is ${show(v.balance)} already: nothing to correct.`,
  askReference: (v, show) =>
    lines(["Does it correct one of these? Type its number.", ...numberedPast(v.past, named, show)]),
  pastWhich: (v) => (v.count === 1 ? "Type *1* if it is that one, or *none*." : `Type a number from 1 to ${v.count}.`),
  pastTwoReadings: (v, show) =>
    `“number ${v.typed}” (${named(v.numbered, show)}) or “ticket ${v.typed}” (${named(v.ticketed, show)})? Which?`,
  correctionSummary: (v, show) =>
    lines([
      v.again ? "You answered before the summary. Check it:" : null,
      `*${v.refund ? "Refund" : "Correction"}*${v.wallet ? ` · ${v.wallet}` : ""}`,
      "name" in v.customer ? `Customer: ${v.customer.name}` : customerLine(v.customer, show),
      `Phone: ${formatPhone(v.phoneTyped)}`,
      `${v.direction === "add" ? "Add" : "Remove"}: ${show(v.points)}`,
      v.short > 0 ? `${show(v.short)} is used already: I cannot remove that.` : null,
      "name" in v.customer
        ? `Balance: ${show(v.customer.balance)} → ${show((v.customer.balance + (v.direction === "add" ? v.points : -v.points)) as Points)}`
        : null,
      v.corrects ? `${v.refund ? "Refunds" : "About"}: ${v.corrects.atText} · ${named(v.corrects, show)}` : null,
      v.refund ? null : `Reason: ${v.reason}`,
      v.doubts > 0 ? `⚠️ ${inDoubt(v.doubts)} on this phone still being checked.` : null,
      v.own
        ? "It is your number: another manager approves it."
        : v.overCap
          ? "Above the cap: another manager approves it."
          : null,
      v.refund
        ? "Shall I do it? *yes*, or *back*."
        : "Shall I do it? *yes*, or change: *1* phone · *2* amount · *3* reason",
    ]),
  correctionWhatToChange: () => "What shall I change? *1* phone · *2* amount · *3* reason. Or *cancel*.",
  refundIsWhole: (v) =>
    `A refund undoes the whole of it. ${v.role === "manager" ? "For another amount, *correct*." : "Your manager corrects another amount."}`,
  exchange: () => "An exchange for the same changes no balance. If it is a refund, *refund* and its ticket.",
  correctionUnread: (v) => `I could not read their balance, and without it I remove nothing. ${whyUnread(v)}`,
  askRefund: (v, show) =>
    lines(["Which one shall I refund? Type its number or its ticket.", ...numberedPast(v.past, named, show)]),
  refundNone: (v) =>
    `There are no sales or uses of balance of ${formatPhone(v.phone)} in 60 days in what went through this bot.\nIf need be, *correct*.`,
  refundWhich: () => "I can't find it. Tell me its number in the list or its ticket.",
  refundAlready: () => "That one has been refunded. If something is missing, *correct*.",
  refundNotCertain: () => "That one is not confirmed yet. Settle it in *doubts* first.",
  askRefundPoints: () => "I do not know how much that sale gave. How much shall I remove?",

  approvalAsked: (v, show) =>
    `🔒 ${cannotAsk(v)}Approval asked for: ${named(v, show)}\n` +
    `I asked ${v.managers === 1 ? (v.what === "redeem" ? "a manager" : "another manager") : `${v.managers} managers' chats`}; it expires at ${v.untilText}.\nNothing is done yet. I will tell you.`,
  approvalNobody: (v, show) =>
    lines([
      `🔒 ${cannotAsk(v)}Approval needed: ${named(v, show)}`,
      v.managers === 0
        ? `It is ${v.own ? "for your number" : "above the cap"} and there is no other manager on this bot; you can't approve it yourself.`
        : "Nobody can approve it today: less than a day ago you linked or added the other managers, or they you, or the same person did.",
      v.managers === 0 ? null : "They can refuse it; from tomorrow they can approve what you ask for.",
      `Let another manager or the owner write to me, share their number and type *approvals*; it expires at ${v.untilText}.`,
      v.own
        ? null
        : `Or have the cap raised: at the console, in Settings, or by whoever installed the bot (${capOf(v)}).`,
      "Nothing is done yet.",
    ]),
  approvalQuestion: (v, show) => `🔒 *Approval*\n${asked(v, show)}\nIt expires at ${v.untilText}. Do you approve it?`,
  yesWanted: (v, show) =>
    `🔒 ${v.byName} wants to use *${show(v.points)}* of your balance${where(v)}.\nDo you allow it? You have two minutes.`,
  yesAllowed: (v, show) => `You allowed using ${show(v.points)} of your balance${where(v)}. I am telling ${v.byName}.`,
  yesDenied: (v, show) => `The ${show(v.points)} of your balance are not used${where(v)}. I am telling ${v.byName}.`,
  yesTooLate: (v, show) => `The two minutes are over: the ${show(v.points)} of your balance were not used${where(v)}.`,
  yesAsked: (v, show) =>
    `🔒 I asked the customer in their chat: ${named(v, show)}\nThey have until ${v.untilText}. Nothing is done yet. I will tell you.`,
  yesBusy: (v, show) =>
    `❌ Not done: ${named(v, show)}\nThe customer is being asked about another use of their balance. Wait for that answer.`,
  refundsWaiting: (v, show) =>
    lines([
      v.refunds.length === 1 ? "This refund was asked for:" : "These refunds were asked for:",
      ...v.refunds.map((one) => `${named(one, show)}${one.byName === null ? "" : ` · ${one.byName}`} ${one.atText}`),
      `To make it: *refund ${refundLine(v.refunds[0])}*`,
    ]),
  approvalsList: (v, show) =>
    lines([
      "To be approved:",
      ...v.approvals.map((one, i) => `*${i + 1}* · ${named(one, show)} · ${one.byName} ${one.askedAtText}`),
      "Which one? Type its number, or *cancel*.",
    ]),
  approvalDetail: (v, show) =>
    `🔒 *Approval*\n${asked(v, show)}\nIt expires at ${v.untilText}. ${v.mine ? "You asked for it yourself: another manager approves it." : "*approve* or *refuse*? Or *cancel*."}`,
  approvalInWords: () => "That number may be another of the list. *approve* or *refuse*?",
  approvalNewLink: (v) =>
    `One of you (you or ${v.name}) was linked or added less than a day ago through the other or the same person.\nTomorrow you can approve what they ask for; today another manager can.`,
  approvalUnproved: (v, show) =>
    `I did nothing: ${named(v, show)} needs two managers.\nTo approve it at the console, prove who you are with the code that I send to your chat.`,
  managerUnchecked: (v, show) =>
    `I could not check that you are still a manager and did nothing: ${named(v, show)}\n` +
    `It still waits: open it in a moment with *${v.where === "doubts" ? "pending" : "approvals"}*.`,
  approvalTooLate: (v, show) => `It has expired and was not done: ${named(v, show)}`,
  approvalAlready: (v) => `That one was already settled${v.byName ? ` (${v.byName})` : ""}. I did nothing.`,
  approvalGiven: (v, show) => `Approved: ${named(v, show)}. I am doing it and will tell you both.`,
  approvalRefused: (v, show) => `Refused: ${named(v, show)}. I will tell ${v.byName}.`,
  approvalGranted: (v, show) => `${v.byName} approved: ${named(v, show)}. I am doing it and will tell you.`,
  approvalDenied: (v, show) => `❌ Not done: ${named(v, show)}\n${v.byName} refused it.`,
  approvalExpired: (v, show) => `❌ Not done: ${named(v, show)}\nNobody approved it in time. You can ask again.`,
  approvalExpiredOther: (v, show) => `Expired without approval: ${named(v, show)}, asked for by ${v.byName}.`,
};
