/** The database that a command opens, or that the bot holds for itself. */
import { createHmac } from "node:crypto";
import { hostname } from "node:os";
import { datedBackups, isOfOlderSchema } from "../backup/files.ts";
import { expectNoBackup, expectOpenable, lostDatabase, lostOnServer } from "../backup/openable.ts";
import { finishRestore } from "../backup/restore.ts";
import { hasClient, takeBackup, takeDump } from "../backup/take.ts";
import { verifyBackup } from "../backup/verify.ts";
import { linkedNumber } from "../channel/whatsapp-records.ts";
import type { BackupFacts } from "../checks/check.ts";
import { freeBytesAt, isFolderForUs, isSameDisk } from "../checks/gather/machine.ts";
import { type Clock, sleep, unguessable } from "../clock.ts";
import { createServerClock } from "../clock/derived-clocks.ts";
import type { Config } from "../config/config.ts";
import { refuse, WordedError, type Words, wordsIn } from "../domain/language.ts";
import { accountNumber } from "../domain/phone.ts";
import { formatPoints } from "../domain/money.ts";
import { type Identities, type IdentityKind, identityKinds } from "../domain/shop.ts";
import { trimEndOf } from "../domain/words.ts";
import type { Log } from "../log.ts";
import { afterCalledOff } from "../router/money/operation-views.ts";
import { placeOf } from "../store/postgres/core/trouble.ts";
import type { ServerInspection } from "../store/postgres/inspect.ts";
import type { Lease } from "../store/postgres/lease.ts";
import { tryLock } from "../store/sqlite/core/database.ts";
import { cutWalProblem } from "../store/sqlite/core/files.ts";
import { openSqliteStore } from "../store/sqlite/sqlite-store.ts";
import type { Store } from "../store/store.ts";
import { rendererIn, type RenderIn } from "../text/languages.ts";
import { exitCodes, programVersion, say } from "./command.ts";
import { differingSettings, settingsMark } from "./settings.ts";

/** How often a second process tries to take the database's lock, ms. */
const lockPollMs = 250;

/** The database. On PostgreSQL several processes hold it, and one of them works on it. */
export interface HeldDatabase {
  readonly store: Store;
  /** The bot's clock. On PostgreSQL it is the server's, so that successive processes share one clock. */
  readonly clock: Clock;
  /** How long this process may still send requests that move money, ms. Null: for as long as it runs. */
  readonly leftMs: (() => number) | null;
  /** Other processes may hold it too. This one stands by until `own` has resolved. */
  readonly isShared: boolean;
  /** Waits until this process may work on it. */
  own(): Promise<void>;
  /** Releases it to another process. Call it when the store is closed. */
  release(): Promise<void>;
}

/** Opens the database of this configuration: a file once no other process holds it, a server's at once. */
export function holdDatabase(config: Config, clock: Clock, log: Log): Promise<HeldDatabase> {
  return config.databaseUrl === null
    ? holdFile(config, clock, log)
    : holdServer(config, config.databaseUrl, clock, log);
}

async function holdFile(config: Config, clock: Clock, log: Log): Promise<HeldDatabase> {
  expectNoBackup(config.databasePath);
  const release = await takeLock(config, config.databasePath, clock, log);
  prepareFile(config, clock, log);
  const store = openStore(config, clock);
  return { store, clock, leftMs: null, isShared: false, own: async () => {}, release: async () => release() };
}

const anotherWorks: Words = {
  "es-MX":
    "Otra copia del bot ya trabaja con esta base de datos. Espero a que termine: ciérrala, o cierra esta con Ctrl+C.",
  en: "Another copy of the bot works on this database. Waiting for it to end: close it, or close this one with Ctrl+C.",
};

/** Takes the lock of a database file. Resolves to the function that releases it. */
async function takeLock({ language }: Config, path: string, clock: Clock, log: Log): Promise<() => void> {
  for (let told = false; ; told = true) {
    const lock = tryLock(path);
    if (lock) return () => lock.release();
    if (!told) {
      log.warn("Another process is working on this database; waiting for it to end");
      say(wordsIn(anotherWorks, language));
    }
    await sleep(clock, lockPollMs);
  }
}

/** Finishes an interrupted restore, and makes a backup before the schema of an older version is changed. Call it with the lock. */
function prepareFile(config: Config, clock: Clock, log: Log): void {
  const { databasePath, backup } = config;
  finishRestore(databasePath);
  refuse(cutWalProblem(databasePath));
  if (config.mode === "live")
    refuse(lostDatabase({ database: databasePath, folder: backup.folder, stamp: stampOf(config) }));
  if (backup.folder === null || !isOfOlderSchema(databasePath)) return;
  const random = unguessable().slice(0, 8);
  const [database, folder] = [databasePath, backup.folder];
  const path = takeBackup({ database, folder, nowMs: clock.nowMs(), program: programVersion(), random });
  log.info("A backup was made before the database is upgraded", { path });
}

async function holdServer(config: Config, url: string, base: Clock, log: Log): Promise<HeldDatabase> {
  const { openPostgresStore } = await import("../store/postgres/postgres-store.ts");
  const { openLocalWhatsApp } = await import("../store/postgres/local-whatsapp.ts");
  const { recogniseHome, waitedOut, waitForLease } = await import("../store/postgres/lease.ts");
  const stamp = stampOf(config);
  // Only the linked account has data that must be on this machine.
  const path = config.mode === "live" && config.whatsapp !== null ? config.databasePath : ":memory:";
  const unlock = await takeLock(config, path, base, log);
  const { salt, aheadMs, beforeTaking } = await prepareServer(config, url, base, log);
  const whatsapp = openLocalWhatsApp({ path, stamp, databaseKey: config.databaseKey, salt });
  const settings = settingsMark(process.env);
  const endings = endingsOf(log);
  const { onLost } = endings;
  const onTrouble = (why: string) => log.warn("The database cannot be taken over now; trying again", { why });
  const options = { url, owner: `${hostname()}:${process.pid}`, settings, beforeTaking, ...endings, onTrouble };
  const held = { lease: null as Lease | null, home: null as string | null, aheadMs };
  const clock = createServerClock(base, () => held.lease?.aheadMs() ?? held.aheadMs);
  const store = openPostgresStore(
    {
      url,
      retention: config.retention,
      steady: () => clock.steady(),
      calledOff: (operation) => afterCalledOff(renderInOf(config), operation),
      isShared: true,
      get lease() {
        return held.lease;
      },
      get home() {
        return held.home;
      },
      onBegun: () => held.lease?.begun(),
      onLeaseLost: onLost,
      onLost: (error) => log.warn("A connection to the database was lost", { why: error.message }),
    },
    whatsapp,
  );
  let told = false;
  const own = async () => {
    const lease = await waitForLease({ ...options, hungMs: () => store.hungMs() }, (owner) => {
      const different = differingSettings(settings, owner.settings);
      if (different.length > 0) throw otherSettings(owner.owner, different);
      if (!told) log.warn("Another process is working on this database; waiting for it to end", { owner: owner.owner });
      told = true;
      held.aheadMs = owner.aheadMs;
    });
    held.home = await waitedOut(options, () => recogniseHome(url));
    held.lease = lease;
    log.info("This process works on the database", { epoch: lease.epoch });
  };
  const release = async () => {
    await held.lease?.release();
    unlock();
  };
  return { store, clock, leftMs: () => held.lease?.leftMs() ?? 0, isShared: true, own, release };
}

/** Prepares the database. `beforeTaking`: upgrades it, if that has to wait until nobody works on it. */
async function prepareServer(config: Config, url: string, base: Clock, log: Log) {
  const { preparePostgres, upgradePostgres } = await import("../store/postgres/postgres-store.ts");
  const stamp = stampOf(config);
  const dump = () => dumpBeforeUpgrade(config, url, base, log);
  const prepared = await preparePostgres(url, stamp, {
    beforeUpgrade: dump,
    beforeMaking() {
      if (config.mode === "live") refuse(lostOnServer({ place: placeOf(url), folder: config.backup.folder, stamp }));
    },
  });
  let { waitsForUpgrade } = prepared;
  if (waitsForUpgrade) log.warn("The database has an older schema; it is upgraded when nobody works on it any more");
  const beforeTaking = async () => {
    if (waitsForUpgrade) await upgradePostgres(url, dump);
    waitsForUpgrade = false;
  };
  return { ...prepared, beforeTaking };
}

/** The reasons for which a working process ends itself; the service manager restarts it. */
function endingsOf(log: Log) {
  return {
    onLost: () => {
      log.error("Another process has taken the database over; this one ends");
      process.exit(exitCodes.failed);
    },
    onCopied: () => {
      log.error("The database was marked as restored; this process ends, and the next start ends what is open in it");
      process.exit(exitCodes.failed);
    },
  };
}

/** Makes a backup before the schema of an older version is changed, if there is a folder for it and the client's program. */
async function dumpBeforeUpgrade({ backup }: Config, url: string, clock: Clock, log: Log): Promise<void> {
  const { folder } = backup;
  if (folder === null) return;
  if (!hasClient("pg_dump")) {
    log.warn("The database is upgraded without a backup, since there is no pg_dump");
    return;
  }
  const random = unguessable().slice(0, 8);
  const path = await takeDump({ url, folder, nowMs: clock.nowMs(), program: programVersion(), random });
  log.info("A backup was made before the database is upgraded", { path });
}

/** Why a process with other settings does not work on a database beside its owner: the settings `names` differ. */
export function otherSettings(owner: string, names: readonly string[]): WordedError {
  const list = names.join(", ");
  return new WordedError({
    "es-MX": `En esta base de datos trabaja ${owner} con otros ajustes: ${list}. Inicia todos los procesos con los mismos, o detenlos todos para cambiarlos.`,
    en: `${owner} works on this database with other settings: ${list}. Start every process with the same ones, or stop them all to change them.`,
  });
}

/** Opens the database of this configuration. Throws if it belongs to another mode or another wallet. */
export function openStore(config: Config, clock: Clock): Store {
  const renderIn = renderInOf(config);
  expectOpenable(config.databasePath);
  return openSqliteStore({
    path: config.databasePath,
    databaseKey: config.databaseKey,
    retention: config.retention,
    steady: () => clock.steady(),
    stamp: stampOf(config),
    calledOff: (operation) => afterCalledOff(renderIn, operation),
  });
}

/** Mode and account that a database belongs to. */
export function stampOf(config: Config): string {
  return config.mode === "demo" ? "demo" : `live ${trimEndOf(config.wallet.url, "/")}`;
}

/** The bot's sentences in the shop's language, with points shown as the configuration says. */
export function renderInOf(config: Config): RenderIn {
  return rendererIn(config.language, (points) => formatPoints(points, config.showBalanceAs));
}

/** The facts of this configuration's server (`inspectServer`). Null: the database is in a file. */
export async function serverOf(config: Config, stamp: string | null): Promise<ServerInspection | null> {
  const { databaseUrl } = config;
  if (databaseUrl === null) return null;
  const { inspectServer } = await import("../store/postgres/inspect.ts");
  return inspectServer(databaseUrl, stamp);
}

/** The identities in this configuration. `creds`: of the linked WhatsApp device; null: none is linked. */
export function identitiesOf(config: Config, creds: string | null): Identities {
  if (config.mode === "demo") return {};
  const { telegram, whatsapp, whatsappCloud, wallet } = config;
  const pairingPhone = whatsapp?.pairingPhone ?? null;
  const numberToLink = pairingPhone === null ? null : accountNumber(pairingPhone);
  const known: { readonly [kind in IdentityKind]: string | null } = {
    // The bot's id, which survives a new token.
    telegram: telegram?.token.split(":")[0] ?? null,
    whatsapp: whatsapp && (linkedNumber(creds) ?? numberToLink),
    "whatsapp-cloud": whatsappCloud?.phoneNumberId ?? null,
    account: wallet.apiKey,
    wallet: wallet.key,
  };
  return Object.fromEntries(
    identityKinds.flatMap((kind) => (known[kind] === null ? [] : [[kind, markOf(kind, known[kind])]])),
  );
}

/** 48 bits of a hash keyed with the value itself: too few to find a key by. */
function markOf(kind: IdentityKind, value: string): string {
  return createHmac("sha256", value).update(`identity ${kind}`).digest("hex").slice(0, 12);
}

/** The newest backup in `BACKUP_DIR`. `reads` "all": verifies it, which reads the whole file. "age": reads its age alone, for the running bot. */
export function backupFacts(config: Config, reads: "all" | "age", nowMs: number): BackupFacts | null {
  if (config.mode === "demo") return null;
  const { folder, everyMs } = config.backup;
  const none = { isWritable: null, isSameDisk: null, freeBytes: null, newest: null, fromFuture: [] };
  if (folder === null) return { ...none, folder, everyMs };
  const disk = { isSameDisk: isSameDisk(folder, config.databasePath), freeBytes: freeBytesAt(folder) };
  const place = { folder, isWritable: isFolderForUs(folder), ...disk };
  const { past, future } = place.isWritable ? datedBackups(folder, nowMs) : { past: [], future: [] };
  const facts = { ...place, everyMs, fromFuture: future.map(({ path }) => path) };
  const [newest] = past;
  if (newest === undefined) return { ...facts, newest: null };
  const verdict = reads === "all" ? verifyBackup(newest.path) : null;
  const { path, takenAtMs: atMs } = newest;
  return {
    ...facts,
    newest: {
      path,
      atMs,
      trouble: verdict?.ok === false ? verdict.why.map((one) => wordsIn(one, config.language)).join(" · ") : null,
    },
  };
}
