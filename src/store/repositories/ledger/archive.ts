import type { Days } from "../../../domain/time/local-time.ts";
import type { Corte } from "../../../ledger/corte.ts";
import type { ArchivedDay } from "../../archive.ts";
import { stored } from "../../port/dialect.ts";
import type { Db, Doing, Tx } from "../../port/engine.ts";
import { metaOf, setMeta } from "../meta.ts";

/** Name in `meta`: the first day whose operations are all here. A trigger refuses to delete one of a later day. */
const name = "ledger_since";

const open = "('ready', 'sending', 'inDoubt', 'ask')";
/** As many earlier operations of a phone as a corte reads (`earlierOf`), and as many sales as the percentage is learnt from (`earnSamples`). */
const lastOfPhone = 3;
const lastSales = 500;

const corrects = stored("corrects", "body ->> '$.corrects'");
const retryOf = stored("retry_of", "body ->> '$.retryOf'");

const removal = `DELETE FROM operations WHERE day < ? AND state NOT IN ${open}
  AND phone NOT IN (SELECT phone FROM operations WHERE state IN ${open})
  AND id NOT IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY wallet_key, phone ORDER BY created_at DESC, id DESC) AS place
    FROM operations WHERE day < ?) AS each WHERE place <= ${lastOfPhone})
  AND id NOT IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY wallet_key ORDER BY created_at DESC) AS place
    FROM operations WHERE state = 'confirmed' AND kind = 'sale') AS sale WHERE place <= ${lastSales})
  AND id NOT IN (SELECT ${corrects} FROM operations WHERE day >= ? AND ${corrects} IS NOT NULL)
  AND id NOT IN (SELECT ${retryOf} FROM operations WHERE day >= ? AND ${retryOf} IS NOT NULL)`;

/** See `ArchiveStore.ledgerSince`. */
export function ledgerSince(db: Db): Doing<string | null> {
  return metaOf(db, name);
}

/** See `ArchiveStore.archivedDays`. */
export function* archivedDays(db: Db, { from, until }: Days): Doing<ArchivedDay[]> {
  const sql = "SELECT day, corte FROM archived_days WHERE day BETWEEN ? AND ? ORDER BY day";
  const rows = yield* db.all<{ day: string; corte: string }>(sql, [from, until]);
  return rows.map(({ day, corte }) => ({ day, corte: JSON.parse(corte) as Corte }));
}

/** See `ArchiveStore.daysToArchive`. */
export function* daysToArchive(db: Db, before: string): Doing<string[]> {
  const since = `coalesce((SELECT value FROM meta WHERE name = '${name}'), '')`;
  const sql = `SELECT DISTINCT day FROM operations WHERE day >= ${since} AND day < ? ORDER BY day`;
  return (yield* db.all<{ day: string }>(sql, [before])).map(({ day }) => day);
}

/** See `ArchiveStore.oldestOpenDay`. */
export function* oldestOpenDay(db: Db): Doing<string | null> {
  const sql = `SELECT min(day) AS day FROM operations WHERE state IN ${open}`;
  return (yield* db.get<{ day: string | null }>(sql))?.day ?? null;
}

/** See `ArchiveStore.archiveLedger`. */
export function* archiveLedger(tx: Tx, before: string, days: readonly ArchivedDay[]): Doing<number> {
  const since = (yield* ledgerSince(tx)) ?? "";
  if (before > since) setMeta(tx, name, before);
  const insert = "INSERT INTO archived_days (day, corte) VALUES (?, ?) ON CONFLICT DO NOTHING";
  for (const { day, corte } of days) if (day >= since && day < before) tx.write(insert, [day, JSON.stringify(corte)]);
  return yield* tx.run(removal, [before, before, before, before]);
}
