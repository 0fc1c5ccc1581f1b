import { randomPart } from "../../clock.ts";
import { channelTraits, chatChannel } from "../../domain/chat.ts";
import { operatorIdentity } from "../../domain/person.ts";
import type { Phone } from "../../domain/phone.ts";
import { plain } from "../../domain/words.ts";
import type { ConsoleCode } from "../../store/store.ts";
import { textBody, translated } from "../messages.ts";
import type { Ports } from "../ports.ts";

/** Most wrong codes of one login. */
const mostWrong = 10;
/** Minimum interval between two codes to one manager, ms. */
const againMs = 60_000;
/** How long a code is good, ms. */
const goodMs = 15 * 60_000;

/**
 * Codes by which a manager proves at the console who they are: whoever reads their chat is them. A code is derived from a random text in the stored session,
 * and from the manager, under the account's key, as a first password is: no row holds it, and it is good once, in that session alone. Neither the console's
 * token nor the database is enough to make one.
 */
export class ConsoleCodes {
  readonly #ports: Ports;
  /** When each manager was last sent one, by the monotonic clock, ms. */
  readonly #sentMs = new Map<Phone, number>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Sends a code to a chat of the session's manager: one where it is deleted again, where there is such a one. */
  async send(key: string): Promise<"sent" | "noChat" | "tooSoon"> {
    const { store, clock, settings } = this.#ports;
    const session = await store.consoleSession(key, clock.nowMs());
    const to = session?.phone ?? null;
    if (session === null || to === null) return "noChat";
    const chats = await store.chatsOf([to]);
    const linked = chats.find(({ chat }) => channelTraits[chatChannel(chat)].canRemove) ?? chats[0];
    if (linked === undefined) return "noChat";
    const nowMs = clock.monotonicMs();
    if (nowMs - (this.#sentMs.get(to) ?? Number.NEGATIVE_INFINITY) < againMs) return "tooSoon";
    this.#sentMs.set(to, nowMs);
    const code: ConsoleCode = { random: randomPart(clock), to: linked.identity, sentAtMs: clock.nowMs() };
    const body = translated(settings.renderIn, (render) => ({
      ...textBody(render, { key: "consoleCode" }),
      passwordOf: secretOf(code, to),
    }));
    const replies = [{ chat: linked.chat, body }];
    return (await store.changeConsoleSession(session, { code }, { replies }, clock.nowMs())) ? "sent" : "tooSoon";
  }

  /** Whether it is the code: the session is then proved, under another key. Never again in a login in which too many were wrong. */
  async enter(key: string, given: string, nextKey: string): Promise<boolean> {
    const { store, clock, passwordOf } = this.#ports;
    const nowMs = clock.nowMs();
    const session = await store.consoleSession(key, nowMs);
    if (session === null || session.phone === null || session.wrong >= mostWrong) return false;
    // Each guess is counted before it is judged: of many at once, one is.
    const counted = { ...session, wrong: session.wrong + 1 };
    if (!(await store.changeConsoleSession(session, { wrong: counted.wrong }, {}, nowMs))) return false;
    const { code, phone, wrong } = session;
    const isRight = code !== null && plain(given) === passwordOf(secretOf(code, phone));
    if (!isRight || nowMs - code.sentAtMs > goodMs) return false;
    const who = operatorIdentity(phone);
    const audit = [{ what: "console.proved", who, operationId: null, detail: null }] as const;
    const proved = { key: nextKey, provedBy: code.to, code: null, wrong };
    return store.changeConsoleSession(counted, proved, { audit }, nowMs);
  }
}

function secretOf({ random }: ConsoleCode, phone: Phone): string {
  return `console code ${random} ${phone}`;
}
