import { encodeWAMessage, proto } from "@whiskeysockets/baileys";
import { randomBytes } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { Device } from "../pairing/device.ts";
import { stanza } from "../wire/stanza.ts";
import { seconds, type World } from "../world.ts";

/** Empty history that the owner's phone sends a new device. Clients wait for it. */
export async function shareHistory(world: World, device: Device): Promise<void> {
  const syncType = proto.HistorySync.HistorySyncType.INITIAL_BOOTSTRAP;
  const history = proto.HistorySync.encode({ syncType, progress: 100, chunkOrder: 1 }).finish();
  const message: proto.IMessage = {
    protocolMessage: {
      type: proto.Message.ProtocolMessage.Type.HISTORY_SYNC_NOTIFICATION,
      historySyncNotification: {
        syncType: proto.Message.HistorySyncType.INITIAL_BOOTSTRAP,
        chunkOrder: 1,
        progress: 100,
        initialHistBootstrapInlinePayload: deflateSync(history),
      },
    },
  };
  const { type, ciphertext } = await world.phone.party.encrypt(device, encodeWAMessage(message));
  const attributes = {
    from: world.phone.phoneJid,
    id: `3A${randomBytes(9).toString("hex").toUpperCase()}`,
    t: seconds(world),
    type: "text",
    category: "peer",
    push_priority: "high_force",
  };
  world.delivery.push(device, stanza("message", attributes, [stanza("enc", { v: "2", type }, ciphertext)]));
}
