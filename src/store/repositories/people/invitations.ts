import { channelTraits, chatChannel } from "../../../domain/people/chat.ts";
import {
  judgeInvitation,
  limitRefusals,
  refusalsMs,
  type Invitation,
  type InvitationUsed,
} from "../../../domain/people/invitation.ts";
import { operatorPhone, type Identity } from "../../../domain/people/person.ts";
import type { Phone } from "../../../domain/people/phone.ts";
import type { AuditDeed } from "../../../ledger/audit-deed.ts";
import { forUpdate } from "../../port/dialect.ts";
import type { Db, Doing, Tx } from "../../port/engine.ts";
import type { InvitationLink } from "../../people.ts";
import { addAudit } from "../ledger/audit-trail.ts";
import { chatsOf, lockPeople, person, savePerson, unproveOthers } from "./people.ts";

/** A used invitation as it is stored. */
interface UsedInvitation {
  readonly phone: Phone;
  /** Who used it. */
  readonly identity: Identity;
  /** Who made it. */
  readonly maker: Identity;
  /** Their phone, as it was then; of an earlier program's row, as it is now. Null: unknown. */
  readonly makerPhone: Phone | null;
}

/** Who let whom in by an invitation; empty where nobody knows who made it. */
function linkOf({ phone, identity, maker, makerPhone }: UsedInvitation): InvitationLink[] {
  const by = makerPhone ?? operatorPhone(maker);
  return by === null ? [] : [{ by, phone, identity }];
}

interface Row {
  readonly phone: Phone;
  readonly expires_at: number;
  readonly used_by: Identity | null;
}

/** Adds an invitation and ends earlier unused ones to the same phone; false: it was there. */
export function* addInvitation(tx: Tx, invitation: Invitation, nowMs: number): Doing<boolean> {
  const { fingerprint, phone, by, byPhone, expiresAtMs } = invitation;
  const added = yield* tx.run(
    `INSERT INTO invitations (fingerprint, phone, made_by, made_by_phone, expires_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
    [fingerprint, phone, by, byPhone, expiresAtMs],
  );
  if (added === 0) return false;
  tx.write(
    "UPDATE invitations SET expires_at = least(expires_at, ?) WHERE phone = ? AND fingerprint <> ? AND used_by IS NULL",
    [nowMs, phone, fingerprint],
  );
  const chat = (yield* person(tx, by))?.chat ?? null;
  addAudit(tx, { what: "invitation.made", who: by, operationId: null, detail: phone }, chat, nowMs);
  return true;
}

/** Links a person to the phone of an invitation where `judgeInvitation` says so, and marks it used. Idempotent. */
export function* useInvitation(
  tx: Tx,
  fingerprint: string,
  identity: Identity,
  active: ReadonlySet<Phone>,
  nowMs: number,
): Doing<InvitationUsed> {
  const sql = `SELECT phone, expires_at, used_by FROM invitations WHERE fingerprint = ?${forUpdate}`;
  const row = yield* tx.get<Row>(sql, [fingerprint]);
  const invitation = row === null ? null : { phone: row.phone, expiresAtMs: row.expires_at, usedBy: row.used_by };
  const [guest = null] = yield* lockPeople(tx, [identity]);
  // The same person asks again after a crash that followed the commit below.
  if (invitation?.usedBy === identity && guest?.phone === invitation.phone) return "linked";
  const linked = invitation === null ? [] : (yield* chatsOf(tx, [invitation.phone])).map((one) => one.identity);
  const verdict = judgeInvitation({ invitation, person: guest, linked, active, nowMs });
  const audit = (what: AuditDeed, detail: string) =>
    addAudit(tx, { what, who: identity, operationId: null, detail }, guest?.chat ?? null, nowMs);
  if (verdict !== "linked") {
    const told = limitRefusals(verdict, yield* refusalsSince(tx, identity, nowMs - refusalsMs));
    if (told !== "ignored") audit("invitation.refused", told);
    return told;
  }
  if (guest === null || invitation === null) throw new Error(`No person ${identity} or no such invitation to link`);
  tx.write("UPDATE invitations SET used_by = ?, used_at = ? WHERE fingerprint = ?", [identity, nowMs, fingerprint]);
  savePerson(tx, { ...guest, phone: invitation.phone, needsProof: false });
  if (channelTraits[chatChannel(guest.chat)].onePersonPerPhone) unproveOthers(tx, invitation.phone, identity, null);
  audit("person.bound", "invitation");
  return "linked";
}

function* refusalsSince(db: Db, identity: Identity, sinceMs: number): Doing<number> {
  const row = yield* db.get<{ n: number }>(
    "SELECT count(*) AS n FROM audit WHERE at > ? AND who = ? AND what = 'invitation.refused'",
    [sinceMs, identity],
  );
  return row?.n ?? 0;
}

/** Invitations that were used since then, epoch ms. */
export function* invitationsUsed(db: Db, sinceMs: number): Doing<InvitationLink[]> {
  const used = yield* db.all<UsedInvitation>(
    `SELECT i.phone, i.used_by AS identity, i.made_by AS maker, coalesce(i.made_by_phone, p.phone) AS "makerPhone"
     FROM invitations i LEFT JOIN people p ON p.identity = i.made_by WHERE i.used_at > ?`,
    [sinceMs],
  );
  return used.flatMap(linkOf);
}

/** Takes a phone away from a person, until they prove it again; false: they no longer have it. */
export function* unlinkPerson(tx: Tx, identity: Identity, phone: Phone, by: Identity, nowMs: number): Doing<boolean> {
  const [guest] = yield* lockPeople(tx, [identity]);
  if (guest?.phone !== phone) return false;
  savePerson(tx, { ...guest, phone: null, needsProof: true });
  const chat = (yield* person(tx, by))?.chat ?? null;
  addAudit(tx, { what: "person.unlinked", who: by, operationId: null, detail: identity }, chat, nowMs);
  return true;
}
