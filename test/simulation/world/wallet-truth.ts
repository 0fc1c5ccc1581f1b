import type { Phone } from "../../../src/domain/phone.ts";
import { pointsOf, type Points } from "../../../src/domain/money.ts";
import type { Refusal } from "../../../src/ledger/outcome.ts";
import type { MoneyRequest } from "../../../src/ledger/request.ts";
import { customers, staff, walletKeys } from "./cast.ts";

/** What the wallet did to a balance. `by` null: another till. */
interface Booking {
  readonly by: string | null;
  readonly walletKey: string;
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

/** A customer's account in one wallet. */
export type Account = { readonly walletKey: string; readonly phone: Phone };

/** One text for an account. */
export function accountKey({ walletKey, phone }: Account): string {
  return `${walletKey} ${phone}`;
}

/** What is true at the wallet, whoever knows it: balances, bookings, customers. */
export class WalletTruth {
  readonly bookings: Booking[] = [];
  readonly #names = new Map<string, string>();
  readonly #balances = new Map<string, Points>();

  constructor() {
    for (const walletKey of walletKeys) {
      for (const { phone, name } of customers) {
        this.register({ walletKey, phone }, name);
        this.#balances.set(accountKey({ walletKey, phone }), pointsOf(200_0000));
      }
      // The staff buy in their own shop.
      for (const { phone, name } of staff) this.register({ walletKey, phone }, name);
    }
  }

  nameOf(account: Account): string | null {
    return this.#names.get(accountKey(account)) ?? null;
  }

  balanceOf(account: Account): Points {
    return this.#balances.get(accountKey(account)) ?? pointsOf(0);
  }

  /** A balance as it was at a time of the run. */
  balanceAt(account: Account, atMs: number): Points {
    const key = accountKey(account);
    const since = this.bookings.filter((one) => one.atMs > atMs && accountKey(one) === key);
    return pointsOf(this.balanceOf(account) - since.reduce((all, { change }) => all + change, 0));
  }

  /** Bookings of one operation. */
  of(operation: string): readonly Booking[] {
    return this.bookings.filter(({ by }) => by === operation);
  }

  /** False: they are registered already. */
  register(account: Account, name: string): boolean {
    const key = accountKey(account);
    if (this.#names.has(key)) return false;
    this.#names.set(key, name);
    return true;
  }

  /** Carries a money request out, or says why not. */
  apply(request: MoneyRequest, by: string, atMs: number): Applied {
    const { walletKey, phone } = request;
    if (!walletKeys.includes(walletKey) || !staff.some(({ usertoolId }) => usertoolId === request.usertoolId)) {
      return { type: "refused", code: "new_sale_05", meaning: "usertoolForeign" };
    }
    if (this.nameOf(request) === null) {
      return { type: "refused", code: "new_sale_10", meaning: "customerUnknown" };
    }
    const change = changeOf(request);
    if (this.balanceOf(request) + change < 0) {
      return { type: "refused", code: "wallet_redeem_10", meaning: "notEnoughPoints" };
    }
    return { type: "applied", newBalance: this.book({ by, walletKey, phone, change, atMs }) };
  }

  /** Writes a booking down; gives the balance after it. */
  book(booking: Booking): Points {
    this.bookings.push(booking);
    const after = pointsOf(this.balanceOf(booking) + booking.change);
    this.#balances.set(accountKey(booking), after);
    return after;
  }
}
