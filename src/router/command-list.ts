import type { Language } from "../domain/language.ts";
import type { Role } from "../domain/person.ts";
import type { Said } from "../text/keys.ts";
import type { Render } from "../text/text.ts";

type Listed =
  | "menu"
  | "help"
  | "cancel"
  | "sale"
  | "balance"
  | "doubts"
  | "corte"
  | "redeem"
  | "register"
  | "ownDay"
  | "language";

/** The words of the commands, as networks take them in a list: 1–32 of `[a-z0-9_]`. */
const words: { readonly [language in Language]: { readonly [listed in Listed]: string } } = {
  "es-MX": {
    menu: "menu",
    help: "ayuda",
    cancel: "cancelar",
    sale: "venta",
    balance: "saldo",
    doubts: "pendientes",
    corte: "corte",
    redeem: "usar",
    register: "registrar",
    ownDay: "misventas",
    language: "idioma",
  },
  en: {
    menu: "menu",
    help: "help",
    cancel: "cancel",
    sale: "sale",
    balance: "balance",
    doubts: "doubts",
    corte: "cut",
    redeem: "use",
    register: "register",
    ownDay: "mysales",
    language: "language",
  },
};

const descriptions: { readonly [listed in Listed]: Said } = {
  menu: { key: "commandMenu" },
  help: { key: "commandHelp" },
  cancel: { key: "commandCancel" },
  sale: { key: "commandSale" },
  balance: { key: "commandBalance" },
  doubts: { key: "commandDoubts" },
  corte: { key: "commandCorte" },
  redeem: { key: "commandRedeem" },
  register: { key: "commandRegister" },
  ownDay: { key: "commandOwnDay" },
  language: { key: "commandLanguage" },
};

const always = ["menu", "help", "language"] as const;
const desk = ["sale", "redeem", "balance", "register", "ownDay"] as const;

const lists: { readonly [role in Role | "anyone"]: readonly Listed[] } = {
  anyone: always,
  customer: ["balance", ...always],
  cashier: [...desk, "cancel", ...always],
  manager: [...desk, "doubts", "corte", "cancel", ...always],
};

/** The commands that a network shows to somebody of a role, where it has a place for them. */
export function commandList(
  role: Role | "anyone",
  render: Render,
): readonly { readonly command: string; readonly description: string }[] {
  return lists[role].map((listed) => ({
    command: words[render.language][listed],
    description: render(descriptions[listed]),
  }));
}
