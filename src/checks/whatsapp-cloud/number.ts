import { verbatim } from "../../domain/worded.ts";
import { fail, ok, warn, type Check } from "../check.ts";
import { sameNumber } from "./connection.ts";

/** `name_status` of a display name that people see. */
const shownNames: ReadonlySet<string> = new Set(["APPROVED", "AVAILABLE_WITHOUT_REVIEW"]);

/** Proves that the number is this account's, verified, and of good quality. */
export const whatsappCloudNumber: Check = {
  id: "whatsapp-cloud.number",
  title: { "es-MX": "Número", en: "Number" },
  judge({ whatsappCloud, whatsapp }) {
    const number = whatsappCloud?.number ?? null;
    if (number?.type === "refused")
      return fail(verbatim(number.why), {
        "es-MX": "Revisa WHATSAPP_CLOUD_PHONE_NUMBER_ID (WhatsApp → API Setup) y que el token vea esa cuenta.",
        en: "Check WHATSAPP_CLOUD_PHONE_NUMBER_ID (WhatsApp → API Setup), and that the token may see that account.",
      });
    // The check of the token judges the others.
    if (number?.type !== "ok") return null;
    const { name, quality, nameStatus, verification, tier } = number.value;
    if (number.value.number !== null && whatsapp?.numbers.includes(number.value.number))
      return fail(sameNumber.detail, sameNumber.remedy);
    const detail = verbatim([name, quality, nameStatus, tier].filter((one) => one !== null).join(" · "));
    if (verification === "NOT_VERIFIED")
      return fail(verbatim(`${name ?? ""} ${verification}`.trim()), {
        "es-MX": "Verifica el número por SMS o llamada en WhatsApp Manager y regístralo (docs/whatsapp-cloud.md).",
        en: "Verify the number by SMS or call in WhatsApp Manager, and register it (docs/whatsapp-cloud.md).",
      });
    if (quality === "RED" || quality === "YELLOW")
      return warn(detail, {
        "es-MX":
          "Hay gente que bloquea o denuncia al número. Manda solo lo que pidieron; mira la calidad en WhatsApp Manager → Números de teléfono.",
        en: "People block or report the number. Send only what they asked for; see its quality in WhatsApp Manager → Phone numbers.",
      });
    if (nameStatus !== null && !shownNames.has(nameStatus))
      return warn(detail, {
        "es-MX":
          "El nombre a mostrar no está aprobado: la gente ve solo el número. Pide la revisión en WhatsApp Manager.",
        en: "The display name is not approved: people see the number alone. Ask for its review in WhatsApp Manager.",
      });
    return ok(detail);
  },
};
