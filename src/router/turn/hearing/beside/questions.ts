import { isOnlyFaces } from "../../../../domain/hearing/consent/faces.ts";
import { isSelling } from "../../commands/answer-question.ts";
import { sayHelp, sayMenu } from "../../commands/menu.ts";
import { answerBalance, asksBalance, asksHistory } from "../answers/balance-asked.ts";
import { staffAnswers } from "../answers/staff-answers.ts";
import { isSaleQuestion, type Message } from "../message.ts";
import type { Beside, Rule } from "./ruling.ts";
import { agreesToElse, asksBalanceToo, asksWhetherDone, hesitates, ratherAgrees } from "./summary-said.ts";
import { undoesSomething } from "./steps.ts";

// What is asked while a question is open. It is answered, and the question stays.

/** Says that a summary is not done yet, and shows it again: "¿ya quedó?". */
export const whetherDone: Rule = ({ turn, message }) => {
  if (turn.topic !== "summary" || !asksWhetherDone(message)) return null;
  if (!undoesSomething(turn)) turn.say({ key: "notRegisteredYet" });
  turn.askAgain();
  return true;
};

/** Tells the balance of who is named. "Sí, y dime cuánto le queda" is left: the outcome tells it. */
export const balance: Rule = ({ turn, message, who }) => {
  const asks = asksBalance(message) || (turn.topic === "summary" && asksBalanceToo(message));
  return message.heard.consent !== "yes" && asks ? answerBalance(turn, message, who) : null;
};

/** Tells the last operations of who is named. */
export const history: Rule = ({ turn, message, who }) =>
  asksHistory(message, who) ? staffAnswers.history(turn, message, who) !== false : null;

/** Says how something is done: "¿cómo cancelo una venta?" */
export const howItIsDone: Rule = ({ turn, message, who }) => {
  const { consent, line } = message.heard;
  if (consent === "yes" || !isSaleQuestion(turn.topic) || !asksHow.test(line)) return null;
  sayHelp(turn, who);
  return true;
};

const asksHow =
  /^(?:(?:oye|oiga|y|a ver|,) )*como (?:(?:hago|puedo|para|se|la|lo|le) )*(?:cancel|cambi|corr[ei]|borr|edit|modific|registr|regres)\w*/;

/** Shows the menu: "llévame al menú". */
export const menu: Rule = ({ turn, message, who }) => {
  if (message.heard.consent !== null || !asksForMenu.test(message.heard.line)) return null;
  sayMenu(turn, who);
  return true;
};

const asksForMenu =
  /^(?!.*\bno\b)(?:\w+ ){0,4}(?:menu|opciones)(?: (?:principal|favor|gracias|de (?:inicio|opciones)))*$/;

/** Says what the bot asks for ("¿cuál ticket?"), and shows again the summary to which the answer was unsure. Everything else is for the conversation. */
export function whatItIs({ turn, message, who }: Beside): boolean {
  const { questioned, consent, answering, line } = message.heard;
  const asks = questioned || answering === "whatIsIt";
  if ((turn.topic === "summary" && isUnsure(turn, message, asks)) || asksWhereItIs.test(line)) {
    turn.askAgain();
    return true;
  }
  const asksForFact = ["phone", "amount", "points", "purchase", "ticket"].includes(turn.topic ?? "");
  if (!asks || consent !== null || !asksForFact) return false;
  sayHelp(turn, who);
  return true;
}

function isUnsure({ session }: Beside["turn"], message: Message, asks: boolean): boolean {
  const agreesHalf = asks || ratherAgrees(message) || isOnlyFaces(message.text);
  return (
    (message.heard.consent === null && agreesHalf) ||
    agreesToElse(session, message) ||
    (isSelling(session?.flow ?? "refund") && hesitates(message))
  );
}

/** "¿En qué iba?", "¿qué sigue?" */
const asksWhereItIs =
  /^(?:(?:oye|perdon|y|ya|ya (?:volvi|regrese)|me (?:marcaron|distraje|perdi)|a ver|disculpa|bueno|entonces|,) )*(?:en que (?:iba|ibamos|estaba|estabamos|me quede|nos quedamos|quedamos)|(?:en |a )?donde (?:iba|ibamos|me quede|nos quedamos|estabamos)|(?:y )?(?:ahora |luego )?que (?:sigue|mas sigue|falta|me falta|mas falta|hago|va)|(?:y )?ahora que)(?: (?:ahora|,|bot|gracias))*$/;
