import type { CustomerFound, FlowPerson } from "../../src/flow/flow.ts";
import type { CustomerSeen, Unread } from "../../src/text/views.ts";

/** Why nothing is known of a customer, for whoever is in the conversation. */
export function unreadBy({ role }: FlowPerson, customer: CustomerFound | null): Unread {
  return { refusal: (customer?.type === "unchecked" ? customer.refusal : null) ?? null, role };
}

/** A customer as a summary shows them to whoever is in the conversation. */
export function seenBy(person: FlowPerson, customer: CustomerFound | null): CustomerSeen {
  if (customer?.type === "known") return { name: customer.name, balance: customer.balance };
  return unreadBy(person, customer);
}
