import { verbatim } from "../../domain/worded.ts";
import { fail, ok, warn, type Check } from "../check.ts";

/** Proves that the template that asks managers to write is approved. */
export const whatsappCloudTemplate: Check = {
  id: "whatsapp-cloud.template",
  title: { "es-MX": "Plantilla", en: "Template" },
  reads: ["WHATSAPP_CLOUD_TEMPLATE"],
  judge({ whatsappCloud, config }) {
    const name = config.mode === "live" ? (config.whatsappCloud?.template ?? null) : null;
    const template = whatsappCloud?.template ?? null;
    if (name === null || template === null || template.type !== "ok") return null;
    const found = template.value;
    if (found === null)
      return fail(
        { "es-MX": `${name} no existe en es_MX`, en: `${name} does not exist in es_MX` },
        {
          "es-MX": "Créala: node dist/src/main.js whatsapp-templates dice cómo. O quita WHATSAPP_CLOUD_TEMPLATE.",
          en: "Make it: node dist/src/main.js whatsapp-templates says how. Or remove WHATSAPP_CLOUD_TEMPLATE.",
        },
      );
    const detail = verbatim([name, found.status, found.category].join(" · "));
    if (found.hasVariables)
      return fail(detail, {
        "es-MX": "Tiene variables y el bot no manda ninguna. Crea una sin variables (whatsapp-templates).",
        en: "It has variables, and the bot sends none. Make one without variables (whatsapp-templates).",
      });
    if (found.status !== "APPROVED")
      return fail(detail, {
        "es-MX":
          "Meta no la ha aprobado o la puso en pausa. Mientras tanto los gerentes leen lo que espera cuando escriben.",
        en: "Meta has not approved it, or has paused it. Until then managers read what waits when they write.",
      });
    if (found.category === "MARKETING")
      return warn(detail, {
        "es-MX": "Meta la cobra como publicidad, que cuesta más y puede no entregarse. Crea una de utilidad.",
        en: "Meta charges it as marketing, which costs more and may not be delivered. Make one of the category Utility.",
      });
    return ok(detail);
  },
};
