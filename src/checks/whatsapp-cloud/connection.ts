import { fail, warn, type Check } from "../check.ts";
import { connectionVerdict } from "../connection.ts";

/** Proves that the running bot hears WhatsApp's Cloud API. */
export const whatsappCloudConnection: Check = {
  id: "whatsapp-cloud.connection",
  title: { "es-MX": "Conexión", en: "Connection" },
  judge({ whatsappCloud }) {
    const live = whatsappCloud?.live ?? null;
    if (live?.waitsFor === "anotherNumber") return fail(sameNumber.detail, sameNumber.remedy);
    if (live?.waitsFor === "ownNumber")
      return warn(
        {
          "es-MX": `espera a que Meta diga qué número es (${live.trouble ?? ""})`,
          en: `waits until Meta says which number it is (${live.trouble ?? ""})`,
        },
        {
          "es-MX":
            "Mientras no recibe ni manda: podría ser el del dispositivo vinculado. Revisa el token y la red (graph.facebook.com).",
          en: "Until then it takes and sends nothing: it might be the linked device's. Check the token and the network (graph.facebook.com).",
        },
      );
    return connectionVerdict(live);
  },
};

/** The number is that of the linked device: each message would arrive on both channels. */
export const sameNumber = {
  detail: {
    "es-MX": "es el mismo número que está vinculado como dispositivo",
    en: "it is the number that is linked as a device too",
  },
  remedy: {
    "es-MX": "Quita WHATSAPP_ENABLED, o usa otro número en uno de los dos, y reinicia el bot.",
    en: "Remove WHATSAPP_ENABLED, or use another number for one of the two, and restart the bot.",
  },
} as const;
