/** People: their identities, roles and branches, and the invitation that links a chat. */
import type { ChannelName } from "./chat.ts";
import type { Phone } from "./phone.ts";
import { plain } from "./words.ts";

/** What a person may do. `cashier` is the wallet's *cajero*, `manager` its *gerente*. */
export type Role = "customer" | "cashier" | "manager";

/** Everybody on the wallet's list of collaborators. */
export const staffRoles: readonly Role[] = ["cashier", "manager"];

/** Everybody whose phone is proved. */
export const allRoles: readonly Role[] = ["customer", ...staffRoles];

/** A channel identity (`"telegram:77"`): the sender, as the network proves it. The phone is an attribute of it, never the key. */
export type Identity = string & { readonly __identity: unique symbol };

/** Makes the identity of a person from the channel's own user id. */
export function identityOf(channel: ChannelName, userId: string | number): Identity {
  return `${channel}:${userId}` as Identity;
}

/** The identity of a manager who decides at the operator's console: `"desk:4771110002"`. Stored in the audit trail. */
export function operatorIdentity(phone: Phone): Identity {
  return `desk:${phone}` as Identity;
}

/** The phone in a console identity; null for a network's identity. */
export function operatorPhone(identity: Identity): Phone | null {
  return identity.startsWith("desk:") ? (identity.slice("desk:".length) as Phone) : null;
}

/** One collaborator as the wallet lists them (`/toolusers/get`). */
export interface Collaborator {
  readonly usertoolId: string;
  readonly name: string;
  /** Ten national digits; null where the wallet's value is not a phone. */
  readonly phone: Phone | null;
  readonly branch: string;
  /** `usertool_type` as the wallet writes it; its values are not documented. */
  readonly type: string;
  /** `usertool_status` as the wallet writes it; its values are not documented. */
  readonly status: string;
}

/** Values of the wallet's list with a meaning, in `plain` form: the settings `MANAGER_TYPES` and `INACTIVE_STATUSES`. */
export interface CollaboratorValues {
  readonly managerTypes: ReadonlySet<string>;
  readonly inactiveStatuses: ReadonlySet<string>;
}

/** True if a collaborator has access. An unknown status counts as active. */
export function isActive({ status }: Pick<Collaborator, "status">, { inactiveStatuses }: CollaboratorValues): boolean {
  return !inactiveStatuses.has(plain(status));
}

/** True if a collaborator's type is that of a manager, active or not. */
export function isManager({ type }: Pick<Collaborator, "type">, { managerTypes }: CollaboratorValues): boolean {
  return managerTypes.has(plain(type));
}

/** Without braces and asterisks, which are markup in a message. */
const branchForm = /^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N} .,'’#&/-]{2,60}$/u;

/** True if a text can be the name of a branch: 2 to 60 characters, among them a letter or a digit. */
export function isBranch(text: string): boolean {
  return branchForm.test(text);
}

/** A single-use invitation that links a chat to a collaborator's phone. */
export interface Invitation {
  /** Of the token, which is not stored. */
  readonly fingerprint: string;
  readonly phone: Phone;
  readonly by: Identity;
  /** The phone that `by` had when they made it. Their account may have another one later. */
  readonly byPhone: Phone;
  readonly expiresAtMs: number;
}

/** The result of using an invitation. `linked`: the person has its phone from now on. `somebodyElse`: the person has another number. The others refuse it. */
type InvitationVerdict = "linked" | InvitationRefusal;
type InvitationRefusal = "unknown" | "used" | "expired" | "somebodyElse";

/**
 * The result if refusals are limited, so that a guesser gains neither answers nor rows of the audit trail. `tooMany`: the last refusal that is answered and
 * written down. `ignored`: the later ones. A right invitation is never limited.
 */
export type InvitationUsed = InvitationVerdict | "tooMany" | "ignored";

/** How many refusals one person gets within `refusalsMs`. */
const mostRefusals = 5;
/** The time within which refusals are counted, ms. */
export const refusalsMs = 3_600_000;

/** The result of a refusal after `earlier` others of the same person within `refusalsMs`. */
export function limitRefusals(refusal: InvitationRefusal, earlier: number): Exclude<InvitationUsed, "linked"> {
  if (earlier < mostRefusals) return refusal;
  return earlier === mostRefusals ? "tooMany" : "ignored";
}

/** The facts about a use of an invitation. */
export interface InvitationUse {
  /** Null: no invitation has this token. */
  readonly invitation: (Pick<Invitation, "phone" | "expiresAtMs"> & { readonly usedBy: Identity | null }) | null;
  /** The user. Null: a person who never wrote to the bot. `shownNumber`: if their network shows numbers. */
  readonly person: { readonly identity: Identity; readonly phone: Phone | null; readonly shownNumber?: string } | null;
  /** Everybody whose proved phone is the invitation's. */
  readonly linked: readonly Identity[];
  /** Phones of the collaborators who may act. */
  readonly active: ReadonlySet<Phone>;
  readonly nowMs: number;
}

/**
 * Judges the use of an invitation. It links a person if it is unused, in time, and for an active collaborator's phone that nobody else has on the same network.
 */
export function judgeInvitation({ invitation, person, linked, active, nowMs }: InvitationUse): InvitationVerdict {
  if (invitation === null) return "unknown";
  const { phone, usedBy, expiresAtMs } = invitation;
  if (usedBy !== null) return "used";
  if (expiresAtMs <= nowMs || !active.has(phone)) return "expired";
  if (person === null) return "unknown";
  // A network that shows the phone makes the person known before the invitation.
  if (person.phone !== null) return person.phone === phone ? "linked" : "somebodyElse";
  // A number that proves nothing, such as a foreign one or another account's, is another number too.
  if (person.shownNumber !== undefined && person.shownNumber !== phone) return "somebodyElse";
  return linked.some((other) => networkOf(other) === networkOf(person.identity)) ? "used" : "linked";
}

function networkOf(identity: Identity): string {
  return identity.slice(0, identity.indexOf(":"));
}
