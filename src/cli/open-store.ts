import { trimEndOf } from "../domain/words.ts";
/** The database of the settings: whose it is, how it is opened, and its newest backup. */
import { createHmac } from "node:crypto";
import { datedBackups } from "../backup/manifest.ts";
import { expectOpenable } from "../backup/openable.ts";
import { verifyBackup } from "../backup/verify.ts";
import { linkedNumber } from "../channel/whatsapp-records.ts";
import type { BackupFacts } from "../checks/check.ts";
import { freeBytesAt, isFolderForUs, isSameDisk } from "../checks/gather/machine.ts";
import type { Clock } from "../clock.ts";
import type { Config } from "../config/config.ts";
import { accountNumber } from "../domain/phone.ts";
import { formatPoints } from "../domain/points.ts";
import { identityKinds, type Identities, type IdentityKind } from "../domain/shop.ts";
import { wordsIn } from "../domain/language.ts";
import { afterCalledOff } from "../router/money/called-off.ts";
import type { ServerInspection } from "../store/postgres/inspect.ts";
import { openSqliteStore } from "../store/sqlite/sqlite-store.ts";
import type { Store } from "../store/store.ts";
import { rendererIn, type RenderIn } from "../text/languages.ts";

/** Opens the database of this configuration. Throws where it belongs to another mode or another wallet. */
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

/** What the server of this configuration says (`inspectServer`); null: the database is in a file. */
export async function serverOf(config: Config, stamp: string | null): Promise<ServerInspection | null> {
  const { databaseUrl } = config;
  if (databaseUrl === null) return null;
  const { inspectServer } = await import("../store/postgres/inspect.ts");
  return inspectServer(databaseUrl, stamp);
}

/** The identities that this configuration names. `creds`: of the linked WhatsApp device; null: none is linked. */
export function identitiesOf(config: Config, creds: string | null): Identities {
  if (config.mode === "demo") return {};
  const { telegram, whatsapp, whatsappCloud, wallet } = config;
  const pairingPhone = whatsapp?.pairingPhone ?? null;
  const numberToLink = pairingPhone === null ? null : accountNumber(pairingPhone);
  const known: { readonly [kind in IdentityKind]: string | null } = {
    // The bot's id, which stays when its token is replaced.
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

/** The newest backup in `BACKUP_DIR`. `reads` "all": verifies it, which reads the whole file; "age": the running bot looks at its age alone. */
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
