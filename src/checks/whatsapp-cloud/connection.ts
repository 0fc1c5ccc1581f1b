import type { Check } from "../check.ts";
import { connectionVerdict } from "../connection.ts";

/** Proves that the running bot hears WhatsApp's Cloud API. */
export const whatsappCloudConnection: Check = {
  id: "whatsapp-cloud.connection",
  title: { "es-MX": "Conexión", en: "Connection" },
  judge: ({ whatsappCloud }) => connectionVerdict(whatsappCloud?.live ?? null),
};
