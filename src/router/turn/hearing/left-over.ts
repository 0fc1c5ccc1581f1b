import type { Intent } from "../../../domain/hearing/intents/intents.ts";
import { isPerson } from "../../../domain/hearing/facts/names/given-names.ts";
import { leftOver, type LeftOver } from "../../../domain/hearing/left-over.ts";
import { plain } from "../../../domain/reader/words.ts";
import type { FlowName } from "../../../flow/flow.ts";
import type { CommandType } from "../commands.ts";
import { handleCommand } from "../commands/handle-command.ts";
import { looksLikeSale, type ChatCommand } from "../commands/read-command.ts";
import type { Who } from "../commands/who.ts";
import { takesFreeText } from "../states/help-topics.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { askedFor, messageOf } from "./message.ts";

/** The conversations whose questions take facts. */
const takesFacts: readonly FlowName[] = ["sale", "redeem", "correct"];
/** Commands, and wishes in plain words, that begin such a conversation. */
const beginsCommands: readonly CommandType[] = ["sale", "redeem", "correct", "addCollaborator"];
const beginsIntents: readonly (Intent | null)[] = [
  "sale",
  "next",
  "sameAgain",
  "redeem",
  "correct",
  "correctAdd",
  "correctRemove",
  "staffAdd",
];

/**
 * Answers a message that tells facts and, behind them, something else that would be dropped if only the facts were taken. Where the rest clearly wants
 * something (to cancel, to wait), that is done. Otherwise nothing is taken or begun, and the person is told what was not understood. False: nothing is left over.
 */
export function answerLeftOver(turn: TurnBuilder, command: ChatCommand | null, text: string, who: Who): boolean {
  if (who.access.role === "customer") return false;
  return turn.session ? besideQuestion(turn, turn.session.flow, text, who) : besideNothing(turn, command, text, who);
}

/** The same where a conversation is open. */
function besideQuestion(turn: TurnBuilder, flow: FlowName, text: string, who: Who): boolean {
  if (!takesFacts.includes(flow) || takesFreeText(turn.topic) || turn.topic === "wait") return false;
  const left = leftOver(text, askedFor(turn.topic));
  if (left === null) return false;
  if (left.wish === "cancel") handleCommand(turn, { type: "cancel" }, who);
  else if (left.wish === "wait") turn.say({ key: "waitingForYou" });
  else {
    turn.say({ key: "restNotUnderstood", values: { rest: left.words } });
    turn.askAgain();
  }
  return true;
}

/** "Saldo del 477… y venta 45", "da de alta 477… y una venta de 250": one of the two would be dropped. */
const asksFirst =
  /^(?:(?:oye|hola|favor|dime|dame|checa|ver|el|su|,) )*(?:saldo|cuanto|cuantos|puntos|da de alta|inscribe|registra al?|alta)\b(?=.*☎)(?=.*#)/;
const saleBehind =
  /(?:^|\P{L})([ye]\s+(?:(?:luego|despu[eé]s|tambi[eé]n|una?|la|le|quiere)\s+)*(?:ventas?|compras?|compr[oó]|us(?:a|ar|e)|reg[ií]str\p{L}+|c[oó]br\p{L}+|an[oó]t\p{L}+|canje\p{L}*)(?!\p{L})(?=.*\d).*)$/iu;

/** "Agrega cajera Lupe Ruiz y a Pepe": somebody else is to be added too. */
function anotherPerson(text: string): LeftOver | null {
  const [words, name = ""] =
    /(?<!\p{L})[ye]\s+(?:tambi[eé]n\s+)?(?:al?\s+)?(?:(?:la|el|una?|otr[oa])\s+)?(?:(?:cajer[oa]|gerente)\s+)?(\p{L}{3,})(?!.*\s[ye]\s).*$/iu.exec(
      text,
    ) ?? [];
  return words !== undefined && isPerson(plain(name)) ? { wish: null, words } : null;
}

/** The same with nothing open: whether the rest wants to cancel what the message tells or is not understood, nothing is begun. */
function besideNothing(turn: TurnBuilder, command: ChatCommand | null, text: string, who: Who): boolean {
  const heard = command === null || command.type === "balance" ? messageOf(text, null, who.access.role).heard : null;
  const more = heard !== null && asksFirst.test(heard.line) ? saleBehind.exec(text)?.[1] : undefined;
  if (more !== undefined) {
    turn.say({ key: "notBegunForRest", values: { rest: more.trim() } });
    return true;
  }
  if (command !== null && !beginsCommands.includes(command.type)) return false;
  const { intent } = messageOf(text, null, who.access.role).heard;
  if (command === null && !beginsIntents.includes(intent) && !(intent === null && looksLikeSale(text))) return false;
  const adds = command?.type === "addCollaborator" || intent === "staffAdd";
  const left = adds ? (anotherPerson(text) ?? leftOver(text, null)) : leftOver(text, null);
  if (left === null) return false;
  turn.say(left.wish === "wait" ? { key: "waitingForYou" } : { key: "notBegunForRest", values: { rest: left.words } });
  return true;
}
