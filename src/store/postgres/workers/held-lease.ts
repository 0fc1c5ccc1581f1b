import type { Client } from "pg";
import { steadyMsBetween, type SteadyTime } from "../../../domain/time/steady-time.ts";
import { connect } from "../core/connection.ts";
import { copiedAtName } from "../core/home-place.ts";
import { after, ended, pause, realNowMs, realSteady } from "../core/server-time.ts";
import { homeOf } from "./home.ts";

/** How long a lease holds without being renewed, and how often it is renewed, ms. */
export const holdsMs = 10_000;
const renewEveryMs = 2_000;
/** The owner counts it as over so much earlier, ms: its clock may run slower than the server's. */
const marginMs = 2_000;
/** A renewal that failed is tried again after so long, ms. */
const retryMs = 250;
/** How long a renewal may take, ms: then it is tried on another connection. */
const renewalMs = 3_000;
/** A transaction that takes so long, ms, may never end, as where the network drops its connection alone: somebody who can commit is to work. */
const hangsMs = 5_000;
/** Key of the session lock. The server frees it when the connection ends: at once where a process dies. */
const lockKey = 7_300_119;

/** The right to work on a database. */
export interface Lease {
  /** Rises with each change of owner: every transaction of the owner is fenced by it. */
  readonly epoch: number;
  /** How long this process may still let something leave for which nobody else must have taken over, ms; 0: not any more. */
  leftMs(): number;
  /** Says that what was open in a copy is ended: where the database is marked as one from now on, `onCopied` is told. */
  begun(): void;
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
  /** Runs before a lease that is free is taken, perhaps more than once; absent: nothing has to be done. */
  readonly beforeTaking?: () => Promise<void>;
  /** Another process has taken the lease over. */
  readonly onLost: () => void;
  /** The database was marked as a copy while this process works on it: what is open in it has to be ended by a start. */
  readonly onCopied?: () => void;
  /** How long the transaction that is under way has taken, ms; absent: none ever takes long. */
  readonly hungMs?: () => number;
  /** Hears of what is waited out: each trouble once until it is another. */
  readonly onTrouble?: (why: string) => void;
}

/** The row of the lease. */
export interface Row {
  readonly owner: string;
  readonly epoch: number;
  readonly locked: boolean;
  readonly settings: string;
  /** How long it still holds, ms; negative: it is over. */
  readonly left_ms: number;
  readonly until: string;
  readonly now_ms: number;
}

/** The wall clock of this machine, epoch ms. */
export function nowMsOf({ nowMs = realNowMs }: LeaseOptions): number {
  return nowMs();
}

/** Takes the session lock, which only one session has; false: another has it. */
export async function lockSession(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>("select pg_try_advisory_lock($1) as locked", [lockKey]);
  return rows[0]?.locked === true;
}

/** Waits for the session lock, for as long as the connection waits for locks. */
export async function waitForSession(client: Client): Promise<void> {
  await client.query("select pg_advisory_lock($1)", [lockKey]);
}

export async function unlockSession(client: Client): Promise<void> {
  await client.query("select pg_advisory_unlock($1)", [lockKey]);
}

/** A lease as it was taken. */
export interface Taken {
  readonly epoch: number;
  /** Where the database is. */
  readonly home: string;
  /** When it was asked for by the clock that nobody sets, and by the server's, ms. */
  readonly sentAt: SteadyTime;
  readonly serverMs: number;
}

interface Renewed extends Pick<Row, "now_ms"> {
  /** The database is marked as a copy. */
  readonly copied: boolean;
  /** It was looked at only: it runs out. */
  readonly hangs: boolean;
}

/** The lease of this process, renewed until it is released or lost. */
export class HeldLease implements Lease {
  readonly epoch: number;
  readonly #options: LeaseOptions;
  #client: Client | null = null;
  /** When the last renewal that succeeded was sent. */
  #renewedAt: SteadyTime;
  #aheadMs: number;
  #ended = false;
  #isBegun = false;
  readonly #stop = new AbortController();
  /** Ends the pause before the next renewal. */
  #hurry = new AbortController();
  readonly #renewing: Promise<void>;

  readonly #home: string;

  constructor(options: LeaseOptions, client: Client, { epoch, home, sentAt, serverMs }: Taken) {
    this.#options = options;
    this.#keep(client);
    this.epoch = epoch;
    this.#home = home;
    this.#renewedAt = sentAt;
    this.#aheadMs = serverMs - nowMsOf(options);
    this.#renewing = this.#renewAlways();
  }

  leftMs(): number {
    if (this.#ended) return 0;
    const passedMs = steadyMsBetween(this.#renewedAt, realSteady());
    return passedMs === null ? 0 : Math.max(0, holdsMs - marginMs - passedMs);
  }

  begun(): void {
    this.#isBegun = true;
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

  /** Takes a connection. One that is lost is made again at once: with it went the session lock. */
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
    const sentAt = realSteady();
    const renewed = this.#renewOn(client);
    const row = await Promise.race([renewed, after(renewalMs, null)]);
    renewed.catch(() => {});
    if (row === null) throw new Error("The renewal was not answered in time");
    if (row === "lost") {
      this.#ended = true;
      this.#options.onLost();
      return;
    }
    if (row.copied && this.#isBegun) {
      this.#ended = true;
      this.#options.onCopied?.();
      return;
    }
    if (!row.hangs) this.#renewedAt = sentAt;
    this.#aheadMs = row.now_ms - nowMsOf(this.#options);
  }

  async #renewOn(client: Client): Promise<Renewed | "lost"> {
    // A server that took over has the same row, perhaps without the last commits: it is another's to begin on it.
    if ((await homeOf(client)) !== this.#home) return "lost";
    // A connection that was made again has to get the session lock again. Held already, it is taken once more, which changes nothing.
    const locked = await lockSession(client);
    const hangs = (this.#options.hungMs?.() ?? 0) >= hangsMs;
    const { rows } = await client.query<Renewed>(
      `update lease set until = case when $4 then until else clock_timestamp() + $2 * interval '1 ms' end, locked = $3
       where name = 'active' and epoch = $1
       returning extract(epoch from clock_timestamp()) * 1000 as now_ms, exists (select 1 from meta where name = '${copiedAtName}') as copied,
         $4::boolean as hangs`,
      [this.epoch, holdsMs, locked, hangs],
    );
    return rows[0] ?? "lost";
  }
}
