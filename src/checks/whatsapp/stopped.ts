import { fail, ok, type Check } from "../check.ts";
import { verbatim } from "../../domain/worded.ts";

/** Proves that the bot has not stopped connecting to WhatsApp for good: unlinked, banned, or replaced by another program. */
export const whatsappStopped: Check = {
  id: "whatsapp.stopped",
  title: { "es-MX": "Detenido", en: "Stopped" },
  judge({ whatsapp }) {
    if (whatsapp === null || (whatsapp.isLinked === null && whatsapp.live === null)) return null;
    const { stop, live } = whatsapp;
    const why = live?.state === "stopped" ? live.trouble : stop && `${stop.code}: ${stop.why}`;
    if (why === null) return ok({ "es-MX": "no", en: "no" });
    return fail(verbatim(why), {
      "es-MX":
        "Lee docs/whatsapp.md (When WhatsApp stops), quita la causa y corre: node dist/src/main.js whatsapp-resume",
      en: "Read docs/whatsapp.md (When WhatsApp stops), remove the cause and run: node dist/src/main.js whatsapp-resume",
    });
  },
};
