import type { TourAct, TourStep } from "../page/tour.ts";
import type { ScriptWords, StepWords } from "../page/words.ts";
import type { PhoneView } from "./chat.ts";
import { byId, filled } from "./elements.ts";

/** An act of a person on the page. */
export type Did =
  | { readonly type: "write"; readonly phone: string; readonly text: string }
  | { readonly type: "tap"; readonly phone: string }
  | { readonly type: "press"; readonly press: string };

const skippedKey = "demo-tour-skipped";

/** The guided tour. Opens by itself until it was skipped once in this browser. */
export class Tour {
  readonly #words: ScriptWords;
  readonly #phones: ReadonlyMap<string, PhoneView>;
  readonly #showTab: (tab: string) => void;
  readonly #box = byId("tour");
  readonly #steps = JSON.parse(this.#box.dataset["steps"] ?? "[]") as readonly (TourStep & StepWords)[];
  readonly #write = button("write");
  readonly #do = button("do");
  readonly #back = button("back");
  readonly #next = button("next");
  /** Index of the current step, and how many of its acts are done. */
  #at = 0;
  #done = 0;

  constructor(words: ScriptWords, phones: ReadonlyMap<string, PhoneView>, showTab: (tab: string) => void) {
    this.#words = words;
    this.#phones = phones;
    this.#showTab = showTab;
    this.#write.addEventListener("click", () => this.#typeIt());
    this.#do.addEventListener("click", () => this.#doIt());
    this.#back.addEventListener("click", () => this.#go(this.#at - 1));
    this.#next.addEventListener("click", () => (this.#isLast() ? this.#close() : this.#go(this.#at + 1)));
    button("skip").addEventListener("click", () => this.#close());
    this.#box.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#close();
    });
    byId("tour-open").addEventListener("click", () => {
      this.#box.hidden = false;
      this.#go(0);
    });
    if (localStorage.getItem(skippedKey) !== null) return;
    this.#box.hidden = false;
    this.#show();
  }

  /** Tells the tour of an act; it advances when the current step asked for that. */
  did(what: Did): void {
    const wanted = this.#act();
    if (this.#box.hidden || !wanted || !isWhat(wanted, what)) return;
    this.#done += 1;
    this.#show();
  }

  #step(): (TourStep & StepWords) | undefined {
    return this.#steps[this.#at];
  }

  #act(): TourAct | undefined {
    return this.#step()?.acts[this.#done];
  }

  #isLast(): boolean {
    return this.#at === this.#steps.length - 1;
  }

  #go(to: number): void {
    this.#at = to;
    this.#done = 0;
    this.#showTab(this.#step()?.tab ?? "cashier");
    this.#show();
    byId("tour-title").focus();
  }

  #close(): void {
    this.#box.hidden = true;
    localStorage.setItem(skippedKey, "yes");
    this.#light();
    byId("tour-open").focus();
  }

  #show(): void {
    const step = this.#step();
    if (!step) return;
    const open = this.#act();
    const words = this.#words;
    const place = { n: String(this.#at + 1), of: String(this.#steps.length) };
    byId("tour-step").textContent = filled(words.step, place);
    byId("tour-title").textContent = step.title;
    byId("tour-text").textContent = step.text;
    this.#write.hidden = open?.type !== "write";
    this.#do.hidden = open === undefined;
    this.#back.disabled = this.#at === 0;
    this.#next.textContent = this.#isLast() ? words.finish : words.next;
    this.#next.classList.toggle("main", open === undefined);
    this.#write.classList.toggle("main", open?.type === "write");
    this.#do.classList.toggle("main", open !== undefined && open.type !== "write");
    this.#light();
  }

  /** Highlights what the step is about. */
  #light(): void {
    for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
    if (this.#box.hidden) return;
    const open = this.#act();
    const look = document.querySelector(`[data-look="${this.#step()?.look}"]`);
    look?.classList.add("lit");
    look?.scrollIntoView({ block: "nearest" });
    if (open?.type === "press") document.querySelector(`[data-press="${open.press}"]`)?.classList.add("lit");
  }

  /** Fills the phone's input with the step's message, which the person sends. */
  #typeIt(): PhoneView | undefined {
    const wanted = this.#act();
    if (wanted?.type !== "write") return undefined;
    const phone = this.#phones.get(wanted.phone);
    if (!phone) return undefined;
    this.#showTab(wanted.phone);
    phone.input.value = wanted.text;
    phone.input.focus();
    return phone;
  }

  #doIt(): void {
    const wanted = this.#act();
    if (wanted?.type === "write") this.#typeIt()?.send();
    else if (wanted?.type === "tap") this.#phones.get(wanted.phone)?.tapNewest();
    else if (wanted) document.querySelector<HTMLElement>(`[data-press="${wanted.press}"]`)?.click();
  }
}

function button(name: string): HTMLButtonElement {
  return byId(`tour-${name}`) as HTMLButtonElement;
}

/** Whether an act does what the step asks for; in a chat any message or tap of that person does. */
function isWhat(wanted: TourAct, did: Did): boolean {
  if (wanted.type === "press") return did.type === "press" && did.press === wanted.press;
  return did.type !== "press" && did.phone === wanted.phone;
}
