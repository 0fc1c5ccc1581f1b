import { hear } from "../../../domain/hearing/hear.ts";
import { channelTraits } from "../../../domain/people/chat.ts";
import { parsePhone, type Phone } from "../../../domain/people/phone.ts";
import type { Update } from "../../../domain/update.ts";
import { isTooOld, wasRead } from "../../people/access.ts";
import { readTap } from "../../tap.ts";
import { commands } from "../commands.ts";
import type { CommandRow } from "../commands/command-row.ts";
import {
  looksLikeSale,
  menuNumber,
  readCommand,
  saysMore,
  tappedCommand,
  type ChatCommand,
} from "../commands/read-command.ts";
import { registersSelf } from "../commands/own/self-registration.ts";
import type { Who } from "../commands/who.ts";
import { staffOnly } from "../hearing/answers/staff-answers.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/**
 * Whether somebody whom the list does not have asks for what only the staff may do: they may have been listed a moment ago. In a conversation
 * of the staff's every answer is that.
 */
export function actsLikeStaff(turn: TurnBuilder, { body, channel }: Update, { access, phone }: Who): boolean {
  if (access.role !== "customer" || (body.type !== "text" && body.type !== "tap")) return false;
  if (turn.session && !registersSelf(turn, phone)) return true;
  if (body.type === "tap") {
    const command = tappedCommand(body.data);
    const tap = readTap(body.data);
    return tap?.type === "settle" || tap?.type === "approve" || (command !== null && isOfStaff(turn, command, phone));
  }
  const text = turn.inBotWords(body.text);
  const shared = channelTraits[channel].sharesNumber;
  // On the shop's own number "1" and "corte de pelo" are for the shop.
  const command = readCommand(text, turn.render.language) ?? (turn.session || shared ? null : menuNumber(text));
  if (command) return isOfStaff(turn, command, phone) && !(shared && saysMore(command));
  if (turn.session) return false;
  if (looksLikeSale(text)) return true;
  const { intent, facts } = hear(text, null, "cashier");
  if (intent === null) return false;
  if (intent === "balance") return isAnother(facts.phone?.phone ?? null, phone);
  return staffOnly[intent] === true && (!shared || facts.phone !== null);
}

function isOfStaff({ settings }: TurnBuilder, { type, text = "" }: ChatCommand, own: Phone): boolean {
  const row: CommandRow = commands[type];
  const { roles } = row.flow !== undefined ? settings.flows[row.flow] : row;
  if (!roles.includes("customer")) return true;
  const asked = parsePhone(text);
  return type === "balance" && asked.type === "phone" && isAnother(asked.phone, own);
}

function isAnother(phone: string | null, own: Phone): boolean {
  return phone !== null && phone !== own;
}

/** Whether the collaborators must be read first: the sender `asks` for what only staff may do and is not listed, or the list is too old. */
export function mustWait({ input, settings, nowMs }: TurnBuilder, asks: boolean, atMostMs: number): boolean {
  const { directory, wallets, entry } = input;
  if (wasRead(directory, entry.seq, nowMs)) return false;
  return asks || isTooOld(directory, wallets, settings, nowMs, atMostMs);
}
