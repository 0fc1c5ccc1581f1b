import { waitAtMost, type Clock } from "../clock.ts";
import type { Outcome } from "../ledger/outcome.ts";
import { errorText, type Log } from "../log.ts";
import { isFields, outcomeOf, readingOf, refusedReading, type Fields } from "./answers.ts";
import { createCustomerStream } from "./customer-stream.ts";
import type { Endpoint } from "./endpoints.ts";
import type { Exchange, Line } from "./exchange.ts";
import { retryAfterMs, type RateBudget, type RatePurpose } from "./rate.ts";
import type { Customer, Instants, ReadCall, WalletExchange, WalletReading } from "./wallet.ts";

/** A read (repeatable), and how its answer is read. */
export interface LookUp<T> {
  readonly endpoint: Pick<ReadCall<T>, "call" | "form" | "refusals">;
  readonly purpose: RatePurpose;
  /** Asks once more, on a new connection, where the kept one fails or is silent for `secondTryAfterMs`. */
  readonly surely?: true;
  readonly deadlineMs: number;
  readonly value: (fields: Fields) => WalletReading<T>;
}

export interface CallerOptions {
  readonly line: Line;
  readonly budget: RateBudget;
  readonly clock: Clock;
  readonly log: Log;
  /** Called after every request that was made. What it throws is logged and changes no outcome. */
  readonly onExchange: ((exchange: WalletExchange) => void) | undefined;
}

/** Limits of the list of all customers. */
export interface ListLimits {
  readonly deadlineMs: number;
  readonly limitBytes: number;
}

/** Longest answer to a write; a longer one counts as unknown. */
const writeLimitBytes = 64 * 1024;
/** Longest answer to a read that is held in memory. */
const lookupLimitBytes = 4 * 1024 * 1024;
/** Outcomes that prove that the wallet answered. */
const answered: ReadonlySet<WalletExchange["outcome"]> = new Set(["confirmed", "rejected", "ok", "refused"]);
/** With less time left a read is not asked again, ms. */
const shortestMs = 500;
/** Silence after which a kept connection may be dead, ms. */
const secondTryAfterMs = 1_500;
/** Pause after a 429 without `Retry-After`, ms. */
const defaultPauseMs = 5_000;

/** Makes the calls: within the rate budget, honouring `Retry-After`, each logged with its outcome. It never repeats a write. */
export class Caller {
  readonly #options: CallerOptions;
  readonly #inFlight = new Set<Promise<unknown>>();
  #closed = false;

  constructor(options: CallerOptions) {
    this.#options = options;
  }

  /** A write: at most one request, on a new connection. */
  write(endpoint: Endpoint, deadlineMs: number, instants: Instants = {}): Promise<Outcome> {
    return this.#track(this.#write(endpoint, deadlineMs, instants));
  }

  /** A read: one request, or two where it is asked `surely`. */
  lookUp<T>({ endpoint, purpose, surely, deadlineMs, value }: LookUp<T>): Promise<WalletReading<T>> {
    const { call, form, refusals } = endpoint;
    const post = { path: call, form, fresh: false, deadlineMs, limitBytes: lookupLimitBytes };
    const reading = (exchange: Exchange, waitMs: number | null) => readingOf(call, exchange, waitMs, value, refusals);
    return this.#track(this.#read(purpose, post, reading, surely));
  }

  /** Opens the connection of the write that is about to follow. */
  openAhead(): void {
    this.#options.line.openAhead();
  }

  /** Reads the list of all customers as a stream. Discard what `each` was given unless the reading is `ok`. */
  list(
    { call, form }: Endpoint,
    limits: ListLimits,
    each: (customer: Customer) => void,
  ): Promise<WalletReading<{ readonly count: number }>> {
    const stream = createCustomerStream(each);
    const post = { path: call, form, fresh: false, ...limits, read: (text: string) => stream.read(text) };
    const reading = this.#read<{ readonly count: number }>("lookup", post, (exchange, waitMs) => {
      if (exchange.body === null) return { type: "unavailable", why: exchange.why, retryAfterMs: waitMs };
      const answer = stream.end();
      if (answer?.success === false) return refusedReading(call, exchange.status, answer.code, waitMs);
      const result = answer?.fields["result"];
      if (!Array.isArray(result) && !isFields(result)) {
        return { type: "unavailable", why: `status ${exchange.status} and no list of customers`, retryAfterMs: waitMs };
      }
      const skipped = stream.skipped();
      if (skipped > 0) this.#options.log.warn("customers left out of the list", { skipped });
      return { type: "ok", value: { count: stream.count() } };
    });
    return this.#track(reading);
  }

  /** Refuses new calls, waits for those in flight, then closes the connections. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#inFlight);
    await this.#options.line.close();
  }

  async #write(endpoint: Endpoint, deadlineMs: number, instants: Instants): Promise<Outcome> {
    const { call, form } = endpoint;
    const refused = this.#refusedHere("send");
    if (refused !== null) {
      instants.answered?.();
      return { type: "notSent", why: refused };
    }
    const startedMs = this.#options.clock.monotonicMs();
    const exchange = await this.#options.line.post({
      path: call,
      form,
      fresh: true,
      deadlineMs,
      limitBytes: writeLimitBytes,
      ...(instants.sendWithinMs !== undefined && { sendWithinMs: instants.sendWithinMs }),
      written: () => instants.written?.(),
    });
    instants.answered?.();
    this.#pauseFor(exchange);
    const outcome = outcomeOf(call, exchange);
    const tookMs = this.#took(call, outcome.type, startedMs);
    this.#options.log[outcome.type === "unknown" ? "warn" : "info"]("wallet call", {
      call,
      outcome: outcome.type,
      why: "why" in outcome ? outcome.why : undefined,
      code: outcome.type === "rejected" ? outcome.code : undefined,
      tookMs: Math.round(tookMs),
    });
    return outcome;
  }

  async #read<T>(
    purpose: RatePurpose,
    post: Parameters<Line["post"]>[0],
    readingIn: (exchange: Exchange, waitMs: number | null) => WalletReading<T>,
    surely = false,
  ): Promise<WalletReading<T>> {
    const { line, budget, clock, log } = this.#options;
    const refused = this.#refusedHere(purpose);
    if (refused !== null) return { type: "unavailable", why: refused, retryAfterMs: budget.pausedMs() || null };
    const call = post.path;
    const startedMs = clock.monotonicMs();
    const exchange = await (surely ? this.#postSurely(purpose, post) : line.post(post));
    const reading = readingIn(exchange, this.#pauseFor(exchange));
    this.#took(call, reading.type, startedMs);
    if (reading.type === "unavailable") log.warn("wallet look-up failed", { call, why: reading.why });
    if (reading.type === "refused") log.debug("wallet look-up refused", { call, code: reading.code });
    return reading;
  }

  /** Posts on a kept connection and, where that one fails or is silent, on a new one beside it. The first answer counts, and ends the other request. */
  async #postSurely(purpose: RatePurpose, post: Parameters<Line["post"]>[0]): Promise<Exchange> {
    const { line, clock } = this.#options;
    const over = new AbortController();
    const endMs = clock.monotonicMs() + post.deadlineMs;
    const first = line.post({ ...post, abandoned: over.signal });
    const soon = await waitAtMost(clock, secondTryAfterMs, first);
    const leftMs = endMs - clock.monotonicMs();
    // The place that the first try reserved for the write is there still.
    const again = purpose === "balanceBeforeSend" ? "neededByMoney" : purpose;
    if (soon?.status || leftMs <= shortestMs || this.#refusedHere(again) !== null) return first;
    // The connections that writes have opened ahead stay theirs.
    line.openAhead();
    const second = line.post({ ...post, fresh: true, deadlineMs: leftMs, abandoned: over.signal });
    const exchange = await Promise.any([first, second].map(answerOf)).catch(() => second);
    over.abort();
    return exchange;
  }

  /** Takes a request out of the budget; gives why it may not be made now, or null. */
  #refusedHere(purpose: RatePurpose): string | null {
    if (this.#closed) return "the client is closed";
    return this.#options.budget.take(purpose) ? null : "the rate budget is spent";
  }

  /** Honours `Retry-After`; gives the pause, ms. A 503 pauses only where it says how long: it is often a passing fault of the edge. */
  #pauseFor(exchange: Exchange): number | null {
    if (exchange.status !== 429 && exchange.status !== 503) return null;
    const asked = retryAfterMs(exchange.retryAfter, this.#options.clock.nowMs());
    const delayMs = asked ?? (exchange.status === 429 ? defaultPauseMs : null);
    if (delayMs === null) return null;
    this.#options.budget.pause(delayMs);
    this.#options.log.warn("wallet asked to wait", { status: exchange.status, delayMs });
    return delayMs;
  }

  /** Gives how long a request took, ms, and reports it to `onExchange`. */
  #took(call: string, outcome: WalletExchange["outcome"], startedMs: number): number {
    const tookMs = this.#options.clock.monotonicMs() - startedMs;
    try {
      this.#options.onExchange?.({ call, outcome, answered: answered.has(outcome), tookMs });
    } catch (error) {
      this.#options.log.error("A request could not be counted", { call, why: errorText(error) });
    }
    return tookMs;
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

/** The exchange, or a rejection where the wallet did not begin to answer. */
async function answerOf(exchange: Promise<Exchange>): Promise<Exchange> {
  const ended = await exchange;
  if (ended.status === null) throw new Error(ended.why);
  return ended;
}
