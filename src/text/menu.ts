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
