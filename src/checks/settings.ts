/** The checks of the settings: `.env`, the environment, and the changes at the console. */
import { withTrait } from "../config/schema.ts";
import { idleStored } from "../config/config.ts";
import { shopSettingNames } from "../domain/shop.ts";
import type { Words } from "../domain/language.ts";
import { checksOf, fail, joined, ok, warn, worded } from "./check.ts";
import type { UnknownSetting } from "./gather/settings.ts";

const needs = withTrait("needs");

export const settingChecks = checksOf({
  "settings.values": {
    title: { "es-MX": "Valores", en: "Values" },
    judge({ settings, config }) {
      const remedy = {
        "es-MX": "Corrige cada uno en .env o en el entorno; .env.example los explica.",
        en: "Correct each in .env or in the environment; .env.example explains them.",
      };
      const problems = [...settings.problems, ...settings.notDemo];
      if (problems.length > 0) return fail(joined(problems), remedy);
      if (settings.doubtful.length > 0)
        return warn(joined(settings.doubtful), {
          "es-MX": "Pon el valor entre comillas simples; un comentario, en una línea aparte.",
          en: "Put the value between single quotes; a comment, on a line of its own.",
        });
      if (config.mode === "demo")
        return ok(
          settings.file.exists
            ? {
                "es-MX": `${settings.file.path} no tiene monedero ni canal: start corre la demostración`,
                en: `${settings.file.path} has no wallet and no channel: start runs the demo`,
              }
            : {
                "es-MX": `no hay ${settings.file.path}: sin ajustes, start corre la demostración. Si los tienes en otra carpeta, corre esto ahí`,
                en: `there is no ${settings.file.path}: without settings start runs the demo. If they are in another folder, run this there`,
              },
        );
      return ok({ "es-MX": `${settings.given.size} ajustes`, en: `${settings.given.size} settings` });
    },
  },
  /** Proves that no other user of this machine can read the secrets in `.env` and in files of their own. */
  "settings.access": {
    title: { "es-MX": "Permisos", en: "Mode" },
    judge({ settings }) {
      const { file, openSecretFiles } = settings;
      const paths = [...(file.showsSecrets ? [file.path] : []), ...openSecretFiles];
      if (paths.length === 0) return null;
      return warn(worded`${paths.join(" · ")}`, {
        "es-MX": `Todos los usuarios de esta computadora pueden leer tus claves: chmod o-rwx ${paths.join(" ")}`,
        en: `Every user of this machine can read your secrets: chmod o-rwx ${paths.join(" ")}`,
      });
    },
  },
  /** Proves that no variable is a misspelt setting, which would be ignored silently. */
  "settings.names": {
    title: { "es-MX": "Nombres", en: "Names" },
    judge({ settings }) {
      if (settings.unknown.length === 0) return ok({ "es-MX": "todos se conocen", en: "all are known" });
      const each = (say: (one: UnknownSetting) => Words) => joined(settings.unknown.map(say));
      return fail(
        each(({ name }) => ({ "es-MX": `${name} no es un ajuste`, en: `${name} is no setting` })),
        each(({ name, meant }) =>
          meant === null
            ? { "es-MX": `quita ${name}`, en: `remove ${name}` }
            : { "es-MX": `en vez de ${name} escribe ${meant}`, en: `write ${meant} instead of ${name}` },
        ),
      );
    },
  },
  /** Proves that no setting has no effect because the one that enables it is missing. */
  "settings.idle": {
    title: { "es-MX": "Sin efecto", en: "Without effect" },
    judge({ settings, config }) {
      if (config.mode === "demo") return null;
      const idle = needs.filter(([name, needed]) => settings.given.has(name) && !settings.given.has(needed));
      if (idle.length === 0) return ok({ "es-MX": "ninguno", en: "none" });
      const missing = [...new Set(idle.map(([, needed]) => needed))].join(", ");
      return warn(
        idle.map(([name, needed]) => `${name} no hace nada sin ${needed}`).join(" · "),
        idle.map(([name, needed]) => `${name} does nothing without ${needed}`).join(" · "),
        `Define ${missing}, o quita lo que no hace nada.`,
        `Set ${missing}, or remove what does nothing.`,
      );
    },
  },
  /**
   * Names a proxy that the environment requests and the bot does not use. For each request that moves money the bot opens a connection ahead, and knows from
   * that connection alone whether the request left.
   */
  "settings.proxy": {
    title: { "es-MX": "Proxy de salida", en: "Outgoing proxy" },
    judge({ settings, config }) {
      const name = settings.unusedProxy;
      if (name === undefined || config.mode === "demo") return null;
      return warn(
        `${name} está, y el bot no lo usa`,
        `${name} is set, and the bot does not use it`,
        "El bot se conecta directo al monedero, a Telegram y a WhatsApp. Si esta red solo deja salir por el proxy, pide que deje pasar esas direcciones (puerto 443).",
        "The bot connects directly to the wallet, Telegram and WhatsApp. If this network lets out only what goes by the proxy, ask for those addresses to be let through (port 443).",
      );
    },
  },
  /** Shows which of the shop's settings were changed at the console, and proves that each of them has an effect. */
  "settings.shop": {
    title: { "es-MX": "De la tienda", en: "The shop's own" },
    reads: shopSettingNames,
    judge({ config, database, server }) {
      const shop = database?.shop ?? server?.shop ?? null;
      if (shop === null) return null;
      const stored = Object.keys(shop);
      const idle = idleStored(config.shopSettings, shop);
      if (idle.length === 0) {
        const names = stored.join(", ");
        return ok({
          "es-MX": stored.length === 0 ? "ninguno se cambió en la consola" : `cambiados en la consola: ${names}`,
          en: stored.length === 0 ? "none was changed at the console" : `changed at the console: ${names}`,
        });
      }
      return warn(
        `lo que se guardó en la consola no cuenta: ${idle.join(", ")}`,
        `settings stored at the console have no effect: ${idle.join(", ")}`,
        "El entorno gana, o esa forma ya no se acepta: quítalo de .env, o guárdalo otra vez en la consola.",
        "The environment wins, or that form is no longer accepted: remove it from .env, or save it again at the console.",
      );
    },
  },
});
