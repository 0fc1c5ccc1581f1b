/** The server's certificate, whose signature Baileys does not verify. */
import { createPublicKey, verify as verifySignature } from "node:crypto";
import { attempt } from "../../../domain/attempt.ts";
import { Curve, proto, WA_CERT_DETAILS } from "@whiskeysockets/baileys";

/** What to do when the server's certificate is not valid: nothing, raise an alarm, or alarm and refuse the connection. */
export type CertificateCheck = "off" | "alarm" | "enforce";

interface Signed {
  readonly key: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
  /** The server's static key, as the handshake in progress decrypted it. */
  readonly serverKey: Uint8Array | null;
}

const { Details } = proto.CertChain.NoiseCertificate;

/**
 * Verifies the server's certificate chain, which Baileys 7.0.0-rc14 does not: its `Curve.verify` ignores libsignal's result and accepts any
 * signature, and nothing compares the certificate's key with the server's. Within the handshake Baileys verifies the leaf and then the
 * intermediate certificate; the call with WhatsApp's root key is the intermediate's, and there the whole chain is checked. Patches `Curve` for the
 * whole process; returns the function that restores it.
 *
 * @param onFailure Called with the reason at every failure. With `enforce` the handshake then fails (Baileys closes with 400).
 */
export function checkCertificates(mode: CertificateCheck, onFailure: (why: string) => void): () => void {
  if (mode === "off") return () => {};
  const { verify, sharedKey } = Curve;
  let serverKey: Uint8Array | null = null;
  let leaf: Signed | null = null;
  const judge = (why: string | null) => {
    if (why !== null) onFailure(why);
    return mode === "alarm" || why === null;
  };
  Curve.sharedKey = (ours, theirs) => {
    serverKey = theirs;
    return sharedKey(ours, theirs);
  };
  Curve.verify = (key, message, signature) => {
    const asked: Signed = { key, message, signature, serverKey };
    const genuine = verifiesXEdDsa(withoutVersion(key), message, signature);
    if (!WA_CERT_DETAILS.PUBLIC_KEY.equals(key)) {
      leaf = asked;
      // With `alarm`, Baileys' own result decides.
      return (
        judge(genuine ? null : "the signature of the leaf certificate is not valid") && verify(key, message, signature)
      );
    }
    const why = genuine ? faultIn(asked, leaf) : "the intermediate certificate is not signed by WhatsApp's root";
    leaf = null;
    return judge(why);
  };
  return () => Object.assign(Curve, { verify, sharedKey });
}

/** Why the chain is not valid; null when it is. The leaf's signature was checked by its own call. */
function faultIn(intermediate: Signed, leaf: Signed | null): string | null {
  if (leaf === null) return "there is no leaf certificate";
  const issuer = Details.decode(intermediate.message);
  const server = Details.decode(leaf.message);
  if (server.issuerSerial !== issuer.serial) return "the leaf certificate has another issuer";
  if (leaf.serverKey === null || !same(server.key, leaf.serverKey)) return "the certificate belongs to another server";
  return null;
}

/** libsignal prefixes a public key with a version byte (5). */
function withoutVersion(key: Uint8Array): Uint8Array {
  return key.length === 33 ? key.subarray(1) : key;
}

function same(a: Uint8Array | null | undefined, b: Uint8Array): boolean {
  return a !== null && a !== undefined && Buffer.from(a).equals(withoutVersion(b));
}

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
  return attempt(() => verifySignature(null, message, createPublicKey({ key: jwk, format: "jwk" }), plain), false);
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
