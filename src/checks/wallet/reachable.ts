import { fail, ok, type Check } from "../check.ts";
import { networkReason } from "../network-reason.ts";
import { verbatim } from "../../domain/worded.ts";

/** Proves that the wallet gives a readable answer at `WALLET_API_URL`. */
export const walletReachable: Check = {
  id: "wallet.reachable",
  title: { "es-MX": "Responde", en: "Answers" },
  judge({ wallet, config }) {
    if (wallet === null || config.mode !== "live") return null;
    const asked = [wallet.wallets, wallet.collaborators].filter((one) => one !== null);
    const host = new URL(config.wallet.url).host;
    if (asked.length === 0) return null;
    const failures = asked.filter((one) => one.type === "unavailable");
    // Where some answer came, one of another shape is `wallet.answers`'s.
    const isSilent = failures.length === asked.length;
    const failure = failures.find(({ misread }) => isSilent || !misread);
    if (failure === undefined) return ok(verbatim(host));
    const { "es-MX": spanish, en } = networkReason(failure.why);
    return fail(
      { "es-MX": `${host}: ${spanish}`, en: `${host}: ${en}` },
      {
        "es-MX":
          "Revisa la red y WALLET_API_URL: tiene que ser la dirección del API, no la de una página. El monedero puede estar caído.",
        en: "Check the network and WALLET_API_URL: it has to be the address of the API and not of a page. The wallet may be down.",
      },
    );
  },
};
