import { createHash } from "node:crypto";
import {
  DEFAULT_CONNECTION_CONFIG,
  type AuthenticationCreds,
  type BinaryNode,
  type SignalDataSet,
  type SignalKeyStore,
  type SignalKeyStoreWithTransaction,
  type SocketConfig,
} from "@whiskeysockets/baileys";
import type { JournalRow, WhatsAppRecords } from "../../channel.ts";
import { journalType } from "./auth-state.ts";
import { isIgnored } from "../identity.ts";
import { createNotedStanzas } from "./noted-stanzas.ts";

type MakeRepository = SocketConfig["makeSignalRepository"];
type Repository = ReturnType<MakeRepository>;

/** An empty message and its padding (one byte, that says one): receipted by Baileys, and nothing to anyone. */
const nothingSaid = Uint8Array.of(1);

export interface HardenedRepository {
  readonly makeSignalRepository: MakeRepository;
  /** Remembers the attributes of a `<message>` until its content is decrypted. To be told before Baileys works on the node. */
  noteStanza(node: BinaryNode): void;
  /** Resolves when all that was noted is decrypted; where Baileys passed over something, perhaps never. */
  decrypted(): Promise<void>;
}

/**
 * Baileys' own repository with three gaps closed, for the life of one socket:
 * - stock, a message is lost when the process dies between the receipt and the event: here its plaintext and its stanza are committed
 *   with the ratchet, and redelivered ciphertext is answered from there;
 * - stock, receiving and sending lock a session under different names and overwrite each other's: here all under the account's;
 * - stock, a message may leave before the ratchet that made it is on disk, and the next one then reuses its key: here it is first.
 *
 * @param raw The keys below Baileys' transactions.
 */
export function hardenRepository(
  records: Pick<WhatsAppRecords, "journalRow">,
  raw: SignalKeyStore,
): HardenedRepository {
  const stanzas = createNotedStanzas();
  return {
    decrypted: () => stanzas.allDone(),
    noteStanza(node) {
      if (isIgnored(node.attrs.from ?? "") || !Array.isArray(node.content)) return;
      const json = JSON.stringify(node.attrs);
      // What the account's own devices tell each other (history, keys) is Baileys' alone.
      const kept = node.attrs.category !== "peer";
      for (const child of node.content) {
        if (child.tag !== "enc" || !(child.content instanceof Uint8Array)) continue;
        stanzas.note(hashOf(child.content), { json, kept });
      }
    },
    makeSignalRepository(auth, logger, pnToLid) {
      // Baileys has put its transactions around the keys, and declares them for both.
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
        if (stanza === undefined) throw new Error("the stanza of a message is not known any more");
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
    },
  };
}

/** A scrubbed row was dealt with long ago; an open one is on its way already. Baileys is to confirm it either way. */
function answerAgain(row: JournalRow): Uint8Array {
  return row.plaintext.length === 0 ? nothingSaid : row.plaintext;
}

/** Keys that put sessions on disk at once while something is encrypted, and not only when the transaction ends. */
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
