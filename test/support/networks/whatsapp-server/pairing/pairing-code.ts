import { aesDecryptCTR, aesDecryptGCM, aesEncryptCTR, Curve, hkdf, type KeyPair } from "@whiskeysockets/baileys";
import { pbkdf2Sync, randomBytes } from "node:crypto";

/** The code as a key: slow on purpose, since a code of eight characters could be guessed. */
const keyOf = (code: string, salt: Uint8Array) => pbkdf2Sync(code, salt, 131_072, 32, "sha256");

/** The client's ephemeral key, from `salt 32 | iv 16 | ciphertext 32`. A wrong code gives a wrong key, which is noticed later. */
export function companionKey(code: string, wrapped: Buffer): Buffer {
  return aesDecryptCTR(wrapped.subarray(48), keyOf(code, wrapped.subarray(0, 32)), wrapped.subarray(32, 48));
}

/** The phone's own, wrapped the same way. */
export function wrapPrimaryKey(code: string, key: Uint8Array): Buffer {
  const [salt, iv] = [randomBytes(32), randomBytes(16)];
  return Buffer.concat([salt, iv, aesEncryptCTR(key, keyOf(code, salt), iv)]);
}

export interface Finish {
  /** `salt 32 | iv 12 | AES-GCM of companion identity, phone identity, 32 random bytes`. */
  readonly bundle: Buffer;
  readonly ephemeral: KeyPair;
  /** The client's ephemeral key. */
  readonly companion: Buffer;
  /** The phone's identity. */
  readonly phone: KeyPair;
  /** The client's identity, as it registered it. */
  readonly identity: Buffer;
}

/** Opens the client's final message and returns the shared secret; throws if the code was wrong. */
export function openBundle({ bundle, ephemeral, companion, phone, identity }: Finish): Uint8Array {
  const shared = Curve.sharedKey(ephemeral.private, companion);
  const key = hkdf(shared, 32, {
    salt: bundle.subarray(0, 32),
    info: "link_code_pairing_key_bundle_encryption_key",
  });
  let opened: Buffer;
  try {
    opened = aesDecryptGCM(bundle.subarray(44), key, bundle.subarray(32, 44), Buffer.alloc(0));
  } catch {
    throw new Error("wrong pairing code");
  }
  if (!opened.subarray(0, 32).equals(identity)) throw new Error("the code was finished by another client");
  if (!opened.subarray(32, 64).equals(phone.public)) throw new Error("the code was finished for another phone");
  const secret = Buffer.concat([shared, Curve.sharedKey(phone.private, identity), opened.subarray(64)]);
  return hkdf(secret, 32, { info: "adv_secret" });
}
