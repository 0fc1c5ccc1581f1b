import type { BinaryNode } from "@whiskeysockets/baileys";
import { nameOf } from "./stanza.ts";

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

/** All stanzas in order, and a way to wait for what is to come. */
export class Journal {
  readonly entries: JournalEntry[] = [];
  private readonly looks = new Set<() => void>();

  private readonly nowMs: () => number;

  constructor(nowMs: () => number) {
    this.nowMs = nowMs;
  }

  add(direction: "in" | "out", stanza: BinaryNode, connection: number): void {
    this.entries.push({ direction, name: nameOf(stanza), stanza, connection, atMs: this.nowMs() });
    this.changed();
  }

  /** To be called after every change that someone may wait for. */
  changed(): void {
    for (const look of this.looks) look();
  }

  /** The first value of `look` that is not undefined; rejects after `timeoutMs`, saying what was waited for. */
  until<T>(what: string | (() => string), look: () => T | undefined, timeoutMs: number): Promise<T> {
    const now = look();
    if (now !== undefined) return Promise.resolve(now);
    // Made here, so that its stack shows who waits.
    const expired = new Error();
    return new Promise((resolve, reject) => {
      const again = () => {
        const value = look();
        if (value === undefined) return;
        clearTimeout(timer);
        this.looks.delete(again);
        resolve(value);
      };
      const timer = setTimeout(() => {
        this.looks.delete(again);
        expired.message = `whatsapp server: waited ${timeoutMs} ms for ${typeof what === "string" ? what : what()}`;
        reject(expired);
      }, timeoutMs);
      this.looks.add(again);
    });
  }
}
