import type { Phone } from "../domain/phone.ts";
import type { ShopDay } from "../domain/time.ts";
import { digitsOf, plain } from "../domain/words.ts";
import type { SaleAmounts } from "./corte.ts";
import { type Operation, wasMade } from "./operation.ts";
import { isPurchase, soldBy } from "./request.ts";

/** A customer in the ledger. */
export interface CustomerRecord {
  readonly phone: Phone;
  /** The name that the wallet gave last, or that of the registration. Null: unknown. */
  readonly name: string | null;
  /** Days of the first and the last purchase or use of balance. Null: none. */
  readonly firstDay: ShopDay | null;
  readonly lastDay: ShopDay | null;
  readonly sales: number;
  /** Total of the sales minus refunds, centavos. */
  readonly spentCentavos: number;
  readonly lastOperation: string;
  /** When a person confirmed it, epoch ms. */
  readonly lastAtMs: number;
}

type Mutable = { -readonly [name in keyof CustomerRecord]: CustomerRecord[name] } & {
  /** When the name became known, epoch ms. */
  namedAtMs: number;
  plainName: string;
};

/** The order of a list of customers: by the last visit, or by the total bought. */
export type CustomerOrder = "recent" | "top";

/** The fewest digits of a phone in a search. */
const fewestDigits = 3;
/** How many digits of a phone every page shows. */
const shownDigits = 4;

/** All customers with an operation that was made. */
export class CustomerList {
  readonly #all = new Map<Phone, Mutable>();

  of(phone: Phone): CustomerRecord | null {
    return this.#all.get(phone) ?? null;
  }

  get size(): number {
    return this.#all.size;
  }

  /** Counts an operation that has ended, once. `amounts`: of the sales that refunds undo. */
  count(operation: Operation, amounts: SaleAmounts): void {
    const { request, createdAtMs, id, customerName, day } = operation;
    if (request.walletKey === "" || !wasMade(operation)) return;
    const known = this.#all.get(request.phone) ?? this.#added(request.phone, id, createdAtMs);
    if (createdAtMs >= known.lastAtMs) {
      known.lastAtMs = createdAtMs;
      known.lastOperation = id;
    }
    nameAs(known, "name" in request ? request.name : customerName, createdAtMs);
    if (operation.refund === true) known.spentCentavos -= amounts.get(operation.corrects ?? "") ?? 0;
    if (!isPurchase(request)) return;
    if (known.firstDay === null || day < known.firstDay) known.firstDay = day;
    if (known.lastDay === null || day > known.lastDay) known.lastDay = day;
    const sold = soldBy(request);
    if (sold === null) return;
    known.sales += 1;
    known.spentCentavos += sold;
  }

  /** Customers in this order. `notSince`: only those whose last purchase was before this day. */
  list(order: CustomerOrder, notSince?: ShopDay): CustomerRecord[] {
    const all = [...this.#all.values()];
    const meant = notSince === undefined ? all : all.filter(({ lastDay }) => lastDay !== null && lastDay < notSince);
    return meant.sort((a, b) => (order === "top" ? b.spentCentavos - a.spentCentavos : 0) || b.lastAtMs - a.lastAtMs);
  }

  /**
   * Customers whose name has all the words of a text, in any order and without regard to accents, or whose phone has its digits: all ten, or the last three or
   * four, which every page shows. Other parts of a phone find nobody, so that nobody can guess the hidden digits. Matches of whole words come first, then the
   * latest customers.
   */
  find(text: string, max: number): CustomerRecord[] {
    const words = plain(text)
      .split(/\s+/)
      .filter((word) => word !== "");
    if (words.length === 0) return [];
    const digits = /^[\d\s()+.-]+$/.test(text) ? digitsOf(text).slice(-10) : "";
    const isMeant = ({ phone, plainName }: Mutable) =>
      digits.length >= fewestDigits
        ? phone === digits || (digits.length <= shownDigits && phone.endsWith(digits))
        : words.every((word) => plainName.includes(word));
    const whole = (name: string) => words.every((word) => ` ${name} `.includes(` ${word} `));
    return [...this.#all.values()]
      .filter(isMeant)
      .map((one) => ({ one, isWhole: whole(one.plainName) }))
      .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.one.lastAtMs - a.one.lastAtMs)
      .slice(0, max)
      .map(({ one }) => one);
  }

  #added(phone: Phone, lastOperation: string, lastAtMs: number): Mutable {
    const none = { name: null, firstDay: null, lastDay: null, sales: 0, spentCentavos: 0, namedAtMs: 0, plainName: "" };
    const added: Mutable = { phone, ...none, lastOperation, lastAtMs };
    this.#all.set(phone, added);
    return added;
  }
}

/** The latest name counts. */
function nameAs(customer: Mutable, name: string | null, atMs: number): void {
  if (name === null || atMs < customer.namedAtMs) return;
  customer.namedAtMs = atMs;
  if (customer.name === name) return;
  customer.name = name;
  customer.plainName = plain(name);
}
