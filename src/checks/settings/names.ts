import { fail, ok, type Check } from "../check.ts";
import type { UnknownSetting } from "../facts.ts";

/** Proves that no variable is a misspelt setting, which would be ignored in silence. */
export const settingNames: Check = {
  id: "settings.names",
  title: { "es-MX": "Nombres", en: "Names" },
  judge({ settings }) {
    if (settings === null) return null;
    if (settings.unknown.length === 0) return ok({ "es-MX": "todos se conocen", en: "all are known" });
    const list = (say: (one: UnknownSetting) => string) => settings.unknown.map(say).join(" · ");
    return fail(
      {
        "es-MX": list(({ name }) => `${name} no es un ajuste`),
        en: list(({ name }) => `${name} is no setting`),
      },
      {
        "es-MX": list(({ name, meant }) => (meant === null ? `quita ${name}` : `en vez de ${name} escribe ${meant}`)),
        en: list(({ name, meant }) => (meant === null ? `remove ${name}` : `write ${meant} instead of ${name}`)),
      },
    );
  },
};
