import { Client, Pool, type ClientConfig } from "pg";
import { types } from "./db.ts";

/** How long a connection may take, a statement may run, and a statement waits for a lock, ms. */
const connectMs = 5_000;
const statementMs = 30_000;
const lockMs = 5_000;
/** An answer that takes longer comes from a server that is gone: the connection is closed. */
const answerMs = statementMs + 5_000;
/** A transaction that does nothing for so long, ms, belongs to a process that stands still: the server ends it, so that nobody waits for its locks. */
const idleMs = 15_000;
/** The same for what runs beside the process that works, which must not wait for it long, ms. */
export const idleBesideMs = 1_000;

/** Connections for reads. */
const mostReaders = 4;

const settings = (url: string): ClientConfig => ({
  connectionString: url,
  application_name: "monedero-bot",
  connectionTimeoutMillis: connectMs,
  statement_timeout: statementMs,
  lock_timeout: lockMs,
  idle_in_transaction_session_timeout: idleMs,
  query_timeout: answerMs,
  keepAlive: true,
  options: "-c timezone=UTC -c client_encoding=UTF8",
  types,
});

/** The connections for reads. `onLost` hears of a connection that dropped while nothing ran on it; without it, that would end the process. */
export function openPool(url: string, onLost: (error: Error) => void): Pool {
  const pool = new Pool({ ...settings(url), max: mostReaders, idleTimeoutMillis: 60_000 });
  pool.on("error", onLost);
  return pool;
}

export interface ConnectionOptions {
  /** Statements do not wait for one another's answers. */
  readonly pipelined: boolean;
  /** How long a transaction of it may do nothing, ms; absent: as long as any. */
  readonly idleMs?: number;
}

/** A connection of its own. The caller ends it. */
export async function connect(url: string, { pipelined, idleMs: most = idleMs }: ConnectionOptions): Promise<Client> {
  const client = new Client({ ...settings(url), pipeline: pipelined, idle_in_transaction_session_timeout: most });
  // Its statements hear of a lost connection; an `error` without a listener would end the process.
  client.on("error", () => {});
  await client.connect();
  return client;
}
