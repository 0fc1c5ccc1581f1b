/** The rows of `query-table.ts` and `command-table.ts`, and a cache of customers. */
import type { Command, CustomerFound, Query, QueryOrCommand, Result } from "../../flow/requests.ts";
import type { Consequences, LookupRow } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Customer, WalletReading } from "../../wallet/wallet.ts";
import type { Core } from "../directory-reader.ts";
import { Part } from "../loop.ts";
import type { Ports } from "../ports.ts";
import type { Reported } from "../reports/report.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";

export interface LookupTools {
  readonly ports: Core;
  readonly customers: CustomerReader;
  /** The stored row: the person, the chat, and the number of tries. */
  readonly row: LookupRow;
  /** `atMost` of its table row. */
  readonly atMost: number;
  /** False: an unavailable wallet may still be tried again. */
  readonly lastTry: boolean;
}

type ResultOf<A extends QueryOrCommand> = Extract<Result, { readonly type: A["type"] }>;

/** A result with what is committed beside it; for a report its messages alone; or "later": the wallet was unavailable, and it is tried again. */
type Made<A extends QueryOrCommand> = A extends { readonly type: "report" }
  ? Reported
  : ResultOf<A> | Followed<ResultOf<A>> | "later";

/** A result and its consequences in the same commit. */
export interface Followed<R extends Result = Result> {
  readonly result: R;
  readonly consequences: Consequences;
}

interface TableRow<A extends QueryOrCommand> {
  /** True if it calls the wallet, so it counts among the queries that wait for it. False: the store answers it, however slow the wallet is. */
  readonly needsWallet: boolean | ((asked: A) => boolean);
  /** True if lookups of this type that a chat makes outside a flow are answered one after the other, in order. */
  readonly inOrder: boolean;
  /** The most rows of the store that are read. Infinity: all. */
  readonly atMost: number;
  /** The number of tries after which the result says that the wallet could not be read. */
  readonly tries: number;
  readonly make: (tools: LookupTools, asked: A) => Promise<Made<A>>;
}

/** Carries out queries or commands of one type. */
export type Make<T extends QueryOrCommand["type"]> = TableRow<Extract<QueryOrCommand, { readonly type: T }>>["make"];

/** What most rows have in common: the store alone is asked, one row of it is read, and nothing is in any order. */
export const ofStore = { needsWallet: false, inOrder: false, atMost: 1, tries: 1 } as const;

/** Says what the result has to say; null: nothing. */
export function says(turn: TurnBuilder, { say }: { readonly say: Said | null }): void {
  if (say !== null) turn.say(say);
}

/** Says a result in the chat that asked, outside any flow. `askName`: the name under which it was asked. */
type Show<A extends QueryOrCommand> = (turn: TurnBuilder, result: ResultOf<A>, askName: string) => void;

/** Everything that the router must know of one query. */
export interface QueryRow<Q extends Query> extends TableRow<Q> {
  /** The roles that may see its result. Checked again when it is shown outside a flow; inside one, the flow's roles count. */
  readonly role: "anyone" | "staff" | "manager";
  /** "inFlow": only flows ask it, and they take the result as an event. "asMessages": `make` itself writes messages, and checks the role. */
  readonly show: Show<Q> | "inFlow" | "asMessages";
}

/** Everything that the router must know of one command. */
export interface StoreCommandRow<C extends Command> extends TableRow<C> {
  /** The roles that may use it. `make` checks them right before the effect, and writes a refusal into the audit trail, as a test verifies. */
  readonly role: "anyone" | "staff" | "manager";
  /** The result is said even if the shop has taken the chat over or the flow has ended, because something was done. */
  readonly toldAnyway: boolean;
  readonly show: Show<C> | "inFlow";
}

/** How long a reading of a customer answers other queries, ms. */
const cacheMs = 5_000;
const cachedAtMost = 1_000;

type CustomerQuery = Extract<Query, { type: "customer" }>;

/** Reads customers at the wallet for queries, with a short cache. Readings before a money request do not go through it. */
export class CustomerReader extends Part<Ports> {
  readonly #cache = new Map<string, { readonly atMs: number; readonly reading: Promise<WalletReading<Customer>> }>();

  /** Empties the cache. Called whenever money may have moved. */
  forget(): void {
    this.#cache.clear();
  }

  /** Reads a customer, and counts the doubts on their phone, at most `doubtsAtMost`. "later": the wallet is unavailable, and this is not the `lastTry`. */
  async find(query: CustomerQuery, lastTry: boolean, doubtsAtMost: number): Promise<CustomerFound | "later"> {
    const { store } = this.ports;
    const { walletKey, phone } = query;
    const reading = await this.#read(query);
    if (reading.type === "unavailable" && !lastTry) return "later";
    const doubts = (await store.operations({ walletKey, phone, states: ["inDoubt", "ask"], max: doubtsAtMost })).length;
    if (reading.type === "ok")
      return { type: "known", name: reading.value.name, balance: reading.value.balance, doubts };
    if (reading.type === "refused" && reading.meaning === "customerUnknown") return { type: "unregistered" };
    return { type: "unchecked", doubts, refusal: reading.type === "refused" ? reading.meaning : null };
  }

  async #read({ walletKey, phone }: CustomerQuery): Promise<WalletReading<Customer>> {
    const { wallet, clock } = this.ports;
    const key = `${walletKey} ${phone}`;
    const nowMs = clock.monotonicMs();
    const cached = this.#cache.get(key);
    if (cached && nowMs - cached.atMs < cacheMs) return cached.reading;
    const reading = wallet.customer(walletKey, phone, "lookup");
    this.#cache.set(key, { atMs: nowMs, reading });
    if (this.#cache.size > cachedAtMost) this.#cache.delete(this.#cache.keys().next().value as string);
    const read = await reading;
    if (read.type !== "ok") this.#cache.delete(key);
    return read;
  }
}
