import type { Client } from "pg";
import { connect } from "./core/connection.ts";
import { after, ended, pause, realMonotonicMs, realNowMs } from "./core/server-time.ts";
import { isDisconnection } from "./core/trouble.ts";
import { homeOf } from "./home.ts";

/** How long a lease holds without being renewed, and how often it is renewed, ms. */
const holdsMs = 10_000;
const renewEveryMs = 2_000;
/** The owner counts it as over so much earlier, ms: its clock may run slower than the server's. */
const marginMs = 2_000;
const retryMs = 250;
/** How often who waits for it looks whether it is free, ms. */
const lookMs = 100;
/** How long a renewal may take, ms: then it is tried on another connection. */
const renewalMs = 3_000;
/** Key of the session lock. The server frees it when the connection ends: at once where a process dies. */
const lockKey = 7_300_119;

/** The right to work on a database. */
export interface Lease {
  /** Rises with each change of owner: every transaction of the owner is fenced by it. */
  readonly epoch: number;
  /** How long this process may still let something leave for which nobody else must have taken over, ms; 0: not any more. */
  leftMs(): number;
  /** What the server's clock is ahead of this machine's, ms. */
  aheadMs(): number;
  /** Gives the lease up, so that another process takes over at once. Idempotent. */
  release(): Promise<void>;
}

export interface LeaseOptions {
  readonly url: string;
  /** Name of this process, for whoever looks. */
  readonly owner: string;
  /** What must be the same for all processes on this database. */
  readonly settings: string;
  /** The wall clock of this machine, epoch ms; absent: the system's. */
  readonly nowMs?: () => number;
  /** Another process has taken the lease over. */
  readonly onLost: () => void;
}

interface Row {
  readonly owner: string;
  readonly epoch: number;
  readonly locked: boolean;
  readonly settings: string;
  /** How long it still holds, ms; negative: it is over. */
  readonly left_ms: number;
  readonly now_ms: number;
}

/** Who works on the database now, and with which settings; what the server's clock is ahead of this machine's, ms. */
export interface LeaseOwner {
  readonly owner: string;
  readonly settings: string;
  readonly aheadMs: number;
}

const read = `select owner, epoch, locked, settings, extract(epoch from greatest(until, 'epoch') - clock_timestamp()) * 1000 as left_ms,
  extract(epoch from clock_timestamp()) * 1000 as now_ms from lease where name = 'active'`;

/**
 * Waits until this process may work on the database, and takes the lease. It can be taken when it is over by the server's clock, when its owner gave it
 * up, and when its owner held the session lock and has lost it: that process has died, or will find that its epoch is over. `onOwned`: somebody has it;
 * what it throws ends the waiting.
 */
export async function waitForLease(options: LeaseOptions, onOwned: (owner: LeaseOwner) => void): Promise<Lease> {
  let client: Client | null = null;
  for (;;) {
    try {
      client ??= await connect(options.url, { pipelined: false });
      const found = await tryLease(client, options);
      if (found instanceof HeldLease) return found;
      onOwned(found);
    } catch (error) {
      void client?.end().catch(() => {});
      client = null;
      if (!isDisconnection(error)) throw error;
    }
    await pause(client === null ? retryMs : lookMs);
  }
}

/** Tries to take the lease; gives its owner where it has one. */
async function tryLease(client: Client, options: LeaseOptions): Promise<HeldLease | LeaseOwner> {
  const locked = await lockSession(client);
  const isFree = (row: Row) => row.left_ms <= 0 || (locked && row.locked);
  const seen = (await client.query<Row>(read)).rows[0] as Row;
  if (isFree(seen)) {
    await client.query("begin");
    const row = (await client.query<Row>(`${read} for update`)).rows[0] as Row;
    const sentMs = realMonotonicMs();
    const epoch = isFree(row) ? await take(client, options, locked) : null;
    const home = await homeOf(client);
    await client.query("commit");
    if (epoch !== null) return new HeldLease(options, client, { epoch, home, sentMs, serverMs: row.now_ms });
  }
  // Its owner wants it.
  if (locked) await client.query("select pg_advisory_unlock($1)", [lockKey]);
  return { owner: seen.owner, settings: seen.settings, aheadMs: seen.now_ms - nowMsOf(options) };
}

/** Notes how long the owner before may still let something leave, where its lease is not over: it may be alive. */
async function take(client: Client, { owner, settings }: LeaseOptions, locked: boolean): Promise<number> {
  await client.query("delete from past_leases where until < clock_timestamp() - interval '1 day'");
  await client.query(
    "insert into past_leases (epoch, until) select epoch, until from lease where name = 'active' and until > clock_timestamp() on conflict do nothing",
  );
  const { rows } = await client.query<{ epoch: number }>(
    `update lease set owner = $1, epoch = epoch + 1, until = clock_timestamp() + $2 * interval '1 ms', locked = $3, settings = $4
     where name = 'active' returning epoch`,
    [owner, holdsMs, locked, settings],
  );
  return (rows[0] as { epoch: number }).epoch;
}

function nowMsOf({ nowMs = realNowMs }: LeaseOptions): number {
  return nowMs();
}

async function lockSession(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>("select pg_try_advisory_lock($1) as locked", [lockKey]);
  return rows[0]?.locked === true;
}

interface Taken {
  readonly epoch: number;
  /** Where the database is. */
  readonly home: string;
  /** When it was asked for by the monotonic clock, and by the server's, ms. */
  readonly sentMs: number;
  readonly serverMs: number;
}

class HeldLease implements Lease {
  readonly epoch: number;
  readonly #options: LeaseOptions;
  #client: Client | null = null;
  /** When the last renewal that succeeded was sent, by the monotonic clock. */
  #renewedMs: number;
  #aheadMs: number;
  #ended = false;
  readonly #stop = new AbortController();
  /** Ends the pause before the next renewal. */
  #hurry = new AbortController();
  readonly #renewing: Promise<void>;

  readonly #home: string;

  constructor(options: LeaseOptions, client: Client, { epoch, home, sentMs, serverMs }: Taken) {
    this.#options = options;
    this.#keep(client);
    this.epoch = epoch;
    this.#home = home;
    this.#renewedMs = sentMs;
    this.#aheadMs = serverMs - nowMsOf(options);
    this.#renewing = this.#renewAlways();
  }

  leftMs(): number {
    if (this.#ended) return 0;
    return Math.max(0, this.#renewedMs + holdsMs - marginMs - realMonotonicMs());
  }

  aheadMs(): number {
    return this.#aheadMs;
  }

  async release(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    this.#stop.abort();
    await this.#renewing;
    const given = "update lease set until = '-infinity', locked = false where name = 'active' and epoch = $1";
    await ended(this.#client?.query(given, [this.epoch]));
    await ended(this.#client?.end());
  }

  async #renewAlways(): Promise<void> {
    for (let waitMs = renewEveryMs; !this.#ended;) {
      this.#hurry = new AbortController();
      await pause(waitMs, AbortSignal.any([this.#stop.signal, this.#hurry.signal]));
      if (this.#ended) return;
      try {
        await this.#renew();
        waitMs = renewEveryMs;
      } catch {
        // The server cannot be reached: until it can, the lease runs out.
        void this.#client?.end().catch(() => {});
        this.#client = null;
        waitMs = retryMs;
      }
    }
  }

  /** Takes a connection. One that is lost is made anew at once: with it went the session lock. */
  #keep(client: Client): Client {
    client.once("end", () => {
      if (this.#client === client) this.#client = null;
      this.#hurry.abort();
    });
    this.#client = client;
    return client;
  }

  async #renew(): Promise<void> {
    const client = this.#client ?? this.#keep(await connect(this.#options.url, { pipelined: false }));
    const sentMs = realMonotonicMs();
    const renewed = this.#renewOn(client);
    const row = await Promise.race([renewed, after(renewalMs, null)]);
    renewed.catch(() => {});
    if (row === null) throw new Error("The renewal was not answered in time");
    if (row === "lost") {
      this.#ended = true;
      this.#options.onLost();
      return;
    }
    this.#renewedMs = sentMs;
    this.#aheadMs = row.now_ms - nowMsOf(this.#options);
  }

  async #renewOn(client: Client): Promise<Pick<Row, "now_ms"> | "lost"> {
    // A server that took over has the same row, perhaps without the last commits: it is another's to begin on it.
    if ((await homeOf(client)) !== this.#home) return "lost";
    // A connection that was made anew has to get the session lock again. Held already, it is taken once more, which changes nothing.
    const locked = await lockSession(client);
    const { rows } = await client.query<Pick<Row, "now_ms">>(
      `update lease set until = clock_timestamp() + $2 * interval '1 ms', locked = $3 where name = 'active' and epoch = $1
       returning extract(epoch from clock_timestamp()) * 1000 as now_ms`,
      [this.epoch, holdsMs, locked],
    );
    return rows[0] ?? "lost";
  }
}
