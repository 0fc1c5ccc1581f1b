import { operatorPhone, type Identity } from "../../domain/people/person.ts";
import type { Phone } from "../../domain/people/phone.ts";
import type { InvitationLink } from "../people.ts";

/** A used invitation as it is stored. */
export interface UsedInvitation {
  readonly phone: Phone;
  /** Who used it. */
  readonly identity: Identity;
  /** Who made it. */
  readonly maker: Identity;
  /** Their phone, as it was then; of an earlier program's row, as it is now. Null: unknown. */
  readonly makerPhone: Phone | null;
}

/** Who let whom in by an invitation; empty where nobody knows who made it. */
export function linkOf({ phone, identity, maker, makerPhone }: UsedInvitation): InvitationLink[] {
  const by = makerPhone ?? operatorPhone(maker);
  return by === null ? [] : [{ by, phone, identity }];
}

/** The value of the column `told.day` for a day (`2026-11-27`) or a month (`2026-11`). A month sorts after each of its days, so that they do not end it. */
export function toldWithin(within: string): string {
  return within.length === 7 ? `${within}-99` : within;
}
