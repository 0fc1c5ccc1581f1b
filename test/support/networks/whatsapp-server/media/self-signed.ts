import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** DER: tag, length, content. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const integer = (value: Uint8Array) => der(0x02, value);
const oid = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const octets = (value: Uint8Array) => der(0x04, value);
const bitString = (value: Uint8Array) => der(0x03, Buffer.from([0]), value);
const yes = der(0x01, Buffer.from([0xff]));

const ecdsaWithSha256 = sequence(oid("2a8648ce3d040302"));

/** `YYYYMMDDHHMMSSZ` */
function instant(atMs: number): Buffer {
  const text = new Date(atMs).toISOString().replaceAll(/[-:T]|\.\d+/g, "");
  return der(0x18, Buffer.from(text, "latin1"));
}

/** A key and a certificate for 127.0.0.1 that vouches for itself, in PEM, made in memory. */
export function makeSelfSigned(nowMs: number): { readonly key: string; readonly certificate: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(der(0x31, sequence(oid("550403"), der(0x0c, Buffer.from("media host of the tests")))));
  const serial = randomBytes(8);
  serial[0] = 0x40 | (serial.readUInt8(0) & 0x3f);
  const extensions = sequence(
    // basicConstraints, critical: it is its own authority.
    sequence(oid("551d13"), yes, octets(sequence(yes))),
    // subjectAltName: the IP address 127.0.0.1.
    sequence(oid("551d11"), octets(sequence(der(0x87, Buffer.from([127, 0, 0, 1]))))),
  );
  const day = 86_400_000;
  const signed = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(serial),
    ecdsaWithSha256,
    name,
    sequence(instant(nowMs - day), instant(nowMs + 30 * day)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, extensions),
  );
  const certificate = sequence(signed, ecdsaWithSha256, bitString(sign("sha256", signed, privateKey)));
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
  };
}
