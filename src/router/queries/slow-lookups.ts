import { errorText } from "../../log.ts";
import { noConversation, type LookupRow } from "../../store/store.ts";
import type { Ports } from "../ports.ts";
import { message, spare } from "../messages.ts";

/** Time after a lookup was asked for until "un momento" is said, ms. */
const slowAfterMs = 1_500;

interface Watched {
  readonly row: LookupRow;
  readonly cancel: () => void;
  said: boolean;
}

/**
 * Says "un momento" in the chat of a lookup that takes long, once for all that the chat waits for. Kept in memory: after a restart it may be said once more.
 */
export class SlowLookups {
  readonly #ports: Ports;
  readonly #watched = new Map<number, Watched>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Watches a lookup until `ended`. One that no person asked for is not watched. Idempotent. */
  watch(row: LookupRow): void {
    const { clock } = this.#ports;
    if (row.by === null || this.#watched.has(row.id)) return;
    const waitMs = row.createdAtMs + slowAfterMs - clock.nowMs();
    // A flow goes on without what it waits for: by now it may wait no more.
    if (waitMs < 0 && row.conversationId !== noConversation) return;
    const cancel = clock.after(Math.max(0, waitMs), () => void this.#say(row));
    this.#watched.set(row.id, { row, cancel, said: false });
  }

  /** Ends the watch over a lookup that has its result. */
  ended(id: number): void {
    this.#watched.get(id)?.cancel();
    this.#watched.delete(id);
  }

  stop(): void {
    for (const { cancel } of this.#watched.values()) cancel();
  }

  async #say(row: LookupRow): Promise<void> {
    const { store, clock, settings, log } = this.#ports;
    const { id, chat } = row;
    try {
      const isWaitedFor = await this.#isWaitedFor(row);
      const watched = this.#watched.get(id);
      if (!isWaitedFor || watched === undefined) return;
      const isSaid = [...this.#watched.values()].some((one) => one.said && one.row.chat === chat);
      watched.said = true;
      if (!isSaid) await store.notify([spare(message(settings.renderIn, chat, { key: "oneMoment" }))], clock.nowMs());
    } catch (error) {
      log.error("A person who waits could not be told so", { lookup: id, why: errorText(error) });
    }
  }

  /** Whether the person still waits: their conversation is open, and the shop has not taken the chat over. */
  async #isWaitedFor({ by, chat, conversationId }: LookupRow): Promise<boolean> {
    const { store, clock } = this.#ports;
    const person = by === null ? null : await store.person(by);
    if (person !== null && person.quietUntilMs > clock.nowMs()) return false;
    return conversationId === noConversation || (await store.openConversation(chat)) === conversationId;
  }
}
