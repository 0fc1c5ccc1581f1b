import type { Clock } from "../clock.ts";
import type { Outcome } from "../ledger/outcome.ts";
import type { Log } from "../log.ts";
import { isFields, outcomeOf, readingOf, refusedReading, type Fields } from "./answers.ts";
import { createCustomerStream } from "./customer-stream.ts";
import type { Endpoint } from "./endpoints.ts";
import type { Exchange, Line } from "./exchange.ts";
import { retryAfterMs, type RateBudget, type RatePurpose } from "./rate.ts";
import type { Customer, Instants, ReadCall, Reading, WalletExchange } from "./wallet.ts";

/** A call that may be repeated, and how its answer is read. */
export interface LookUp<T> {
  readonly endpoint: Pick<ReadCall<T>, "call" | "form" | "refusals">;
  readonly purpose: RatePurpose;
  /** On a connection of its own. */
  readonly fresh: boolean;
  readonly deadlineMs: number;
  readonly value: (fields: Fields) => Reading<T>;
}

export interface CallerOptions {
  readonly line: Line;
  readonly budget: RateBudget;
  readonly clock: Clock;
  readonly log: Log;
  /** Told of every request that was made, when it is over. */
  readonly onExchange: ((exchange: WalletExchange) => void) | undefined;
}

/** Limits of the list of all customers. */
export interface ListLimits {
  readonly deadlineMs: number;
  readonly limitBytes: number;
}

/** A longer answer to a call that changes something is no answer. */
const writeLimitBytes = 64 * 1024;
/** For collaborators and wallets, which come whole. */
const lookupLimitBytes = 4 * 1024 * 1024;
/** What only an answer that could be read comes to. */
const answered: ReadonlySet<WalletExchange["outcome"]> = new Set(["confirmed", "rejected", "ok", "refused"]);
/** For a 429 that does not say how long. */
const unsaidPauseMs = 5_000;

/** Makes calls within the budget, honours requests to wait, and logs what came of them. */
export class Caller {
  readonly #line: Line;
  readonly #budget: RateBudget;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #onExchange: CallerOptions["onExchange"];
  readonly #inFlight = new Set<Promise<unknown>>();
  #closed = false;

  constructor({ line, budget, clock, log, onExchange }: CallerOptions) {
    this.#line = line;
    this.#budget = budget;
    this.#clock = clock;
    this.#log = log;
    this.#onExchange = onExchange;
  }

  /** A call that changes something: at most one request, on a connection of its own. */
  write(endpoint: Endpoint, deadlineMs: number, instants: Instants = {}): Promise<Outcome> {
    return this.#track(this.#write(endpoint, deadlineMs, instants));
  }

  /** A call that may be repeated; made once all the same. */
  lookUp<T>(lookUp: LookUp<T>): Promise<Reading<T>> {
    return this.#track(this.#lookUp(lookUp));
  }

  /** The list of all customers, read as a stream. What `each` was given counts only if the reading is `ok`. */
  list(
    endpoint: Endpoint,
    limits: ListLimits,
    each: (customer: Customer) => void,
  ): Promise<Reading<{ readonly count: number }>> {
    return this.#track(this.#list(endpoint, limits, each));
  }

  /** Refuses new calls, waits for those in flight, closes the line. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#inFlight);
    await this.#line.close();
  }

  async #write(endpoint: Endpoint, deadlineMs: number, instants: Instants): Promise<Outcome> {
    const { call, form } = endpoint;
    const refused = this.#refusedHere("send");
    if (refused !== null) {
      instants.answered?.();
      return { type: "notSent", why: refused };
    }
    const startedMs = this.#clock.monotonicMs();
    const exchange = await this.#line.post({
      path: call,
      form,
      fresh: true,
      deadlineMs,
      limitBytes: writeLimitBytes,
      written: () => instants.written?.(),
    });
    instants.answered?.();
    this.#pauseFor(exchange);
    const outcome = outcomeOf(call, exchange);
    const tookMs = this.#took(call, outcome.type, startedMs);
    this.#log[outcome.type === "unknown" ? "warn" : "info"]("wallet call", {
      call,
      outcome: outcome.type,
      why: "why" in outcome ? outcome.why : undefined,
      code: outcome.type === "rejected" ? outcome.code : undefined,
      tookMs: Math.round(tookMs),
    });
    return outcome;
  }

  async #lookUp<T>(lookUp: LookUp<T>): Promise<Reading<T>> {
    const refused = this.#refusedHere(lookUp.purpose);
    if (refused !== null) return this.#shed(refused);
    const { call, form, refusals } = lookUp.endpoint;
    const { fresh, deadlineMs } = lookUp;
    const startedMs = this.#clock.monotonicMs();
    const exchange = await this.#line.post({ path: call, form, fresh, deadlineMs, limitBytes: lookupLimitBytes });
    const waitMs = this.#pauseFor(exchange);
    return this.#told(call, startedMs, readingOf(call, exchange, waitMs, lookUp.value, refusals));
  }

  async #list(
    endpoint: Endpoint,
    limits: ListLimits,
    each: (customer: Customer) => void,
  ): Promise<Reading<{ readonly count: number }>> {
    const refused = this.#refusedHere("lookup");
    if (refused !== null) return this.#shed(refused);
    const { call, form } = endpoint;
    const stream = createCustomerStream(each);
    const read = (text: string) => stream.read(text);
    const startedMs = this.#clock.monotonicMs();
    const exchange = await this.#line.post({ path: call, form, fresh: false, ...limits, read });
    const waitMs = this.#pauseFor(exchange);
    if (exchange.body === null)
      return this.#told(call, startedMs, { type: "unavailable", why: exchange.why, retryAfterMs: waitMs });
    const answer = stream.end();
    if (answer?.success === false) {
      return this.#told(call, startedMs, refusedReading(call, exchange.status, answer.code, waitMs));
    }
    const result = answer?.fields["result"];
    if (!Array.isArray(result) && !isFields(result)) {
      const why = `status ${exchange.status} and no list of customers`;
      return this.#told(call, startedMs, { type: "unavailable", why, retryAfterMs: waitMs });
    }
    if (stream.skipped() > 0) this.#log.warn("customers left out of the list", { skipped: stream.skipped() });
    return this.#told(call, startedMs, { type: "ok", value: { count: stream.count() } });
  }

  /** Why a request may not be made now, or null once it has been taken out of the budget. */
  #refusedHere(purpose: RatePurpose): string | null {
    if (this.#closed) return "the client is closed";
    return this.#budget.take(purpose) ? null : "the rate budget is spent";
  }

  #shed(why: string): Reading<never> {
    return { type: "unavailable", why, retryAfterMs: this.#budget.pausedMs() || null };
  }

  /** Honours a request to wait, ms. A 503 counts only where it says how long, since it is often a passing fault of the edge. */
  #pauseFor(exchange: Exchange): number | null {
    if (exchange.status !== 429 && exchange.status !== 503) return null;
    const asked = retryAfterMs(exchange.retryAfter, this.#clock.nowMs());
    const delayMs = asked ?? (exchange.status === 429 ? unsaidPauseMs : null);
    if (delayMs === null) return null;
    this.#budget.pause(delayMs);
    this.#log.warn("wallet asked to wait", { status: exchange.status, delayMs });
    return delayMs;
  }

  /** Gives how long a request took, ms, and tells whoever counts. */
  #took(call: string, outcome: WalletExchange["outcome"], startedMs: number): number {
    const tookMs = this.#clock.monotonicMs() - startedMs;
    this.#onExchange?.({ call, outcome, answered: answered.has(outcome), tookMs });
    return tookMs;
  }

  #told<T>(call: string, startedMs: number, reading: Reading<T>): Reading<T> {
    this.#took(call, reading.type, startedMs);
    if (reading.type === "unavailable") this.#log.warn("wallet look-up failed", { call, why: reading.why });
    if (reading.type === "refused") this.#log.debug("wallet look-up refused", { call, code: reading.code });
    return reading;
  }

  async #track<T>(work: Promise<T>): Promise<T> {
    this.#inFlight.add(work);
    try {
      return await work;
    } finally {
      this.#inFlight.delete(work);
    }
  }
}
