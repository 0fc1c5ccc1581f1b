import { tapData } from "../tap.ts";
import { readCommand } from "./commands/read-command.ts";
import { isQuiet } from "./sender/takeover.ts";
import { takesYesOrNo } from "./quotes.ts";
import { commands } from "./commands.ts";
import { offer } from "./remembered/offers.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/**
 * Handles that a message which no turn said (a doubt, an approval) has asked this person something. Where a conversation is open whose question a yes
 * answers, that question is asked again below the message, so that a later yes is for it. With nothing open, a yes begins the command whose words `takes` has.
 */
export function onAsked(turn: TurnBuilder, takes: string): void {
  if (isQuiet(turn)) return;
  if (turn.session) {
    if (takesYesOrNo(turn.topic)) turn.askAgain();
    return;
  }
  const command = readCommand(takes);
  if (command === null || turn.input.person === null) return;
  const label = commands[command.type].name[turn.reads];
  offer(turn, { label, data: tapData({ type: "command", words: takes }) });
}
