import type { Intent } from "../../domain/hearing/intents.ts";
import { readAboutPast } from "../../domain/reader/about-past.ts";
import { parseFreeText } from "../../domain/reader/free-text.ts";
import { plain } from "../../domain/reader/words.ts";
import type { HelpTopic } from "../../text/views.ts";
import type { ChatCommand } from "./read-command.ts";
import type { Who } from "./commands/who.ts";
import { handleCommand } from "./handle-command.ts";
import type { CommandType } from "./commands.ts";
import { messageOf } from "./hearing/message.ts";
import { staffAnswers, ticketOf, wishes } from "./hearing/staff-answers.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/**
 * Does what somebody asked for in free words, without a command; false where they asked for nothing that is known. In the middle of a conversation it
 * answers only a question about a balance: everything else there is an answer.
 */
export function startFromFreeText(turn: TurnBuilder, text: string, who: Who): boolean {
  const free = parseFreeText(text);
  if (free === null || (turn.session && !/^cuant[oa]s? /.test(plain(text)))) return false;
  if (free.intent !== "balance") {
    if (turn.session) return false;
    handleCommand(turn, { type: free.intent, text }, who);
    return true;
  }
  if (free.phoneProblem?.type === "digits") {
    turn.say({ key: "balanceWrongLength", values: { digits: free.phoneProblem.digits } });
  } else handleCommand(turn, { type: "balance", text: free.phone ?? (free.own ? who.phone : "") }, who);
  return true;
}

/** Questions to which any words are an answer. */
const takesAnyWords: readonly (HelpTopic | null)[] = ["reason", "name", "branch"];
/** Commands that may also begin a complaint about something done: "venta duplicada". */
const tellsOfPast: readonly CommandType[] = ["sale", "redeem", "register"];

/**
 * Answers who wants something undone, or asks what became of it, beside whatever is open: what was done for that phone today, and how a
 * refund is made. False where a message says nothing of the kind. Such a message never begins a sale.
 */
export function answerAboutPast(turn: TurnBuilder, command: ChatCommand | null, text: string, who: Who): boolean {
  const { role, readable } = who.access;
  if (role === "customer" || !readable || takesAnyWords.includes(turn.topic)) return false;
  if (command !== null && !tellsOfPast.includes(command.type)) return false;
  const past = readAboutPast(text);
  if (past === null) return false;
  // In the middle of a conversation it may be an answer.
  if (turn.session && command === null && !(past.named && past.phone !== null)) return false;
  const message = messageOf(text, null);
  const { intent, questioned } = message.heard;
  if (intent !== null && !begins.includes(intent) && (past.phone === null || asksBalance.includes(intent)))
    return staffAnswers[intent](turn, message, who) !== false;
  if (past.phone === null) wishes(turn, questioned ? "status" : "undo", ticketOf(message), who);
  else turn.lookUp("today", { type: "phoneToday", phone: past.phone, role }, who.person.identity);
  return true;
}

const asksBalance: readonly Intent[] = ["balance", "thatBalance", "ownBalance", "history"];
/** What must not begin by a message about something done. */
const begins: readonly Intent[] = [
  "sale",
  "redeem",
  "register",
  "next",
  "sameAgain",
  "correct",
  "correctAdd",
  "correctRemove",
  "staffAdd",
  "staffDisable",
  "invite",
];
