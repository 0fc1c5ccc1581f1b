import { fail, ok, type Check } from "../check.ts";

/** Proves that no other program fetches this bot's updates: whoever fetches one takes it away from the other. */
export const telegramPoller: Check = {
  id: "telegram.poller",
  title: { "es-MX": "Otro programa", en: "Another program" },
  judge({ telegram }) {
    if (telegram === null || telegram.otherPoller === null) return null;
    if (!telegram.otherPoller) return ok({ "es-MX": "ninguno lee de este bot", en: "none reads from this bot" });
    return fail(
      {
        "es-MX": "otro programa lee los mensajes de este bot (409)",
        en: "another program reads this bot's messages (409)",
      },
      {
        "es-MX":
          "Cierra el otro (¿una copia del bot en otra computadora?). Si no sabes cuál es, cambia el token con @BotFather (/revoke).",
        en: "End the other one (a copy of the bot on another machine?). If you do not know it, change the token with @BotFather (/revoke).",
      },
    );
  },
};
