import type { ChatKey } from "../../../domain/people/chat.ts";
import { operatorIdentity, type Identity } from "../../../domain/people/person.ts";
import type { Phone } from "../../../domain/people/phone.ts";
import type { Person } from "../../../store/store.ts";

/** The manager who settles a doubt or decides an approval. */
export interface DecidingManager {
  readonly identity: Identity;
  /** As their network or an invitation proved it; at the console, the phone of the manager who they said they are. */
  readonly phone: Phone | null;
  /** Where they answered; null at the console. */
  readonly chat: ChatKey | null;
  /** Chat that is told the outcome; null: none. */
  readonly tellIn: ChatKey | null;
  readonly name: string | null;
  /** Whether it is proved who they are: at the console only once they have entered a code that was sent to their own chat. */
  readonly proved: boolean;
}

/** The manager who decided in a chat; null: nobody did. `person` null: nobody is known there any more, so that they have no proved phone. */
export function inChat(identity: Identity | null, person: Person | null): DecidingManager | null {
  if (identity === null) return null;
  const { phone = null, chat = null, name = null } = person ?? {};
  return { identity, phone, chat, tellIn: chat, name, proved: true };
}

/** The manager who decided at the console. `linked`: the person of one of their chats; null: they have none. */
export function atConsole(phone: Phone, proved: boolean, linked: Person | null): DecidingManager {
  const { chat: tellIn = null, name = null } = linked ?? {};
  return { identity: operatorIdentity(phone), phone, chat: null, tellIn, name, proved };
}
