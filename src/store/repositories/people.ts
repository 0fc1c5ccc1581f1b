import { type ChannelName, type ChatKey, channelTraits, chatChannel } from "../../domain/chat.ts";
import {
  type Identity,
  type Invitation,
  type InvitationUsed,
  judgeInvitation,
  limitRefusals,
  operatorPhone,
  refusalsMs,
} from "../../domain/person.ts";
import type { Language } from "../../domain/language.ts";
import type { Phone } from "../../domain/phone.ts";
import type { AuditDeed } from "../../ledger/audit-deed.ts";
import type { LinkedChat, Person, Preferences, Talk, InvitationLink } from "../people.ts";
import { type Db, type Doing, forUpdate, type Table, type Tx } from "../port/engine.ts";
import { addAudit } from "./ledger.ts";

/** `needs_proof`: 0 or 1 on SQLite. */
interface PersonRow {
  readonly identity: Identity;
  readonly chat: ChatKey;
  readonly phone: Phone | null;
  readonly name: string | null;
  readonly told_at: number;
  readonly quiet_until: number;
  readonly needs_proof: boolean | number;
  readonly talk: string | null;
  readonly shown_number: string | null;
  readonly left_phone: Phone | null;
  readonly moved_at: number | null;
}

export const peopleTable: Table = {
  name: "people",
  key: "identity",
  columns: "identity chat phone name told_at quiet_until needs_proof talk shown_number left_phone moved_at".split(" "),
};
const preferencesTable: Table = {
  name: "preferences",
  key: "identity",
  columns: ["identity", "wallet_key", "notices", "language", "tables"],
};

/** By the value of the column `notices`. */
const noticeWords = ["unasked", "on", "off"] as const;

const none: Preferences = { walletKey: null, notices: "unasked", language: null };

export function* person(db: Db, identity: Identity): Doing<Person | null> {
  const [row] = yield* db.pick<PersonRow>(peopleTable, [identity]);
  return row === undefined ? null : read(row);
}

/** The people with these identities, and those of these private chats, locked until the transaction ends: they are written as they were read. */
export function* lockPeople(
  tx: Tx,
  identities: readonly Identity[],
  chats: readonly ChatKey[] = [],
): Doing<readonly Person[]> {
  const beside = chats.length === 0 ? undefined : { column: "chat", values: chats };
  return (yield* tx.pick<PersonRow>(peopleTable, identities, "forUpdate", beside)).map(read);
}

export function savePerson(tx: Tx, one: Person): void {
  const { identity, chat, phone, name, toldAtMs, quietUntilMs, needsProof, talk, leftPhone = null } = one;
  tx.put(peopleTable, {
    identity,
    chat,
    phone,
    name,
    told_at: toldAtMs,
    quiet_until: quietUntilMs,
    needs_proof: needsProof,
    talk: talk ? JSON.stringify(talk) : null,
    shown_number: one.shownNumber ?? null,
    // Who proves it again has not left it.
    left_phone: leftPhone === phone ? null : leftPhone,
    moved_at: one.movedAtMs ?? null,
  });
}

/** The network of an identity, with its colon. */
export function networkOf(identity: Identity): string {
  return identity.slice(0, identity.indexOf(":") + 1);
}

const ofAnother = "(phone = ? OR left_phone = ?) AND identity <> ? AND identity LIKE ?";

/** Whether another person of the same network has this proved phone, or left it when their number changed. */
export function* isPhoneOfAnother(db: Db, phone: Phone, identity: Identity): Doing<boolean> {
  const sql = `SELECT 1 AS one FROM people WHERE ${ofAnother} LIMIT 1`;
  return (yield* db.get(sql, [phone, phone, identity, `${networkOf(identity)}%`])) !== null;
}

/** The phone is now this person's alone, on their network. `atMs`: see `withoutPhone`. Whoever takes the same phone at the same time waits. */
export function unproveOthers(tx: Tx, phone: Phone, identity: Identity, atMs: number | null): void {
  tx.lock(`phone ${networkOf(identity)}${phone}`);
  tx.write(
    `UPDATE people SET phone = nullif(phone, ?), left_phone = nullif(left_phone, ?),
       moved_at = nullif(greatest(coalesce(moved_at, 0), ?), 0) WHERE ${ofAnother}`,
    [phone, phone, atMs ?? 0, phone, phone, identity, `${networkOf(identity)}%`],
  );
  tx.changed(peopleTable);
}

/** A person whose phone another account of their network has proved, as `unproveOthers` leaves them. `atMs`: until when their words prove it no more. */
export function withoutPhone({ leftPhone, movedAtMs, ...kept }: Person, phone: Phone, atMs: number | null): Person {
  const moved = Math.max(movedAtMs ?? 0, atMs ?? 0);
  return {
    ...kept,
    ...(leftPhone !== undefined && leftPhone !== phone && { leftPhone }),
    ...(moved > 0 && { movedAtMs: moved }),
    phone: kept.phone === phone ? null : kept.phone,
  };
}

/** Of whoever has this proved phone no phone, name, talk or choice is kept. */
export function erasePeople(tx: Tx, phone: Phone): void {
  tx.write("DELETE FROM preferences WHERE identity IN (SELECT identity FROM people WHERE phone = ?)", [phone]);
  tx.changed(preferencesTable);
  tx.write("UPDATE people SET phone = NULL, name = NULL, talk = NULL, shown_number = NULL WHERE phone = ?", [phone]);
  tx.changed(peopleTable);
}

/** The phone of a person is no longer proved: this one, or whichever it is (null). */
export function unprove(tx: Tx, identity: Identity, phone: Phone | null): void {
  tx.write("UPDATE people SET phone = NULL WHERE identity = ? AND phone = coalesce(?, phone)", [identity, phone]);
  tx.changed(peopleTable);
}

interface PreferencesRow {
  readonly identity: Identity;
  readonly wallet_key: string | null;
  readonly notices: number;
  readonly language: Language | null;
  readonly tables: number;
}

/** What these people chose; who chose nothing is absent. */
export function* preferencesOf(db: Db, identities: readonly Identity[]): Doing<ReadonlyMap<Identity, Preferences>> {
  const rows = yield* db.pick<PreferencesRow>(preferencesTable, identities);
  return new Map(
    rows.map(({ identity, wallet_key: walletKey, notices, language, tables }) => [
      identity,
      { walletKey, notices: noticeWords[notices] ?? "unasked", language, ...wanted(tables) },
    ]),
  );
}

/** The language that the person of a private chat chose; null: none. */
export function* languageOfChat(db: Db, chat: ChatKey): Doing<Language | null> {
  const rows = yield* db.pick<PersonRow>(peopleTable, [], undefined, { column: "chat", values: [chat] });
  const chosen = yield* preferencesOf(
    db,
    rows.map(({ identity }) => identity),
  );
  return [...chosen.values()].find(({ language }) => language !== null)?.language ?? null;
}

const wanted = (tables: number | null) => (tables === 1 ? { tables: true } : {});

/** What somebody chose, of whom `known` may tell; null: nobody. */
export function preferencesIn(known: ReadonlyMap<Identity, Preferences>, identity: Identity | null): Preferences {
  return (identity === null ? undefined : known.get(identity)) ?? none;
}

export function savePreferences(tx: Tx, identity: Identity, chosen: Preferences | "forget"): void {
  if (chosen === "forget") return tx.remove(preferencesTable, identity);
  const { walletKey, notices, language, tables = false } = chosen;
  const row = { identity, wallet_key: walletKey, notices: noticeWords.indexOf(notices), language };
  tx.put(preferencesTable, { ...row, tables: Number(tables) });
}

/** People of a network beside whose messages it last showed this number. */
export function showing(
  db: Db,
  network: ChannelName,
  number: string,
): Doing<readonly Pick<Person, "identity" | "chat">[]> {
  const sql = "SELECT identity, chat FROM people WHERE shown_number = ? AND identity LIKE ? ORDER BY identity";
  return db.all(sql, [number, `${network}:%`]);
}

export function* chatsOf(db: Db, phones: readonly Phone[]): Doing<readonly LinkedChat[]> {
  const rows = yield* db.all<Omit<LinkedChat, "tables"> & Pick<PreferencesRow, "tables">>(
    `SELECT p.identity, p.chat, p.phone, f.language, f.tables FROM people p LEFT JOIN preferences f ON f.identity = p.identity
     WHERE p.phone = ANY(?) ORDER BY p.identity`,
    [phones],
  );
  return rows.map(({ tables, ...row }) => ({ ...row, ...wanted(tables) }));
}

/** The chats whose people have this proved phone and chose notices. */
export function* subscribedChats(db: Db, phone: Phone): Doing<readonly ChatKey[]> {
  const rows = yield* db.all<{ chat: ChatKey }>(
    `SELECT DISTINCT p.chat FROM people p JOIN preferences f ON f.identity = p.identity
     WHERE p.phone = ? AND f.notices = 1 ORDER BY p.chat`,
    [phone],
  );
  return rows.map(({ chat }) => chat);
}

function read(row: PersonRow): Person {
  return {
    identity: row.identity,
    chat: row.chat,
    phone: row.phone,
    name: row.name,
    toldAtMs: row.told_at,
    quietUntilMs: row.quiet_until,
    needsProof: Boolean(row.needs_proof),
    ...(row.shown_number !== null && { shownNumber: row.shown_number }),
    ...(row.left_phone !== null && { leftPhone: row.left_phone }),
    ...(row.moved_at !== null && { movedAtMs: row.moved_at }),
    ...(row.talk !== null && { talk: JSON.parse(row.talk) as Talk }),
  };
}

interface Row {
  readonly phone: Phone;
  readonly expires_at: number;
  readonly used_by: Identity | null;
}

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
  const traits = guest && channelTraits[chatChannel(guest.chat)];
  const isAlone = traits?.onePersonPerPhone === true;
  // Where the network shows numbers, and a card is not the only proof of them.
  const isShown = isAlone && !traits.movesByCard;
  const judged = isShown ? guest : guest && { identity: guest.identity, phone: guest.phone };
  const verdict = judgeInvitation({ invitation, person: judged, linked, active, nowMs });
  const audit = (what: AuditDeed, detail: string) =>
    addAudit(tx, { what, who: identity, operationId: null, detail }, guest?.chat ?? null, nowMs);
  if (verdict !== "linked") {
    const told = limitRefusals(verdict, yield* refusalsSince(tx, identity, nowMs - refusalsMs));
    if (told !== "ignored") audit("invitation.refused", told);
    return told;
  }
  if (guest === null || invitation === null)
    throw new Error(`useInvitation: neither person nor invitation given (${identity})`);
  tx.write("UPDATE invitations SET used_by = ?, used_at = ? WHERE fingerprint = ?", [identity, nowMs, fingerprint]);
  // Where their number was hidden: another one that is shown later ends this.
  const shown = isShown && { shownNumber: invitation.phone };
  savePerson(tx, { ...guest, ...shown, phone: invitation.phone, needsProof: false });
  if (isAlone) unproveOthers(tx, invitation.phone, identity, null);
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

/** `maker`: who made it; `makerPhone`: their phone, as it was then; of an earlier program's row, as it is now. Null: unknown. */
type Used = Omit<InvitationLink, "by"> & { readonly maker: Identity; readonly makerPhone: Phone | null };

export function* invitationsUsed(db: Db, sinceMs: number): Doing<InvitationLink[]> {
  const used = yield* db.all<Used>(
    `SELECT i.phone, i.used_by AS identity, i.made_by AS maker, coalesce(i.made_by_phone, p.phone) AS "makerPhone"
     FROM invitations i LEFT JOIN people p ON p.identity = i.made_by WHERE i.used_at > ?`,
    [sinceMs],
  );
  return used.flatMap(({ maker, makerPhone, ...link }) => {
    const by = makerPhone ?? operatorPhone(maker);
    return by === null ? [] : [{ ...link, by }];
  });
}

/** Takes a phone away from a person, until they prove it again; false: they no longer have it. */
export function* unlinkPerson(tx: Tx, identity: Identity, phone: Phone, by: Identity, nowMs: number): Doing<boolean> {
  const [guest] = yield* lockPeople(tx, [identity]);
  if (guest?.phone !== phone) return false;
  const { shownNumber: _, ...others } = guest;
  savePerson(tx, { ...others, phone: null, needsProof: true });
  const chat = (yield* person(tx, by))?.chat ?? null;
  addAudit(tx, { what: "person.unlinked", who: by, operationId: null, detail: identity }, chat, nowMs);
  return true;
}
