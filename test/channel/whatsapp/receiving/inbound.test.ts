import { proto } from "@whiskeysockets/baileys";
import { describe, expect, it } from "vitest";
import type { Update } from "../../../../src/domain/update.ts";
import { startChannel, type ChannelRig } from "../channel-rig.ts";

const bodies = (updates: readonly Update[]) => updates.map(({ body }) => body);
const ana = (rig: ChannelRig) =>
  rig.server.contact({ phone: "5215512340001", lid: "200000000000002", name: "Ana Ruiz" });

describe("what a person writes", () => {
  it("becomes an update with a proven phone", async () => {
    const rig = await startChannel();
    const contact = ana(rig);
    const id = contact.say("venta 4771234567 250", { timestampS: 1_790_000_000 });
    const update = await rig.stored(1);
    const person = update.chat.slice("whatsapp:".length);
    expect(rig.store.whatsapp.person(Number(person))?.replyTo).toBe(contact.lidJid);
    expect(update).toEqual({
      channel: "whatsapp",
      chat: `whatsapp:${person}`,
      deliveryId: `${person}:${id}`,
      sender: { identity: `whatsapp:${person}`, name: "Ana Ruiz", provenPhone: "5512340001" },
      sentAtMs: 1_790_000_000_000,
      body: { type: "text", text: "venta 4771234567 250" },
    });
    expect(rig.store.whatsapp.openJournal()).toEqual([]);
    await rig.server.waitForStanza((one) => one.name === "chatstate:composing");
  });

  it("belongs to one person, whichever address they write from", async () => {
    const rig = await startChannel();
    const contact = ana(rig);
    contact.say("uno");
    const { chat } = await rig.stored(1);
    contact.switchTo("pn", { withAlternate: false });
    contact.say("dos");
    await rig.stored(2);
    contact.switchTo("lid", { withAlternate: false });
    contact.say("tres");
    await rig.stored(3);
    expect(rig.updates.map((one) => one.chat)).toEqual([chat, chat, chat]);
    expect(rig.updates.map(({ sender }) => sender.provenPhone)).toEqual(["5512340001", "5512340001", "5512340001"]);
    expect(rig.store.whatsapp.person(Number(chat.slice("whatsapp:".length)))?.replyTo).toBe(contact.lidJid);
  });

  it("belongs to the same person once the server pairs the addresses", async () => {
    const rig = await startChannel();
    const contact = ana(rig);
    contact.switchTo("lid", { withAlternate: false });
    contact.say("uno");
    await rig.stored(1);
    // Baileys asks the server for the LID of a phone that it does not know.
    contact.switchTo("pn", { withAlternate: false });
    contact.say("dos");
    await rig.stored(2);
    expect(rig.updates[1]?.chat).toBe(rig.updates[0]?.chat);
    expect(rig.updates.map(({ sender }) => sender.provenPhone)).toEqual([null, "5512340001"]);
  });

  it("proves no phone from abroad, or when the server sends none", async () => {
    const rig = await startChannel();
    rig.server.contact({ phone: "4755123400" }).say("hola");
    await rig.stored(1);
    rig.server.contact({ phone: "5215512340002", lid: "200000000000003", phoneHidden: true }).say("hola");
    await rig.stored(2);
    expect(rig.updates.map(({ sender }) => sender.provenPhone)).toEqual([null, null]);
  });

  it("is stored once, in order, with retries", async () => {
    const rig = await startChannel();
    const contact = ana(rig);
    let refusals = 0;
    rig.gate = async () => {
      if (refusals++ < 2) throw new Error("disk full");
    };
    const said = ["venta", "4771234567", "250"];
    for (const word of said) contact.say(word);
    await rig.clock.elapse(200, 10_000);
    expect(rig.updates).toEqual([]);
    expect(rig.store.whatsapp.openJournal().length).toBeGreaterThan(0);
    await rig.clock.elapse(200, 10_000);
    await rig.stored(3);
    expect(bodies(rig.updates)).toEqual(said.map((text) => ({ type: "text", text })));
    expect(rig.store.whatsapp.openJournal()).toEqual([]);
  });

  it("has the same delivery id when it is redelivered", async () => {
    const rig = await startChannel();
    const contact = ana(rig);
    const id = contact.say("sí");
    await rig.stored(1);
    await rig.server.waitUntilConfirmed();
    rig.server.redeliver(id);
    contact.say("otra");
    const update = await rig.stored(2);
    expect(bodies([update])).toEqual([{ type: "text", text: "otra" }]);
  });
});

describe("what is no answer", () => {
  it("ignores reactions, deletions and group keys; delivers edits and pictures", async () => {
    const rig = await startChannel();
    const contact = ana(rig);
    const key = { remoteJid: contact.lidJid, fromMe: false, id: "3A00" };
    const { Type } = proto.Message.ProtocolMessage;
    contact.sendMessage({ reactionMessage: { key, text: "👍" } });
    contact.react(contact.say(" "), "👍");
    contact.sendMessage({ protocolMessage: { key, type: Type.REVOKE } });
    contact.sendMessage({ senderKeyDistributionMessage: { groupId: "1@g.us" } });
    contact.sendMessage({ protocolMessage: { key, type: Type.MESSAGE_EDIT, editedMessage: { conversation: "sí" } } });
    contact.sendMessage({ audioMessage: { ptt: true, url: "https://example.com/a" } });
    await rig.stored(2);
    expect(bodies(rig.updates)).toEqual([{ type: "edited" }, { type: "unsupported", what: "voice" }]);
    await rig.server.waitUntilConfirmed();
    expect(rig.store.whatsapp.openJournal()).toEqual([]);
  });

  it("a card proves no phone; a shared phone is proved by the server only", async () => {
    const rig = await startChannel();
    const contact = rig.server.contact({ phone: "5215512340003", lid: "200000000000004", phoneHidden: true });
    contact.sendMessage({ contactMessage: { displayName: "Yo", vcard: "TEL;waid=5215512340003:+52" } });
    await rig.stored(1);
    contact.sendMessage({ protocolMessage: { type: proto.Message.ProtocolMessage.Type.SHARE_PHONE_NUMBER } });
    await rig.stored(2);
    contact.sharePhone();
    await rig.stored(3);
    expect(bodies(rig.updates)).toEqual([
      { type: "contact", phone: null, card: "5512340003" },
      { type: "contact", phone: null },
      { type: "contact", phone: "5512340003" },
    ]);
    expect(new Set(rig.updates.map(({ chat }) => chat)).size).toBe(1);
    expect(rig.updates.at(-1)?.sender.provenPhone).toBe("5512340003");
  });
});

describe("the shop's own phone", () => {
  it("takes a chat over and hands it back; its text is never an answer", async () => {
    const rig = await startChannel();
    const contact = ana(rig);
    contact.say("hola");
    const { chat } = await rig.stored(1);
    const id = rig.server.ownerSays(contact, "sí");
    await rig.stored(2);
    rig.server.ownerSays(contact, " BOT. ");
    await rig.stored(3);
    expect(bodies(rig.updates.slice(1))).toEqual([
      { type: "takeover", resume: false },
      { type: "takeover", resume: true },
    ]);
    expect(rig.updates[1]).toMatchObject({
      chat,
      deliveryId: `me:${chat.slice("whatsapp:".length)}:${id}`,
      sender: { identity: chat, name: null, provenPhone: "5512340001" },
    });
  });

  it("shows no typing indicator in a chat that was taken over", async () => {
    const rig = await startChannel();
    const contact = ana(rig);
    const signs = () => rig.server.journal.filter((one) => one.name === "chatstate:composing").length;
    rig.server.ownerSays(contact, "yo le contesto");
    await rig.stored(1);
    contact.say("gracias");
    await rig.stored(2);
    await rig.server.waitUntilConfirmed();
    rig.server.ownerSays(contact, "bot");
    await rig.stored(3);
    contact.say("hola");
    await rig.server.waitForStanza((one) => one.name === "chatstate:composing");
    await rig.stored(4);
    expect(signs()).toBe(1);
  });
});
