import { fieldToChange } from "../../../../domain/hearing/facts/wrong-field.ts";
import type { Intent } from "../../../../domain/hearing/intents/intents.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import { sayHelp, sayMenu } from "../../commands/menu.ts";
import type { Who } from "../../commands/who.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import { actOnOperation } from "../answers/about-operation.ts";
import { staffAnswers } from "../answers/staff-answers.ts";
import { corteDays } from "../corte-days.ts";
import { isSaleQuestion, type Message } from "../message.ts";

/** Wishes that are answered at once in a sale, whose question is then asked again. */
const inWords: readonly Intent[] = ["person", "shop", "earning", "oops", "notAllowed", "noticesOff", "forgetMe"];
/** Wishes that have to wait for the end of a sale. */
const afterwards: readonly Intent[] = [
  "doubts",
  "approvals",
  "staffAdd",
  "staffDisable",
  "invite",
  "correctAdd",
  "correctRemove",
  "correct",
  "next",
];

/** Answers what is wanted while a question is open; false: it is left to the conversation. */
export function answerIntent(turn: TurnBuilder, message: Message, who: Who): boolean {
  const { text, heard } = message;
  const { intent } = heard;
  const staff = who.access.role !== "customer";
  const selling = isSaleQuestion(turn.topic);
  // "Ese teléfono no era" takes an answer back.
  if (intent === "oops" && selling && fieldToChange(heard.line) !== null) return false;
  if (intent !== null && staff && selling && inWords.includes(intent)) {
    staffAnswers[intent](turn, message, who);
    turn.askAgain();
    return true;
  }
  if (intent !== null && staff && selling && afterwards.includes(intent) && turn.topic !== "summary") {
    turn.say({ key: "firstThis" });
    turn.askAgain();
    return true;
  }
  if (intent === "next" && staff && turn.topic === "summary" && heard.consent === null && !heard.questioned) {
    turn.say({ key: "firstThis" });
    turn.askAgain();
    return true;
  }
  switch (intent) {
    case "thanks":
      turn.say({ key: "youAreWelcome" });
      break;
    case "whoAreYou":
      turn.say({ key: "whoIAm", values: { role: who.access.role } });
      break;
    case "greeting":
      break;
    case "menu":
      sayMenu(turn, who);
      return true;
    case "howTo":
      sayHelp(turn, who);
      return true;
    case "status":
    case "undo":
    case "refund":
      if (!staff || turn.topic === "summary" || !selling) return false;
      actOnOperation(turn, intent === "status" ? "status" : "undo", null, who);
      return true;
    case "later":
    case "denial":
      if (!selling) return false;
      turn.say({ key: "waitingForYou" });
      return true;
    case "myDay":
    case "customers":
      if (staff) return staffAnswers[intent](turn, message, who) !== false;
      handleCommand(turn, { type: intent === "myDay" ? "ownDay" : "customers", text: "" }, who);
      return true;
    case "corte":
      handleCommand(turn, { type: "corte", text: corteDays(text) }, who);
      return true;
    default:
      return false;
  }
  turn.askAgain();
  return turn.replyCount > 0;
}
