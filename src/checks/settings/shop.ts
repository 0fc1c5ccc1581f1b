import { idleStored } from "../../config/shop-settings.ts";
import { shopSettingNames } from "../../domain/shop/shop-settings.ts";
import { ok, warn, type Check } from "../check.ts";

/** Tells which of the shop's settings were changed at the console, and proves that each of them counts. */
export const shopSettings: Check = {
  id: "settings.shop",
  title: { "es-MX": "De la tienda", en: "The shop's own" },
  reads: shopSettingNames,
  judge({ config, database, server }) {
    const shop = database?.shop ?? server?.shop ?? null;
    if (shop === null) return null;
    const stored = Object.keys(shop);
    const idle = idleStored(config.shopGiven, shop);
    if (idle.length === 0) {
      const names = stored.join(", ");
      return ok({
        "es-MX": stored.length === 0 ? "ninguno se cambió en la consola" : `cambiados en la consola: ${names}`,
        en: stored.length === 0 ? "none was changed at the console" : `changed at the console: ${names}`,
      });
    }
    return warn(
      {
        "es-MX": `lo que se guardó en la consola no cuenta: ${idle.join(", ")}`,
        en: `what was stored at the console does not count: ${idle.join(", ")}`,
      },
      {
        "es-MX": "El entorno gana, o esa forma ya no se acepta: quítalo de .env, o guárdalo otra vez en la consola.",
        en: "The environment wins, or that form is no longer accepted: remove it from .env, or save it again at the console.",
      },
    );
  },
};
