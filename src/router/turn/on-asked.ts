import { languages } from "../../text/languages.ts";
import { tapData } from "../tap.ts";
import { readCommand } from "./commands/read-command.ts";
import { isQuiet } from "./sender/takeover.ts";
import { takesYesOrNo } from "./quotes.ts";
import { commands } from "./commands.ts";
import { offer } from "./remembered/offers.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/**
 * A message that no turn said has asked this person something. A question of theirs that a yes or a decision answers is asked again below it, and its answer
 * has to be newer than that. With nothing open, a yes begins what was asked (`takes`: the words of its command).
 */
export function onAsked(turn: TurnBuilder, takes: string): void {
  if (isQuiet(turn)) return;
  if (turn.session) {
    if (takesYesOrNo(turn.topic)) turn.askAgain();
    return;
  }
  const command = readCommand(takes);
  if (command === null || turn.input.person === null) return;
  const label = commands[command.type].name[languages[turn.render.language].commandWords];
  offer(turn, { label, data: tapData({ type: "command", words: takes }) });
}
