/** The relation of a person to the shop: their role and wallet, what they may do, and to whom they are tied. */
import { type Collaborator, type Identity, isActive, isManager, operatorPhone, type Role } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { FlowWallet } from "../flow/flow.ts";
import { mayHaveLeft } from "../ledger/operation.ts";
import type { OperationRequest } from "../ledger/request.ts";
import type { DirectoryAge, DirectoryStore, StoredWallet } from "../store/store.ts";
import type { Ports } from "./ports.ts";
import { directoryAskedMs, directoryHoldsMs, type Settings } from "./settings.ts";

/** The access that a proved phone gives. */
export interface Access {
  readonly role: Role;
  /** Null for a customer, and for an owner who is not a collaborator. */
  readonly usertoolId: string | null;
  readonly name: string | null;
  /** Empty: none. */
  readonly branch: string;
  /** False: the list of collaborators is too old to rely on, so nothing that needs a role may be done. */
  readonly readable: boolean;
}

/** The collaborator in whose name a person acts. A customer, who can only register themselves, acts in the name of the configured one. */
export function actingAs(access: Access, settings: Settings): Access {
  return access.role === "customer" ? { ...access, usertoolId: settings.selfRegistrationUsertoolId } : access;
}

/** True if a request is one that a self-registration sends: the customer's own phone, in the configured name. */
export function isSelfRegistration(request: OperationRequest, phone: Phone, settings: Settings): boolean {
  const { selfRegistrationUsertoolId: usertoolId } = settings;
  return (
    usertoolId !== null && request.kind === "register" && request.phone === phone && request.usertoolId === usertoolId
  );
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

/** How long a failed reading that began after an entry suffices to answer it, ms. */
const failureHoldsMs = 15_000;

/** True if the collaborators were read for an inbox entry: by a reading that began after it and is not too old by now, or that failed just now. */
export function wasRead(age: DirectoryAge, seq: number, nowMs: number): boolean {
  const wasSeen = age.seenSeq >= seq;
  if (!age.failed) return wasSeen && sinceMs(age.readAtMs, nowMs) <= directoryHoldsMs;
  return sinceMs(age.triedAtMs, nowMs) <= (wasSeen ? failureHoldsMs : directoryAskedMs);
}

/** True if the collaborators must be read before any answer: the list is older than `atMostMs`, or no wallet is known and the last try is not recent. */
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

/** How long two people are tied, ms. Every manager hears of an invitation from the console; other ways in are visible in the audit trail and the list. */
const tiedForMs = 24 * 3_600_000;
const mostAdded = 1_000;

/** A person by the account that they use. At the console any account with their phone counts: the code that proves them goes to one of these. */
export interface Acting {
  readonly identity: Identity;
  readonly phone: Phone;
}

/** A link: somebody let in the owner of this phone, with all of their accounts (null) or with this one alone. */
interface Link {
  readonly by: Phone;
  readonly phone: Phone;
  readonly identity: Identity | null;
}

/** True if one person could control both: within a day one let the other in (an invitation, a new collaborator), or both lead to the same person. */
export async function areTied(ports: Ports, one: Acting, other: Acting): Promise<boolean> {
  const links = (await recentLinks(ports)).filter((link) => counts(link, one) && counts(link, other));
  const reached = new Set([one.phone]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const { by, phone } of links) {
      if (reached.has(by)) reached.add(phone);
      else if (reached.has(phone)) reached.add(by);
    }
  }
  return reached.has(other.phone);
}

async function recentLinks({ store, clock }: Ports): Promise<readonly Link[]> {
  const fromMs = clock.nowMs() - tiedForMs;
  const adding = { kind: "addCollaborator", createdSinceMs: fromMs, max: mostAdded } as const;
  const [invited, added] = await Promise.all([store.invitationsUsed(fromMs), store.operations(adding)]);
  // A request without an answer counts: the wallet may have made the collaborator.
  const made = added.filter((one) => mayHaveLeft(one) || one.state === "confirmed");
  return [...invited, ...made.map(({ decider, request: { phone } }) => ({ by: decider.phone, phone, identity: null }))];
}

/** True if a link concerns the person who acts. A link for another account with the same phone does not. */
function counts({ phone, identity }: Link, { identity: used, phone: theirs }: Acting): boolean {
  return identity === null || phone !== theirs || identity === used || operatorPhone(used) !== null;
}

/** Display names: the wallet's name for a collaborator, else the name on the network, else the identity itself. */
export async function namesOf(
  store: DirectoryStore,
  identities: readonly Identity[],
): Promise<ReadonlyMap<Identity, string>> {
  const listed = new Map((await store.collaborators()).map((one) => [one.phone, one.name]));
  const names = new Map<Identity, string>();
  for (const identity of new Set(identities)) {
    const person = await store.person(identity);
    const phone = operatorPhone(identity) ?? person?.phone ?? null;
    names.set(identity, (phone === null ? null : listed.get(phone)) ?? person?.name ?? identity);
  }
  return names;
}

/** A wallet with the shop's setting for tickets. */
export type ShopWallet = StoredWallet & Pick<FlowWallet, "noTickets">;

/** The wallet with a key. Only the key is known if the wallet is not on the list. */
export function walletWith(wallets: readonly StoredWallet[], key: string): StoredWallet {
  const known = wallets.find((wallet) => wallet.key === key);
  return known ?? { key, name: null, clientLink: null, redeemLink: null, ticketMandatory: false };
}

/** A wallet with the shop's setting for tickets. A refusal of the wallet (no ticket) overrides the setting. */
export function inShop(wallet: StoredWallet, { tickets }: Pick<Settings, "tickets">): ShopWallet {
  if (wallet.ticketMandatory || tickets === "required") return { ...wallet, ticketMandatory: true };
  return tickets === "none" ? { ...wallet, noTickets: true } : wallet;
}

/** The wallet to work in, or why there is none: "unclear" (several, none chosen) or "unreadable" (none read yet). `chosenKey`: the person's choice. */
export function chooseWallet(
  wallets: readonly StoredWallet[],
  settings: Settings,
  chosenKey: string | null,
): ShopWallet | "unclear" | "unreadable" {
  if (settings.walletKey !== null) return inShop(walletWith(wallets, settings.walletKey), settings);
  const [only] = wallets;
  if (!only) return "unreadable";
  const chosen = wallets.length === 1 ? only : wallets.find((wallet) => wallet.key === chosenKey);
  return chosen === undefined ? "unclear" : inShop(chosen, settings);
}
