import type { Identity } from "../../../domain/person.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { Invitation, InvitationVerdict } from "../../people.ts";
import type { Rows } from "../core/rows.ts";

interface Row {
  phone: string;
  expires_at: number;
  used_by: string | null;
}

const network = (of: Identity) => of.slice(0, of.indexOf(":"));

/** Adds an invitation; earlier ones to the same phone that nobody used end with it. Adding it twice is adding it once. */
export function addInvitation(rows: Rows, invitation: Invitation, nowMs: number): void {
  const { fingerprint, phone, by, expiresAtMs } = invitation;
  const { changes } = rows.db
    .prepare("INSERT OR IGNORE INTO invitations (fingerprint, phone, made_by, expires_at) VALUES (?, ?, ?, ?)")
    .run(fingerprint, phone, by, expiresAtMs);
  if (changes === 0) return;
  rows.db
    .prepare(
      "UPDATE invitations SET expires_at = min(expires_at, ?) WHERE phone = ? AND fingerprint <> ? AND used_by IS NULL",
    )
    .run(nowMs, phone, fingerprint);
  const chat = rows.directory.person(by)?.chat ?? null;
  rows.audit({ what: "invitation.made", who: by, operationId: null, detail: phone }, chat, nowMs);
}

/** Links a person to the phone of an invitation, if it can be used by them. */
export function useInvitation(
  rows: Rows,
  fingerprint: string,
  identity: Identity,
  active: ReadonlySet<Phone>,
  nowMs: number,
): InvitationVerdict {
  const row = rows.db
    .prepare<[string], Row>("SELECT phone, expires_at, used_by FROM invitations WHERE fingerprint = ?")
    .get(fingerprint);
  const person = rows.directory.person(identity);
  const phone = row?.phone as Phone | undefined;
  // A crash after the commit below asks again.
  if (row?.used_by === identity && person?.phone === phone) return "linked";
  const verdict = judge(rows, row, identity, active, nowMs);
  const chat = person?.chat ?? null;
  const audit = (what: string, detail: string) =>
    rows.audit({ what, who: identity, operationId: null, detail }, chat, nowMs);
  if (verdict !== "linked" || !person || !phone) {
    audit("invitation.refused", verdict);
    return verdict;
  }
  rows.db
    .prepare("UPDATE invitations SET used_by = ?, used_at = ? WHERE fingerprint = ?")
    .run(identity, nowMs, fingerprint);
  rows.directory.savePerson({ ...person, phone, needsProof: false });
  audit("person.bound", "invitation");
  return "linked";
}

function judge(
  rows: Rows,
  row: Row | undefined,
  identity: Identity,
  active: ReadonlySet<Phone>,
  nowMs: number,
): InvitationVerdict {
  if (!row) return "unknown";
  if (row.used_by !== null) return "used";
  const phone = row.phone as Phone;
  if (row.expires_at <= nowMs || !active.has(phone)) return "expired";
  const person = rows.directory.person(identity);
  if (!person) return "unknown";
  // Where the network itself tells the phone, whoever is invited may be known already.
  if (person.phone !== null) return person.phone === phone ? "linked" : "somebodyElse";
  const linked = rows.directory.chatsOf([phone]).some((one) => network(one.identity) === network(identity));
  return linked ? "used" : "linked";
}

/** Takes a phone away from a person, until they prove it anew; nothing happens where they no longer have it. */
export function unlinkPerson(rows: Rows, identity: Identity, phone: Phone, by: Identity, nowMs: number): void {
  const person = rows.directory.person(identity);
  if (person?.phone !== phone) return;
  rows.directory.savePerson({ ...person, phone: null, needsProof: true });
  const chat = rows.directory.person(by)?.chat ?? null;
  rows.audit({ what: "person.unlinked", who: by, operationId: null, detail: identity }, chat, nowMs);
}
