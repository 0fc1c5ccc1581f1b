import type { Who } from "../../commands/who.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import type { Message } from "../message.ts";

/** A message that was written while a question is open. */
export interface Beside {
  readonly turn: TurnBuilder;
  readonly message: Message;
  readonly who: Who;
}

/** What a rule makes of a message: true: it is answered; false: it is for the conversation; null: the next rule looks at it. */
type Ruling = boolean | null;

/** Answers one kind of message that does not answer the open question. */
export type Rule = (beside: Beside) => Ruling;
