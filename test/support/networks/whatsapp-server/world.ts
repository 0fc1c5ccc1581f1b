import type { Connection } from "./connection.ts";
import type { ContactPeer } from "./phones/contact-peer.ts";
import type { Delivery } from "./delivery.ts";
import type { WhatsAppFaults } from "./faults.ts";
import type { Journal } from "./journal.ts";
import type { MediaHost } from "./media/media-host.ts";
import type { OwnerPhone } from "./phones/owner-phone.ts";
import type { Pairing } from "./pairing/pairing.ts";

/** State shared by the parts of the server. */
export interface World {
  readonly phone: OwnerPhone;
  readonly contacts: ContactPeer[];
  readonly delivery: Delivery;
  readonly faults: WhatsAppFaults;
  readonly journal: Journal;
  readonly media: MediaHost;
  readonly pairing: Pairing;
  readonly connections: Set<Connection>;
  readonly nowMs: () => number;
  /** The time until which the account may not write first to anybody, epoch ms. Null: it may. */
  reachOutEndsMs: number | null;
  /** Records a protocol violation of the bot. */
  violation(why: string): void;
}

export const seconds = (world: { readonly nowMs: () => number }): string => String(Math.floor(world.nowMs() / 1000));

/** The contact with this phone or LID address; null: none. */
export function contactOf(world: World, jid: string): ContactPeer | null {
  const bare = jid.replace(/:\d+@/, "@");
  return world.contacts.find((one) => one.phoneJid === bare || one.lidJid === bare) ?? null;
}

/** True if the address is the account's own, with or without a device. */
export function isOwn(world: World, jid: string): boolean {
  const bare = jid.replace(/:\d+@/, "@");
  return bare === world.phone.phoneJid || bare === world.phone.lidJid;
}

/** A number of protobuf, which may come as a Long. */
export const toNumberOf = (value: number | { toNumber(): number } | null | undefined): number =>
  typeof value === "object" ? (value?.toNumber() ?? 0) : (value ?? 0);
