import { warn, type Check } from "../check.ts";

/**
 * Names a proxy that the environment asks for and the bot does not use: it makes one connection for each request that moves money, ahead of it, and knows from
 * that connection alone whether the request left.
 */
export const unusedProxy: Check = {
  id: "settings.proxy",
  title: { "es-MX": "Proxy de salida", en: "Outgoing proxy" },
  judge({ settings, config }) {
    const name = settings?.unusedProxy;
    if (name === undefined || config.mode === "demo") return null;
    return warn(
      { "es-MX": `${name} está, y el bot no lo usa`, en: `${name} is set, and the bot does not use it` },
      {
        "es-MX":
          "El bot se conecta directo al monedero, a Telegram y a WhatsApp. Si esta red solo deja salir por el proxy, pide que deje pasar esas direcciones (puerto 443).",
        en: "The bot connects directly to the wallet, Telegram and WhatsApp. If this network lets out only what goes by the proxy, ask for those addresses to be let through (port 443).",
      },
    );
  },
};
