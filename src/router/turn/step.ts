import { clockErrorMs, isOfEpoch, minuteShown, dataWithoutMark } from "../../domain/button-mark.ts";
import { type ChannelName, channelTraits, chatChannel } from "../../domain/chat.ts";
import type { Update, UpdateBody } from "../../domain/update.ts";
import type { Known } from "../../flow/flow.ts";
import type { Result } from "../../flow/requests.ts";
import {
  type Entry,
  type InternalEvent,
  noConversation,
  type Session,
  type Step,
  type TurnInput,
  type TurnOutput,
} from "../../store/store.ts";
import { type Act, leastActUnasked } from "../../understanding/labels.ts";
import { saysYes } from "../../understanding/consent.ts";
import { situationOf } from "../../understanding/situation.ts";
import { tokensOf } from "../../understanding/tokens/tokens.ts";
import { understand } from "../../understanding/understand.ts";
import { message, spare } from "../messages.ts";
import { namedOperation } from "../money/operation-views.ts";
import { isAlwaysDelivered, showResult } from "../queries/query-runner.ts";
import { closingChat, onClosing } from "../reports/ask-report.ts";
import { inactivityMs, isTooLong, type Settings } from "../settings.ts";
import { readTap } from "../tap.ts";
import { commands } from "./commands.ts";
import type { CommandRow } from "./commands/command-row.ts";
import { type ChatCommand, looksLikeSale, menuNumber, readCommand, tappedCommand } from "./commands/read-command.ts";
import { waitsForOutcome } from "./flow-states.ts";
import { takesYesOrNo } from "./fresh-answer.ts";
import { replacementSaleView } from "./idle/amending.ts";
import { onAsked } from "./on-tap.ts";
import { onUpdate } from "./on-update.ts";
import { beginNext } from "./idle/on-idle.ts";
import { amendOfOpenSale, amendOf, rememberAmend, waitingSales } from "./remembered/queue.ts";
import { keptTimer } from "./remembered/turn-person.ts";
import { forgetKept } from "./sender/before-proof.ts";
import { isQuiet } from "./sender/takeover.ts";
import { TurnBuilder } from "./turn-builder.ts";
import { type ClockLead, unknownClockLead } from "../network-clock.ts";

/**
 * Makes the router's step: it takes one entry of a chat's mailbox and returns everything that follows from it. Pure and synchronous. `aheadOf`: how far our
 * clock is ahead of a network's.
 */
export function createStep(
  settings: Settings,
  aheadOf: (channel: ChannelName) => ClockLead = () => unknownClockLead,
): Step {
  return (given, nowMs) => {
    const input = withMarkRead(given);
    const { content } = input.entry;
    const ahead = content.type === "update" ? aheadOf(content.update.channel) : unknownClockLead;
    const turn = new TurnBuilder(withGateJudged(input, ahead), nowMs, settings, ahead);
    if (content.type === "event") onEvent(turn, content.event);
    else if (onUpdate(turn, content.update) === "defer") return "defer";
    if (hasEnded(turn)) beginNext(turn);
    return withTimeHeard(input, withSpareMarked(turn, turn.output()));
  };
}

/** True if this turn closed the conversation. A confirmed operation closes it only when its outcome arrives. */
function hasEnded({ input, session, hasConfirmed }: TurnBuilder): boolean {
  const { content } = input.entry;
  if (content.type === "event") return content.event.type === "performed";
  return input.session !== null && session === null && !hasConfirmed;
}

/**
 * Restores the data of a tap to its form before it was marked. Adds when that copy was sent, and `isOld` if the button is from another epoch of the database:
 * what it did there may have happened after the copy was taken.
 */
function withMarkRead(input: TurnInput): TurnInput {
  const { entry, epoch = null } = input;
  const update = entry.content.type === "update" ? entry.content.update : null;
  if (update?.body.type !== "tap") return input;
  const { data, form } = update.body;
  const isOld = !isOfEpoch(epoch, data);
  const more = { ...(isOld && { isOld }), ...(form && { form }) } as const;
  const body = { type: "tap", data: dataWithoutMark(data), minute: minuteShown(data), ...more } as const;
  return { ...input, entry: { ...entry, content: { type: "update", update: { ...update, body } } } };
}

/**
 * Corrects `afterGate` by the time the update was *written*; the store knows only when it *arrived*. A message number after the question's proves that the
 * update was written later, even if the store had it before the network's answer to the question (which another worker may have received).
 */
function withGateJudged(input: TurnInput, ahead: ClockLead): TurnInput {
  const { content } = input.entry;
  if (content.type !== "update") return input;
  const { update } = content;
  const isAfter = input.afterGate || isAfterMessage(update, input.gateMessageId ?? null);
  const afterGate = isAfter && !isWrittenTooEarly(input, update, ahead);
  return afterGate === input.afterGate ? input : { ...input, afterGate };
}

/**
 * True if an update was written before the network accepted the open question: (1) by message numbers, if the network has them; (2) because it is older than
 * the message that led to this question; (3) by the network's clock, if its distance from ours is known.
 */
function isWrittenTooEarly(input: TurnInput, update: Update, { atMostMs: aheadMs }: ClockLead): boolean {
  if (isBefore(update, input.gateMessageId ?? null)) return true;
  const { sentAtMs: writtenAtMs } = update;
  if (writtenAtMs === null) return false;
  if (writtenAtMs < (input.session?.heardAtMs ?? 0)) return true;
  const { gateAcceptedAtMs: askedAtMs = null } = input;
  return askedAtMs !== null && aheadMs !== null && writtenAtMs + aheadMs < askedAtMs - clockErrorMs;
}

/** True if a message came into its chat before the bot's message with this id. False if the network has no message numbers. */
function isBefore({ messageNumber }: Update, messageId: string | null): boolean {
  return messageNumber !== undefined && messageId !== null && messageNumber < Number(messageId);
}

/** True if a message came into its chat after the bot's message with this id. False if the network has no message numbers, or none yet for that message. */
function isAfterMessage({ messageNumber }: Update, messageId: string | null): boolean {
  const asked = Number(messageId ?? 0);
  return messageNumber !== undefined && asked > 0 && messageNumber > asked;
}

/** Adds `heardAtMs` to the session: the network's time of the newest update that moved the conversation. */
function withTimeHeard(input: TurnInput, output: TurnOutput): TurnOutput {
  const { session } = output;
  if (session === null || session === "same") return output;
  const { content } = input.entry;
  // A network without a clock has our times, and our clock may have been set.
  const hasClock = content.type === "update" && channelTraits[content.update.channel].hasOwnClock;
  const writtenAtMs = hasClock ? content.update.sentAtMs : null;
  const heardBeforeMs = input.session?.heardAtMs ?? 0;
  // An update that moves the conversation counts even if it is older: a network's clock may be set back, and one message may have a wrong time. A late *sí*
  // moves nothing.
  const isHeard = writtenAtMs !== null && (writtenAtMs > heardBeforeMs || isMoved(input.session, session));
  const heardAtMs = isHeard ? writtenAtMs : heardBeforeMs;
  return heardAtMs === 0 ? output : { ...output, session: { ...session, heardAtMs } };
}

/** True if a turn began another conversation, or left this one in another state or with other answers. */
function isMoved(before: Session | null, { conversationId, state }: Session): boolean {
  if (before?.conversationId !== conversationId) return true;
  return isOther(before.state.value, state.value) || isOther(before.state.context, state.context);
}

function isOther(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/**
 * Makes the output for an entry whose step threw, or that is put aside. A failed update ends the conversation with an apology that names a way out. A failed
 * event leaves the conversation as it is and says nothing.
 */
export function apologyFor(settings: Settings, isPutAside = false): (entry: Entry) => TurnOutput {
  return (entry) => {
    const isUpdate = entry.content.type === "update";
    return {
      session: isUpdate ? null : "same",
      replies: isUpdate
        ? [message(settings.renderIn, entry.chat, { key: isPutAside ? "putAside" : "stepFailed" })]
        : [],
      gate: null,
      lookups: [],
      operations: [],
      timers: [],
      person: null,
      cancelOperation: null,
      audit: [{ what: isPutAside ? "message.putAside" : "step.failed", who: null, operationId: null, detail: null }],
    };
  };
}

function onEvent(turn: TurnBuilder, event: InternalEvent): void {
  switch (event.type) {
    case "lookedUp":
      return onLookedUp(turn, event);
    case "timer":
      return onTimer(turn, event);
    case "ticketNeeded":
      return onTicketNeeded(turn, event);
    case "asked":
      return onAsked(turn, event.takes);
    case "refunded":
      return onRefunded(turn, event);
    case "sameSale":
      // The person was told why. If another conversation is open, do not start this one.
      if (mayTakeUp(turn, event.sale)) turn.begin("sale", "", event.sale);
      return;
    case "performed":
      if (turn.session?.conversationId === event.flowId) {
        const { done, refusal, unsure = false } = event;
        turn.advance({ type: "PERFORMED", done, refusal, unsure, turn: turn.seq });
      } else if (event.rest) turn.say({ key: "redeemRestWaits", values: { ...event.rest, clear: event.done } });
      return;
  }
}

/**
 * Gives a result to the conversation that asked for it. A result that no conversation asked for is shown. So is one that must be shown although its
 * conversation is over.
 */
function onLookedUp(turn: TurnBuilder, { flowId, ask, result }: Extract<InternalEvent, { type: "lookedUp" }>): void {
  if (flowId !== noConversation && turn.session?.conversationId === flowId) {
    turn.advance({ type: "LOOKED_UP", ask, result, turn: turn.seq });
    return;
  }
  const isShown = isAlwaysDelivered(result) || (flowId === noConversation && !isQuiet(turn));
  if (isShown) showResult(turn, ask, result);
}

/** Warns of inactivity, closes the conversation, or gives a flow its own timer. */
function onTimer(turn: TurnBuilder, event: Extract<InternalEvent, { type: "timer" }>): void {
  if (turn.chat === closingChat) return onClosing(turn, event.name);
  if (event.name === keptTimer) return forgetKept(turn);
  if (turn.session?.conversationId !== event.flowId) return;
  // Do not warn or close while the wallet's answer is awaited.
  if (event.name === "inactive" && waitsForOutcome(turn.session))
    return turn.setTimer("inactive", inactivityMs.warning);
  // After a long downtime the open question is out of date, so the conversation is closed without a warning.
  const overdue = (event.lateMs ?? 0) >= inactivityMs.closing;
  if (event.name === "inactive" && !overdue) {
    // A yes to "are you still there?" must not count for a question that was asked long before.
    if (takesYesOrNo(turn.topic)) turn.askAgain();
    else turn.say({ key: "inactivityWarning" });
    turn.setTimer("closing", inactivityMs.closing);
  } else if (event.name === "inactive" || event.name === "closing") {
    const behind = amendOfOpenSale(turn);
    if (behind !== null) rememberAmend(turn, { ...behind, isDue: true });
    turn.end();
    turn.say({ key: "inactivityClosed" });
    const left = waitingSales(turn);
    if (left > 0) turn.say({ key: "severalLeft", values: { count: left } });
  } else {
    turn.advance({ type: "TIMER", name: event.name, turn: turn.seq });
  }
}

/** Tells the requester of a refund how it ended. After a refund, the replacement sale begins, at once or after what is open. */
function onRefunded(turn: TurnBuilder, event: Extract<InternalEvent, { type: "refunded" }>): void {
  const { isMade, undone, byName, tells } = event;
  const amend = amendOf(turn, undone.id);
  const right = amend?.right ?? null;
  const named = namedOperation(undone);
  if (!isMade) {
    if (amend !== null) rememberAmend(turn, { ...amend, refund: "declined" });
    // The manager who declined it knows already.
    if (tells) turn.say({ key: "refundDeclined", values: { ...named, manager: byName } });
    return;
  }
  if (amend !== null) rememberAmend(turn, { ...amend, refund: "made", ...(right !== null && { isDue: true }) });
  const waits = right !== null && (turn.session !== null || isQuiet(turn));
  const instead = right === null ? null : replacementSaleView(right, named);
  if (tells || instead !== null) turn.say({ key: "refundMade", values: { ...named, byName, tells, instead, waits } });
  if (right !== null && !waits) beginNext(turn);
}

/** Restarts a sale that the wallet refused because it had no ticket, with its data. If the chat is busy, says how to restart it. */
function onTicketNeeded(turn: TurnBuilder, event: Extract<InternalEvent, { type: "ticketNeeded" }>): void {
  const { phone, amountCentavos } = event.sale;
  if (mayTakeUp(turn, event.sale)) return turn.begin("sale", "", event.sale);
  if (amountCentavos !== null) turn.say({ key: "ticketNeededLater", values: { phone, amountCentavos } });
}

/** True if a sale that was confirmed but not made can begin again now: nothing is open, the person may still sell, and its wallet exists. */
function mayTakeUp(turn: TurnBuilder, sale: Known): boolean {
  if (turn.session || isQuiet(turn) || !turn.actor?.access.usertoolId) return false;
  return typeof turn.walletFor(sale.walletKey ?? null) !== "string";
}

/** Results that only inform the person who asked. */
const spareResults: ReadonlySet<Result["type"]> = new Set([
  "customer",
  "ownBalances",
  "ownRecords",
  "ownDay",
  "phoneToday",
  "ownHistory",
  "phoneHistory",
  "callPerson",
]);

/** Acts of staff that move money or register a customer. */
const ofMoney: ReadonlySet<Act | null> = new Set<Act>([
  "sale",
  "redeem",
  "register",
  "correct",
  "correctAdd",
  "correctRemove",
  "refund",
  "undo",
  "sameAgain",
]);

/**
 * Marks the messages of a turn as spare if the network charges for messages and no money depends on them: the turn answers a person outside any conversation
 * who attempted nothing with money and has no operation under way.
 */
function withSpareMarked(turn: TurnBuilder, output: TurnOutput): TurnOutput {
  // A chat without a network, like that of the closing hour, gets no messages.
  if (output.replies.length === 0 || !channelTraits[chatChannel(turn.chat)].charges) return output;
  return isSpare(turn, output) ? { ...output, replies: output.replies.map(spare) } : output;
}

/** True if no money depends on the messages of a turn. */
function isSpare(turn: TurnBuilder, output: TurnOutput): boolean {
  const { entry, session, open } = turn.input;
  const after = output.session === "same" ? session : output.session;
  if (session !== null || after !== null || open.length > 0 || output.cancelOperation !== null) return false;
  const asked = output.operations.length + (output.approvals ?? []).length + output.lookups.length;
  if (asked > 0) return false;
  const { content } = entry;
  if (content.type !== "update")
    return content.event.type === "lookedUp" && spareResults.has(content.event.result.type);
  const { body } = content.update;
  // A person without a proved phone is asked for it, and one who shares it is welcomed.
  return turn.actor !== null && body.type !== "contact" && !mayDecide(turn, body) && !attemptsMoney(turn, body);
}

/** True if the sender may believe this message was a decision; the reply must then not be dropped. */
function mayDecide(turn: TurnBuilder, body: UpdateBody): boolean {
  return body.type === "tap"
    ? readTap(body.data)?.type !== "command"
    : body.type === "text" && saysYes(tokensOf(body.text, turn.reads), false);
}

/**
 * True if the sender may believe that they sold, used, corrected or registered something. They must learn that it was refused or impossible. An unreadable
 * message (voice, an edited line) may be such an attempt of staff.
 */
function attemptsMoney(turn: TurnBuilder, body: UpdateBody): boolean {
  if (body.type === "tap") return opensConversation(tappedCommand(body.data));
  if (body.type !== "text" || isTooLong(body.text)) return mayBeStaff(turn);
  const { text } = body;
  const command = readCommand(text, turn.render.language) ?? menuNumber(text);
  if (command !== null) return opensConversation(command);
  if (looksLikeSale(text)) return true;
  if (!mayBeStaff(turn)) return false;
  const { act, probability, tokens } = understand(text, situationOf("cashier", turn.reads));
  const isUnsure = probability < leastActUnasked && tokens.some(({ type }) => type === "phone");
  return isUnsure || (probability >= leastActUnasked && ofMoney.has(act));
}

/** True if a command begins a conversation. Everything that moves money begins with one. */
function opensConversation(command: ChatCommand | null): boolean {
  const row: CommandRow | null = command && commands[command.type];
  return row?.flow !== undefined;
}

/** True if a person may be staff. Without a list of collaborators everybody looks like a customer. */
function mayBeStaff({ actor, input }: TurnBuilder): boolean {
  return actor !== null && (actor.access.role !== "customer" || !actor.access.readable || input.directory.failed);
}
