import { channelTraits, chatChannel } from "../../domain/people/chat.ts";
import { operatorIdentity } from "../../domain/people/person.ts";
import type { Phone } from "../../domain/people/phone.ts";
import { plain } from "../../domain/reader/words.ts";
import { textBody, translated } from "../messages.ts";
import type { Ports } from "../ports.ts";

/** Most wrong codes of one session for one manager. */
const mostWrong = 10;
/** Minimum interval between two codes to one manager, ms. */
const againMs = 60_000;

/**
 * Codes by which a manager proves at the console who they are: whoever reads their chat is them. A code is derived from the console's session and the
 * manager under the account's key, as a first password is: no row holds it, and it is good for that session alone.
 */
export class ConsoleCodes {
  readonly #ports: Ports;
  /** When each manager was last sent one, by the monotonic clock, ms. */
  readonly #sentMs = new Map<Phone, number>();

  /** How many wrong codes were entered, by session and manager. */
  readonly #wrong = new Map<string, number>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Sends the code to a chat of the manager: one where it is deleted again, where there is such a one. */
  async send(sessionId: string, to: Phone): Promise<"sent" | "noChat" | "tooSoon"> {
    const { store, clock, settings } = this.#ports;
    const chats = await store.chatsOf([to]);
    const linked = chats.find(({ chat }) => channelTraits[chatChannel(chat)].canRemove) ?? chats[0];
    if (linked === undefined) return "noChat";
    const nowMs = clock.monotonicMs();
    if (nowMs - (this.#sentMs.get(to) ?? Number.NEGATIVE_INFINITY) < againMs) return "tooSoon";
    this.#sentMs.set(to, nowMs);
    const body = translated(settings.renderIn, (render) => ({
      ...textBody(render, { key: "consoleCode" }),
      passwordOf: secretOf(sessionId, to),
    }));
    await store.notify([{ chat: linked.chat, body }], clock.nowMs());
    return "sent";
  }

  /** Whether it is the code; never again in a session in which too many were wrong. */
  async enter(sessionId: string, by: Phone, code: string): Promise<boolean> {
    const { store, clock, passwordOf } = this.#ports;
    const secret = secretOf(sessionId, by);
    const wrong = this.#wrong.get(secret) ?? 0;
    if (wrong >= mostWrong) return false;
    if (plain(code) !== passwordOf(secret)) {
      this.#wrong.set(secret, wrong + 1);
      return false;
    }
    const entry = { what: "console.proved", who: operatorIdentity(by), operationId: null, detail: null } as const;
    await store.note(entry, null, clock.nowMs());
    return true;
  }
}

function secretOf(sessionId: string, phone: Phone): string {
  return `console code ${sessionId} ${phone}`;
}
