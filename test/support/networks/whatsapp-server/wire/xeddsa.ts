import { createPublicKey, verify } from "node:crypto";

const prime = 2n ** 255n - 19n;

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base % prime;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}

/** The Edwards form of a Curve25519 key: y = (u - 1) / (u + 1), with the sign that the signature carries. */
function edwardsKey(curveKey: Uint8Array, signBit: number): Buffer {
  const u = BigInt(`0x${Buffer.from(curveKey.toReversed()).toString("hex")}`) % prime;
  const y = (((u - 1n + prime) % prime) * power(u + 1n, prime - 2n)) % prime;
  const bytes = Buffer.from(Buffer.from(y.toString(16).padStart(64, "0"), "hex").toReversed());
  bytes[31] = (bytes[31] ?? 0) | signBit;
  return bytes;
}

/**
 * True if a signature that WhatsApp makes with a Curve25519 key (XEdDSA) is valid. Baileys' own `Curve.verify` accepts every signature of 64 bytes, so this
 * works differently: the key is converted to Edwards form, and Node checks an Ed25519 signature.
 */
export function signatureHolds(curveKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const key = curveKey.length === 33 ? curveKey.subarray(1) : curveKey;
  if (key.length !== 32 || signature.length !== 64) return false;
  const plain = Buffer.from(signature);
  const last = plain[63] ?? 0;
  plain[63] = last & 0x7f;
  const x = edwardsKey(key, last & 0x80).toString("base64url");
  const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  return verify(null, message, publicKey, plain);
}
