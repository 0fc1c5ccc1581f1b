import { WordedError } from "../domain/language.ts";
import { newestSchema } from "../store/postgres/core/migrations.ts";
import { placeOf } from "../store/postgres/core/trouble.ts";
import { markServerCopy, serverContents } from "../store/postgres/snapshot.ts";
import { loadDump } from "./take.ts";
import { expectStamp, wholeManifest } from "./verify.ts";

/**
 * Plans to load a dump into the database of `DATABASE_URL`, which must have no tables of this program: nothing is replaced, so the present database remains
 * available. Throws if the dump is damaged, of another account, or of a newer version.
 */
export async function planDumpRestore(backup: string, url: string, stamp: string) {
  const manifest = wholeManifest(backup);
  const place = placeOf(url);
  expectStamp(manifest, stamp);
  if (manifest.schema > newestSchema)
    throw new WordedError({
      "es-MX": `${backup} es del esquema ${manifest.schema}, y este programa conoce hasta el ${newestSchema}: usa la versión que lo hizo.`,
      en: `${backup} is of schema ${manifest.schema}, this program knows up to ${newestSchema}: use the version that made it.`,
    });
  if ((await serverContents(url)) !== null)
    throw new WordedError({
      "es-MX": `${place} ya tiene tablas de este programa. Detén los bots, crea otra base de datos (createdb) y apunta DATABASE_URL a ella.`,
      en: `${place} has tables of this program. Stop the bots, make another database (createdb) and point DATABASE_URL at it.`,
    });
  return { backup, url, place, manifest };
}

/** Loads a dump into its database and marks it as a copy, so that the next start does not send its unsent messages and requests. */
export async function restoreDump({
  backup,
  url,
  place,
  manifest,
}: Awaited<ReturnType<typeof planDumpRestore>>): Promise<void> {
  loadDump(backup, url);
  await markServerCopy(url, manifest.takenAtMs);
  const found = await serverContents(url);
  // The mark is a row that the dump lacks.
  const differs = Object.entries(manifest.rows).filter(
    ([table, rows]) => table !== "meta" && found?.rows[table] !== rows,
  );
  if (differs.length === 0) return;
  const tables = differs.map(([table]) => table).join(", ");
  throw new WordedError({
    "es-MX": `${place} no tiene lo que dice el manifiesto de ${backup}: ${tables}. No inicies el bot en ella.`,
    en: `${place} does not hold what the manifest of ${backup} says: ${tables}. Do not start a bot on it.`,
  });
}
