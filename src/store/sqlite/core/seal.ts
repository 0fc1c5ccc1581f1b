import { createCipheriv, createDecipheriv, createHmac, scryptSync } from "node:crypto";

/** Names a value, so that a sealed one opens nowhere but in its own place. */
export interface SealedPlace {
  readonly table: string;
  readonly type: string;
  readonly id: string;
}

/** Turns values into what a row holds, and back. */
export interface Seal {
  seal(place: SealedPlace, content: Uint8Array): Buffer;
  /** Throws when what is stored was not sealed with this key for this place. */
  unseal(place: SealedPlace, stored: Uint8Array): Buffer;
}

/** Rows hold the values themselves. */
export const noSeal: Seal = {
  seal: (_, content) => Buffer.from(content),
  unseal: (_, stored) => Buffer.from(stored),
};

const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM under a key that scrypt makes of `databaseKey` and the database's own `salt` (a tenth of a second). A row holds nonce (12
 * bytes), tag (16) and ciphertext; the place is authenticated with it.
 */
export function sealWith(databaseKey: string, salt: Uint8Array): Seal {
  const keys = scryptSync(databaseKey, salt, 64, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 });
  const contentKey = keys.subarray(0, 32);
  const nonceKey = keys.subarray(32);
  return {
    seal(place, content) {
      const bound = boundTo(place);
      // Made of the content instead of drawn: a nonce can't come twice for different contents, whatever the randomness of the
      // machine or a restored backup is worth. All it gives away is that a value was written again unchanged.
      const nonce = createHmac("sha256", nonceKey).update(bound).update(content).digest().subarray(0, nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", contentKey, nonce, { authTagLength: tagBytes });
      cipher.setAAD(bound);
      const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    unseal(place, stored) {
      const nonce = stored.subarray(0, nonceBytes);
      const decipher = createDecipheriv("aes-256-gcm", contentKey, nonce, { authTagLength: tagBytes });
      decipher.setAAD(boundTo(place));
      decipher.setAuthTag(stored.subarray(nonceBytes, nonceBytes + tagBytes));
      return Buffer.concat([decipher.update(stored.subarray(nonceBytes + tagBytes)), decipher.final()]);
    },
  };
}

/** The line feed ends the place, which JSON cannot hold bare: no content can pass for a part of it. */
function boundTo(place: SealedPlace): Buffer {
  return Buffer.from(`${JSON.stringify([place.table, place.type, place.id])}\n`);
}
