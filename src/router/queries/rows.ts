/** What a row of `query-table.ts` and `command-table.ts` is, and the customers that were read of late. */
import type { Command, CustomerFound, Query, QueryOrCommand, Result } from "../../flow/requests.ts";
import type { Consequences, LookupRow } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Customer, WalletReading } from "../../wallet/wallet.ts";
import type { DirectoryReader } from "../directory-reader.ts";
import type { Ports } from "../ports.ts";
import type { Reported } from "../reports/report.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";

/** Tools and limits with which one query or command is carried out. */
export interface LookupTools {
  readonly ports: Ports;
  readonly directory: DirectoryReader;
  readonly customers: CustomerReader;
  /** The stored row: who asked, in which chat, how often it was tried. */
  readonly row: LookupRow;
  /** `atMost` of its table row. */
  readonly atMost: number;
  /** False: an unavailable wallet may still be tried again. */
  readonly lastTry: boolean;
}

type ResultOf<A extends QueryOrCommand> = Extract<Result, { readonly type: A["type"] }>;

/**
 * A result with what is committed beside it; a report's messages, which have none; or "later": the wallet was unavailable, and it is tried again after a
 * pause.
 */
type Made<A extends QueryOrCommand> = A extends { readonly type: "report" }
  ? Reported
  : ResultOf<A> | Followed<ResultOf<A>> | "later";

/** A result, and what follows from it in the same commit. */
export interface Followed<R extends Result = Result> {
  readonly result: R;
  readonly consequences: Consequences;
}

interface TableRow<A extends QueryOrCommand> {
  /** It calls the wallet, so it counts among the queries that wait for it; false: the store answers it, however slow the wallet is. */
  readonly needsWallet: boolean | ((asked: A) => boolean);
  /** Those of one chat that are asked outside a flow are answered one after the other, in the order in which they were asked. */
  readonly inOrder: boolean;
  /** Rows of the store that are read at most; Infinity: all there are. */
  readonly atMost: number;
  /** Tries after which the result says that the wallet could not be read. */
  readonly tries: number;
  readonly make: (tools: LookupTools, asked: A) => Promise<Made<A>>;
}

/** Carries out queries or commands of a type. */
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
  /** Who may be shown its result; compared again when it is shown outside a flow. Inside one, the flow's roles count. */
  readonly role: "anyone" | "staff" | "manager";
  /** "inFlow": only flows ask it, and they take the result as an event. "asMessages": `make` itself writes messages, and checks the role. */
  readonly show: Show<Q> | "inFlow" | "asMessages";
}

/** Everything that the router must know of one command. */
export interface StoreCommandRow<C extends Command> extends TableRow<C> {
  /** Who may do it. `make` checks it by the list of collaborators right before the effect, and writes a refusal into the audit trail; a test holds it to that. */
  readonly role: "anyone" | "staff" | "manager";
  /** The result is told even if the chat is left to the shop or the flow that asked has ended: something was done. */
  readonly toldAnyway: boolean;
  readonly show: Show<C> | "inFlow";
}

/** Age up to which a reading of a customer answers another query, ms. */
const cacheMs = 5_000;
const cachedAtMost = 1_000;

type CustomerQuery = Extract<Query, { type: "customer" }>;

/** Reads customers at the wallet for queries, with a short cache. Readings before a money request do not go through it. */
export class CustomerReader {
  readonly #ports: Ports;
  readonly #cache = new Map<string, { readonly atMs: number; readonly reading: Promise<WalletReading<Customer>> }>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Empties the cache. Called whenever money may have moved. */
  forget(): void {
    this.#cache.clear();
  }

  /** Reads a customer, and counts the doubts on their phone, at most `doubtsAtMost`. "later": the wallet is unavailable, and this is not the `lastTry`. */
  async find(query: CustomerQuery, lastTry: boolean, doubtsAtMost: number): Promise<CustomerFound | "later"> {
    const { store } = this.#ports;
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
    const { wallet, clock } = this.#ports;
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
