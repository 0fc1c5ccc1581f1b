import { balanceDrifts, type Drift } from "../../ledger/drift.ts";
import { isTerminal, type Operation } from "../../ledger/operation.ts";
import type { Ports } from "../ports.ts";
import { earlierOf, operationsOfDay, yieldToOthers } from "./day-operations.ts";

/** Operations reach the store in the order of their creation, up to this much out of order, ms. */
const outOfOrderMs = 5_000;
/** When the wall clock is set back by more than this, all days are read anew, ms. */
const setBackMs = 1_000;
/** Phones whose earlier operations are read before others have their turn. */
const phonesAtOnce = 100;
/** Most days kept: today, and one that is looked up. */
const mostDays = 2;

interface Day {
  readonly operations: Map<string, Operation>;
  readonly earlier: Map<string, { readonly first: string; readonly found: readonly Operation[] }>;
  drifts: readonly Drift[];
  stale: boolean;
}

/**
 * Cache of the drifts of the days that the console polls. An ended operation never changes, so only new and open ones are read again, and none while no
 * operation was written.
 */
export class DayDrifts {
  readonly #ports: Pick<Ports, "store" | "clock">;
  readonly #days = new Map<string, Day>();
  /** Serialises the reads. */
  #turn: Promise<unknown> = Promise.resolve();
  #aheadMs: number;

  constructor(ports: Pick<Ports, "store" | "clock">) {
    this.#ports = ports;
    this.#aheadMs = this.#wallAheadMs();
    ports.store.subscribe((work) => {
      if (work.has("operations")) for (const day of this.#days.values()) day.stale = true;
    });
  }

  /** The drifts that operations of a day showed, `YYYY-MM-DD`, oldest first; none of an archived day. */
  of(name: string): Promise<readonly Drift[]> {
    const turn = this.#turn.then(() => this.#of(name));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #of(name: string): Promise<readonly Drift[]> {
    const aheadMs = this.#wallAheadMs();
    if (aheadMs < this.#aheadMs - setBackMs) this.#days.clear();
    this.#aheadMs = aheadMs;
    const known = this.#days.get(name);
    if (known && !known.stale) return known.drifts;
    this.#days.delete(name);
    if (name < ((await this.#ports.store.ledgerSince()) ?? "")) return [];
    const day: Day = known ?? { operations: new Map(), earlier: new Map(), drifts: [], stale: false };
    // Before the read: a write during it makes the day stale again.
    day.stale = false;
    await this.#read(name, day);
    const operations = [...day.operations.values()].toSorted(
      (a, b) => b.createdAtMs - a.createdAtMs || (a.id < b.id ? 1 : -1),
    );
    const earlier = await this.#earlier(day, operations);
    const oldestFirst = operations.toReversed();
    day.drifts = balanceDrifts([...earlier, ...oldestFirst]).filter(({ seenBy }) => day.operations.has(seenBy));
    this.#days.set(name, day);
    for (const old of [...this.#days.keys()].slice(0, -mostDays)) this.#days.delete(old);
    return day.drifts;
  }

  async #read(name: string, { operations }: Day): Promise<void> {
    const { store } = this.#ports;
    const newestMs = [...operations.values()].reduce((most, { createdAtMs }) => Math.max(most, createdAtMs), 0);
    const open = [...operations.values()].filter(({ state }) => !isTerminal(state));
    const found = await operationsOfDay(store, name, newestMs - outOfOrderMs);
    const seen = new Set(found.map(({ id }) => id));
    const again = await Promise.all(open.filter(({ id }) => !seen.has(id)).map(({ id }) => store.operation(id)));
    for (const one of [...found, ...again]) if (one !== null) operations.set(one.id, one);
  }

  /** The operations before the day's first one of each phone. Open ones are read again. */
  async #earlier(day: Day, operations: readonly Operation[]): Promise<Operation[]> {
    const firsts = new Map(operations.map((one) => [`${one.request.walletKey} ${one.request.phone}`, one]));
    let read = 0;
    for (const [lane, first] of firsts) {
      const known = day.earlier.get(lane);
      if (known?.first === first.id && known.found.every(({ state }) => isTerminal(state))) continue;
      if (++read % phonesAtOnce === 0) await yieldToOthers();
      day.earlier.set(lane, { first: first.id, found: await earlierOf(this.#ports.store, [first]) });
    }
    return [...day.earlier.values()].flatMap(({ found }) => found);
  }

  #wallAheadMs(): number {
    const { clock } = this.#ports;
    return clock.nowMs() - clock.monotonicMs();
  }
}
