import { corteOf } from "../../ledger/corte.ts";
import { isTerminal, type Operation } from "../../ledger/operation.ts";
import { salesByHour } from "../../ledger/sales-by-hour.ts";
import type { Ports } from "../ports.ts";
import { earlierOf, operationsOfDay, refundedBy } from "./day-operations.ts";
import type { DayCorte } from "../operator-actions.ts";

/** Operations reach the store in the order of their creation, up to this much out of order, ms. */
const outOfOrderMs = 5_000;
/** When the wall clock is set back by more than this, all days are read anew, ms. */
const setBackMs = 1_000;
/** Most days kept: today, and one that is looked up. */
const mostDays = 2;
/** Smallest step of a time zone's offset, ms. */
const quarterMs = 15 * 60_000;

interface Day {
  readonly operations: Map<string, Operation>;
  readonly earlier: Map<string, { readonly first: string; readonly found: readonly Operation[] }>;
  corte: DayCorte;
  stale: boolean;
}

/**
 * Cache of the cortes that the console polls. An ended operation never changes, so only new and open ones are read again, and none while no
 * operation was written.
 */
export class DayBook {
  readonly #ports: Pick<Ports, "store" | "settings" | "clock">;
  readonly #days = new Map<string, Day>();
  readonly #hours = new Map<number, number>();
  /** Serialises the reads. */
  #turn: Promise<unknown> = Promise.resolve();
  #aheadMs: number;

  constructor(ports: Pick<Ports, "store" | "settings" | "clock">) {
    this.#ports = ports;
    this.#aheadMs = this.#wallAheadMs();
    ports.store.subscribe((work) => {
      if (work.has("operations")) for (const day of this.#days.values()) day.stale = true;
    });
  }

  /** The current corte of a day, `YYYY-MM-DD`. */
  corte(name: string): Promise<DayCorte> {
    const turn = this.#turn.then(() => this.#corte(name));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #corte(name: string): Promise<DayCorte> {
    const aheadMs = this.#wallAheadMs();
    if (aheadMs < this.#aheadMs - setBackMs) this.#days.clear();
    this.#aheadMs = aheadMs;
    const known = this.#days.get(name);
    if (known && !known.stale) return known.corte;
    this.#days.delete(name);
    const since = await this.#ports.store.ledgerSince();
    if (since !== null && name < since) {
      const [archived] = await this.#ports.store.archivedDays({ from: name, until: name });
      return { ...nothing, corte: archived?.corte ?? nothing.corte };
    }
    const day: Day = known ?? { operations: new Map(), earlier: new Map(), corte: nothing, stale: false };
    // Before the read: a write during it makes the day stale again.
    day.stale = false;
    await this.#read(name, day);
    const operations = [...day.operations.values()].toSorted(
      (a, b) => b.createdAtMs - a.createdAtMs || (a.id < b.id ? 1 : -1),
    );
    const earlier = await this.#earlier(day, operations);
    const refunded = await refundedBy(this.#ports.store, operations);
    const corte = corteOf({ operations, earlier, refunded, only: () => true });
    day.corte = { corte, operations, hours: salesByHour(operations, (atMs) => this.#hourOf(atMs)) };
    this.#days.set(name, day);
    for (const old of [...this.#days.keys()].slice(0, -mostDays)) this.#days.delete(old);
    return day.corte;
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
    for (const [lane, first] of firsts) {
      const known = day.earlier.get(lane);
      if (known?.first === first.id && known.found.every(({ state }) => isTerminal(state))) continue;
      day.earlier.set(lane, { first: first.id, found: await earlierOf(this.#ports.store, [first]) });
    }
    return [...day.earlier.values()].flatMap(({ found }) => found);
  }

  #hourOf(atMs: number): number {
    const quarter = Math.floor(atMs / quarterMs);
    const known = this.#hours.get(quarter);
    if (known !== undefined) return known;
    const hour = Number(this.#ports.settings.local.time(atMs).slice(0, 2));
    if (this.#hours.size > 1_000) this.#hours.clear();
    this.#hours.set(quarter, hour);
    return hour;
  }

  #wallAheadMs(): number {
    const { clock } = this.#ports;
    return clock.nowMs() - clock.monotonicMs();
  }
}

const nothing: DayCorte = {
  corte: corteOf({ operations: [], earlier: [], refunded: [], only: () => true }),
  operations: [],
  hours: [],
};
