import { createHash } from "node:crypto";
import { appendFileSync, renameSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  compactTime,
  createPrivate,
  isOfOlderSchema,
  privateFolder,
  readingFrom,
  syncFile,
  syncNameOf,
} from "../../backup/files.ts";
import { expectOpenable } from "../../backup/openable.ts";
import { botRuns } from "../../backup/restore.ts";
import { noDatabase } from "../../backup/take.ts";
import { gatherPlace } from "../../checks/gather/machine.ts";
import { processClock } from "../../clock.ts";
import { type Config, shopValuesOf } from "../../config/config.ts";
import { addDays, isDay, localTime } from "../../domain/time.ts";
import { WordedError, type Words } from "../../domain/language.ts";
import { corteOf } from "../../ledger/corte.ts";
import { earlierOf, operationsOfDay, refundedBy } from "../../router/reports/day-operations.ts";
import type { ArchivedDay } from "../../store/ledger.ts";
import { tryLock } from "../../store/sqlite/core/database.ts";
import { isOwn, ownerAt } from "../../store/sqlite/core/files.ts";
import { sealMark } from "../../store/sqlite/sealed-database.ts";
import { inspectDatabase } from "../../store/sqlite/inspect.ts";
import type { Store } from "../../store/store.ts";
import { exitCodes, print, UsageError, type CommandArguments } from "../command.ts";
import { openStore } from "../database.ts";
import { readSettings } from "../settings.ts";

/** The most recent days of the ledger always stay: a year, and a day for comparisons with the year before. */
const keptDays = 367;

/**
 * Exports the operations from before a day (default: a year ago) to a file, and removes them from the database. The sums of each day stay, and so do operations
 * that younger ones need. Without `--yes` it shows what it would do. Rejects while a bot runs on the database.
 */
export async function run(given: CommandArguments): Promise<void> {
  const [folder, asked] = given.operands;
  const config = readSettings();
  const clock = processClock();
  if (config.databaseUrl === null) expectOpenable(config.databasePath);
  const newest = addDays(localTime(config.zone, closingTimeOf(config)).shopDay(clock.nowMs()), 1 - keptDays);
  const wanted = asked ?? newest;
  if (folder === undefined || !isDay(wanted) || wanted > newest)
    throw new UsageError({
      "es-MX": `Usa "archive CARPETA [DÍA] [--yes]", con un día como ${newest}, o antes: lo de antes de él se quita.`,
      en: `Use "archive FOLDER [DAY] [--yes]", with a day like ${newest}, or earlier: what is before it goes.`,
    });
  if (config.databaseUrl !== null)
    throw new WordedError({
      "es-MX": "El archivo de operaciones aún no se puede hacer con la base de datos en PostgreSQL.",
      en: "Operations cannot be archived yet where the database is on PostgreSQL.",
    });
  if (gatherPlace(config.databasePath).fileBytes === null) throw noDatabase(config.databasePath);
  if (!given.options.has("yes")) expectNothingToChange(config);
  const lock = tryLock(config.databasePath);
  if (lock === null) throw botRuns(config.databasePath);
  const store = openStore(config, clock);
  try {
    // Open operations are not archived, nor younger ones.
    const open = await store.oldestOpenDay();
    const before = open !== null && open < wanted ? open : wanted;
    const days = await store.daysToArchive(before);
    const isDone = given.options.has("yes") && days.length > 0;
    const made = isDone ? await archive(store, { days, before, folder, nowMs: clock.nowMs() }) : null;
    if (made === null && days.length > 0) process.exitCode = exitCodes.onlyPlanned;
    print(given, {
      text: summary(days, before, made),
      json: { ok: true, done: isDone, before, days: days.length, ...made },
    });
  } finally {
    await store.close();
    lock.release();
  }
}

/** Throws if opening the database would already change it: its schema is older, or `DATABASE_KEY` is new. */
function expectNothingToChange({ databasePath, databaseKey }: Config): void {
  const isToSeal = databaseKey !== null && readingFrom(databasePath, (db) => isOwn(db) && sealMark(db) === null);
  if (!isOfOlderSchema(databasePath) && !isToSeal) return;
  throw new WordedError({
    "es-MX":
      "Este programa todavía no ha trabajado con esta base de datos, y abrirla la cambiaría (esquema o DATABASE_KEY). Inicia el bot una vez y detenlo; luego pide el plan. No se cambió nada.",
    en: "This program has not worked on this database yet, and opening it would change it (schema or DATABASE_KEY). Start the bot once and stop it; then ask for the plan. Nothing was changed.",
  });
}

/** The bot's closing hour, which the console may have changed. */
function closingTimeOf({ databasePath: path, shopSettings: shopGiven }: Config): string | null {
  const stored = inspectDatabase({ path, stamp: null, databaseKey: null, reads: "header" }).shop;
  return shopValuesOf(shopGiven, stored ?? {}).closingTime;
}

/** Writes the file, waits until it is on the disk, and only then removes the operations. */
async function archive(
  store: Store,
  { days, before, folder, nowMs }: { days: readonly string[]; before: string; folder: string; nowMs: number },
) {
  const owner = ownerAt(folder);
  privateFolder(folder, owner);
  const path = join(resolve(folder), `ledger-before-${before}-${compactTime(nowMs)}.jsonl`);
  const part = `${path}.part`;
  createPrivate(part, owner);
  const hash = createHash("sha256");
  let exported = 0;
  const cortes: ArchivedDay[] = [];
  for (const day of days) {
    const operations = await operationsOfDay(store, day);
    const [earlier, refunded] = [await earlierOf(store, operations), await refundedBy(store, operations)];
    cortes.push({ day, corte: corteOf({ operations, earlier, refunded, only: () => true }) });
    const text = operations
      .toReversed()
      .map((one) => `${JSON.stringify(one)}\n`)
      .join("");
    appendFileSync(part, text);
    hash.update(text);
    exported += operations.length;
  }
  syncFile(part);
  renameSync(part, path);
  syncNameOf(path);
  const removed = await store.archiveLedger(before, cortes);
  return { path, sha256: hash.digest("hex"), exported, removed };
}

function summary(days: readonly string[], before: string, made: Awaited<ReturnType<typeof archive>> | null): Words {
  if (days.length === 0)
    return {
      "es-MX": `No hay nada que archivar de antes del ${before}.`,
      en: `Nothing to archive from before ${before}.`,
    };
  const [first, last] = [days[0], days.at(-1)];
  if (made === null)
    return {
      "es-MX": `Se archivarían ${days.length} días con operaciones, del ${first} al ${last}. No se cambió nada. Hazlo con --yes.`,
      en: `${days.length} days with operations, ${first} to ${last}, would be archived. Nothing was changed. Run again with --yes.`,
    };
  const { path, exported, removed } = made;
  return {
    "es-MX": `Exportadas ${exported} operaciones (${days.length} días); quitadas ${removed}, las demás aún hacen falta. Los cortes de esos días siguen dando sus totales.\n${path}`,
    en: `Exported ${exported} operations (${days.length} days); removed ${removed}, the others are still needed. The cuts of those days keep their totals.\n${path}`,
  };
}
