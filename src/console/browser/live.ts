/**
 * Keeps a page of the server up to date: when the stream named by `<body data-stream>` says that something changed, the page is fetched
 * again and its elements with `data-live` (each with an id) are put in place of those that are shown, where they differ. Details with an id that
 * were opened stay open.
 */

/** At most one refresh in this time, ms: a burst of changes is one. */
const pauseMs = 1_000;
/** After which a stream that was refused is asked for again, ms. */
const againMs = 2_000;

let due = false;
let running = false;
let lastMs = 0;

async function refresh(): Promise<void> {
  const response = await fetch(location.href, { headers: { accept: "text/html" } });
  // Logged out, or logged in for too long: what is shown would seem to be of now.
  if (response.redirected) return location.reload();
  // The bot is away: what is shown stays as it is.
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
}

function scrollable(element: Element): Element[] {
  return [element, ...element.querySelectorAll(".wide")];
}

/** Whether somebody types, chooses or is about to press something in it: nothing is pulled from under their hands. */
function isBeingUsed(element: Element): boolean {
  const active = document.activeElement;
  const isFocused = active !== null && active !== document.body && element.contains(active);
  return isFocused || element.querySelector("form:hover") !== null;
}

/** What somebody unfolded stays so. */
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
      // It is tried again when the stream is back.
    }
  }
  running = false;
}

function mark(state: "on" | "off"): void {
  document.documentElement.dataset["stream"] = state;
}

let stream: EventSource | null = null;

/**
 * Listens to the stream for as long as the page is seen: a browser has six connections to a server, and six pages that nobody sees would leave
 * none. It gives up where the answer is no stream, as while the bot is away.
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

const path = document.body.dataset["stream"];
if (path !== undefined) {
  listen(path);
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
