import type { ChannelName, ChatKey } from "../../../../domain/people/chat.ts";
import type { Identity } from "../../../../domain/people/person.ts";
import type { Language } from "../../../../domain/people/language.ts";
import type { Phone } from "../../../../domain/people/phone.ts";
import type { LinkedChat, Person, Preferences, Talk } from "../../../people.ts";
import type { Db } from "../../core/db.ts";
import type { Transaction } from "../../core/transaction.ts";

interface PersonRow {
  readonly identity: Identity;
  readonly chat: ChatKey;
  readonly phone: Phone | null;
  readonly name: string | null;
  readonly told_at: number;
  readonly quiet_until: number;
  readonly needs_proof: boolean;
  readonly talk: string | null;
  readonly shown_number: string | null;
  readonly left_phone: Phone | null;
  readonly moved_at: number | null;
}

/** By the value of the column `notices`. */
const noticeWords = ["unasked", "on", "off"] as const;

const none: Preferences = { walletKey: null, notices: "unasked", language: null };

/** The person with this identity; null: unknown. */
export async function person(db: Db, identity: Identity): Promise<Person | null> {
  const row = await db.first<PersonRow>("select * from people where identity = $1", [identity]);
  return row === null ? null : read(row);
}

/**
 * The people with these identities, and those of these private chats. Their rows stay locked until the transaction ends: they are written as they were
 * read, with changes.
 */
export async function lockPeople(
  tx: Transaction,
  identities: readonly Identity[],
  chats: readonly ChatKey[],
): Promise<Person[]> {
  const rows = await tx.rows<PersonRow>(
    "select * from people where identity = any($1) or chat = any($2) order by identity for update",
    [identities, chats],
  );
  return rows.map(read);
}

/** Adds or replaces a person. */
export function savePerson(tx: Transaction, one: Person): void {
  const { identity, chat, phone, name, toldAtMs, quietUntilMs, needsProof, talk, leftPhone = null } = one;
  tx.write(
    `insert into people (identity, chat, phone, name, told_at, quiet_until, needs_proof, talk, shown_number, left_phone, moved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (identity) do update set chat = excluded.chat, phone = excluded.phone, name = excluded.name, told_at = excluded.told_at,
       quiet_until = excluded.quiet_until, needs_proof = excluded.needs_proof, talk = excluded.talk, shown_number = excluded.shown_number,
       left_phone = excluded.left_phone, moved_at = excluded.moved_at`,
    [
      identity,
      chat,
      phone,
      name,
      toldAtMs,
      quietUntilMs,
      needsProof,
      talk ? JSON.stringify(talk) : null,
      one.shownNumber ?? null,
      // Who proves it again has not left it.
      leftPhone === phone ? null : leftPhone,
      one.movedAtMs ?? null,
    ],
  );
}

/** The network of an identity, with its colon. */
export function networkOf(identity: Identity): string {
  return identity.slice(0, identity.indexOf(":") + 1);
}

/** Whether another person of the same network has this proved phone, or left it when their number changed. */
export async function isPhoneOfAnother(db: Db, phone: Phone, identity: Identity): Promise<boolean> {
  const sql =
    "select 1 from people where (phone = $1 or left_phone = $1) and identity <> $2 and starts_with(identity, $3) limit 1";
  return (await db.first(sql, [phone, identity, networkOf(identity)])) !== null;
}

/** The phone is now this person's alone, on their network. Whoever takes the same phone at the same time waits. */
export function unproveOthers(tx: Transaction, phone: Phone, identity: Identity): void {
  tx.write("select pg_advisory_xact_lock(hashtextextended($1, 18))", [`phone ${networkOf(identity)}${phone}`]);
  tx.write(
    `update people set phone = nullif(phone, $1), left_phone = nullif(left_phone, $1)
     where (phone = $1 or left_phone = $1) and identity <> $2 and starts_with(identity, $3)`,
    [phone, identity, networkOf(identity)],
  );
}

interface PreferencesRow {
  readonly identity: Identity;
  readonly wallet_key: string | null;
  readonly notices: number;
  readonly language: Language | null;
}

/** What these people chose; who chose nothing is absent. */
export async function preferencesOf(
  db: Db,
  identities: readonly Identity[],
): Promise<ReadonlyMap<Identity, Preferences>> {
  const rows = await db.rows<PreferencesRow>(
    "select identity, wallet_key, notices, language from preferences where identity = any($1)",
    [identities],
  );
  return new Map(
    rows.map((row) => [
      row.identity,
      { walletKey: row.wallet_key, notices: noticeWords[row.notices] ?? "unasked", language: row.language },
    ]),
  );
}

/** What somebody chose, of whom `known` may tell; null: nobody. */
export function preferencesIn(known: ReadonlyMap<Identity, Preferences>, identity: Identity | null): Preferences {
  return (identity === null ? undefined : known.get(identity)) ?? none;
}

/** Saves what a person chose; "forget" deletes it. */
export function savePreferences(tx: Transaction, identity: Identity, chosen: Preferences | "forget"): void {
  if (chosen === "forget") tx.write("delete from preferences where identity = $1", [identity]);
  else
    tx.write(
      `insert into preferences (identity, wallet_key, notices, language) values ($1, $2, $3, $4)
       on conflict (identity) do update set wallet_key = excluded.wallet_key, notices = excluded.notices, language = excluded.language`,
      [identity, chosen.walletKey, noticeWords.indexOf(chosen.notices), chosen.language],
    );
}

/** People of a network beside whose messages it last showed this number. */
export function showing(db: Db, network: ChannelName, number: string): Promise<Pick<Person, "identity" | "chat">[]> {
  return db.rows(
    "select identity, chat from people where shown_number = $1 and starts_with(identity, $2) order by identity",
    [number, `${network}:`],
  );
}

/** Chats of everyone whose proved phone is one of these. */
export function chatsOf(db: Db, phones: readonly Phone[]): Promise<LinkedChat[]> {
  return db.rows<LinkedChat>(
    `select p.identity, p.chat, p.phone, f.language from people p left join preferences f on f.identity = p.identity
     where p.phone = any($1) order by p.identity`,
    [phones],
  );
}

function read(row: PersonRow): Person {
  return {
    identity: row.identity,
    chat: row.chat,
    phone: row.phone,
    name: row.name,
    toldAtMs: row.told_at,
    quietUntilMs: row.quiet_until,
    needsProof: row.needs_proof,
    ...(row.shown_number !== null && { shownNumber: row.shown_number }),
    ...(row.left_phone !== null && { leftPhone: row.left_phone }),
    ...(row.moved_at !== null && { movedAtMs: row.moved_at }),
    ...(row.talk !== null && { talk: JSON.parse(row.talk) as Talk }),
  };
}
