/**
 * The console's script. Without it the pages work: the search box is a form, elements with `data-load` hold a link, and the browser's own menu prints.
 *
 * It keeps a page current. When the stream named by `<body data-stream>` announces a change, the page is fetched again and those of its elements
 * with `data-live` (each has an id) that differ replace the shown ones. Opened `<details>` with an id stay open. What is shown for `data-again-ms` only
 * has the page fetched again by then.
 */

const pauseMs = 1_000;
/** Delay before a refused stream is requested again, ms. */
const againMs = 2_000;
/** How long the stream may be away before the page says so, ms: a browser reconnects by itself after about 3 s. */
const awayMs = 4_000;

let due = false;
let running = false;
let lastMs = 0;

async function refresh(): Promise<void> {
  const response = await fetch(location.href, { headers: { accept: "text/html" } });
  // The session has ended, and stale data would look current.
  if (response.redirected) return location.reload();
  // The bot is away: keep what is shown.
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const shown of document.querySelectorAll("[data-live]")) {
    const next = fresh.getElementById(shown.id);
    if (next === null || isBeingUsed(shown)) continue;
    keepOpen(shown, next);
    if (next.outerHTML === shown.outerHTML) continue;
    const across = scrollable(shown).map((one) => one.scrollLeft);
    shown.replaceWith(next);
    for (const [index, one] of scrollable(next).entries()) one.scrollLeft = across[index] ?? 0;
  }
  refreshInTime();
}

let againTimer: ReturnType<typeof setTimeout> | undefined;

/** Refreshes when the first temporary part of the page expires. */
function refreshInTime(): void {
  const left = [...document.querySelectorAll<HTMLElement>("[data-again-ms]")].map((one) =>
    Number(one.dataset["againMs"]),
  );
  clearTimeout(againTimer);
  if (left.length > 0) againTimer = setTimeout(changed, Math.min(...left) + 500);
}

function scrollable(element: Element): Element[] {
  return [element, ...element.querySelectorAll(".wide")];
}

/** True if the focus is in it or the pointer over one of its forms. It must not be replaced then. */
function isBeingUsed(element: Element): boolean {
  const active = document.activeElement;
  const isFocused = active !== null && active !== document.body && element.contains(active);
  return isFocused || element.querySelector("form:hover") !== null;
}

function keepOpen(shown: Element, next: Element): void {
  for (const { id } of shown.querySelectorAll("details[open]")) {
    const same = id === "" ? null : next.querySelector(`details[id="${CSS.escape(id)}"]`);
    same?.setAttribute("open", "");
  }
}

async function work(): Promise<void> {
  if (running || document.hidden) return;
  running = true;
  while (due) {
    const waitMs = lastMs + pauseMs - Date.now();
    if (waitMs > 0) await new Promise((resolve) => void setTimeout(resolve, waitMs));
    due = false;
    lastMs = Date.now();
    try {
      await refresh();
    } catch {
      // Tried again when the stream is back.
    }
  }
  running = false;
}

let awayTimer: ReturnType<typeof setTimeout> | undefined;

/** Shows the warning that the bot is away, once the stream has been away for `awayMs`. Removes it at once. */
function mark(state: "on" | "off"): void {
  const show = () => void (document.documentElement.dataset["stream"] = state);
  if (state === "off") awayTimer ??= setTimeout(show, awayMs);
  else {
    clearTimeout(awayTimer);
    awayTimer = undefined;
    show();
  }
}

let stream: EventSource | null = null;

/**
 * Listens to the stream while the page is visible: a browser has six connections to a server, which hidden pages would use up. A refused stream,
 * as while the bot is away, is requested again after `againMs`.
 */
function listen(path: string): void {
  if (document.hidden || stream !== null) return;
  const opened = new EventSource(path);
  stream = opened;
  opened.addEventListener("open", () => {
    mark("on");
    changed();
  });
  opened.addEventListener("changed", changed);
  opened.addEventListener("error", () => {
    mark("off");
    if (opened.readyState !== EventSource.CLOSED || opened !== stream) return;
    stream = null;
    setTimeout(() => listen(path), againMs);
  });
}

function changed(): void {
  due = true;
  void work();
}

/** Pause in the typing after which the results are shown under the search box, ms. */
const typingPauseMs = 120;

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
    timer = setTimeout(() => void search(), typingPauseMs);
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

const path = document.body.dataset["stream"];
if (path !== undefined) {
  listen(path);
  refreshInTime();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      stream?.close();
      stream = null;
    } else listen(path);
  });
  document.addEventListener("focusout", () => void setTimeout(changed, 50));
  document.addEventListener("mouseout", ({ target, relatedTarget }) => {
    const form = (target as Element).closest("[data-live] form");
    if (form !== null && !form.contains(relatedTarget as Node | null)) changed();
  });
}

searchAsTyped();
for (const element of document.querySelectorAll<HTMLElement>("[data-load]")) {
  void load(element, element.dataset["load"] ?? "");
}
document.documentElement.dataset["script"] = "on";
document.addEventListener("click", ({ target }) => {
  if ((target as Element).closest("[data-print]")) print();
});
