/** The checks of the machine: its port, its clock and zone, Node.js, and the backups. */
import type { Words } from "../domain/language.ts";
import {
  type BackupFacts,
  checksOf,
  type Facts,
  fail,
  isAtLeast,
  ok,
  sizeText,
  type Verdict,
  warn,
  worded,
} from "./check.ts";

/** Difference from the networks' clocks above which the machine's clock is wrong, ms. */
export const wrongClockMs = 120_000;
const oldestNode = "20.19.0";
const hourMs = 3_600_000;
/** Backups by hand are expected once a day. */
const byHandMs = 24 * hourMs;
const utc = /^(?:Etc\/)?(?:UTC|UCT|GMT|Universal|Zulu|Greenwich)(?:[+-]?0)?$/;

/** The difference of a zone from UTC at an instant: `"GMT-06:00"`. */
function offset(zone: string, atMs: number): string | undefined {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(atMs);
  return parts.find(({ type }) => type === "timeZoneName")?.value;
}

/** Null: the next backup has room, or that is unknown. A dump of a server is smaller than its database. */
function roomTrouble({ folder, freeBytes }: BackupFacts, database: Facts["database"]): Verdict | null {
  if (freeBytes === null || database === null || freeBytes >= database.bytes) return null;
  const [free, needed] = [freeBytes, database.bytes].map(sizeText);
  return warn(
    `en ${folder} (BACKUP_DIR) quedan ${free}, y la base de datos ocupa ${needed}: el próximo respaldo puede no caber`,
    `${folder} (BACKUP_DIR) has ${free} free, and the database takes ${needed}: the next backup may have no room`,
    "Haz lugar en ese disco, guarda menos respaldos (BACKUP_KEEP) o pon BACKUP_DIR en otro disco.",
    "Make room on that disk, keep fewer backups (BACKUP_KEEP) or put BACKUP_DIR on another disk.",
  );
}

export const machineChecks = checksOf({
  "machine.port": {
    title: { "es-MX": "Puerto HTTP", en: "HTTP port" },
    judge({ port }) {
      if (port === null) return null;
      const { address, state } = port;
      if (state === "free") return ok({ "es-MX": `${address} libre`, en: `${address} free` });
      if (state === "ours")
        return ok({ "es-MX": `${address}, del bot que corre`, en: `${address}, of the running bot` });
      if (state.code === "EADDRINUSE")
        return fail(
          `otro programa ya escucha en ${address}`,
          `another program listens on ${address}`,
          "Pon otro HTTP_PORT (mayor que 1023), o cierra el otro programa.",
          "Set another HTTP_PORT (above 1023), or end the other program.",
        );
      const denied: Words = { "es-MX": "Pon un HTTP_PORT mayor que 1023.", en: "Set an HTTP_PORT above 1023." };
      const foreign: Words = {
        "es-MX":
          "Pon en HTTP_HOST una dirección de esta computadora, como 127.0.0.1, o quítalo. El nombre que ven los navegadores va en PUBLIC_URL.",
        en: "Set HTTP_HOST to an address of this machine, like 127.0.0.1, or remove it. The name that browsers use goes into PUBLIC_URL.",
      };
      return fail(
        { "es-MX": `no se puede escuchar en ${address} (${state.code})`, en: `cannot bind ${address} (${state.code})` },
        state.code === "EACCES" ? denied : foreign,
      );
    },
  },
  /** Proves that the days and hours of the bot are the shop's: cuts, closing time and tickets follow `TZ_NAME`. */
  "machine.zone": {
    isHeadline: true,
    title: { "es-MX": "Zona horaria", en: "Time zone" },
    reads: ["TZ_NAME"],
    judge({ config, machine }) {
      if (utc.test(config.zone))
        return warn(worded`TZ_NAME ${config.zone}`, {
          "es-MX": "TZ_NAME es UTC: el corte y el cierre saldrían a otra hora. Pon la zona de la tienda.",
          en: "TZ_NAME is UTC: cut and closing time would be off. Set the shop's zone.",
        });
      if (utc.test(machine.zone) || offset(machine.zone, machine.nowMs) === offset(config.zone, machine.nowMs))
        return ok(worded`${config.zone}`);
      return warn(
        `TZ_NAME ${config.zone}, y esta computadora está en ${machine.zone}`,
        `TZ_NAME ${config.zone}, and this machine is in ${machine.zone}`,
        `Si la tienda está donde la computadora, pon TZ_NAME=${machine.zone}.`,
        `If the shop is where the machine is, set TZ_NAME=${machine.zone}.`,
      );
    },
  },
  /** Proves that the machine's clock is right, by the clocks of the networks and of the wallet. */
  "machine.clock": {
    title: { "es-MX": "Reloj", en: "Clock" },
    judge({ machine: { aheadMs } }) {
      if (aheadMs === null) return null;
      if (Math.abs(aheadMs) < wrongClockMs) return ok({ "es-MX": "en hora", en: "right" });
      const minutes = Math.round(Math.abs(aheadMs) / 60_000);
      return fail(
        `va ${minutes} min ${aheadMs > 0 ? "adelantado" : "atrasado"}`,
        `${minutes} min ${aheadMs > 0 ? "fast" : "slow"}`,
        "Pon en hora esta computadora y deja que se ajuste sola: timedatectl set-ntp true",
        "Set the clock of this machine and let it keep itself right: timedatectl set-ntp true",
      );
    },
  },
  "machine.node": {
    title: { "es-MX": "Node.js", en: "Node.js" },
    judge({ machine }) {
      if (isAtLeast(machine.node, oldestNode)) return ok(worded`${machine.node}`);
      return fail(worded`${machine.node} < ${oldestNode}`, {
        "es-MX": "Instala la versión LTS de nodejs.org y corre npm ci otra vez.",
        en: "Install the LTS version from nodejs.org and run npm ci again.",
      });
    },
  },
  /** Proves that there is a recent backup that passes verification, and room for the next one. */
  "machine.backup": {
    title: { "es-MX": "Respaldo", en: "Backup" },
    reads: ["BACKUP_DIR", "BACKUP_EVERY", "DATABASE_PATH"],
    judge({ backup, machine, database, server }) {
      if (backup === null) return null;
      const make: Words =
        backup.folder === null
          ? {
              "es-MX":
                "Pon en BACKUP_DIR una carpeta, mejor de otro disco: el bot hace uno cada día. O haz uno ahora: node dist/src/main.js backup CARPETA",
              en: "Set BACKUP_DIR to a folder, best on another disk: the bot makes one a day. Or make one now: node dist/src/main.js backup FOLDER",
            }
          : {
              "es-MX":
                "El bot hace uno poco después de arrancar, y luego cada día. O haz uno ahora: node dist/src/main.js backup",
              en: "The bot makes one soon after its start, and then one a day. Or make one now: node dist/src/main.js backup",
            };
      if (backup.isWritable === false)
        return fail(
          `no se puede escribir en ${backup.folder} (BACKUP_DIR)`,
          `${backup.folder} (BACKUP_DIR) cannot be written to`,
          "BACKUP_DIR tiene que ser una carpeta, y del usuario con el que corre el bot (chown). Si es otro disco, revisa que esté conectado.",
          "BACKUP_DIR has to be a folder, and to belong to the user that runs the bot (chown). If it is another disk, see that it is mounted.",
        );
      const crowded = roomTrouble(backup, server === null ? database : null);
      if (backup.newest === null) return crowded ?? warn({ "es-MX": "no hay ninguno", en: "there is none" }, make);
      const { path, atMs, trouble } = backup.newest;
      const hours = Math.max(0, Math.round((machine.nowMs - atMs) / hourMs));
      if (trouble !== null)
        return fail(
          `${path} no sirve: ${trouble}`,
          `${path} does not verify: ${trouble}`,
          "Haz otro ahora y revisa ese disco: node dist/src/main.js backup",
          "Make another one now and check that disk: node dist/src/main.js backup",
        );
      const disk = backup.isSameDisk === true;
      const detail = {
        "es-MX": `${path} · hace ${hours} h${disk ? " · en el mismo disco que la base de datos" : ""}`,
        en: `${path} · ${hours} h ago${disk ? " · on the disk of the database" : ""}`,
      };
      if (crowded !== null) return crowded;
      if (machine.nowMs - atMs > 2 * (backup.everyMs ?? byHandMs)) return warn(detail, make);
      if (!disk) return ok(detail);
      return warn(detail, {
        "es-MX":
          "Si ese disco muere, se pierden los dos. Pon en BACKUP_DIR una carpeta de otro disco (¿está conectado?), o copia seguido esa carpeta a otro lado.",
        en: "If that disk dies, both are lost. Set BACKUP_DIR to a folder of another disk (is it mounted?), or copy that folder to another place often.",
      });
    },
  },
  /** Proves that no backup has a later time than now: a clock that was ahead made it, and its age is unknown. */
  "machine.backup-dates": {
    title: { "es-MX": "Fechas de los respaldos", en: "Dates of the backups" },
    reads: ["BACKUP_DIR"],
    judge({ backup }) {
      if (backup === null || backup.fromFuture.length === 0) return null;
      const paths = backup.fromFuture.join(", ");
      return warn(
        `del futuro, y por eso no cuentan como recientes: ${paths}`,
        `in the future, so that they do not count as recent: ${paths}`,
        "Pon en hora esta computadora. Si ya lo está, se hicieron con el reloj adelantado: haz otro respaldo, y mueve esos, con sus .json, a otra carpeta.",
        "Set the clock of this machine. If it is right, a clock that was ahead made them: make another backup, and move those, with their .json, to another folder.",
      );
    },
  },
});
