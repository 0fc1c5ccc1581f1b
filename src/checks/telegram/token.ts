import { fail, ok, type Check } from "../check.ts";
import { networkReason } from "../network-reason.ts";
import { verbatim } from "../../domain/worded.ts";

/** Proves that Telegram answers and accepts `TELEGRAM_BOT_TOKEN`. */
export const telegramToken: Check = {
  id: "telegram.token",
  title: { "es-MX": "Token", en: "Token" },
  judge({ telegram }) {
    const bot = telegram?.bot ?? null;
    if (bot === null) return null;
    if ("username" in bot) return ok(verbatim(`@${bot.username}`));
    if (bot.type === "unauthorised")
      return fail(
        { "es-MX": `Telegram no lo acepta (${bot.why})`, en: `Telegram does not accept it (${bot.why})` },
        {
          "es-MX": "Pide el token a @BotFather (/mybots, API Token), ponlo en TELEGRAM_BOT_TOKEN y reinicia el bot.",
          en: "Ask @BotFather for the token (/mybots, API Token), put it into TELEGRAM_BOT_TOKEN and restart the bot.",
        },
      );
    const { "es-MX": spanish, en } = networkReason(bot.why);
    return fail(
      { "es-MX": `Telegram no responde: ${spanish}`, en: `Telegram does not answer: ${en}` },
      {
        "es-MX": "Revisa la red y el cortafuegos (api.telegram.org, puerto 443), y TELEGRAM_API_ROOT si lo usas.",
        en: "Check the network and the firewall (api.telegram.org, port 443), and TELEGRAM_API_ROOT if you use it.",
      },
    );
  },
};
