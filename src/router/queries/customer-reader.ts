import type { CustomerFound, Query } from "../../flow/requests.ts";
import type { Customer, WalletReading } from "../../wallet/wallet.ts";
import type { Ports } from "../ports.ts";

/** Age up to which a reading of a customer answers another query, ms. */
const cacheMs = 5_000;
/** Most customers in the cache. */
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
