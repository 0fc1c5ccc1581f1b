import { accountKey, type Account, type WalletTruth } from "../world/wallet-truth.ts";

/** How long after its request another till may move the same balance and be taken for it, ms: as long as a balance may prove anything. */
const provesForMs = 5 * 60_000;
/** A balance is read at most so long before the request it is for is sent, ms. */
const readBeforeMs = 90_000;

/** When balances were looked at for the sake of money: what a settlement can rest on. */
export class BalanceReadings {
  readonly #truth: WalletTruth;
  /** By account: the instants of the run that were seen, which a reading that lags has behind it. */
  readonly #seenAtMs = new Map<string, number[]>();

  constructor(truth: WalletTruth) {
    this.#truth = truth;
  }

  /** A balance was read as it was at an instant. */
  read(account: Account, atMs: number): void {
    const key = accountKey(account);
    const seen = this.#seenAtMs.get(key) ?? [];
    seen.push(atMs);
    this.#seenAtMs.set(key, seen);
  }

  /**
   * Whether other tills moved exactly `change` between a look before a request was sent and a look at its doubt, at most five minutes from its sending.
   * Nothing else may pass for a request that was not applied.
   */
  othersMoved(account: Account, change: number, sentAtMs: number): boolean {
    const key = accountKey(account);
    const seen = this.#seenAtMs.get(key) ?? [];
    const firsts = seen.filter((atMs) => atMs <= sentAtMs && atMs >= sentAtMs - readBeforeMs);
    const lasts = seen.filter((atMs) => atMs > sentAtMs);
    const others = this.#truth.bookings.filter(
      (one) => one.by === null && accountKey(one) === key && Math.abs(one.atMs - sentAtMs) <= provesForMs,
    );
    const movedIn = (first: number, last: number) =>
      others.reduce((sum, one) => sum + (one.atMs > first && one.atMs <= last ? one.change : 0), 0);
    return firsts.some((first) => lasts.some((last) => movedIn(first, last) === change));
  }
}
