/** Repairs Baileys' Signal repository: plaintext is committed with its ratchet, and stanzas are noted before decryption. */
import { createHash } from "node:crypto";
import {
  type AuthenticationCreds,
  type BinaryNode,
  DEFAULT_CONNECTION_CONFIG,
  type SignalDataSet,
  type SignalKeyStore,
  type SignalKeyStoreWithTransaction,
  type SocketConfig,
} from "@whiskeysockets/baileys";
import { deferred } from "../../../clock.ts";
import type { JournalRow, WhatsAppRecords } from "../../whatsapp-records.ts";
import { isIgnored } from "../identity.ts";
import { journalType } from "./auth-state.ts";

type MakeRepository = SocketConfig["makeSignalRepository"];
type Repository = ReturnType<MakeRepository>;

/** An empty message with its padding (one byte of value 1). Baileys sends its receipt, and it makes no update. */
const emptyMessage = Uint8Array.of(1);

export type HardenedRepository = ReturnType<typeof hardenRepository>;

/**
 * Wraps Baileys' Signal repository and fixes three faults of it. One per socket.
 * - A message is lost when the process dies between its receipt and its event. Here plaintext and stanza are committed together with the
 *   ratchet, and redelivered ciphertext is answered from the journal.
 * - Receiving and sending lock a session under different names and overwrite each other's changes. Here both use the account's lock.
 * - A message may be sent before its ratchet is on disk, and the next one then reuses the key. Here the ratchet is stored first.
 *
 * @param raw The key store below Baileys' transactions.
 */
export function hardenRepository(records: Pick<WhatsAppRecords, "journalRow">, raw: SignalKeyStore) {
  const stanzas = createNotedStanzas();
  return {
    /** Resolves when every noted message is decrypted. May never resolve, because Baileys skips some messages. */
    decrypted: stanzas.allDone,
    /** Remembers the attributes of a `<message>` until its content is decrypted. Must be called before Baileys processes the node. */
    noteStanza(node: BinaryNode) {
      if (isIgnored(node.attrs.from ?? "") || !Array.isArray(node.content)) return;
      const json = JSON.stringify(node.attrs);
      // Messages between the account's own devices (history, keys) are for Baileys only.
      const kept = node.attrs.category !== "peer";
      for (const child of node.content) {
        if (child.tag !== "enc" || !(child.content instanceof Uint8Array)) continue;
        stanzas.note(hashOf(child.content), { json, kept });
      }
    },
    makeSignalRepository: ((auth, logger, pnToLid) => {
      // At run time Baileys passes keys with transactions and full credentials; its types declare less.
      const keys = auth.keys as SignalKeyStoreWithTransaction;
      const creds = auth.creds as AuthenticationCreds;
      const locked = <T>(work: () => Promise<T>) => keys.transaction(work, creds.me?.id ?? "unlinked");
      const sending = sendingKeys(keys, raw);
      const stock = DEFAULT_CONNECTION_CONFIG.makeSignalRepository(
        { creds: auth.creds, keys: sending.keys },
        logger,
        pnToLid,
      );
      const journalled = (hash: string, stanza: string, plaintext: Uint8Array) =>
        keys.set({ [journalType]: { [hash]: { stanza, plaintext } } } as unknown as SignalDataSet);
      const decryptNoted = async (cipher: Parameters<Repository["decryptMessage"]>[0], hash: string) => {
        const stanza = stanzas.take(hash);
        const known = records.journalRow(hash);
        if (known !== null) return answerAgain(known);
        if (stanza === undefined) throw new Error("the stanza of the message was evicted or never noted");
        return locked(async () => {
          const plaintext = await decrypt(cipher);
          if (stanza.kept) await journalled(hash, stanza.json, Uint8Array.from(plaintext));
          return plaintext;
        });
      };
      const decryptMessage: Repository["decryptMessage"] = (cipher) => {
        const hash = hashOf(cipher.ciphertext);
        return decryptNoted(cipher, hash).finally(() => stanzas.done(hash));
      };
      const decrypt = stock.decryptMessage.bind(stock);
      const encrypt = stock.encryptMessage.bind(stock);
      const inject = stock.injectE2ESession.bind(stock);
      const migrate = stock.migrateSession.bind(stock);
      const remove = stock.deleteSession.bind(stock);
      return Object.assign(stock, {
        decryptMessage,
        encryptMessage: (plain) => locked(() => sending.through(() => encrypt(plain))),
        injectE2ESession: (session) => locked(() => inject(session)),
        migrateSession: (from, to) => locked(() => migrate(from, to)),
        deleteSession: (jids) => locked(() => remove(jids)),
      } satisfies Partial<Repository>);
    }) satisfies MakeRepository,
  };
}

/** Plaintext of redelivered ciphertext, so that Baileys confirms it: empty for a closed row, the stored one for an open row. */
function answerAgain(row: JournalRow): Uint8Array {
  return row.plaintext.length === 0 ? emptyMessage : row.plaintext;
}

/** Key store that writes sessions to disk at once during an encryption, and not only when the transaction ends. */
function sendingKeys(keys: SignalKeyStoreWithTransaction, raw: SignalKeyStore) {
  let encrypting = 0;
  return {
    keys: {
      ...keys,
      async set(change: SignalDataSet) {
        await keys.set(change);
        if (encrypting > 0 && change.session) await raw.set({ session: change.session });
      },
    },
    async through<T>(work: () => Promise<T>): Promise<T> {
      encrypting += 1;
      try {
        return await work();
      } finally {
        encrypting -= 1;
      }
    },
  };
}

function hashOf(ciphertext: Uint8Array): string {
  return createHash("sha256").update(ciphertext).digest("hex");
}

/** Entries kept; more than the server has in flight to one client. An entry is a few hundred bytes. */
const most = 20_000;

/** A message stanza before its content is decrypted: attributes as JSON. `kept`: its plaintext goes to the journal. */
interface Noted {
  readonly json: string;
  readonly kept: boolean;
}

/** Stanzas of messages that wait to be decrypted, by the hash of their ciphertext. */
function createNotedStanzas() {
  const stanzas = new Map<string, Noted>();
  const open = new Set<string>();
  let idle = deferred();
  return {
    note(hash: string, stanza: Noted) {
      stanzas.set(hash, stanza);
      open.add(hash);
      for (const oldest of stanzas.keys()) {
        if (stanzas.size <= most) break;
        stanzas.delete(oldest);
        open.delete(oldest);
      }
    },
    /** Returns the stanza and forgets it. */
    take(hash: string): Noted | undefined {
      const stanza = stanzas.get(hash);
      stanzas.delete(hash);
      return stanza;
    },
    /** Decrypting ended, with success or failure. */
    done(hash: string) {
      open.delete(hash);
      if (open.size > 0) return;
      idle.resolve();
      idle = deferred();
    },
    /** Resolves when no noted stanza waits to be decrypted. May never resolve, because Baileys skips some messages. */
    allDone: (): Promise<void> => (open.size === 0 ? Promise.resolve() : idle.promise),
  };
}
