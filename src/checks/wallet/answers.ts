import { fail, ok, warn, type Check, type Verdict } from "../check.ts";
import type { WalletFacts } from "../facts.ts";

const remedy = {
  "es-MX": "El API no responde como su referencia: pregunta al proveedor, y compara con docs/wallet-api.md.",
  en: "The API does not answer as its reference says: ask the vendor, and compare with docs/wallet-api.md.",
};

/** Proves that the answers have the shape of the reference: lists, phones of ten digits, a balance that can be read. */
export const walletAnswers: Check = {
  id: "wallet.answers",
  title: { "es-MX": "Forma de las respuestas", en: "Shape of the answers" },
  judge({ wallet }) {
    if (wallet === null) return null;
    const asked = [wallet.wallets, wallet.collaborators].filter((one) => one !== null);
    // Where nothing came at all, `wallet.reachable` says so; where the key is refused, `wallet.key`.
    if (!asked.some((one) => one.type === "ok")) return null;
    return badCall(wallet) ?? badPhones(wallet) ?? ok({ "es-MX": "como en la referencia", en: "as in the reference" });
  },
};

function badCall({ wallets, collaborators, customer }: WalletFacts): Verdict | null {
  const calls = { "/wallet/get": wallets, "/toolusers/get": collaborators, "/wallet/contact/get": customer };
  for (const [call, reading] of Object.entries(calls)) {
    // One that did not come, or is a failure of the wallet's own, is `wallet.reachable`'s.
    if (reading?.type === "unavailable" && reading.misread) {
      const detail = `${call}: ${reading.why}`;
      return fail({ "es-MX": detail, en: detail }, remedy);
    }
    // That nobody has this phone is a good answer.
    if (reading?.type === "refused" && reading.meaning !== "customerUnknown") {
      const detail = `${call}: ${/^\w{1,40}$/.test(reading.code) ? reading.code : "?"}`;
      return fail({ "es-MX": detail, en: detail }, remedy);
    }
  }
  return null;
}

function badPhones({ collaborators }: WalletFacts): Verdict | null {
  const without = collaborators?.type === "ok" ? collaborators.value.filter(({ phone }) => phone === null).length : 0;
  if (without === 0) return null;
  return warn(
    {
      "es-MX": `${without} sin un teléfono de 10 dígitos: el bot no los reconoce`,
      en: `${without} without a phone of 10 digits: the bot does not recognise them`,
    },
    {
      "es-MX": "Corrige el teléfono de esos colaboradores en el panel.",
      en: "Correct the phone of these collaborators in the panel.",
    },
  );
}
