import { isYes } from "../../domain/hearing/consent/consent.ts";
import type { Update } from "../../domain/update.ts";
import { namedOperation } from "../money/operation-views.ts";
import { staleAnswerMs } from "../settings.ts";
import { answerQuestion } from "./commands/answer-question.ts";
import type { Who } from "./commands/who.ts";
import { noteMiss } from "./hearing/misses.ts";
import { answersAside } from "./quotes.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/** An answer to the open question. It confirms only what its writer can have read, and only while it is fresh. */
export function answer(turn: TurnBuilder, update: Update, text: string, who: Who, afterGate: boolean): void {
  const isStale = waitedMs(turn, update) > staleAnswerMs;
  if (isStale && afterGate && isYes(text)) {
    turn.say({ key: "answerTooOld" });
    return turn.askAgain();
  }
  if (afterGate && answersAside(turn, text)) return turn.askAgain();
  const before = { session: turn.session, said: turn.said };
  answerQuestion(turn, { type: "ANSWER", text, confirms: afterGate && !isStale, turn: turn.seq }, who);
  if (afterGate) noteMiss(turn, before, who);
}

/** Tells somebody who types *sí* with nothing open that the operation which they confirmed is on its way. False: there is none. */
export function confirmsAgain(turn: TurnBuilder, text: string, who: Who): boolean {
  if (!isYes(text)) return false;
  const moving = turn.input.open.find(
    ({ state, decider }) => (state === "ready" || state === "sending") && decider.phone === who.phone,
  );
  if (!moving) return false;
  turn.say({ key: "confirmedAlready", values: namedOperation(moving) });
  return true;
}

/** Time between writing and acceptance, ms, by the network's clock: at least, and 0 where nothing is known of that. */
export function waitedMs({ input, ahead: { atMostMs: aheadMs } }: TurnBuilder, { sentAtMs }: Update): number {
  return sentAtMs === null || aheadMs === null ? 0 : input.entry.acceptedAtMs - aheadMs - sentAtMs;
}
