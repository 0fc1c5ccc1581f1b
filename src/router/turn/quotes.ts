import { isPlainYes, isYes } from "../../domain/hearing/consent/consent.ts";
import type { HelpTopic } from "../../text/views.ts";
import type { ChatCommand } from "./commands/read-command.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/** Whether a message quotes one of the bot's that asks nothing now. */
export function quotesAnother({ input: { quoted } }: TurnBuilder): boolean {
  return quoted !== undefined && quoted !== null && quoted.is !== "asked";
}

/** Whether a bare number quotes a message that is no menu: it must then not be read as a choice of the menu. */
export function choosesElsewhere({ input: { quoted } }: TurnBuilder): boolean {
  return quoted !== undefined && quoted !== null && !quoted.offersCommands;
}

/** What a yes or no answers. A reaction is no answer to any other question, and nothing is said about it. */
const yesOrNo: ReadonlySet<HelpTopic | null> = new Set([
  "summary",
  "privacy",
  "sameTicket",
  "sameSale",
  "staffPhone",
  "unregistered",
  "offer",
  "amountGuess",
  "ticketGuess",
] as const);

/** Whether a question is answered by a yes, a no, or a word that decides. */
export function takesYesOrNo(topic: HelpTopic | null): boolean {
  return yesOrNo.has(topic) || topic === "detail";
}

/** Whether a message quotes the open question, and that is answered by yes or no. */
export function isAskedYesOrNo(turn: TurnBuilder): boolean {
  return turn.input.quoted?.is === "asked" && yesOrNo.has(turn.topic);
}

/**
 * Whether a text agrees to what was said beside the open question ("Va, aquí te espero") rather than to the question itself, which it does not quote: a mere
 * courtesy registers nothing then.
 */
export function answersAside({ input, topic }: TurnBuilder, text: string): boolean {
  const isAside = input.person?.talk?.aside === true && input.quoted?.is !== "asked";
  return isAside && yesOrNo.has(topic) && isYes(text) && !isPlainYes(text);
}

/** Whether *cancelar* quotes a message that is no longer stored: with no conversation open it would cancel some other operation. */
export function stopsUnknown(turn: TurnBuilder, command: ChatCommand | null): boolean {
  return command?.type === "cancel" && !turn.session && turn.input.quoted?.is === "unknown";
}

/** Whether a text may decide what is open, and is no mere part of it: a yes, and whatever is said to a notice or a list of decisions. */
export function decides({ session, topic }: TurnBuilder, text: string): boolean {
  return isYes(text) || topic === "privacy" || session?.flow === "doubts" || session?.flow === "approvals";
}
