import { createPublicKey, verify } from "node:crypto";

const p = 2n ** 255n - 19n;

/**
 * Verifies an XEdDSA signature (64 bytes) over `message` with an X25519 public key (32 bytes), in the variant of Signal and WhatsApp: the sign of
 * the Edwards point is the signature's last bit. False for wrong lengths. Source: Signal's XEdDSA specification.
 */
export function verifiesXEdDsa(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const sign = (signature[63] as number) & 0x80;
  const edwards = edwardsOf(publicKey, sign);
  if (edwards === null) return false;
  const plain = Uint8Array.from(signature);
  plain[63] = (plain[63] as number) & 0x7f;
  const jwk = { kty: "OKP", crv: "Ed25519", x: edwards.toString("base64url") };
  try {
    return verify(null, message, createPublicKey({ key: jwk, format: "jwk" }), plain);
  } catch {
    return false;
  }
}

/** Converts a Montgomery u-coordinate to the Edwards point: `y = (u - 1) / (u + 1)`. Null when there is no such point. */
function edwardsOf(montgomery: Uint8Array, sign: number): Buffer | null {
  const u = BigInt(`0x${Buffer.from(montgomery.toReversed()).toString("hex")}`) & (2n ** 255n - 1n);
  if (u >= p || u === p - 1n) return null;
  const y = ((((u + p - 1n) % p) * power(u + 1n, p - 2n)) % p).toString(16).padStart(64, "0");
  const bytes = Buffer.from(Uint8Array.from(Buffer.from(y, "hex")).toReversed());
  bytes[31] = (bytes[31] as number) | sign;
  return bytes;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let factor = base % p, rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % p;
    factor = (factor * factor) % p;
  }
  return result;
}
