import { hear } from "../../src/domain/hearing/hear.ts";
import type { Facts } from "../../src/domain/hearing/facts/facts.ts";
import { amountChanged } from "../../src/domain/hearing/facts/amount-changed.ts";
import { parseAmount } from "../../src/domain/money.ts";
import { parseTicket } from "../../src/domain/ticket.ts";
import type { FlowEvent } from "../../src/flow/flow.ts";
import { namedFacts, tellsUse } from "../shared/heard.ts";
import { replacedValue } from "../shared/replaced.ts";
import { mayBeNoAmount } from "./amount-guess.ts";
import type { SaleContext } from "./sale-context.ts";

/** The facts that an answer to the summary of a sale names; null where it names none. */
export function saleNamed(event: FlowEvent, context: SaleContext): Facts | null {
  if (event.type !== "ANSWER" || tellsUse(event)) return null;
  const replaced = replacedOf(context, event.text);
  if (replaced !== null) return replaced;
  // "Más 50 pesos" names no amount of 50.
  if (context.amountCentavos !== null && amountChanged(event.text, context.amountCentavos) !== null) return null;
  const facts = namedFacts(event);
  return facts !== null && mayBeNoAmount(context, event.text, facts) ? null : facts;
}

/** The change that "cambia 437 por 347" makes: of the amount or of the ticket, whichever is 437. Null: it is neither, or both. */
function replacedOf({ amountCentavos, ticket }: SaleContext, text: string): Facts | null {
  const replaced = replacedValue(text);
  if (replaced === null) return null;
  const [before, amount] = [parseAmount(replaced.before), parseAmount(replaced.anew)];
  const isAmount = before.type === "amount" && before.centavos === amountCentavos;
  const isTicket = replaced.before.toLowerCase() === ticket?.toLowerCase();
  if (isAmount === isTicket) return null;
  const none: Facts = { ...hear("", "summary").facts, unread: false };
  if (isAmount) return amount.type === "amount" ? { ...none, amount, amountNamed: true } : null;
  const reading = parseTicket(replaced.anew);
  return reading.type === "ticket" ? { ...none, ticket: reading, ticketNamed: true } : null;
}
