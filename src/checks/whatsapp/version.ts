import { ok, type Check } from "../check.ts";
import { verbatim } from "../../domain/worded.ts";

/** Shows the version of WhatsApp's web client that the bot reports; the bot tells managers when WhatsApp refuses it as too old. */
export const whatsappVersion: Check = {
  id: "whatsapp.version",
  title: { "es-MX": "Versión", en: "Version" },
  judge: ({ whatsapp }) => (whatsapp === null || whatsapp.version === null ? null : ok(verbatim(whatsapp.version))),
};
