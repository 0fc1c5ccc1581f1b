import { ok, warn, type Check } from "../check.ts";
import { statusesIn, typesIn, type ReadValue } from "./readings.ts";

type As = "manager" | "cashier" | "active" | "inactive";

const words: { readonly [language in "es-MX" | "en"]: { readonly [as in As]: string } } = {
  "es-MX": { manager: "gerente", cashier: "cajero", active: "activo", inactive: "sin acceso" },
  en: { manager: "manager", cashier: "cashier", active: "active", inactive: "no access" },
};

/** Shows which `usertool_type` and `usertool_status` values came and how each is read: the reference does not list them. */
export const walletTypes: Check = {
  id: "wallet.types",
  title: { "es-MX": "Tipos y estados", en: "Types and statuses" },
  reads: ["MANAGER_TYPES", "INACTIVE_STATUSES"],
  judge({ wallet, config }) {
    if (config.mode !== "live" || wallet?.collaborators?.type !== "ok") return null;
    const list = wallet.collaborators.value;
    if (list.length === 0) return null;
    const values: readonly ReadValue<As>[] = [...typesIn(list, config), ...statusesIn(list, config)];
    const shown = (language: keyof typeof words) =>
      values.map(({ value, as, count }) => `"${value}" → ${words[language][as]} (${count})`).join(" · ");
    const detail = { "es-MX": shown("es-MX"), en: shown("en") };
    const assumed = values.filter(({ isKnown }) => !isKnown).map(({ value }) => `"${value}"`);
    if (assumed.length === 0) return ok(detail);
    return warn(detail, {
      "es-MX": `No conozco ${assumed.join(", ")}. Si lo leo mal, corrige MANAGER_TYPES (quién es gerente) o INACTIVE_STATUSES (quién ya no entra).`,
      en: `I do not know ${assumed.join(", ")}. If it is read wrongly, correct MANAGER_TYPES (who is a manager) or INACTIVE_STATUSES (who has no access).`,
    });
  },
};
