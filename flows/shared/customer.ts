import { assign, enqueueActions } from "xstate";
import { parsePhone, type Phone } from "../../src/domain/people/phone.ts";
import type { Points } from "../../src/domain/points.ts";
import type { CustomerFound, Query } from "../../src/flow/requests.ts";
import type { FlowEvent, FlowInput, FlowPerson, FlowWallet } from "../../src/flow/flow.ts";
import type { CustomerSeen, Unread } from "../../src/text/views.ts";
import type { Said } from "../../src/text/keys.ts";
import { phoneIn, type PhoneSaid } from "../../src/understanding/answers.ts";
import type { ConsentDeed } from "../../src/understanding/lexicon/deeds-es-mx.ts";
import { capturing } from "./capture.ts";

/** What every conversation about a customer stores. JSON. */
export interface CustomerContext {
  readonly person: FlowPerson;
  readonly wallet: FlowWallet;
  readonly phone: Phone | null;
  /** As typed: the summary shows it, so that a slip is seen. */
  readonly phoneTyped: string;
  /** The first digits of a phone that comes in several messages, or all of one that is asked about. Absent or empty: none came. */
  readonly phonePart?: string;
  /** Null: not looked up yet. A string: id of the lookup that is awaited. */
  readonly customer: CustomerFound | string | null;
  /** Replaces the next question, once. */
  readonly notice: Said | null;
  /** Lookups made so far; numbers their ids. */
  readonly lookups: number;
}

/** The context before anything was answered. Total: xstate also calls it without input. */
export function emptyCustomer(input: FlowInput | undefined): CustomerContext {
  return {
    person: input?.person ?? { phone: "" as Phone, name: "", role: "cashier", usertoolId: null, branch: "" },
    wallet: input?.wallet ?? { key: "", name: null, ticketMandatory: false },
    phone: null,
    phoneTyped: "",
    customer: null,
    notice: null,
    lookups: 0,
  };
}

/** A lookup to make: its answer is kept in the field `slot`. */
export interface Wanted {
  readonly slot: "customer" | "check";
  readonly request: Query;
}

/**
 * Guards and actions of a flow about a customer. `wanted`: the lookups that can be made with what is known. `deedOf`: what a yes to its summary would
 * do. `figureOf`: the points, or pesos, that a yes may repeat.
 */
export function aboutCustomer<C extends CustomerContext>(
  wanted: (context: C) => readonly Wanted[],
  deedOf?: (context: C) => ConsentDeed,
  figureOf?: (context: C) => Points | null,
) {
  return capturing<C>(deedOf, figureOf).extend({
    guards: {
      unregistered: ({ context }) => customerOf(context)?.type === "unregistered",
    },
    actions: {
      keepLookup: assign(({ context, event }) => keptLookup(context, event) as Partial<C>),
      giveUpWaiting: assign(({ context }) => withoutWaiting(context) as Partial<C>),
      /** Asks for what can be looked up already, beside the capture. */
      lookUp: enqueueActions(({ context, enqueue }) => {
        let { lookups } = context;
        for (const { slot, request } of wanted(context)) {
          const ask = `${slot}${++lookups}`;
          enqueue.assign({ [slot]: ask, lookups } as Partial<C>);
          enqueue.emit({ type: "lookup", ask, request });
        }
      }),
    },
  });
}

/** The lookup of the customer, until it was made. */
export function customerWanted({ phone, customer, wallet }: CustomerContext): Wanted[] {
  if (phone === null || customer !== null) return [];
  return [{ slot: "customer", request: { type: "customer", walletKey: wallet.key, phone } }];
}

/** Keeps a lookup's answer, if it is the one awaited. */
export function keptLookup(context: object, event: FlowEvent): object {
  if (event.type !== "LOOKED_UP") return {};
  const { ask, result } = event;
  const awaits = (slot: string) => (context as { readonly [slot: string]: unknown })[slot] === ask;
  if (result.type === "customer" && awaits("customer")) return { customer: result.found };
  if (result.type === "saleCheck" && awaits("check")) return { check: result.check };
  if (result.type === "past" && awaits("past")) return { past: result.past };
  return {};
}

/** What stands in the place of each lookup that did not come in time. */
export function withoutWaiting(context: {
  readonly customer: unknown;
  readonly check?: unknown;
  readonly past?: unknown;
}): object {
  const { customer, check, past } = context;
  return {
    ...(typeof customer === "string" && { customer: { type: "unchecked", doubts: 0 } }),
    ...(typeof check === "string" && { check: { sameTicket: null, sameSale: null, staff: false } }),
    ...(typeof past === "string" && { past: [] }),
  };
}

/** Whether a lookup has come back. Before, its id stands in its place. */
export function isFound<T extends object>(value: T | string | null): value is T {
  return typeof value === "object" && value !== null;
}

/** The customer as the wallet knows them; null while that is not known. */
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

/** Why the customer could not be read, as `role` is told it. */
export function unreadBy({ person: { role }, ...context }: Pick<CustomerContext, "customer" | "person">): Unread {
  const customer = customerOf(context);
  return { refusal: (customer?.type === "unchecked" ? customer.refusal : null) ?? null, role };
}

/** The customer as a summary shows them. */
export function seenBy(context: Pick<CustomerContext, "customer" | "person">): CustomerSeen {
  const customer = customerOf(context);
  return customer?.type === "known" ? { name: customer.name, balance: customer.balance } : unreadBy(context);
}

/** Reads an answer to "¿teléfono?", also in a sentence ("su cel es…"); `taken` makes the change of the context. */
export function withPhoneAnswer<A extends object>(
  context: Pick<CustomerContext, "phonePart">,
  text: string,
  taken: (phone: Phone, typed: string) => A,
): A | { readonly notice: Said } {
  const reading = parsePhone(text);
  const withoutPart = context.phonePart ? { phonePart: "" } : {};
  if (reading.type === "phone" && !text.includes("?")) return { ...taken(reading.phone, text.trim()), ...withoutPart };
  const said = phoneIn(text);
  if (said === null) return { notice: { key: "phoneNotAPhone" } };
  if (said.is === "phone") return { ...taken(said.phone, said.typed), ...withoutPart };
  return said.is === "digits" && said.isWhole
    ? withPhonePart(context, said.digits, taken)
    : { notice: phoneProblemSaid(said) };
}

/** Digits of a whole phone. */
const wholePhone = 10;
/** Digits that may be an amount as well: "200" after a phone that lacked three. Phones are dictated in shorter parts. */
const [leastBefore, mostOfAmount] = [7, 3];

/** Takes a phone that comes in several messages, or keeps the digits so far for the next answer. */
function withPhonePart<A extends object>(
  { phonePart: before = "" }: Pick<CustomerContext, "phonePart">,
  digits: string,
  taken: (phone: Phone, typed: string) => A,
): A | { readonly phonePart: string; readonly notice: Said } {
  if (digits.length >= wholePhone)
    return { phonePart: "", notice: phoneProblemSaid({ is: "digits", digits, isWhole: true }) };
  const joined = before + digits;
  const whole = before === "" ? null : parsePhone(joined);
  if (whole?.type === "phone" && before.length >= leastBefore && digits.length <= mostOfAmount)
    return { phonePart: whole.phone, notice: { key: "askPhoneGuess", values: { phone: whole.phone } } };
  if (whole?.type === "phone") return { ...taken(whole.phone, joined), phonePart: "" };
  const part = joined.length < wholePhone ? joined : digits;
  return { phonePart: part, notice: phoneProblemSaid({ is: "digits", digits: part, isWhole: true }) };
}

/** What to say of a message in which no single phone could be read. */
export function phoneProblemSaid(problem: Exclude<PhoneSaid, { is: "phone" }>): Said {
  if (problem.is === "several") return { key: "freeSeveralPhones" };
  return { key: "phoneWrongLength", values: { digits: problem.digits.length } };
}
