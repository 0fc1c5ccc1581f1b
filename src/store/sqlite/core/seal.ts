import { createCipheriv, createDecipheriv, createHmac, scryptSync } from "node:crypto";

/** The address of a value. It is authenticated with the value: a sealed value that is copied to another address does not open. */
export interface SealedAddress {
  readonly table: string;
  readonly type: string;
  readonly id: string;
}

export interface Seal {
  seal(address: SealedAddress, content: Uint8Array): Buffer;
  /** Throws when what is stored was not sealed with this key for this address. */
  unseal(address: SealedAddress, stored: Uint8Array): Buffer;
}

/** For a database without `DATABASE_KEY`: rows hold the values as they are. */
export const noSeal: Seal = {
  seal: (_, content) => Buffer.from(content),
  unseal: (_, stored) => Buffer.from(stored),
};

const nonceBytes = 12;
const tagBytes = 16;

/** AES-256-GCM under keys derived by scrypt (0.1 s) from `databaseKey` and `salt`. A row: nonce (12 bytes), tag (16), ciphertext; its address counts too. */
export function sealWith(databaseKey: string, salt: Uint8Array): Seal {
  const keys = scryptSync(databaseKey, salt, 64, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 });
  const contentKey = keys.subarray(0, 32);
  const nonceKey = keys.subarray(32);
  return {
    seal(address, content) {
      const bound = boundTo(address);
      // Derived from the content instead of random: a nonce never comes twice for different contents, even with weak randomness or a restored
      // backup. It reveals only that a value was written again unchanged.
      const nonce = createHmac("sha256", nonceKey).update(bound).update(content).digest().subarray(0, nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", contentKey, nonce, { authTagLength: tagBytes });
      cipher.setAAD(bound);
      const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    unseal(address, stored) {
      const nonce = stored.subarray(0, nonceBytes);
      const decipher = createDecipheriv("aes-256-gcm", contentKey, nonce, { authTagLength: tagBytes });
      decipher.setAAD(boundTo(address));
      decipher.setAuthTag(stored.subarray(nonceBytes, nonceBytes + tagBytes));
      return Buffer.concat([decipher.update(stored.subarray(nonceBytes + tagBytes)), decipher.final()]);
    },
  };
}

/** A line feed ends the address: JSON escapes line feeds, so that content can never be taken for a part of the address. */
function boundTo(address: SealedAddress): Buffer {
  return Buffer.from(`${JSON.stringify([address.table, address.type, address.id])}\n`);
}
