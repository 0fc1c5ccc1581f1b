import type { Update } from "../../domain/update.ts";
import { advanceKnown } from "../../flow/advance.ts";
import { namedOperation } from "../money/operation-views.ts";
import { sinceMs } from "../access.ts";
import { agreesTo as saysYes } from "../../understanding/replies/answers.ts";
import { staleAnswerMs } from "../settings.ts";
import { agreesTo, answerEvent, answerQuestion } from "./commands/answer-question.ts";
import { answersAside } from "./quotes.ts";
import type { TurnBuilder } from "./turn-builder.ts";
import type { Who } from "./commands/command-row.ts";
import { noteMiss } from "./idle/misses.ts";

/**
 * Passes an answer to the open question. It confirms only where its writer can have read the question (`afterGate`) and it was written at most
 * `staleAnswerMs` before it arrived. A tap bears no time: it is as old as its question may be.
 */
export function answer(turn: TurnBuilder, update: Update, text: string, who: Who, afterGate: boolean): void {
  if (update.body.type === "tap" && isAskedLongAgo(turn)) {
    turn.say({ key: "questionTooOld" });
    return turn.askAgain();
  }
  const isStale = waitedMs(turn, update) > staleAnswerMs;
  if (isStale && afterGate && (agreesTo(turn, text, who) || wouldDecide(turn, text, who))) {
    turn.say({ key: "answerTooOld" });
    return turn.askAgain();
  }
  if (afterGate && answersAside(turn, text, who)) return turn.askAgain();
  const before = { session: turn.session, replyCount: turn.replyCount };
  answerQuestion(turn, { type: "ANSWER", text, confirms: afterGate && !isStale, turn: turn.seq }, who);
  if (afterGate) noteMiss(turn, before, who);
}

/** Whether the open conversation takes a text otherwise where it may confirm: "sí acepta", "es otra", "aprobar". */
function wouldDecide(turn: TurnBuilder, text: string, who: Who): boolean {
  const { session, settings } = turn;
  const flow = session && settings.flows[session.flow];
  if (!flow || session.version !== flow.version) return false;
  const [may, mayNot] = [true, false].map((confirms) =>
    advanceKnown(flow, session.state, answerEvent(turn, { type: "ANSWER", text, confirms, turn: turn.seq }, who)),
  );
  return JSON.stringify(may) !== JSON.stringify(mayNot);
}

/** Tells somebody who types *sí* with nothing open that the operation which they confirmed is on its way. False: it is no *sí*, or none is on its way. */
export function answerConfirmedAgain(turn: TurnBuilder, text: string, who: Who): boolean {
  if (!saysYes(text, "record", turn.reads)) return false;
  const moving = turn.input.open.find(
    ({ state, decider }) => (state === "ready" || state === "sending") && decider.phone === who.phone,
  );
  if (!moving) return false;
  turn.say({ key: "confirmedAlready", values: namedOperation(moving) });
  return true;
}

/** Whether the open question was asked so long ago that the program may have been down since: what answered it may have waited as long. */
function isAskedLongAgo({ input: { askedAtMs = null }, nowMs }: TurnBuilder): boolean {
  return askedAtMs !== null && sinceMs(askedAtMs, nowMs) > staleAnswerMs;
}

/**
 * How long a message was at least under way from its writing to the inbox, ms, by the network's clock; 0 where it bears no time. Where that clock's distance
 * from ours is not known, ours is taken for right: if it is ahead, that costs one question more.
 */
export function waitedMs({ input, ahead: { atMostMs: aheadMs } }: TurnBuilder, { sentAtMs }: Update): number {
  return sentAtMs === null ? 0 : input.entry.acceptedAtMs - (aheadMs ?? 0) - sentAtMs;
}
