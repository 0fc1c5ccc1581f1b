import { generateSignalPubKey, type SignalRepositoryWithLIDStore } from "@whiskeysockets/baileys";
import { verifiesXEdDsa } from "../../../../../src/channel/whatsapp/keys/certificate.ts";

type Session = Parameters<SignalRepositoryWithLIDStore["injectE2ESession"]>[0]["session"];

/** Registration data of a client. */
export interface Registration {
  /** The public part of its Noise key, with which it logs in, 32 bytes. */
  readonly noiseKey: Buffer;
  /** Public part of its Signal identity, 32 bytes. */
  readonly identity: Buffer;
  readonly registrationId: number;
  readonly signedPreKey: SignedPreKey;
}

export interface SignedPreKey {
  readonly id: number;
  readonly value: Buffer;
  readonly signature: Buffer;
}

/** Throws unless the identity signed the pre-key. */
export function assertSigned(identity: Uint8Array, { value, signature }: SignedPreKey): void {
  if (!verifiesXEdDsa(identity, generateSignalPubKey(value), signature)) {
    throw new Error("the signed pre-key is not signed by the identity");
  }
}

/** A linked device of the account: the bot. */
export class Device {
  /** The data that the owner's phone signed during linking, as in `ADVSignedDeviceIdentity`. */
  readonly details: Buffer;
  readonly preKeys = new Map<number, Buffer>();
  /** One-time keys that were handed out; they must not be uploaded again. */
  private readonly spent = new Set<number>();
  private signed: SignedPreKey;
  /** The logins of this device so far. */
  logins = 0;
  /** True if the owner's phone has sent it the history for a new device. */
  hasHistory = false;

  readonly number: number;
  readonly jid: string;
  readonly lidJid: string;
  readonly registration: Registration;

  constructor(number: number, jid: string, lidJid: string, details: Uint8Array, registration: Registration) {
    this.number = number;
    this.jid = jid;
    this.lidJid = lidJid;
    this.registration = registration;
    this.details = Buffer.from(details);
    this.signed = registration.signedPreKey;
  }

  /** Takes uploaded one-time keys; throws if one of them was there before. */
  addPreKeys(keys: readonly { readonly id: number; readonly value: Buffer }[]): void {
    for (const { id, value } of keys) {
      if (this.spent.has(id)) throw new Error(`pre-key ${id} was used and comes again`);
      const known = this.preKeys.get(id);
      if (known && !known.equals(value)) throw new Error(`pre-key ${id} comes again with another value`);
      this.preKeys.set(id, value);
    }
  }

  rotate(signed: SignedPreKey): void {
    assertSigned(this.registration.identity, signed);
    this.signed = signed;
  }

  /** Key bundle for a first message; uses up one of its one-time keys, if any is left. */
  takeBundle(): Session {
    const [first] = this.preKeys;
    if (first) {
      this.preKeys.delete(first[0]);
      this.spent.add(first[0]);
    }
    const { identity, registrationId } = this.registration;
    return {
      registrationId,
      identityKey: generateSignalPubKey(identity),
      signedPreKey: {
        keyId: this.signed.id,
        publicKey: generateSignalPubKey(this.signed.value),
        signature: this.signed.signature,
      },
      ...(first ? { preKey: { keyId: first[0], publicKey: generateSignalPubKey(first[1]) } } : {}),
    };
  }
}
