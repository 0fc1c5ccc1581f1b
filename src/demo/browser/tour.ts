import type { Sign, TourAct, TourStep } from "../page/shown.ts";
import type { DemoWords, ScriptWords, StepWords } from "../page/words.ts";
import { byId, element, filled, tell, type PhoneView } from "./chat.ts";

const skippedKey = "demo-tour-skipped";
const longMs = 10_000;

/** The guided tour: a press carries a step out and waits until its proof is on the page. */
export class Tour {
  readonly #words: ScriptWords;
  readonly #phones: ReadonlyMap<string, PhoneView>;
  readonly #showTab: (tab: string) => void;
  readonly #box = byId("tour");
  readonly #steps = JSON.parse(this.#box.dataset["steps"] ?? "[]") as readonly (TourStep & StepWords)[];
  readonly #says = JSON.parse(this.#box.dataset["says"] ?? "{}") as DemoWords["says"];
  readonly #next = byId("tour-next");
  #at = 0;
  #leave = new AbortController();

  constructor(words: ScriptWords, phones: ReadonlyMap<string, PhoneView>, showTab: (tab: string) => void) {
    this.#words = words;
    this.#phones = phones;
    this.#showTab = showTab;
    // Every step's text in the same place: the tallest makes its height, so that no button moves.
    for (const { text } of this.#steps) byId("tour-texts").append(element("p", "sizer", text));
    for (const text of [words.happening, words.happened, words.long])
      byId("tour-states").append(element("p", "sizer", text));
    this.#next.addEventListener("click", () => {
      if (this.#next.getAttribute("aria-disabled") !== "true") void this.#go(this.#at + 1);
    });
    byId("tour-restart").addEventListener("click", () => void this.#go(0, [{ type: "restart", until: [] }]));
    byId("tour-skip").addEventListener("click", () => this.#close());
    byId("tour-console").addEventListener("click", () => localStorage.setItem(skippedKey, "yes"));
    this.#box.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#close();
    });
    byId("tour-open").addEventListener("click", () => {
      this.#open();
      this.#next.focus();
    });
  }

  /** Opens it, unless it was skipped before in this browser. */
  start(): void {
    if (localStorage.getItem(skippedKey) === null) this.#open();
  }

  #open(): void {
    this.#box.hidden = false;
    void this.#go(0);
  }

  #close(): void {
    this.#leave.abort();
    this.#box.hidden = true;
    localStorage.setItem(skippedKey, "yes");
    light(null);
    byId("tour-open").focus();
  }

  /** Shows a step, carries its acts out and points at its proof. */
  async #go(to: number, acts = this.#steps[to]?.acts ?? []): Promise<void> {
    this.#leave.abort();
    const { signal } = (this.#leave = new AbortController());
    this.#at = to;
    this.#show();
    this.#busy(acts.length > 0);
    const long = setTimeout(() => signal.aborted || this.#say(this.#words.long), longMs);
    try {
      let proof: HTMLElement | null = null;
      for (const act of acts) proof = (await this.#carryOut(act, signal)) ?? proof;
      this.#busy(false);
      if (acts.length > 0) this.#say(this.#words.happened);
      this.#offerConsole(this.#at === this.#steps.length - 1);
      this.#point(proof);
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      clearTimeout(long);
    }
  }

  #show(): void {
    const step = this.#steps[this.#at];
    const place = { n: String(this.#at), of: String(this.#steps.length - 1) };
    byId("tour-step").textContent = filled(this.#words.step, place);
    byId("tour-title").textContent = step?.title ?? "";
    byId("tour-text").textContent = step?.text ?? "";
    this.#next.textContent = this.#at === 0 ? this.#words.begin : this.#words.next;
    this.#offerConsole(false);
    light(null);
  }

  #offerConsole(isOffered: boolean): void {
    this.#next.hidden = isOffered;
    byId("tour-console").hidden = !isOffered;
    if (isOffered) byId("tour-console").focus();
  }

  #busy(busy: boolean): void {
    // Never disabled: it would lose the focus.
    this.#next.setAttribute("aria-disabled", String(busy));
    this.#say(busy ? this.#words.happening : "");
  }

  #say(text: string): void {
    byId("tour-state").textContent = text;
    this.#box.classList.toggle("long", text === this.#words.long);
  }

  async #carryOut(act: TourAct, signal: AbortSignal): Promise<HTMLElement | null> {
    // A "sí" that comes before its question counts as delivered gets the question again.
    if (act.type !== "restart") await tell("idle");
    signal.throwIfAborted();
    const old = new Set(act.until.flatMap((sign) => (sign.anew ? all(sign) : [])));
    await this.#do(act);
    let proof: HTMLElement | null = null;
    for (const sign of act.until) proof = await seen(() => all(sign).findLast((one) => !old.has(one)), signal);
    signal.throwIfAborted();
    return proof;
  }

  async #do(act: TourAct): Promise<void> {
    switch (act.type) {
      case "write": {
        this.#showTab(act.phone);
        const text = filled(this.#says[act.says], act.about);
        return this.#phones.get(act.phone)?.send(text);
      }
      case "press": {
        const on = all(act.on).at(-1);
        if (!on) return;
        this.#point(on);
        return (on.querySelector("button") ?? on).click();
      }
      case "restart":
        return void (await tell("restart", { language: document.documentElement.lang }));
      case "enter":
        return enterConsole();
      case "look":
        return undefined;
    }
  }

  /** Brings an element into view, with its tab, and highlights it. */
  #point(at: HTMLElement | null): void {
    light(at);
    if (!at) return;
    if (!this.#box.contains(at)) this.#showTab(at.closest<HTMLElement>("[data-phone]")?.dataset["phone"] ?? "wallet");
    at.scrollIntoView({ block: "nearest" });
  }
}

function light(lit: HTMLElement | null): void {
  for (const one of document.querySelectorAll(".lit")) one.classList.remove("lit");
  lit?.classList.add("lit");
}

function all({ selector, text = "" }: Sign): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.textContent.includes(text));
}

/** Resolves with an element as soon as the page has it. Rejects when the signal aborts. */
function seen(find: () => HTMLElement | undefined, signal: AbortSignal): Promise<HTMLElement> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = find();
      if (!found) return;
      watch.disconnect();
      resolve(found);
    };
    const watch = new MutationObserver(look);
    signal.addEventListener("abort", () => {
      watch.disconnect();
      reject(signal.reason as Error);
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });
}

/** Logs in to the operator's console as its first manager, if the page knows the token. */
async function enterConsole(): Promise<void> {
  const login = byId("console-link") as HTMLFormElement;
  if (!login.elements.namedItem("token")) return;
  const asked = await post(login, new FormData(login));
  const who = new DOMParser().parseFromString(await asked.text(), "text/html").querySelector("form");
  const manager = who?.querySelector<HTMLButtonElement>("button[value]");
  if (who && manager) await post(who, new FormData(who, manager));
}

function post(form: HTMLFormElement, data: FormData): Promise<Response> {
  return fetch(form.action, { method: "POST", body: new URLSearchParams([...data] as [string, string][]) });
}
