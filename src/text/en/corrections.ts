import { formatPhone } from "../../domain/phone.ts";
import type { Points } from "../../domain/points.ts";
import { named } from "./outcomes.ts";
import { customerLine, whyUnread } from "./refusals.ts";
import type { TextsOf } from "../keys.ts";
import type { CorrectionsKeys } from "../keys/corrections.ts";
import type { ApprovalView, ShowPoints } from "../views.ts";
import { lines, numberedPast } from "../wording.ts";

const asked = (v: ApprovalView, show: ShowPoints) =>
  `${v.refund ? "Refund" : "Correction"}: ${named(v, show)}\nPhone: ${formatPhone(v.phone)}\n` +
  `Asked for by ${v.byName}${v.branch ? ` (${v.branch})` : ""} at ${v.askedAtText}\nReason: ${v.reason}`;

export const enCorrections: TextsOf<CorrectionsKeys> = {
  askDirection: () => "Shall I add or remove points?",
  addPoints: () => "Add",
  removePoints: () => "Remove",
  askPoints: (v) => (v.direction === "add" ? "How many points shall I add?" : "How many points shall I remove?"),
  pointsUnclear: () => "I did not understand how many. Write it in digits, like 50 or 12.50.",
  pointsGuess: (v, show) => `Is it ${show(v.guess)}? Answer *yes* or type how many.`,
  morePointsThanThere: (v, show) =>
    `The customer has ${show(v.balance)}; no more than that can be removed. How many points shall I remove?`,
  nothingToRemove: () => "The customer has no balance, so there is nothing to remove.",
  askCorrectionReason: () => "Why? Type the reason in a few words.",
  correctionReasonUnclear: () => "A reason is needed: type 4 to 200 characters.",
  askReference: (v, show) =>
    lines(["Does it correct one of these? Type its number.", ...numberedPast(v.past, named, show)]),
  skipReference: () => "None",
  pastWhich: (v) => `Type a number from 1 to ${v.count}.`,
  pastTwoReadings: (v, show) =>
    `${v.typed} may be two: “number ${v.typed}” (${named(v.numbered, show)}) or “ticket ${v.typed}” (${named(v.ticketed, show)}). Which?`,
  correctionSummary: (v, show) =>
    lines([
      v.again ? "That *yes* came before the summary. Check it:" : null,
      `*${v.refund ? "Refund" : "Correction"}*${v.wallet ? ` · ${v.wallet}` : ""}`,
      "name" in v.customer ? `Customer: ${v.customer.name}` : customerLine(v.customer, show),
      `Phone: ${v.phoneTyped}`,
      `${v.direction === "add" ? "Add" : "Remove"}: ${show(v.points)}`,
      v.short > 0 ? `${show(v.short)} are missing: the customer has used them.` : null,
      "name" in v.customer
        ? `Balance: ${show(v.customer.balance)} → ${show((v.customer.balance + (v.direction === "add" ? v.points : -v.points)) as Points)}`
        : null,
      v.corrects ? `About: ${v.corrects.atText} · ${named(v.corrects, show)}` : null,
      v.refund ? null : `Reason: ${v.reason}`,
      v.doubts > 0 ? "Mind: this phone has operations that are being checked." : null,
      v.overCap ? "It is above the cap: another manager has to approve it." : null,
      v.refund
        ? "Shall I do it? *yes*, or *back* to go back."
        : "Shall I do it? *yes*, or change: *1* phone · *2* points · *3* reason",
    ]),
  yesCorrect: () => "Yes",
  correctionWhatToChange: () => "What shall I change? *1* phone · *2* points · *3* reason. Or *cancel*.",
  correctionUnread: (v) => `I could not read the balance, and without it I remove nothing. ${whyUnread(v)}`,
  askRefund: (v, show) =>
    lines(["Which one shall I refund? Type its number or its ticket.", ...numberedPast(v.past, named, show)]),
  refundNone: (v) =>
    `I have no sales or uses of balance of ${formatPhone(v.phone)} in 60 days. If need be, use *correct*.`,
  refundWhich: () => "I can't find it. Type the number of the list, or the ticket.",
  refundAlready: () => "That one has already been refunded. If something is missing, use *correct*.",
  refundNotCertain: () => "That one is not confirmed yet. Settle it in *doubts* first.",
  askRefundPoints: () => "I do not know how many points that sale gave. How many shall I remove?",

  approvalAsked: (v, show) =>
    `🔒 Approval asked for: ${named(v, show)}\n` +
    `I have asked ${v.managers === 1 ? "another manager" : `${v.managers} managers' chats`}; it expires at ${v.untilText}. I will tell you. Nothing is done yet.`,
  approvalNobody: (v, show) =>
    `🔒 Approval needed: ${named(v, show)}\nThere is no other manager on this bot and you can't approve it yourself. Ask another manager or the owner to write to me, ` +
    `share their number if I ask for it and type *approvals*; it expires at ${v.untilText}. Nothing is done yet.`,
  approvalQuestion: (v, show) =>
    `🔒 *Approval*\n${asked(v, show)}\nIt expires at ${v.untilText}. Do you approve it? Also with *approvals*.`,
  approve: () => "Approve",
  refuse: () => "Refuse",
  approvalsNone: () => "There is nothing to approve.",
  approvalsList: (v, show) =>
    lines([
      "To be approved:",
      ...v.approvals.map((one, i) => `*${i + 1}* · ${named(one, show)} · ${one.byName} ${one.askedAtText}`),
      "Which one? Type its number, or *cancel*.",
    ]),
  approvalDetail: (v, show) =>
    `🔒 *Approval*\n${asked(v, show)}\nIt expires at ${v.untilText}. Answer *1* approve · *2* refuse. Or *cancel*.`,
  approvalUnclear: () => "Answer *1* approve · *2* refuse. Or *cancel*.",
  approvalInWords: () => "By that number you chose it from the list. Tell me in words: *approve* or *refuse*.",
  approvalOwn: () => "You asked for it yourself: another manager has to approve it.",
  managerUnchecked: (v, show) =>
    `I could not check in the wallet that you are still a manager; I did nothing: ${named(v, show)}\n` +
    `It still waits: open it in a moment with *${v.where === "doubts" ? "pending" : "approvals"}*.`,
  approvalTooLate: (v, show) => `It has expired and was not done: ${named(v, show)}`,
  approvalAlready: (v) => `That one was already settled${v.byName ? ` (${v.byName})` : ""}. I did nothing.`,
  approvalGiven: (v, show) => `Approved: ${named(v, show)}. I am doing it now and will tell you both how it ends.`,
  approvalRefused: (v, show) => `Refused: ${named(v, show)}. I will tell ${v.byName}.`,
  approvalGranted: (v, show) => `${v.byName} approved: ${named(v, show)}. I am doing it now and will tell you.`,
  approvalDenied: (v, show) => `❌ Not done: ${named(v, show)}\n${v.byName} refused it.`,
  approvalExpired: (v, show) => `❌ Not done: ${named(v, show)}\nNobody approved it in time. You can ask again.`,
  approvalExpiredOther: (v, show) => `Expired without approval: ${named(v, show)}, asked for by ${v.byName}.`,
};
