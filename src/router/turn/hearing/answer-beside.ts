import { fieldToChange } from "../../../domain/hearing/facts/wrong-field.ts";
import { hasFacts, type Facts } from "../../../domain/hearing/facts/facts.ts";
import { asksForMinutes, besideFreeText } from "../../../domain/hearing/intents/beside-free-text.ts";
import { isOnlyFaces } from "../../../domain/hearing/consent/faces.ts";
import { leavesUndone } from "../../../domain/hearing/consent/yes-to.ts";
import { keepsAsItIs } from "../../../domain/reader/keeps-as-it-is.ts";
import { isFigures } from "../../../domain/reader/one-word.ts";
import { saysSame } from "../../../domain/reader/same-sale-said.ts";
import { isTicketAlone } from "../../../domain/ticket.ts";
import type { FlowName } from "../../../flow/flow.ts";
import { gatheredIn } from "../../../flow/gathered.ts";
import type { HelpTopic } from "../../../text/views.ts";
import { isSelling } from "../commands/answer-question.ts";
import { handleCommand } from "../commands/handle-command.ts";
import { sayHelp, sayMenu } from "../commands/menu.ts";
import type { Who } from "../commands/who.ts";
import { takesFreeText } from "../states/help-topics.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { answerAnotherSale } from "./in-sale/another-sale.ts";
import { actOnOperation } from "./answers/about-operation.ts";
import { answerBalance, asksBalance, asksHistory } from "./answers/balance-asked.ts";
import { staffAnswers } from "./answers/staff-answers.ts";
import { beginAnew, restarts } from "./in-sale/begin-anew.ts";
import {
  agreesToElse,
  asksBalanceToo,
  asksWhetherDone,
  hesitates,
  mayUndo,
  ordersDeed,
  ratherAgrees,
  repeatsShown,
} from "./beside-summary.ts";
import { answerWhatWasTold } from "./in-sale/told-so-far.ts";
import { answerIntent } from "./intent-beside.ts";
import { isSaleQuestion, messageOf, type Message } from "./message.ts";
import { refundByTicket, refundOther } from "./refund-said.ts";
import { switchToSale, switchToUse } from "./in-sale/use-of-balance.ts";
import { wantsOfAnother } from "./which-sale.ts";

/** Questions at which the words for a wish mean something else. */
const hasOwnWords: readonly (HelpTopic | null)[] = ["list", "detail", null, "wait"];
/** Questions that ask for one of two things. */
const choosesOne: readonly (HelpTopic | null)[] = ["role", "direction"];
/** Questions to which "déjalo" or "ya no" is an answer of their own. */
const takesNo: readonly (HelpTopic | null)[] = ["offer", "amountGuess", "ticketGuess", "privacy"];

/** How likely a wish has to be where a question is open whose answers the model has not learnt. */
const surelyBeside = 0.8;

/** The most frequent answers, which say nothing beside the question: a *sí* to a summary, a code to the question for the ticket. */
function isPlainAnswer(topic: HelpTopic | null, text: string): boolean {
  if (topic === "summary") return /^s[ií]$/i.test(text);
  return topic === "ticket" && isTicketAlone(text);
}

/**
 * Answers what is said while a question is open and does not answer it, and asks the question again. Facts, a yes and a no are always left to the
 * conversation. The order counts, as in `onText`. False: the message is for the conversation.
 */
export function answerBeside(turn: TurnBuilder, text: string, who: Who): boolean {
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
  // Figures alone, the most frequent answer, say nothing beside a question of a sale, unless they are another phone.
  const isAnswer = isSaleQuestion(topic) && isFigures(text);
  if (isAnswer && (topic === "phone" || !/\d(?:\D*\d){6}/.test(text))) return false;
  const message = messageOf(text, topic, who.access.role);
  if (answerAnotherSale(turn, message, who)) return true;
  if (isAnswer) return false;
  const { consent, facts, intent, answering } = message.heard;
  if (isSaleQuestion(topic) && switchToUse(turn, message, who)) return true;
  if (switchToSale(turn, message, who)) return true;
  if (refundByTicket(turn, message, who)) return true;
  if (topic === "phone" && isSameCustomer(turn, message)) {
    actOnOperation(turn, "sameCustomer", null, who);
    return true;
  }
  if (who.access.role !== "customer" && answering !== "back" && answerOfAnother(turn, message, who)) return true;
  const undoing = topic === "summary" && undoes.includes(turn.session?.flow ?? null);
  if (topic === "summary" && asksWhetherDone(message)) {
    if (!undoing) turn.say({ key: "notRegisteredYet" });
    turn.askAgain();
    return true;
  }
  if (consent === null && answerWhatWasTold(turn, message, who)) return true;
  // "Sí, y dime cuánto le queda": the outcome tells it.
  const asksOfBalance = asksBalance(message) || (topic === "summary" && asksBalanceToo(message));
  if (consent !== "yes" && asksOfBalance) return answerBalance(turn, message, who);
  if (asksHistory(message, who)) return staffAnswers.history(turn, message, who) !== false;
  const namesPoints = facts.points !== null && (facts.points !== "all" || turn.session?.flow !== "sale");
  if (readsAnyFact(facts) || namesPoints) return false;
  if (consent !== "yes" && isSaleQuestion(topic) && asksHow.test(message.heard.line)) {
    sayHelp(turn, who);
    return true;
  }
  if (restarts.test(message.heard.line)) return beginAnew(turn, who);
  // "No, pérate" right after the amount: it is the amount that is not right.
  const namesField = fieldToChange(message.heard.line) !== null;
  const goesBack = answering === "back" && !namesField && !besideAnother.test(message.heard.line);
  if (goesBack || (topic === "ticket" && !changesOne(turn) && takesLastBack.test(message.heard.line))) {
    handleCommand(turn, { type: "back" }, who);
    return true;
  }
  const isOff = ((undoing || topic === "sameSale") && leavesUndone(text)) || (topic === "sameTicket" && saysSame(text));
  // "Aguanta, están checando el precio" says nothing against it.
  if (consent === "wait" && !isOff && fieldToChange(message.heard.line.replaceAll(/\bchec\w+/g, "")) === null) {
    turn.say({ key: "waitingForYou" });
    return true;
  }
  // "Bórrala", where something is to be undone: that may be the act, or its end.
  if (undoing && mayUndo(turn.session, message.heard.line)) {
    turn.askAgain();
    return true;
  }
  if ((consent === "cancel" && !takesNo.includes(topic)) || isOff) {
    handleCommand(turn, { type: "cancel" }, who);
    return true;
  }
  if (consent === null && asksForMenu.test(message.heard.line)) {
    sayMenu(turn, who);
    return true;
  }
  const isSure = isSaleQuestion(topic) || (message.heard.likely[0]?.share ?? 0) >= surelyBeside;
  if (consent !== null || intent === null || !isSure) return answerWhatItIs(turn, message, who);
  return answerIntent(turn, message, who) || answerWhatItIs(turn, message, who);
}

/** Shows a summary again to who tells once more what it shows already: "1500" of $1,500.00. */
function showAgain(turn: TurnBuilder, text: string): boolean {
  if (!repeatsShown(turn, text)) return false;
  const before = turn.replyCount;
  turn.askAgain();
  // Of a newer program's conversation nothing is asked again: that it is over is for its flow to say.
  return turn.replyCount > before;
}

/** Flows that undo something. */
const undoes: readonly (FlowName | null)[] = ["refund", "disableCollaborator", "unlink"];

/** Answers what is wanted of another operation than the open one: "¿y la otra ya quedó?", "cancela la anterior". False: nothing is. */
function answerOfAnother(turn: TurnBuilder, message: Message, who: Who): boolean {
  const { amountCentavos = null } = gatheredIn(turn.session?.state);
  const wanted = wantsOfAnother(message, amountCentavos);
  if (wanted === null) return false;
  actOnOperation(turn, wanted.type, null, who, wanted.which);
  return true;
}

/** "Cómo cancelo una venta." */
const asksHow =
  /^(?:(?:oye|oiga|y|a ver|,) )*como (?:(?:le hago|hago|puedo|para|se|la|lo|le) )*(?:cancel|cambi|corr[ei]|borr|edit|modific|registr|regres)\w*/;

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

/** Whether an answer was taken back at the summary and is being given anew. */
function changesOne({ session }: TurnBuilder): boolean {
  const { aside = null } = gatheredIn(session?.state);
  return aside !== null;
}

/** Whether "déjalo así" leaves an answer that was to be changed: the conversation goes back to its summary, and nothing is cancelled. */
function leavesAsItIs(turn: TurnBuilder, text: string): boolean {
  return (turn.topic === "change" || turn.topic === "offer" || changesOne(turn)) && keepsAsItIs(text);
}

/** "Llévame al menú." */
const asksForMenu =
  /^(?!.*\bno\b)(?:\w+ ){0,4}(?:menu|opciones)(?: (?:principal|favor|gracias|de (?:inicio|opciones)))*$/;

/** Whether a message names the customer of the sale before where a sale asks for the phone: "el mismo de hace rato". */
function isSameCustomer({ session }: TurnBuilder, { heard: { line, facts, questioned } }: Message): boolean {
  return session?.flow === "sale" && !questioned && !readsAnyFact(facts) && sameCustomer.test(line);
}

const sameCustomer =
  /^(?:(?:es|para|al|a|del|de|con|otra|va|pues|ok|si|,) )*(?:(?:el|la) )?mism[oa](?!.*\b(?:no|otr[oa]s?|siempre|ayer|semana|puntos?|saldo)\b)(?: \S+){0,9}$/;

const readsAnyFact = (facts: Facts) => hasFacts(facts) || facts.phoneProblem !== null || facts.unread;

/** "Uno más que el anterior" tells a ticket by another one. */
const besideAnother = /\b(?:mas|menos|despues|antes) (?:que|del?) /;

/** Matches what takes the last answer back: "ay no", "no era eso", "perdón", "el monto". */
const takesLastBack =
  /^(?:(?:ay|uy|ah|ups|chin|hijole|,) )+(?:no)(?: ,? ?no)*(?: (?:era|es)(?: (?:eso|es[ae]|asi))?)?$|^(?:ups+|chin)$|^(?:no (?:era|es)(?: (?:eso|asi))?|esa no(?: (?:era|es))?)$|^(?:(?:ay|uy|ah|ups|chin) ,? ?)*(?:no ,? ?(?:pera|perate|perame)|(?:no ,? ?)?(?:perdon|digo|me equivoque|esta mal)|(?:no ,? ?)?(?:el (?:monto|total|precio|importe)|la cantidad))$/;

/** Answers a question about what the bot asks for ("¿cuál ticket?") or about the summary: says what is wanted and asks again. False: the message is none. */
function answerWhatItIs(turn: TurnBuilder, message: Message, who: Who): boolean {
  const { questioned, consent, answering } = message.heard;
  const asks = questioned || answering === "whatIsIt";
  const isUnsure =
    (consent === null && (asks || ratherAgrees(message) || isOnlyFaces(message.text))) ||
    agreesToElse(turn.session, message) ||
    (isSelling(turn.session?.flow ?? "refund") && hesitates(message));
  if ((turn.topic === "summary" && isUnsure) || asksWhereItIs.test(message.heard.line)) {
    turn.askAgain();
    return true;
  }
  const asksForFact = ["phone", "amount", "points", "purchase", "ticket"].includes(turn.topic ?? "");
  if (!asks || consent !== null || !asksForFact) return false;
  sayHelp(turn, who);
  return true;
}

/** "¿En qué iba?", "¿qué sigue?" */
const asksWhereItIs =
  /^(?:(?:oye|perdon|y|ya|ya (?:volvi|regrese)|me (?:marcaron|distraje|perdi)|a ver|disculpa|bueno|entonces|,) )*(?:en que (?:iba|ibamos|estaba|estabamos|me quede|nos quedamos|quedamos)|(?:en |a )?donde (?:iba|ibamos|me quede|nos quedamos|estabamos)|(?:y )?(?:ahora |luego )?que (?:sigue|mas sigue|falta|me falta|mas falta|hago|va)|(?:y )?ahora que)(?: (?:ahora|,|bot|gracias))*$/;
