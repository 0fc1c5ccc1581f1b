import { isActive, isManager, type Collaborator, type Role } from "../../domain/person.ts";
import type { Phone } from "../../domain/phone.ts";
import type { DirectoryAge, StoredWallet } from "../../store/store.ts";
import { directoryAskedMs, directoryHoldsMs, type Settings } from "../settings.ts";

/** What a proved phone allows. */
export interface Access {
  readonly role: Role;
  /** Null for a customer, and for an owner who is not a collaborator. */
  readonly usertoolId: string | null;
  readonly name: string | null;
  /** Empty: none. */
  readonly branch: string;
  /** False: the list of collaborators is too old to rely on; nothing that needs a role may be done. */
  readonly readable: boolean;
}

/** In whose name somebody acts: a customer, who can only register themselves, in that of the configured collaborator. */
export function actingAs(access: Access, settings: Settings): Access {
  return access.role === "customer" ? { ...access, usertoolId: settings.selfRegistrationUsertoolId } : access;
}

/** How long ago something was, ms. Infinity if `atMs` is 0 (never) or later than now (the clock was set back since). */
export function sinceMs(atMs: number, nowMs: number): number {
  return atMs > nowMs || atMs === 0 ? Number.POSITIVE_INFINITY : nowMs - atMs;
}

/** The role of a phone, by the list of collaborators (`/toolusers/get`) and `OWNER_PHONES`. */
export function accessOf(
  phone: Phone,
  collaborators: readonly Collaborator[],
  age: DirectoryAge,
  settings: Settings,
  nowMs: number,
): Access {
  const active = collaborators.filter((one) => one.phone === phone && isActive(one, settings));
  const found = active.find((one) => isManager(one, settings)) ?? active[0];
  const owner = settings.ownerPhones.has(phone);
  const manages = owner || (found !== undefined && isManager(found, settings));
  return {
    role: manages ? "manager" : found ? "cashier" : "customer",
    usertoolId: found?.usertoolId ?? null,
    name: found?.name ?? null,
    branch: found?.branch ?? "",
    readable: sinceMs(age.readAtMs, nowMs) <= directoryHoldsMs,
  };
}

/** How long a failed reading that began after an entry is enough to answer it, ms. */
const failureHoldsMs = 15_000;

/**
 * Whether the collaborators were read for an entry of the inbox: by a reading that began after the entry, or that failed just now. A reading that is too old by
 * now does not count, as after a long stop.
 */
export function wasRead(age: DirectoryAge, seq: number, nowMs: number): boolean {
  const wasSeen = age.seenSeq >= seq;
  if (!age.failed) return wasSeen && sinceMs(age.readAtMs, nowMs) <= directoryHoldsMs;
  return sinceMs(age.triedAtMs, nowMs) <= (wasSeen ? failureHoldsMs : directoryAskedMs);
}

/**
 * Whether the collaborators must be read before anything is answered: the list is older than `atMostMs`, ms, or no wallet is known and that was not tried
 * just now.
 */
export function isTooOld(
  age: DirectoryAge,
  wallets: readonly StoredWallet[],
  settings: Settings,
  nowMs: number,
  atMostMs: number,
): boolean {
  const noWallet = wallets.length === 0 && settings.walletKey === null;
  return sinceMs(age.readAtMs, nowMs) > atMostMs || (noWallet && sinceMs(age.triedAtMs, nowMs) > directoryAskedMs);
}
