import { commands, type CommandType } from "../commands.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { startFlow } from "./start-flow.ts";
import type { CommandRow, FlowRow, Instead, PlainRow, Words, Who } from "./command-row.ts";
import { sayHelp, sayMenu, sayMore } from "./menu.ts";
import type { ChatCommand } from "./read-command.ts";

/** Does what a command asks, whatever conversation is open. */
export function handleCommand(turn: TurnBuilder, { type, text = "", language = null }: ChatCommand, who: Who): void {
  const row: CommandRow = commands[type];
  const words = { text, language };
  const instead = row.flow !== undefined ? runFlow(turn, row, words, who) : run(turn, type, row, words, who);
  switch (instead) {
    case "menu":
      // A customer who tells a whole sale is told where that is done.
      if (row.flow !== undefined && row.readsLine && text !== "") return turn.say({ key: "atTheCounter" });
      return sayMenu(turn, who);
    case "more":
      return sayMore(turn, who);
    case "help":
      return sayHelp(turn, who);
    case "register":
      return handleCommand(turn, { type: "register", text: "" }, who);
    case undefined:
      return;
  }
}

/** Runs what the row does before its flow, and begins the flow unless that has handled the message. */
function runFlow(turn: TurnBuilder, row: FlowRow, words: Words, who: Who): Instead | void {
  if (row.run === undefined || row.run(turn, who, words) === "flow") return startFlow(turn, row, words.text, who);
}

/** Runs a command without a flow, or refuses it to whom it is not for. */
function run(turn: TurnBuilder, type: CommandType, row: PlainRow, words: Words, who: Who): Instead | void {
  const { role } = who.access;
  if (row.roles.includes(role)) return row.run(turn, who, words);
  if (row.refuse) return row.refuse(turn, who);
  turn.audit("access.refused", type);
  return role === "customer" ? "menu" : turn.say({ key: "notAllowed" });
}
