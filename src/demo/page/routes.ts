import type { PageLanguage } from "../../console/web/language.ts";
import type { Role } from "../../domain/people/person.ts";
import type { DemoFault, ShownChange, ShownDemo } from "./shown.ts";

/** A phone on the page. */
export interface DemoPhone {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Formatted: `"477 111 0001"`. */
  readonly number: string;
}

/** What the page can read and order. */
export interface Demo {
  readonly phones: readonly DemoPhone[];
  shown(): ShownDemo;
  /** Calls `changed` at every change; returns the function that ends that. */
  subscribe(changed: (change: ShownChange) => void): () => void;
  /** These three return false where there is no such phone, message or button. */
  say(phone: string, text: string): boolean;
  tap(phone: string, message: string, button: number): boolean;
  shareContact(phone: string): boolean;
  file(id: string): { readonly name: string; readonly mime: string; readonly bytes: Uint8Array } | null;
  setFault(fault: DemoFault): Promise<void>;
  /** Port of the bot's console on 127.0.0.1; null: there is none now. */
  consolePort(): number | null;
  /** Kills the bot's process. */
  kill(): void;
  /** Makes the bot kill itself right after its next money request has left; false: takes that back. */
  arm(armed: boolean): void;
  /** Starts the bot's process; nothing while it is alive. */
  start(): void;
  /** Moves the clock of bot and wallet forward, ms. */
  moveClock(ms: number): void;
  /** Resolves when the bot has nothing to do. */
  idle(): Promise<void>;
  /**
   * Starts over in a language: wallet, chats, clock, faults, bot and its database. Keeps what is there where nobody has done anything in that language.
   * Resolves when everybody is greeted.
   */
  restart(language: PageLanguage): Promise<void>;
  /** Has the chats in a language: starts over where nobody has done anything yet; else everybody asks the bot for it. */
  speak(language: PageLanguage): Promise<void>;
}
