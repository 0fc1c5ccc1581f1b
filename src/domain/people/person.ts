import type { ChannelName } from "./chat.ts";
import type { Phone } from "./phone.ts";
import { plain } from "../reader/words.ts";

/** What a person may do. `cashier` is the wallet's *cajero*, `manager` its *gerente*. */
export type Role = "customer" | "cashier" | "manager";

/** Who is on the wallet's list of collaborators. */
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

/** Values of the wallet's list that mean something, in `plain` form: the settings `MANAGER_TYPES` and `INACTIVE_STATUSES`. */
export interface CollaboratorValues {
  readonly managerTypes: ReadonlySet<string>;
  readonly inactiveStatuses: ReadonlySet<string>;
}

/** Whether a collaborator has access. An unknown status counts as active. */
export function isActive({ status }: Pick<Collaborator, "status">, { inactiveStatuses }: CollaboratorValues): boolean {
  return !inactiveStatuses.has(plain(status));
}

/** Whether a collaborator is a manager by their type, active or not. */
export function isManager({ type }: Pick<Collaborator, "type">, { managerTypes }: CollaboratorValues): boolean {
  return managerTypes.has(plain(type));
}
