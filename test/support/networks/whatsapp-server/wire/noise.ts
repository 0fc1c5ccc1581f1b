import { aesDecryptGCM, aesEncryptGCM, Curve, hkdf, proto, type KeyPair } from "@whiskeysockets/baileys";
import { createHash } from "node:crypto";
import { prologue } from "./frames.ts";

const protocolName = Buffer.from("Noise_XX_25519_AESGCM_SHA256\0\0\0\0", "latin1");
const nothing = Buffer.alloc(0);

function iv(counter: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(counter, 8);
  return bytes;
}

/** Cipher of one direction after the handshake. Frames are numbered, so a repeated, lost or swapped frame does not decrypt. */
class CipherState {
  private counter = 0;
  private readonly key: Uint8Array;

  constructor(key: Uint8Array) {
    this.key = key;
  }

  seal(plain: Uint8Array): Buffer {
    return aesEncryptGCM(plain, this.key, iv(this.counter++), nothing);
  }

  open(sealed: Uint8Array): Buffer {
    return aesDecryptGCM(sealed, this.key, iv(this.counter++), nothing);
  }
}

/** Server side of the Noise XX handshake and of the encrypted frames after it. */
export class NoiseResponder {
  private hash = protocolName;
  private salt: Uint8Array = protocolName;
  private key: Uint8Array = protocolName;
  private counter = 0;
  private readonly ephemeral = Curve.generateKeyPair();
  private fromClient: CipherState | null = null;
  private toClient: CipherState | null = null;

  private readonly staticKeys: KeyPair;
  private readonly certificates: Uint8Array;

  constructor(staticKeys: KeyPair, certificates: Uint8Array) {
    this.staticKeys = staticKeys;
    this.certificates = certificates;
    this.mixHash(prologue);
  }

  /** Takes the client's first frame; returns the server's. */
  hello(frame: Uint8Array): Uint8Array {
    const theirs = proto.HandshakeMessage.decode(frame).clientHello?.ephemeral;
    if (theirs?.length !== 32) throw new Error("client hello without an ephemeral key");
    this.mixHash(theirs);
    this.mixHash(this.ephemeral.public);
    this.mixKey(Curve.sharedKey(this.ephemeral.private, theirs));
    const sealedStatic = this.seal(this.staticKeys.public);
    this.mixKey(Curve.sharedKey(this.staticKeys.private, theirs));
    const payload = this.seal(this.certificates);
    return proto.HandshakeMessage.encode({
      serverHello: { ephemeral: this.ephemeral.public, static: sealedStatic, payload },
    }).finish();
  }

  /** Takes the client's last handshake frame: its static key with proof, and its login payload. */
  finish(frame: Uint8Array): { readonly staticKey: Buffer; readonly payload: proto.ClientPayload } {
    const finish = proto.HandshakeMessage.decode(frame).clientFinish;
    if (!finish?.static || !finish.payload) throw new Error("client finish without static key or payload");
    const staticKey = this.open(finish.static);
    this.mixKey(Curve.sharedKey(this.ephemeral.private, staticKey));
    const payload = proto.ClientPayload.decode(this.open(finish.payload));
    const keys = hkdf(nothing, 64, { salt: Buffer.from(this.salt), info: "" });
    this.fromClient = new CipherState(keys.subarray(0, 32));
    this.toClient = new CipherState(keys.subarray(32));
    return { staticKey, payload };
  }

  /** Encrypts a frame after the handshake. */
  sealFrame(plain: Uint8Array): Buffer {
    if (!this.toClient) throw new Error("no handshake yet");
    return this.toClient.seal(plain);
  }

  /** Decrypts a frame of the client; throws when it is not the next one. */
  openFrame(sealed: Uint8Array): Buffer {
    if (!this.fromClient) throw new Error("no handshake yet");
    return this.fromClient.open(sealed);
  }

  private mixHash(bytes: Uint8Array): void {
    this.hash = createHash("sha256").update(this.hash).update(bytes).digest();
  }

  private mixKey(shared: Uint8Array): void {
    const keys = hkdf(shared, 64, { salt: Buffer.from(this.salt), info: "" });
    this.salt = keys.subarray(0, 32);
    this.key = keys.subarray(32);
    this.counter = 0;
  }

  private seal(plain: Uint8Array): Buffer {
    const sealed = aesEncryptGCM(plain, this.key, iv(this.counter++), this.hash);
    this.mixHash(sealed);
    return sealed;
  }

  private open(sealed: Uint8Array): Buffer {
    const plain = aesDecryptGCM(sealed, this.key, iv(this.counter++), this.hash);
    this.mixHash(sealed);
    return plain;
  }
}
