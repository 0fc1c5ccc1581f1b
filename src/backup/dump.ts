import { execFileSync, spawnSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { passwordIn } from "../domain/secret.ts";
import { WordedError } from "../domain/worded.ts";
import { ownerAt } from "../store/sqlite/core/owner.ts";
import { compactTime, createPrivate, privateFolder, sha256Of, syncFile } from "./files.ts";
import { manifestPath, type Manifest, nameBackup } from "./manifest.ts";
import { removeLeftOvers } from "./take.ts";

/** A backup of a database on PostgreSQL: what `pg_dump` writes in its own format. */
export function isDump(path: string): boolean {
  return path.endsWith(".dump");
}

/**
 * Makes a backup of a database on PostgreSQL with `pg_dump` and gives its path. Also while bots work on it: everything is of one moment, the manifest
 * too. It gets its name last, when it can be read and is on the disk.
 */
export async function takeDump(options: {
  readonly url: string;
  readonly folder: string;
  readonly nowMs: number;
  readonly program: string;
  readonly random: string;
}): Promise<string> {
  const { url, folder, nowMs, program, random } = options;
  // Loaded only where the database is on a server.
  const { withServerSnapshot } = await import("../store/postgres/snapshot.ts");
  const owner = ownerAt(folder);
  privateFolder(folder, owner);
  removeLeftOvers(folder, nowMs);
  const path = join(resolve(folder), `monedero-${compactTime(nowMs)}.dump`);
  const [part, manifestPart] = [`${path}.${random}.part`, `${manifestPath(path)}.${random}.part`];
  try {
    createPrivate(part, owner);
    const contents = await withServerSnapshot(url, (snapshot) => {
      runClient("pg_dump", [...ofArchive, `--snapshot=${snapshot}`, `--file=${part}`], url);
    });
    listed(part);
    syncFile(part);
    const file = { file: basename(path), bytes: statSync(part).size, sha256: sha256Of(part) };
    const manifest: Manifest = {
      format: 1,
      ...file,
      takenAtMs: nowMs,
      program,
      sqlite: null,
      keyFingerprint: null,
      ...contents,
    };
    nameBackup(path, { part, manifestPart, manifest, owner });
    return path;
  } catch (error) {
    for (const one of [part, manifestPart]) rmSync(one, { force: true });
    throw error;
  }
}

const ofArchive = ["--format=custom", "--no-owner", "--no-privileges"] as const;

/** Reads the list of what a dump holds. Throws where it cannot be read. */
export function listed(path: string): void {
  runClient("pg_restore", ["--list", path], null);
}

/** Puts what a dump holds into a database, all of it or nothing. */
export function loadDump(path: string, url: string): void {
  runClient("pg_restore", ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", path], url);
}

/** Whether this machine has a program of PostgreSQL's client. */
export function hasClient(program: "pg_dump" | "pg_restore"): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** Runs a program of PostgreSQL's client. The password goes by the environment: other users of this machine see a command line. */
function runClient(program: "pg_dump" | "pg_restore", args: readonly string[], url: string | null): void {
  const password = passwordIn(url ?? "");
  const environment = { ...process.env, ...(password !== "" && { PGPASSWORD: password }) };
  const to = url === null ? [] : [`--dbname=${clientUrl(url)}`];
  try {
    execFileSync(program, [...args, ...to], {
      env: environment,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 2 ** 26,
    });
  } catch (error) {
    const { code, stderr = "", message } = error as { code?: string; stderr?: string; message: string };
    if (code === "ENOENT")
      throw new WordedError({
        "es-MX": `No está ${program}: instala el cliente de PostgreSQL (postgresql-client), de la versión del servidor o más nueva.`,
        en: `There is no ${program}: install PostgreSQL's client (postgresql-client), of the server's version or newer.`,
      });
    throw new WordedError({
      "es-MX": `${program} falló: ${stderr.trim() || message}`,
      en: `${program} failed: ${stderr.trim() || message}`,
    });
  }
}

/** What the client's programs understand of a URL's parameters, and may be seen by other users. */
const ofClient: ReadonlySet<string> = new Set(
  (
    "host port user dbname connect_timeout client_encoding options application_name keepalives keepalives_idle keepalives_interval keepalives_count " +
    "tcp_user_timeout target_session_attrs channel_binding sslmode sslcert sslkey sslrootcert sslcrl ssl_min_protocol_version " +
    "ssl_max_protocol_version gssencmode"
  ).split(" "),
);

/** A URL of the bot's as the client's programs take it: without the password. */
export function clientUrl(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.password = "";
    for (const name of Array.from(parsed.searchParams.keys()))
      if (!ofClient.has(name)) parsed.searchParams.delete(name);
    // The client's programs do not verify either where it is only required.
    if (parsed.searchParams.get("sslmode") === "no-verify") parsed.searchParams.set("sslmode", "require");
    return parsed.href;
  } catch {
    return url;
  }
}
