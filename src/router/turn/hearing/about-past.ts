import { isAnswering, type Intent } from "../../../domain/hearing/intents/intents.ts";
import type { Likely } from "../../../domain/hearing/intents/likely.ts";
import { readAboutPast } from "../../../domain/reader/about-past.ts";
import type { CommandType } from "../commands.ts";
import type { ChatCommand } from "../commands/read-command.ts";
import type { Who } from "../commands/who.ts";
import { takesFreeText } from "../states/help-topics.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { actOnOperation, partOf, ticketOf } from "./answers/about-operation.ts";
import { staffAnswers } from "./answers/staff-answers.ts";
import { messageOf } from "./message.ts";
import { asksFurtherBalance } from "./phone-asked.ts";
import { whichOf } from "./which-sale.ts";

/** Commands that may also begin a complaint about something done: "venta duplicada". */
const tellsOfPast: readonly CommandType[] = ["sale", "redeem", "register"];

/**
 * Answers somebody of the staff who wants something undone or asks what became of it, whatever is open: with what was done for that phone today, and how a
 * refund is made. Such a message never begins a sale. False: the message says nothing of the kind.
 */
export function answerAboutPast(turn: TurnBuilder, command: ChatCommand | null, text: string, who: Who): boolean {
  const { role, readable } = who.access;
  if (role === "customer" || !readable || takesFreeText(turn.topic)) return false;
  if (command !== null && !tellsOfPast.includes(command.type)) return false;
  const past = readAboutPast(text);
  if (past === null) return false;
  // In the middle of a conversation it may be an answer.
  if (turn.session && command === null && !(past.named && past.phone !== null)) return false;
  const message = messageOf(text, null, role);
  const { intent, questioned, likely } = message.heard;
  if (!turn.session && asksFurtherBalance(turn, message)) return false;
  // "¿Me podría registrar una compra…?" asks for something to be done.
  const [best] = likely;
  if (best !== undefined && isOther(best, past.certain)) return false;
  if (intent !== null && !beginsSomething.includes(intent) && (past.phone === null || asksBalance.includes(intent)))
    return staffAnswers[intent](turn, message, who) !== false;
  if (past.phone !== null && best?.intent === "balance" && best.share >= leastShareOfOther)
    return staffAnswers.balance(turn, message, who) !== false;
  // "La clienta 477… devolvió su compra", of a manager: which one is asked, and nothing is done without a yes.
  if (past.phone !== null && !turn.session && role === "manager" && !questioned && tellsReturn.test(message.heard.line))
    return staffAnswers.refund(turn, message, who) !== false;
  if (past.phone === null)
    actOnOperation(turn, questioned ? "status" : "undo", ticketOf(message), who, whichOf(message), partOf(message));
  else turn.lookUp("today", { type: "phoneToday", phone: past.phone, role }, who.person.identity);
  return true;
}

const tellsReturn =
  /^(?:(?:oye|hola|el|la|del?|client[ea]|senora?|muchach[oa]|,) )*☎ (?:(?:ya|me|nos|hoy|,) )*(?:devolvio|regreso|trajo de regreso|va a devolver|quiere devolver) (?:(?:su|la|una|toda|el|esa|los|las) )*(?:compra|venta|producto|mercancia|todo|pedido|cosas?)(?: (?:de (?:hoy|ayer|hace rato)|completa|entera))?$|^(?:(?:oye|hola|,) )*(?:(?:la|el) (?:client[ea]|senora?) )?(?:devolvio|regreso) (?:su|la|toda la) (?:compra|venta) (?:(?:la|el|del?|al?) )*(?:client[ea] )?☎$/;

/** How likely it has to be that a message means something else than what was done. */
const leastShareOfOther = 0.6;
/** What a message about something done may mean. */
const ofPast: readonly Intent[] = [
  "undo",
  "status",
  "refund",
  "findSale",
  "complaint",
  "denial",
  "history",
  "howTo",
  "other",
];

/** Corrections of a balance say why in words of undoing: "bájale 200, se los metieron doble". */
const ofBalance: readonly Intent[] = ["correct", "correctAdd", "correctRemove"];

/** Whether a message more likely means something else than what was done. `certain`: its words speak of something done for certain. */
function isOther({ intent, share }: Likely, certain: boolean): boolean {
  if (share < leastShareOfOther || isAnswering(intent) || ofPast.includes(intent)) return false;
  return !certain || ofBalance.includes(intent);
}

/** Wishes to see a balance, or what somebody has bought. */
const asksBalance: readonly Intent[] = ["balance", "thatBalance", "ownBalance", "history"];
/** Wishes that begin something, which a message about something done must never do. */
const beginsSomething: readonly Intent[] = [
  "sale",
  "redeem",
  "register",
  "next",
  "sameAgain",
  "correct",
  "correctAdd",
  "correctRemove",
  "staffAdd",
  "staffDisable",
  "invite",
];
