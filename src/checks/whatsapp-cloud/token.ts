import { verbatim } from "../../domain/worded.ts";
import { fail, ok, warn, type Check } from "../check.ts";
import type { CloudReading } from "../facts.ts";

const needed = ["whatsapp_business_messaging", "whatsapp_business_management"] as const;
const soonMs = 7 * 24 * 3_600_000;

/** Proves that Meta answers, accepts `WHATSAPP_CLOUD_ACCESS_TOKEN`, and that it may do what the bot does. */
export const whatsappCloudToken: Check = {
  id: "whatsapp-cloud.token",
  title: { "es-MX": "Token", en: "Token" },
  judge({ whatsappCloud, machine }) {
    const readings = [whatsappCloud?.number, whatsappCloud?.subscribed, whatsappCloud?.template];
    const asked = readings.filter((one): one is CloudReading<never> => one !== null && one !== undefined);
    const [number] = asked;
    if (number === undefined) return null;
    const refused = asked.find(({ type }) => type === "token");
    if (refused !== undefined && "why" in refused)
      return fail(
        { "es-MX": `Meta no lo acepta (${refused.why})`, en: `Meta does not accept it (${refused.why})` },
        {
          "es-MX": "Haz un token sin fin de un usuario del sistema y ponlo en WHATSAPP_CLOUD_ACCESS_TOKEN.",
          en: "Make a token without an end of a system user, and put it into WHATSAPP_CLOUD_ACCESS_TOKEN.",
        },
      );
    if (number.type === "silent")
      return fail(
        { "es-MX": `Meta no responde: ${number.why}`, en: `Meta does not answer: ${number.why}` },
        {
          "es-MX": "Revisa la red y el cortafuegos (graph.facebook.com, puerto 443).",
          en: "Check the network and the firewall (graph.facebook.com, port 443).",
        },
      );
    const token = whatsappCloud?.token?.type === "ok" ? whatsappCloud.token.value : null;
    const held = token?.permissions ?? null;
    const lacking = held === null ? [] : needed.filter((one) => !held.includes(one));
    if (lacking.length > 0 || asked.some(({ type }) => type === "permission")) {
      const names = (lacking.length > 0 ? lacking : needed).join(", ");
      return fail(
        { "es-MX": `le falta permiso: ${names}`, en: `it lacks a permission: ${names}` },
        {
          "es-MX": "Dale al usuario del sistema la app y la cuenta de WhatsApp, y haz el token con los dos permisos.",
          en: "Give the system user the app and the WhatsApp account, and make the token with both permissions.",
        },
      );
    }
    const endsAtMs = token?.expiresAtMs ?? null;
    if (endsAtMs !== null && endsAtMs - machine.nowMs < soonMs)
      return warn(verbatim(`→ ${new Date(endsAtMs).toISOString().slice(0, 16)}Z`), {
        "es-MX": "Ese token caduca. Haz uno sin fin, de un usuario del sistema.",
        en: "That token ends. Make one without an end, of a system user.",
      });
    return ok({ "es-MX": "aceptado", en: "accepted" });
  },
};
