import type { Button } from "../../../channel/channel.ts";
import type { Act } from "../../../understanding/acts/acts.ts";
import type { Likely } from "../../../understanding/acts/classify.ts";
import type { StoredState } from "../../../flow/flow.ts";
import type { Session } from "../../../store/store.ts";
import { callsAPerson } from "../remembered/offers.ts";
import type { CommandType } from "../commands.ts";
import { commandButton, menuButtons, sayHelp } from "../commands/menu.ts";
import type { Who } from "../commands/who.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** After so many messages in a row that were not understood, the refusal names the way out instead. */
const mostMisses = 3;

/** Says that a message was not understood, and offers the two likeliest things; the third time in a row, the way out. */
export function sayNotUnderstood(turn: TurnBuilder, likely: readonly Likely[], { access: { role } }: Who): void {
  const key = turn.person.missed(mostMisses) >= mostMisses ? "wayOut" : "notUnderstood";
  turn.say({ key, values: { role } }, { buttons: likeliest(turn, likely, role), spelledOut: true });
}

/** The command that is offered for what somebody may have meant. */
const commandFor: { readonly [act in Act]?: CommandType } = {
  sale: "sale",
  next: "sale",
  sameAgain: "sale",
  redeem: "redeem",
  register: "register",
  balance: "balance",
  thatBalance: "balance",
  ownBalance: "balance",
  myDay: "ownDay",
  status: "ownDay",
  undo: "refund",
  refund: "refund",
  findSale: "ownDay",
  corte: "corte",
  doubts: "doubts",
  approvals: "approvals",
  correct: "correct",
  correctAdd: "correct",
  correctRemove: "correct",
  staffAdd: "addCollaborator",
  staffDisable: "disableCollaborator",
  staffList: "collaborators",
};

/** Buttons for the two commands that a message most likely means; the first two of the menu where it suggests fewer. A customer can call a person besides. */
function likeliest(turn: TurnBuilder, likely: readonly Likely[], role: Who["access"]["role"]): Button[] {
  const types = likely.flatMap(({ act }) => commandFor[act] ?? []);
  const fitting = [...new Set(types)].flatMap((type) => commandButton(turn, type, role) ?? []).slice(0, 2);
  const buttons = fitting.length === 2 ? fitting : menuButtons(turn, role, 2);
  if (role !== "customer") return buttons;
  const label = turn.render({ key: "wantAPerson" });
  return [...buttons, { label, data: callsAPerson }];
}

/**
 * Counts an answer that left the open question where it was. The third in a row is not refused in the same words: the person is told what the question
 * wants and how to leave it. `before`: the conversation and the number of replies before the answer.
 */
export function noteMiss(
  turn: TurnBuilder,
  before: { readonly session: Session | null; readonly replyCount: number },
  who: Who,
): void {
  const { session, topic } = turn;
  if (before.session === null || session === null || topic === null || turn.replyCount === before.replyCount) return;
  if (session.conversationId !== before.session.conversationId || !isSameQuestion(session, before.session)) return;
  if (turn.person.missed(mostMisses) < mostMisses) return;
  turn.dropRepliesAfter(before.replyCount);
  sayHelp(turn, who);
}

/** Whether a conversation still asks the same, and has gathered nothing since. */
function isSameQuestion({ state: one }: Session, { state: other }: Session): boolean {
  return questionIn(one) === questionIn(other) && gatheredIn(one) === gatheredIn(other);
}

/** The state that asks. "¿Qué cambio?" counts as the summary: it is how a summary answers what it does not understand. */
function questionIn({ value }: StoredState): string {
  return JSON.stringify(value === "change" ? "summary" : value);
}

/** What was gathered, without the sentence that is said next, and what was looked for in vain. */
function gatheredIn({ context }: StoredState): string {
  return JSON.stringify({ ...(context as object), notice: null, search: null, query: null });
}
