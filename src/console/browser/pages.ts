/**
 * Shows under the search box what is found as one types, fills elements with `data-load` from the address it names, and prints. Without it the box is a
 * form, those elements hold a link, and the browser's own menu prints.
 */

/** Pause in the typing after which a search is made, ms. */
const pauseMs = 120;

function searchAsTyped(): void {
  const form = document.querySelector<HTMLFormElement>("form.search");
  const box = form?.querySelector<HTMLInputElement>("input");
  const finds = form?.querySelector<HTMLElement>("#finds");
  if (!form || !box || !finds) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = new AbortController();
  const search = async () => {
    asked.abort();
    asked = new AbortController();
    const text = box.value.trim();
    finds.hidden = text === "";
    if (text === "") return;
    try {
      const address = `${form.action}?part=1&q=${encodeURIComponent(text)}`;
      const answer = await fetch(address, { signal: asked.signal });
      // The session has ended: the login is shown.
      if (answer.redirected) return location.reload();
      if (answer.ok) finds.innerHTML = await answer.text();
    } catch {
      // Another letter was typed, or the bot is away.
    }
  };
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), pauseMs);
  });
  form.addEventListener("keydown", ({ key }) => {
    const links = [...finds.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus();
    if (key === "ArrowUp") (links[at - 1] ?? box).focus();
    if (key === "Escape") finds.hidden = true;
  });
  document.addEventListener("click", ({ target }) => {
    if (!form.contains(target as Node)) finds.hidden = true;
  });
}

async function load(element: HTMLElement, address: string): Promise<void> {
  try {
    const answer = await fetch(`${address}?part=1`);
    if (answer.redirected) return location.reload();
    if (answer.ok) element.outerHTML = await answer.text();
  } catch {
    // The link stays.
  }
}

searchAsTyped();
for (const element of document.querySelectorAll<HTMLElement>("[data-load]")) {
  void load(element, element.dataset["load"] ?? "");
}
document.documentElement.dataset["script"] = "on";
document.addEventListener("click", ({ target }) => {
  if ((target as Element).closest("[data-print]")) print();
});
