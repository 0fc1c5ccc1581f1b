import { fail, ok, warn, type Check } from "../check.ts";
import { verbatim } from "../../domain/worded.ts";

/** Proves that the database lies on a disk of this machine that survives a restart. */
export const databasePlace: Check = {
  id: "database.place",
  title: { "es-MX": "Sistema de archivos", en: "File system" },
  judge({ place }) {
    if (place === null) return null;
    switch (place.unsafeFileSystem) {
      case null:
        return ok({ "es-MX": "local", en: "local" });
      case "network":
        return fail(
          { "es-MX": `${place.folder} es una carpeta de red`, en: `${place.folder} is a network folder` },
          {
            "es-MX": "SQLite puede dañarse ahí. Pon DATABASE_PATH en un disco de esta computadora.",
            en: "SQLite can be damaged there. Put DATABASE_PATH on a disk of this machine.",
          },
        );
      case "memory":
        return warn(verbatim(`${place.folder}: tmpfs`), {
          "es-MX": "Se borra al apagar. Pon DATABASE_PATH en un disco.",
          en: "It is lost when the machine goes off. Put DATABASE_PATH on a disk.",
        });
      case "container":
        return warn(verbatim(`${place.folder}: overlay`), {
          "es-MX": "Se borra con el contenedor. Pon DATABASE_PATH en un volumen.",
          en: "It goes with the container. Put DATABASE_PATH on a volume.",
        });
    }
  },
};
