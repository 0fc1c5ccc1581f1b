import type { Collaborator } from "../domain/people/person.ts";
import type { Phone } from "../domain/people/phone.ts";
import type { Points } from "../domain/points.ts";
import type { Outcome, Refusal } from "../ledger/outcome.ts";
import type { MoneyRequest } from "../ledger/request.ts";

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

/**
 * The result of a read: `ok`; `refused` by the wallet with a code; or `unavailable` (no readable answer in time, not sent, rate budget
 * spent). `retryAfterMs`: set where the wallet asked to wait.
 */
export type WalletReading<T> =
  | { readonly type: "ok"; readonly value: T }
  | { readonly type: "refused"; readonly code: string; readonly meaning: Refusal | null }
  | {
      readonly type: "unavailable";
      readonly why: string;
      readonly retryAfterMs: number | null;
      /** The wallet gave a whole answer, and it is none of this call's. Absent: it did not answer, or said that it cannot (5xx, 429). */
      readonly misread?: true;
    };

/** `/wallet/contact/add`. Idempotent by its own means: "already registered" on a second try counts as done. */
export interface RegistrationRequest {
  readonly walletKey: string;
  readonly phone: Phone;
  readonly name: string;
  readonly usertoolId: string;
  /** `YYYY-MM-DD`, or null. */
  readonly birthdate: string | null;
}

/** `/employee/add`. */
export interface CollaboratorRequest {
  readonly type: "cajero" | "gerente";
  readonly name: string;
  readonly branch: string;
  readonly phone: Phone;
  readonly password: string;
}

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

/** Until when one write may begin, and what is called as it goes on. Crash tests stop the program in these calls. */
export interface WriteOptions {
  /** From the call to the first byte on the wire, ms: later nothing is sent, and the outcome is "not sent". Absent: only the deadline counts. */
  readonly sendWithinMs?: number;
  /** Asked right before the first byte is written, which cannot be stopped later: false: nothing is sent, and the outcome is "not sent". */
  mayLeave?(): boolean;
  /** Called when the whole request was handed to the socket. */
  written?(): void;
  /** Called when the answer was read, or it is known that none comes, before the write resolves. */
  answered?(): void;
}

/**
 * A call that changes nothing, described as data: its path, the form it sends, what its codes mean and how its answer is read. Such calls live in
 * `src/wallet/reads/`, a file each (`wallets.ts` is one), and are made by `Wallet.read`.
 */
export interface ReadCall<T> {
  /** The path of the reference: `"/wallet/get"`. */
  readonly call: string;
  readonly form: Readonly<Record<string, string>>;
  /** The codes of its successful answer: one with any other is none of this call's. */
  readonly confirms: readonly string[];
  readonly refusals?: Readonly<Record<string, Refusal>>;
  /** Reads a successful answer; "unavailable" where it cannot be read. */
  readonly value: (fields: Readonly<Record<string, unknown>>) => WalletReading<T>;
}

/**
 * What a customer is read for. `beforeMoney`: a money request follows at once. `money`: a doubt is examined, or a registration checked. `lookup`: to be
 * shown.
 */
export type ReadPurpose = "beforeMoney" | "money" | "lookup";

/**
 * The wallet's HTTP API (`createWalletClient` in client.ts). No method throws: failures are in the result. No method retries, but for the
 * list of collaborators and a customer's balance for money, where a kept connection is dead or silent. Writes give an `Outcome`, reads a `WalletReading`.
 */
export interface Wallet {
  /** `/toolusers/get`. `purpose`: its share of the rate budget; default `money`, since roles decide whether money may move. */
  collaborators(purpose?: "money" | "lookup"): Promise<WalletReading<readonly Collaborator[]>>;
  /** `/wallet/get`. */
  wallets(): Promise<WalletReading<readonly WalletEntry[]>>;
  /** Any other call that changes nothing. */
  read<T>(call: ReadCall<T>): Promise<WalletReading<T>>;
  /**
   * `/wallet/contact/get` with a phone. Code `balance_get_04`: not registered in this wallet. `purpose`: its share of the rate budget; after
   * `beforeMoney` a money request is expected at once, and its connection is opened meanwhile.
   */
  customer(walletKey: string, phone: Phone, purpose: ReadPurpose): Promise<WalletReading<Customer>>;
  /** `/wallet/contact/get` without a phone, read as a stream; `unavailable` beyond the size limit. */
  customers(walletKey: string, each: (customer: Customer) => void): Promise<WalletReading<{ readonly count: number }>>;
  /** `/wallet/sale` or `/wallet/balance/update`: at most one request, never retried. */
  money(request: MoneyRequest, options?: WriteOptions): Promise<Outcome>;
  /** Wait before a money request may be sent (rate budget, `Retry-After`), ms; 0: now. Call it *before* committing `sending`. */
  moneyWaitMs(): number;
  /** `/wallet/contact/add`. */
  register(request: RegistrationRequest, options?: WriteOptions): Promise<Outcome>;
  /** `/employee/add`. */
  addCollaborator(request: CollaboratorRequest, options?: WriteOptions): Promise<Outcome>;
  /** `/employee/disable`, by phone. */
  disableCollaborator(phone: Phone, options?: WriteOptions): Promise<Outcome>;
  /** Waits for requests in flight, then closes all connections. */
  close(): Promise<void>;
}
