import { ok, warn, type Check } from "../check.ts";

/** Proves that the bot is a linked device of the shop's WhatsApp. */
export const whatsappLink: Check = {
  id: "whatsapp.link",
  title: { "es-MX": "Vinculación", en: "Link" },
  judge({ whatsapp }) {
    if (whatsapp === null) return null;
    const isLinked = whatsapp.live?.state === "linking" ? false : whatsapp.isLinked;
    if (isLinked === null) return null;
    if (isLinked) return ok({ "es-MX": "vinculado", en: "linked" });
    return warn(
      { "es-MX": "todavía no está vinculado", en: "not linked yet" },
      {
        "es-MX":
          "Arranca el bot y vincúlalo desde el teléfono del negocio (Dispositivos vinculados), con el código de la consola o de la terminal.",
        en: "Start the bot and link it from the shop's phone (Linked devices), with the code on the console or the terminal.",
      },
    );
  },
};
