import type { Phone } from "../../src/domain/phone.ts";
import { pointsOf, type Points } from "../../src/domain/points.ts";
import type { Refusal } from "../../src/ledger/outcome.ts";
import type { MoneyRequest } from "../../src/ledger/request.ts";
import { customers, staff, walletKey } from "./cast.ts";

/** What the wallet did to a balance. `by` null: another till. */
interface Booking {
  readonly by: string | null;
  readonly phone: Phone;
  readonly change: Points;
  readonly atMs: number;
}

type Applied =
  | { readonly type: "applied"; readonly newBalance: Points }
  | { readonly type: "refused"; readonly code: string; readonly meaning: Refusal };

/** The wallet's percentage, in hundredths of a percent. */
const rate = 500;

/** What a request changes a balance by. */
export function changeOf(request: MoneyRequest): Points {
  if (request.kind === "sale") return pointsOf(Math.floor((request.amountCentavos * rate) / 100));
  const removes = request.kind === "redeem" || request.direction === "remove";
  return pointsOf(removes ? -request.points : request.points);
}

/** What is true at the wallet, whoever knows it: balances, bookings, customers. */
export class WalletTruth {
  readonly bookings: Booking[] = [];
  readonly #names = new Map<Phone, string>();
  readonly #balances = new Map<Phone, Points>();

  constructor() {
    for (const { phone, name } of customers) this.register(phone, name);
    for (const { phone } of customers) this.#balances.set(phone, pointsOf(200_0000));
  }

  nameOf(phone: Phone): string | null {
    return this.#names.get(phone) ?? null;
  }

  balanceOf(phone: Phone): Points {
    return this.#balances.get(phone) ?? pointsOf(0);
  }

  /** Bookings of one operation. */
  of(operation: string): readonly Booking[] {
    return this.bookings.filter(({ by }) => by === operation);
  }

  /** False: they are registered already. */
  register(phone: Phone, name: string): boolean {
    if (this.#names.has(phone)) return false;
    this.#names.set(phone, name);
    return true;
  }

  /** Carries a money request out, or says why not. */
  apply(request: MoneyRequest, by: string, atMs: number): Applied {
    if (request.walletKey !== walletKey || !staff.some(({ usertoolId }) => usertoolId === request.usertoolId)) {
      return { type: "refused", code: "new_sale_05", meaning: "usertoolForeign" };
    }
    if (!this.#names.has(request.phone)) {
      return { type: "refused", code: "new_sale_10", meaning: "customerUnknown" };
    }
    const change = changeOf(request);
    if (this.balanceOf(request.phone) + change < 0) {
      return { type: "refused", code: "wallet_redeem_10", meaning: "notEnoughPoints" };
    }
    return { type: "applied", newBalance: this.book({ by, phone: request.phone, change, atMs }) };
  }

  /** Writes a booking down; gives the balance after it. */
  book(booking: Booking): Points {
    this.bookings.push(booking);
    const after = pointsOf(this.balanceOf(booking.phone) + booking.change);
    this.#balances.set(booking.phone, after);
    return after;
  }
}
