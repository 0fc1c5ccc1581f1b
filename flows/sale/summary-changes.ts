import type { FlowEvent } from "../../src/flow/flow.ts";
import { withFacts, wrongBeside } from "../shared/heard.ts";
import { stillAllowed } from "../shared/summary-offer.ts";
import { noTicket } from "../shared/ticket-answers.ts";
import { noCustomer, withKnownPhone, withOffered } from "../shared/ticketed.ts";
import { noAmount, withAmountReading } from "./amount-reading.ts";
import { takes } from "./answers.ts";
import { saleNamed } from "./named.ts";
import type { Answered, SaleContext } from "./sale-context.ts";

/** Makes the changes that an answer to the summary names. A field whose value is said to be wrong, without a right one, is asked anew. */
export function withSaleNamed(context: SaleContext, event: FlowEvent): Answered {
  const facts = saleNamed(event, context);
  if (facts === null) return {};
  const bare = {
    ...context,
    ...(facts.amount !== null && noAmount),
    ...(facts.ticket !== null && noTicket),
    ...(facts.phone !== null && noCustomer),
  };
  const read = withFacts(bare, facts, takes);
  const anew = {
    ...(facts.phone !== null && { phone: null }),
    ...(facts.ticket !== null && { ticket: null }),
    ...(facts.amount !== null && { amountCentavos: null }),
  };
  const wrong = event.type === "ANSWER" ? wrongBeside(event.text, facts) : null;
  const without = wrong === null ? {} : { phone: noCustomer, amount: noAmount, ticket: noTicket }[wrong];
  const changed = { ...anew, ...without };
  return { ...read, ...without, offer: null, overrides: stillAllowed(context.overrides, changed) };
}

/** Makes the change that was offered and accepted. */
export function withSaleOffer(context: SaleContext): Answered {
  return withOffered(context, (offer): Answered => {
    switch (offer.field) {
      case "phone":
        return { ...noCustomer, ...withKnownPhone(context, offer.phone, offer.typed, "ownPhone") };
      case "amount":
        return { ...noAmount, ...withAmountReading(context, { type: "amount", centavos: offer.centavos }, null) };
      default:
        return {};
    }
  });
}
