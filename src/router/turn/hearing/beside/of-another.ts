import { hasFacts, type Facts } from "../../../../domain/hearing/facts/facts.ts";
import { gatheredIn } from "../../../../flow/gathered.ts";
import { actOnOperation } from "../answers/about-operation.ts";
import { refundByTicket } from "../refund-said.ts";
import { wantsOfAnother } from "../which-sale.ts";
import type { Rule } from "./ruling.ts";

// What is said of something else than the open question: another sale, another operation, another kind of operation.

/** Begins the refund of a sale that is named by its ticket. */
export const refundOfTicket: Rule = ({ turn, message, who }) => refundByTicket(turn, message, who) || null;

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
