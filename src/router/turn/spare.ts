import { channelTraits, chatChannel } from "../../domain/chat.ts";
import type { UpdateBody } from "../../domain/update.ts";
import type { Result } from "../../flow/requests.ts";
import type { TurnOutput } from "../../store/store.ts";
import { spare } from "../messages.ts";
import type { Act } from "../../understanding/acts/acts.ts";
import { saysYes } from "../../understanding/consent/consent.ts";
import { situationOf } from "../../understanding/situation.ts";
import { tokensOf } from "../../understanding/tokens/tokens.ts";
import { understand } from "../../understanding/understand.ts";
import { isTooLong } from "../settings.ts";
import { readTap } from "../tap.ts";
import { commands } from "./commands.ts";
import type { TurnBuilder } from "./turn-builder.ts";
import type { CommandRow } from "./commands/command-row.ts";
import { looksLikeSale, menuNumber, readCommand, tappedCommand, type ChatCommand } from "./commands/read-command.ts";

/** Results that only tell somebody what they asked for. */
const spareResults: ReadonlySet<Result["type"]> = new Set([
  "customer",
  "ownBalances",
  "ownRecords",
  "ownDay",
  "phoneToday",
  "ownHistory",
  "phoneHistory",
  "callPerson",
]);

/** What the staff may want that moves money or registers a customer. */
const ofMoney: ReadonlySet<Act | null> = new Set<Act>([
  "sale",
  "redeem",
  "register",
  "correct",
  "correctAdd",
  "correctRemove",
  "refund",
  "undo",
  "sameAgain",
]);

/**
 * Marks the messages of a turn as spare, where the network charges for messages and no money needs them: the turn answers somebody outside any
 * conversation who attempted nothing with money, and no operation of theirs is under way.
 */
export function withSpareMarked(turn: TurnBuilder, output: TurnOutput): TurnOutput {
  // A chat without a network, as that of the closing hour, is told nothing.
  if (output.replies.length === 0 || !channelTraits[chatChannel(turn.chat)].charges) return output;
  return isSpare(turn, output) ? { ...output, replies: output.replies.map(spare) } : output;
}

/** Whether no money needs what a turn says. */
function isSpare(turn: TurnBuilder, output: TurnOutput): boolean {
  const { entry, session, open } = turn.input;
  const after = output.session === "same" ? session : output.session;
  if (session !== null || after !== null || open.length > 0 || output.cancelOperation !== null) return false;
  const asked = output.operations.length + (output.approvals ?? []).length + output.lookups.length;
  if (asked > 0) return false;
  const { content } = entry;
  if (content.type !== "update")
    return content.event.type === "lookedUp" && spareResults.has(content.event.result.type);
  const { body } = content.update;
  // Whoever has proved no phone is asked for it, and whoever shares it is welcomed.
  return turn.actor !== null && body.type !== "contact" && !mayDecide(turn, body) && !attemptsMoney(turn, body);
}

/** Whether whoever sent this may think that they have decided something: the answer to it must not be left out. */
function mayDecide(turn: TurnBuilder, body: UpdateBody): boolean {
  return body.type === "tap"
    ? readTap(body.data)?.type !== "command"
    : body.type === "text" && saysYes(tokensOf(body.text, turn.reads), false);
}

/**
 * Whether whoever sent this may think that they sold, used, corrected or registered something: they must be told that it was refused or could not be done.
 * What cannot be read (a voice message, an edited line) may be such an attempt of the staff's.
 */
function attemptsMoney(turn: TurnBuilder, body: UpdateBody): boolean {
  if (body.type === "tap") return opensConversation(tappedCommand(body.data));
  if (body.type !== "text" || isTooLong(body.text)) return mayBeStaff(turn);
  const { text } = body;
  const command = readCommand(text, turn.render.language) ?? menuNumber(text);
  if (command !== null) return opensConversation(command);
  if (looksLikeSale(text)) return true;
  if (!mayBeStaff(turn)) return false;
  const { act, probability, tokens } = understand(text, situationOf("cashier", turn.reads));
  const isUnsure = probability < leastAct && tokens.some(({ type }) => type === "phone");
  return isUnsure || (probability >= leastAct && ofMoney.has(act));
}

/** How likely an act has to be. */
const leastAct = 0.5;

/** Whether a command begins a conversation: all that the bot does with money begins with one. */
function opensConversation(command: ChatCommand | null): boolean {
  const row: CommandRow | null = command && commands[command.type];
  return row?.flow !== undefined;
}

/** Whether somebody may be of the staff: without a list of collaborators everybody looks like a customer. */
function mayBeStaff({ actor, input }: TurnBuilder): boolean {
  return actor !== null && (actor.access.role !== "customer" || !actor.access.readable || input.directory.failed);
}
