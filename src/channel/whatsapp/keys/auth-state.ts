/**
 * Baileys' credentials and keys over the store. Entry point: `openAuthState`, once per socket.
 * Commits decrypted messages in the same transaction as the keys that decrypted them. Must not write after `close`: the next socket has
 * its own state, and Baileys locks sessions within one socket only.
 */
import {
  BufferJSON,
  initAuthCreds,
  proto,
  type AuthenticationCreds,
  type SignalDataSet,
  type SignalKeyStore,
} from "@whiskeysockets/baileys";
import type { Clock } from "../../../clock.ts";
import type { JournalRow, WhatsAppRecords } from "../../whatsapp-records.ts";

/** Pseudo key type for journal rows: they go through the same `set`, and so into the same transaction, as their ratchet. */
export const journalType = "wa-journal";

export interface AuthStateOptions {
  readonly records: WhatsAppRecords;
  readonly clock: Clock;
  /** Called when the store could not write: nothing that depends on the write may reach the network. */
  readonly onStoreFailure: (error: unknown) => void;
  /** Called after rows were committed together with the keys that decrypted them. */
  readonly onJournal: (rows: readonly JournalRow[]) => void;
  readonly onMapping: (phoneJid: string, lidJid: string) => void;
}

type Stored = Readonly<Record<string, unknown>>;

/** Opens the account's keys. Discards an unfinished pairing, because WhatsApp refuses a login to an account that was never linked. */
export function openAuthState(options: AuthStateOptions) {
  const { records, clock } = options;
  const creds = storedCreds(records) ?? initAuthCreds();
  let open = true;
  /** Returns the error instead of throwing it: Baileys does not expect `saveCreds` to fail and awaits few of its calls. */
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
    /** Saves the whole credentials, which Baileys changes in place. */
    saveCreds() {
      attempt(() => records.saveCreds(JSON.stringify(creds, BufferJSON.replacer)));
    },
    /** Ignores all later writes of this socket. */
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
        if (journal.length > 0) clock.reached("ratchet committed");
        if (journal.length > 0) options.onJournal(journal);
        for (const { phoneJid, lidJid } of mappingsIn(change["lid-mapping"])) options.onMapping(phoneJid, lidJid);
      },
    } satisfies SignalKeyStore,
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

/** New address pairs. Baileys stores each pair twice: `phone -> lid`, and `<lid>_reverse -> phone`. */
function mappingsIn(stored: Readonly<Record<string, string | null>> | undefined) {
  return Object.entries(stored ?? {}).flatMap(([phone, lid]) =>
    lid === null || phone.endsWith("_reverse") ? [] : [{ phoneJid: `${phone}@s.whatsapp.net`, lidJid: `${lid}@lid` }],
  );
}
