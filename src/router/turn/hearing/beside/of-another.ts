import { hasFacts, type Facts } from "../../../../domain/hearing/facts/facts.ts";
import { gatheredIn } from "../../../../flow/gathered.ts";
import { actOnOperation } from "../answers/about-operation.ts";
import { answerAnotherSale } from "../in-sale/another-sale.ts";
import { switchToSale, switchToUse } from "../in-sale/use-of-balance.ts";
import { isSaleQuestion } from "../message.ts";
import { refundByTicket } from "../refund-said.ts";
import { wantsOfAnother } from "../which-sale.ts";
import type { Rule } from "./ruling.ts";

// What is said of something else than the open question: another sale, another operation, another kind of operation.

/** Takes another sale that is told in the midst of one. */
export const anotherSale: Rule = ({ turn, message, who }) => answerAnotherSale(turn, message, who) || null;

/** Takes a use of balance in place of a sale, and a sale in place of a use. */
export const anotherKind: Rule = ({ turn, message, who }) =>
  (isSaleQuestion(turn.topic) && switchToUse(turn, message, who)) || switchToSale(turn, message, who) || null;

/** Begins the refund of a sale that is named by its ticket. */
export const refundOfTicket: Rule = ({ turn, message, who }) => refundByTicket(turn, message, who) || null;

/** Takes the customer of the sale before where a sale asks for the phone: "el mismo de hace rato". */
export const sameCustomer: Rule = ({ turn, message, who }) => {
  const { line, facts, questioned } = message.heard;
  if (turn.topic !== "phone" || turn.session?.flow !== "sale") return null;
  if (questioned || readsAnyFact(facts) || !namesSameCustomer.test(line)) return null;
  actOnOperation(turn, "sameCustomer", null, who);
  return true;
};

const namesSameCustomer =
  /^(?:(?:es|para|al|a|del|de|con|otra|va|pues|ok|si|,) )*(?:(?:el|la) )?mism[oa](?!.*\b(?:no|otr[oa]s?|siempre|ayer|semana|puntos?|saldo)\b)(?: \S+){0,9}$/;

/** Does what is wanted of another operation than the open one: "¿y la otra ya quedó?", "cancela la anterior". */
export const anotherOperation: Rule = ({ turn, message, who }) => {
  if (who.access.role === "customer" || message.heard.answering === "back") return null;
  const { amountCentavos = null } = gatheredIn(turn.session?.state);
  const wanted = wantsOfAnother(message, amountCentavos);
  if (wanted === null) return null;
  actOnOperation(turn, wanted.type, null, who, wanted.which);
  return true;
};

/** Whether a message tells any fact of a sale, readable or not. */
export function readsAnyFact(facts: Facts): boolean {
  return hasFacts(facts) || facts.phoneProblem !== null || facts.unread;
}
