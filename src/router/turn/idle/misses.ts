import type { Button } from "../../../channel/channel.ts";
import type { Act } from "../../../understanding/acts/acts.ts";
import type { Likely } from "../../../understanding/acts/classify.ts";
import type { StoredState } from "../../../flow/flow.ts";
import type { Session } from "../../../store/store.ts";
import { wireAmount } from "../../../domain/money.ts";
import { longestTapBytes, tapData } from "../../tap.ts";
import type { IdleReading } from "./reading.ts";
import { callsAPerson, offer } from "../remembered/offers.ts";
import type { CommandType } from "../commands.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { Who } from "../commands/command-row.ts";
import { commandButton, menuButtons, sayHelp } from "../commands/menu.ts";
import { lettersOf } from "../../../understanding/tokens/tokens.ts";
import type { ShopAnswer } from "../../../domain/shop.ts";

/** After so many messages in a row that were not understood, the refusal names the way out instead. */
const mostMisses = 3;

/** Says that a message was not understood, and offers the two likeliest things; the third time in a row, the way out. */
export function sayNotUnderstood(turn: TurnBuilder, likely: readonly Likely[], { access: { role } }: Who): void {
  const key = turn.person.missed(mostMisses) >= mostMisses ? "wayOut" : "notUnderstood";
  turn.say({ key, values: { role } }, { buttons: likeliest(turn, likely, role), spelledOut: true });
}

/** What holds a message back from being a sale for certain: that it says what is not to be done, or not now. */
const noSale: ReadonlySet<string> = new Set(["supposed", "condition", "deniedDeed", "debt", "paysLater", "past"]);

/**
 * Asks whether a message that tells a phone and an amount is a sale, where it is not clear what it wants; a yes brings the summary. False: it tells no sale.
 */
export function askWhetherSale(turn: TurnBuilder, reading: IdleReading, { access: { role } }: Who): boolean {
  const { phone, amountCentavos, utterance } = reading;
  const ticket = reading.ticket ?? reading.named;
  const button = commandButton(turn, "sale", role);
  if (button === null || phone === null || amountCentavos === null || utterance.vetoes.some((id) => noSale.has(id)))
    return false;
  const words = ["venta", phone, wireAmount(amountCentavos), ...(ticket === null ? [] : ["ticket", ticket])].join(" ");
  const offered = { ...button, data: tapData({ type: "command", words }) };
  if (Buffer.byteLength(offered.data) > longestTapBytes) return false;
  offer(turn, offered);
  turn.say({ key: "isItASale", values: { phone, amountCentavos, ticket } }, { buttons: [offered] });
  return true;
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

/** The answer that the shop has configured for a message; null: none. Where several fit, the one with the longest words in the message. */
export function shopAnswerTo(answers: readonly ShopAnswer[], text: string): ShopAnswer | null {
  const said = ` ${lettersOf(text)} `;
  const fitting = answers.flatMap((one) => {
    const words = one.words.filter((word) => said.includes(` ${word} `));
    return words.length === 0 ? [] : [{ one, length: Math.max(...words.map((word) => word.length)) }];
  });
  return fitting.toSorted((a, b) => b.length - a.length)[0]?.one ?? null;
}

/** Says the shop's own answer. False: the shop has none for this. */
export function sayShopAnswer(turn: TurnBuilder, text: string): boolean {
  const found = shopAnswerTo(turn.settings.shopAnswers ?? [], text);
  if (found === null) return false;
  turn.say({ key: "shopAnswer", values: { answer: found.answer } });
  return true;
}
