/** Makes an element. Strings become text nodes, so no text is ever read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  kind: string,
  ...within: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (kind !== "") made.className = kind;
  made.append(...within);
  return made;
}

/** The element of an id. Throws where the page has none. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

/** Replaces each `{name}` by its value. */
export function filled(text: string, values: { readonly [name: string]: string }): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Sends an order to the demo; false: it was refused or did not arrive. */
export async function tell(what: string, told: object = {}): Promise<boolean> {
  try {
    const headers = { "content-type": "application/json" };
    return (await fetch(`/demo/${what}`, { method: "POST", headers, body: JSON.stringify(told) })).ok;
  } catch {
    return false;
  }
}
