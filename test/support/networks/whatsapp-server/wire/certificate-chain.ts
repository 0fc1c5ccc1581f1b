import { Curve, proto, type KeyPair } from "@whiskeysockets/baileys";

/** A chain as WhatsApp's: the root signs the intermediate, the intermediate signs the leaf, the leaf names the server's static key. */
export interface CertificateChain {
  /** Public key of the root, 32 bytes. */
  readonly rootKey: Uint8Array;
  /** Encoded chain for the handshake. */
  readonly encoded: Uint8Array;
}

export function makeCertificateChain(serverKey: Uint8Array, nowMs: number): CertificateChain {
  const root = Curve.generateKeyPair();
  const intermediate = Curve.generateKeyPair();
  const notBefore = Math.floor(nowMs / 1000) - 86_400;
  const notAfter = notBefore + 30 * 86_400;
  const signed = (signer: KeyPair, details: proto.CertChain.NoiseCertificate.IDetails) => {
    const bytes = proto.CertChain.NoiseCertificate.Details.encode({ ...details, notBefore, notAfter }).finish();
    return { details: bytes, signature: Curve.sign(signer.private, bytes) };
  };
  const encoded = proto.CertChain.encode({
    intermediate: signed(root, { serial: 1, issuerSerial: 0, key: intermediate.public }),
    leaf: signed(intermediate, { serial: 2, issuerSerial: 1, key: serverKey }),
  }).finish();
  return { rootKey: root.public, encoded };
}
