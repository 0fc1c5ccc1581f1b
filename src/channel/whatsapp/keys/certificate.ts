import { Curve, proto, WA_CERT_DETAILS } from "@whiskeysockets/baileys";
import { verifiesXEdDsa } from "./xeddsa.ts";

/** What to do with a server that does not prove itself by WhatsApp's certificate. */
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
 * Puts a real check where Baileys 7.0.0-rc14 has none: its `Curve.verify` drops libsignal's answer and accepts any signature, and nothing
 * compares the certificate's key with the server's. Baileys asks `Curve` for the leaf and then for the intermediate certificate, at once, within the
 * handshake; the intermediate's is the one under WhatsApp's root key, and there the whole chain is judged. Works on the whole process; gives the function that
 * undoes it.
 *
 * @param onFailure Called at every failure, with what is wrong. With `enforce` the handshake then fails (Baileys closes with 400).
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
      // Baileys' own answer stands where ours is only told: it is what everybody runs with.
      return judge(genuine ? null : "a signature of the server's does not verify") && verify(key, message, signature);
    }
    const why = genuine ? faultIn(asked, leaf) : "the intermediate certificate is not signed by WhatsApp's root";
    leaf = null;
    return judge(why);
  };
  return () => Object.assign(Curve, { verify, sharedKey });
}

/** The leaf's own signature was judged when it was asked for. */
function faultIn(intermediate: Signed, leaf: Signed | null): string | null {
  if (leaf === null) return "there is no leaf certificate";
  const issuer = Details.decode(intermediate.message);
  const server = Details.decode(leaf.message);
  if (server.issuerSerial !== issuer.serial) return "the leaf certificate is of another issuer";
  if (leaf.serverKey === null || !same(server.key, leaf.serverKey)) return "the certificate is of another server";
  return null;
}

/** libsignal writes a public key with a byte (5) before it. */
function withoutVersion(key: Uint8Array): Uint8Array {
  return key.length === 33 ? key.subarray(1) : key;
}

function same(a: Uint8Array | null | undefined, b: Uint8Array): boolean {
  return a !== null && a !== undefined && Buffer.from(a).equals(withoutVersion(b));
}
