import { Curve, hmacSign, proto } from "@whiskeysockets/baileys";
import { randomBytes } from "node:crypto";
import { Device, type Registration } from "../pairing/device.ts";
import { SignalParty } from "./signal-party.ts";
import { verifiesXEdDsa } from "../../../../../src/channel/whatsapp/keys/certificate.ts";

const accountPrefix = Buffer.from([6, 0]);
const devicePrefix = Buffer.from([6, 1]);

/** The phone that owns the account. Links devices by signing them, and gets a copy of every message of the bot. */
export class OwnerPhone {
  readonly party: SignalParty;
  readonly devices: Device[] = [];
  /** The bot's messages on this phone, from the copies that it got. */
  readonly copies: { readonly id: string; readonly chat: string }[] = [];
  undecryptable = 0;
  /** Logins of its devices, all together. */
  logins = 0;
  private linked = 0;

  /** Digits, as in its address. */
  readonly phone: string;
  readonly lid: string;

  constructor(phone: string, lid: string) {
    this.phone = phone;
    this.lid = lid;
    this.party = new SignalParty();
  }

  get phoneJid(): string {
    return `${this.phone}@s.whatsapp.net`;
  }

  get lidJid(): string {
    return `${this.lid}@lid`;
  }

  private get identity() {
    return this.party.creds.signedIdentityKey;
  }

  /** Signs a new device; returns its number and the `ADVSignedDeviceIdentity` without the device's signature. */
  sign(
    identity: Uint8Array,
    nowMs: number,
  ): { readonly number: number; readonly account: proto.IADVSignedDeviceIdentity } {
    this.linked += 1;
    const number = this.linked;
    const details = proto.ADVDeviceIdentity.encode({
      rawId: randomBytes(4).readUInt32BE(),
      timestamp: Math.floor(nowMs / 1000),
      keyIndex: number,
    }).finish();
    const accountSignature = Curve.sign(this.identity.private, Buffer.concat([accountPrefix, details, identity]));
    return { number, account: { details, accountSignatureKey: this.identity.public, accountSignature } };
  }

  /** The same, sealed with the secret of the QR or of the pairing code. */
  seal(account: proto.IADVSignedDeviceIdentity, advSecret: Uint8Array): Uint8Array {
    const details = proto.ADVSignedDeviceIdentity.encode(account).finish();
    return proto.ADVSignedDeviceIdentityHMAC.encode({ details, hmac: hmacSign(details, advSecret) }).finish();
  }

  /** Links a device that answered with its signature; throws when the signature is not its own. */
  link(number: number, account: proto.IADVSignedDeviceIdentity, registration: Registration): Device {
    if (!deviceSigned({ ...account, accountSignatureKey: this.identity.public }, registration.identity)) {
      throw new Error("the device did not sign its identity");
    }
    const device = new Device(
      number,
      `${this.phone}:${number}@s.whatsapp.net`,
      `${this.lid}:${number}@lid`,
      account.details ?? new Uint8Array(),
      registration,
    );
    this.devices.push(device);
    return device;
  }

  unlink(device: Device): void {
    const at = this.devices.indexOf(device);
    if (at >= 0) this.devices.splice(at, 1);
  }

  /** True if a first message proves that this phone linked the device. Contacts refuse it otherwise. */
  vouchesFor(device: Device, encoded: Uint8Array | undefined): boolean {
    if (encoded === undefined) return false;
    const account = proto.ADVSignedDeviceIdentity.decode(encoded);
    const { details, accountSignatureKey, accountSignature } = account;
    if (!details || !accountSignatureKey || !accountSignature) return false;
    const { identity } = device.registration;
    return (
      Buffer.from(accountSignatureKey).equals(this.identity.public) &&
      verifiesXEdDsa(this.identity.public, Buffer.concat([accountPrefix, details, identity]), accountSignature) &&
      deviceSigned(account, identity)
    );
  }
}

function deviceSigned(account: proto.IADVSignedDeviceIdentity, identity: Uint8Array): boolean {
  const { details, accountSignatureKey, deviceSignature } = account;
  if (!details || !accountSignatureKey || !deviceSignature) return false;
  return verifiesXEdDsa(
    identity,
    Buffer.concat([devicePrefix, details, identity, accountSignatureKey]),
    deviceSignature,
  );
}
