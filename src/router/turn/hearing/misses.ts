import type { Session } from "../../../store/store.ts";
import type { Button } from "../../../channel/channel.ts";
import { tapData } from "../../tap.ts";
import { menuButtons, sayHelp } from "../commands/menu.ts";
import type { Who } from "../commands/who.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** The message in a row with which a refusal names the way out instead. */
const limit = 3;

/** Says that nothing was understood, and offers the two likeliest things; the third time in a row, the way out. */
export function sayNotUnderstood(turn: TurnBuilder, { access: { role } }: Who): void {
  const key = turn.missed(limit) >= limit ? "wayOut" : "notUnderstood";
  turn.say({ key, values: { role } }, { buttons: likeliest(turn, role), spelledOut: true });
}

function likeliest(turn: TurnBuilder, role: Who["access"]["role"]): Button[] {
  const buttons = menuButtons(turn, role, 2);
  if (role !== "customer") return buttons;
  const label = turn.render({ key: "wantAPerson" });
  return [...buttons, { label, data: tapData({ type: "command", words: "hablar con alguien" }) }];
}

/**
 * Counts an answer that left the open question where it was. The third in a row is not refused in the same words: it is said what the question wants and
 * how it is left. `before`: the conversation and the number of replies before the answer.
 */
export function noteMiss(
  turn: TurnBuilder,
  before: { readonly session: Session | null; readonly said: number },
  who: Who,
): void {
  const { session, topic } = turn;
  if (before.session === null || session === null || topic === null || turn.said === before.said) return;
  if (session.conversationId !== before.session.conversationId || !isSameQuestion(session, before.session)) return;
  if (turn.missed(limit) < limit) return;
  turn.takeBack(before.said);
  sayHelp(turn, who);
}

function isSameQuestion(one: Session, other: Session): boolean {
  return whereItStands(one) === whereItStands(other);
}

/** The state and what was gathered, without the sentence that is said next. */
function whereItStands({ state: { value, context } }: Session): string {
  return JSON.stringify([value, { ...(context as object), notice: null }]);
}
