import { handleCommand } from "./commands/handle-command.ts";
import type { TurnBuilder } from "./turn-builder.ts";
import type { Who } from "./commands/command-row.ts";
import { sayHelp, sayMenu } from "./commands/menu.ts";

type Does = (turn: TurnBuilder, reading: unknown, who: Who) => void;

/** What is done beside an open question whatever the conversation is. */
export const plainDeeds = {
  wait: (turn) => turn.say({ key: "waitingForYou" }),
  cancel: (turn, _, who) => handleCommand(turn, { type: "cancel" }, who),
  back: (turn, _, who) => handleCommand(turn, { type: "back" }, who),
  help: (turn, _, who) => sayHelp(turn, who),
  menu: (turn, _, who) => sayMenu(turn, who),
  showAgain: (turn) => turn.askAgain(),
} as const satisfies { readonly [deed: string]: Does };
