/** Judges whether an answer is fresh and which question it is for: answers that waited too long, and messages that quote another question. */
import type { Update } from "../../domain/update.ts";
import { advanceKnown } from "../../flow/advance.ts";
import type { HelpTopic } from "../../text/views.ts";
import { agreesPlainly, isYesTo } from "../../understanding/replies/answers.ts";
import { sinceMs } from "../access.ts";
import { namedOperation } from "../money/operation-views.ts";
import { staleAnswerMs } from "../settings.ts";
import { agreesToQuestion, answerEvent, answerQuestion } from "./commands/answer-question.ts";
import type { Who } from "./commands/command-row.ts";
import type { ChatCommand } from "./commands/read-command.ts";
import { countMisunderstood } from "./idle/customer-deeds.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/**
 * Passes an answer to the open question. It confirms only if its writer can have read the question (`afterGate`) and it arrived within `staleAnswerMs` of being
 * written. A tap has no time of its own: it may be as old as its question.
 */
export function answer(turn: TurnBuilder, update: Update, text: string, who: Who, afterGate: boolean): void {
  if (update.body.type === "tap" && isAskedLongAgo(turn)) {
    turn.say({ key: "questionTooOld" });
    return turn.askAgain();
  }
  const isStale = transitMs(turn, update) > staleAnswerMs;
  if (isStale && afterGate && (agreesToQuestion(turn, text, who) || wouldDecide(turn, text, who))) {
    turn.say({ key: "answerTooOld" });
    return turn.askAgain();
  }
  if (afterGate && answersOtherwise(turn, text, who)) return turn.askAgain();
  const before = { session: turn.session, replyCount: turn.replyCount };
  answerQuestion(turn, { type: "ANSWER", text, confirms: afterGate && !isStale, turn: turn.seq }, who);
  if (afterGate) countMisunderstood(turn, before, who);
}

/** True if the flow would take this text differently with `confirms` than without: "sí acepta", "es otra", "aprobar". */
function wouldDecide(turn: TurnBuilder, text: string, who: Who): boolean {
  const { session, settings } = turn;
  const flow = session && settings.flows[session.flow];
  if (!flow || session.version !== flow.version) return false;
  const [may, mayNot] = [true, false].map((confirms) =>
    advanceKnown(flow, session.state, answerEvent(turn, { type: "ANSWER", text, confirms, turn: turn.seq }, who)),
  );
  return JSON.stringify(may) !== JSON.stringify(mayNot);
}

/** Answers a *sí* with nothing open: the operation that the person confirmed is on its way. False: the text is no *sí*, or no operation is on its way. */
export function answerConfirmedAgain(turn: TurnBuilder, text: string, who: Who): boolean {
  if (!isYesTo(text, "record", turn.reads)) return false;
  const moving = turn.input.open.find(
    ({ state, decider }) => (state === "ready" || state === "sending") && decider.phone === who.phone,
  );
  if (!moving) return false;
  turn.say({ key: "confirmedAlready", values: namedOperation(moving) });
  return true;
}

/** True if the open question is so old that the program may have been down since, and the answer may have waited just as long. */
function isAskedLongAgo({ input: { askedAtMs = null }, nowMs }: TurnBuilder): boolean {
  return askedAtMs !== null && sinceMs(askedAtMs, nowMs) > staleAnswerMs;
}

/**
 * The shortest time from writing to inbox, ms, by the network's clock; 0 if the message has no time. Where the distance of that clock is unknown, ours counts
 * as right: if ours is ahead, one more question is asked.
 */
export function transitMs({ input, ahead: { atMostMs: aheadMs } }: TurnBuilder, { sentAtMs }: Update): number {
  return sentAtMs === null ? 0 : input.entry.acceptedAtMs - (aheadMs ?? 0) - sentAtMs;
}

/** True if a message quotes one of the bot's messages, but not the open question. */
export function quotesAnother({ input: { quoted } }: TurnBuilder): boolean {
  return quoted !== undefined && quoted !== null && quoted.is !== "asked";
}

/** True if a bare number quotes a message that is no menu. Then it chooses nothing from the menu. */
export function choosesElsewhere({ input: { quoted } }: TurnBuilder): boolean {
  return quoted !== undefined && quoted !== null && !quoted.offersCommands;
}

/** Questions that a yes or a no answers. To any other question a reaction (👍) is no answer, and the bot does not reply to it. */
const yesOrNo: ReadonlySet<HelpTopic | null> = new Set([
  "summary",
  "privacy",
  "sameTicket",
  "sameSale",
  "staffPhone",
  "unregistered",
  "amountGuess",
  "ticketGuess",
] as const);

/** True if a yes, a no or a deciding word answers a question: at `detail` a manager decides a doubt or an approval. */
export function takesYesOrNo(topic: HelpTopic | null): boolean {
  return yesOrNo.has(topic) || topic === "detail";
}

/** True if a message quotes the open question, and that question takes a yes or a no. */
export function isAskedYesOrNo(turn: TurnBuilder): boolean {
  return turn.input.quoted?.is === "asked" && yesOrNo.has(turn.topic);
}

/**
 * True if a text may agree to something the bot said after the open question ("Va, aquí te espero") and not to the question. That is so if the bot said
 * something since, the text does not quote the question, and it is a courtesy rather than a plain yes. Such a text must confirm nothing.
 */
function answersOtherwise(turn: TurnBuilder, text: string, who: Who): boolean {
  const { input, topic } = turn;
  const isAside = input.person?.talk?.aside === true && input.quoted?.is !== "asked";
  return isAside && yesOrNo.has(topic) && !agreesPlainly(text, turn.reads) && agreesToQuestion(turn, text, who);
}

/** True if *cancelar* quotes a message that is no longer stored while nothing is open. It must be refused, or it would cancel some other operation. */
export function stopsUnknown(turn: TurnBuilder, command: ChatCommand | null): boolean {
  return command?.type === "cancel" && !turn.session && turn.input.quoted?.is === "unknown";
}

/** True if a text may decide something: a yes, or any answer to the privacy notice or to a list of doubts or approvals. */
export function decides(turn: TurnBuilder, text: string, who: Who): boolean {
  const { session, topic } = turn;
  return (
    agreesToQuestion(turn, text, who) ||
    topic === "privacy" ||
    session?.flow === "doubts" ||
    session?.flow === "approvals"
  );
}

/** Refuses an answer that quotes another message than the open question. A manager learns where doubts and approvals are answered. */
export function refuseOldQuote(turn: TurnBuilder, { access }: Who): void {
  const decided = access.role === "manager" && (!turn.session || turn.input.quoted?.is === "unknown");
  turn.say({ key: "oldMessage", values: { goOn: decided ? "doubtsOrApprovals" : null } });
}
