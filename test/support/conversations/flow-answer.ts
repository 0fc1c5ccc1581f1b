import type { Role } from "../../../src/domain/person.ts";
import type { Flow, FlowEvent, StoredState } from "../../../src/flow/flow.ts";
import { answerEvent as answered } from "../../../src/router/turn/selling/answer-reading.ts";

/** The event by which a text answers a conversation; by default from a cashier who confirms. */
export function answerTo(
  flow: Flow,
  state: StoredState,
  text: string,
  { confirms = true, turn = 20, role = "cashier" }: { confirms?: boolean; turn?: number; role?: Role } = {},
): FlowEvent {
  return answered(flow, state, text, { confirms, turn, role });
}
