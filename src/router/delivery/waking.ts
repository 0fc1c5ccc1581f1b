import { chatChannel, type ChatKey } from "../../domain/chat.ts";
import { errorText } from "../../log.ts";
import type { DirectoryReader } from "../people/directory-reader.ts";
import type { Ports } from "../ports.ts";

/** How often it is looked at whether a message is still held, ms. */
const lookMs = 3_600_000;

/** Asks managers to write where messages wait for that: the cut of the day, a doubt, an approval. Once a day in each chat. */
export class Waking {
  readonly #ports: Ports;
  readonly #directory: DirectoryReader;
  #stopLooking: () => void = () => {};

  constructor(ports: Ports, directory: DirectoryReader) {
    this.#ports = ports;
    this.#directory = directory;
  }

  /** Looks no more by itself. */
  stop(): void {
    this.#stopLooking();
  }

  /** Call at the start, and after a message was held. Looks again by itself while one is: the next day it asks once more. Never rejects. */
  async check(): Promise<void> {
    const { store, clock, log } = this.#ports;
    try {
      const held = new Set(await store.heldChats());
      this.#stopLooking();
      if (held.size === 0) return;
      this.#stopLooking = clock.after(lookMs, () => void this.check());
      for (const chat of await this.#directory.managerChats()) if (held.has(chat)) await this.#wake(chat);
    } catch (error) {
      log.error("Managers could not be asked to write", { why: errorText(error) });
    }
  }

  async #wake(chat: ChatKey): Promise<void> {
    const { store, channels, settings, clock } = this.#ports;
    if (channels.get(chatChannel(chat))?.canWake !== true) return;
    const nowMs = clock.nowMs();
    await store.notifyOnce(`wake:${chat}`, settings.local.shopDay(nowMs), [{ chat, body: { type: "wake" } }], nowMs);
  }
}
