import type { Client, ClientBase } from "pg";
import { steadyMsBetween, type SteadyTime } from "../../domain/time.ts";
import { newestRowSql } from "../repositories/upkeep.ts";
import { copiedAtName, rewrittenSql, writtenByName } from "../rules.ts";
import {
  after,
  connect,
  ended,
  homeName,
  homeSql,
  idleBesideMs,
  onConnection,
  pause,
  realMonotonicMs,
  realNowMs,
  realSteady,
  thisTransactionSql,
} from "./core/connection.ts";
import { expectKnownSchema } from "./core/migrations.ts";
import { connectionTrouble, isLockTimeout, mayPass } from "./core/trouble.ts";

/** Pause before a failed attempt is repeated, ms. */
const retryMs = 250;
/** Pause of a process that found the lease free but could not take it, ms. */
const lookMs = 100;
/** How often a waiting process checks whether the lease is over, ms. It learns at once when the owner's session ends. */
const waitsMs = 1_000;
/** Time for an owner that has only lost its connection to reconnect, ms. */
const graceMs = 150;
/** Key of the lock of a take-over: one process tries at a time. */
const takingKey = 7_300_120;
/** How long a take-over waits for the transactions of the owner before, ms: then their sessions are ended. */
const blockedMs = 300;

/** Who works on the database now, and with which settings; what the server's clock is ahead of this machine's, ms. */
export interface LeaseOwner {
  readonly owner: string;
  readonly settings: string;
  readonly aheadMs: number;
}

const read = `select owner, epoch, locked, settings, until::text, extract(epoch from greatest(until, 'epoch') - clock_timestamp()) * 1000 as left_ms,
  extract(epoch from clock_timestamp()) * 1000 as now_ms from lease where name = 'active'`;

/** Transactions under the lease hold its row. Whose lease is over commits nothing any more: its sessions may end. */
const endOwnerSql = `select pg_terminate_backend(pid) from pg_stat_activity as session
  where datname = current_database() and usename = current_user and pid <> pg_backend_pid()
    and application_name = current_setting('application_name')
    and exists (select 1 from pg_locks as held where held.pid = session.pid and held.locktype = 'relation' and held.granted
      and held.database = (select oid from pg_database where datname = current_database())
      and held.relation = 'lease'::regclass and held.mode = 'RowShareLock')`;

/**
 * Waits until this process may work on the database, and takes the lease. It can be taken when it is over by the server's clock, when its owner gave it up,
 * and when its owner held the session lock and has lost it: that process has died, or will find that its epoch is over. Where the server's clock was set
 * back, it is over when it was not renewed for as long as it holds, by the clock of this machine that nobody sets. `onOwned`: somebody has it; what it throws
 * ends the waiting. Errors of the server that may pass are waited out; throws, with the remedy, on one that never passes, and where a newer program has
 * changed the schema.
 */
export async function waitForLease(options: LeaseOptions, onOwned: (owner: LeaseOwner) => void): Promise<Lease> {
  let client: Client | null = null;
  const told = tellingOnce(options);
  const isOver = overByRows();
  const attempt = async () => {
    try {
      client ??= await connect(options.url, { pipelined: false, idleMs: idleBesideMs });
      return await tryLease(client, options, { told, isOver });
    } catch (error) {
      void client?.end().catch(() => {});
      client = null;
      if (!mayPass(error)) throw connectionTrouble(error, options.url);
      told(error);
      return null;
    }
  };
  for (;;) {
    const found = await attempt();
    if (found instanceof Lease) return found;
    if (found !== null) onOwned(found);
    if (found === null || client === null) await pause(client === null ? retryMs : lookMs);
    else await untilFreed(client).catch(() => {});
  }
}

/**
 * Waits quietly until the session lock is free, as it is when the owner's process has died or gave the lease up, or for `waitsMs`. The server wakes who waits
 * for a lock: nobody has to ask. The lock is free again at the end, so that an owner that only lost its connection can take it first.
 */
async function untilFreed(client: Client): Promise<void> {
  await client.query(`set lock_timeout = ${waitsMs}`);
  try {
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    await unlockSession(client);
    await pause(graceMs);
  } catch (error) {
    if (!isLockTimeout(error)) throw error;
  }
  await client.query("reset lock_timeout");
}

/** Runs `work`, again and again while what fails may pass. Throws, with the remedy, on what never passes. */
export async function waitedOut<T>(
  options: Pick<LeaseOptions, "url" | "onTrouble">,
  work: () => Promise<T>,
): Promise<T> {
  for (const told = tellingOnce(options); ;) {
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error)) throw connectionTrouble(error, options.url);
      told(error);
    }
    await pause(retryMs);
  }
}

function tellingOnce({ onTrouble }: Pick<LeaseOptions, "onTrouble">): (error: unknown) => void {
  let before = "";
  return (error) => {
    const { message } = error as Error;
    if (message !== before) onTrouble?.(message);
    before = message;
  };
}

/** Whether a lease is over: by the server's clock, or since its row was the same for as long as a lease holds. */
function overByRows(): (row: Row) => boolean {
  let seen = "";
  let sinceMs = 0;
  return ({ epoch, until, left_ms: leftMs }) => {
    const renewal = `${epoch} ${until}`;
    if (renewal !== seen) [seen, sinceMs] = [renewal, realMonotonicMs()];
    return leftMs <= 0 || realMonotonicMs() - sinceMs > holdsMs;
  };
}

/** Tries to take the lease; gives its owner where it has one; null: it is free, and could not be taken now. */
async function tryLease(
  client: Client,
  options: LeaseOptions,
  { told, isOver }: { readonly told: (error: unknown) => void; readonly isOver: (row: Row) => boolean },
): Promise<Lease | LeaseOwner | null> {
  const locked = await lockSession(client);
  const isFree = (row: Row) => isOver(row) || (locked && row.locked);
  let seen: Row | null = (await client.query<Row>(read)).rows[0] as Row;
  if (isFree(seen)) {
    await options.beforeTaking?.();
    seen = await lockLease(client, told);
    if (seen !== null) {
      await expectKnownSchema(client);
      const sentAt = realSteady();
      const epoch = isFree(seen) ? await take(client, options, locked) : null;
      const home = await homeOf(client);
      await client.query("commit");
      if (epoch !== null) return new Lease(options, client, { epoch, home, sentAt, serverMs: seen.now_ms });
    }
  }
  // Its owner wants it.
  if (locked) await unlockSession(client);
  return seen && { owner: seen.owner, settings: seen.settings, aheadMs: seen.now_ms - nowMsOf(options) };
}

/** Locks the row of the free lease in a transaction. Null: another process takes it over, or the former owner held it, whose session is ended now. */
async function lockLease(client: Client, told: (error: unknown) => void): Promise<Row | null> {
  await client.query("begin");
  let isAlone = false;
  try {
    await client.query(`set local lock_timeout = ${blockedMs}`);
    await client.query("select pg_advisory_xact_lock($1)", [takingKey]);
    isAlone = true;
    return (await client.query<Row>(`${read} for update`)).rows[0] as Row;
  } catch (error) {
    if (!isLockTimeout(error)) throw error;
    told(error);
    await client.query("rollback");
    if (isAlone) await client.query(endOwnerSql);
    return null;
  }
}

/** Takes the lease. If the previous owner's has not expired, records until when that owner may still send. */
async function take(client: Client, { owner, settings }: LeaseOptions, locked: boolean): Promise<number> {
  await client.query("delete from past_leases where until < clock_timestamp() - interval '1 day'");
  await client.query(
    `insert into past_leases (epoch, until) select epoch, least(until, clock_timestamp() + $1 * interval '1 ms') from lease
     where name = 'active' and until > clock_timestamp() on conflict do nothing`,
    [holdsMs],
  );
  const { rows } = await client.query<{ epoch: number }>(
    `update lease set owner = $1, epoch = epoch + 1, until = clock_timestamp() + $2 * interval '1 ms', locked = $3, settings = $4
     where name = 'active' returning epoch`,
    [owner, holdsMs, locked, settings],
  );
  return (rows[0] as { epoch: number }).epoch;
}

/** How long a lease holds without being renewed, and how often it is renewed, ms. */
const holdsMs = 10_000;
const renewEveryMs = 2_000;
/** The owner counts it as over so much earlier, ms: its clock may run slower than the server's. */
const marginMs = 2_000;
/** How long a renewal may take, ms: then it is tried on another connection. */
const renewalMs = 3_000;
/** A transaction that takes this long, ms, may never end. The lease then runs out, so that a process that can commit takes over. */
const hangsMs = 5_000;
/** Key of the session lock. The server frees it when the connection ends: at once where a process dies. */
const lockKey = 7_300_119;

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
  readonly onLost: () => void;
  /** The database was marked as a copy while this process works on it: what is open in it has to be ended by a start. */
  readonly onCopied?: () => void;
  /** How long the transaction that is under way has taken, ms; absent: none ever takes long. */
  readonly hungMs?: () => number;
  /** Hears of what is waited out: each trouble once until it is another. */
  readonly onTrouble?: (why: string) => void;
}

interface Row {
  readonly owner: string;
  readonly epoch: number;
  readonly locked: boolean;
  readonly settings: string;
  /** How long it still holds, ms; negative: it is over. */
  readonly left_ms: number;
  readonly until: string;
  readonly now_ms: number;
}

function nowMsOf({ nowMs = realNowMs }: LeaseOptions): number {
  return nowMs();
}

/** Takes the session lock, which only one session has; false: another has it. */
async function lockSession(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>("select pg_try_advisory_lock($1) as locked", [lockKey]);
  return rows[0]?.locked === true;
}

async function unlockSession(client: Client): Promise<void> {
  await client.query("select pg_advisory_unlock($1)", [lockKey]);
}

interface Taken {
  readonly epoch: number;
  readonly home: string;
  /** When it was asked for by the clock that nobody sets, and by the server's, ms. */
  readonly sentAt: SteadyTime;
  readonly serverMs: number;
}

interface Renewed extends Pick<Row, "now_ms"> {
  readonly copied: boolean;
  /** It was looked at only: it runs out. */
  readonly hangs: boolean;
}

/** The right of this process to work on a database, renewed until it is released or lost. */
export class Lease {
  /** Rises with each change of owner: every transaction of the owner is fenced by it. */
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

  /** How long this process may still send what no other process may send too, ms; 0: the lease is over. */
  leftMs(): number {
    if (this.#ended) return 0;
    const passedMs = steadyMsBetween(this.#renewedAt, realSteady());
    return passedMs === null ? 0 : Math.max(0, holdsMs - marginMs - passedMs);
  }

  /** Says that what was open in a copy is ended: where the database is marked as one from now on, `onCopied` is told. */
  begun(): void {
    this.#isBegun = true;
  }

  /** What the server's clock is ahead of this machine's, ms. */
  aheadMs(): number {
    return this.#aheadMs;
  }

  /** Gives the lease up, so that another process takes over at once. Idempotent. */
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

/** Where a database is. It changes where what was committed last may be missing: after a restore, a promotion, a recovery to a point in time. */
export async function homeOf(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ home: string }>(`select ${homeSql} as home`);
  return rows[0]?.home ?? "";
}

/**
 * Notes where the database is, and by which transaction that was noted. Where it is elsewhere, or its rows were written again, it is marked as a copy, so
 * that `forgetOpen` ends what is open in it: it may have been done since. Call it under the lease. Gives the place.
 */
export function recogniseHome(url: string): Promise<string> {
  return onConnection(url, noteHome, { idleMs: idleBesideMs });
}

async function noteHome(client: Client): Promise<string> {
  const home = await homeOf(client);
  const set = "insert into meta (name, value) values ($1, $2) on conflict (name) do";
  await client.query("begin");
  const { rows } = await client.query<{ value: string }>("select value from meta where name = $1 for update", [
    homeName,
  ]);
  const before = rows[0]?.value ?? null;
  const { rows: written } = await client.query<{ anew: boolean }>(`select ${rewrittenSql} as anew`);
  if (before !== null && (before !== home || written[0]?.anew === true)) {
    const { rows: newest } = await client.query<{ at: number | null }>(newestRowSql);
    await client.query(`${set} nothing`, [copiedAtName, String(newest[0]?.at ?? 0)]);
  }
  await client.query(`${set} update set value = excluded.value`, [homeName, home]);
  await client.query(
    `insert into meta (name, value) values ($1, ${thisTransactionSql}) on conflict (name) do update set value = excluded.value`,
    [writtenByName],
  );
  await client.query("commit");
  return home;
}
