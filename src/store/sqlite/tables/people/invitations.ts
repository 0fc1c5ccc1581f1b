import type { AuditDeed } from "../../../../ledger/audit-deed.ts";
import {
  judgeInvitation,
  limitRefusals,
  refusalsMs,
  type Invitation,
  type InvitationUsed,
} from "../../../../domain/people/invitation.ts";
import { channelTraits, chatChannel } from "../../../../domain/people/chat.ts";
import type { Identity } from "../../../../domain/people/person.ts";
import type { Phone } from "../../../../domain/people/phone.ts";
import { linkOf, type UsedInvitation } from "../../../rules/directory.ts";
import type { InvitationLink } from "../../../people.ts";
import type { Rows } from "../../rows.ts";

interface Row {
  phone: string;
  expires_at: number;
  used_by: string | null;
}

/** Adds an invitation and ends earlier unused ones to the same phone; false: it was there. Inside a commit. */
export function addInvitation(rows: Rows, invitation: Invitation, nowMs: number): boolean {
  const { fingerprint, phone, by, byPhone, expiresAtMs } = invitation;
  const { changes } = rows.db
    .prepare(
      "INSERT OR IGNORE INTO invitations (fingerprint, phone, made_by, made_by_phone, expires_at) VALUES (?, ?, ?, ?, ?)",
    )
    .run(fingerprint, phone, by, byPhone, expiresAtMs);
  if (changes === 0) return false;
  rows.db
    .prepare(
      "UPDATE invitations SET expires_at = min(expires_at, ?) WHERE phone = ? AND fingerprint <> ? AND used_by IS NULL",
    )
    .run(nowMs, phone, fingerprint);
  const chat = rows.people.person(by)?.chat ?? null;
  rows.audit.add({ what: "invitation.made", who: by, operationId: null, detail: phone }, chat, nowMs);
  return true;
}

/** Links a person to the phone of an invitation where `judgeInvitation` says so, and marks it used. Idempotent. Inside a commit. */
export function useInvitation(
  rows: Rows,
  fingerprint: string,
  identity: Identity,
  active: ReadonlySet<Phone>,
  nowMs: number,
): InvitationUsed {
  const invitation = invitationOf(rows, fingerprint);
  const person = rows.people.person(identity);
  // The same person asks again after a crash that followed the commit below.
  if (invitation?.usedBy === identity && person?.phone === invitation.phone) return "linked";
  const linked = invitation === null ? [] : rows.people.chatsOf([invitation.phone]).map((one) => one.identity);
  const verdict = judgeInvitation({ invitation, person, linked, active, nowMs });
  const audit = (what: AuditDeed, detail: string) =>
    rows.audit.add({ what, who: identity, operationId: null, detail }, person?.chat ?? null, nowMs);
  if (verdict !== "linked") {
    const told = limitRefusals(verdict, refusalsSince(rows, identity, nowMs - refusalsMs));
    if (told !== "ignored") audit("invitation.refused", told);
    return told;
  }
  if (person === null || invitation === null) throw new Error("Nobody is linked by no invitation");
  rows.db
    .prepare("UPDATE invitations SET used_by = ?, used_at = ? WHERE fingerprint = ?")
    .run(identity, nowMs, fingerprint);
  rows.people.savePerson({ ...person, phone: invitation.phone, needsProof: false });
  if (channelTraits[chatChannel(person.chat)].onePersonPerPhone) rows.people.unproveOthers(invitation.phone, identity);
  audit("person.bound", "invitation");
  return "linked";
}

function refusalsSince(rows: Rows, identity: Identity, sinceMs: number): number {
  return (
    rows.db
      .prepare<[number, string], { n: number }>(
        "SELECT count(*) AS n FROM audit WHERE at > ? AND who = ? AND what = 'invitation.refused'",
      )
      .get(sinceMs, identity)?.n ?? 0
  );
}

function invitationOf(rows: Rows, fingerprint: string) {
  const row = rows.db
    .prepare<[string], Row>("SELECT phone, expires_at, used_by FROM invitations WHERE fingerprint = ?")
    .get(fingerprint);
  if (row === undefined) return null;
  return { phone: row.phone as Phone, expiresAtMs: row.expires_at, usedBy: row.used_by as Identity | null };
}

/** Invitations that were used since then, epoch ms. */
export function invitationsUsed(rows: Rows, sinceMs: number): InvitationLink[] {
  return rows.db
    .prepare<[number], UsedInvitation>(
      `SELECT i.phone, i.used_by AS identity, i.made_by AS maker, coalesce(i.made_by_phone, p.phone) AS "makerPhone"
       FROM invitations i LEFT JOIN people p ON p.identity = i.made_by WHERE i.used_at > ?`,
    )
    .all(sinceMs)
    .flatMap(linkOf);
}

/** Takes a phone away from a person, until they prove it again; false: they no longer have it. Inside a commit. */
export function unlinkPerson(rows: Rows, identity: Identity, phone: Phone, by: Identity, nowMs: number): boolean {
  const person = rows.people.person(identity);
  if (person?.phone !== phone) return false;
  rows.people.savePerson({ ...person, phone: null, needsProof: true });
  const chat = rows.people.person(by)?.chat ?? null;
  rows.audit.add({ what: "person.unlinked", who: by, operationId: null, detail: identity }, chat, nowMs);
  return true;
}
