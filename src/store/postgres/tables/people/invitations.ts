import { channelTraits, chatChannel } from "../../../../domain/people/chat.ts";
import {
  judgeInvitation,
  limitRefusals,
  refusalsMs,
  type Invitation,
  type InvitationUsed,
} from "../../../../domain/people/invitation.ts";
import type { Identity } from "../../../../domain/people/person.ts";
import type { Phone } from "../../../../domain/people/phone.ts";
import type { AuditDeed } from "../../../../ledger/audit-deed.ts";
import type { InvitationLink } from "../../../people.ts";
import { linkOf, type UsedInvitation } from "../../../rules/directory.ts";
import type { Db } from "../../core/db.ts";
import type { Transaction } from "../../core/transaction.ts";
import { addAudit } from "../ledger/audit-trail.ts";
import { chatsOf, lockPeople, person, savePerson, unproveOthers } from "./people.ts";

interface Row {
  readonly phone: Phone;
  readonly expires_at: number;
  readonly used_by: Identity | null;
}

/** Adds an invitation and ends earlier unused ones to the same phone; false: it was there. */
export async function addInvitation(tx: Transaction, invitation: Invitation, nowMs: number): Promise<boolean> {
  const { fingerprint, phone, by, byPhone, expiresAtMs } = invitation;
  const added = await tx.run(
    `insert into invitations (fingerprint, phone, made_by, made_by_phone, expires_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [fingerprint, phone, by, byPhone, expiresAtMs],
  );
  if (added === 0) return false;
  tx.write(
    "update invitations set expires_at = least(expires_at, $1) where phone = $2 and fingerprint <> $3 and used_by is null",
    [nowMs, phone, fingerprint],
  );
  const chat = (await person(tx, by))?.chat ?? null;
  addAudit(tx, { what: "invitation.made", who: by, operationId: null, detail: phone }, chat, nowMs);
  return true;
}

/** Links a person to the phone of an invitation where `judgeInvitation` says so, and marks it used. Idempotent. */
export async function useInvitation(
  tx: Transaction,
  fingerprint: string,
  identity: Identity,
  active: ReadonlySet<Phone>,
  nowMs: number,
): Promise<InvitationUsed> {
  const row = await tx.first<Row>(
    "select phone, expires_at, used_by from invitations where fingerprint = $1 for update",
    [fingerprint],
  );
  const invitation = row === null ? null : { phone: row.phone, expiresAtMs: row.expires_at, usedBy: row.used_by };
  const [guest = null] = await lockPeople(tx, [identity], []);
  // The same person asks again after a crash that followed the commit below.
  if (invitation?.usedBy === identity && guest?.phone === invitation.phone) return "linked";
  const linked = invitation === null ? [] : (await chatsOf(tx, [invitation.phone])).map((one) => one.identity);
  const verdict = judgeInvitation({ invitation, person: guest, linked, active, nowMs });
  const audit = (what: AuditDeed, detail: string) =>
    addAudit(tx, { what, who: identity, operationId: null, detail }, guest?.chat ?? null, nowMs);
  if (verdict !== "linked") {
    const told = limitRefusals(verdict, await refusalsSince(tx, identity, nowMs - refusalsMs));
    if (told !== "ignored") audit("invitation.refused", told);
    return told;
  }
  if (guest === null || invitation === null) throw new Error("Nobody is linked by no invitation");
  tx.write("update invitations set used_by = $1, used_at = $2 where fingerprint = $3", [identity, nowMs, fingerprint]);
  savePerson(tx, { ...guest, phone: invitation.phone, needsProof: false });
  if (channelTraits[chatChannel(guest.chat)].onePersonPerPhone) unproveOthers(tx, invitation.phone, identity);
  audit("person.bound", "invitation");
  return "linked";
}

async function refusalsSince(db: Db, identity: Identity, sinceMs: number): Promise<number> {
  const row = await db.first<{ n: number }>(
    "select count(*) as n from audit where at > $1 and who = $2 and what = 'invitation.refused'",
    [sinceMs, identity],
  );
  return row?.n ?? 0;
}

/** Invitations that were used since then, epoch ms. */
export async function invitationsUsed(db: Db, sinceMs: number): Promise<InvitationLink[]> {
  const used = await db.rows<UsedInvitation>(
    `select i.phone, i.used_by as identity, i.made_by as maker, coalesce(i.made_by_phone, p.phone) as "makerPhone"
     from invitations i left join people p on p.identity = i.made_by where i.used_at > $1`,
    [sinceMs],
  );
  return used.flatMap(linkOf);
}

/** Takes a phone away from a person, until they prove it again; false: they no longer have it. */
export async function unlinkPerson(
  tx: Transaction,
  identity: Identity,
  phone: Phone,
  by: Identity,
  nowMs: number,
): Promise<boolean> {
  const [guest] = await lockPeople(tx, [identity], []);
  if (guest?.phone !== phone) return false;
  savePerson(tx, { ...guest, phone: null, needsProof: true });
  const chat = (await person(tx, by))?.chat ?? null;
  addAudit(tx, { what: "person.unlinked", who: by, operationId: null, detail: identity }, chat, nowMs);
  return true;
}
