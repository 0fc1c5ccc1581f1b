import { ok, warn, type Check } from "../check.ts";

/** A setting that does nothing unless another one is set. */
const needs: readonly (readonly [name: string, needed: string])[] = [
  ["CONSOLE_TOKEN", "HTTP_PORT"],
  ["HTTP_HOST", "HTTP_PORT"],
  ["PUBLIC_URL", "HTTP_PORT"],
  ["TRUSTED_PROXIES", "CONSOLE_TOKEN"],
  ["TELEGRAM_WEBHOOK_SECRET", "TELEGRAM_WEBHOOK_URL"],
  ["TELEGRAM_API_ROOT", "TELEGRAM_BOT_TOKEN"],
  ["WHATSAPP_PAIRING_PHONE", "WHATSAPP_ENABLED"],
  ["WHATSAPP_WS_URL", "WHATSAPP_ENABLED"],
  ["WHATSAPP_CLOUD_TEMPLATE", "WHATSAPP_CLOUD_PHONE_NUMBER_ID"],
  ["WHATSAPP_MONTHLY_LIMIT", "WHATSAPP_CLOUD_PHONE_NUMBER_ID"],
  ["WHATSAPP_PRICES", "WHATSAPP_CLOUD_PHONE_NUMBER_ID"],
  ["WHATSAPP_CLOUD_API_ROOT", "WHATSAPP_CLOUD_PHONE_NUMBER_ID"],
];

/** Proves that no setting is idle because the one that switches it on is missing. */
export const idleSettings: Check = {
  id: "settings.idle",
  title: { "es-MX": "Sin efecto", en: "Without effect" },
  judge({ settings, config }) {
    if (settings === null || config.mode === "demo") return null;
    const idle = needs.filter(([name, needed]) => settings.given.has(name) && !settings.given.has(needed));
    if (idle.length === 0) return ok({ "es-MX": "ninguno", en: "none" });
    const missing = [...new Set(idle.map(([, needed]) => needed))].join(", ");
    return warn(
      {
        "es-MX": idle.map(([name, needed]) => `${name} no hace nada sin ${needed}`).join(" · "),
        en: idle.map(([name, needed]) => `${name} does nothing without ${needed}`).join(" · "),
      },
      {
        "es-MX": `Define ${missing}, o quita lo que no hace nada.`,
        en: `Set ${missing}, or remove what does nothing.`,
      },
    );
  },
};
