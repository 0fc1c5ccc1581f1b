import { dayBefore } from "../../domain/time.ts";
import { LedgerBook } from "../../ledger/book.ts";
import { saleAmounts } from "../../ledger/corte.ts";
import type { Operation } from "../../ledger/operation.ts";
import { SerialQueue } from "../loops/serial-queue.ts";
import type { Ports } from "../ports.ts";
import { outOfOrderMs, refundedBy, yieldToOthers } from "./day-operations.ts";
import { SetBackWatch } from "./set-back-watch.ts";

/** Operations that are read before others have their turn: about 3 ms. */
const atOnce = 200;
/** Smallest step of a time zone's offset, ms. */
const quarterMs = 15 * 60_000;

/**
 * Keeps a `LedgerBook` of the whole ledger. The first reading takes about 20 µs an operation, in slices; an ended operation never changes, so that
 * afterwards only new and open ones are read, and none while no operation was written.
 */
export class LedgerReader {
  readonly #ports: Pick<Ports, "store" | "settings" | "clock">;
  readonly #hours = new Map<number, number>();
  #book: LedgerBook | null = null;
  /** Times of the operations that are in the book and may be found again, by id. */
  #recent = new Map<string, number>();
  #newestMs = 0;
  /** When the last reading began, epoch ms. */
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

  /** Reads the operations that were made since the last reading and those that were open then. */
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
      // What was read is not known: everything is read again.
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

  /** Up to when all operations are known; one that was made under a clock that ran ahead does not count. */
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
