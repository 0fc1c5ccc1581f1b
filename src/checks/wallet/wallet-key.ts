import { fail, ok, type Check } from "../check.ts";
import { verbatim } from "../../domain/worded.ts";

/** Proves that the account has the wallet to work in. */
export const walletKey: Check = {
  id: "wallet.wallet",
  title: { "es-MX": "Monedero", en: "Wallet" },
  reads: ["WALLET_KEY"],
  judge({ wallet, config }) {
    if (config.mode !== "live" || wallet?.wallets?.type !== "ok") return null;
    const wallets = wallet.wallets.value;
    const names = wallets.map(({ name }) => name).join(", ");
    if (wallets.length === 0)
      return fail(
        { "es-MX": "la cuenta no tiene ninguno", en: "the account has none" },
        {
          "es-MX": "Crea un monedero en el panel, o usa la clave de la cuenta que lo tiene.",
          en: "Create a wallet in the panel, or use the key of the account that has it.",
        },
      );
    const { key } = config.wallet;
    if (key === null) return ok(verbatim(names));
    const found = wallets.find((one) => one.key === key);
    if (found) return ok(verbatim(found.name));
    return fail(
      {
        "es-MX": `WALLET_KEY no es de esta cuenta, que tiene: ${names}`,
        en: `WALLET_KEY is not of this account, which has: ${names}`,
      },
      {
        "es-MX":
          "Copia WALLET_KEY del panel de la misma cuenta que WALLET_API_KEY. Con un solo monedero puede quedar vacía.",
        en: "Copy WALLET_KEY from the panel of the same account as WALLET_API_KEY. With one wallet it may stay empty.",
      },
    );
  },
};
