import { ok, warn, type Check } from "../check.ts";
import { verbatim } from "../../domain/worded.ts";

/** Proves that Telegram hands updates over in the way that is set: to the webhook, or to whoever polls. */
export const telegramWebhook: Check = {
  id: "telegram.webhook",
  title: { "es-MX": "Entrega", en: "Delivery" },
  reads: ["TELEGRAM_WEBHOOK_URL", "TELEGRAM_WEBHOOK_SECRET"],
  judge({ telegram, config }) {
    if (config.mode !== "live" || config.telegram === null || !telegram?.webhook) return null;
    const { url, waiting, lastError } = telegram.webhook;
    const wanted = config.telegram.webhook?.url ?? "";
    const detail = {
      "es-MX": `${url === "" ? "el bot pregunta (polling)" : url} · ${waiting} por entregar`,
      en: `${url === "" ? "the bot polls" : url} · ${waiting} to be delivered`,
    };
    // The bot registers or removes the webhook itself when it starts.
    if (url !== wanted)
      return warn(detail, {
        "es-MX": "El próximo arranque del bot lo cambia. Si otro programa usa este bot, dejará de recibir.",
        en: "The next start of the bot changes it. If another program uses this bot, it will receive nothing more.",
      });
    if (url !== "" && lastError !== null)
      return warn(verbatim(`${url}: ${lastError}`), {
        "es-MX": "Telegram no logra entregar ahí: revisa el proxy, su certificado y la ruta (docs/telegram.md).",
        en: "Telegram fails to deliver there: check the proxy, its certificate and the path (docs/telegram.md).",
      });
    return ok(detail);
  },
};
