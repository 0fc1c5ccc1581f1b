// The store on PostgreSQL. Entry points: `preparePostgres`, then `openPostgresStore`; `lease.ts` says which process may. `core/` has the connections,
// the group commit and the schema; `engine.ts` is the port on which the repositories (`../repositories/`) run; `open.ts` asks for what is open. Nothing is remembered
// between two transactions: another process may change any row.
import type { Client } from "pg";
import { refuse } from "../../domain/language.ts";
import { dayMs, defaultRetention, type Retention } from "../../domain/time.ts";
import type { CalledOff } from "../ledger.ts";
import { accept, methodsOn, recoverSending } from "../methods.ts";
import type { Doing, Parts, Runs, Tx } from "../port/engine.ts";
import { metaOf, setMeta } from "../repositories/meta.ts";
import { unprove } from "../repositories/people.ts";
import { readModelOn } from "../repositories/read-model.ts";
import { prune } from "../repositories/upkeep.ts";
import { copiedAtName } from "../rules.ts";
import { everyWork, type Store, type Work } from "../store.ts";
import { Commits, LeaseLost, type Right } from "./core/commits.ts";
import {
  after,
  connect,
  type Db,
  ended,
  idleBesideMs,
  onConnection,
  openPool,
  pause,
  realNowMs,
  statementsOn,
} from "./core/connection.ts";
import { isMade, migrateSchema, waitsForUpgrade, wholeProblem } from "./core/migrations.ts";
import { connectionTrouble, isDuplicate } from "./core/trouble.ts";
import { runsOn } from "./engine.ts";
import { homeOf, type Lease } from "./lease.ts";
import type { LocalWhatsApp } from "./local-whatsapp.ts";
import { untilDecided } from "./open.ts";
import { serverStampProblem, setStamp } from "./snapshot.ts";

/** How often the tables are tried to be made, and how long after each time, ms. */
const mostTries = 10;
const retryMs = 500;

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`, with what `pg` knows of parameters. */
  readonly url: string;
  readonly calledOff: CalledOff;
  /** How long what is over is kept; absent: as the settings have it unless something is set. */
  readonly retention?: Retention;
  readonly steady: Parts["steady"];
  /** Under which the store writes, as it is then; absent or null: under none. */
  readonly lease?: Pick<Lease, "epoch"> | null;
  /** Other processes write too: without a lease this one stands by, and hears of what the others commit. Absent: nobody else writes. */
  readonly isShared?: boolean;
  /** Where the database is (`recogniseHome`): nothing is written under a lease where it is elsewhere. Absent or null: wherever it is. */
  readonly home?: string | null;
  /** What was open in a copy is ended, or it was none. */
  readonly onBegun?: () => void;
  /** Another process has taken the lease over: nothing is committed any more. */
  readonly onLeaseLost?: () => void;
  readonly onLost?: (error: Error) => void;
}

export interface PostgresStore extends Store {
  /** How long the transaction that is under way has taken, ms. */
  hungMs(): number;
}

/** What a program has to know of a database before it opens it. */
export interface PreparedPostgres {
  readonly salt: string;
  /** What the server's clock is ahead of this machine's, ms. */
  readonly aheadMs: number;
  /** A process works on it under an older schema: `upgradePostgres` is to be called when none does. */
  readonly waitsForUpgrade: boolean;
}

export interface Preparation {
  readonly beforeUpgrade?: () => Promise<void>;
  /** Runs before tables are made in a database that has none; what it throws leaves the database as it is. */
  readonly beforeMaking?: () => void;
}

/** Brings a schema up to date, unless a process works on it, and stamps a new one. Throws, with the remedy, where the database cannot be used. */
export async function preparePostgres(
  url: string,
  stamp: string,
  preparation: Preparation = {},
): Promise<PreparedPostgres> {
  for (let tries = 1; ; tries++) {
    try {
      return await prepare(url, stamp, preparation);
    } catch (error) {
      // A restore, or a worker that starts too, is making the same tables.
      if (!isDuplicate(error) || tries === mostTries) throw connectionTrouble(error, url);
      await pause(retryMs);
    }
  }
}

function prepare(url: string, stamp: string, { beforeUpgrade, beforeMaking }: Preparation): Promise<PreparedPostgres> {
  return onConnection(url, async (client) => {
    refuse(await wholeProblem(client, url));
    const waits = await waitsForUpgrade(client);
    if (!(await isMade(client))) beforeMaking?.();
    if (!waits) await migrateSchema(client, beforeUpgrade);
    const add = "insert into meta (name, value) values ($1, $2) on conflict do nothing";
    await client.query(add, ["stamp", stamp]);
    await client.query(
      "insert into meta (name, value) values ('salt', replace(gen_random_uuid()::text, '-', '')) on conflict do nothing",
    );
    refuse(await serverStampProblem(client, url, stamp));
    await setStamp(client, stamp);
    const { rows } = await client.query<{ salt: string }>("select value as salt from meta where name = 'salt'");
    return { salt: rows[0]?.salt ?? "", aheadMs: await aheadOf(client), waitsForUpgrade: waits };
  });
}

/** Brings the schema of a database up to date. Throws what the server says, and on a database that a newer program made. */
export function upgradePostgres(url: string, beforeUpgrade: () => Promise<void>): Promise<void> {
  return onConnection(url, (client) => migrateSchema(client, beforeUpgrade));
}

/** The store on a database that is prepared. It connects with the first statement. `whatsapp`: what the linked account keeps, on this machine. */
export function openPostgresStore(options: PostgresOptions, whatsapp: LocalWhatsApp): PostgresStore {
  const { url, calledOff, retention = defaultRetention, steady, onLost = () => {}, isShared = false } = options;
  const pool = openPool(url, onLost);
  const db = statementsOn(pool);
  const right = (): Right => options.lease ?? (isShared ? "standby" : null);
  const commits = new Commits(() => connectFor(url, right(), options.home ?? null), right, options.onLeaseLost);
  const others = isShared ? watchOthers({ url, db, commits, isStandby: () => right() === "standby" }) : null;
  const runs = runsOn(db, commits, { calledOff, steady });
  const roles = methodsOn(runs);
  let isClosed = false;

  return {
    ...roles,
    whatsapp: whatsapp.records,
    readModel: {
      ...readModelOn(runs),
      writable: (nowMs) => writable(runs, nowMs),
      // The server keeps its files.
      filePlace: async () => "same",
    },
    accept: async (updates, nowMs, shed) => {
      if (updates.length === 0) return { fresh: 0, shed: 0 };
      const unproved = whatsapp.unproved();
      const counts = await runs.write((tx) => acceptBeside(tx, unproved, accept(tx, updates, nowMs, shed)));
      whatsapp.unprovedStored(unproved);
      return counts;
    },
    nextReplies: async (wanted) => whatsapp.goingOut(await roles.nextReplies(wanted), wanted.nowMs),
    forgetOpen: async (...given) => {
      const gap = await roles.forgetOpen(...given);
      options.onBegun?.();
      return gap;
    },
    recoverLeft: async (recoverOperation, now, signal) => {
      for (let count = 0; ;) {
        const leftMs = await untilDecided(db, options.lease?.epoch ?? null);
        if (leftMs === null || signal.aborted) return count;
        await pause(leftMs, signal);
        if (signal.aborted) return count;
        count += (await runs.write((tx) => recoverSending(tx, recoverOperation, now()))).length;
      }
    },
    prune: async (nowMs, longKept) => {
      await runs.write((tx) => prune(tx, retention, nowMs, longKept));
      whatsapp.prune(nowMs - retention.messages * dayMs, nowMs - retention.journal * dayMs);
    },
    subscribe: (wake) => commits.subscribe(wake),
    subscribeToWrites: (wake) => commits.subscribeToWrites(wake),
    hungMs: () => commits.hungMs(),
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await others?.close();
      await commits.close();
      await ended(pool.end());
      whatsapp.close();
    },
  };
}

/** Accepts updates, and stores the proofs that have ended before. A copy takes nothing before what is open in it is ended. */
function* acceptBeside<T>(tx: Tx, unproved: ReturnType<LocalWhatsApp["unproved"]>, accepting: Doing<T>): Doing<T> {
  const storing = (function* () {
    for (const { identity, phone } of unproved) unprove(tx, identity, phone);
    return yield* accepting;
  })();
  const [copied, counts] = yield* tx.together([metaOf(tx, copiedAtName), storing]);
  if (copied !== null) throw new Error("What was open in this copy has to be ended first");
  return counts;
}

const writableMs = 2_000;

/** Commits one row, as everything else is committed. A copy takes nothing before what is open in it is ended. */
async function writable(runs: Runs, nowMs: number): Promise<boolean> {
  const done = runs
    .write(function* (tx) {
      setMeta(tx, "writable_at", String(nowMs));
      return (yield* metaOf(tx, copiedAtName)) === null;
    })
    .catch(() => false);
  return Promise.race([done, after(writableMs, false)]);
}

/** Who stands by must not hold up the chats of who works, where it stands still with a transaction open. */
async function connectFor(url: string, right: Right, home: string | null): Promise<Client> {
  const client = await connect(url, { pipelined: true, ...(right === "standby" && { idleMs: idleBesideMs }) });
  if (home === null || (await homeOf(client)) === home) return client;
  await client.end();
  throw new LeaseLost("Another server has the database now");
}

/** What the server's clock is ahead of this machine's, ms. */
async function aheadOf(client: Client): Promise<number> {
  const sql = "select extract(epoch from clock_timestamp()) * 1000 as now_ms";
  const { rows } = await client.query<{ now_ms: number }>(sql);
  return (rows[0]?.now_ms ?? 0) - realNowMs();
}

/** How often is looked for what others have committed, ms. A notification, which may be lost, only makes it sooner. */
const everyMs = 1_000;
const channel = "monedero";
/** Each transaction of a process counts its own row up. `waits`: a message is not handled, perhaps since another process held its mailbox. */
const lookSql = `select coalesce(sum(mark), 0)::bigint as marks, exists (select 1 from chats where pending > 0) as waits
  from writers where name <> $1`;

interface OthersOptions {
  readonly url: string;
  readonly db: Db;
  readonly commits: Commits;
  /** Whether this process stands by: then it notifies the others of what it commits. */
  readonly isStandby: () => boolean;
}

/**
 * Watches what other processes commit, and announces it here as work of every kind, at once while this process works, else within a second; tells them of
 * what this one commits while it stands by. Runs until it is closed, on a connection of its own, which is made again when it is lost.
 */
function watchOthers({ url, db, commits, isStandby }: OthersOptions): { close(): Promise<void> } {
  const stop = new AbortController();
  let hint = new AbortController();
  let client: Client | null = null;
  /** Whether the connection hears of notifications. Who stands by has nothing to do at once: each of them would be one more that wakes for every commit. */
  let listens = false;
  let seen: number | null = null;
  const notify = oneAtATime(() => db.run("select pg_notify($1, '')", [channel]));
  const unsubscribe = commits.subscribe((work) => {
    // From outside of any transaction: those that notify wait for one another.
    if (isStandby() && !work.has("elsewhere")) notify();
  });
  const look = async () => {
    if (client === null) {
      client = await watching(url, () => hint.abort());
      listens = false;
    }
    if (!listens && !isStandby()) {
      await client.query(`listen ${channel}`);
      listens = true;
    }
    const { rows } = await client.query<{ marks: number; waits: boolean }>(lookSql, [commits.writer]);
    const { marks = 0, waits = false } = rows[0] ?? {};
    if (seen !== null && seen !== marks) commits.tell(new Set<Work>([...everyWork, "elsewhere"]));
    else if (waits) commits.tell(new Set<Work>(["inbox"]));
    seen = marks;
  };
  const watch = async () => {
    while (!stop.signal.aborted) {
      hint = new AbortController();
      try {
        await look();
      } catch {
        // The next look is on a new connection, and sees all that was missed. That the server is away is told by whoever commits.
        void client?.end().catch(() => {});
        client = null;
      }
      if (!stop.signal.aborted) await pause(everyMs, hint.signal);
    }
    await ended(client?.end());
  };
  const watched = watch();
  return {
    close() {
      unsubscribe();
      stop.abort();
      hint.abort();
      return watched;
    },
  };
}

/** Runs `work` when it is called, and once more after it where it was called meanwhile. What fails is left: whoever stands by is looked for every second anyway. */
function oneAtATime(work: () => Promise<unknown>): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await work().catch(() => {});
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}

/** `heard`: of a notification, where the connection listens, and of its end. */
async function watching(url: string, heard: () => void): Promise<Client> {
  const client = await connect(url, { pipelined: false });
  client.on("notification", heard);
  client.once("end", heard);
  return client;
}
