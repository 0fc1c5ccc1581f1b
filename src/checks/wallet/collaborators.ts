import { isActive, isManager } from "../../domain/people/person.ts";
import { fail, ok, warn, type Check } from "../check.ts";

/** Proves that somebody can sell, and that somebody can decide what is in doubt. */
export const walletCollaborators: Check = {
  id: "wallet.collaborators",
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
        en: "Nobody could decide what is in doubt. Put the owner's phone into OWNER_PHONES, or add a manager in the panel. If there is one, add their usertool_type to MANAGER_TYPES.",
      });
    if (active.length > 0) return ok(found);
    return warn(found, {
      "es-MX":
        "Nadie puede vender todavía: da de alta un cajero en el panel o, desde el chat, con «agregar colaborador».",
      en: "Nobody can sell yet: add a cashier in the panel or, from the chat, with “add collaborator”.",
    });
  },
};

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
