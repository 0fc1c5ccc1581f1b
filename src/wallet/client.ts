/** The client of the wallet's API: decides when to make a call, and handles its answer. `exchange.ts` sends it, `answers.ts` reads the result. */
import { type Clock, waitAtMost } from "../clock.ts";
import type { Phone } from "../domain/phone.ts";
import { readRetryAfter } from "../http/pool-call.ts";
import type { Outcome } from "../ledger/outcome.ts";
import { errorText, type Log } from "../log.ts";
import {
  collaboratorsIn,
  createCustomerStream,
  customerIn,
  type Fields,
  isFields,
  outcomeOf,
  readingOf,
  refusedReading,
  whyUnconfirmed,
} from "./answers.ts";
import {
  collaboratorsEndpoint,
  contactsEndpoint,
  type Endpoint,
  endpointOf,
  referenceDigits,
  type TypeDigits,
} from "./endpoints.ts";
import { type Exchange, openTransport, type Post, type Transport } from "./exchange.ts";
import { createRateBudget, type RateBudget, type RatePurpose } from "./rate.ts";
import { walletsCall } from "./reads.ts";
import type { Customer, ReadCall, ReadPurpose, Wallet, WalletExchange, WalletReading, WriteOptions } from "./wallet.ts";

/** Deadlines, ms: of a write, a read, the balance before money is sent, the list of all customers. */
export const deadlines = { writeMs: 30_000, lookupMs: 8_000, moneyReadMs: 4_500, listMs: 60_000 } as const;

/** Options of the wallet client. Times are ms, sizes bytes. */
export interface WalletClientOptions {
  /** Base address of the API, with or without a path or a trailing slash. */
  readonly url: string;
  readonly apiKey: string;
  /** Requests one account may make in any minute. */
  readonly ratePerMinute: number;
  readonly clock: Clock;
  readonly log: Log;
  /** Called after every request (not for calls that the budget held back). An error that it throws is logged and changes no outcome. */
  readonly onExchange?: (exchange: WalletExchange) => void;
  /** Called with the `Date` header of every answer and the time to its head, ms. */
  readonly onDate?: (date: string | null, tookMs: number) => void;
  /** Default: the digits of the reference. */
  readonly digits?: TypeDigits;
  /** Replaces its default in `deadlines`. */
  readonly writeDeadlineMs?: number;
  /** For the list of all customers. Default 50 MB. */
  readonly listLimitBytes?: number;
}

/** Creates the client of the wallet's HTTP API. Throws for an unusable address or key. The key is in no error, result or log line. */
export function createWalletClient(options: WalletClientOptions): Wallet {
  const { clock, log, digits = referenceDigits, listLimitBytes = 50_000_000 } = options;
  const { writeDeadlineMs = deadlines.writeMs } = options;
  const budget = createRateBudget(options);
  const caller = new Caller({ transport: openTransport(options), budget, clock, log, onExchange: options.onExchange });

  const customer = (walletKey: string, phone: Phone, purpose: ReadPurpose): Promise<WalletReading<Customer>> => {
    const read = { endpoint: contactsEndpoint(walletKey, phone), value: (fields: Fields) => customerIn(fields, phone) };
    if (purpose === "lookup") return caller.read({ ...read, purpose, deadlineMs: deadlines.lookupMs });
    if (purpose === "beforeMoney") caller.openAhead();
    // Without this balance no doubt can be settled.
    return caller.read({ ...read, purpose: "balanceBeforeSend", hedged: true, deadlineMs: deadlines.moneyReadMs });
  };
  const shared = { deadlineMs: deadlines.lookupMs };
  const read = <T>(call: ReadCall<T>) =>
    caller.read({ ...shared, endpoint: call, purpose: "lookup", value: call.value });

  return {
    collaborators: (purpose = "money") =>
      caller.read({
        ...shared,
        endpoint: collaboratorsEndpoint,
        purpose: purpose === "money" ? "neededByMoney" : "lookup",
        hedged: true,
        value: collaboratorsIn,
      }),
    wallets: () => read(walletsCall),
    read,
    customer,
    customers: (walletKey, each) =>
      caller.list(
        contactsEndpoint(walletKey, null),
        { deadlineMs: deadlines.listMs, limitBytes: listLimitBytes },
        each,
      ),
    send: async (request, writeOptions) => {
      const endpoint = endpointOf(request, digits, () => writeOptions?.password?.() ?? "");
      return caller.write(endpoint, writeDeadlineMs, writeOptions);
    },
    moneyWaitMs: () => budget.moneyWaitMs(),
    close: () => caller.close(),
  };
}

/** A call that only reads, and so may be repeated: its request, and the reader of its answer. */
interface Read<T> {
  readonly endpoint: Endpoint | Omit<ReadCall<T>, "value">;
  readonly purpose: RatePurpose;
  /** A hedged request: sent a second time, on a new connection, if the kept one fails or is silent for `hedgeAfterMs`. */
  readonly hedged?: true;
  readonly deadlineMs: number;
  readonly value: (fields: Fields) => WalletReading<T>;
}

interface CallerOptions {
  readonly transport: Transport;
  readonly budget: RateBudget;
  readonly clock: Clock;
  readonly log: Log;
  /** Called after every request. An error that it throws is logged and changes no outcome. */
  readonly onExchange: ((exchange: WalletExchange) => void) | undefined;
}

/** Limits of the list of all customers. */
interface ListLimits {
  readonly deadlineMs: number;
  readonly limitBytes: number;
}

/** Longest answer to a write; a longer one counts as unknown. */
const writeLimitBytes = 64 * 1024;
/** Longest answer to a read that is held in memory. */
const readLimitBytes = 4 * 1024 * 1024;
/** Outcomes that prove that the wallet answered. */
const answered: ReadonlySet<WalletExchange["outcome"]> = new Set(["confirmed", "rejected", "ok", "refused"]);
/** A hedged read is not sent again with less time left than this, ms. */
const shortestMs = 500;
/** Silence after which a hedged read is sent again, since its kept connection may be dead, ms. */
const hedgeAfterMs = 1_500;
/** Pause after a 429 without `Retry-After`, ms. */
const defaultPauseMs = 5_000;

/** Makes the calls: within the rate budget, honouring `Retry-After`, each logged with its outcome. It never repeats a write. */
class Caller {
  readonly #options: CallerOptions;
  readonly #inFlight = new Set<Promise<unknown>>();
  #closed = false;

  constructor(options: CallerOptions) {
    this.#options = options;
  }

  /** Makes a write: at most one request, on a new connection. It is never repeated, whatever its outcome. */
  write(endpoint: Endpoint, deadlineMs: number, options: WriteOptions = {}): Promise<Outcome> {
    return this.#track(this.#write(endpoint, deadlineMs, options));
  }

  /** Makes a read: one request, or two if it is `hedged`. */
  read<T>({ endpoint, purpose, hedged, deadlineMs, value }: Read<T>): Promise<WalletReading<T>> {
    const { call, form } = endpoint;
    const own = "confirms" in endpoint ? endpoint : undefined;
    const post = { path: call, form, fresh: false, deadlineMs, limitBytes: readLimitBytes };
    const reading = (exchange: Exchange) => readingOf(call, exchange, value, own);
    return this.#track(this.#read(purpose, post, reading, hedged));
  }

  /** Opens the connection of the next write. */
  openAhead(): void {
    this.#options.transport.openAhead();
  }

  /** Reads the list of all customers as a stream. Discard everything that `each` received unless the reading is `ok`. */
  list(
    { call, form }: Endpoint,
    limits: ListLimits,
    each: (customer: Customer) => void,
  ): Promise<WalletReading<{ readonly count: number }>> {
    const stream = createCustomerStream(each);
    const post = { path: call, form, fresh: false, ...limits, read: (text: string) => stream.read(text) };
    const reading = this.#read<{ readonly count: number }>("lookup", post, (exchange) => {
      if (exchange.body === null) return { type: "unavailable", why: exchange.why };
      const answer = stream.end();
      if (answer?.success === false) return refusedReading(call, exchange.status, answer.code);
      const result = answer?.fields["result"];
      const isList = answer !== null && (Array.isArray(result) || isFields(result));
      const why = isList ? whyUnconfirmed(call, answer.fields) : `status ${exchange.status} and no list of customers`;
      if (why !== null) return { type: "unavailable", why };
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
    await this.#options.transport.close();
  }

  async #write(endpoint: Endpoint, deadlineMs: number, options: WriteOptions): Promise<Outcome> {
    const { call, form } = endpoint;
    const refused = this.#refusedHere("send");
    if (refused !== null) {
      options.answered?.();
      return { type: "notSent", why: refused, ...(!this.#closed && { mustWait: true }) };
    }
    const startedMs = this.#options.clock.monotonicMs();
    const exchange = await this.#options.transport.post({
      path: call,
      form,
      fresh: true,
      deadlineMs,
      limitBytes: writeLimitBytes,
      ...(options.sendWithinMs !== undefined && { sendWithinMs: options.sendWithinMs }),
      maySend: () => options.maySend?.() ?? true,
      written: () => options.written?.(),
    });
    options.answered?.();
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
    post: Post,
    readingIn: (exchange: Exchange) => WalletReading<T>,
    hedged = false,
  ): Promise<WalletReading<T>> {
    const { transport, clock, log } = this.#options;
    const refused = this.#refusedHere(purpose);
    if (refused !== null) return { type: "unavailable", why: refused };
    const call = post.path;
    const startedMs = clock.monotonicMs();
    const exchange = await (hedged ? this.#postHedged(purpose, post) : transport.post(post));
    this.#pauseFor(exchange);
    const reading = readingIn(exchange);
    this.#took(call, reading.type, startedMs);
    if (reading.type === "unavailable") log.warn("wallet look-up failed", { call, why: reading.why });
    if (reading.type === "refused") log.debug("wallet look-up refused", { call, code: reading.code });
    return reading;
  }

  /** Posts on a kept connection. If that one fails or is silent, posts on a new one as well. The first answer counts, and ends the other request. */
  async #postHedged(purpose: RatePurpose, post: Post): Promise<Exchange> {
    const { transport, clock } = this.#options;
    const over = new AbortController();
    const endMs = clock.monotonicMs() + post.deadlineMs;
    const first = transport.post({ ...post, abandoned: over.signal });
    const soon = await waitAtMost(clock, hedgeAfterMs, first);
    const leftMs = endMs - clock.monotonicMs();
    // The first try has already reserved the write's place in the budget: the second must not reserve another.
    const again = purpose === "balanceBeforeSend" ? "neededByMoney" : purpose;
    if (soon?.status || leftMs <= shortestMs || this.#refusedHere(again) !== null) return first;
    // Opens one more, so that the second try does not take the connection opened for a write.
    transport.openAhead();
    const second = transport.post({ ...post, fresh: true, deadlineMs: leftMs, abandoned: over.signal });
    const exchange = await Promise.any([first, second].map(answerOf)).catch(() => second);
    over.abort();
    return exchange;
  }

  /** Takes a request out of the budget. Returns why it must not be made now, or null. */
  #refusedHere(purpose: RatePurpose): string | null {
    if (this.#closed) return "the client is closed";
    return this.#options.budget.take(purpose) ? null : "the rate budget is spent";
  }

  /** Honours `Retry-After`. A 503 pauses only if it says how long: it is often a passing fault of the edge. */
  #pauseFor(exchange: Exchange): void {
    if (exchange.status !== 429 && exchange.status !== 503) return;
    const asked = readRetryAfter(exchange.retryAfter, this.#options.clock.nowMs());
    const delayMs = asked ?? (exchange.status === 429 ? defaultPauseMs : null);
    if (delayMs === null) return;
    this.#options.budget.pause(delayMs);
    this.#options.log.warn("wallet asked to wait", { status: exchange.status, delayMs });
  }

  /** Returns how long a request took, ms, and reports it to `onExchange`. */
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

/** The exchange, or a rejection if the wallet did not begin to answer. */
async function answerOf(exchange: Promise<Exchange>): Promise<Exchange> {
  const ended = await exchange;
  if (ended.status === null) throw new Error(ended.why);
  return ended;
}

/**
 * Wraps a wallet so that a write begins only while this process holds the lease on the database: after that another process may have taken over and send
 * the same operation. A write whose first byte cannot leave within `leftMs` (ms, asked at each write, and again right before that byte: this process may have
 * stood still meanwhile) is not sent. Reads pass through.
 */
export function withinLease(wallet: Wallet, leftMs: () => number): Wallet {
  return {
    ...wallet,
    send: async (request, options = {}) => {
      const sendWithinMs = Math.min(options.sendWithinMs ?? Number.POSITIVE_INFINITY, leftMs());
      if (sendWithinMs <= 0) return { type: "notSent", why: "another process may have taken over" };
      const maySend = () => leftMs() > 0 && (options.maySend?.() ?? true);
      return wallet.send(request, { ...options, sendWithinMs, maySend });
    },
  };
}
