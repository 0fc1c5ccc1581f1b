import { hostname } from "node:os";
import { expectNotLost } from "../backup/lost.ts";
import { finishRestore } from "../backup/restore.ts";
import { isOfOlderSchema } from "../backup/contents.ts";
import { takeBackup } from "../backup/take.ts";
import { sleep, unguessable, type Clock } from "../clock.ts";
import { createServerClock } from "../clock/server-clock.ts";
import type { Config } from "../config/config.ts";
import { WordedError } from "../domain/worded.ts";
import type { Log } from "../log.ts";
import { afterCalledOff } from "../router/money/called-off.ts";
import { tryLock } from "../store/sqlite/core/database.ts";
import type { Store } from "../store/store.ts";
import { exitCodes } from "./exit-codes.ts";
import { openStore, renderInOf, stampOf } from "./open-store.ts";
import { differingSettings, settingsMark } from "./settings-mark.ts";
import { programVersion } from "./version.ts";

/** How often a second process tries to take the database's lock, ms. */
const lockPollMs = 250;

/** The database, for this process alone. */
export interface HeldDatabase {
  readonly store: Store;
  /** The clock by which the bot works: on a server the server's, so that every process that follows another goes by the same. */
  readonly clock: Clock;
  /** How long this process may still send what moves money, ms; null: for as long as it runs. */
  readonly leftMs: (() => number) | null;
  /** Lets another process have it. Call it when the store is closed. */
  release(): Promise<void>;
}

/** Takes the database of this configuration and opens the store; waits while another process works on it. */
export function holdDatabase(config: Config, clock: Clock, log: Log): Promise<HeldDatabase> {
  return config.databaseUrl === null
    ? holdFile(config, clock, log)
    : holdServer(config, config.databaseUrl, clock, log);
}

async function holdFile(config: Config, clock: Clock, log: Log): Promise<HeldDatabase> {
  const release = await takeLock(config.databasePath, clock, log);
  makeReady(config, clock, log);
  return { store: openStore(config, clock), clock, leftMs: null, release: async () => release() };
}

/** Takes the lock of a database file. Resolves to the function that releases it. */
async function takeLock(path: string, clock: Clock, log: Log): Promise<() => void> {
  for (let told = false; ; told = true) {
    const lock = tryLock(path);
    if (lock) return () => lock.release();
    if (!told) log.warn("Another process is working on this database; waiting for it to end");
    await sleep(clock, lockPollMs);
  }
}

/** Finishes a restore that was interrupted, and makes a backup before the schema of an older program is changed. Call it with the lock. */
function makeReady(config: Config, clock: Clock, log: Log): void {
  const { databasePath, backup } = config;
  finishRestore(databasePath);
  if (config.mode === "live") expectNotLost({ database: databasePath, folder: backup.folder, stamp: stampOf(config) });
  if (backup.folder === null || !isOfOlderSchema(databasePath)) return;
  const random = unguessable().slice(0, 8);
  const [database, folder] = [databasePath, backup.folder];
  const path = takeBackup({ database, folder, nowMs: clock.nowMs(), program: programVersion(), random });
  log.info("A backup was made before the database is upgraded", { path });
}

async function holdServer(config: Config, url: string, base: Clock, log: Log): Promise<HeldDatabase> {
  const { openPostgresStore, preparePostgres } = await import("../store/postgres/postgres-store.ts");
  const { openLocalWhatsApp } = await import("../store/postgres/local-whatsapp.ts");
  const { recogniseHome } = await import("../store/postgres/home.ts");
  const { waitForLease } = await import("../store/postgres/lease.ts");
  const stamp = stampOf(config);
  // Only the linked account has something that must be on this machine.
  const path = config.mode === "live" && config.whatsapp !== null ? config.databasePath : ":memory:";
  const unlock = await takeLock(path, base, log);
  const { salt } = await preparePostgres(url, stamp);
  const whatsapp = openLocalWhatsApp({ path, stamp, databaseKey: config.databaseKey, salt });
  const settings = settingsMark(process.env);
  const onLost = () => {
    log.error("Another process has taken the database over; this one ends");
    process.exit(exitCodes.failed);
  };
  let told = false;
  const lease = await waitForLease({ url, owner: `${hostname()}:${process.pid}`, settings, onLost }, (owner) => {
    const different = differingSettings(settings, owner.settings);
    if (different.length > 0) throw otherSettings(owner.owner, different);
    if (!told) log.warn("Another process is working on this database; waiting for it to end", { owner: owner.owner });
    told = true;
  });
  const home = await recogniseHome(url);
  log.info("This process works on the database", { epoch: lease.epoch });
  const clock = createServerClock(base, () => lease.aheadMs());
  const store = openPostgresStore(
    {
      url,
      retention: config.retention,
      steady: () => clock.steady(),
      calledOff: (operation) => afterCalledOff(renderInOf(config), operation),
      lease,
      home,
      onLeaseLost: onLost,
      onLost: (error) => log.warn("A connection to the database was lost", { why: error.message }),
    },
    whatsapp,
  );
  const release = async () => {
    await lease.release();
    unlock();
  };
  return { store, clock, leftMs: () => lease.leftMs(), release };
}

/** Why a process with other settings does not work on a database beside its owner: `names` differ. */
export function otherSettings(owner: string, names: readonly string[]): WordedError {
  const list = names.join(", ");
  return new WordedError({
    "es-MX": `En esta base de datos trabaja ${owner} con otros ajustes: ${list}. Inicia todos los procesos con los mismos, o detenlos todos para cambiarlos.`,
    en: `${owner} works on this database with other settings: ${list}. Start every process with the same ones, or stop them all to change them.`,
  });
}
