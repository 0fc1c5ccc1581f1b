import { formatPhone } from "../../domain/phone.ts";
import type { Points } from "../../domain/points.ts";
import type { ForEach } from "../audience.ts";
import { cancelReasons, refusals } from "./refusals.ts";
import type { TextsOf } from "../sentence.ts";
import type { OutcomesKeys } from "../es-mx/outcomes.ts";
import type { DoubtView, NamedOperation, ShowPoints } from "../views.ts";
import { bullets, lines, movesBalance, namesOperations, refundName, type OperationWords } from "../wording.ts";

/** The words for each kind of operation. */
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
  decideApplied: () => "It was recorded",
  decideNot: () => "It was not recorded",
  decideNow: () => "No: record it now",
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
  stateConfirmed: () => "recorded",
  stateVerified: () => "verified by balance",
  stateOpen: () => "in progress",
  stateInDoubt: () => "in doubt",
  stateNot: () => "not recorded",
  stateUnknown: () => "not known",
};
