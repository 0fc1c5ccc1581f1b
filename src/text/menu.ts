import type { Role } from "../domain/person.ts";
import type { HelpLine, MenuLine } from "./views.ts";

/** A line of the menu, by its name in `MenuLine`, and the number that chooses it; null: none does. */
export interface MenuEntry<Line extends string> {
  readonly line: Line;
  readonly number: string | null;
}

/** Writes the menu in one language, whose lines are `texts`. */
export function menuText<Line extends string>(
  texts: { readonly [line in Line]: string },
  entries: readonly MenuEntry<Line>[],
): string {
  return entries.map(({ line, number }) => (number === null ? texts[line] : `${number} · ${texts[line]}`)).join("\n");
}

const numbered: readonly MenuLine[] = ["sale", "balance", "doubts"];

const menus: { readonly [role in Role]: readonly MenuLine[] } = {
  cashier: ["sale", "balance", "redeem", "register", "ownDay", "language"],
  manager: [
    "sale",
    "balance",
    "doubts",
    "redeem",
    "register",
    "ownDay",
    "reports",
    "corrections",
    "people",
    "language",
  ],
  customer: ["ownBalance", "notices", "ownRecords", "language"],
};

/** The menu of a role. While a question is open no line has a number, since a bare number answers the question. */
export function menuOf(role: Role, open: boolean): readonly MenuEntry<MenuLine>[] {
  return menus[role].map((line) => {
    const at = numbered.indexOf(line);
    return { line, number: open || at === -1 ? null : String(at + 1) };
  });
}

/** The paragraphs of *ayuda* for a role. */
export const helpOf: { readonly [role in Role]: readonly HelpLine[] } = {
  cashier: ["sale"],
  manager: ["sale", "management"],
  customer: ["ownBalance"],
};
