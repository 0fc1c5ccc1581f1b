import { hear } from "../../../domain/hearing/hear.ts";
import { joinedPhone } from "../../../domain/hearing/facts/phones/phone-parts.ts";
import type { Intent } from "../../../domain/hearing/intents/intents.ts";
import type { Phone } from "../../../domain/people/phone.ts";
import type { PhoneAsked } from "../../../store/store.ts";
import { handleCommand } from "../commands/handle-command.ts";
import type { Who } from "../commands/who.ts";
import { askPhoneFor, phoneAskedFor } from "../remembered/phone-asked.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { actOnOperation, ticketOf } from "./answers/about-operation.ts";
import type { Message } from "./message.ts";
import { whichOf } from "./which-sale.ts";

/** Wishes that, told with a phone, are begun on their own, whatever the phone was asked for. */
const ownWishes: readonly (Intent | null)[] = ["register", "redeem", "history", "undo", "refund", "findSale", "status"];

/**
 * Takes the phone that the bot has asked for with nothing open. It may come in several messages, and whoever asks for time gets it. False: the message does
 * not answer that, or no phone was asked for.
 */
export function answerPhoneAsked(turn: TurnBuilder, message: Message, who: Who): boolean {
  const asked = phoneAskedFor(turn);
  if (asked === null) return false;
  const { facts, consent, intent, line } = message.heard;
  if (asked.further === true && !asksFurther.test(line)) return false;
  // "Quiero cancelar una venta", and then "477… 90": which one it was.
  const tellsWhich = asked.for === "undo" && facts.ticket === null && phoneAndAmount.test(line);
  const saysMore = !tellsWhich && (facts.amount !== null || facts.ticket !== null || facts.unread);
  if (facts.phone !== null) {
    if (saysMore || ownWishes.includes(intent)) return false;
    act(turn, asked.for, facts.phone.phone, who);
    return true;
  }
  if (asked.for !== "balance" && actOnNamedOperation(turn, asked.for, message, who)) return true;
  if (consent === "wait" || consent === "yes" || intent === "later") {
    turn.say({ key: "waitingForYou" });
    askPhoneFor(turn, asked.for, asked.part);
    return true;
  }
  return takeDigits(turn, asked, message.text, who);
}

/** "Y el 477…", "ahora el de 477…": of another phone, after a balance was shown. */
const asksFurther =
  /^(?:(?:oye|a ver|,) )*(?:y|ahora|tambien)(?: (?:el|la|los|de|del|al|a|que|tambien|otro|client[ea]|telefono|numero))* ☎$/;
const phoneAndAmount = /^(?:(?:es|era|fue|la|el|una|de|del|al|,) )*☎(?: (?:,|de|por|son|eran))* #(?: pesos)?$/;

/** Whether a message asks for the balance of another phone than the one that was just shown. */
export function asksFurtherBalance(turn: TurnBuilder, { heard }: Message): boolean {
  return phoneAskedFor(turn)?.further === true && asksFurther.test(heard.line);
}

/** Acts on the operation that is named instead of its phone: "ticket A-1029", "la de 250". False: none is. */
function actOnNamedOperation(turn: TurnBuilder, wanted: PhoneAsked["for"], message: Message, who: Who): boolean {
  const ticket = /\p{L}/u.test(message.text) ? ticketOf(message) : null;
  const which = ticket === null ? whichOf(message) : undefined;
  if (message.heard.facts.unread || (ticket === null && (which === undefined || wanted !== "undo"))) return false;
  actOnOperation(turn, wanted === "undo" ? "undo" : "find", ticket, who, which);
  return true;
}

/** Takes digits of a phone; false: there are none, or more than a phone. */
function takeDigits(turn: TurnBuilder, { for: wanted, part }: PhoneAsked, text: string, who: Who): boolean {
  if (!/\d/.test(text) || text.length > longestDigits) return false;
  const { phone, phoneProblem } = hear(text, "phone").facts;
  if (phone !== null) act(turn, wanted, phone.phone, who);
  else if (phoneProblem === null) return false;
  else {
    const joined = joinedPhone(part ?? "", phoneProblem, text);
    if (joined === null) return false;
    if ("phone" in joined) act(turn, wanted, joined.phone, who);
    else {
      turn.say({ key: "phoneWrongLength", values: { digits: joined.part.length } });
      askPhoneFor(turn, wanted, joined.part);
    }
  }
  return true;
}

/** Longest text in which the digits of a phone are looked for, characters. */
const longestDigits = 40;

/** Does with a phone what it was asked for. */
function act(turn: TurnBuilder, wanted: PhoneAsked["for"], phone: Phone, who: Who): void {
  const { identity } = who.person;
  const { role } = who.access;
  switch (wanted) {
    case "balance":
      return handleCommand(turn, { type: "balance", text: phone }, who);
    case "history":
      return turn.lookUp("history", { type: "phoneHistory", phone }, identity);
    case "undo":
      // What of it can be undone is for a manager to choose.
      if (role === "manager") return handleCommand(turn, { type: "refund", text: phone }, who);
      return turn.lookUp("today", { type: "phoneToday", phone, role }, identity);
    case "find":
      return turn.lookUp("today", { type: "phoneToday", phone, role }, identity);
  }
}
