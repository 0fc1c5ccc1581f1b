import {
  Curve,
  DEFAULT_CONNECTION_CONFIG,
  encodeBigEndian,
  initAuthCreds,
  signedKeyPair,
  type AuthenticationCreds,
  type BinaryNode,
  type KeyPair,
  type SignalDataSet,
  type SignalDataTypeMap,
  type SignalKeyStore,
  type SignalRepositoryWithLIDStore,
} from "@whiskeysockets/baileys";
import type { Device } from "../pairing/device.ts";
import { stanza } from "../wire/stanza.ts";

const quiet = {
  level: "silent",
  child: () => quiet,
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
};

function memoryKeys(): SignalKeyStore {
  const rows = new Map<string, unknown>();
  return {
    get<T extends keyof SignalDataTypeMap>(type: T, ids: string[]) {
      const found: { [id: string]: SignalDataTypeMap[T] } = {};
      for (const id of ids) {
        const value = rows.get(`${type}/${id}`);
        if (value !== undefined) found[id] = value as SignalDataTypeMap[T];
      }
      return found;
    },
    set(changes: SignalDataSet) {
      for (const [type, values] of Object.entries(changes)) {
        for (const [id, value] of Object.entries(values ?? {})) {
          if (value === null) rows.delete(`${type}/${id}`);
          else rows.set(`${type}/${id}`, value);
        }
      }
    },
  };
}

/** A device that encrypts and decrypts with libsignal: a contact's phone, or the owner's. It knows the bot by its LID address. */
export class SignalParty {
  readonly creds: AuthenticationCreds;
  private readonly repository: SignalRepositoryWithLIDStore;
  private readonly keys: SignalKeyStore;
  private nextPreKeyId = 1;
  /** Runs one job at a time: two must not advance a ratchet at once. */
  private turn: Promise<unknown> = Promise.resolve();

  /** `identity`: the key pair it is known by; absent: a new one. */
  constructor(identity?: KeyPair) {
    const made = initAuthCreds();
    this.creds = identity
      ? { ...made, signedIdentityKey: identity, signedPreKey: signedKeyPair(identity, made.signedPreKey.keyId) }
      : made;
    const store = memoryKeys();
    this.keys = store;
    // Not Baileys' transactions: all parties speak with one device, and libsignal runs their work in one queue per address, which would write one party's keys
    // into another's ended transaction. Each party's own work is serial anyway.
    const keys = { ...store, isInTransaction: () => false, transaction: <T>(work: () => Promise<T>) => work() };
    this.repository = DEFAULT_CONNECTION_CONFIG.makeSignalRepository(
      { creds: this.creds, keys },
      quiet,
      async () => [],
    );
  }

  /** Key bundle for a first message, with a new one-time key each time. */
  async bundle(jid: string): Promise<BinaryNode> {
    const { id, pair } = await this.newPreKey();
    const { registrationId, signedIdentityKey, signedPreKey } = this.creds;
    return stanza("user", { jid }, [
      stanza("registration", {}, encodeBigEndian(registrationId)),
      stanza("type", {}, Buffer.from([5])),
      stanza("identity", {}, signedIdentityKey.public),
      stanza("key", {}, [stanza("id", {}, encodeBigEndian(id, 3)), stanza("value", {}, pair.public)]),
      stanza("skey", {}, [
        stanza("id", {}, encodeBigEndian(signedPreKey.keyId, 3)),
        stanza("value", {}, signedPreKey.keyPair.public),
        stanza("signature", {}, signedPreKey.signature),
      ]),
    ]);
  }

  /** Encrypts for a device of the bot. Creates the session first when there is none, or when `anew`. */
  encrypt(
    device: Device,
    plaintext: Uint8Array,
    anew = false,
  ): Promise<{ type: "pkmsg" | "msg"; ciphertext: Uint8Array }> {
    return this.inTurn(async () => {
      const jid = device.lidJid;
      const { exists } = await this.repository.validateSession(jid);
      if (!exists || anew) await this.repository.injectE2ESession({ jid, session: device.takeBundle() });
      return this.repository.encryptMessage({ jid, data: plaintext });
    });
  }

  /** Decrypts a ciphertext of one of the bot's devices; throws on failure. */
  decrypt(device: Device, type: "pkmsg" | "msg", ciphertext: Uint8Array): Promise<Uint8Array> {
    return this.inTurn(() => this.repository.decryptMessage({ jid: device.lidJid, type, ciphertext }));
  }

  /** Deletes the session with a device, like a restored backup: later messages of the bot cannot be decrypted. */
  forget(device: Device): Promise<void> {
    return this.inTurn(() => this.repository.deleteSession([device.lidJid]));
  }

  private async newPreKey(): Promise<{ id: number; pair: KeyPair }> {
    const id = this.nextPreKeyId++;
    const pair = Curve.generateKeyPair();
    await this.keys.set({ "pre-key": { [id]: pair } });
    return { id, pair };
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => {});
    return result;
  }
}
