import { channelTraits } from "../../../domain/chat.ts";
import { parsePhone, type Phone } from "../../../domain/phone.ts";
import type { Update } from "../../../domain/update.ts";
import { isTooOld, wasRead } from "../../access.ts";
import { readTap } from "../../tap.ts";
import { commands } from "../commands.ts";
import { type Act, leastActUnasked } from "../../../understanding/labels.ts";
import { situationOf } from "../../../understanding/situation.ts";
import { understand } from "../../../understanding/understand.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { CommandRow, Who } from "../commands/command-row.ts";
import {
  looksLikeSale,
  menuNumber,
  readCommand,
  saysMore,
  tappedCommand,
  type ChatCommand,
} from "../commands/read-command.ts";
import { registersSelf } from "../commands/own-affairs.ts";

/**
 * True if a person who is not on the list asks for something that only staff may do: they may just have been added. In a staff conversation every answer counts
 * as that.
 */
export function actsLikeStaff(turn: TurnBuilder, { body, channel }: Update, { access, phone }: Who): boolean {
  if (access.role !== "customer" || (body.type !== "text" && body.type !== "tap")) return false;
  if (turn.session && !registersSelf(turn, phone)) return true;
  if (body.type === "tap") {
    const command = tappedCommand(body.data);
    const tap = readTap(body.data);
    return tap?.type === "settle" || tap?.type === "approve" || (command !== null && isOfStaff(turn, command, phone));
  }
  const { text } = body;
  const shared = channelTraits[channel].sharesNumber;
  // On the shop's own number, "1" and "corte de pelo" are for the shop.
  const command = readCommand(text, turn.render.language) ?? (turn.session || shared ? null : menuNumber(text));
  if (command) return isOfStaff(turn, command, phone) && !(shared && saysMore(command));
  if (turn.session) return false;
  if (looksLikeSale(text)) return true;
  // "El sábado compré 600 y no me sumaron nada": a person who writes about their own purchases need not be looked up first.
  const own = understand(text, situationOf("customer", turn.reads));
  if (own.act === "complaint" && own.probability >= surelyOwn) return false;
  const { act, probability, slots } = understand(text, situationOf("cashier", turn.reads));
  if (act === null || probability < leastActUnasked) return false;
  const asked = slots.phone?.value ?? null;
  if (act === "balance") return isAnother(asked, phone);
  return staffOnly.has(act) && (!shared || asked !== null);
}

/** The lowest probability at which a customer's complaint counts. */
const surelyOwn = 0.9;

/** Acts that only staff may want. */
export const staffOnly: ReadonlySet<Act> = new Set<Act>([
  "sale",
  "redeem",
  "register",
  "thatBalance",
  "myDay",
  "corte",
  "customers",
  "audit",
  "approvals",
  "doubts",
  "staffAdd",
  "staffDisable",
  "staffList",
  "invite",
  "correctAdd",
  "correctRemove",
  "correct",
]);

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

/** True if the list of collaborators must be read first: the sender `asks` for something that only staff may do and is not listed, or the list is too old. */
export function mustWait({ input, settings, nowMs }: TurnBuilder, asks: boolean, atMostMs: number): boolean {
  const { directory, wallets, entry } = input;
  if (wasRead(directory, entry.seq, nowMs)) return false;
  return asks || isTooOld(directory, wallets, settings, nowMs, atMostMs);
}
