import type { Button } from "../../../channel/channel.ts";
import { isAnswering, type Intent } from "../../../domain/hearing/intents/intents.ts";
import type { StoredState } from "../../../flow/flow.ts";
import type { Session } from "../../../store/store.ts";
import { tapData } from "../../tap.ts";
import type { CommandType } from "../commands.ts";
import { commandButton, menuButtons, sayHelp } from "../commands/menu.ts";
import type { Who } from "../commands/who.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { messageOf } from "./message.ts";

/** The message in a row with which a refusal names the way out instead. */
const limit = 3;

/** Says that a message (in the bot's words) was not understood, and offers the two likeliest things; the third time in a row, the way out. */
export function sayNotUnderstood(turn: TurnBuilder, text: string, { access: { role } }: Who): void {
  const key = turn.person.missed(limit) >= limit ? "wayOut" : "notUnderstood";
  turn.say({ key, values: { role } }, { buttons: likeliest(turn, text, role), spelledOut: true });
}

/** The command that does what is likely wanted. */
const commandFor: { readonly [meaning in Intent]?: CommandType } = {
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

function likeliest(turn: TurnBuilder, text: string, role: Who["access"]["role"]): Button[] {
  const { likely } = messageOf(text, null, role).heard;
  const types = likely.flatMap(({ intent }) => (isAnswering(intent) ? [] : (commandFor[intent] ?? [])));
  const fitting = [...new Set(types)].flatMap((type) => commandButton(turn, type, role) ?? []).slice(0, 2);
  const buttons = fitting.length === 2 ? fitting : menuButtons(turn, role, 2);
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
  if (turn.person.missed(limit) < limit) return;
  turn.takeBack(before.said);
  sayHelp(turn, who);
}

function isSameQuestion({ state: one }: Session, { state: other }: Session): boolean {
  return questionIn(one) === questionIn(other) && gatheredIn(one) === gatheredIn(other);
}

/** "¿Qué cambio?" is how a summary refuses what it does not understand. */
function questionIn({ value }: StoredState): string {
  return JSON.stringify(value === "change" ? "summary" : value);
}

/** What was gathered, without the sentence that is said next, and what was looked for in vain. */
function gatheredIn({ context }: StoredState): string {
  return JSON.stringify({ ...(context as object), notice: null, search: null, query: null });
}
