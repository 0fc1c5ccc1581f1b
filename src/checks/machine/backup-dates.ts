import { warn, type Check } from "../check.ts";

/** Proves that no backup says it was taken later than now: a clock that was ahead made it, and how old it is nobody knows. */
export const backupDates: Check = {
  id: "machine.backup-dates",
  title: { "es-MX": "Fechas de los respaldos", en: "Dates of the backups" },
  reads: ["BACKUP_DIR"],
  judge({ backup }) {
    if (backup === null || backup.fromFuture.length === 0) return null;
    const paths = backup.fromFuture.join(", ");
    return warn(
      {
        "es-MX": `del futuro, y por eso no cuentan como recientes: ${paths}`,
        en: `in the future, so that they do not count as recent: ${paths}`,
      },
      {
        "es-MX":
          "Pon en hora esta computadora. Si ya lo está, se hicieron con el reloj adelantado: haz otro respaldo, y mueve esos, con sus .json, a otra carpeta.",
        en: "Set the clock of this machine. If it is right, a clock that was ahead made them: make another backup, and move those, with their .json, to another folder.",
      },
    );
  },
};
