import { proto } from "@whiskeysockets/baileys";
import { afterEach, describe, expect, it } from "vitest";
import { createInbound } from "../../../../src/channel/whatsapp/receiving/from-whatsapp.ts";
import type { AccountSocket } from "../../../../src/channel/whatsapp/connection/socket-options.ts";
import type { ReceivedMessage } from "../../../../src/channel/whatsapp/receiving/arrivals.ts";
import { createSentMessages, messageIdOf } from "../../../../src/channel/whatsapp/sending/outgoing-content.ts";
import type { Update } from "../../../../src/domain/update.ts";
import { createLog } from "../../../../src/log.ts";
import type { Store } from "../../../../src/store/store.ts";
import { openStore } from "../../../store/sqlite/sqlite-place.ts";
import { createManualClock } from "../../telegram/manual-clock.ts";

const phoneJid = "5215512340001@s.whatsapp.net";
const lidJid = "200000000000002@lid";
const own = { phoneJid: "5215500000000@s.whatsapp.net", lidJid: "100000000000001@lid" };
const account: AccountSocket = { socket: null, own };
const stores: Store[] = [];

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});

function rig() {
  const store = openStore(":memory:");
  stores.push(store);
  const records = store.whatsapp;
  const updates: Update[] = [];
  const inbound = createInbound({
    account,
    records,
    accept: async (batch) => void updates.push(...batch),
    clock: createManualClock(),
    log: createLog("silent"),
    showTyping() {},
  });
  return { records, updates, received: (...messages: ReceivedMessage[]) => inbound(messages) };
}

let written = 0;

function messageOf(more: Partial<ReceivedMessage> = {}): ReceivedMessage {
  written += 1;
  const message = proto.Message.fromObject({ conversation: `mensaje ${written}` });
  return {
    id: `3A${written}`,
    from: lidJid,
    alternate: null,
    fromMe: false,
    name: "Ana",
    sentAtMs: 1_790_000_000_000,
    message,
    journalHash: null,
    ...more,
  };
}

describe("a batch", () => {
  it("names one person when the batch itself shows that two addresses are theirs", async () => {
    const { updates, received } = rig();
    await received(messageOf({ from: phoneJid }));
    await received(messageOf(), messageOf({ alternate: phoneJid }), messageOf());
    expect(new Set(updates.map(({ chat }) => chat)).size).toBe(1);
    expect(new Set(updates.map(({ deliveryId }) => deliveryId)).size).toBe(4);
  });

  it("closes journal rows that were stored or need no answer, and leaves undecrypted ones open", async () => {
    const { records, updates, received } = rig();
    const hashes = ["aa", "bb", "cc"];
    const rows = hashes.map((hash) => ({ hash, stanza: "{}", plaintext: Buffer.from("x") }));
    records.saveKeys([], rows, 1_790_000_000_000);
    const reaction = proto.Message.fromObject({ reactionMessage: { text: "👍" } });
    await received(
      messageOf({ journalHash: "aa" }),
      messageOf({ journalHash: "bb", message: reaction }),
      messageOf({ journalHash: "cc", message: null }),
    );
    expect(updates).toHaveLength(1);
    expect(records.openJournal().map(({ hash }) => hash)).toEqual(["cc"]);
  });
});

describe("what the account itself wrote", () => {
  it("is a takeover in the chat partner's chat", async () => {
    const { updates, received } = rig();
    await received(messageOf({ fromMe: true, name: "La tienda" }));
    expect(updates).toMatchObject([{ body: { type: "takeover", resume: false }, sender: { name: null } }]);
  });

  it("is no takeover when it is a reaction", async () => {
    const { updates, received } = rig();
    const reaction = proto.Message.fromObject({ reactionMessage: { key: { id: "3A00" }, text: "👍" } });
    await received(messageOf({ fromMe: true, message: reaction }));
    expect(updates).toEqual([]);
  });

  it("is ignored when it is an edit, a message of the bot, or a note to oneself", async () => {
    const { records, updates, received } = rig();
    const { MESSAGE_EDIT } = proto.Message.ProtocolMessage.Type;
    const edit = proto.Message.fromObject({ protocolMessage: { type: MESSAGE_EDIT } });
    await received(
      messageOf({ fromMe: true, message: edit }),
      messageOf({ fromMe: true, id: messageIdOf({ outboxId: 7, part: 0 }, records.salt()) }),
      messageOf({ fromMe: true, from: own.lidJid }),
      messageOf({ fromMe: true, from: own.phoneJid }),
      messageOf({ from: own.lidJid }),
    );
    expect(updates).toEqual([]);
    await received(messageOf({ fromMe: true, id: messageIdOf({ outboxId: 7, part: 0 }, "another database") }));
    expect(updates).toHaveLength(1);
  });
});

describe("what is in no chat with a person", () => {
  it.each(["12036301@g.us", "status@broadcast", "120363000000000000@newsletter", "867051314767696@bot", ""])(
    "%j is not read",
    async (from) => {
      const { updates, received } = rig();
      await received(messageOf({ from, alternate: phoneJid }));
      expect(updates).toEqual([]);
    },
  );
});

it("keeps the last 500 sent messages across a reconnection", async () => {
  const { records } = rig();
  const messages = createSentMessages(records, { replyWithNumber: () => "" });
  const one = proto.Message.fromObject({ conversation: "uno" });
  for (let count = 0; count < 501; count += 1) messages.remember(`id-${count}`, one);
  expect(await messages.again("id-500")).toBe(one);
  expect(await messages.again("id-1")).toBe(one);
  expect(await messages.again("id-0")).toBeUndefined();
});
