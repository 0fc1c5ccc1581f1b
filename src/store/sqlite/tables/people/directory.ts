import type { Collaborator } from "../../../../domain/people/person.ts";
import type { Phone } from "../../../../domain/people/phone.ts";
import type { DirectoryAge, StoredWallet } from "../../../people.ts";
import type { Commits } from "../../core/commits.ts";
import type { Sqlite } from "../../core/database.ts";
import type { Meta } from "../../core/meta.ts";

interface WalletRow {
  key: string;
  name: string | null;
  client_link: string | null;
  redeem_link: string | null;
  ticket_mandatory: number;
}

/** The wallet's collaborators, how old their list is, and the account's wallets. Writes run inside a commit. */
export class Directory {
  readonly #db: Sqlite;
  readonly #commits: Commits;
  readonly #meta: Meta;
  readonly #collaborators;
  readonly #saveCollaborator;
  readonly #wallets;
  readonly #saveWallet;
  readonly #setMandatory;
  /** Bodies by phone, in order of their ids; null: read them. */
  #knownCollaborators: ReadonlyMap<Phone | null, readonly Collaborator[]> | null = null;
  #knownWallets: WalletRow[] | null = null;

  /** `meta` is shared with whoever writes it too. */
  constructor(db: Sqlite, commits: Commits, meta: Meta) {
    this.#db = db;
    this.#commits = commits;
    this.#meta = meta;
    commits.onRollback(() => {
      this.#knownCollaborators = null;
      this.#knownWallets = null;
    });
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
}
