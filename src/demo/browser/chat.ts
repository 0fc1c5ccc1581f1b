import type { ShownMessage, ShownPhone } from "../page/shown.ts";
import type { ScriptWords } from "../page/words.ts";

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

/** The element with an id. Throws if the page has none. */
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

export type PhoneView = ReturnType<typeof phoneView>;

/** Shows the chat of one phone and sends what its person writes and taps. */
export function phoneView(section: HTMLElement, words: ScriptWords) {
  const phone = section.dataset["phone"] as string;
  const chat = section.querySelector(".chat") as HTMLElement;
  const typingLine = section.querySelector(".typing") as HTMLElement;
  const form = section.querySelector("form") as HTMLFormElement;
  const input = form.elements.namedItem("text") as HTMLInputElement;
  const bubbles = new Map<string, HTMLElement>();
  const tap = (message: string, button: number) => void tell("tap", { phone, message, button });
  const toEnd = () => {
    chat.scrollTop = chat.scrollHeight;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === "") return;
    input.value = "";
    void tell("say", { phone, text }).then((ok) => {
      // Restored, so that it can be sent again.
      if (!ok && input.value === "") input.value = text;
    });
  });
  const view = {
    showAll({ messages, typing }: ShownPhone): void {
      chat.replaceChildren();
      bubbles.clear();
      for (const message of messages) view.show(message);
      for (const shown of bubbles.values()) shown.classList.remove("new");
      view.typing(typing);
    },
    /** Adds a message, or replaces the one with its id. */
    show(message: ShownMessage): void {
      const made = bubble(message, words, tap, () => void tell("contact", { phone }));
      const before = bubbles.get(message.id);
      if (before) before.replaceWith(made);
      else {
        made.classList.add("new");
        chat.append(made);
      }
      bubbles.set(message.id, made);
      if (!before) toEnd();
      // A picture has no height before it is loaded.
      made.querySelector("img")?.addEventListener("load", toEnd);
    },
    remove(id: string): void {
      bubbles.get(id)?.remove();
      bubbles.delete(id);
    },
    typing(typing: boolean): void {
      typingLine.classList.toggle("on", typing);
      typingLine.textContent = typing ? words.typing : "";
    },
    shown: toEnd,
    send(text: string): void {
      input.value = text;
      form.requestSubmit();
    },
  };
  return view;
}

function bubble(
  message: ShownMessage,
  words: ScriptWords,
  tap: (message: string, button: number) => void,
  shareContact: () => void,
): HTMLElement {
  const { id, mine, time, parts, buttons, askContact, file, waiting } = message;
  const made = element("div", `bubble${mine ? " mine" : ""}${waiting ? " waiting" : ""}`);
  if (file) made.append(fileOf(file));
  for (const part of parts) made.append(part.bold ? element("strong", "", part.text) : part.text);
  const options = buttons.map((label, index) => {
    const button = element("button", "", label);
    button.type = "button";
    button.addEventListener("click", () => tap(id, index));
    return button;
  });
  if (askContact) {
    const share = element("button", "", words.shareContact);
    share.type = "button";
    share.addEventListener("click", shareContact);
    options.push(share);
  }
  if (options.length > 0) made.append(element("div", "options", ...options));
  made.append(element("time", "", waiting ? `${time} · ${words.waiting}` : time));
  return made;
}

function fileOf(file: NonNullable<ShownMessage["file"]>): HTMLElement {
  const path = `/demo/file/${encodeURIComponent(file.id)}`;
  if (file.isPicture) {
    const picture = element("img", "");
    picture.src = path;
    picture.alt = file.name;
    return picture;
  }
  const link = element("a", "file", `📄 ${file.name}`);
  link.href = path;
  link.download = file.name;
  return link;
}
