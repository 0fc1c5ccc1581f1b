/** The checks of the database: its file or its server, and the disk below it. */
import { fail, isAtLeast, ok, sizeText, warn, worded, checksOf } from "./check.ts";

/** The oldest PostgreSQL that can tell later whether a transaction was committed. */
const oldestServer = "13.0";
/** The first SQLite whose WAL cannot be corrupted by a reset that races with a checkpoint. */
const oldestSqlite = "3.51.3";
/** Free bytes below which nothing is reliable, and below which somebody should make room. */
const tooLittle = 100_000_000;
const little = 1_000_000_000;
const dayMs = 24 * 3_600_000;
/** Fewer days of disk than this are a warning. A younger database tells nothing about growth. */
const leastDaysLeft = 90;
const leastDaysOld = 7;

export const databaseChecks = checksOf({
  /** Proves that the database on PostgreSQL can be used with these settings. */
  "database.server": {
    title: { "es-MX": "PostgreSQL", en: "PostgreSQL" },
    judge({ server }) {
      if (server === null) return null;
      if (server.trouble !== null)
        return fail(server.trouble, {
          "es-MX":
            "Revisa DATABASE_URL. No borres la base de datos: tiene ventas que un gerente todavía tiene que decidir.",
          en: "Check DATABASE_URL. Do not delete the database: it holds sales that a manager still has to decide.",
        });
      const version = server.version ?? "";
      if (!isAtLeast(version, oldestServer))
        return fail(worded`${version} < ${oldestServer}`, {
          "es-MX": "Usa un PostgreSQL más nuevo.",
          en: "Use a newer PostgreSQL.",
        });
      const { owner } = server;
      if (owner === null)
        return ok({ "es-MX": `${version} · nadie trabaja en ella`, en: `${version} · nobody works on it` });
      return ok({ "es-MX": `${version} · trabaja ${owner}`, en: `${version} · ${owner} works on it` });
    },
  },
  /** Proves that PostgreSQL loses nothing that it has committed when its machine loses power. */
  "database.durable": {
    title: { "es-MX": "Nada se pierde en un apagón", en: "Nothing is lost in a power cut" },
    judge({ server }) {
      if (server === null || server.version === null) return null;
      const off = Object.entries(server.settings).filter(([, setting]) => setting === "off");
      if (off.length === 0) return ok(worded`${Object.keys(server.settings).toSorted().join(" · ")}`);
      return warn(worded`${off.map(([name, setting]) => `${name} = ${setting}`).join(" · ")}`, {
        "es-MX": "Enciéndelo en postgresql.conf: una venta que ya se envió se olvidaría, y se enviaría otra vez.",
        en: "Switch it on in postgresql.conf: a sale that was sent would be forgotten, and sent again.",
      });
    },
  },
  /** Proves that the database can be opened with these settings, or made if there is none. */
  "database.opens": {
    title: { "es-MX": "Se abre", en: "Opens" },
    judge({ database, place }) {
      if (database === null || place === null) return null;
      if (place.isFile === false)
        return fail(
          `${place.path} es una carpeta`,
          `${place.path} is a folder`,
          "Pon en DATABASE_PATH la ruta de un archivo, como data/monedero.db: el bot lo crea.",
          "Set DATABASE_PATH to the path of a file, like data/monedero.db: the bot makes it.",
        );
      if (!place.isWritable)
        return fail(
          `no se puede escribir en ${place.folder}`,
          `${place.folder} cannot be written to`,
          "Corre esto con el usuario del bot (sudo -u); si ya es él, dale esa carpeta (chown) o pon DATABASE_PATH en otra.",
          "Run this as the bot's user (sudo -u); if you do, give that user the folder (chown) or put DATABASE_PATH elsewhere.",
        );
      // The trouble itself says what to do, and an empty file holds nothing that may be lost.
      if (database.trouble !== null && database.exists && database.bytes === 0)
        return fail(worded`${place.path}: ${database.trouble}`, {
          "es-MX": "Haz lo que dice.",
          en: "Do as that message says.",
        });
      if (database.trouble !== null)
        return fail(worded`${place.path}: ${database.trouble}`, {
          "es-MX":
            "Haz lo que dice, o revisa DATABASE_PATH y DATABASE_KEY. No borres el archivo: tiene ventas que un gerente todavía tiene que decidir. Si está dañado, guárdalo aparte y vuelve a un respaldo.",
          en: "Do as that message says, or check DATABASE_PATH and DATABASE_KEY. Do not delete the file: it holds sales that a manager still has to decide. If it is damaged, put it aside and go back to a backup.",
        });
      if (database.exists) return ok(worded`${place.path}`);
      return ok({ "es-MX": `${place.path}: se crea al arrancar`, en: `${place.path}: made at the first start` });
    },
  },
  "database.intact": {
    title: { "es-MX": "Sin daño", en: "Intact" },
    judge({ database }) {
      if (database === null || database.quickCheck === null) return null;
      if (database.quickCheck === "ok")
        return ok({ "es-MX": "SQLite la revisó entera", en: "SQLite checked all of it" });
      return fail(worded`${database.quickCheck}`, {
        "es-MX":
          "Detén el bot, guarda aparte el archivo con su -wal y su -shm, y vuelve a un respaldo. Revisa el disco.",
        en: "Stop the bot, put the file aside with its -wal and -shm, and go back to a backup. Check the disk.",
      });
    },
  },
  /** Proves that the disk of the database has room: on a full disk nothing can be confirmed. */
  "database.disk": {
    title: { "es-MX": "Espacio en disco", en: "Free disk" },
    judge({ place }) {
      if (place === null || place.freeBytes === null) return null;
      const free = sizeText(place.freeBytes);
      const detail = { "es-MX": `${free} libres en ${place.folder}`, en: `${free} free in ${place.folder}` };
      const remedy = {
        "es-MX": "Haz espacio en ese disco. Con el disco lleno el bot no acepta ventas.",
        en: "Make room on that disk. On a full one the bot accepts no sales.",
      };
      if (place.freeBytes < tooLittle) return fail(detail, remedy);
      return place.freeBytes < little ? warn(detail, remedy) : ok(detail);
    },
  },
  "database.sqlite": {
    title: { "es-MX": "Versión de SQLite", en: "SQLite's version" },
    judge({ database }) {
      if (database === null) return null;
      if (isAtLeast(database.sqliteVersion, oldestSqlite)) return ok(worded`${database.sqliteVersion}`);
      return warn(worded`${database.sqliteVersion} < ${oldestSqlite}`, {
        "es-MX": "Instala otra vez las dependencias como las fija el repositorio: npm ci",
        en: "Install the dependencies again as the repository pins them: npm ci",
      });
    },
  },
  /** Proves that the database lies on a disk of this machine that survives a restart. */
  "database.place": {
    title: { "es-MX": "Sistema de archivos", en: "File system" },
    judge({ place }) {
      if (place === null) return null;
      switch (place.unsafeFileSystem) {
        case null:
          return ok({ "es-MX": "local", en: "local" });
        case "network":
          return fail(
            `${place.folder} es una carpeta de red`,
            `${place.folder} is a network folder`,
            "SQLite puede dañarse ahí. Pon DATABASE_PATH en un disco de esta computadora.",
            "SQLite can be damaged there. Put DATABASE_PATH on a disk of this machine.",
          );
        case "memory":
          return warn(worded`${place.folder}: tmpfs`, {
            "es-MX": "Se borra al apagar. Pon DATABASE_PATH en un disco.",
            en: "It is lost when the machine goes off. Put DATABASE_PATH on a disk.",
          });
        case "container":
          return warn(worded`${place.folder}: overlay`, {
            "es-MX": "Se borra con el contenedor. Pon DATABASE_PATH en un volumen.",
            en: "It goes with the container. Put DATABASE_PATH on a volume.",
          });
      }
    },
  },
  /** Proves that no other user of this machine can read the database, which holds phones and sales. */
  "database.access": {
    title: { "es-MX": "Dueño y permisos", en: "Owner and mode" },
    judge({ place, database }) {
      if (place === null || place.file === null || place.isFile === false) return null;
      const { mode, uid } = place.file;
      const bits = (mode & 0o777).toString(8).padStart(4, "0");
      const detail = worded`uid ${uid} · ${bits}`;
      if (place.uid !== null && place.uid !== 0 && uid !== place.uid)
        return warn(detail, {
          "es-MX": `El archivo es de otro usuario (tú eres ${place.uid}). Corre el bot y doctor siempre con el mismo.`,
          en: `The file belongs to another user (you are ${place.uid}). Run the bot and doctor always as the same one.`,
        });
      const strangers = database?.strangers ?? [];
      if (strangers.length > 0)
        return warn(detail, {
          "es-MX": `El bot no podrá abrir lo que ahí es de otro usuario: sudo chown ${uid} ${strangers.join(" ")}`,
          en: `The bot will not be able to open what belongs to another user there: sudo chown ${uid} ${strangers.join(" ")}`,
        });
      if ((mode & 0o077) === 0) return ok(detail);
      return warn(detail, {
        "es-MX": `Otros usuarios de esta computadora pueden leerlo: chmod 600 ${place.path}`,
        en: `Other users of this machine can read it: chmod 600 ${place.path}`,
      });
    },
  },
  /** Shows the size of the database and its growth, and proves that the disk has room for a while. */
  "database.size": {
    isHeadline: true,
    title: { "es-MX": "Tamaño", en: "Size" },
    judge({ database, place, machine }) {
      if (database === null || place === null || !database.exists) return null;
      const size = sizeText(database.bytes);
      const days = database.sinceMs === null ? 0 : (machine.nowMs - database.sinceMs) / dayMs;
      if (days < leastDaysOld) return ok(worded`${size}`);
      const perDay = database.bytes / days;
      const detail = { "es-MX": `${size} · ${sizeText(perDay)} al día`, en: `${size} · ${sizeText(perDay)} a day` };
      if (place.freeBytes === null || place.freeBytes / perDay >= leastDaysLeft) return ok(detail);
      const left = Math.floor(place.freeBytes / perDay);
      return warn(detail, {
        "es-MX": `A este paso el disco se llena en ${left} días: haz espacio.`,
        en: `At this rate the disk is full in ${left} days: make room.`,
      });
    },
  },
  /** Names the remains of a killed restore beside the database: they take room, and nothing needs them. */
  "database.left-over": {
    title: { "es-MX": "Restauración a medias", en: "Interrupted restore" },
    judge({ place }) {
      if (place === null || place.leftOver === null) return null;
      const { path, bytes } = place.leftOver;
      return warn(
        `${path} (${sizeText(bytes)}) quedó de una restauración que se interrumpió antes de cambiar nada`,
        `${path} (${sizeText(bytes)}) is left over from a restore that was interrupted before it changed anything`,
        "Si ninguna restauración está en marcha, bórralo, o restaura otra vez: la siguiente lo quita.",
        "Unless a restore is under way, delete it, or restore again: the next one removes it.",
      );
    },
  },
});
