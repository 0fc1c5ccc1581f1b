import { isYesTo } from "../../../understanding/replies/answers.ts";
import type { FlowEvent, FlowName } from "../../../flow/flow.ts";
import { answerSent } from "../beside/reading.ts";
import { isSelling } from "../form/reading.ts";
import { toldEvent } from "../form/told.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { Who } from "./command-row.ts";
import { registersSelf } from "./own-affairs.ts";

/** Passes an answer to the open conversation. Where the person may no longer go on with it (their role has changed), ends it instead and says so. */
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

/** What the open conversation is told by an answer: as it was understood, where it is on the form. */
export function answerEvent(turn: TurnBuilder, typed: Typed, { access }: Who): FlowEvent {
  const text = isSelling(turn.session?.flow) ? typed.text : answerSent(turn, typed.text, access.role);
  return toldEvent(turn.current, text, access.role, typed) ?? { ...typed, text };
}

/** True if a text says yes to the open question. A flow on the form judges it by what was understood, any other by the text itself. */
export function agreesToQuestion(turn: TurnBuilder, text: string, who: Who): boolean {
  const event = answerEvent(turn, { type: "ANSWER", text, confirms: true, turn: turn.seq }, who);
  if (event.type === "TOLD") return event.told.is === "yes";
  return isYesTo(event.type === "ANSWER" ? event.text : text, "record");
}

/** Flows that only show what there is. Leaving one leaves nothing undone. */
const lists: readonly FlowName[] = ["doubts", "approvals"];

/** Whether leaving a conversation of this flow leaves something undone. */
export const isNoList = (flow: FlowName): boolean => !lists.includes(flow);

/**
 * Passes a command's bare word to the open conversation as an answer, if that conversation is one that `takes` it. "flow": it is no answer, and the command's
 * own flow is to begin.
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
