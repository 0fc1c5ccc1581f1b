import type { ChannelName } from "./chat.ts";
import type { Phone } from "./phone.ts";

/** What a person may do. `cashier` is the wallet's *cajero*, `manager` its *gerente*. */
export type Role = "customer" | "cashier" | "manager";

/** A channel identity (`"telegram:77"`): who wrote, as the network proves it. Phone is an attribute of it, never the key. */
export type Identity = string & { readonly __identity: unique symbol };

/** Makes the identity of a person from the channel's own user id. */
export function identityOf(channel: ChannelName, userId: string | number): Identity {
  return `${channel}:${userId}` as Identity;
}

/** The identity of a manager who decides at the operator's console, where nobody has one of a network: `"desk:4771110002"`. */
export function deskIdentity(phone: Phone): Identity {
  return `desk:${phone}` as Identity;
}

/** The phone in an identity of the console; null for one of a network. */
export function deskPhone(identity: Identity): Phone | null {
  return identity.startsWith("desk:") ? (identity.slice("desk:".length) as Phone) : null;
}

/** One collaborator as the wallet lists them (`/toolusers/get`). */
export interface Collaborator {
  readonly usertoolId: string;
  readonly name: string;
  /** Ten national digits, or null where the wallet holds something that is not a phone. */
  readonly phone: Phone | null;
  readonly branch: string;
  /** `usertool_type` as the wallet writes it; its values are not documented. */
  readonly type: string;
  /** `usertool_status` as the wallet writes it; its values are not documented. */
  readonly status: string;
}
