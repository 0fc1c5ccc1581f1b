import { hasFacts } from "../../../domain/hearing/facts/facts.ts";
import { hasDoubtfulFace, isOnlyFaces } from "../../../domain/hearing/consent/faces.ts";
import type { Intent } from "../../../domain/hearing/intents/intents.ts";
import { operationActionAsk } from "../../queries/ledger/operation-action.ts";
import { handleCommand } from "../commands/handle-command.ts";
import type { Who } from "../commands/who.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { actOnOperation } from "./answers/about-operation.ts";
import { customerAnswers } from "./answers/customer-answers.ts";
import { staffAnswers } from "./answers/staff-answers.ts";
import { isAnyOtherDay, messageOf, type Message } from "./message.ts";
import { answerDeclinedNotices } from "./answers/own-answers.ts";
import { answerPhoneAsked } from "./phone-asked.ts";
import { sayShopAnswer } from "./shop-answers.ts";
import { putsLastRight } from "./puts-last-right.ts";
import { whichOf } from "./which-sale.ts";

/**
 * Answers what somebody writes with nothing open, by what is understood of it. The order counts, as in `onText`. False: nothing is understood. `text`: in the
 * bot's words.
 */
export function answerHeard(turn: TurnBuilder, text: string, who: Who): boolean {
  const message = messageOf(text, null, who.access.role);
  if (answerDeclinedNotices(turn, message, who)) return true;
  if (who.access.role === "customer") return answerCustomer(turn, message, who);
  if (answerPhoneAsked(turn, message, who)) return true;
  if (isCourtesy(message)) {
    turn.say({ key: "youAreWelcome" });
    return true;
  }
  const { intent, consent, facts, line } = message.heard;
  // A yes with nothing open is about what was done last, and never a second sale.
  if (consent === "yes" && saysYes.test(line) && !/\b(?:venta|compra)\b/.test(line) && !hasFacts(facts)) {
    actOnOperation(turn, "confirm", null, who);
    return true;
  }
  if (consent === "yes" && !hasFacts(facts) && (intent === null || intent === "status")) {
    turn.say({ key: "youAreWelcome" });
    return true;
  }
  if (takesBackLast(message) || isOfLast(turn, message)) {
    actOnOperation(turn, "cancel", null, who);
    return true;
  }
  if (mayBeOfLast(message)) {
    const ask = operationActionAsk({ type: "ofLast", ticket: null, said: text });
    turn.lookUp(ask, { type: "findOperation", by: { type: "lastOfChat", withinMs: justMadeMs } }, who.person.identity);
    return true;
  }
  if (asksOfOpen(turn, message) || /^(?:y )?la de #(?: pesos)?$/.test(line)) {
    actOnOperation(turn, "status", null, who, whichOf(message));
    return true;
  }
  if (asksWithoutPhone.test(line) && !hasFacts(facts)) {
    turn.say({ key: "phoneNeeded" });
    return true;
  }
  // "Ahorita viene el otro cliente, aguanta".
  const waits = consent === "wait" && !hasFacts(facts) && (intent === "next" || intent === "sameAgain");
  if (intent !== null && !waits && staffAnswers[intent](turn, message, who) !== false) return true;
  if (consent === "wait" || consent === "no") {
    turn.say({ key: "asYouLike" });
    return true;
  }
  if (saysSale(message) && line !== "" && staffAnswers.sale(turn, message, who) !== false) return true;
  if (intent === null && sayShopAnswer(turn, text)) return true;
  if (!isPhoneAlone(message)) return false;
  handleCommand(turn, { type: "sale", text: facts.phone?.typed ?? "" }, who);
  return true;
}

/** Whether a message is a phone with whose it is and no more: "el del 477 123 4567", a contact that was pasted. It begins a sale, as the phone alone does. */
function isPhoneAlone({ heard: { facts, intent, line, questioned, tellsOnly, likely } }: Message): boolean {
  if (facts.phone === null || facts.amount !== null || facts.ticket !== null || facts.points !== null) return false;
  if (intent !== null || facts.unread || questioned || tellsOnly || (likely[0]?.share ?? 0) >= surelyElse) return false;
  return (
    line.split(" ").length <= mostBesidePhone &&
    !/\b(?:era|eran|es|no|otr[oa]|mal|ya|pide|factura|quiere)\b/.test(
      line.replace(/^(?:(?:oye|va|pues|,) )*es (?=(?:para|del?|al?)\b)/, ""),
    )
  );
}

/** The most words of a contact: its phone, whose it is, what kind it is. */
const mostBesidePhone = 9;

/** For how long what is said without a phone may be of the sale just made, ms. */
const justMadeMs = 10 * 60_000;
/**
 * "Pagó con 500", "ya pagó 437", "ponle ticket B-20", "con descuento fueron 400", "antes compró 250": of the sale just made, or before it, rather than the
 * next.
 */
const ofLast =
  /^(?:(?:y|ya|oye|ah|si|es que|me|nos|el|la|client[ea]|senora?|,) )*(?:pag(?:o|aron) (?:con|en) (?:(?:un|uno|billete|efectivo|tarjeta|de|a|la|su|puro) )*#|(?:ya )?pag(?:o|aron) #|con (?:(?:el|un|su) )?descuent\w* (?:fue(?:ron)?|quedo en|son) #|fue(?:ron)? # (?:pesos )?al final|ponle (?:(?:el|su|un) )?(?:ticket|folio|nota|recibo) [#&]|(?:agrega|mete|suma|anota|pon|apunta)le (?:(?:el|su|un) )?(?:ticket|folio|nota|recibo) [#&]$|d(?:io|ieron) # (?:pesos )?(?:y )?(?:le|les) (?:di|dimos|regrese|regresamos|devolvi) #|(?:pag(?:o|aron) )?con (?:(?:su|la|una) )?tarjeta (?:que )?termina(?:cion|da)? (?:en )?#$|(?:son|eran|fueron|llev(?:o|aron)|compr(?:o|aron)) # (?:piezas?|pzas?|pz|articulos?|productos?|prendas?)$|antes (?:(?:de (?:esa|eso|esta)|ya|le|me|,) )*(?:compro|hubo|llevo|vendi|cobre|pago)\b)/;

const corrections: readonly Intent[] = ["correct", "correctAdd", "correctRemove"];

/** Whether a message without a phone may be about the sale that was just made. */
function mayBeOfLast({ text, heard: { facts, line, tellsOnly, intent } }: Message): boolean {
  // "Súmale 80", of a manager, is a correction.
  if (intent !== null && corrections.includes(intent) && !/^ponle\b/.test(line)) return false;
  if (tellsOnly && facts.phone === null) return false;
  return (facts.phone === null && facts.phoneProblem === null && ofLast.test(line)) || putsLastRight(text);
}

/** "437", "fueron 437", "ticket B-20", while nobody knows what became of a sale: of that one, and no other. */
const ofUnknown =
  /^(?:(?:son|eran?|fueron|fue|es|si|,) )*(?:#(?: pesos)?|(?:(?:el|su|con) )*(?:ticket|folio|nota|recibo) [#&])$/;

/** Whether somebody whose operation has not ended asks about it: whatever they ask or complain of is that, unless it is surely something else. */
function asksOfOpen({ input }: TurnBuilder, { heard }: Message): boolean {
  const { intent, likely, facts, questioned, line } = heard;
  // "Ya son 5 min y nada".
  const isUnread = facts.unread && !/# (?:min|minutos?|horas?|hrs?|segundos?|veces)\b/.test(line);
  if (input.open.length === 0) return false;
  // "Vuelve a cobrarle 437": a second one, while nobody knows what became of the first.
  if (facts.phone === null && /\b(?:otra vez|de nuevo|repi\w+|vuelv\w+)\b/.test(line)) return true;
  if (facts.phone === null && !questioned && ofUnknown.test(line)) return true;
  if (hasFacts(facts) || isUnread) return false;
  if (intent === null || (intent === "thanks" ? asksToLook.test(line) : meansTrouble.includes(intent))) return true;
  return questioned && (likely[0]?.share ?? 0) < surelyElse && !asksForIt.includes(intent);
}

/** Whether a message says that what was done last should not have been done, or not in that way: "fue sin querer", "perdón, era el 477…", "delete that sale". */
function takesBackLast({ heard: { line, questioned } }: Message): boolean {
  return !questioned && (wasNotWanted.test(line) || wasOfAnother.test(line));
}

/** Whether a value answers what should have been different in the operation before: "cambia el monto", and then "350". */
function isOfLast({ input }: TurnBuilder, { heard: { line } }: Message): boolean {
  return (
    input.person?.talk?.ofLast === true &&
    /^(?:(?:eran?|es|son|fueron|fue|a|por|de|,) )*(?:#(?: pesos)?|(?<=\S )(?:el |al )?☎)$/.test(line)
  );
}

const wasNotWanted =
  /^(?:(?:ay|uy|no|mejor|ya|oye|perdon|creo que|,) )*(?:(?:fue|era|lo hice|la (?:hice|registre|mande|confirme)|le di|confirme)(?: que si)? (?:sin querer|por error|por equivocacion)|no (?:la|lo|me la|me lo) (?:registr|guard|mand|met|sub|cobr|hag|pas|apunt|anot|captur)\w+|no (?:la )?queria (?:confirmar|registrar|guardar|mandar|decir que si)(?:la|lo)?|(?:delete|remove|undo|void|cancela?) (?:that|the|this|my)(?: last)? (?:sale|one|purchase))(?: (?:favor|porfa|please|ya|gracias))*$/;
const wasOfAnother =
  /^(?:(?:ay|uy|no|perdon|digo|chin|,) )+(?:(?:el|su) (?:telefono|celular|numero)(?: (?:bueno|correcto))? )?(?:era|es) (?:el |al |del? )?☎$/;

/** How likely it has to be that a message means something else than what is looked for here. */
const surelyElse = 0.8;
/** Wishes that, while an operation is open, rather ask what became of it. */
const meansTrouble: readonly Intent[] = [
  "menu",
  "howTo",
  "other",
  "complaint",
  "denial",
  "sameAgain",
  "noticesOn",
  "thanks",
];
/** Wishes that ask for something of their own even then. */
const asksForIt: readonly Intent[] = ["undo", "refund", "balance", "thatBalance"];

/** "A ver, checa". */
const asksToLook = /\b(?:chec\w+|revis\w+|ve|mira|fijate)\b/;

/** "¿Se puede vender sin teléfono?", "si no trae celular, ¿qué hago?" */
const asksWithoutPhone =
  /^(?=.*\b(?:se puede|puedo|podemos|que hago|como le hago|como hago|hay forma)\b).*\b(?:sin|no (?:trae|tiene|quiere dar|da|se sabe|sabe)(?: (?:el|su|un))?) (?:telefono|celular|numero)\b(?! de (?:ticket|folio|nota))/;

/** How a yes begins that is more than a courtesy. */
const saysYes = /^(?:s+i+|simon|claro|confirm\w*|dale|registr\w*|hazl[ao])\b/;

/** Answers a customer with nothing open; false: nothing is understood. */
function answerCustomer(turn: TurnBuilder, message: Message, who: Who): boolean {
  const { intent, consent } = message.heard;
  if (isCourtesy(message) || (intent === null && consent === "yes")) {
    turn.say({ key: "youAreWelcome" });
    return true;
  }
  const declines = consent === "no" || consent === "cancel" || consent === "wait";
  if (declines && (intent === null || !ownAffairs.includes(intent))) {
    turn.say({ key: "asYouLike" });
    return true;
  }
  if (intent !== null && customerAnswers[intent](turn, message, who) !== false) return true;
  return sayShopAnswer(turn, message.text);
}

/** Nothing but friendly faces: "👍", "🙏". */
function isCourtesy({ text }: Message): boolean {
  return isOnlyFaces(text) && !hasDoubtfulFace(text);
}

/** Whether facts alone begin a sale: money or a ticket that is named so, or a phone with an amount. A bare number is nothing. */
function saysSale(message: Message): boolean {
  const { facts, questioned, tellsOnly } = message.heard;
  if (questioned || tellsOnly || isAnyOtherDay(message)) return false;
  // "477… 250 A77 50 puntos": what the points are for is not told; the amount is asked.
  const isEither = facts.points !== null && facts.points !== "all" && facts.unread;
  if (facts.phone !== null) return facts.amount !== null || facts.ticket !== null || isEither;
  // A ticket alone may be told of anything: "quiero regresar lo del ticket 4502".
  if (facts.amount === null && message.heard.likely[0]?.intent !== "sale") return false;
  return (facts.amount !== null && facts.amountNamed) || (facts.ticket !== null && facts.ticketNamed);
}

/** What a customer may want of the bot for themselves. */
const ownAffairs: readonly Intent[] = ["noticesOff", "noticesOn", "forgetMe", "person", "complaint", "history"];

/** How likely one of their own affairs has to be where the words are a command of the staff's. */
const surelyOwn = 0.75;

/** Answers a customer who wants one of their own affairs; false: they do not. */
export function answerOwnAffair(turn: TurnBuilder, text: string, who: Who): boolean {
  const message = messageOf(text, null, who.access.role);
  const { intent, likely } = message.heard;
  if ((likely[0]?.share ?? 0) < surelyOwn) return false;
  return intent !== null && ownAffairs.includes(intent) && customerAnswers[intent](turn, message, who) !== false;
}

/** Takes "corte de dama 280 4771234567" as the sale of a haircut and not as a question for the day's cut; false: it is not one. */
export function answerHaircut(turn: TurnBuilder, text: string, who: Who): boolean {
  const { phone, amount } = messageOf(text, null, who.access.role).heard.facts;
  if (who.access.role === "customer" || phone === null || amount === null) return false;
  if (!answerHeard(turn, text, who)) handleCommand(turn, { type: "sale", text }, who);
  return true;
}
