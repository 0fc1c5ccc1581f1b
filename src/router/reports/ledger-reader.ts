/** Keeps the ledger in memory for the console and the reports: only new rows are read, unless the clock was set back. */
import { dayBefore } from "../../domain/time.ts";
import { LedgerBook } from "../../ledger/book.ts";
import { saleAmounts } from "../../ledger/corte.ts";
import { isTerminal, type Operation } from "../../ledger/operation.ts";
import { laneOf, phonesOf } from "../../ledger/request.ts";
import { balanceDrifts, type Drift } from "../../ledger/settle.ts";
import { SerialQueue } from "../loop.ts";
import type { Ports } from "../ports.ts";
import { earlierOf, operationsOfDay, outOfOrderMs, refundedBy, yieldToOthers } from "./day-operations.ts";

/** How many operations are read before other work runs: about 3 ms. */
const atOnce = 200;
/** Smallest step of a time zone's offset, ms. */
const quarterMs = 15 * 60_000;

/** Keeps a `LedgerBook` of the whole ledger. The first reading takes 20 µs per operation, in slices; later ones read only new and open operations. */
export class LedgerReader {
  readonly #ports: Pick<Ports, "store" | "settings" | "clock">;
  readonly #hours = new Map<number, number>();
  #book: LedgerBook | null = null;
  /** Times of the operations in the book that a reading may find again, by id. */
  #recent = new Map<string, number>();
  #newestMs = 0;
  #readAtMs = 0;
  #stale = true;
  readonly #wallClock: SetBackWatch;
  readonly #reads = new SerialQueue();

  constructor(ports: Pick<Ports, "store" | "settings" | "clock">) {
    this.#ports = ports;
    this.#wallClock = new SetBackWatch(ports.clock);
    ports.store.subscribe((work) => {
      if (work.has("operations")) this.#stale = true;
    });
  }

  /** The book as the ledger is now. */
  current(): Promise<LedgerBook> {
    return this.#reads.add(() => this.#current());
  }

  async #current(): Promise<LedgerBook> {
    const isSetBack = this.#wallClock.wasSetBack();
    const since = (await this.#ports.store.ledgerSince()) ?? "";
    if (this.#book === null || isSetBack || since !== this.#book.since) return this.#readAll(since);
    if (this.#stale) await this.#readNew(this.#book);
    return this.#book;
  }

  async #readAll(since: string): Promise<LedgerBook> {
    const { store } = this.#ports;
    const archived = since === "" ? [] : await store.archivedDays({ from: "", until: dayBefore(since) });
    const book = new LedgerBook((atMs) => this.#hourOf(atMs), since, archived);
    [this.#book, this.#recent, this.#newestMs, this.#readAtMs] = [null, new Map(), 0, this.#ports.clock.nowMs()];
    // Before the read: a write during it makes the book stale again.
    this.#stale = true;
    let after: string | undefined;
    do {
      const found = await store.readModel.operationsById({ ...(after !== undefined && { after }), max: atOnce });
      await this.#take(book, found);
      after = found.length < atOnce ? undefined : found.at(-1)?.id;
      await yieldToOthers();
    } while (after !== undefined);
    await this.#readNew(book);
    this.#book = book;
    return book;
  }

  /** Reads the operations made since the last reading, and those that were open then. */
  async #readNew(book: LedgerBook): Promise<void> {
    const { store } = this.#ports;
    this.#stale = false;
    const sinceMs = this.#knownUntilMs() - outOfOrderMs;
    this.#readAtMs = this.#ports.clock.nowMs();
    try {
      const open = new Set(book.open);
      const found = await store.operations({ createdSinceMs: sinceMs, max: 1_000_000 });
      const seen = new Set(found.map(({ id }) => id));
      const again = await Promise.all([...open].filter((id) => !seen.has(id)).map((id) => store.operation(id)));
      const changed = [...found.filter(({ id }) => open.has(id) || !this.#recent.has(id)), ...again];
      await this.#take(
        book,
        changed.filter((one) => one !== null),
      );
    } catch (error) {
      // It is unclear what was read, so everything is read again.
      this.#book = null;
      throw error;
    }
    for (const [id, createdAtMs] of this.#recent) {
      if (createdAtMs < this.#knownUntilMs() - outOfOrderMs) this.#recent.delete(id);
    }
  }

  async #take(book: LedgerBook, operations: readonly Operation[]): Promise<void> {
    const undone = new Set(operations.flatMap(({ refund, corrects }) => (refund === true ? [corrects] : [])));
    const others = await refundedBy(this.#ports.store, operations);
    const amounts = saleAmounts([...operations, ...others].filter(({ id }) => undone.has(id)));
    for (const one of operations) {
      book.take(one, amounts);
      this.#newestMs = Math.max(this.#newestMs, one.createdAtMs);
      if (one.createdAtMs >= this.#knownUntilMs() - outOfOrderMs) this.#recent.set(one.id, one.createdAtMs);
    }
  }

  /** The time until which all operations are known. An operation made under a clock that ran ahead does not count. */
  #knownUntilMs(): number {
    return Math.min(this.#newestMs, this.#readAtMs);
  }

  #hourOf(atMs: number): number {
    const quarter = Math.floor(atMs / quarterMs);
    const known = this.#hours.get(quarter);
    if (known !== undefined) return known;
    const hour = Number(this.#ports.settings.local.time(atMs).slice(0, 2));
    if (this.#hours.size > 50_000) this.#hours.clear();
    this.#hours.set(quarter, hour);
    return hour;
  }
}

/** For how many phones earlier operations are read before other work runs. */
const phonesAtOnce = 100;
const mostDays = 2;

/** The operations of a day on one phone and wallet. */
interface Lane {
  readonly operations: Map<string, Operation>;
  /** The day's first operation, and the operations before it. */
  first: string;
  earlier: readonly Operation[];
  drifts: readonly Drift[];
}

interface Day {
  readonly lanes: Map<string, Lane>;
  readonly open: Map<string, Operation>;
  newestMs: number;
  drifts: readonly Drift[];
  stale: boolean;
}

/** Cache of the drifts of the days that the console polls: only new and open operations are read again. */
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

  /** Reads new and open operations; returns the lanes that this changed. */
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

  /** Judges the lanes that changed, and those with an earlier operation that was open and may have ended. */
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

/** A wall clock that goes back by less than this was not set, ms. */
const setBackMs = 1_000;

/** Notices that the wall clock was set back, by the clock that only goes forward: later operations may then be older by their times. */
class SetBackWatch {
  readonly #clock: Ports["clock"];
  #aheadMs: number;

  constructor(clock: Ports["clock"]) {
    this.#clock = clock;
    this.#aheadMs = this.#wallAheadMs();
  }

  /** True if the wall clock was set back by more than a second since the previous call. */
  wasSetBack(): boolean {
    const beforeMs = this.#aheadMs;
    this.#aheadMs = this.#wallAheadMs();
    return this.#aheadMs < beforeMs - setBackMs;
  }

  #wallAheadMs(): number {
    return this.#clock.nowMs() - this.#clock.monotonicMs();
  }
}
