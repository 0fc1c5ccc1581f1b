import type { Phone } from "../../../domain/people/phone.ts";
import type { Person, TurnInput } from "../../../store/store.ts";
import { accessOf, type Access } from "../../people/access.ts";
import type { Settings } from "../../settings.ts";

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
