import { existsSync, statSync } from "node:fs";
import { basename } from "node:path";
import { WordedError, wordsOf, type Words } from "../domain/language.ts";
import { newestSchema } from "../store/sqlite/core/migrations.ts";
import { copiedAtMs, type Sqlite } from "../store/sqlite/core/database.ts";
import {
  contentsOf,
  datedBackups,
  faultIn,
  type Manifest,
  readingFrom,
  readManifest,
  sha256Of,
  unknownSinceMs,
} from "./files.ts";
import { isDump, listed } from "./take.ts";

/** The result of a check: the manifest, or why the backup is damaged or incomplete. */
export type Verdict =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly why: readonly Words[] };

/** Checks that a backup is whole: size, hash, SQLite's own check, schema, and the rows its manifest counts; of a dump, that it can be read. Writes nothing. */
export function verifyBackup(path: string): Verdict {
  if (!existsSync(path)) return { ok: false, why: [{ "es-MX": `${path} no existe`, en: `${path} does not exist` }] };
  try {
    const manifest = readManifest(path);
    const why = [...faultsOfFile(path, manifest)];
    // SQLite is not asked about a file that differs from its manifest.
    if (why.length === 0 && isDump(path)) listed(path);
    else if (why.length === 0) why.push(...readingFrom(path, (db) => faultsOfDatabase(db, manifest)));
    return why.length === 0 ? { ok: true, manifest } : { ok: false, why };
  } catch (error) {
    return { ok: false, why: [wordsOf(error)] };
  }
}

/** Throws if a given path leads to no backup, and names the one that was probably meant. */
export function expectBackupAt(path: string, nowMs: number): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new WordedError({
      "es-MX": `${path} no existe. Escribe la ruta de un respaldo, que se llama monedero-….db y está en BACKUP_DIR.`,
      en: `${path} does not exist. Give the path of a backup, which is called monedero-….db and is in BACKUP_DIR.`,
    });
  if (stat.isDirectory()) {
    const newest = datedBackups(path, nowMs).past[0]?.path;
    throw new WordedError({
      "es-MX": `${path} es una carpeta. ${newest === undefined ? "Ahí no hay respaldos" : `Escribe la ruta de un respaldo; el más nuevo de ahí es ${newest}`}.`,
      en: `${path} is a folder. ${newest === undefined ? "There are no backups in it" : `Give the path of a backup; the newest in it is ${newest}`}.`,
    });
  }
  const backup = path.endsWith(".json") ? path.slice(0, -5) : path;
  if (backup !== path && existsSync(backup))
    throw new WordedError({
      "es-MX": `${path} es el manifiesto del respaldo. Escribe la ruta del respaldo: ${backup}`,
      en: `${path} is the manifest of the backup. Give the path of the backup: ${backup}`,
    });
}

/** The manifest of a whole backup. Throws if it is damaged or incomplete. */
export function wholeManifest(path: string): Manifest {
  const verdict = verifyBackup(path);
  if (verdict.ok) return verdict.manifest;
  const lines = (language: "es-MX" | "en") => verdict.why.map((one) => `\n  - ${one[language]}`).join("");
  throw new WordedError({
    "es-MX": `${path} está dañado o incompleto; debía coincidir con su manifiesto:${lines("es-MX")}\nNo se cambió nada. Usa otro respaldo, o copia otra vez sus dos archivos (.db y .db.json).`,
    en: `${path} is damaged or incomplete; expected a file that matches its manifest:${lines("en")}\nNothing was changed. Use another backup, or copy both of its files again (.db and .db.json).`,
  });
}

/** Throws if a backup is of another shop. `stamp`: mode and account of the settings. */
export function expectStamp(manifest: Manifest, stamp: string): void {
  if (manifest.stamp === stamp) return;
  throw new WordedError({
    "es-MX": `El respaldo es de "${manifest.stamp}", y los ajustes son de "${stamp}" (modo y cuenta). Córrelo en la carpeta de esa tienda, donde está su .env.`,
    en: `The backup belongs to "${manifest.stamp}", the settings to "${stamp}" (mode and account). Run it in the folder of that shop, where its .env is.`,
  });
}

function faultsOfFile(path: string, manifest: Manifest): Words[] {
  if (manifest.file !== basename(path))
    return [
      {
        "es-MX": `Es el manifiesto de ${manifest.file}: dale al archivo ese nombre, o trae el manifiesto que le toca`,
        en: `It is the manifest of ${manifest.file}: give the file that name, or bring the manifest that belongs to it`,
      },
    ];
  const bytes = statSync(path).size;
  if (bytes !== manifest.bytes)
    return [
      {
        "es-MX": `Tiene ${bytes} bytes, y su manifiesto dice ${manifest.bytes}`,
        en: `It has ${bytes} bytes, its manifest says ${manifest.bytes}`,
      },
    ];
  if (sha256Of(path) === manifest.sha256) return [];
  return [
    {
      "es-MX": "Su SHA-256 no es el de su manifiesto: el archivo cambió",
      en: "Its SHA-256 is not the one in its manifest: the file was changed",
    },
  ];
}

function faultsOfDatabase(db: Sqlite, manifest: Manifest): Words[] {
  const fault = faultIn(db);
  if (fault !== null)
    return [{ "es-MX": `SQLite lo encuentra dañado: ${fault}`, en: `SQLite finds it damaged: ${fault}` }];
  const found = contentsOf(db);
  const why: Words[] = [];
  const described = ["schema", "lastAuditId", "stamp", "keyFingerprint"] as const;
  if (described.some((name) => found[name] !== manifest[name]))
    why.push({
      "es-MX": "Su contenido no es el que describe su manifiesto",
      en: "Its contents are not those that its manifest describes",
    });
  for (const table of Object.keys({ ...manifest.rows, ...found.rows })) {
    const [rows, has] = [manifest.rows[table] ?? 0, found.rows[table] ?? 0];
    if (rows === has) continue;
    why.push({
      "es-MX": `${table} tiene ${has} filas, y su manifiesto dice ${rows}`,
      en: `${table} has ${has} rows, its manifest says ${rows}`,
    });
  }
  if (found.schema > newestSchema)
    why.push({
      "es-MX": `Es del esquema ${found.schema}, y este programa conoce hasta el ${newestSchema}: lo hizo una versión más nueva`,
      en: `It is of schema ${found.schema}, this program knows up to ${newestSchema}: a newer version made it`,
    });
  if (copiedAtMs(db) !== unknownSinceMs(manifest))
    why.push({
      "es-MX": "No dice cuándo se hizo, o dice otra cosa que su manifiesto",
      en: "It does not say when it was taken, or disagrees with its manifest",
    });
  return why;
}
