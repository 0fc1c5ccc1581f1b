/** What every script of the demo's page makes elements with: text is only ever put in as text. */

/** Makes an element of a class with these in it. */
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

/** The element of an id, which the page has. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

/** Puts values where `{…}` stands. */
export function filled(text: string, values: { readonly [name: string]: string }): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Tells the demo something; false: it could not be told. */
export async function tell(what: string, told: object = {}): Promise<boolean> {
  try {
    const headers = { "content-type": "application/json" };
    return (await fetch(`/demo/${what}`, { method: "POST", headers, body: JSON.stringify(told) })).ok;
  } catch {
    return false;
  }
}
