import type { Days } from "../../../../domain/time/local-time.ts";
import type { Corte } from "../../../../ledger/corte.ts";
import type { ArchivedDay } from "../../../archive.ts";
import type { Db } from "../../core/db.ts";
import { metaOf, setMeta } from "../../core/meta.ts";
import type { Transaction } from "../../core/transaction.ts";

/** Name in `meta`: the first day whose operations are all here. A trigger refuses to delete one of a later day. */
const name = "ledger_since";

const open = "('ready', 'sending', 'inDoubt', 'ask')";
/** As many earlier operations of a phone as a corte reads (`earlierOf`), and as many sales as the percentage is learnt from (`earnSamples`). */
const lastOfPhone = 3;
const lastSales = 500;

const removal = `delete from operations where day < $1 and state not in ${open}
  and phone not in (select phone from operations where state in ${open})
  and id not in (select id from (select id, row_number() over (partition by wallet_key, phone order by created_at desc, id desc) as place
    from operations where day < $1) as each where place <= ${lastOfPhone})
  and id not in (select id from (select id, row_number() over (partition by wallet_key order by created_at desc) as place
    from operations where state = 'confirmed' and kind = 'sale') as sale where place <= ${lastSales})
  and id not in (select corrects from operations where day >= $1 and corrects is not null)
  and id not in (select retry_of from operations where day >= $1 and retry_of is not null)`;

/** See `ArchiveStore.ledgerSince`. */
export function ledgerSince(db: Db): Promise<string | null> {
  return metaOf(db, name);
}

/** See `ArchiveStore.archivedDays`. */
export async function archivedDays(db: Db, { from, until }: Days): Promise<ArchivedDay[]> {
  const rows = await db.rows<{ day: string; corte: string }>(
    "select day, corte from archived_days where day between $1 and $2 order by day",
    [from, until],
  );
  return rows.map(({ day, corte }) => ({ day, corte: JSON.parse(corte) as Corte }));
}

/** See `ArchiveStore.daysToArchive`. */
export async function daysToArchive(db: Db, before: string): Promise<string[]> {
  const rows = await db.rows<{ day: string }>(
    `select distinct day from operations where day >= coalesce((select value from meta where name = '${name}'), '') and day < $1 order by day`,
    [before],
  );
  return rows.map(({ day }) => day);
}

/** See `ArchiveStore.oldestOpenDay`. */
export async function oldestOpenDay(db: Db): Promise<string | null> {
  return (
    (await db.first<{ day: string | null }>(`select min(day) as day from operations where state in ${open}`))?.day ??
    null
  );
}

/** See `ArchiveStore.archiveLedger`. */
export async function archiveLedger(tx: Transaction, before: string, days: readonly ArchivedDay[]): Promise<number> {
  const since = (await ledgerSince(tx)) ?? "";
  if (before > since) setMeta(tx, name, before);
  for (const { day, corte } of days)
    if (day >= since && day < before)
      tx.write("insert into archived_days (day, corte) values ($1, $2) on conflict do nothing", [
        day,
        JSON.stringify(corte),
      ]);
  return tx.run(removal, [before]);
}
