import { readAboutPast } from "../../domain/reader/about-past.ts";
import { parseFreeText } from "../../domain/reader/free-text.ts";
import { plain } from "../../domain/reader/words.ts";
import type { HelpTopic } from "../../text/views.ts";
import type { Command } from "./read-command.ts";
import { obey, type Who } from "./handle-command.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/**
 * Takes up what somebody wrote without a command; false where it says nothing that can be. In the middle of a conversation only a
 * question about a balance is taken up: everything else there is an answer.
 */
export function takeUpWriting(turn: TurnBuilder, text: string, who: Who): boolean {
  const free = parseFreeText(text);
  if (free === null || (turn.session && !/^cuant[oa]s? /.test(plain(text)))) return false;
  if (free.intent !== "balance") {
    if (turn.session) return false;
    obey(turn, { type: free.intent, text }, who);
    return true;
  }
  if (free.phoneProblem?.type === "digits") {
    turn.say({ key: "balanceWrongLength", values: { digits: free.phoneProblem.digits } });
  } else obey(turn, { type: "balance", text: free.phone ?? (free.own ? who.phone : "") }, who);
  return true;
}

/** Questions to which any words are an answer. */
const takesAnyWords: readonly (HelpTopic | null)[] = ["reason", "name", "branch"];
/** Commands whose words also tell of what was done: "venta duplicada". */
const tellsOfPast: readonly Command["type"][] = ["sale", "redeem", "register"];

/**
 * Answers who wants something undone, or asks what became of it, beside whatever is open: what was done for that phone today, and how a
 * refund is made. False where a message says nothing of the kind. Such a message never begins a sale.
 */
export function takeUpPast(turn: TurnBuilder, command: Command | null, text: string, who: Who): boolean {
  const { role, readable } = who.access;
  if (role === "customer" || !readable || takesAnyWords.includes(turn.topic)) return false;
  if (command !== null && !tellsOfPast.includes(command.type)) return false;
  const past = readAboutPast(text);
  if (past === null) return false;
  // In the middle of a conversation it may be an answer.
  if (turn.session && command === null && !(past.named && past.phone !== null)) return false;
  if (past.phone === null) turn.say({ key: "aboutWhich", values: { role } });
  else turn.lookUp("today", { type: "phoneToday", phone: past.phone, role }, who.person.identity);
  return true;
}
