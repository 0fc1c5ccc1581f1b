import { isShownWithin } from "../../domain/button-mark.ts";
import { channelTraits } from "../../domain/chat.ts";
import type { FilledForm, Update } from "../../domain/update.ts";
import { gatheredInSale } from "../../flow/flow.ts";
import { staleAnswerMs } from "../settings.ts";
import { readTap, type Tap, tapData } from "../tap.ts";
import { answerQuestion } from "./commands/answer-question.ts";
import { handleCommand } from "./commands/handle-command.ts";
import { confirmForgetting } from "./commands/own-affairs.ts";
import { readFilledForm } from "./selling/answer-reading.ts";
import { answer, answerConfirmedAgain, takesYesOrNo } from "./fresh-answer.ts";
import type { TurnBuilder } from "./turn-builder.ts";
import type { Who } from "./commands/command-row.ts";
import { sayOldStop, stopShown } from "./commands/cancel.ts";
import { readCommand } from "./commands/read-command.ts";
import { isQuiet } from "./sender/takeover.ts";
import { commands } from "./commands.ts";
import { offer } from "./remembered/offers.ts";

/** Handles a tap on a button, or a filled form. */
export function onTap(turn: TurnBuilder, update: Update, data: string, who: Who): void {
  const tap = readTap(data);
  const form = update.body.type === "tap" ? update.body.form : undefined;
  // The content of a form answers only the form's question.
  if (form !== undefined) return onForm(turn, update, tap, form, who);
  switch (tap?.type) {
    case undefined:
    case "form":
      return turn.say({ key: "oldButton" });
    case "command": {
      const command = readCommand(tap.words);
      return command ? handleCommand(turn, command, who) : turn.say({ key: "oldButton" });
    }
    case "settle":
      return onSettleTap(turn, tap, minuteOf(update), who);
    case "approve":
    case "allow": {
      const { approvalId, approved, shown } = tap;
      // The command checks the person's role where it takes effect.
      return turn.lookUp(
        "approve",
        { type: "approve", approvalId, approved, shown, minute: minuteOf(update) },
        who.person.identity,
      );
    }
    case "forget":
      return confirmForgetting(turn, tap.offeredAtMs, who);
    case "stop":
      return stopShown(turn, tap.operationId, tap.shown);
    case "answer":
      return onAnswerTap(turn, update, tap, who);
  }
}

/** Answers a tap on a button from another epoch of the database. The tap does nothing; the reply says where the open question is answered. */
export function onOldTap(turn: TurnBuilder, update: Update, data: string, { access }: Who): void {
  const tap = readTap(data);
  if (tap?.type === "stop") return sayOldStop(turn);
  if (tap?.type === "answer") return sayOldQuestion(turn, update);
  const goOn = tap?.type === "settle" ? "doubts" : tap?.type === "approve" ? "approvals" : null;
  if (goOn !== null && access.role === "manager") return turn.say({ key: "oldDecision", values: { goOn } });
  turn.say({ key: "oldButton" });
}

/** Passes a filled form to the open question. A form never confirms. */
function onForm(turn: TurnBuilder, update: Update, tap: Tap | null, form: FilledForm, who: Who): void {
  if (tap?.type !== "form" || !asksByForm(turn, tap.nonce)) return turn.say({ key: "oldButton" });
  // By our own clock, which also marks the copies on a network with forms.
  if (!isShownWithin(minuteOf(update), staleAnswerMs, turn.nowMs)) {
    turn.say({ key: "questionTooOld" });
    return turn.askAgain();
  }
  const given = readFilledForm(turn.current, form, who.access.role);
  answerQuestion(turn, { type: "TOLD", reading: { is: "data", data: given }, confirms: false, turn: turn.seq }, who);
}

/** True if the open question is the one that showed the form with this nonce. Any later answer of the sale makes the form old. */
function asksByForm({ current: { session }, topic }: TurnBuilder, nonce: number): boolean {
  if (session?.flow !== "sale" || topic !== "phone" || nonce === 0 || nonce !== session.nonce) return false;
  const { amountCentavos, ticketAnswered } = gatheredInSale(session.state);
  return amountCentavos === null && !ticketAnswered;
}

type TapOf<T extends Tap["type"]> = Extract<Tap, { readonly type: T }>;

function onAnswerTap(turn: TurnBuilder, update: Update, { nonce, answer: value }: TapOf<"answer">, who: Who): void {
  if (!turn.session && answerConfirmedAgain(turn, value, who)) return;
  const typed = channelTraits[update.channel].sharesNumber;
  if (!turn.session || nonce !== turn.session.nonce) return sayOldQuestion(turn, update);
  const command = readCommand(value);
  if (command) return handleCommand(turn, command, who);
  // The nonce proves that the button's message was delivered before the tap. A typed option proves nothing.
  return answer(turn, update, value, who, !typed || turn.input.afterGate);
}

/** Where options are typed, there was no button. */
function sayOldQuestion(turn: TurnBuilder, { channel }: Update): void {
  turn.say(channelTraits[channel].sharesNumber ? { key: "oldMessage", values: { goOn: null } } : { key: "oldButton" });
}

/** When the tapped copy was sent, in minutes. Null: unknown. */
const minuteOf = ({ body }: Update): number | null => (body.type === "tap" ? (body.minute ?? null) : null);

function onSettleTap(
  turn: TurnBuilder,
  { operationId, decision, shown }: TapOf<"settle">,
  minute: number | null,
  who: Who,
): void {
  if (who.access.role !== "manager") {
    turn.audit("access.refused", "settle");
    return turn.say({ key: "notAllowed" });
  }
  turn.lookUp("settle", { type: "settle", operationId, decision, shown, minute }, who.person.identity);
}

/**
 * Handles a question that no turn asked (a doubt, an approval). If the open conversation's question takes a yes, asks that question again below the message, so
 * that a later yes is for it. With nothing open, a yes begins the command in `takes`.
 */
export function onAsked(turn: TurnBuilder, takes: string): void {
  if (isQuiet(turn)) return;
  if (turn.session) {
    if (takesYesOrNo(turn.topic)) turn.askAgain();
    return;
  }
  const command = readCommand(takes);
  if (command === null || turn.input.person === null) return;
  const label = commands[command.type].name[turn.reads];
  offer(turn, { label, data: tapData({ type: "command", words: takes }) });
}
