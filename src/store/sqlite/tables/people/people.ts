import type { ChannelName, ChatKey } from "../../../../domain/people/chat.ts";
import type { Identity } from "../../../../domain/people/person.ts";
import type { Language } from "../../../../domain/people/language.ts";
import type { Phone } from "../../../../domain/people/phone.ts";
import type { LinkedChat, Person, Preferences, Talk } from "../../../people.ts";
import type { Commits } from "../../core/commits.ts";
import type { Sqlite } from "../../core/database.ts";
import { Remembered } from "../../core/remembered.ts";

interface PersonRow {
  identity: string;
  chat: string;
  phone: string | null;
  name: string | null;
  told_at: number;
  quiet_until: number;
  needs_proof: number;
  talk: string | null;
  shown_number: string | null;
  left_phone: string | null;
  moved_at: number | null;
}

interface PreferencesRow {
  wallet_key: string | null;
  notices: number;
  language: string | null;
}

/** Columns of a chat whose person has a proved phone. */
export interface LinkedRow {
  identity: string;
  chat: string;
  phone: string;
  language: string | null;
}

/** By the value of the column `notices`. */
const noticeWords = ["unasked", "on", "off"] as const;

/** People on the channels, and what they chose. Writes run inside a commit. */
export class People {
  readonly #db: Sqlite;
  readonly #person;
  readonly #personOf;
  readonly #savePerson;
  readonly #withPhone;
  readonly #preferences;
  readonly #subscribed;
  readonly #knownPeople: Remembered<Identity, PersonRow | null>;
  readonly #knownPreferences: Remembered<Identity, PreferencesRow | null>;

  constructor(db: Sqlite, commits: Commits) {
    this.#db = db;
    this.#knownPeople = new Remembered(commits);
    this.#knownPreferences = new Remembered(commits);
    this.#subscribed = db.prepare<[string], { chat: string }>(
      "SELECT DISTINCT p.chat FROM people p JOIN preferences f ON f.identity = p.identity WHERE p.phone = ? AND f.notices = 1",
    );
    this.#preferences = db.prepare<[string], PreferencesRow>(
      "SELECT wallet_key, notices, language FROM preferences WHERE identity = ?",
    );
    this.#person = db.prepare<[string], PersonRow>("SELECT * FROM people WHERE identity = ?");
    this.#personOf = db.prepare<[string], PersonRow>("SELECT * FROM people WHERE chat = ? LIMIT 1");
    this.#savePerson = db.prepare<(string | number | null)[]>(
      `INSERT OR REPLACE INTO people (identity, chat, phone, name, told_at, quiet_until, needs_proof, talk, shown_number, left_phone, moved_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#withPhone = db.prepare<[string, string], PersonRow>("SELECT * FROM people WHERE phone = ? OR left_phone = ?");
  }

  person(identity: Identity): Person | null {
    return readPerson(this.#knownPeople.get(identity, () => this.#person.get(identity) ?? null));
  }

  /** The person a private chat belongs to. */
  personOf(chat: ChatKey): Person | null {
    return readPerson(this.#personOf.get(chat) ?? null);
  }

  savePerson(person: Person): void {
    const { identity, chat, phone, name, toldAtMs, quietUntilMs, needsProof, talk } = person;
    const { shownNumber: shown = null, leftPhone = null, movedAtMs: moved = null } = person;
    const kept = talk ? JSON.stringify(talk) : null;
    // Who proves it again has not left it.
    const left = leftPhone === phone ? null : leftPhone;
    const needs = Number(needsProof);
    this.#savePerson.run(identity, chat, phone, name, toldAtMs, quietUntilMs, needs, kept, shown, left, moved);
    this.#knownPeople.delete(identity);
  }

  /** The other people of the same network who have this proved phone, or left it when their number changed. */
  othersWith(phone: Phone, identity: Identity): Person[] {
    const network = identity.slice(0, identity.indexOf(":") + 1);
    return this.#withPhone
      .all(phone, phone)
      .flatMap((row) => readPerson(row) ?? [])
      .filter((other) => other.identity !== identity && other.identity.startsWith(network));
  }

  /** People of a network beside whose messages it last showed this number. */
  showing(network: ChannelName, number: string): Person[] {
    return this.#db
      .prepare<[string], PersonRow>("SELECT * FROM people WHERE shown_number = ? ORDER BY identity")
      .all(number)
      .flatMap((row) => readPerson(row) ?? [])
      .filter(({ identity }) => identity.startsWith(`${network}:`));
  }

  /** The phone is now this person's alone, on their network. */
  unproveOthers(phone: Phone, identity: Identity): void {
    for (const other of this.othersWith(phone, identity)) {
      const { leftPhone, ...kept } = other;
      const left = leftPhone === undefined || leftPhone === phone ? {} : { leftPhone };
      this.savePerson({ ...kept, ...left, phone: other.phone === phone ? null : other.phone });
    }
  }

  /** The phone of a person is no longer proved: this one, or whichever it is (null). Also outside a commit. */
  unprove(identity: Identity, phone: Phone | null): void {
    const sql = "UPDATE people SET phone = NULL WHERE identity = ? AND phone = coalesce(?, phone)";
    this.#db.prepare<[string, string | null]>(sql).run(identity, phone);
    this.#knownPeople.delete(identity);
  }

  preferences(identity: Identity | null): Preferences {
    const row =
      identity === null ? null : this.#knownPreferences.get(identity, () => this.#preferences.get(identity) ?? null);
    return {
      walletKey: row?.wallet_key ?? null,
      notices: noticeWords[row?.notices ?? 0] ?? "unasked",
      language: (row?.language ?? null) as Language | null,
    };
  }

  savePreferences(identity: Identity, chosen: Preferences | "forget"): void {
    this.#knownPreferences.delete(identity);
    if (chosen === "forget") {
      this.#db.prepare<[string]>("DELETE FROM preferences WHERE identity = ?").run(identity);
      return;
    }
    this.#db
      .prepare<[string, string | null, number, string | null]>(
        "INSERT OR REPLACE INTO preferences (identity, wallet_key, notices, language) VALUES (?, ?, ?, ?)",
      )
      .run(identity, chosen.walletKey, noticeWords.indexOf(chosen.notices), chosen.language);
  }

  /** The chats whose people have this proved phone and chose notices. */
  subscribedChats(phone: Phone): ChatKey[] {
    return this.#subscribed.all(phone).map((row) => row.chat as ChatKey);
  }

  chatsOf(phones: readonly Phone[]): LinkedChat[] {
    if (phones.length === 0) return [];
    return this.#db
      .prepare<string[], LinkedRow>(
        `SELECT p.identity, p.chat, p.phone, f.language FROM people p LEFT JOIN preferences f ON f.identity = p.identity
         WHERE p.phone IN (${phones.map(() => "?").join(",")}) ORDER BY p.identity`,
      )
      .all(...phones)
      .map(readLinkedChat);
  }
}

export function readLinkedChat({ identity, chat, phone, language }: LinkedRow): LinkedChat {
  return {
    identity: identity as Identity,
    chat: chat as ChatKey,
    phone: phone as Phone,
    language: language as Language | null,
  };
}

function readPerson(row: PersonRow | null): Person | null {
  if (!row) return null;
  return {
    identity: row.identity as Identity,
    chat: row.chat as ChatKey,
    phone: row.phone as Phone | null,
    name: row.name,
    toldAtMs: row.told_at,
    quietUntilMs: row.quiet_until,
    needsProof: row.needs_proof === 1,
    ...(row.shown_number !== null && { shownNumber: row.shown_number }),
    ...(row.left_phone !== null && { leftPhone: row.left_phone as Phone }),
    ...(row.moved_at !== null && { movedAtMs: row.moved_at }),
    ...(row.talk !== null && { talk: JSON.parse(row.talk) as Talk }),
  };
}
