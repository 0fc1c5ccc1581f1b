import { isYesTo } from "../../../understanding/replies/answers.ts";
import type { FlowEvent, FlowName } from "../../../flow/flow.ts";
import { answerSent } from "../other-flows/reading.ts";
import { isSelling } from "../selling/reading.ts";
import { answerReadEvent } from "../selling/answer-reading.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { Who } from "./command-row.ts";
import { registersSelf } from "./own-affairs.ts";

/** Passes an answer to the open conversation. If the person's role no longer allows that conversation, ends it and says so. */
export function answerQuestion(turn: TurnBuilder, event: FlowEvent, who: Who): void {
  const flow = turn.session ? turn.settings.flows[turn.session.flow] : null;
  if (flow && !flow.roles.includes(who.access.role) && !registersSelf(turn, who.phone)) {
    turn.end();
    turn.audit("access.refused", flow.id);
    return turn.say({ key: "notAllowed" });
  }
  turn.advance(event.type === "ANSWER" ? answerEvent(turn, event, who) : event);
}

type Typed = Extract<FlowEvent, { readonly type: "ANSWER" }>;

/** Makes the event that an answer sends to the open conversation: a reading of it for a flow on the form, the text for any other. */
export function answerEvent(turn: TurnBuilder, typed: Typed, { access }: Who): FlowEvent {
  const text = isSelling(turn.session?.flow) ? typed.text : answerSent(turn, typed.text, access.role);
  return answerReadEvent(turn.current, text, access.role, typed) ?? { ...typed, text };
}

/** True if a text says yes to the open question. A flow on the form judges it by what was understood, any other by the text itself. */
export function agreesToQuestion(turn: TurnBuilder, text: string, who: Who): boolean {
  const event = answerEvent(turn, { type: "ANSWER", text, confirms: true, turn: turn.seq }, who);
  if (event.type === "TOLD") return event.reading.is === "yes";
  return isYesTo(event.type === "ANSWER" ? event.text : text, "record");
}

/** Flows that only list things. A person who leaves one loses nothing. */
const lists: readonly FlowName[] = ["doubts", "approvals"];

/** True if a person who leaves this flow loses something. */
export const isNoList = (flow: FlowName): boolean => !lists.includes(flow);

/**
 * Sends a command's bare word to the open conversation as an answer, if `takes` accepts its flow. Returns "flow" if the word is no answer, so that the
 * command's own flow begins.
 */
export function bareWordAnswers(
  turn: TurnBuilder,
  who: Who,
  text: string,
  word: string,
  takes: (flow: FlowName) => boolean,
): "flow" | void {
  if (!turn.session || text !== "" || !takes(turn.session.flow)) return "flow";
  answerQuestion(turn, { type: "ANSWER", text: word, confirms: false, turn: turn.seq }, who);
}
