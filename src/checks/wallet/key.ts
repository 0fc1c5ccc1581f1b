import { fail, ok, type Check } from "../check.ts";
import { verbatim } from "../../domain/worded.ts";

/** Proves that the wallet accepts `WALLET_API_KEY`. */
export const walletApiKey: Check = {
  id: "wallet.key",
  title: { "es-MX": "Clave del API", en: "API key" },
  judge({ wallet }) {
    if (wallet === null) return null;
    const asked = [wallet.wallets, wallet.collaborators].filter((one) => one !== null);
    const refused = asked.find((one) => one.type === "refused" && one.meaning === "unauthorised");
    if (refused?.type === "refused")
      return fail(
        {
          "es-MX": `el monedero no la acepta (${refused.code})`,
          en: `the wallet does not accept it (${refused.code})`,
        },
        {
          "es-MX": "Copia otra vez WALLET_API_KEY de la sección de integraciones del panel, y reinicia el bot.",
          en: "Copy WALLET_API_KEY again from the integrations section of the panel, and restart the bot.",
        },
      );
    return asked.some((one) => one.type === "ok") ? ok(verbatim("WALLET_API_KEY")) : null;
  },
};
