import type { Phone } from "../../../domain/people/phone.ts";
import { vouchedPhone, type TurnInput } from "../../../store/store.ts";
import { accessOf, type Access } from "../../people/access.ts";
import type { Settings } from "../../settings.ts";

/** Who acts in a turn: their proved phone and what it allows. */
export interface Actor {
  readonly phone: Phone;
  readonly access: Access;
}

/** The person of a turn with what their proved phone allows; null while no phone is proved. */
export function actorOf(input: TurnInput, settings: Settings, nowMs: number): Actor | null {
  const { person, entry, collaborators, directory } = input;
  const sender = entry.content.type === "update" ? entry.content.update.sender : null;
  const phone = vouchedPhone(sender?.provenPhone ?? null, person) ?? person?.phone ?? null;
  return phone === null ? null : { phone, access: accessOf(phone, collaborators, directory, settings, nowMs) };
}
