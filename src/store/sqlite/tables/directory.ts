import type { ChannelName, ChatKey } from "../../../domain/people/chat.ts";
import type { Collaborator, Identity } from "../../../domain/people/person.ts";
import type { Language } from "../../../domain/people/language.ts";
import type { Phone } from "../../../domain/people/phone.ts";
import { WordedError, type Words } from "../../../domain/worded.ts";
import type { DirectoryAge, LinkedChat, Person, Preferences, StoredWallet, Talk } from "../../people.ts";
import { toldWithin } from "../../rules/directory.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";
import { Meta } from "../core/meta.ts";
import { Remembered } from "../core/remembered.ts";

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

interface WalletRow {
  key: string;
  name: string | null;
  client_link: string | null;
  redeem_link: string | null;
  ticket_mandatory: number;
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

/** People on the channels, the wallet's collaborators, the account's wallets. Writes run inside a commit. */
export class Directory {
  readonly #db: Sqlite;
  readonly #commits: Commits;
  readonly #person;
  readonly #personOf;
  readonly #savePerson;
  readonly #withPhone;
  readonly #collaborators;
  readonly #preferences;
  readonly #subscribed;
  readonly #knownPeople: Remembered<Identity, PersonRow | null>;
  readonly #knownPreferences: Remembered<Identity, PreferencesRow | null>;
  /** Bodies by phone, in order of their ids; null: read them. */
  #knownCollaborators: ReadonlyMap<Phone | null, readonly Collaborator[]> | null = null;
  #knownWallets: WalletRow[] | null = null;
  readonly #saveCollaborator;
  readonly #meta;
  readonly #wallets;
  readonly #saveWallet;
  readonly #setMandatory;

  /** `meta` is shared with whoever writes it too. */
  constructor(db: Sqlite, commits: Commits, meta: Meta) {
    this.#db = db;
    this.#commits = commits;
    this.#meta = meta;
    this.#knownPeople = new Remembered(commits);
    this.#knownPreferences = new Remembered(commits);
    commits.onRollback(() => {
      this.#knownCollaborators = null;
      this.#knownWallets = null;
    });
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
    this.#collaborators = db.prepare<[], { phone: string | null; body: string }>(
      "SELECT phone, body FROM collaborators ORDER BY usertool_id",
    );
    this.#saveCollaborator = db.prepare<[string, string | null, string]>(
      "INSERT OR REPLACE INTO collaborators (usertool_id, phone, body) VALUES (?, ?, ?)",
    );
    this.#wallets = db.prepare<[], WalletRow>("SELECT * FROM wallets ORDER BY place");
    this.#saveWallet = db.prepare<[string, number, string | null, string | null, string | null]>(
      `INSERT INTO wallets (key, place, name, client_link, redeem_link) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET place = excluded.place, name = excluded.name, client_link = excluded.client_link,
         redeem_link = excluded.redeem_link`,
    );
    this.#setMandatory = db.prepare<[string]>("UPDATE wallets SET ticket_mandatory = 1 WHERE key = ?");
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

  /** Notes a key for a day (`2026-11-27`) or a month (`2026-11`) and forgets earlier ones; gives whether that time did not have it yet. */
  isFirstWithin(key: string, within: string): boolean {
    this.#db.prepare<[string]>("DELETE FROM told WHERE day < ?").run(within);
    const day = toldWithin(within);
    return (
      this.#db.prepare<[string, string]>("INSERT OR IGNORE INTO told (what, day) VALUES (?, ?)").run(key, day).changes >
      0
    );
  }

  /** Whether `isFirstWithin` was asked for it before. */
  wasTold(key: string, within: string): boolean {
    const row = this.#db.prepare<[string, string]>("SELECT 1 FROM told WHERE what = ? AND day = ?");
    return row.get(key, toldWithin(within)) !== undefined;
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

  collaborators(): Collaborator[] {
    return this.#collaborators.all().map((row) => JSON.parse(row.body) as Collaborator);
  }

  collaboratorsOf(phone: Phone): readonly Collaborator[] {
    return this.#collaboratorsByPhone().get(phone) ?? [];
  }

  #collaboratorsByPhone(): ReadonlyMap<Phone | null, readonly Collaborator[]> {
    if (this.#knownCollaborators !== null) return this.#knownCollaborators;
    const known = new Map<Phone | null, Collaborator[]>();
    for (const one of this.collaborators()) {
      const ofPhone = known.get(one.phone);
      if (ofPhone === undefined) known.set(one.phone, [one]);
      else ofPhone.push(one);
    }
    this.#knownCollaborators = known;
    return known;
  }

  replaceCollaborators(collaborators: readonly Collaborator[], nowMs: number, seenSeq?: number): void {
    this.#knownCollaborators = null;
    this.#db.prepare("DELETE FROM collaborators").run();
    for (const one of collaborators) this.#saveCollaborator.run(one.usertoolId, one.phone, JSON.stringify(one));
    this.#meta.set("directory_read_at", String(nowMs));
    this.tried(nowMs, seenSeq);
    if (seenSeq !== undefined) this.#meta.set("directory_failed", "0");
  }

  tried(nowMs: number, seenSeq?: number): void {
    this.#meta.set("directory_tried_at", String(nowMs));
    if (seenSeq !== undefined) {
      this.#meta.set("directory_seen_seq", String(seenSeq));
      this.#meta.set("directory_failed", "1");
    }
    this.#commits.announce("directory");
  }

  age(): DirectoryAge {
    return {
      readAtMs: this.#number("directory_read_at"),
      triedAtMs: this.#number("directory_tried_at"),
      seenSeq: this.#number("directory_seen_seq"),
      failed: this.#number("directory_failed") === 1,
    };
  }

  #number(name: string): number {
    return Number(this.#meta.get(name) ?? 0);
  }

  wallets(): StoredWallet[] {
    this.#knownWallets ??= this.#wallets.all();
    return this.#knownWallets.map((row) => ({
      key: row.key,
      name: row.name,
      clientLink: row.client_link,
      redeemLink: row.redeem_link,
      ticketMandatory: row.ticket_mandatory === 1,
    }));
  }

  /** Replaces the wallets; `ticket_mandatory` of those that stay is kept. */
  saveWallets(wallets: readonly Omit<StoredWallet, "ticketMandatory">[]): void {
    const kept = new Set(wallets.map((wallet) => wallet.key));
    for (const wallet of this.wallets()) {
      if (!kept.has(wallet.key)) this.#db.prepare("DELETE FROM wallets WHERE key = ?").run(wallet.key);
    }
    wallets.forEach(({ key, name, clientLink, redeemLink }, place) =>
      this.#saveWallet.run(key, place, name, clientLink, redeemLink),
    );
    this.#knownWallets = null;
    this.#commits.announce("directory");
  }

  ticketIsMandatory(walletKey: string): void {
    this.#knownWallets = null;
    this.#setMandatory.run(walletKey);
  }

  /** The list of collaborators counts as never read. */
  neverRead(): void {
    for (const name of ["directory_read_at", "directory_tried_at", "directory_seen_seq"]) this.#meta.delete(name);
  }

  /** Stamps a new database with its mode and account. Throws when it has another stamp. */
  stamp(stamp: string): void {
    const trouble = stampTrouble(this.#db, stamp);
    if (trouble !== null) throw new WordedError(trouble);
    if (this.#meta.get("stamp") === null) this.#meta.set("stamp", stamp);
  }
}

/** Why a database must not be used under this stamp; null: it has this one, or none yet. */
export function stampTrouble(db: Sqlite, stamp: string): Words | null {
  const found = new Meta(db).get("stamp");
  if (found === null || found === stamp) return null;
  return {
    "es-MX": `La base de datos es de "${found}", y el programa se inició para "${stamp}" (modo y cuenta). Apunta DATABASE_PATH a otro archivo, o inicia con los ajustes con que se hizo.`,
    en: `The database belongs to "${found}", but the program was started for "${stamp}" (mode and account). Point DATABASE_PATH at another file, or start with the settings it was made with.`,
  };
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
