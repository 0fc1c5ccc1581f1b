import type { ChatKey } from "../../../domain/people/chat.ts";
import { operatorIdentity, type Identity } from "../../../domain/people/person.ts";
import type { Phone } from "../../../domain/people/phone.ts";
import type { Person } from "../../../store/store.ts";

/** The manager who settles a doubt or decides an approval. */
export interface DecidingManager {
  readonly identity: Identity;
  /** As their network or an invitation proved it; at the console, of the manager they said to be. */
  readonly phone: Phone | null;
  /** Where they answered; null at the console. */
  readonly chat: ChatKey | null;
  /** Chat that is told the outcome; null: none. */
  readonly tellIn: ChatKey | null;
  readonly name: string | null;
  /** Who they are is proved; false at the console before a code from their own chat was entered. */
  readonly proved: boolean;
}

/** Whoever decided in their chat. `person` null: nobody is known there any more, and they have no proved phone. */
export function inChat(identity: Identity | null, person: Person | null): DecidingManager | null {
  if (identity === null) return null;
  const { phone = null, chat = null, name = null } = person ?? {};
  return { identity, phone, chat, tellIn: chat, name, proved: true };
}

/** The manager who decided at the console; `linked`: the person of a chat of theirs, where there is one. */
export function atConsole(phone: Phone, proved: boolean, linked: Person | null): DecidingManager {
  const { chat: tellIn = null, name = null } = linked ?? {};
  return { identity: operatorIdentity(phone), phone, chat: null, tellIn, name, proved };
}
