import { warn, type Check } from "../check.ts";
import { verbatim } from "../../domain/worded.ts";

/** Proves that no other user of this machine can read the secrets in `.env`. */
export const settingsAccess: Check = {
  id: "settings.access",
  title: { "es-MX": "Permisos", en: "Mode" },
  judge({ settings }) {
    if (settings === null || !settings.file.showsSecrets) return null;
    const { path } = settings.file;
    return warn(verbatim(path), {
      "es-MX": `Todos los usuarios de esta computadora pueden leer tus claves: chmod o-rwx ${path}`,
      en: `Every user of this machine can read your secrets: chmod o-rwx ${path}`,
    });
  },
};
