import type { ChatKey } from "../../../domain/chat.ts";
import type { TurnInput, Person } from "../../../store/store.ts";
import type { WordLanguage } from "../../../text/languages.ts";
import type { Settings } from "../../settings.ts";
import type { Phone } from "../../../domain/phone.ts";
import { accessOf, type Access } from "../../access.ts";

/** What is known at the beginning of a turn. */
export interface TurnFacts {
  readonly input: TurnInput;
  readonly nowMs: number;
  readonly settings: Settings;
  readonly chat: ChatKey;
  /** The `seq` of its entry. */
  readonly seq: number;
  /** The person of the turn, as it leaves them so far, with what their proved phone allows; null while no phone is proved. */
  readonly actor: Actor | null;
  /** The language in which the person writes, beside Spanish. */
  readonly reads: WordLanguage;
}

/** Who acts in a turn: their proved phone and what it allows. */
export interface Actor {
  readonly phone: Phone;
  readonly access: Access;
}

/** A person with what their proved phone allows; null while no phone is proved. */
export function actorOf(
  person: Person | null,
  { collaborators, directory }: TurnInput,
  settings: Settings,
  nowMs: number,
): Actor | null {
  const phone = person?.phone ?? null;
  return phone === null ? null : { phone, access: accessOf(phone, collaborators, directory, settings, nowMs) };
}
