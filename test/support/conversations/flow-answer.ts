import type { Role } from "../../../src/domain/people/person.ts";
import type { Flow, FlowEvent, StoredState } from "../../../src/flow/flow.ts";
import { toldEvent } from "../../../src/router/turn/form/told.ts";
import { helpTopic } from "../../../src/router/turn/states/help-topics.ts";

/** The event by which a text answers a conversation: as it was understood, where the conversation is on the form. */
export function answerTo(
  flow: Flow,
  state: StoredState,
  text: string,
  { confirms = true, turn = 20, role = "cashier" }: { confirms?: boolean; turn?: number; role?: Role } = {},
): FlowEvent {
  const open = { session: { flow: flow.id, state }, topic: helpTopic(flow, state.value) };
  return toldEvent(open, text, role, { confirms, turn }) ?? { type: "ANSWER", text, confirms, turn };
}
