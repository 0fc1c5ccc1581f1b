import {
  BufferJSON,
  Curve,
  encodeSignedDeviceIdentity,
  generateSignalPubKey,
  initAuthCreds,
} from "@whiskeysockets/baileys";
import { proto, type AuthenticationCreds, type KeyPair } from "@whiskeysockets/baileys";
import type { WhatsAppServer } from "../server.ts";

const preKeyCount = 30;

/** A client's data after linking, as JSON (`BufferJSON`). */
export interface PairedState {
  readonly credsJson: string;
  readonly keys: readonly { readonly type: string; readonly id: string; readonly value: string }[];
}

/**
 * Links a client that does not exist yet: the server knows its device from now on, and a client that starts with this state logs in at once, with no QR and
 * without making hundreds of keys. It counts as synchronised, so it waits for no history.
 */
export function pairOffline(server: WhatsAppServer): PairedState {
  const { phone } = server;
  const creds: AuthenticationCreds = initAuthCreds();
  const identity = creds.signedIdentityKey;
  const { number, account } = phone.sign(identity.public, Date.now());
  const signedMessage = Buffer.concat([
    Buffer.from([6, 1]),
    account.details ?? Buffer.alloc(0),
    identity.public,
    account.accountSignatureKey ?? Buffer.alloc(0),
  ]);
  const complete = { ...account, deviceSignature: Curve.sign(identity.private, signedMessage) };
  const device = phone.link(number, proto.ADVSignedDeviceIdentity.decode(encodeSignedDeviceIdentity(complete, false)), {
    noiseKey: Buffer.from(creds.noiseKey.public),
    identity: Buffer.from(identity.public),
    registrationId: creds.registrationId,
    signedPreKey: {
      id: creds.signedPreKey.keyId,
      value: Buffer.from(creds.signedPreKey.keyPair.public),
      signature: Buffer.from(creds.signedPreKey.signature),
    },
  });
  device.hasHistory = true;
  const preKeys = Array.from({ length: preKeyCount }, (_, index) => ({ id: index + 1, pair: Curve.generateKeyPair() }));
  device.addPreKeys(preKeys.map(({ id, pair }) => ({ id, value: Buffer.from(pair.public) })));
  const linked: AuthenticationCreds = {
    ...creds,
    me: { id: device.jid, lid: device.lidJid },
    account: complete,
    signalIdentities: [
      {
        identifier: { name: device.lidJid, deviceId: 0 },
        identifierKey: generateSignalPubKey(account.accountSignatureKey ?? Buffer.alloc(0)),
      },
    ],
    platform: "android",
    accountSyncCounter: 1,
    firstUnuploadedPreKeyId: preKeyCount + 1,
    nextPreKeyId: preKeyCount + 1,
  };
  return {
    credsJson: JSON.stringify(linked, BufferJSON.replacer),
    keys: preKeys.map(({ id, pair }) => ({ type: "pre-key", id: String(id), value: keyJson(pair) })),
  };
}

const keyJson = (pair: KeyPair) => JSON.stringify(pair, BufferJSON.replacer);
