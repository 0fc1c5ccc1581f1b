import { dirname, resolve } from "node:path";
import { givenAddress, readConfig, type Config } from "../config/config.ts";
import { WordedError, type Words } from "../domain/language.ts";
import { errorText } from "../log.ts";

/** Says why a command failed, which setting caused it, and what to do: a library's error names neither. */
export function failureOf(name: string, error: unknown): Words {
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
  const config = settings();
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
  const { host, port } = givenAddress(config) ?? { host: "", port: "" };
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

function settings(): Config | null {
  try {
    return readConfig(process.env);
  } catch {
    return null;
  }
}
