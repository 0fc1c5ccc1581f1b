import type { Check } from "../check.ts";
import { connectionVerdict } from "../connection.ts";

/** Proves that the running bot hears WhatsApp. */
export const whatsappConnection: Check = {
  id: "whatsapp.connection",
  title: { "es-MX": "Conexión", en: "Connection" },
  judge: ({ whatsapp }) => connectionVerdict(whatsapp?.live ?? null),
};
