import type { Role } from "../../domain/person.ts";
import type { DemoFault, ShownChange, ShownDemo } from "./shown.ts";

/** A phone on the page. */
export interface DemoPhone {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** As it is read: `"477 111 0001"`. */
  readonly number: string;
}

/** What a demo shows and can be told. */
export interface Demo {
  readonly phones: readonly DemoPhone[];
  shown(): ShownDemo;
  /** Calls `changed` at every change; gives the function that ends it. */
  subscribe(changed: (change: ShownChange) => void): () => void;
  /** Each of the three: false where there is no such phone, message or button. */
  say(phone: string, text: string): boolean;
  tap(phone: string, message: string, button: number): boolean;
  shareContact(phone: string): boolean;
  file(id: string): { readonly name: string; readonly mime: string; readonly bytes: Uint8Array } | null;
  setFault(fault: DemoFault): Promise<void>;
  /** Kills the bot's process. */
  kill(): void;
  /** It dies right after its next request that changes something left, or (false) does not. */
  arm(armed: boolean): void;
  /** Starts the bot's process, where it is dead. */
  start(): void;
  /** Moves the time of bot and wallet forward. */
  moveClock(ms: number): void;
}
