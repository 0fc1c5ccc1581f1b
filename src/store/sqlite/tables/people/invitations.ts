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
import type { Rows } from "../../rows.ts";

interface Row {
  phone: string;
  expires_at: number;
  used_by: string | null;
}

/** Adds an invitation and ends earlier unused ones to the same phone; false: it was there. Inside a commit. */
export function addInvitation(rows: Rows, invitation: Invitation, nowMs: number): boolean {
  const { fingerprint, phone, by, expiresAtMs } = invitation;
  const { changes } = rows.db
    .prepare("INSERT OR IGNORE INTO invitations (fingerprint, phone, made_by, expires_at) VALUES (?, ?, ?, ?)")
    .run(fingerprint, phone, by, expiresAtMs);
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

/** Who made the invitation by which a person was last linked, and when it was used, epoch ms; null: no invitation that is kept. */
export function invitedBy(rows: Rows, identity: Identity): { readonly by: Identity; readonly atMs: number } | null {
  const row = rows.db
    .prepare<[string], { made_by: string; used_at: number }>(
      "SELECT made_by, used_at FROM invitations WHERE used_by = ? ORDER BY used_at DESC LIMIT 1",
    )
    .get(identity);
  return row === undefined ? null : { by: row.made_by as Identity, atMs: row.used_at };
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
