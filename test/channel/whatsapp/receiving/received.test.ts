import { proto, type WAMessage } from "@whiskeysockets/baileys";
import { describe, expect, it } from "vitest";
import {
  receivedFromJournal,
  receivedFromMessage,
  type ReceivedMessage,
} from "../../../../src/channel/whatsapp/receiving/arrivals.ts";
import type { JournalRow } from "../../../../src/channel/whatsapp-records.ts";
import { open, recordsWith, rig } from "../connection/connection-rig.ts";

const own = { phoneJid: "5215500000000@s.whatsapp.net", lidJid: "100000000000001@lid" };

function row(attrs: Record<string, string>, message: proto.IMessage) {
  const plaintext = Buffer.concat([proto.Message.encode(message).finish(), Buffer.from([2, 2])]);
  return { hash: "h", stanza: JSON.stringify(attrs), plaintext };
}

describe("a message in the journal", () => {
  it("keeps device parts to itself, and counts seconds as milliseconds", () => {
    const attrs = {
      from: "200000000000001:7@lid",
      sender_pn: "5215500000001:7@s.whatsapp.net",
      id: "A1",
      t: "1790000000",
    };
    expect(receivedFromJournal(row({ ...attrs, notify: "Ana" }, { conversation: "hola" }), own)).toMatchObject({
      id: "A1",
      from: "200000000000001@lid",
      alternate: "5215500000001@s.whatsapp.net",
      fromMe: false,
      name: "Ana",
      sentAtMs: 1_790_000_000_000,
      message: { conversation: "hola" },
      journalHash: "h",
    });
  });

  it("has no time where the stanza has none", () => {
    const attrs = { from: "200000000000001@lid", id: "A1" };
    expect(receivedFromJournal(row(attrs, { conversation: "hola" }), own).sentAtMs).toBeNull();
  });

  it("from the account's own phone is in the partner's chat, with the partner's addresses", () => {
    const attrs = {
      from: own.lidJid,
      sender_pn: own.phoneJid,
      recipient: "200000000000001@lid",
      recipient_pn: "5215500000001@s.whatsapp.net",
      id: "A1",
      t: "1790000000",
    };
    const message = { deviceSentMessage: { destinationJid: attrs.recipient, message: { conversation: "yo" } } };
    expect(receivedFromJournal(row(attrs, message), own)).toMatchObject({
      from: "200000000000001@lid",
      alternate: "5215500000001@s.whatsapp.net",
      fromMe: true,
      message: { conversation: "yo" },
    });
    const { recipient_pn: _, ...without } = attrs;
    expect(receivedFromJournal(row(without, message), own).alternate).toBeNull();
  });

  it("that is empty has no content", () => {
    expect(receivedFromJournal(row({ from: "200000000000001@lid", id: "A1" }, {}), own).message).toBeNull();
  });

  it.each([
    ["no sender", { id: "A1" }, [8, 1, 1]],
    ["bytes that are not padded", { from: "200000000000001@lid", id: "A1" }, [200]],
    ["bytes that are no message", { from: "200000000000001@lid", id: "A1" }, [10, 200, 1]],
    ["no bytes", { from: "200000000000001@lid", id: "A1" }, []],
  ])("is refused: %s", (_, attrs, bytes) => {
    const broken = { hash: "h", stanza: JSON.stringify(attrs), plaintext: Uint8Array.from(bytes) };
    expect(() => receivedFromJournal(broken, own)).toThrow();
  });
});

describe("live and from the journal, a message is the same", () => {
  it("of a LID, of a phone, and of the shop's own phone", async () => {
    const { server, store, live } = await rig();
    const rows: JournalRow[] = [];
    const records = recordsWith(store.whatsapp, {
      saveKeys(changes, journal, nowMs) {
        rows.push(...journal);
        store.whatsapp.saveKeys(changes, journal, nowMs);
      },
    });
    const life = live({ records });
    const socket = await open(life);
    const events: WAMessage[] = [];
    const three = new Promise<void>((resolve) => {
      socket.ev.on("messages.upsert", ({ messages }) => {
        events.push(...messages);
        if (events.length === 3) resolve();
      });
    });
    const ana = server.contact({ phone: "5215500000001", lid: "200000000000001", name: "Ana" });
    const beto = server.contact({ phone: "5215500000002" });
    ana.say("hola");
    await life.until(() => life.received.length === 1);
    beto.sendMessage({ locationMessage: { degreesLatitude: 21.1, degreesLongitude: -101.6 } });
    await life.until(() => life.received.length === 2);
    server.ownerSays(beto, "yo me encargo");
    await three;
    const address = life.connection.account.own ?? own;
    const fromRows = rows.map((one) => receivedFromJournal(one, address));
    const withoutRow = (received: ReceivedMessage) => ({ ...plainOf(received), journalHash: null });
    expect(fromRows.map(withoutRow)).toEqual(
      events.map((one, index) => {
        const alternate = fromRows[index]?.fromMe ? fromRows[index].alternate : null;
        return withoutRow(receivedFromMessage(one, alternate));
      }),
    );
    expect(fromRows.map(({ fromMe }) => fromMe)).toEqual([false, false, true]);
  });
});

function plainOf(one: { readonly message: proto.IMessage | null }) {
  return { ...one, message: one.message === null ? null : proto.Message.fromObject(one.message).toJSON() };
}
