import type { ChannelName } from "./chat.ts";
import type { Phone } from "./phone.ts";

/** What a person may do. `cashier` is the wallet's *cajero*, `manager` its *gerente*. */
export type Role = "customer" | "cashier" | "manager";

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
