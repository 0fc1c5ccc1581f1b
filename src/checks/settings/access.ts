import { warn, type Check } from "../check.ts";
import { verbatim } from "../../domain/worded.ts";

/** Proves that no other user of this machine can read the secrets in `.env` and in files of their own. */
export const settingsAccess: Check = {
  id: "settings.access",
  title: { "es-MX": "Permisos", en: "Mode" },
  judge({ settings }) {
    if (settings === null) return null;
    const { file, openSecretFiles = [] } = settings;
    const paths = [...(file.showsSecrets ? [file.path] : []), ...openSecretFiles];
    if (paths.length === 0) return null;
    return warn(verbatim(paths.join(" · ")), {
      "es-MX": `Todos los usuarios de esta computadora pueden leer tus claves: chmod o-rwx ${paths.join(" ")}`,
      en: `Every user of this machine can read your secrets: chmod o-rwx ${paths.join(" ")}`,
    });
  },
};
