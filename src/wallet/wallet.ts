import type { Collaborator } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Points } from "../domain/money.ts";
import type { Outcome, Refusal } from "../ledger/outcome.ts";
import type { OperationRequest } from "../ledger/request.ts";

/** One wallet of the account (`/wallet/get`). */
export interface WalletEntry {
  readonly key: string;
  readonly name: string;
  /** Link for customers (`wallet_app_client`), null where the answer has none. */
  readonly clientLink: string | null;
  /** Link for staff (`wallet_app_redeem`), null where the answer has none. */
  readonly redeemLink: string | null;
}

/** A customer as a wallet knows them (`/wallet/contact/get`). */
export interface Customer {
  readonly name: string;
  readonly phone: Phone;
  readonly balance: Points;
  /** The wallet's balance has more than four decimals and was rounded down: show it, but prove nothing by it. */
  readonly floored?: true;
  /** As the wallet writes it; null: none. */
  readonly birthdate: string | null;
}

/** The result of a read: `ok`; `refused` by the wallet with a code; or `unavailable` (no readable answer in time, not sent, rate budget spent). */
export type WalletReading<T> =
  | { readonly type: "ok"; readonly value: T }
  | { readonly type: "refused"; readonly code: string; readonly meaning: Refusal | null }
  | {
      readonly type: "unavailable";
      readonly why: string;
      /** The wallet gave a whole answer that does not fit this call. Absent: it did not answer, or said that it cannot (5xx, 429). */
      readonly misread?: true;
    };

/** One finished request, for the metrics. Holds nothing of what was sent or answered. */
export interface WalletExchange {
  /** The path of the reference: `"/wallet/sale"`. */
  readonly call: string;
  /** Outcome type (writes) or reading type (reads). */
  readonly outcome: "confirmed" | "rejected" | "unknown" | "notSent" | "ok" | "refused" | "unavailable";
  /** The wallet gave a readable answer, a refusal included. */
  readonly answered: boolean;
  readonly tookMs: number;
}

/** Limits and callbacks of one write. Crash tests stop the program in these callbacks. */
export interface WriteOptions {
  /** Longest time from the call to the first byte, ms: after that nothing is sent, and the outcome is "not sent". Absent: only the deadline counts. */
  readonly sendWithinMs?: number;
  /** Gives the password of a collaborator who is added. */
  password?(): string;
  /** Called right before the first byte is written, the last moment to stop. False: nothing is sent, and the outcome is "not sent". */
  maySend?(): boolean;
  /** Called once the socket has the whole request. */
  written?(): void;
  /** Called before the write resolves: the answer was read, or none will come. */
  answered?(): void;
}

/**
 * A call that changes nothing, described as data: its path, the form it sends, what its codes mean and how its answer is read. Such calls live in
 * `src/wallet/reads.ts` and are made by `Wallet.read`.
 */
export interface ReadCall<T> {
  /** The path of the reference: `"/wallet/get"`. */
  readonly call: string;
  readonly form: Readonly<Record<string, string>>;
  /** The codes of its successful answer. A success with another code does not count as one. */
  readonly confirms: readonly string[];
  readonly refusals?: Readonly<Record<string, Refusal>>;
  /** Reads a successful answer; "unavailable" where it cannot be read. */
  readonly value: (fields: Readonly<Record<string, unknown>>) => WalletReading<T>;
}

/**
 * Why a customer is read. `beforeMoney`: a money request follows at once. `money`: to examine a doubt or check a registration. `lookup`: to show it.
 */
export type ReadPurpose = "beforeMoney" | "money" | "lookup";

/**
 * The wallet's HTTP API (`createWalletClient` in client.ts). Reads resolve to a `WalletReading`, writes to an `Outcome`. No method rejects, except with an exception of a
 * callback (`each`, `password`, `answered`). No method repeats a request, except two reads on which money depends (`collaborators`, `customer`), if a kept connection is dead or silent.
 *
 * @example
 * const reading = await wallet.customer(walletKey, phone, "lookup");
 * if (reading.type === "ok") show(reading.value.balance);
 *
 * const outcome = await wallet.send({ kind: "sale", walletKey, phone, usertoolId, amountCentavos, ticket });
 * // "unknown": the sale may have been made. Never send it again; examine the balance or ask a person.
 * if (outcome.type === "unknown") openDoubt();
 */
export interface Wallet {
  /** `/toolusers/get`. `purpose`: its share of the rate budget; default `money`, since roles decide whether money may move. */
  collaborators(purpose?: "money" | "lookup"): Promise<WalletReading<readonly Collaborator[]>>;
  /** `/wallet/get`. */
  wallets(): Promise<WalletReading<readonly WalletEntry[]>>;
  /** Makes any other call that changes nothing: `wallet.read(walletsCall)`. */
  read<T>(call: ReadCall<T>): Promise<WalletReading<T>>;
  /**
   * `/wallet/contact/get` with a phone. Code `balance_get_04`: not registered in this wallet. `purpose`: its share of the rate budget; after
   * `beforeMoney` a money request is expected at once, and its connection is opened meanwhile.
   */
  customer(walletKey: string, phone: Phone, purpose: ReadPurpose): Promise<WalletReading<Customer>>;
  /** `/wallet/contact/get` without a phone, read as a stream; `unavailable` beyond the size limit. */
  customers(walletKey: string, each: (customer: Customer) => void): Promise<WalletReading<{ readonly count: number }>>;
  /** Makes the call of an operation: at most one request, never retried. */
  send(request: OperationRequest, options?: WriteOptions): Promise<Outcome>;
  /** Wait before a money request may be sent (rate budget, `Retry-After`), ms; 0: now. Call it *before* committing `sending`. */
  moneyWaitMs(): number;
  /** Waits for requests in flight, then closes all connections. */
  close(): Promise<void>;
}
