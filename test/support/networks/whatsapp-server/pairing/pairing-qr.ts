/** The contents of a client's QR code. */
export interface Qr {
  readonly ref: string;
  readonly noiseKey: Buffer;
  readonly identity: Buffer;
  readonly advSecret: Buffer;
}

const before = "https://wa.me/settings/linked_devices#";

/** Reads the text of a QR; throws when it is not WhatsApp's. */
export function readQr(text: string): Qr {
  if (!text.startsWith(before)) throw new Error("this is no QR of WhatsApp");
  const [ref, noiseKey, identity, advSecret, platform] = text.slice(before.length).split(",");
  if (!ref || !noiseKey || !identity || !advSecret || !platform) throw new Error("this QR lacks a part");
  const key = (value: string) => {
    const bytes = Buffer.from(value, "base64");
    if (bytes.length !== 32) throw new Error("a key in this QR has not 32 bytes");
    return bytes;
  };
  return { ref, noiseKey: key(noiseKey), identity: key(identity), advSecret: key(advSecret) };
}
