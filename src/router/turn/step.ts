import { channelTraits, type ChannelName } from "../../domain/people/chat.ts";
import type { Update } from "../../domain/update.ts";
import type { Known } from "../../flow/flow.ts";
import {
  type Entry,
  type InternalEvent,
  type Session,
  type Step,
  type TurnInput,
  type TurnOutput,
  noConversation,
} from "../../store/store.ts";
import { waitsForOutcome } from "./states/flow-states.ts";
import { isToldAnyway, showResult } from "../queries/asked.ts";
import { closingChat, onClosing } from "../reports/closing.ts";
import { inactivityMs, type Settings } from "../settings.ts";
import { onUpdate } from "./on-update.ts";
import { message } from "../messages.ts";
import { onAsked } from "./on-asked.ts";
import { takesYesOrNo } from "./quotes.ts";
import { withSpareMarked } from "./spare.ts";
import { isQuiet } from "./sender/takeover.ts";
import { TurnBuilder } from "./turn-builder.ts";
import { type Ahead, unknownAhead } from "./building/ahead.ts";

/**
 * Makes the step of the router: one entry of a chat's mailbox in, everything that follows from it out. Pure and synchronous.
 *
 * @param aheadOf How far our clock is ahead of a network's.
 */
export function createStep(settings: Settings, aheadOf: (channel: ChannelName) => Ahead = () => unknownAhead): Step {
  return (input, nowMs) => {
    const { content } = input.entry;
    const ahead = content.type === "update" ? aheadOf(content.update.channel) : unknownAhead;
    const turn = new TurnBuilder(confirmable(input, ahead), nowMs, settings, ahead);
    if (content.type === "event") onEvent(turn, content.event);
    else if (onUpdate(turn, content.update) === "hold") return "hold";
    return withHeard(input, withSpareMarked(turn, turn.output()));
  };
}

/** How wrong the estimate of a network's clock may be, with its whole seconds, ms. */
const clockErrorMs = 3_000;

/**
 * The input of a turn. A yes confirms only if it was written after the network had accepted the question. Checked: (1) message numbers, where the network
 * has them; (2) it is not older than the message that led to this question; (3) the network's clock, where its offset is known.
 */
function confirmable(input: TurnInput, { atMostMs: aheadMs }: Ahead): TurnInput {
  const { content } = input.entry;
  const { gateAcceptedAtMs: askedAtMs = null } = input;
  const writtenAtMs = content.type === "update" ? content.update.sentAtMs : null;
  if (!input.afterGate || content.type !== "update") return input;
  if (isBefore(content.update, input.gateMessageId ?? null)) return { ...input, afterGate: false };
  if (writtenAtMs === null) return input;
  if (writtenAtMs < (input.session?.heardAtMs ?? 0)) return { ...input, afterGate: false };
  if (askedAtMs === null || aheadMs === null) return input;
  return writtenAtMs + aheadMs < askedAtMs - clockErrorMs ? { ...input, afterGate: false } : input;
}

/** Whether a message came into its chat before the bot's message with this id did; false where the network does not count them. */
function isBefore({ messageNumber }: Update, messageId: string | null): boolean {
  return messageNumber !== undefined && messageId !== null && messageNumber < Number(messageId);
}

/** The output of a turn whose session says when the newest update that moved it was written, where its network has a clock of its own. */
function withHeard(input: TurnInput, output: TurnOutput): TurnOutput {
  const { session } = output;
  if (session === null || session === "same") return output;
  const { content } = input.entry;
  // Where a network has none, ours may have been set.
  const hasClock = content.type === "update" && channelTraits[content.update.channel].hasOwnClock;
  const [heardMs, writtenAtMs] = [input.session?.heardAtMs ?? 0, hasClock ? content.update.sentAtMs : null];
  // What moves it counts though it is older: a network's clock may be set back, and one message may bear a wrong time. A late *sí* moves nothing.
  const isHeard = writtenAtMs !== null && (writtenAtMs > heardMs || isMoved(input.session, session));
  const heardAtMs = isHeard ? writtenAtMs : heardMs;
  return heardAtMs === 0 ? output : { ...output, session: { ...session, heardAtMs } };
}

/** Whether a conversation is elsewhere than before, or knows something else. */
function isMoved(before: Session | null, { conversationId, state }: Session): boolean {
  if (before?.conversationId !== conversationId) return true;
  const [place, placeBefore] = [state, before.state].map(({ value }) => JSON.stringify(value));
  return place !== placeBefore || JSON.stringify(before.state) !== JSON.stringify(state);
}

/** Makes the output of a step that threw: an apology that names a way out. After a failed update the conversation ends; after a failed event it stays. */
export function apologyFor(settings: Settings): (entry: Entry) => TurnOutput {
  return (entry) => {
    const failed = entry.content.type === "update";
    return {
      session: failed ? null : "same",
      replies: failed ? [message(settings.renderIn, entry.chat, { key: "stepFailed" })] : [],
      gate: null,
      lookups: [],
      operations: [],
      timers: [],
      person: null,
      cancelOperation: null,
      audit: [{ what: "step.failed", who: null, operationId: null, detail: null }],
    };
  };
}

function onEvent(turn: TurnBuilder, event: InternalEvent): void {
  switch (event.type) {
    case "lookedUp":
      if (event.flowId === noConversation && isQuiet(turn) && !isToldAnyway(event.result)) return;
      if (event.flowId === noConversation) return showResult(turn, event.ask, event.result);
      if (turn.session?.conversationId === event.flowId) {
        turn.advance({ type: "LOOKED_UP", ask: event.ask, result: event.result, turn: turn.seq });
      } else if (isToldAnyway(event.result)) showResult(turn, event.ask, event.result);
      return;
    case "timer":
      return onTimer(turn, event);
    case "ticketNeeded":
      return onTicketNeeded(turn, event);
    case "asked":
      return onAsked(turn, event.takes);
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

function onTimer(turn: TurnBuilder, event: Extract<InternalEvent, { type: "timer" }>): void {
  if (turn.chat === closingChat) return onClosing(turn, event.name);
  if (turn.session?.conversationId !== event.flowId) return;
  // Do not warn or close while the wallet's answer is awaited.
  if (event.name === "inactive" && waitsForOutcome(turn.session))
    return turn.setTimer("inactive", inactivityMs.warning);
  // After a long time down there is nothing to warn of: what was asked is out of date.
  const overdue = (event.lateMs ?? 0) >= inactivityMs.closing;
  if (event.name === "inactive" && !overdue) {
    // A yes to "are you still there?" must not be one to a question that was asked long before.
    if (takesYesOrNo(turn.topic)) turn.askAgain();
    else turn.say({ key: "inactivityWarning" });
    turn.setTimer("closing", inactivityMs.closing);
  } else if (event.name === "inactive" || event.name === "closing") {
    turn.end();
    turn.say({ key: "inactivityClosed" });
  } else {
    turn.advance({ type: "TIMER", name: event.name, turn: turn.seq });
  }
}

/** Takes a refused sale up again with what it had, or says how to, when the chat is busy with something else. */
function onTicketNeeded(turn: TurnBuilder, event: Extract<InternalEvent, { type: "ticketNeeded" }>): void {
  const { phone, amountCentavos } = event.sale;
  if (mayTakeUp(turn, event.sale)) return turn.begin("sale", "", event.sale);
  if (amountCentavos !== null) turn.say({ key: "ticketNeededLater", values: { phone, amountCentavos } });
}

/** Whether a sale that was confirmed and not made can be gone on with here, now, in the wallet that it was begun in. */
function mayTakeUp(turn: TurnBuilder, sale: Known): boolean {
  if (turn.session || isQuiet(turn) || !turn.actor?.access.usertoolId) return false;
  return typeof turn.walletFor(sale.walletKey ?? null) !== "string";
}
