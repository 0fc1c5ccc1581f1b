import { hasFacts } from "../../../domain/hearing/hear.ts";
import { fieldToChange } from "../../../domain/hearing/wrong-field.ts";
import type { HelpTopic } from "../../../text/views.ts";
import { sayHelp, sayMenu } from "../commands/menu.ts";
import type { Who } from "../commands/who.ts";
import { handleCommand } from "../handle-command.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { isSaleQuestion, messageOf, type Message } from "./message.ts";
import { corteDays } from "./parts.ts";
import { switchToUse } from "./use-of-balance.ts";
import { actOnOperation, staffAnswers } from "./staff-answers.ts";

/** Questions to which any words are an answer, or words that mean something else there. */
const takesAnyWords: readonly (HelpTopic | null)[] = [
  "reason",
  "name",
  "branch",
  "role",
  "direction",
  "list",
  "detail",
  null,
  "wait",
];
/** Questions to which "déjalo" or "ya no" is an answer of their own. */
const takesNo: readonly (HelpTopic | null)[] = [
  "offer",
  "sameSale",
  "sameTicket",
  "staffPhone",
  "amountGuess",
  "ticketGuess",
  "privacy",
];

/** How likely a wish has to be beside a question whose answers the model does not know. */
const surelyBeside = 0.8;

/**
 * Answers what is said beside an open question and is no answer to it, and asks it again; false: it is for the conversation. Facts, a yes and a no are
 * always for the conversation.
 */
export function answerBeside(turn: TurnBuilder, text: string, who: Who): boolean {
  const { topic } = turn;
  if (takesAnyWords.includes(topic)) return false;
  // Figures alone, the most frequent answer, say nothing beside a question of a sale.
  if (isSaleQuestion(topic) && /^[\d\s$.,()+#-]+$/.test(text)) return false;
  const message = messageOf(text, topic, who.access.role);
  const { consent, facts, intent, answering } = message.heard;
  if (isSaleQuestion(topic) && switchToUse(turn, message, who)) return true;
  if (topic === "summary" && asksWhetherDone(message)) {
    turn.say({ key: "notRegisteredYet" });
    turn.askAgain();
    return true;
  }
  if (asksBalance(message)) return answerBalance(turn, message, who);
  if (asksHistory(message, who)) return staffAnswers.history(turn, message, who) !== false;
  const namesPoints = facts.points !== null && (facts.points !== "all" || turn.session?.flow !== "sale");
  if (hasFacts(facts) || namesPoints || facts.phoneProblem !== null || facts.unread) return false;
  if (answering === "back") {
    handleCommand(turn, { type: "back" }, who);
    return true;
  }
  if (consent === "wait" && fieldToChange(message.heard.line) === null) {
    turn.say({ key: "waitingForYou" });
    return true;
  }
  if (consent === "cancel" && !takesNo.includes(topic)) {
    handleCommand(turn, { type: "cancel" }, who);
    return true;
  }
  const isSure = isSaleQuestion(topic) || (message.heard.likely[0]?.share ?? 0) >= surelyBeside;
  if (consent !== null || intent === null || !isSure) return asksWhatItIs(turn, message, who);
  return answerIntent(turn, message, who) || asksWhatItIs(turn, message, who);
}

function answerIntent(turn: TurnBuilder, { text, heard: { intent } }: Message, who: Who): boolean {
  const staff = who.access.role !== "customer";
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
      if (!staff || turn.topic === "summary" || !isSaleQuestion(turn.topic)) return false;
      actOnOperation(turn, "status", null, who);
      return true;
    case "myDay":
    case "customers":
      handleCommand(turn, { type: intent === "myDay" ? "ownDay" : "customers", text: "" }, who);
      return true;
    case "corte":
      handleCommand(turn, { type: "corte", text: corteDays(text) }, who);
      return true;
    default:
      return false;
  }
  turn.askAgain();
  return turn.said > 0;
}

/** "¿Ya quedó?" at a summary. */
function asksWhetherDone({ heard: { line, facts, consent, intent, questioned } }: Message): boolean {
  if (hasFacts(facts) || (consent !== null && !questioned)) return false;
  return intent === "status" || asksIfDone.test(line);
}

const asksIfDone =
  /^(?:(?:oye|y|entonces|pero|que|si|como) ,? ?)*(?:ya )?(?:(?:se )?(?:registro|guardo|hizo|mando|subio|capturo|anoto|cobro)|quedo|paso|entro|esta (?:registrada|lista|hecha|guardada))(?: ya| la venta| eso| o no| o que| esta)*$/;

/** A question about what is asked for ("¿cuál ticket?"), or about the summary: what it wants is said, and it is asked again. */
function asksWhatItIs(turn: TurnBuilder, { heard: { questioned, consent, answering } }: Message, who: Who): boolean {
  if (turn.topic === "summary" && consent === null && (questioned || answering === "whatIsIt")) {
    turn.askAgain();
    return true;
  }
  const asksForFact = ["phone", "amount", "points", "purchase", "ticket"].includes(turn.topic ?? "");
  if (!questioned || consent !== null || !asksForFact) return false;
  sayHelp(turn, who);
  return true;
}

/** What somebody has bought is asked of a phone that is not an answer. */
function asksHistory({ heard: { intent, facts } }: Message, { access }: Who): boolean {
  return intent === "history" && access.role !== "customer" && facts.phone !== null && facts.amount === null;
}

function asksBalance({ heard: { intent, facts } }: Message): boolean {
  const asks = intent === "balance" || intent === "thatBalance" || intent === "ownBalance";
  return asks && facts.amount === null && facts.ticket === null && facts.points === null;
}

/** The balance of the phone that was named, or else of the customer of the open conversation. False: there is neither. */
function answerBalance(turn: TurnBuilder, { heard }: Message, who: Who): boolean {
  const { phone } = (turn.session?.state.context ?? {}) as { readonly phone?: unknown };
  const whose = heard.facts.phone?.phone ?? (typeof phone === "string" ? phone : null);
  if (whose === null || who.access.role === "customer") return false;
  handleCommand(turn, { type: "balance", text: whose }, who);
  return true;
}
