import type { Clock } from "../clock.ts";
import { chatKey, type ChatKey } from "../domain/chat.ts";
import { identityOf } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Update, UpdateBody } from "../domain/update.ts";
import type { Accept, Button, Channel, Delivery, Outgoing, OutgoingBody } from "./channel.ts";

/** A person on the demo page. Their phone counts as proven, because it is a demo. */
export interface WebPerson {
  readonly id: string;
  readonly name: string;
  readonly phone: Phone;
}

/** A file that the bot sent, kept while its message is among the newest. */
interface WebFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** One message of a chat, as the page shows it. */
export interface WebMessage {
  readonly id: string;
  readonly from: "person" | "bot";
  readonly atMs: number;
  readonly text: string;
  readonly buttons: readonly Button[];
  readonly askContact: boolean;
  readonly file: { readonly id: string; readonly name: string; readonly mime: string } | null;
  /** Written by the person and not stored by the bot yet. */
  readonly waiting: boolean;
}

/** A change in a person's chat. A `message` is new, or replaces the one with its id. */
export type WebChange =
  | { readonly type: "message"; readonly message: WebMessage }
  | { readonly type: "removed"; readonly id: string }
  | { readonly type: "typing"; readonly typing: boolean };

interface WebOptions {
  readonly people: readonly WebPerson[];
  readonly clock: Clock;
  /** Text shown as the person's message when they share their number. */
  readonly contactShared: string;
  readonly changed: (personId: string, change: WebChange) => void;
}

const longestChat = 200;
const mostFiles = 24;
/** Hides "typing" when no reply came, ms. */
const longestTypingMs = 8_000;

interface Chat {
  readonly person: WebPerson;
  readonly messages: WebMessage[];
  typing: boolean;
  stopTyping: () => void;
}

/** Channel of the demo page, held for the bot by a `ChannelHost`. A message of a person shows as waiting until the bot has stored it. */
export class WebChannel implements Channel {
  readonly name = "web";
  readonly #options: WebOptions;
  readonly #chats: ReadonlyMap<string, Chat>;
  readonly #files = new Map<string, WebFile>();
  readonly #run: string;
  #accept: Accept | null = null;
  #said = 0;

  constructor(options: WebOptions) {
    this.#options = options;
    this.#run = options.clock.nowMs().toString(36);
    this.#chats = new Map(
      options.people.map((person) => [person.id, { person, messages: [], typing: false, stopTyping: () => {} }]),
    );
  }

  /** Writes as a person; false: unknown id. */
  say(personId: string, text: string): boolean {
    return this.#enter(personId, text, { type: "text", text });
  }

  /** Presses a button of a message; false: no such button. */
  tap(personId: string, messageId: string, index: number): boolean {
    const message = this.#chats.get(personId)?.messages.find(({ id }) => id === messageId);
    const button = message?.buttons[index];
    return button !== undefined && this.#enter(personId, button.label, { type: "tap", data: button.data });
  }

  /** Shares the person's own number. */
  shareContact(personId: string): boolean {
    const phone = this.#chats.get(personId)?.person.phone ?? null;
    return this.#enter(personId, this.#options.contactShared, { type: "contact", phone });
  }

  messages(personId: string): readonly WebMessage[] {
    return this.#chats.get(personId)?.messages ?? [];
  }

  isTyping(personId: string): boolean {
    return this.#chats.get(personId)?.typing ?? false;
  }

  file(id: string): WebFile | null {
    return this.#files.get(id) ?? null;
  }

  /** Hides "typing" in every chat. Call it when the bot process died. */
  hideTyping(): void {
    for (const chat of this.#chats.values()) this.#typing(chat, false);
  }

  async start(accept: Accept): Promise<void> {
    this.#accept = accept;
  }

  async send({ outboxId, chat: key, body }: Outgoing): Promise<Delivery> {
    const chat = [...this.#chats.values()].find(({ person }) => keyOf(person) === key);
    if (!chat) return { type: "gone", why: "nobody has this chat" };
    if (body.type === "commands" || body.type === "wake") return { type: "sent", messageId: null };
    if (body.type === "remove") {
      this.#remove(chat, body.messageId);
      return { type: "sent", messageId: null };
    }
    // The id comes from the outbox row, so a resend replaces the message, as on WhatsApp.
    const id = `bot-${outboxId}`;
    this.#show(chat, {
      ...shown(body),
      id,
      from: "bot",
      atMs: this.#options.clock.nowMs(),
      waiting: false,
      file: this.#keep(id, body),
    });
    this.#typing(chat, false);
    return { type: "sent", messageId: id };
  }

  async stop(): Promise<void> {
    this.#accept = null;
  }

  async close(): Promise<void> {
    for (const { stopTyping } of this.#chats.values()) stopTyping();
  }

  #enter(personId: string, text: string, body: UpdateBody): boolean {
    const chat = this.#chats.get(personId);
    if (!chat) return false;
    const { person } = chat;
    const atMs = this.#options.clock.nowMs();
    const id = `${person.id}-${++this.#said}`;
    const message: WebMessage = {
      id,
      from: "person",
      atMs,
      text,
      buttons: [],
      askContact: false,
      file: null,
      waiting: true,
    };
    this.#show(chat, message);
    const sender = { identity: identityOf("web", person.phone), name: person.name, provenPhone: person.phone };
    const deliveryId = `${this.#run}-${this.#said}`;
    const update: Update = { channel: this.name, chat: keyOf(person), deliveryId, sender, sentAtMs: atMs, body };
    const stored = () => {
      this.#show(chat, { ...message, waiting: false });
      this.#typing(chat, true);
    };
    // What is not stored when the shop closes is gone with its chats.
    void this.#accept?.([update]).then(stored, () => {});
    return true;
  }

  #show(chat: Chat, message: WebMessage): void {
    const { messages, person } = chat;
    const at = messages.findIndex(({ id }) => id === message.id);
    if (at >= 0) messages[at] = message;
    else messages.push(message);
    for (const { id } of messages.splice(0, messages.length - longestChat)) this.#files.delete(id);
    this.#options.changed(person.id, { type: "message", message });
  }

  #remove(chat: Chat, id: string): void {
    const at = chat.messages.findIndex((message) => message.id === id);
    if (at < 0) return;
    chat.messages.splice(at, 1);
    this.#files.delete(id);
    this.#options.changed(chat.person.id, { type: "removed", id });
  }

  #typing(chat: Chat, typing: boolean): void {
    chat.stopTyping();
    chat.stopTyping = typing ? this.#options.clock.after(longestTypingMs, () => this.#typing(chat, false)) : () => {};
    if (chat.typing === typing) return;
    chat.typing = typing;
    this.#options.changed(chat.person.id, { type: "typing", typing });
  }

  #keep(id: string, body: OutgoingBody): WebMessage["file"] {
    if (body.type !== "file") return null;
    const { name, mime } = body;
    this.#files.set(id, { name, mime, bytes: Buffer.from(body.base64, "base64") });
    for (const oldest of [...this.#files.keys()].slice(0, -mostFiles)) this.#files.delete(oldest);
    return { id, name, mime };
  }
}

function keyOf(person: WebPerson): ChatKey {
  return chatKey("web", person.phone);
}

function shown(
  body: Extract<OutgoingBody, { type: "text" | "file" }>,
): Pick<WebMessage, "text" | "buttons" | "askContact"> {
  if (body.type === "file") return { text: body.caption, buttons: [], askContact: false };
  return { text: body.text, buttons: body.buttons, askContact: body.askContact };
}
