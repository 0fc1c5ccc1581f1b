import { agreesPlainly } from "../../understanding/replies/answers.ts";
import type { HelpTopic } from "../../text/views.ts";
import { agreesTo } from "./commands/answer-question.ts";
import type { TurnBuilder } from "./turn-builder.ts";
import type { Who } from "./commands/command-row.ts";
import type { ChatCommand } from "./commands/read-command.ts";

/** Whether a message quotes one of the bot's that is not the open question. */
export function quotesAnother({ input: { quoted } }: TurnBuilder): boolean {
  return quoted !== undefined && quoted !== null && quoted.is !== "asked";
}

/** Whether a bare number quotes a message that is no menu: it must then not be read as a choice of the menu. */
export function choosesElsewhere({ input: { quoted } }: TurnBuilder): boolean {
  return quoted !== undefined && quoted !== null && !quoted.offersCommands;
}

/** Questions that a yes or a no answers. To any other question a reaction (👍) is no answer, and the bot does not reply to it. */
const yesOrNo: ReadonlySet<HelpTopic | null> = new Set([
  "summary",
  "privacy",
  "sameTicket",
  "sameSale",
  "staffPhone",
  "unregistered",
  "amountGuess",
  "ticketGuess",
] as const);

/** Whether a question is answered by a yes, a no, or a word that decides: a manager decides a doubt or an approval at `detail`. */
export function takesYesOrNo(topic: HelpTopic | null): boolean {
  return yesOrNo.has(topic) || topic === "detail";
}

/** Whether a message quotes the open question, and a yes or a no answers that question. */
export function isAskedYesOrNo(turn: TurnBuilder): boolean {
  return turn.input.quoted?.is === "asked" && yesOrNo.has(turn.topic);
}

/**
 * Whether a text may agree to what was said after the open question was asked ("Va, aquí te espero") rather than to the question itself. That is so where
 * something was said since, the text does not quote the question, and it is a courtesy rather than a plain yes. Such a text must confirm nothing.
 */
export function answersAside(turn: TurnBuilder, text: string, who: Who): boolean {
  const { input, topic } = turn;
  const isAside = input.person?.talk?.aside === true && input.quoted?.is !== "asked";
  return isAside && yesOrNo.has(topic) && !agreesPlainly(text, turn.reads) && agreesTo(turn, text, who);
}

/** Whether *cancelar* quotes a message that is no longer stored. With no conversation open it must be refused: it would cancel some other operation. */
export function stopsUnknown(turn: TurnBuilder, command: ChatCommand | null): boolean {
  return command?.type === "cancel" && !turn.session && turn.input.quoted?.is === "unknown";
}

/** Whether a text may decide something: a yes does, and so may any answer to the privacy notice or to a list of doubts or approvals. */
export function decides(turn: TurnBuilder, text: string, who: Who): boolean {
  const { session, topic } = turn;
  return (
    agreesTo(turn, text, who) || topic === "privacy" || session?.flow === "doubts" || session?.flow === "approvals"
  );
}

/** Refuses an answer that quotes another message than the open question. A manager is told where doubts and approvals are answered. */
export function sayOldQuote(turn: TurnBuilder, { access }: Who): void {
  const decided = access.role === "manager" && (!turn.session || turn.input.quoted?.is === "unknown");
  turn.say({ key: "oldMessage", values: { goOn: decided ? "doubtsOrApprovals" : null } });
}
