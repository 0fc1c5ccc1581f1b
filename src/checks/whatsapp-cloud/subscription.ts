import { fail, ok, type Check } from "../check.ts";

/** Proves that an app is subscribed to the account: without that no message ever comes, and nothing says so. */
export const whatsappCloudSubscription: Check = {
  id: "whatsapp-cloud.subscription",
  title: { "es-MX": "Suscripción", en: "Subscription" },
  judge({ whatsappCloud }) {
    const subscribed = whatsappCloud?.subscribed ?? null;
    if (subscribed?.type === "refused")
      return fail(
        { "es-MX": `no se ve la cuenta (${subscribed.why})`, en: `the account cannot be seen (${subscribed.why})` },
        {
          "es-MX": "Revisa WHATSAPP_CLOUD_WABA_ID (WhatsApp → API Setup).",
          en: "Check WHATSAPP_CLOUD_WABA_ID (WhatsApp → API Setup).",
        },
      );
    if (subscribed?.type !== "ok") return null;
    if (subscribed.value) return ok({ "es-MX": "la app recibe los mensajes", en: "the app receives the messages" });
    return fail(
      { "es-MX": "ninguna app: no llega ningún mensaje", en: "no app: no message ever comes" },
      {
        "es-MX": "Suscribe la app a la cuenta (POST /WABA_ID/subscribed_apps; docs/whatsapp-cloud.md, paso 8).",
        en: "Subscribe the app to the account (POST /WABA_ID/subscribed_apps; docs/whatsapp-cloud.md, step 8).",
      },
    );
  },
};
