import { asksForMinutes, besideFreeText } from "../../../../domain/hearing/intents/beside-free-text.ts";
import { keepsAsItIs } from "../../../../domain/reader/keeps-as-it-is.ts";
import { isFigures } from "../../../../domain/reader/one-word.ts";
import { isTicketAlone } from "../../../../domain/ticket.ts";
import type { HelpTopic } from "../../../../text/views.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import type { Who } from "../../commands/who.ts";
import { takesFreeText } from "../../states/help-topics.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import { answerBalance, asksBalance } from "../answers/balance-asked.ts";
import { isSaleQuestion, messageOf } from "../message.ts";
import { refundOther } from "../refund-said.ts";
import { answerIntent } from "./intent.ts";
import { anotherOperation, readsAnyFact, refundOfTicket } from "./of-another.ts";
import { balance, history, howItIsDone, menu, whatItIs, whetherDone } from "./questions.ts";
import type { Rule } from "./ruling.ts";
import { actOrEnd, anew, back, changesOne, end, wait } from "./steps.ts";
import { ordersDeed, repeatsShown } from "./summary-said.ts";

/**
 * Answers what is said while a question is open and does not answer it, and asks the question again. Facts, a yes and a no are always left to the
 * conversation. False: the message is for the conversation.
 */
export function answerBeside(turn: TurnBuilder, text: string, who: Who): boolean {
  const ruling = answerByText(turn, text, who);
  if (ruling !== null) return ruling;
  const beside = { turn, message: messageOf(text, turn.topic, who.access.role), who };
  for (const rule of rules) {
    const decided = rule(beside);
    if (decided !== null) return decided;
  }
  return whatItIs(beside);
}

/** Leaves facts of a sale, and balance that is to be used, to the conversation. */
const facts: Rule = ({ turn, message }) => {
  const { points } = message.heard.facts;
  const namesPoints = points !== null && (points !== "all" || turn.session?.flow !== "sale");
  const usesAll = turn.session?.flow === "redeem" && saysAll.test(message.heard.line);
  return readsAnyFact(message.heard.facts) || namesPoints || usesAll ? false : null;
};

/** "Todo", "no, mejor todo". */
const saysAll = /^(?:(?:no|mejor|perdon|que sea|,) )*todos?$/;

/** How likely a wish has to be where a question is open whose answers the model has not learnt. */
const surelyBeside = 0.8;

/** Answers a wish that the model is sure of. */
const wish: Rule = ({ turn, message, who }) => {
  const { consent, intent, likely } = message.heard;
  const isSure = isSaleQuestion(turn.topic) || (likely[0]?.share ?? 0) >= surelyBeside;
  return (consent === null && intent !== null && isSure && answerIntent(turn, message, who)) || null;
};

/** The first that is certain of a message takes it. So what tells of another sale comes before the facts of this one, and what only a model understands last. */
const rules: readonly Rule[] = [
  refundOfTicket,
  anotherOperation,
  whetherDone,
  balance,
  history,
  facts,
  howItIsDone,
  anew,
  back,
  wait,
  actOrEnd,
  end,
  menu,
  wish,
];

/** Answers what is understood without reading the message for facts and wishes; null: it has to be read. */
function answerByText(turn: TurnBuilder, text: string, who: Who): boolean | null {
  const { topic } = turn;
  if (isPlainAnswer(topic, text)) return false;
  if (takesFreeText(topic)) return answerBesideFreeText(turn, text, who);
  if (choosesOne.includes(topic)) return answerBesideChoice(turn, text, who);
  if (hasOwnWords.includes(topic) || leavesAsItIs(turn, text)) return false;
  if (asksForMinutes(text)) {
    turn.say({ key: "waitingForYou" });
    return true;
  }
  if (refundOther(turn, text, who) || showAgain(turn, text)) return true;
  if (topic === "summary" && ordersDeed(turn.session, text)) return false;
  // Figures that are no other phone say nothing beside a question of a sale.
  const mayBePhone = topic !== "phone" && /\d(?:\D*\d){6}/.test(text);
  return isSaleQuestion(topic) && isFigures(text) && !mayBePhone ? false : null;
}

/** The most frequent answers, which say nothing beside the question: a *sí* to a summary, a code to the question for the ticket. */
function isPlainAnswer(topic: HelpTopic | null, text: string): boolean {
  if (topic === "summary") return /^s[ií]$/i.test(text);
  return topic === "ticket" && isTicketAlone(text);
}

/** Questions at which the words for a wish mean something else. */
const hasOwnWords: readonly (HelpTopic | null)[] = ["list", "detail", null, "wait"];
/** Questions that ask for one of two things. */
const choosesOne: readonly (HelpTopic | null)[] = ["role", "direction"];

/** Answers "espera", "ya no" and "me equivoqué" at a question that any words may answer. False: it is an answer, as "me equivoqué" is a reason. */
function answerBesideFreeText(turn: TurnBuilder, text: string, who: Who): boolean {
  const said = besideFreeText(text);
  if (said === null || (said === "back" && turn.topic === "reason")) return false;
  if (said === "wait") turn.say({ key: "waitingForYou" });
  else handleCommand(turn, { type: said }, who);
  return true;
}

/** Answers "espera", "ya no" and "cuánto tiene" at a question that asks for one of two things. False: it is an answer. */
function answerBesideChoice(turn: TurnBuilder, text: string, who: Who): boolean {
  if (answerBesideFreeText(turn, text, who)) return true;
  const message = messageOf(text, turn.topic, who.access.role);
  return asksBalance(message) && !/\d/.test(text) && answerBalance(turn, message, who);
}

/** Whether "déjalo así" leaves an answer that was to be changed: the conversation goes back to its summary, and nothing is cancelled. */
function leavesAsItIs(turn: TurnBuilder, text: string): boolean {
  return (turn.topic === "change" || changesOne(turn)) && keepsAsItIs(text);
}

/** Shows a summary again to who tells once more what it shows already: "1500" of $1,500.00. */
function showAgain(turn: TurnBuilder, text: string): boolean {
  if (!repeatsShown(turn, text)) return false;
  const before = turn.replyCount;
  turn.askAgain();
  // Of a newer program's conversation nothing is asked again: that it is over is for its flow to say.
  return turn.replyCount > before;
}
