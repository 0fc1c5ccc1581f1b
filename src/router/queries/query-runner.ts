import { backOffMs } from "../../clock.ts";
import { errorText } from "../../log.ts";
import type { LookupRow } from "../../store/store.ts";
import type { Ports } from "../ports.ts";
import type { DirectoryReader } from "../people/directory-reader.ts";
import { InFlight, Loop } from "../loops/loop.ts";
import { answeredInOrder, make, needsWallet } from "./asked.ts";
import { CustomerReader } from "./customer-reader.ts";
import { SlowLookups } from "./slow-lookups.ts";

/** Queries under way at once that wait for the wallet. */
const mostAtWallet = 128;
/** Queries and commands under way at once in all: what the store answers never waits behind a wallet that is slow. */
const mostRunning = 256;

/** Pause before a lookup is tried again, ms: the first, and the longest. */
const shortestPauseMs = 800;
const longestPauseMs = 5_000;

/** Runs the stored queries and commands, as their tables say, and puts each result into the mailbox of the chat that asked. */
export class QueryRunner {
  readonly loop: Loop;
  readonly #ports: Ports;
  readonly #directory: DirectoryReader;
  /** Reads customers at the wallet, with a short cache. */
  readonly customers: CustomerReader;
  readonly #running: InFlight<number>;
  readonly #slow: SlowLookups;
  #atWallet = 0;

  constructor(ports: Ports, directory: DirectoryReader) {
    this.#ports = ports;
    this.#directory = directory;
    this.customers = new CustomerReader(ports);
    this.#slow = new SlowLookups(ports);
    const { clock, log } = ports;
    this.loop = new Loop(
      clock,
      () => this.#pass(),
      (error) => log.error("Looking up failed", { why: errorText(error) }),
    );
    this.#running = new InFlight(clock, {
      freed: () => this.loop.wake(),
      failed: (id, error) => log.error("A lookup could not be put off", { id, why: errorText(error) }),
    });
  }

  /** True when nothing is being looked up and nothing is due. */
  get quiet(): boolean {
    return this.loop.quiet && this.#running.size === 0;
  }

  /** Starts no more; resolves when every lookup under way has ended. */
  async stop(): Promise<void> {
    await this.loop.stop();
    await this.#running.drained();
    this.#slow.stop();
  }

  /** Empties the cache of customers. Called when money moves. */
  forgetBalances(): void {
    this.customers.forget();
  }

  /** Starts every lookup that is due, as far as there is room. */
  async #pass(): Promise<boolean> {
    const { store, clock } = this.#ports;
    const free = mostRunning - this.#running.size;
    if (free <= 0) return false;
    const skip = this.#running.keys;
    const rows = await store.openLookups({ max: free, nowMs: clock.nowMs(), skip, inOrder: answeredInOrder });
    for (const row of rows) {
      this.#slow.watch(row);
      const atWallet = needsWallet(row.request);
      if (atWallet && this.#atWallet >= mostAtWallet) continue;
      this.#running.add(row.id, atWallet ? this.#runAtWallet(row) : this.#run(row));
    }
    return false;
  }

  async #runAtWallet(row: LookupRow): Promise<void> {
    this.#atWallet++;
    try {
      await this.#run(row);
    } finally {
      this.#atWallet--;
    }
  }

  /** Makes one lookup and stores its result, or puts it off where the wallet is unavailable or it failed. */
  async #run(row: LookupRow): Promise<void> {
    const { store, clock, log } = this.#ports;
    try {
      const tools = { ports: this.#ports, directory: this.#directory, customers: this.customers, row };
      const made = await make(row.request, tools);
      if (made === "later") {
        await store.lookupLater(
          row.id,
          clock.nowMs() + backOffMs(clock, row.attempts + 1, shortestPauseMs, longestPauseMs),
        );
      } else if ("replies" in made) {
        this.#slow.ended(row.id);
        await store.finishReport(row, made.replies, made.audit, clock.nowMs());
      } else {
        this.#slow.ended(row.id);
        const { result, consequences = {} } = "consequences" in made ? made : { result: made };
        await store.finishLookup(row, result, clock.nowMs(), consequences);
        clock.reached("lookup committed");
      }
    } catch (error) {
      log.error("A lookup failed", { lookup: row.request.type, why: errorText(error) });
      await store.lookupLater(row.id, clock.nowMs() + longestPauseMs);
    }
  }
}
