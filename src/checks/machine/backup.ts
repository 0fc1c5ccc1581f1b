import { fail, ok, warn, type Check } from "../check.ts";

const hourMs = 3_600_000;
/** Backups by hand are expected once a day. */
const byHandMs = 24 * hourMs;

/** Proves that there is a backup young enough that verifies. */
export const newestBackup: Check = {
  id: "machine.backup",
  title: { "es-MX": "Respaldo", en: "Backup" },
  judge({ backup, machine }) {
    if (backup === null) return null;
    const make = {
      "es-MX": "Pon BACKUP_DIR en otro disco y BACKUP_EVERY, o corre: node dist/src/main.js backup",
      en: "Put BACKUP_DIR on another disk and set BACKUP_EVERY, or run: node dist/src/main.js backup",
    };
    if (backup.newest === null) return warn({ "es-MX": "no hay ninguno", en: "there is none" }, make);
    const { path, atMs, trouble } = backup.newest;
    const hours = Math.max(0, Math.round((machine.nowMs - atMs) / hourMs));
    if (trouble !== null)
      return fail(
        { "es-MX": `${path} no sirve: ${trouble}`, en: `${path} does not verify: ${trouble}` },
        {
          "es-MX": "Haz otro ahora y revisa ese disco: node dist/src/main.js backup",
          en: "Make another one now and check that disk: node dist/src/main.js backup",
        },
      );
    const detail = { "es-MX": `${path} · hace ${hours} h`, en: `${path} · ${hours} h ago` };
    return machine.nowMs - atMs > 2 * (backup.everyMs ?? byHandMs) ? warn(detail, make) : ok(detail);
  },
};
