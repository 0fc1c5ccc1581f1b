import type { Check } from "../check.ts";
import { connectionVerdict } from "../connection.ts";

/** Proves that the running bot hears Telegram. Where its token is refused, that is what is wrong (`telegramToken`). */
export const telegramConnection: Check = {
  id: "telegram.connection",
  title: { "es-MX": "Conexión", en: "Connection" },
  judge({ telegram }) {
    const { bot = null, live = null } = telegram ?? {};
    return bot !== null && "type" in bot && bot.type === "unauthorised" ? null : connectionVerdict(live);
  },
};
