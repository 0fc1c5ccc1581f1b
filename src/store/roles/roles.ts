import { ConsoleSessionOver } from "../console-sessions.ts";
import { given } from "../port/doing.ts";
import { doing, type Doing, type Runs, type Tx } from "../port/engine.ts";
import { heldSession } from "../repositories/people/console-sessions.ts";
import type { Store } from "../store.ts";
import { runTurns, StepNotApplied } from "../turn/turn.ts";
import type { OfEngine } from "./methods.ts";
import { reads } from "./reads.ts";
import { fireTimers, writes } from "./writes.ts";

type Job = (tx: Tx) => Doing<unknown>;

/** Methods that run each of these works. */
function methodsOf<Works extends object>(
  works: Works,
  run: (job: Job) => Promise<unknown>,
): Pick<Store, keyof Works & keyof Store> {
  const methods = Object.entries(works as Record<string, (tx: Tx, ...given: unknown[]) => Doing<unknown>>).map(
    ([name, work]) => [name, (...values: unknown[]) => run((tx) => work(tx, ...values))] as const,
  );
  return Object.fromEntries(methods) as never;
}

/** Every method of the store but what is the engine's own. */
export function rolesOn(runs: Runs): Omit<Store, OfEngine> {
  const { read, readThen, write, writeLast, isWaiting, isDuplicate } = runs;
  const written = methodsOf(writes, write);
  return {
    ...methodsOf(reads, read as (job: Job) => Promise<unknown>),
    ...written,
    runTurns: (step, options) =>
      readThen(
        // What waits to be written may be an entry: it is handled in the commit that accepts it.
        (db) => (isWaiting() ? given(true) : db.open.entries.has(options.skip)),
        async (hasOpen) => {
          if (!hasOpen) return { handled: 0, held: [], failed: [] };
          return writeLast((tx) => runTurns(tx, step, options, "together")).catch((error: unknown) => {
            if (!(error instanceof StepNotApplied)) throw error;
            return write((tx) => runTurns(tx, step, options, "each in a savepoint"));
          });
        },
      ),
    fireTimers: (nowMs) =>
      readThen(
        (db) => db.open.timers.next(),
        async (next) => (next === null || next > nowMs ? 0 : write((tx) => fireTimers(tx, nowMs))),
      ),
    beginSending: (...sent) =>
      written.beginSending(...sent).catch((error: unknown) => {
        // Another has taken the lane at the same moment.
        if (isDuplicate(error)) return false;
        throw error;
      }),
    inSession: (key, nowMs) => {
      const inIt = <T>(job: (tx: Tx) => Doing<T> | void) => write((tx) => inSession(tx, key, nowMs, job));
      return rolesOn({ ...runs, write: inIt, writeLast: inIt });
    },
  };
}

/** Does a job in the name of a session of the console. Throws where it is over. */
function* inSession<T>(tx: Tx, key: string, nowMs: number, job: (tx: Tx) => Doing<T> | void): Doing<T> {
  const session = yield* heldSession(tx, key, nowMs);
  if (session === null) throw new ConsoleSessionOver();
  tx.session = session.name;
  try {
    return yield* doing(job, tx);
  } finally {
    tx.session = null;
  }
}
