/** The checks of the wallet: that it answers, accepts the key, and has what the bot needs. */
import type { Config } from "../config/config.ts";
import { isActive, isManager, type Collaborator } from "../domain/person.ts";
import { plain } from "../domain/words.ts";
import { checksOf, fail, joined, ok, type Verdict, type WalletFacts, warn, worded } from "./check.ts";
import { wrongClockMs } from "./machine.ts";
import { networkReason } from "./networks.ts";

/** Values of `usertool_type` and `usertool_status` that certainly mean a cashier and an active collaborator. */
const cashierTypes: ReadonlySet<string> = new Set(["cajero", "cajera", "cashier", "colaborador", "vendedor"]);
const activeStatuses: ReadonlySet<string> = new Set(["activo", "activa", "active", "alta", "1", "true"]);
const readings = {
  manager: { "es-MX": "gerente", en: "manager" },
  cashier: { "es-MX": "cajero", en: "cashier" },
  active: { "es-MX": "activo", en: "active" },
  inactive: { "es-MX": "sin acceso", en: "no access" },
} as const;

/** The answers for the two lists, as far as they were requested. */
const lists = (wallet: WalletFacts) => [wallet.wallets, wallet.collaborators].filter((one) => one !== null);

/** The different values of a list: how each is read, whether that is known or assumed, and how often it is there. */
const each = (
  values: readonly string[],
  read: (value: string) => readonly [as: keyof typeof readings, isKnown: boolean],
) =>
  [...new Set(values)].toSorted().map((value) => {
    const [as, isKnown] = read(value);
    return { value, as, isKnown, count: values.filter((one) => one === value).length };
  });

function readValues(list: readonly Collaborator[], config: Config) {
  const types = list.map(({ type }) => type);
  const statuses = list.map(({ status }) => status);
  return [
    ...each(types, (type) =>
      isManager({ type }, config) ? ["manager", true] : ["cashier", cashierTypes.has(plain(type))],
    ),
    ...each(statuses, (status) =>
      isActive({ status }, config) ? ["active", activeStatuses.has(plain(status))] : ["inactive", true],
    ),
  ];
}

const badShape = (call: string, why: string): Verdict =>
  fail(worded`${call}: ${why}`, {
    "es-MX": "El API no responde como su referencia: pregunta al proveedor, y compara con docs/wallet-api.md.",
    en: "The API does not answer as its reference says: ask the vendor, and compare with docs/wallet-api.md.",
  });

/** An answer of another shape than the reference's. A missing answer, or the wallet's own failure, is for `wallet.reachable`. */
function misreadAnswer({ wallets, collaborators, customer }: WalletFacts): Verdict | null {
  const calls = { "/wallet/get": wallets, "/toolusers/get": collaborators, "/wallet/contact/get": customer };
  for (const [call, reading] of Object.entries(calls)) {
    if (reading?.type === "unavailable" && reading.misread) return badShape(call, reading.why);
    // "Nobody has this phone" is a good answer.
    if (reading?.type === "refused" && reading.meaning !== "customerUnknown")
      return badShape(call, /^\w{1,40}$/.test(reading.code) ? reading.code : "?");
  }
  return null;
}

function badPhones({ collaborators }: WalletFacts): Verdict | null {
  const without = collaborators?.type === "ok" ? collaborators.value.filter(({ phone }) => phone === null).length : 0;
  if (without === 0) return null;
  return warn(
    `${without} sin un teléfono de 10 dígitos: el bot no los reconoce`,
    `${without} without a phone of 10 digits: the bot does not recognise them`,
    "Corrige el teléfono de esos colaboradores en el panel.",
    "Correct the phone of these collaborators in the panel.",
  );
}

/** `"2 cajeros"`. */
const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const walletChecks = checksOf({
  "wallet.reachable": {
    title: { "es-MX": "Responde", en: "Answers" },
    judge({ wallet, config }) {
      if (wallet === null || config.mode !== "live") return null;
      const asked = lists(wallet);
      const host = new URL(config.wallet.url).host;
      if (asked.length === 0) return null;
      const failures = asked.filter((one) => one.type === "unavailable");
      // If some answer came, one of another shape is for `wallet.answers`.
      const isSilent = failures.length === asked.length;
      const failure = failures.find(({ misread }) => isSilent || !misread);
      if (failure === undefined) return ok(worded`${host}`);
      return fail(worded`${host}: ${networkReason(failure.why)}`, {
        "es-MX":
          "Revisa la red y WALLET_API_URL: tiene que ser la dirección del API, no la de una página. El monedero puede estar caído.",
        en: "Check the network and WALLET_API_URL: it has to be the address of the API and not of a page. The wallet may be down.",
      });
    },
  },
  "wallet.key": {
    title: { "es-MX": "Clave del API", en: "API key" },
    judge({ wallet }) {
      if (wallet === null) return null;
      const asked = lists(wallet);
      const refused = asked.find((one) => one.type === "refused" && one.meaning === "unauthorised");
      if (refused?.type === "refused")
        return fail(
          `el monedero no la acepta (${refused.code})`,
          `the wallet does not accept it (${refused.code})`,
          "Copia otra vez WALLET_API_KEY de la sección de integraciones del panel, y reinicia el bot.",
          "Copy WALLET_API_KEY again from the integrations section of the panel, and restart the bot.",
        );
      return asked.some((one) => one.type === "ok") ? ok(worded`WALLET_API_KEY`) : null;
    },
  },
  "wallet.wallet": {
    isHeadline: true,
    title: { "es-MX": "Monedero", en: "Wallet" },
    reads: ["WALLET_KEY"],
    judge({ wallet, config }) {
      if (config.mode !== "live" || wallet?.wallets?.type !== "ok") return null;
      const wallets = wallet.wallets.value;
      const names = wallets.map(({ name }) => name).join(", ");
      if (wallets.length === 0)
        return fail(
          "la cuenta no tiene ninguno",
          "the account has none",
          "Crea un monedero en el panel, o usa la clave de la cuenta que lo tiene.",
          "Create a wallet in the panel, or use the key of the account that has it.",
        );
      const { key } = config.wallet;
      if (key === null) return ok(worded`${names}`);
      const found = wallets.find((one) => one.key === key);
      if (found) return ok(worded`${found.name}`);
      return fail(
        `WALLET_KEY no es de esta cuenta, que tiene: ${names}`,
        `WALLET_KEY is not of this account, which has: ${names}`,
        "Copia WALLET_KEY del panel de la misma cuenta que WALLET_API_KEY. Con un solo monedero puede quedar vacía.",
        "Copy WALLET_KEY from the panel of the same account as WALLET_API_KEY. With one wallet it may stay empty.",
      );
    },
  },
  /** Proves that somebody can sell, and that somebody can decide operations in doubt. */
  "wallet.collaborators": {
    isHeadline: true,
    title: { "es-MX": "Colaboradores", en: "Collaborators" },
    reads: ["OWNER_PHONES", "MANAGER_TYPES", "INACTIVE_STATUSES"],
    judge({ wallet, config }) {
      if (config.mode !== "live" || wallet?.collaborators?.type !== "ok") return null;
      const active = wallet.collaborators.value.filter((one) => isActive(one, config));
      const managers = active.filter((one) => isManager(one, config)).length;
      const owners = config.ownerPhones.length;
      const found = {
        "es-MX": `${counted(active.length, "colaborador", "colaboradores")} · ${counted(managers, "gerente", "gerentes")}${owners > 0 ? ` · ${owners} en OWNER_PHONES` : ""}`,
        en: `${counted(active.length, "collaborator", "collaborators")} · ${counted(managers, "manager", "managers")}${owners > 0 ? ` · ${owners} in OWNER_PHONES` : ""}`,
      };
      if (managers + owners === 0)
        return fail(found, {
          "es-MX":
            "Nadie podría decidir lo que quede en duda. Pon el teléfono de quien manda en OWNER_PHONES, o da de alta un gerente en el panel. Si ya hay uno, agrega su usertool_type a MANAGER_TYPES.",
          en: "Nobody could decide doubts. Put the owner's phone into OWNER_PHONES, or add a manager in the panel. If there is one, add their usertool_type to MANAGER_TYPES.",
        });
      if (active.length > 0) return ok(found);
      return warn(found, {
        "es-MX":
          "Nadie puede vender todavía: da de alta un cajero en el panel o, desde el chat, con «agregar colaborador».",
        en: "Nobody can sell yet: add a cashier in the panel or, from the chat, with “add collaborator”.",
      });
    },
  },
  /** Shows the received `usertool_type` and `usertool_status` values and their reading: the reference does not list them. */
  "wallet.types": {
    title: { "es-MX": "Tipos y estados", en: "Types and statuses" },
    reads: ["MANAGER_TYPES", "INACTIVE_STATUSES"],
    judge({ wallet, config }) {
      if (config.mode !== "live" || wallet?.collaborators?.type !== "ok") return null;
      const list = wallet.collaborators.value;
      if (list.length === 0) return null;
      const values = readValues(list, config);
      const detail = joined(values.map(({ value, as, count }) => worded`"${value}" → ${readings[as]} (${count})`));
      const assumed = values.filter(({ isKnown }) => !isKnown).map(({ value }) => `"${value}"`);
      if (assumed.length === 0) return ok(detail);
      return warn(detail, {
        "es-MX": `No conozco ${assumed.join(", ")}. Si lo leo mal, corrige MANAGER_TYPES (quién es gerente) o INACTIVE_STATUSES (quién ya no entra).`,
        en: `I do not know ${assumed.join(", ")}. If it is read wrongly, correct MANAGER_TYPES (who is a manager) or INACTIVE_STATUSES (who has no access).`,
      });
    },
  },
  /** Proves that the answers have the shape of the reference: lists, phones of ten digits, a readable balance. */
  "wallet.answers": {
    title: { "es-MX": "Forma de las respuestas", en: "Shape of the answers" },
    judge({ wallet }) {
      if (wallet === null) return null;
      const asked = lists(wallet);
      // If nothing came at all, `wallet.reachable` says so; if the key is refused, `wallet.key`.
      if (!asked.some((one) => one.type === "ok")) return null;
      return (
        misreadAnswer(wallet) ??
        badPhones(wallet) ??
        ok({ "es-MX": "como en la referencia", en: "as in the reference" })
      );
    },
  },
  /** Shows how far the wallet's clock is from this machine's: the wallet dates sales by its own. */
  "wallet.clock": {
    title: { "es-MX": "Reloj del monedero", en: "The wallet's clock" },
    judge({ wallet, machine }) {
      if (wallet === null || machine.aheadOfWalletMs === null) return null;
      const seconds = Math.round(Math.abs(machine.aheadOfWalletMs) / 1_000);
      const detail = { "es-MX": `${seconds} s de diferencia`, en: `${seconds} s apart` };
      if (seconds * 1_000 < wrongClockMs) return ok(detail);
      return warn(detail, {
        "es-MX":
          "Pon en hora esta computadora. Si ya lo está, la fecha de las ventas en el panel no será la de la tienda.",
        en: "Set the clock of this machine. If it is right, the time of sales in the panel will not be the shop's.",
      });
    },
  },
});
