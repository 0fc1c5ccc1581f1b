import { readConsent } from "../../domain/hearing/consent/consent.ts";
import { givenNames } from "../../domain/hearing/facts/names/given-names.ts";
import { isOneWord } from "../../domain/reader/one-word.ts";
import { phonesMeant } from "../../domain/reader/phones-meant.ts";
import { salesApart } from "../../domain/reader/sales-apart.ts";
import { plain } from "../../domain/reader/words.ts";
import type { Update } from "../../domain/update.ts";
import { staleAnswerMs } from "../settings.ts";
import { daysAsked } from "../reports/days-asked.ts";
import { readTap } from "../tap.ts";
import type { CommandType } from "./commands.ts";
import { handleCommand } from "./commands/handle-command.ts";
import { type ChatCommand, looksLikeSale, menuNumber, readCommand, saysMore } from "./commands/read-command.ts";
import type { Who } from "./commands/who.ts";
import { answer, answerConfirmedAgain, waitedMs } from "./fresh-answer.ts";
import { answerAboutPast } from "./hearing/about-past.ts";
import { answerBeside } from "./hearing/beside/answer-beside.ts";
import { answerHeard, answerOwnAffair, answerHaircut } from "./hearing/answer-heard.ts";
import { beginCorrection } from "./hearing/answers/correction-answers.ts";
import { answerInsteadOfSale } from "./hearing/answers/sale-answers.ts";
import { answerLeftOver } from "./hearing/left-over.ts";
import { messageOf } from "./hearing/message.ts";
import { sayNotUnderstood } from "./hearing/misses.ts";
import { answerDeniedUndo, refundTicket } from "./hearing/refund-said.ts";
import { onForm } from "./form/on-form.ts";
import { isForm } from "./form/reading.ts";
import { onTap } from "./on-tap.ts";
import { choosesElsewhere, decides, quotesAnother, stopsUnknown } from "./quotes.ts";
import { offerDeclined, offeredAnother, offerTaken } from "./remembered/offers.ts";
import { phoneAskedFor } from "./remembered/phone-asked.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/**
 * Handles a text: it may take an offer, be a command, answer the open question, or say in plain words what somebody wants. The order counts: each line takes
 * what it is certain of and leaves the rest to the lines below it. So what could be mistaken for a command (a reason, a refusal, a question about an earlier
 * sale) is looked for before commands are, and plain words come last.
 */
export function onText(turn: TurnBuilder, update: Update, typed: string, who: Who): void {
  if (answerOffer(turn, update, typed, who)) return;
  const text = turn.inBotWords(typed);
  // "1" is no phone of what is to be undone, but it begins nothing either.
  const number = turn.session || phoneAskedFor(turn)?.for === "undo" ? null : menuNumber(text);
  const command = readCommand(text, turn.render.language) ?? number;
  if (number ? choosesElsewhere(turn) : stopsUnknown(turn, command)) return sayOldQuote(turn, who);
  // A reason may begin with a word of the bot's: "venta duplicada".
  if (command && turn.topic === "reason" && isReason(turn, command)) return answerTyped(turn, update, typed, who);
  if (!quotesAnother(turn) && onForm(turn, update, text, command, who, answerTyped)) return;
  if (turn.session && isForm(turn.session.flow))
    return command ? handleCommand(turn, command, who) : answerTyped(turn, update, text, who);
  if (answerDeniedUndo(turn, text, who)) return;
  const mayTellMore = !isOneWord(text);
  if (mayTellMore && answerAboutPast(turn, command, text, who)) return;
  if (command && !turn.session && answerInsteadOfCommand(turn, text, command, who)) return;
  if (mayTellMore && !quotesAnother(turn) && answerLeftOver(turn, command, text, who)) return;
  const mayMove = command === null || command.type === "disableCollaborator" || command.type === "correct";
  if (mayMove && !turn.session && beginCorrection(turn, text, who)) return;
  if (command?.type === "corte" && !turn.session && answerHaircut(turn, text, who)) return;
  if (command?.type === "sale" && who.access.role !== "customer") {
    const message = messageOf(text, null, who.access.role);
    if (turn.topic === "summary" && readConsent(text) === "yes" && !quotesAnother(turn))
      return answerBeside(turn, text, who) ? undefined : answerTyped(turn, update, typed, who);
    if (answerInsteadOfSale(turn, message, who)) return;
  }
  if (command?.type === "refund" && refundTicket(turn, command.text ?? "", who)) return;
  if (command) return handleCommand(turn, command, who);
  if (turn.session) {
    if (!quotesAnother(turn) && answerBeside(turn, text, who)) return;
    return answerTyped(turn, update, text, who);
  }
  if (answerConfirmedAgain(turn, text, who)) return;
  if (!quotesAnother(turn) && answerHeard(turn, text, who)) return;
  if (who.access.role !== "customer" && looksLikeSale(text)) return handleCommand(turn, { type: "sale", text }, who);
  if (who.access.role !== "customer" && phonesMeant(text).length > 1) {
    if (salesApart(text) !== null) return handleCommand(turn, { type: "sale", text }, who);
    return turn.say({ key: "severalAtOnce" });
  }
  if (turn.input.quoted?.is === "unknown") return sayOldQuote(turn, who);
  sayNotUnderstood(turn, text, who);
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
  // An open conversation is not left for a refund: the yes may have been for its question.
  if (turn.session && tap?.type === "command" && readCommand(tap.words)?.type === "refund")
    turn.say({ key: "firstThis" });
  else onTap(turn, update, data, who);
  turn.askAgain();
  return true;
}

/** Answers somebody who declines the refund that was offered, or means another operation; false: they do neither. */
function answerDeclined(turn: TurnBuilder, typed: string, { access }: Who): boolean {
  if (access.role === "customer") return false;
  if (offerDeclined(turn, typed)) turn.say({ key: "asYouLike" });
  else if (offeredAnother(turn, typed)) turn.say({ key: "aboutWhich", values: { role: access.role } });
  else return false;
  return true;
}

/**
 * Answers a customer whose sentence only begins like a command of the staff's ("baja de promociones"), or who writes *baja* to end their notices; false:
 * neither.
 */
function answerInsteadOfCommand(turn: TurnBuilder, text: string, command: ChatCommand, who: Who): boolean {
  if (who.access.role !== "customer") return false;
  // "Baja Ana" is of somebody else.
  if (command.type === "disableCollaborator" && givenNames.has(plain(command.text ?? ""))) return false;
  return (saysMore(command) || command.type === "disableCollaborator") && answerOwnAffair(turn, text, who);
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

/** Refuses an answer that quotes another message than the open question. A manager is told where doubts and approvals are answered. */
function sayOldQuote(turn: TurnBuilder, { access }: Who): void {
  const decided = access.role === "manager" && (!turn.session || turn.input.quoted?.is === "unknown");
  turn.say({ key: "oldMessage", values: { goOn: decided ? "doubtsOrApprovals" : null } });
}
