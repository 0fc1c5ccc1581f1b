import type { Identity } from "./person.ts";
import type { Phone } from "./phone.ts";

/** A single-use invitation that links a chat to a collaborator's phone. */
export interface Invitation {
  /** Of the token, which is stored nowhere. */
  readonly fingerprint: string;
  readonly phone: Phone;
  readonly by: Identity;
  /** The phone that `by` had when they made it: their account may have another by the time it is used. */
  readonly byPhone: Phone;
  readonly expiresAtMs: number;
}

/**
 * What using an invitation does. `linked`: the person has its phone from now on. `somebodyElse`: the person has another number. The others
 * refuse it.
 */
export type InvitationVerdict = "linked" | InvitationRefusal;
type InvitationRefusal = "unknown" | "used" | "expired" | "somebodyElse";

/**
 * What becomes of a use where refusals are limited, so that a guesser gains neither answers nor rows of the audit trail. `tooMany`: the last refusal
 * that is told and written down; `ignored`: those after it. An invitation that is right is never limited.
 */
export type InvitationUsed = InvitationVerdict | "tooMany" | "ignored";

/** How many refusals one person gets within `refusalsMs`. */
const mostRefusals = 5;
/** ms. */
export const refusalsMs = 3_600_000;

/** What is told of a refusal after `earlier` others of the same person within `refusalsMs`. */
export function limitRefusals(refusal: InvitationRefusal, earlier: number): Exclude<InvitationUsed, "linked"> {
  if (earlier < mostRefusals) return refusal;
  return earlier === mostRefusals ? "tooMany" : "ignored";
}

/** What is known when somebody uses an invitation. */
export interface InvitationUse {
  /** Null: no invitation has this token. */
  readonly invitation: (Pick<Invitation, "phone" | "expiresAtMs"> & { readonly usedBy: Identity | null }) | null;
  /** Who uses it; null: nobody who ever wrote to the bot. `shownNumber`: where their network shows numbers. */
  readonly person: { readonly identity: Identity; readonly phone: Phone | null; readonly shownNumber?: string } | null;
  /** Everybody whose proved phone is the invitation's. */
  readonly linked: readonly Identity[];
  /** Phones of the collaborators who may act. */
  readonly active: ReadonlySet<Phone>;
  readonly nowMs: number;
}

/** Whether an invitation links a person: an unused one, in time, to an active collaborator's phone that nobody else has on the same network. */
export function judgeInvitation({ invitation, person, linked, active, nowMs }: InvitationUse): InvitationVerdict {
  if (invitation === null) return "unknown";
  const { phone, usedBy, expiresAtMs } = invitation;
  if (usedBy !== null) return "used";
  if (expiresAtMs <= nowMs || !active.has(phone)) return "expired";
  if (person === null) return "unknown";
  // A person whose phone the network tells is known before the invitation comes.
  if (person.phone !== null) return person.phone === phone ? "linked" : "somebodyElse";
  // A number that proves nothing, as a foreign one or one that is another account's, is another number too.
  if (person.shownNumber !== undefined && person.shownNumber !== phone) return "somebodyElse";
  return linked.some((other) => networkOf(other) === networkOf(person.identity)) ? "used" : "linked";
}

function networkOf(identity: Identity): string {
  return identity.slice(0, identity.indexOf(":"));
}
