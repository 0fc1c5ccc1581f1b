import type { Update } from "../../domain/update.ts";
import { says } from "../../understanding/replies/answers.ts";
import { daysAsked } from "../../understanding/days.ts";
import { staleAnswerMs } from "../settings.ts";
import { readTap } from "../tap.ts";
import { besideDeeds } from "./beside/deeds.ts";
import { rowFor } from "./beside/policy.ts";
import { besideReadingOf } from "./beside/reading.ts";
import type { CommandType } from "./commands.ts";
import { handleCommand } from "./commands/handle-command.ts";
import { onForm } from "./form/on-form.ts";
import { isForm } from "./form/reading.ts";
import { addReason } from "./idle/amends.ts";
import { answer, waitedMs } from "./fresh-answer.ts";
import { onIdle } from "./idle/on-idle.ts";
import { choosesElsewhere, decides, quotesAnother, sayOldQuote, stopsUnknown } from "./quotes.ts";
import { asksBeforeErasing, offerDeclined, offeredAnother, offerTaken } from "./remembered/offers.ts";
import { phoneAskedFor } from "./remembered/phone-asked.ts";
import type { TurnBuilder } from "./turn-builder.ts";
import type { Who } from "./commands/command-row.ts";
import { type ChatCommand, menuNumber, readCommand, saysMore } from "./commands/read-command.ts";
import { onTap } from "./on-tap.ts";

/**
 * Handles a text: it takes an offer, is a command, or is done what the policy says of it: with a question of the form (`policy.ts`), with another question
 * (`beside/policy.ts`), or with nothing open (`idle/policy.ts`).
 */
export function onText(turn: TurnBuilder, update: Update, text: string, who: Who): void {
  if (answerOffer(turn, update, text, who)) return;
  // "1" is no phone of what is to be undone, but it begins nothing either.
  const number = turn.session || phoneAskedFor(turn)?.for === "undo" ? null : menuNumber(text);
  const command = readCommand(text, turn.render.language) ?? number;
  if (number ? choosesElsewhere(turn) : stopsUnknown(turn, command)) return sayOldQuote(turn, who);
  if (turn.session === null) {
    const asksFirst = asksBeforeErasing(turn, text);
    onIdle(turn, text, command, who);
    // What was offered is not lost by a question in between.
    return asksFirst && turn.session === null ? handleCommand(turn, { type: "forgetMe" }, who) : undefined;
  }
  // A reason may begin with a word of the bot's: "venta duplicada".
  if (command && turn.topic === "reason" && isReason(turn, command)) return answerTyped(turn, update, text, who);
  if (command && saysWhy(turn, text)) return answerTyped(turn, update, text, who);
  if (!quotesAnother(turn) && onForm(turn, update, text, command, who, answerTyped)) return;
  if (command) return handleCommand(turn, command, who);
  if (!isForm(turn.session.flow) && !quotesAnother(turn) && saysBeside(turn, text, who)) return;
  answerTyped(turn, update, text, who);
}

/** Does what is said beside the question of a conversation that is not on the form; false: it is an answer. */
function saysBeside(turn: TurnBuilder, text: string, who: Who): boolean {
  const reading = besideReadingOf(turn.current, text, who.access.role);
  const deed = reading === null ? null : besideDeeds[rowFor(reading).do];
  if (reading === null || deed === null) return false;
  deed(turn, reading, who);
  return true;
}

/** Commands whose word alone may also be the reason of a correction. */
const reasonsToo: readonly CommandType[] = ["correct", "refund"];

/** Whether what reads as a command is the reason that was asked for: "corte de luz", "ajuste". "Corte de hoy" is not. */
function isReason({ settings, nowMs }: TurnBuilder, command: ChatCommand): boolean {
  const { type, text = "" } = command;
  if (type === "corte" && daysAsked(text, settings.local.shopDay(nowMs)).rest.length === 0) return false;
  return saysMore(command) || (text === "" && reasonsToo.includes(type));
}

/** Does what the button does that was offered last, where a text takes that offer, or answers who declines it. False: the text is about something else. */
function answerOffer(turn: TurnBuilder, update: Update, typed: string, who: Who): boolean {
  const isStale = waitedMs(turn, update) > staleAnswerMs;
  const data = isStale || update.elsewhere !== undefined ? null : offerTaken(turn, typed);
  if (data === null) return answerDeclined(turn, typed, who);
  const tap = readTap(data);
  const wasOpen = turn.session !== null;
  // An open conversation is not left for a refund: the yes may have been for its question.
  if (turn.session && tap?.type === "command" && readCommand(tap.words)?.type === "refund")
    turn.say({ key: "firstThis" });
  else {
    addReason(turn, tap?.type === "command" ? tap.words : "", typed);
    onTap(turn, update, data, who);
  }
  if (wasOpen) turn.askAgain();
  return true;
}

/** Whether what reads as a command says why a correction is made, at its summary: "venta duplicada". */
const saysWhy = ({ session, topic, reads }: TurnBuilder, text: string) =>
  session?.flow === "correct" && topic === "summary" && says(text, "reasonAlone", reads);

/** Answers somebody who declines the refund that was offered, or means another operation; false: they do neither. */
function answerDeclined(turn: TurnBuilder, typed: string, { access, person }: Who): boolean {
  if (access.role === "customer") return false;
  const declined = offerDeclined(turn, typed);
  if (declined !== null) {
    const [, operationId] = declined.split("=");
    if (access.role !== "manager" || operationId === undefined) turn.say({ key: "asYouLike" });
    else turn.lookUp("declineRefund", { type: "declineRefund", operationId }, person.identity);
  } else if (offeredAnother(turn, typed)) turn.say({ key: "aboutWhich", values: { role: access.role } });
  else return false;
  return true;
}

/** Passes an answer in words to the open question. One that quotes another message of the bot's, or was written elsewhere, decides nothing. */
function answerTyped(turn: TurnBuilder, update: Update, text: string, who: Who): void {
  const { quoted } = turn.input;
  const afterGate = turn.input.afterGate && update.elsewhere === undefined;
  if (update.elsewhere !== undefined && decides(turn, text, who)) {
    turn.say({ key: "answerElsewhere", values: { how: update.elsewhere } });
    return turn.askAgain();
  }
  if (!quoted || quoted.is === "asked") return answer(turn, update, text, who, afterGate);
  sayOldQuote(turn, who);
  turn.askAgain();
}
