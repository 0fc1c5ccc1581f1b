import {
  encodeWAMessage,
  getBinaryNodeChild,
  getBinaryNodeChildren,
  proto,
  unpadRandomMax16,
  type BinaryNode,
} from "@whiskeysockets/baileys";
import { randomBytes } from "node:crypto";
import type { Connection } from "./connection.ts";
import type { ContactPeer } from "./phones/contact-peer.ts";
import type { Device } from "./pairing/device.ts";
import { bytesOf, isAccountJid, stanza } from "./wire/stanza.ts";
import { contactOf, isOwn, seconds, type World } from "./world.ts";

/** One ciphertext of a message and its recipient. */
interface Part {
  readonly jid: string;
  readonly enc: BinaryNode;
}

const types = new Set(["text", "media", "reaction", "poll", "event"]);

/** Checks a message of the bot, acks it and delivers it to its recipients. */
export function takeMessage(world: World, connection: Connection, device: Device, message: BinaryNode): void {
  const { id, to } = message.attrs;
  const planned = world.faults.strike(["ackError", "refuseLater", "dropAck", "holdAck", "cutAtMessage"]);
  const fault = planned?.fault;
  const ack = (error?: number) => {
    const attributes = {
      class: "message",
      id,
      from: to,
      t: seconds(world),
      error: error === undefined ? error : String(error),
    };
    connection.send(stanza("ack", attributes));
  };
  if (fault?.type === "cutAtMessage" && !fault.applied) {
    connection.cut();
    return;
  }
  if (fault?.type === "ackError") {
    ack(fault.code);
    return;
  }
  const refusal = refusalOf(world, device, message);
  if (refusal !== null) {
    world.violation(`message ${id ?? "without id"}: ${refusal.why}`);
    ack(refusal.code);
    return;
  }
  if (fault?.type === "refuseLater") {
    ack();
    void planned?.released.then(() => ack(fault.code));
    return;
  }
  if (fault?.type === "cutAtMessage") connection.cut();
  else if (fault?.type === "holdAck") void planned?.released.then(() => ack());
  else if (fault?.type !== "dropAck") ack();
  hand(world, device, message);
}

function partsOf(message: BinaryNode): readonly Part[] {
  const participants = getBinaryNodeChild(message, "participants");
  if (!participants) {
    const enc = getBinaryNodeChild(message, "enc");
    return enc ? [{ jid: message.attrs.to ?? "", enc }] : [];
  }
  return getBinaryNodeChildren(participants, "to").flatMap((one) => {
    const enc = getBinaryNodeChild(one, "enc");
    return enc ? [{ jid: one.attrs.jid ?? "", enc }] : [];
  });
}

/** Why the server refuses a message; null: it accepts it. */
function refusalOf(world: World, device: Device, message: BinaryNode): { code: number; why: string } | null {
  const { id, to, type } = message.attrs;
  const bad = (why: string) => ({ code: 479, why });
  if (!id || !to || !isAccountJid(to)) return bad("no id, or addressed to nobody");
  if (!types.has(type ?? "")) return bad(`type ${type ?? "none"}`);
  const parts = partsOf(message);
  if (parts.length === 0) return bad("nothing encrypted in it");
  for (const { jid, enc } of parts) {
    const { v, type: kind } = enc.attrs;
    if (v !== "2" || (kind !== "pkmsg" && kind !== "msg") || !(enc.content instanceof Uint8Array))
      return bad(`a bad <enc> for ${jid}`);
    if (jid === device.jid || jid === device.lidJid) return bad("a part for the very device that sends it");
    const bare = jid.replace(/:\d+@/, "@");
    if (!isOwn(world, jid) && bare !== to.replace(/:\d+@/, "@")) return bad(`a part for ${jid} in a message to ${to}`);
  }
  const contact = contactOf(world, to);
  if (contact?.wrote && contact.addressing === "lid" && contact.lidJid !== null && to === contact.phoneJid) {
    return { code: 463, why: "to the phone address of a contact who writes from a LID" };
  }
  return null;
}

function hand(world: World, device: Device, message: BinaryNode): void {
  const { id = "", to = "" } = message.attrs;
  const identityNode = getBinaryNodeChild(message, "device-identity");
  const identity = identityNode ? bytesOf(message, "device-identity") : undefined;
  for (const { jid, enc } of partsOf(message)) {
    if (isOwn(world, jid)) void copyToPhone(world, device, { id, to }, enc);
    else void contactOf(world, jid)?.receive(device, id, enc, identity);
  }
}

/** Gives the owner's phone its copy of the bot's message, which names the chat. Ignores a query to the phone itself. */
async function copyToPhone(
  world: World,
  device: Device,
  { id, to }: { id: string; to: string },
  enc: BinaryNode,
): Promise<void> {
  try {
    const padded = await world.phone.party.decrypt(
      device,
      enc.attrs.type === "pkmsg" ? "pkmsg" : "msg",
      enc.content as Uint8Array,
    );
    const { deviceSentMessage } = proto.Message.decode(unpadRandomMax16(padded));
    if (isOwn(world, to)) return;
    if (deviceSentMessage?.destinationJid !== to)
      throw new Error(`the copy names ${deviceSentMessage?.destinationJid ?? "no chat"}`);
    world.phone.copies.push({ id, chat: to });
    world.journal.changed();
  } catch (error) {
    world.phone.undecryptable += 1;
    world.violation(
      `the owner's phone can't read its copy of ${id}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The owner writes to a contact on the phone; the linked devices get a copy. Returns the message id. */
export function ownerSays(world: World, contact: ContactPeer, text: string): string {
  const id = `3A${randomBytes(9).toString("hex").toUpperCase()}`;
  const chat = contact.jid;
  const lid = contact.addressing === "lid";
  const message: proto.IMessage = { deviceSentMessage: { destinationJid: chat, message: { conversation: text } } };
  const attributes = {
    from: lid ? world.phone.lidJid : world.phone.phoneJid,
    recipient: chat,
    ...(lid
      ? { peer_recipient_pn: contact.phoneJid ?? undefined }
      : { peer_recipient_lid: contact.lidJid ?? undefined }),
    addressing_mode: contact.addressing,
    id,
    t: seconds(world),
    type: "text",
    notify: "La tienda",
  };
  void world.delivery.inOrder(async () => {
    for (const device of world.phone.devices) {
      const { type, ciphertext } = await world.phone.party.encrypt(device, encodeWAMessage(message));
      world.delivery.push(device, stanza("message", attributes, [stanza("enc", { v: "2", type }, ciphertext)]));
    }
  });
  return id;
}
