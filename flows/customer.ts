/** The customer of a conversation: the lookup during the questions, and its result. */
import type { Phone } from "../src/domain/phone.ts";
import type { FlowEvent, FlowInput, FlowPerson, FlowWallet } from "../src/flow/flow.ts";
import type { CustomerFound, Query } from "../src/flow/requests.ts";
import type { Said } from "../src/text/keys.ts";
import type { CustomerSeen, Unread } from "../src/text/views.ts";

/** The stored state of every conversation about a customer. JSON. */
export interface CustomerContext {
  readonly person: FlowPerson;
  readonly wallet: FlowWallet;
  readonly phone: Phone | null;
  /** As typed: the summary shows it, so that a typing error is visible. */
  readonly phoneTyped: string;
  /** The first digits of a phone that comes in several messages, or all digits of one that the bot asks back. Absent or empty: none. */
  readonly phonePart?: string;
  /** Null: not looked up yet. A string: the id of the pending lookup. */
  readonly customer: CustomerFound | string | null;
  /** Replaces the next question, once. */
  readonly notice: Said | null;
  /** Lookups made so far; numbers their ids. */
  readonly lookups: number;
}

/** The context before any answer. */
export function emptyCustomer({ person, wallet }: Pick<FlowInput, "person" | "wallet">): CustomerContext {
  return { person, wallet, phone: null, phoneTyped: "", customer: null, notice: null, lookups: 0 };
}

/** A lookup to make: its answer is kept in the field `slot`. */
export interface Wanted {
  readonly slot: "customer" | "check" | "past" | "listed";
  readonly request: Query;
}

/** The lookup of the customer, until it was made. */
export function customerWanted({ phone, customer, wallet }: CustomerContext): Wanted[] {
  if (phone === null || customer !== null) return [];
  return [{ slot: "customer", request: { type: "customer", walletKey: wallet.key, phone } }];
}

/** Keeps the answer of a lookup, if it is the pending one. */
export function keptLookup(context: object, event: FlowEvent): object {
  if (event.type !== "LOOKED_UP") return {};
  const { ask, result } = event;
  const awaits = (slot: string) => (context as { readonly [slot: string]: unknown })[slot] === ask;
  if (result.type === "customer" && awaits("customer")) return { customer: result.found };
  if (result.type === "saleCheck" && awaits("check")) return { check: result.check };
  if (result.type === "past" && awaits("past")) return { past: result.past };
  if (result.type === "collaborators" && awaits("listed")) return { listed: result.collaborators };
  return {};
}

/** Values in place of lookups that did not come in time. */
export function withoutWaiting(context: {
  readonly customer: unknown;
  readonly check?: unknown;
  readonly past?: unknown;
  readonly listed?: unknown;
}): object {
  const { customer, check, past, listed } = context;
  return {
    ...(typeof customer === "string" && { customer: { type: "unchecked", doubts: 0 } }),
    ...(typeof check === "string" && { check: { sameTicket: null, sameSale: null, staff: false } }),
    ...(typeof past === "string" && { past: [] }),
    ...(typeof listed === "string" && { listed: false }),
  };
}

/** True if a lookup has come back. Before that, its id stands in its place. */
export function isFound<T extends object>(value: T | string | null): value is T {
  return typeof value === "object" && value !== null;
}

/** The customer by the wallet. Null: unknown so far. */
export function customerOf({ customer }: Pick<CustomerContext, "customer">): CustomerFound | null {
  return isFound(customer) ? customer : null;
}

/** The wallet's name for the customer, or null. */
export function customerName(context: Pick<CustomerContext, "customer">): string | null {
  const customer = customerOf(context);
  return customer?.type === "known" ? customer.name : null;
}

/** Operations in doubt on the customer's phone. */
export function doubtsOf(context: Pick<CustomerContext, "customer">): number {
  const customer = customerOf(context);
  return customer !== null && customer.type !== "unregistered" ? customer.doubts : 0;
}

/** Why the customer could not be read, in the words for `role`. */
export function unreadBy({ person: { role }, ...context }: Pick<CustomerContext, "customer" | "person">): Unread {
  const customer = customerOf(context);
  return { refusal: (customer?.type === "unchecked" ? customer.refusal : null) ?? null, role };
}

/** The data of the customer for a summary. */
export function seenBy(context: Pick<CustomerContext, "customer" | "person">): CustomerSeen {
  const customer = customerOf(context);
  return customer?.type === "known" ? { name: customer.name, balance: customer.balance } : unreadBy(context);
}
