import { lineOf, piecesOf } from "../../../domain/hearing/pieces.ts";
import { plain } from "../../../domain/reader/words.ts";
import { handleCommand } from "../commands/handle-command.ts";
import type { Who } from "../commands/who.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { messageOf, type Message } from "./message.ts";
import { actOnOperation, partOf, ticketOf } from "./answers/about-operation.ts";

/** "No devuelvas la K-7", "ya no la borres". */
const denies =
  /^(?:(?:ya|mejor|oye|oiga|favor|perdon|siempre|no|y|,) )*no (?:(?:me|le|se) )?(?:(?:la|lo|las|los) )?(?:(?:vayas|vaya|vayan) a |quiero (?:que (?:me )?(?:la |lo )?)?|hay que |(?:hagas|haga|hagan|pidas|pidan) (?:(?:la|esa|ninguna) )?)?(?:devuelvas?|devuelvan|devolver(?:la|lo)?|devolucion(?:es)?|cancel(?:es?|en|ar(?:la|lo)?)|anul(?:es?|en|ar(?:la|lo)?)|borr(?:es?|en|ar(?:la|lo)?)|elimin(?:es?|en|ar(?:la|lo)?)|deshag(?:as?|an)|deshacer(?:la|lo)?|reembols(?:es?|en|ar|o))\b(?!.*\b(?:devuelv[ea]|borra|cancela|anula|elimina|hazla)l[ao]\b)/;

/** Answers somebody who says, with nothing open, that something is not to be undone; false: they do not. */
export function answerDeniedUndo(turn: TurnBuilder, text: string, who: Who): boolean {
  if (turn.session || who.access.role === "customer" || text.length > 120 || !/(?<!\p{L})no(?!\p{L})/iu.test(text))
    return false;
  if (/[?¿]/.test(text) || !denies.test(lineOf(piecesOf(text).pieces))) return false;
  turn.say({ key: "asYouLike" });
  return true;
}

/** Looks for the operation that a refund names by its ticket instead of a phone: "devolución de 100 ticket K-7". False: it names none. */
export function refundTicket(turn: TurnBuilder, text: string, who: Who): boolean {
  if (turn.session || who.access.role === "customer" || !/\p{L}/u.test(text)) return false;
  const message = messageOf(`devolución de ${text}`, null, who.access.role);
  return message.heard.facts.phone === null && undoTicket(turn, message, who, "undo");
}

/** Takes a ticket ("K-7") where a refund asks for the phone. False: the message names none. */
export function refundByTicket(turn: TurnBuilder, message: Message, who: Who): boolean {
  const isAsked = turn.session?.flow === "refund" && turn.topic === "phone";
  const { phone, phoneProblem } = message.heard.facts;
  return isAsked && phone === null && phoneProblem === null && undoTicket(turn, message, who, "refund");
}

/**
 * Leaves the operation that a refund shows for another one: "no, la D-1", "la de 500" is shown instead, and at "esa no, la otra" it is asked which. False: none
 * is meant.
 */
export function refundOther(turn: TurnBuilder, text: string, who: Who): boolean {
  const { session, topic } = turn;
  if (session?.flow !== "refund" || topic !== "summary" || text.length > longestOther || /[?¿]/.test(text))
    return false;
  const said = plain(text).replaceAll(/[,.;]+(?= |$)/g, "");
  if (deniesShown.test(said)) {
    handleCommand(turn, { type: "back" }, who);
    return true;
  }
  const named = otherTold.exec(said)?.[1];
  const { phone = null } = session.state.context as { readonly phone?: string | null };
  if (named === undefined || phone === null || !/\d/.test(named)) return false;
  turn.end();
  handleCommand(turn, { type: "refund", text: `${phone} ${named}` }, who);
  return true;
}

const longestOther = 60;
const deniesShown =
  /^(?:(?:no|ay|perdon|oye|mejor|digo|espera) )*(?:(?:es[ae]|esta) no(?: (?:es|era))?|no (?:es|era) (?:es[ae]|esta)|(?:es |era )?la otra)(?: (?:(?:es|era) )?(?:la otra|no|otra))*$/;
/** What tells which one is meant instead; an amount alone may be a part of this one. */
const otherTold =
  /^(?:(?:no|ay|perdon|digo|mejor|oye|esa|la otra|es|era|quiero|quise decir|devuelve|que sea) )*((?:(?:la|el|de|del|venta|ticket|folio|nota) )+\S+(?: pesos)?|(?=\S*\d)(?=\S*[a-z])\S+)$/;

function undoTicket(turn: TurnBuilder, message: Message, who: Who, type: "undo" | "refund"): boolean {
  const ticket = ticketOf(message);
  if (ticket === null) return false;
  actOnOperation(turn, type, ticket, who, undefined, partOf(message));
  return true;
}
