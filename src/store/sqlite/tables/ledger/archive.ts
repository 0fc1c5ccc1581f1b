import type { Corte } from "../../../../ledger/corte.ts";
import type { ArchivedDay, ArchiveStore } from "../../../archive.ts";
import type { Rows } from "../../rows.ts";

/** Name in `meta`: the first day whose operations are all here. A trigger refuses to delete one of a later day. */
const name = "ledger_since";

const open = "('ready', 'sending', 'inDoubt', 'ask')";
/** As many earlier operations of a phone as a corte reads (`earlierOf`), and as many sales as the percentage is learnt from (`earnSamples`). */
const lastOfPhone = 3;
const lastSales = 500;

const removal = `DELETE FROM operations WHERE day < :before AND state NOT IN ${open}
  AND phone NOT IN (SELECT phone FROM operations WHERE state IN ${open})
  AND id NOT IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY wallet_key, phone ORDER BY created_at DESC, id DESC) AS place
    FROM operations WHERE day < :before) WHERE place <= ${lastOfPhone})
  AND id NOT IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY wallet_key ORDER BY created_at DESC) AS place
    FROM operations WHERE state = 'confirmed' AND kind = 'sale') WHERE place <= ${lastSales})
  AND id NOT IN (SELECT body ->> '$.corrects' FROM operations WHERE day >= :before AND body ->> '$.corrects' IS NOT NULL)
  AND id NOT IN (SELECT body ->> '$.retryOf' FROM operations WHERE day >= :before AND body ->> '$.retryOf' IS NOT NULL)`;

/** The archive on the rows of a database. `write`: runs a job in a commit. */
export function archiveOn(rows: Rows, write: <T>(job: () => T) => Promise<T>): ArchiveStore {
  return {
    ledgerSince: async () => ledgerSince(rows),
    archivedDays: async ({ from, until }) => archivedDays(rows, from, until),
    daysToArchive: async (before) => daysToArchive(rows, before),
    oldestOpenDay: async () => oldestOpenDay(rows),
    archiveLedger: (before, days) => write(() => archiveLedger(rows, before, days)),
  };
}

function ledgerSince({ meta }: Rows): string | null {
  return meta.get(name);
}

function archivedDays({ db }: Rows, from: string, until: string): ArchivedDay[] {
  const rows = db
    .prepare<[string, string], { day: string; corte: string }>(
      "SELECT day, corte FROM archived_days WHERE day BETWEEN ? AND ? ORDER BY day",
    )
    .all(from, until);
  return rows.map(({ day, corte }) => ({ day, corte: JSON.parse(corte) as Corte }));
}

function daysToArchive(rows: Rows, before: string): string[] {
  const found = rows.db.prepare<[string, string], { day: string }>(
    "SELECT DISTINCT day FROM operations WHERE day >= ? AND day < ? ORDER BY day",
  );
  return found.all(ledgerSince(rows) ?? "", before).map(({ day }) => day);
}

function oldestOpenDay({ db }: Rows): string | null {
  return (
    db.prepare<[], { day: string | null }>(`SELECT min(day) AS day FROM operations WHERE state IN ${open}`).get()
      ?.day ?? null
  );
}

/** Inside a commit. */
function archiveLedger(rows: Rows, before: string, days: readonly ArchivedDay[]): number {
  const { db } = rows;
  const since = ledgerSince(rows) ?? "";
  if (before > since) rows.meta.set(name, before);
  const add = db.prepare<[string, string]>("INSERT OR IGNORE INTO archived_days (day, corte) VALUES (?, ?)");
  for (const { day, corte } of days) if (day >= since && day < before) add.run(day, JSON.stringify(corte));
  const { changes } = db.prepare(removal).run({ before });
  rows.invalidate();
  return changes;
}
