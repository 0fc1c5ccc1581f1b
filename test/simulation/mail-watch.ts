import type { ChatKey } from "../../src/domain/chat.ts";
import type { Update } from "../../src/domain/update.ts";
import type { Entry } from "../../src/store/store.ts";
import type { Trace } from "./violation.ts";

/** What somebody wrote, as they wrote it. */
export interface Written {
  readonly update: Update;
  /** Place among all that was written. */
  readonly place: number;
  /** They meant to confirm something. */
  readonly confirms: boolean;
}

interface Gate {
  /** When it was known that the network had accepted it, in the order of commits; null: not yet. */
  acceptedAt: number | null;
}

/** Watches the mailboxes: what is handed over is handled once and in order (I7, I10), and a *sí* confirms only what could be read. */
export class MailWatch {
  readonly #trace: Trace;
  readonly #written = new Map<string, Written>();
  readonly #acceptedAt = new Map<string, number>();
  readonly #handled = new Set<string>();
  readonly #lastSeq = new Map<ChatKey, number>();
  readonly #lastPlace = new Map<ChatKey, number>();
  readonly #gates = new Map<ChatKey, Gate>();
  readonly #gateOf = new Map<number, Gate>();
  readonly #born = new Set<string>();
  #commits = 0;

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  wrote(written: Written): void {
    this.#written.set(written.update.deliveryId, written);
  }

  accepted(updates: readonly Update[]): void {
    this.#commits++;
    for (const { deliveryId } of updates) {
      if (!this.#acceptedAt.has(deliveryId)) this.#acceptedAt.set(deliveryId, this.#commits);
    }
  }

  handled({ seq, chat, content }: Entry): void {
    if (seq <= (this.#lastSeq.get(chat) ?? 0))
      this.#trace.broken("I10", `entry ${seq} of ${chat} came after a later one`);
    this.#lastSeq.set(chat, seq);
    if (content.type !== "update") return;
    const id = realId(content.update.deliveryId);
    if (this.#handled.has(id)) this.#trace.broken("I10", `delivery ${id} was handled twice`);
    this.#handled.add(id);
    const place = this.#written.get(id)?.place ?? -1;
    if (place < (this.#lastPlace.get(chat) ?? -1)) this.#trace.broken("I10", `delivery ${id} was handled out of order`);
    this.#lastPlace.set(chat, place);
  }

  /** An operation, or the request for one, was made by an entry. */
  made({ chat, content }: Entry, id: string): void {
    if (content.type !== "update") return this.#trace.broken("I7", `${id} was made by an event`);
    const delivery = realId(content.update.deliveryId);
    if (this.#born.has(delivery)) this.#trace.broken("I7", `delivery ${delivery} made two operations`);
    this.#born.add(delivery);
    if (this.#written.get(delivery)?.confirms !== true) {
      this.#trace.broken("I7", `${id} was made by a message that confirms nothing`);
    }
    const gate = this.#gates.get(chat);
    const { deliveryId, channel, body } = content.update;
    const enteredAt = this.#acceptedAt.get(deliveryId) ?? 0;
    // A button on Telegram bears the number of its summary: whoever tapped it had it.
    const tapped = body.type === "tap" && channel === "telegram";
    if (!gate || (!tapped && (gate.acceptedAt === null || gate.acceptedAt >= enteredAt))) {
      this.#trace.broken("gate", `${id} was confirmed before the network had accepted its summary`);
    }
    this.#gates.delete(chat);
  }

  /** A message whose answer may move money was committed. `tag`: its number. */
  gated(chat: ChatKey, tag: number | null): void {
    const gate = { acceptedAt: null };
    this.#gates.set(chat, gate);
    if (tag !== null) this.#gateOf.set(tag, gate);
  }

  /** The network has accepted a message, and that is written down. */
  sent(tag: number | null): void {
    this.#commits++;
    const gate = this.#gateOf.get(tag ?? -1);
    if (gate) gate.acceptedAt ??= this.#commits;
  }

  /** At the end: everything that was written was handled. */
  checkLost(): void {
    const lost = [...this.#written.keys()].filter((id) => !this.#handled.has(id));
    if (lost.length > 0) this.#trace.broken("lost", `${lost.length} messages were never handled: ${lost.join(" ")}`);
  }
}

/** The id that the network gave a delivery, whatever a broken inbox makes of it. */
function realId(deliveryId: string): string {
  return deliveryId.split("#")[0] as string;
}
