import { operatorPhone, type Identity } from "../../domain/person.ts";
import type { Phone } from "../../domain/phone.ts";
import { mayHaveLeft } from "../../ledger/operation.ts";
import type { Ports } from "../ports.ts";

/** For how long two people are tied, ms. Every manager is told of whom the console invites; who else was let in stands in the audit trail and in the list. */
const tiedForMs = 24 * 3_600_000;
/** Most collaborators added in that time that are looked at. */
const mostAdded = 1_000;

/** Somebody by the account that they use. At the console any account with their phone counts: the code that proves them comes to one of these. */
export interface Acting {
  readonly identity: Identity;
  readonly phone: Phone;
}

/** Somebody let in whoever has this phone: with every account (null), or with this one alone. */
interface Link {
  readonly by: Phone;
  readonly phone: Phone;
  readonly identity: Identity | null;
}

/**
 * Whether one person could stand behind two: within a day one of them has let the other in, by an invitation or as a new collaborator, or both lead to the
 * same person that way. It is the same whoever of them asks.
 */
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
  const sinceMs = clock.nowMs() - tiedForMs;
  const adding = { kind: "addCollaborator", createdSinceMs: sinceMs, max: mostAdded } as const;
  const [invited, added] = await Promise.all([store.invitationsUsed(sinceMs), store.operations(adding)]);
  // Nobody may have answered for one that the wallet has made.
  const made = added.filter((one) => mayHaveLeft(one) || one.state === "confirmed");
  return [...invited, ...made.map(({ decider, request: { phone } }) => ({ by: decider.phone, phone, identity: null }))];
}

/** Whether a link says something of whoever acts: one that let in another account with their phone does not. */
function counts({ phone, identity }: Link, { identity: used, phone: theirs }: Acting): boolean {
  return identity === null || phone !== theirs || identity === used || operatorPhone(used) !== null;
}
