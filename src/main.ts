/** The program: runs the command of the command line, and says why it failed. */
import * as nodeModule from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { commandLanguage, exitCodes, print, printable, UsageError } from "./cli/command.ts";
import { type Command, invocationOf } from "./cli/commands.ts";
import { loadEnvFile } from "./cli/settings.ts";
import { type Config, knownAddress, readConfig } from "./config/config.ts";
import { attempt } from "./domain/attempt.ts";
import { WordedError, type Words, wordsIn } from "./domain/language.ts";
import { createLog, errorText, mask, withoutSecrets } from "./log.ts";
import { installedFile, onStopSignal } from "./process.ts";

async function main(): Promise<void> {
  // Databases and backups hold people's phones and keys: nobody else on the machine may read them.
  process.umask(0o077);
  keepCompiledCode();
  tuneV8();
  // Node.js would open its inspector to every program of this machine, which could then read the secrets.
  process.on("SIGUSR1", () => {});
  process.on("uncaughtException", endUncaught);
  const args = process.argv.slice(2);
  let name = "start";
  try {
    loadEnvFile();
    const invocation = invocationOf(args);
    const { command, given } = invocation;
    ({ name } = invocation);
    // Nothing is under way until the bot has started; then it handles the signals itself.
    if (command.keepsRunning === true) onStopSignal(() => process.exit(0));
    handleOutputErrors(command);
    const { run } = await command.load();
    await run(given);
  } catch (error) {
    const why = wordsIn(failureOf(name, error), commandLanguage());
    const json = { ok: false, error: withoutSecrets(why) };
    // After a usage error the options are unknown.
    if (args.includes("--json")) print({ options: new Set(["json"]) }, { text: "", json });
    end(why, error instanceof UsageError ? exitCodes.usage : exitCodes.failed);
  }
}

/** Node.js 22.8 and later keep their compiled code for the next start. If the folder cannot be written, they compile again. */
function keepCompiledCode(): void {
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: (folder: string) => void };
  enableCompileCache?.(fileURLToPath(installedFile("dist/compiled")));
}

/** Sets V8 to save CPU during the first ten thousand messages or so, and memory: measured in docs/benchmarks.md. */
function tuneV8(): void {
  // A function is compiled again, with full optimisation, when it has run for this budget (in bytes of its code) three times. At three times V8's own budget,
  // fewer functions are. Versions of Node.js after 20 decide by other budgets, and warn on standard error that they do not know this flag.
  if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=200000");
  // A hot function is compiled together with fewer of the functions that it calls.
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
  // The heap grows to one and a half times its live data before a full collection, and not to four times: a busy process keeps a quarter less resident.
  setFlagsFromString("--heap-growing-percent=50");
}

/** Ends the process, which open handles of a failed command would keep alive. */
function end(why: string, exitCode: number): never {
  process.stderr.write(`${printable(withoutSecrets(why))}\n`);
  process.exit(exitCode);
}

/** Handles output that cannot be written: a command goes on with its work and reports it; a bot ends. */
function handleOutputErrors({ keepsRunning = false, printsOnly = false }: Command): void {
  if (keepsRunning) {
    // The reader of the output may close the pipe (`… | head -1`).
    for (const stream of [process.stdout, process.stderr])
      stream.on("error", (error: NodeJS.ErrnoException) => void (error.code !== "EPIPE" && endUncaught(error)));
    return;
  }
  let isTold = false;
  process.stderr.on("error", () => {});
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || isTold) return;
    isTold = true;
    if (printsOnly) process.exitCode = exitCodes.failed;
    const why = error.message;
    const words = {
      "es-MX": `La salida no se pudo escribir (${why}). El código de salida dice si el comando se hizo.`,
      en: `The output could not be written (${why}). The exit code tells whether the command succeeded.`,
    };
    process.stderr.write(`${wordsIn(words, commandLanguage())}\n`);
  });
}

/** Logs an error that nobody caught and ends the process, whose state is unknown now; the service manager restarts it. */
function endUncaught(error: unknown): never {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  createLog("error").error("The program failed and ends", { why: mask(why) });
  process.exit(exitCodes.uncaught);
}

/** Says why a command failed, which setting caused it, and what to do: a library's error names neither. */
function failureOf(name: string, error: unknown): Words {
  if (error instanceof WordedError) return error.words;
  const why = errorText(error);
  const known = knownFailure(error as NodeJS.ErrnoException, why);
  return {
    "es-MX": `No se pudo ejecutar ${name}: ${known?.["es-MX"] ?? why}`,
    en: `Could not ${name}: ${known?.en ?? why}`,
  };
}

function knownFailure({ code = "", syscall, path }: NodeJS.ErrnoException, why: string): Words | null {
  if (code === "ERR_DLOPEN_FAILED")
    return {
      "es-MX": `los módulos instalados no son para este Node.js, ${process.version} (${why}). Usa la versión para la que se instalaron, o instala otra vez: el paquete para este Node.js, o npm ci.`,
      en: `the installed modules are not for this Node.js, ${process.version} (${why}). Use the version that they were installed for, or install again: the package for this Node.js, or npm ci.`,
    };
  const config = attempt(() => readConfig(process.env), null);
  if (config === null) return null;
  if (syscall === "listen" || syscall === "getaddrinfo" || syscall === "bind") return aboutPort(config, code, why);
  const about = settingOf(path, config);
  if (/^SQLITE_(?:CANTOPEN|READONLY|PERM)|^E(?:ACCES|PERM|ROFS|NOTDIR|EXIST|ISDIR)$/.test(code))
    return {
      "es-MX": `${about}: este usuario no puede abrir ni crear lo que va ahí (${why}). Revisa que la carpeta exista, sea suya y no de solo lectura.`,
      en: `${about}: this user cannot open or create the file there (${why}). Check that the folder exists, belongs to this user and is writable.`,
    };
  // SQLite's shared memory is a file beside the database.
  if (/^(?:SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/.test(code))
    return {
      "es-MX": `${about}: no queda lugar en el disco (${why}). Haz lugar e inténtalo otra vez; no borres la base de datos.`,
      en: `${about}: there is no room on the disk (${why}). Make room and try again; do not delete the database.`,
    };
  if (/^(?:SQLITE_IOERR|EIO$)/.test(code))
    return {
      "es-MX": `${about}: el disco no lee o no escribe (${why}). Revisa que esté conectado y sano; no borres la base de datos.`,
      en: `${about}: the disk cannot be read or written (${why}). Check that it is mounted and healthy; do not delete the database.`,
    };
  if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(code))
    return {
      "es-MX": `${about}: el archivo está dañado o no es una base de datos (${why}). No lo borres; guárdalo aparte y vuelve a un respaldo con "restore".`,
      en: `${about}: the file is damaged or not a database (${why}). Do not delete it; put it aside and go back to a backup with "restore".`,
    };
  if (code.startsWith("SQLITE_BUSY"))
    return {
      "es-MX": `${about}: otro programa tiene el archivo (${why}). Ciérralo e inicia otra vez.`,
      en: `${about}: another program holds the file (${why}). End it and start again.`,
    };
  return null;
}

/** The setting that a path comes from, or the path itself. An error without a path is SQLite's, about the database. */
function settingOf(path: string | undefined, { databasePath, backup }: Config): string {
  const isWithin = (folder: string) => path !== undefined && `${resolve(path)}/`.startsWith(`${resolve(folder)}/`);
  if (backup.folder !== null && isWithin(backup.folder)) return `BACKUP_DIR=${backup.folder}`;
  if (path === undefined || isWithin(dirname(databasePath))) return `DATABASE_PATH=${databasePath}`;
  return path;
}

function aboutPort(config: Config, code: string, why: string): Words {
  const { host, port } = knownAddress(config) ?? { host: "", port: "" };
  const about = `HTTP_HOST=${host} HTTP_PORT=${port}`;
  if (code === "EADDRINUSE")
    return {
      "es-MX": `${about}: otro programa usa ese puerto (${why}). Ciérralo, o define otro HTTP_PORT.`,
      en: `${about}: another program uses that port (${why}). End it, or set another HTTP_PORT.`,
    };
  return {
    "es-MX": `${about}: no se puede escuchar ahí (${why}). HTTP_HOST tiene que ser una dirección de esta computadora, y los puertos menores a 1024 necesitan permiso.`,
    en: `${about}: cannot bind ${host}:${port} (${why}). HTTP_HOST has to be an address of this machine, and ports below 1024 need a permission.`,
  };
}

void main();
