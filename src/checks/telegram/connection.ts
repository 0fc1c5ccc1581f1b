import type { Check } from "../check.ts";
import { connectionVerdict } from "../connection.ts";

/** Proves that the running bot hears Telegram. */
export const telegramConnection: Check = {
  id: "telegram.connection",
  title: { "es-MX": "Conexión", en: "Connection" },
  judge: ({ telegram }) => connectionVerdict(telegram?.live ?? null),
};
