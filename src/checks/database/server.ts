import { verbatim, type Words } from "../../domain/worded.ts";
import { fail, ok, warn, type Check } from "../check.ts";
import { isAtLeast } from "../machine/versions.ts";

/** The oldest version that tells later whether a transaction was committed. */
const oldest = "13.0";

/** Proves that the database on PostgreSQL can be used with these settings. */
export const databaseServer: Check = {
  id: "database.server",
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
    if (isAtLeast(`${version}.0`, oldest)) return ok(inUseBy(version, server.owner));
    return fail(verbatim(`${version} < ${oldest}`), {
      "es-MX": "Usa un PostgreSQL más nuevo.",
      en: "Use a newer PostgreSQL.",
    });
  },
};

function inUseBy(version: string, owner: string | null): Words {
  if (owner === null) return { "es-MX": `${version} · nadie trabaja en ella`, en: `${version} · nobody works on it` };
  return { "es-MX": `${version} · trabaja ${owner}`, en: `${version} · ${owner} works on it` };
}

/** Proves that PostgreSQL loses nothing that it has committed when its machine loses power. */
export const databaseDurable: Check = {
  id: "database.durable",
  title: { "es-MX": "Nada se pierde en un apagón", en: "Nothing is lost in a power cut" },
  judge({ server }) {
    if (server === null || server.version === null) return null;
    const off = Object.entries(server.settings).filter(([, setting]) => setting === "off");
    if (off.length === 0) return ok(verbatim(Object.keys(server.settings).toSorted().join(" · ")));
    return warn(verbatim(off.map(([name, setting]) => `${name} = ${setting}`).join(" · ")), {
      "es-MX": "Enciéndelo en postgresql.conf: una venta que ya se envió se olvidaría, y se enviaría otra vez.",
      en: "Switch it on in postgresql.conf: a sale that was sent would be forgotten, and sent again.",
    });
  },
};
