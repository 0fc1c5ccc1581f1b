import type { Client } from "pg";
import { connect, idleBesideMs } from "../core/connection.ts";
import { expectKnownSchema } from "../core/migrations.ts";
import { pause, realMonotonicMs, realSteady } from "../core/server-time.ts";
import { connectionTrouble, isLockTimeout, mayPass } from "../core/trouble.ts";
import {
  HeldLease,
  holdsMs,
  lockSession,
  nowMsOf,
  unlockSession,
  waitForSession,
  type Lease,
  type LeaseOptions,
  type Row,
} from "./held-lease.ts";
import { homeOf } from "./home.ts";

const retryMs = 250;
/** How long who finds it free, but could not take it, pauses, ms. */
const lookMs = 100;
/** How often who waits for it looks whether it is over, ms: the end of its owner's session is heard of at once. */
const waitsMs = 1_000;
/** How long an owner has that lost its connection alone to come back, ms. */
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
    if (found instanceof HeldLease) return found;
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
    await waitForSession(client);
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
): Promise<HeldLease | LeaseOwner | null> {
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
      if (epoch !== null) return new HeldLease(options, client, { epoch, home, sentAt, serverMs: seen.now_ms });
    }
  }
  // Its owner wants it.
  if (locked) await unlockSession(client);
  return seen && { owner: seen.owner, settings: seen.settings, aheadMs: seen.now_ms - nowMsOf(options) };
}

/**
 * Begins a transaction and locks the row of the lease, which is free; null: an open transaction of the owner before holds it, whose session is ended now,
 * or another process takes it over.
 */
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

/** Notes how long the owner before may still let something leave, where its lease is not over: it may be alive. */
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
