import { generateWAMessageContent, proto, type AnyMessageContent } from "@whiskeysockets/baileys";
import { describe, expect, it } from "vitest";
import { contentOf } from "../../../../src/channel/whatsapp/receiving/message-content.ts";

/** As it comes out of the network: encoded and decoded. */
const wired = (message: proto.IMessage) => proto.Message.decode(proto.Message.encode(message).finish());
const read = (message: proto.IMessage) => contentOf(wired(message));
const bodyOf = (message: proto.IMessage) => read(message)?.body ?? null;
const made = async (content: AnyMessageContent) => generateWAMessageContent(content, {} as never);

const key = { remoteJid: "5215512340001@s.whatsapp.net", fromMe: false, id: "3A00" };
const { Type } = proto.Message.ProtocolMessage;

describe("what is typed", () => {
  it("is read in both forms that text has", async () => {
    expect(bodyOf({ conversation: "  Sí " })).toEqual({ type: "text", text: "  Sí " });
    expect(bodyOf(await made({ text: "venta 4771234567 250", linkPreview: null }))).toEqual({
      type: "text",
      text: "venta 4771234567 250",
    });
  });

  it.each([
    ["a disappearing message", (message: proto.IMessage) => ({ ephemeralMessage: { message } })],
    ["seen once", (message: proto.IMessage) => ({ viewOnceMessage: { message } })],
    ["seen once, newer", (message: proto.IMessage) => ({ viewOnceMessageV2: { message } })],
    [
      "disappearing and seen once",
      (message: proto.IMessage) => ({ ephemeralMessage: { message: { viewOnceMessageV2: { message } } } }),
    ],
    [
      "with keys of a group beside it",
      (message: proto.IMessage) => ({ ...message, senderKeyDistributionMessage: { groupId: "1@g.us" } }),
    ],
  ])("is read as %s", (_, wrap) => {
    expect(bodyOf(wrap({ conversation: "saldo" }))).toEqual({ type: "text", text: "saldo" });
  });

  it("has the id of the quoted message", () => {
    expect(read({ extendedTextMessage: { text: "2", contextInfo: { stanzaId: "3EB0AA" } } })).toEqual({
      body: { type: "text", text: "2" },
      quoted: { id: "3EB0AA", by: null },
      sharesPhone: false,
    });
    expect(read({ conversation: "2" })?.quoted).toBeNull();
  });

  it("says that it was forwarded", () => {
    const forwarded = (contextInfo: proto.IContextInfo) => read({ extendedTextMessage: { text: "sí", contextInfo } });
    expect(forwarded({ isForwarded: true })?.isForwarded).toBe(true);
    expect(forwarded({ forwardingScore: 2 })?.isForwarded).toBe(true);
    expect(forwarded({ expiration: 86_400 })?.isForwarded).toBe(undefined);
  });

  it.each(["👍🏾", "👌", "✅", "👎", "❌"])("is what a reaction says: %s", (emoji) => {
    expect(read({ reactionMessage: { key, text: emoji } })).toEqual({
      body: { type: "text", text: emoji.replace(/\p{Emoji_Modifier}/u, "") },
      quoted: { id: key.id, by: null },
      sharesPhone: false,
      isReaction: true,
    });
  });

  it("is ignored when it is blank", () => {
    expect(bodyOf({ conversation: "" })).toBeNull();
    expect(bodyOf({ extendedTextMessage: { text: " \n" } })).toBeNull();
  });

  it("is the option chosen in another program's menu", async () => {
    const text = (message: proto.IMessage) => expect(bodyOf(message)).toEqual({ type: "text", text: "Venta" });
    text({ listResponseMessage: { title: "Venta", singleSelectReply: { selectedRowId: "row-1" } } });
    text({ listResponseMessage: { singleSelectReply: { selectedRowId: "Venta" } } });
    text(await made({ buttonReply: { displayText: "Venta", id: "b1", index: 0 }, type: "plain" }));
    text(await made({ buttonReply: { displayText: "Venta", id: "b1", index: 0 }, type: "template" }));
    text({ interactiveResponseMessage: { body: { text: "Venta" }, nativeFlowResponseMessage: { paramsJson: "{}" } } });
  });
});

describe("what is not a new message", () => {
  it("an edit is reported without its new text", async () => {
    const edit = await made({ text: "venta 4771234567 999", edit: key, linkPreview: null });
    expect(bodyOf(edit)).toEqual({ type: "edited" });
    expect(bodyOf({ editedMessage: { message: edit } })).toEqual({ type: "edited" });
    const secret = proto.Message.SecretEncryptedMessage.SecretEncType.MESSAGE_EDIT;
    expect(bodyOf({ secretEncryptedMessage: { targetMessageKey: key, secretEncType: secret } })).toEqual({
      type: "edited",
    });
  });

  it.each<[string, proto.IMessage]>([
    ["nothing at all", {}],
    ["a deletion", { protocolMessage: { key, type: Type.REVOKE } }],
    [
      "a setting of disappearing messages",
      { protocolMessage: { type: Type.EPHEMERAL_SETTING, ephemeralExpiration: 86_400 } },
    ],
    ["history", { protocolMessage: { type: Type.HISTORY_SYNC_NOTIFICATION } }],
    ["keys of the account", { protocolMessage: { type: Type.APP_STATE_SYNC_KEY_SHARE } }],
    ["addresses of the account", { protocolMessage: { type: Type.LID_MIGRATION_MAPPING_SYNC } }],
    ["a reaction that is no answer", { reactionMessage: { key, text: "😂" } }],
    ["a reaction that is taken away", { reactionMessage: { key, text: "" } }],
    ["an encrypted reaction", { encReactionMessage: { targetMessageKey: key } }],
    ["keys of a group", { senderKeyDistributionMessage: { groupId: "1@g.us" } }],
    ["something pinned", { pinInChatMessage: { key } }],
    ["something kept", { keepInChatMessage: { key } }],
    ["a vote", { pollUpdateMessage: { pollCreationMessageKey: key } }],
    ["an album, whose pictures follow", { albumMessage: { expectedImageCount: 2 } }],
    ["a call", { call: { callKey: Buffer.from("c") } }],
    ["a menu of another program", { listMessage: { title: "Opciones" } }],
    ["the bot's own request for a phone", { requestPhoneNumberMessage: {} }],
  ])("%s is not answered", (_, message) => {
    expect(read(message)).toBeNull();
  });
});

describe("what the bot does not read", () => {
  it.each<[string, proto.IMessage]>([
    ["photo", { imageMessage: {} }],
    ["photo", { viewOnceMessageV2: { message: { imageMessage: {} } } }],
    ["video", { videoMessage: {} }],
    ["animation", { videoMessage: { gifPlayback: true } }],
    ["video_note", { ptvMessage: {} }],
    ["voice", { audioMessage: { ptt: true } }],
    ["audio", { audioMessage: {} }],
    ["document", { documentMessage: { fileName: "ventas.pdf" } }],
    ["document", { documentWithCaptionMessage: { message: { documentMessage: {} } } }],
    ["sticker", { stickerMessage: {} }],
    ["sticker", { lottieStickerMessage: { message: { stickerMessage: {} } } }],
    ["location", { locationMessage: { degreesLatitude: 21.1, degreesLongitude: -101.6 } }],
    ["location", { liveLocationMessage: { degreesLatitude: 21.1 } }],
    ["poll", { pollCreationMessageV3: { name: "¿Cuál?" } }],
    ["event", { eventMessage: { name: "Inventario" } }],
    ["order", { orderMessage: {} }],
    ["invitation", { groupInviteMessage: {} }],
    ["other", { placeholderMessage: {} }],
  ])("%s is told as such", (what, message) => {
    expect(bodyOf(message)).toEqual({ type: "unsupported", what });
  });
});

it.each(["imageMessage", "documentMessage", "videoMessage"])("what is written below a %s is read", (kind) => {
  expect(bodyOf({ [kind]: { caption: "venta 4771234567 250" } })).toEqual({
    type: "text",
    text: "venta 4771234567 250",
  });
  expect(bodyOf({ [kind]: {} })).toMatchObject({ type: "unsupported" });
});

describe("a phone", () => {
  it("is not proved by a contact card", async () => {
    const vcard = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nTEL;waid=5215512340001:+52 1 55 1234 0001\nEND:VCARD";
    const one = await made({ contacts: { displayName: "Ana", contacts: [{ displayName: "Ana", vcard }] } });
    const body = { type: "contact", phone: null, card: "5512340001" };
    expect(read(one)).toEqual({ body, quoted: null, sharesPhone: false });
    const several = { contactsArrayMessage: { contacts: [{ vcard }, { vcard }] } };
    expect(bodyOf(several)).toEqual({ type: "contact", phone: null });
  });

  it("is shared without its digits, which must come from the server", async () => {
    expect(read(await made({ sharePhoneNumber: true }))).toMatchObject({
      body: { type: "contact", phone: null },
      sharesPhone: true,
    });
  });
});
