import { balanceDrifts, type Drift } from "../../ledger/settle.ts";
import { isTerminal, type Operation } from "../../ledger/operation.ts";
import { laneOf, phonesOf } from "../../ledger/request.ts";
import { SerialQueue } from "../loops/serial-queue.ts";
import type { Ports } from "../ports.ts";
import { earlierOf, operationsOfDay, outOfOrderMs, yieldToOthers } from "./day-operations.ts";
import { SetBackWatch } from "./set-back-watch.ts";

/** Phones whose earlier operations are read before others have their turn. */
const phonesAtOnce = 100;
/** Most days kept: today, and one that is looked up. */
const mostDays = 2;

/** The operations of a day on one phone and wallet. */
interface Lane {
  readonly operations: Map<string, Operation>;
  /** The day's first operation, and those that were before it. */
  first: string;
  earlier: readonly Operation[];
  drifts: readonly Drift[];
}

interface Day {
  readonly lanes: Map<string, Lane>;
  /** Operations that have not ended, by id. */
  readonly open: Map<string, Operation>;
  newestMs: number;
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
  readonly #reads = new SerialQueue();
  readonly #wallClock: SetBackWatch;

  constructor(ports: Pick<Ports, "store" | "clock">) {
    this.#ports = ports;
    this.#wallClock = new SetBackWatch(ports.clock);
    ports.store.subscribe((work) => {
      if (work.has("operations")) for (const day of this.#days.values()) day.stale = true;
    });
  }

  /** The drifts that operations of a day showed, `YYYY-MM-DD`, oldest first; none of an archived day. */
  of(name: string): Promise<readonly Drift[]> {
    return this.#reads.add(() => this.#of(name));
  }

  async #of(name: string): Promise<readonly Drift[]> {
    if (this.#wallClock.wasSetBack()) this.#days.clear();
    const known = this.#days.get(name);
    if (known && !known.stale) return known.drifts;
    this.#days.delete(name);
    if (name < ((await this.#ports.store.ledgerSince()) ?? "")) return [];
    const day: Day = known ?? { lanes: new Map(), open: new Map(), newestMs: 0, drifts: [], stale: false };
    // Before the read: a write during it makes the day stale again.
    day.stale = false;
    await this.#judge(day, await this.#read(name, day));
    day.drifts = [...day.lanes.values()].flatMap(({ drifts }) => drifts).toSorted((a, b) => a.beforeMs - b.beforeMs);
    this.#days.set(name, day);
    for (const old of [...this.#days.keys()].slice(0, -mostDays)) this.#days.delete(old);
    return day.drifts;
  }

  /** Reads what is new and what was open; gives the lanes that this changed. */
  async #read(name: string, day: Day): Promise<ReadonlySet<Lane>> {
    const { store } = this.#ports;
    const open = [...day.open.keys()];
    const found = await operationsOfDay(store, name, day.newestMs - outOfOrderMs);
    const seen = new Set(found.map(({ id }) => id));
    const again = await Promise.all(open.filter((id) => !seen.has(id)).map((id) => store.operation(id)));
    const changed = new Set<Lane>();
    for (const one of [...found, ...again]) {
      if (one === null) continue;
      day.newestMs = Math.max(day.newestMs, one.createdAtMs);
      if (isTerminal(one.state)) day.open.delete(one.id);
      else day.open.set(one.id, one);
      for (const phone of phonesOf(one.request)) {
        const key = laneOf({ walletKey: one.request.walletKey, phone });
        const lane: Lane = day.lanes.get(key) ?? { operations: new Map(), first: "", earlier: [], drifts: [] };
        day.lanes.set(key, lane);
        lane.operations.set(one.id, one);
        changed.add(lane);
      }
    }
    return changed;
  }

  /** Judges the lanes that changed, and those of which an earlier operation was open and may have ended. */
  async #judge(day: Day, changed: ReadonlySet<Lane>): Promise<void> {
    let read = 0;
    for (const [key, lane] of day.lanes) {
      const isOpen = lane.earlier.some(({ state }) => !isTerminal(state));
      if (!changed.has(lane) && !isOpen) continue;
      const operations = [...lane.operations.values()].toSorted(
        (a, b) => a.createdAtMs - b.createdAtMs || (a.id < b.id ? -1 : 1),
      );
      const [first] = operations;
      if (first !== undefined && (lane.first !== first.id || isOpen)) {
        if (++read % phonesAtOnce === 0) await yieldToOthers();
        lane.earlier = await earlierOf(this.#ports.store, [first]);
        lane.first = first.id;
      }
      lane.drifts = balanceDrifts([...lane.earlier, ...operations]).filter(
        (drift) => lane.operations.has(drift.seenBy) && laneOf(drift) === key,
      );
    }
  }
}
