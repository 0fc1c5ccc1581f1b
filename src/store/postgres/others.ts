import type { Client } from "pg";
import { everyWork, type Work } from "../store.ts";
import type { Commits } from "./core/commits.ts";
import { connect, type Db } from "./core/connection.ts";
import { ended, pause } from "./core/server-time.ts";

/** How often is looked for what others have committed, ms. A notification, which may be lost, only makes it sooner. */
const everyMs = 1_000;
const channel = "monedero";
/**
 * Each transaction of a process counts its own row up. `waits`: a message is not handled; perhaps since another process held its mailbox when this one
 * looked, and ended without a commit.
 */
const lookSql = `select coalesce(sum(mark), 0)::bigint as marks, exists (select 1 from chats where pending > 0) as waits
  from writers where name <> $1`;

export interface OthersOptions {
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
export function watchOthers({ url, db, commits, isStandby }: OthersOptions): { close(): Promise<void> } {
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
