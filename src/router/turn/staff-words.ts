import { parseFreeText } from "../../domain/reader/free-text.ts";
import { parsePhone, type Phone } from "../../domain/phone.ts";
import type { Update } from "../../domain/update.ts";
import { looksLikeSale, menuNumber, readCommand, saysMore, tappedCommand, type Command } from "./read-command.ts";
import type { Who } from "./handle-command.ts";
import { registersSelf } from "./commands/self-registration.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/** What customers may say too. */
const customersToo: ReadonlySet<Command["type"]> = new Set<Command["type"]>([
  "cancel",
  "back",
  "help",
  "menu",
  "balance",
  "registerSelf",
  "language",
  "noticesOn",
  "noticesOff",
  "ownRecords",
  "forgetMe",
  "forgetMeYes",
]);

/**
 * Whether somebody whom the list does not have asks for what only the staff may do: they may have been listed a moment ago. In a conversation
 * of the staff's every answer is that.
 */
export function actsLikeStaff(turn: TurnBuilder, { body, channel }: Update, { access, phone }: Who): boolean {
  if (access.role !== "customer" || (body.type !== "text" && body.type !== "tap")) return false;
  if (turn.session && !registersSelf(turn, phone)) return true;
  if (body.type === "tap") {
    const command = tappedCommand(body.data);
    return body.data.startsWith("settle:") || (command !== null && isOfStaff(command, phone));
  }
  const text = turn.inBotWords(body.text);
  const shared = turn.settings.sharedNumber.has(channel);
  // On the shop's own number "1" and "corte de pelo" are for the shop.
  const command = readCommand(text) ?? (turn.session || shared ? null : menuNumber(text));
  if (command) return isOfStaff(command, phone) && !(shared && saysMore(command));
  if (turn.session) return false;
  if (looksLikeSale(text)) return true;
  const free = parseFreeText(text);
  if (free === null) return false;
  return free.intent === "balance" ? isAnother(free.phone, phone) : !shared || free.phone !== null;
}

function isOfStaff(command: Command, own: Phone): boolean {
  if (command.type !== "balance") return !customersToo.has(command.type);
  const asked = parsePhone(command.text);
  return asked.type === "phone" && isAnother(asked.phone, own);
}

function isAnother(phone: string | null, own: Phone): boolean {
  return phone !== null && phone !== own;
}
