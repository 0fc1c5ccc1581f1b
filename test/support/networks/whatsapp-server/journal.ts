import type { BinaryNode } from "@whiskeysockets/baileys";
import { Waiting } from "../../waiting.ts";
import { nameOf } from "./wire/stanza.ts";

/** One stanza, decoded. `in`: from the bot. */
export interface JournalEntry {
  readonly direction: "in" | "out";
  /** See `nameOf`: `iq:encrypt/count`, `receipt:retry`, `chatstate:composing`, `message`. */
  readonly name: string;
  readonly stanza: BinaryNode;
  /** Number of the connection, from 1. */
  readonly connection: number;
  /** By the server's clock, epoch ms. */
  readonly atMs: number;
}

/** All stanzas in order; can wait for a future one. */
export class Journal extends Waiting {
  readonly entries: JournalEntry[] = [];

  private readonly nowMs: () => number;

  constructor(nowMs: () => number) {
    super("whatsapp server");
    this.nowMs = nowMs;
  }

  add(direction: "in" | "out", stanza: BinaryNode, connection: number): void {
    this.entries.push({ direction, name: nameOf(stanza), stanza, connection, atMs: this.nowMs() });
    this.changed();
  }
}
