import type { Intent } from "../../../domain/hearing/intents/intents.ts";
import { leftOver } from "../../../domain/hearing/left-over.ts";
import type { FlowName } from "../../../flow/flow.ts";
import type { CommandType } from "../commands.ts";
import { handleCommand } from "../commands/handle-command.ts";
import { looksLikeSale, type ChatCommand } from "../commands/read-command.ts";
import type { Who } from "../commands/who.ts";
import { takesFreeText } from "../states/help-topics.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { askedFor, messageOf } from "./message.ts";

/** The conversations whose questions take facts. */
const takesFacts: readonly FlowName[] = ["sale", "redeem", "correct"];
/** Commands, and wishes in plain words, that begin such a conversation. */
const beginsCommands: readonly CommandType[] = ["sale", "redeem", "correct"];
const beginsIntents: readonly (Intent | null)[] = [
  "sale",
  "next",
  "sameAgain",
  "redeem",
  "correct",
  "correctAdd",
  "correctRemove",
];

/**
 * Answers a message that tells facts and, behind them, something else that would be dropped if only the facts were taken. Where the rest clearly wants
 * something (to cancel, to wait), that is done. Otherwise nothing is taken or begun, and the person is told what was not understood. False: nothing is left over.
 */
export function answerLeftOver(turn: TurnBuilder, command: ChatCommand | null, text: string, who: Who): boolean {
  if (who.access.role === "customer") return false;
  return turn.session ? besideQuestion(turn, turn.session.flow, text, who) : besideNothing(turn, command, text, who);
}

/** The same where a conversation is open. */
function besideQuestion(turn: TurnBuilder, flow: FlowName, text: string, who: Who): boolean {
  if (!takesFacts.includes(flow) || takesFreeText(turn.topic) || turn.topic === "wait") return false;
  const left = leftOver(text, askedFor(turn.topic));
  if (left === null) return false;
  if (left.wish === "cancel") handleCommand(turn, { type: "cancel" }, who);
  else if (left.wish === "wait") turn.say({ key: "waitingForYou" });
  else {
    turn.say({ key: "restNotUnderstood", values: { rest: left.words } });
    turn.askAgain();
  }
  return true;
}

/** The same with nothing open: whether the rest wants to cancel what the message tells or is not understood, nothing is begun. */
function besideNothing(turn: TurnBuilder, command: ChatCommand | null, text: string, who: Who): boolean {
  if (command !== null && !beginsCommands.includes(command.type)) return false;
  const { intent } = messageOf(text, null, who.access.role).heard;
  if (command === null && !beginsIntents.includes(intent) && !(intent === null && looksLikeSale(text))) return false;
  const left = leftOver(text, null);
  if (left === null) return false;
  turn.say(left.wish === "wait" ? { key: "waitingForYou" } : { key: "notBegunForRest", values: { rest: left.words } });
  return true;
}
