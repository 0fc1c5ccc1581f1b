import {
  BufferJSON,
  initAuthCreds,
  proto,
  type AuthenticationCreds,
  type SignalDataSet,
  type SignalKeyStore,
} from "@whiskeysockets/baileys";
import type { Clock } from "../../../clock.ts";
import type { JournalRow, WhatsAppRecords } from "../../channel.ts";

/** A type of key that is none: what was decrypted rides along in the same `set`, and so in the same transaction, as its ratchet. */
export const journalType = "wa-journal";

export interface AuthStateOptions {
  readonly records: WhatsAppRecords;
  readonly clock: Clock;
  /** The store could not write: nothing that rests on this may reach the network. */
  readonly onStoreFailure: (error: unknown) => void;
  /** These are committed, together with the keys that decrypted them. */
  readonly onJournal: (rows: readonly JournalRow[]) => void;
  readonly onMapping: (phoneJid: string, lidJid: string) => void;
}

/** Baileys' credentials and keys over the store, for the life of one socket. */
export interface AuthState {
  readonly creds: AuthenticationCreds;
  readonly keys: SignalKeyStore;
  /** Writes the whole credentials. Baileys has changed them in place before it says so. */
  saveCreds(): void;
  /**
   * From now on nothing is written: what the socket still has under way must not meet that of the socket after it. Baileys locks
   * sessions within one socket only.
   */
  close(): void;
}

type Stored = Readonly<Record<string, unknown>>;

/**
 * Opens the account's keys. A pairing that got no further than its code starts anew: it names an account, and logging in to one that was
 * never linked is refused for ever.
 */
export function openAuthState(options: AuthStateOptions): AuthState {
  const { records, clock } = options;
  const creds = storedCreds(records) ?? initAuthCreds();
  let open = true;
  /** Baileys' callers do not expect credentials to fail, and much of what they call is awaited by nobody. */
  const attempt = (write: () => void): unknown => {
    if (!open) return null;
    try {
      write();
      return null;
    } catch (error) {
      options.onStoreFailure(error);
      return error ?? new Error("the store could not write");
    }
  };
  return {
    creds,
    saveCreds() {
      attempt(() => records.saveCreds(JSON.stringify(creds, BufferJSON.replacer)));
    },
    close() {
      open = false;
    },
    keys: {
      get: (type, ids) => {
        const found: Record<string, never> = {};
        for (const [id, json] of records.keys(type, ids)) found[id] = revived(type, json) as never;
        return found;
      },
      set: (change: SignalDataSet) => {
        const { keys, journal } = splitChange(change);
        const failure = attempt(() => records.saveKeys(keys, journal, clock.nowMs()));
        if (failure !== null) throw failure;
        if (!open) return;
        if (journal.length > 0) clock.crash("ratchet committed");
        if (journal.length > 0) options.onJournal(journal);
        for (const { phoneJid, lidJid } of mappingsIn(change["lid-mapping"])) options.onMapping(phoneJid, lidJid);
      },
    },
  };
}

/** The credentials of a linked account; null: none, or an unfinished pairing. */
export function storedCreds(records: Pick<WhatsAppRecords, "creds">): AuthenticationCreds | null {
  const json = records.creds();
  if (json === null) return null;
  const creds = JSON.parse(json, BufferJSON.reviver) as AuthenticationCreds;
  return creds.me && !creds.account ? null : creds;
}

function revived(type: string, json: string): unknown {
  const value: unknown = JSON.parse(json, BufferJSON.reviver);
  if (type !== "app-state-sync-key") return value;
  return proto.Message.AppStateSyncKeyData.fromObject(value as Record<string, unknown>);
}

function splitChange(change: Readonly<Record<string, Stored | undefined>>) {
  const keys: { type: string; id: string; value: string | null }[] = [];
  const journal: JournalRow[] = [];
  for (const [type, byId] of Object.entries(change)) {
    for (const [id, value] of Object.entries(byId ?? {})) {
      if (type === journalType) journal.push({ hash: id, ...(value as Omit<JournalRow, "hash">) });
      else keys.push({ type, id, value: isNothing(value) ? null : JSON.stringify(value, BufferJSON.replacer) });
    }
  }
  return { keys, journal };
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

/** Baileys keeps each pair both ways: `phone -> lid`, and `<lid>_reverse -> phone`. */
function mappingsIn(stored: Readonly<Record<string, string | null>> | undefined) {
  return Object.entries(stored ?? {}).flatMap(([phone, lid]) =>
    lid === null || phone.endsWith("_reverse") ? [] : [{ phoneJid: `${phone}@s.whatsapp.net`, lidJid: `${lid}@lid` }],
  );
}
