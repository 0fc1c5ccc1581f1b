import type { Collaborator } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
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
  /** The wallet's own has more decimals, and is above `balance` by less than the least that is kept: to be shown, never to prove anything. */
  readonly floored?: true;
  /** As the wallet writes it, null where it has none. */
  readonly birthdate: string | null;
}

/**
 * What a call that may be repeated gave: `ok`; `refused` by the wallet with a code; or `unavailable` (no answer that can be
 * read in time, not sent, rate budget spent). `retryAfterMs` is set where the wallet asked to wait.
 */
export type Reading<T> =
  | { readonly type: "ok"; readonly value: T }
  | { readonly type: "refused"; readonly code: string; readonly meaning: Refusal | null }
  | { readonly type: "unavailable"; readonly why: string; readonly retryAfterMs: number | null };

/** `/wallet/contact/add`. Repeatable by its own means: "already registered" after a silence is the success path. */
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

/** One request as it went, for whoever counts them. Holds nothing of what was sent or answered. */
export interface WalletExchange {
  /** The path of the reference: `"/wallet/sale"`. */
  readonly call: string;
  /** Of a call that changes something its outcome's type, of one that may be repeated its reading's. */
  readonly outcome: "confirmed" | "rejected" | "unknown" | "notSent" | "ok" | "refused" | "unavailable";
  /** The wallet gave an answer that could be read, whatever it said. */
  readonly answered: boolean;
  readonly tookMs: number;
}

/** Progress of one request that changes something, for the crash points between its instants. */
export interface Instants {
  /** The whole request was handed to the socket. */
  written?(): void;
  /** An answer, or the certainty that there is none, was read; called before `money` resolves. */
  answered?(): void;
}

/**
 * One more call that changes nothing, described as data: its path, the form it sends, what its refusal codes mean and how its answer is read. Such calls live in
 * `src/wallet/reads/`, a file each, and are made by `Wallet.read`.
 */
export interface ReadCall<T> {
  /** The path of the reference: `"/wallet/get"`. */
  readonly call: string;
  readonly form: Readonly<Record<string, string>>;
  /** Absent: the table of `codes.ts` has the call. */
  readonly refusals?: Readonly<Record<string, Refusal>>;
  /** Reads a successful answer; "unavailable" where it cannot be read. */
  readonly value: (fields: Readonly<Record<string, unknown>>) => Reading<T>;
}

/** The wallet's HTTP API. No method throws; what can go wrong is in the answer. */
export interface Wallet {
  /** `/toolusers/get`. `purpose` decides its place in the rate budget; absent: `money`, since roles decide whether money may move. */
  collaborators(purpose?: "money" | "lookup"): Promise<Reading<readonly Collaborator[]>>;
  /** `/wallet/get`. */
  wallets(): Promise<Reading<readonly WalletEntry[]>>;
  /** Any other call that changes nothing. */
  read<T>(call: ReadCall<T>): Promise<Reading<T>>;
  /** `/wallet/contact/get` with a phone. Code `balance_get_04` = not registered in this wallet. `purpose` decides its place in the rate budget. */
  customer(walletKey: string, phone: Phone, purpose: "money" | "lookup"): Promise<Reading<Customer>>;
  /** `/wallet/contact/get` without a phone, read as a stream; refuses (`unavailable`) beyond the size limit. */
  customers(walletKey: string, each: (customer: Customer) => void): Promise<Reading<{ readonly count: number }>>;
  /** `/wallet/sale` or `/wallet/balance/update`: at most one request, never retried. */
  money(request: MoneyRequest, instants?: Instants): Promise<Outcome>;
  /** How long to wait, ms, before a money request may be sent under the budget and any `Retry-After`; 0 = now. To be asked *before* `sending` is committed. */
  moneyWaitMs(): number;
  /** `/wallet/contact/add`. */
  register(request: RegistrationRequest, instants?: Instants): Promise<Outcome>;
  /** `/employee/add`. */
  addCollaborator(request: CollaboratorRequest, instants?: Instants): Promise<Outcome>;
  /** `/employee/disable`, by phone. */
  disableCollaborator(phone: Phone, instants?: Instants): Promise<Outcome>;
  /** Waits for requests in flight, then closes every connection. */
  close(): Promise<void>;
}
