import { proto } from "@whiskeysockets/baileys";
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createInbound } from "../../../../src/channel/whatsapp/receiving/from-whatsapp.ts";
import type { ReceivedMessage } from "../../../../src/channel/whatsapp/receiving/arrivals.ts";
import { messageIdOf } from "../../../../src/channel/whatsapp/sending/outgoing-content.ts";
import { chatKey } from "../../../../src/domain/chat.ts";
import type { Update, UpdateBody } from "../../../../src/domain/update.ts";
import { createLog } from "../../../../src/log.ts";
import type { Store } from "../../../../src/store/store.ts";
import { copyDatabase, inFolder, openStore } from "../../../store/sqlite/sqlite-place.ts";
import { createManualClock } from "../../telegram/manual-clock.ts";

const lidJid = "200000000000002@lid";
const startMs = 1_790_000_000_000;
let written = 0;

/** What the bot makes of a text that quotes a message. */
async function answered(store: Store, text: string, stanzaId: string | null): Promise<UpdateBody | undefined> {
  const updates: Update[] = [];
  const inbound = createInbound({
    account: { socket: null, own: { phoneJid: "5215500000000@s.whatsapp.net", lidJid: "100000000000001@lid" } },
    records: store.whatsapp,
    accept: async (batch) => void updates.push(...batch),
    clock: createManualClock(),
    log: createLog("silent"),
    showTyping() {},
  });
  const message = proto.Message.fromObject({
    extendedTextMessage: { text, ...(stanzaId !== null && { contextInfo: { stanzaId } }) },
  });
  const base = { alternate: null, fromMe: false, name: "Rosa", sentAtMs: startMs, journalHash: null } as const;
  const received: ReceivedMessage = { ...base, id: `3A${++written}`, from: lidJid, message };
  await inbound([received]);
  return updates[0]?.body;
}

/** A question of approval, sent to the only person; gives the id under which WhatsApp knows it. */
async function asks(store: Store, approval: string): Promise<string> {
  const person = store.whatsapp.personFrom(lidJid, null, lidJid, startMs);
  const buttons = [{ label: "Aprobar", data: `approve:${approval}:yes` }];
  const body = { type: "text", text: "¿La apruebas?", language: "es-MX", buttons, askContact: false } as const;
  const chat = chatKey("whatsapp", person.id);
  await store.notify([{ chat, body: { ...body, pick: "quotedNumber" } }], startMs);
  const [row] = await store.nextReplies({ max: 1, nowMs: startMs, skip: new Set() });
  if (!row) throw new Error("Nothing is to be sent");
  store.whatsapp.saveAsked(person.id, { outboxId: row.id, buttons, pick: "quotedNumber" });
  await store.replySent(row.id, null, startMs);
  return messageIdOf({ outboxId: row.id, part: 0 }, store.whatsapp.salt());
}

const recovered = (store: Store, nowMs: number) =>
  store.recover(() => ({ to: "inDoubt", changes: {}, consequences: {} }), nowMs);

describe("an answer that quotes a question of the bot", () => {
  it("chooses from that question", async () => {
    const store = openStore(":memory:");
    const id = await asks(store, "one");
    for (const text of ["1", "Aprobar"])
      expect(await answered(store, text, id)).toEqual({ type: "tap", data: "approve:one:yes" });
    await store.close();
  });

  it("chooses nothing when another database asked it", async () => {
    const store = openStore(":memory:");
    await asks(store, "one");
    const other = messageIdOf({ outboxId: 1, part: 0 }, "another database");
    for (const text of ["1", "Aprobar"]) expect(await answered(store, text, other)).toEqual({ type: "text", text });
    // What somebody's phone wrote is no message of the bot: an answer to that approves nothing.
    expect(await answered(store, "Aprobar", "3A00112233445566")).toEqual({ type: "text", text: "Aprobar" });
    expect(await answered(store, "Aprobar", null)).toEqual({ type: "tap", data: "approve:one:yes" });
    await store.close();
  });

  it("chooses nothing when the database was restored since", () =>
    inFolder(async (folder) => {
      const [path, kept] = [join(folder, "bot.db"), join(folder, "kept.db")];
      const first = openStore(path);
      await recovered(first, startMs);
      copyDatabase(path, kept);
      const old = await asks(first, "one");
      await first.close();
      for (const beside of ["", "-wal", "-shm"]) rmSync(`${path}${beside}`, { force: true });
      copyFileSync(kept, path);
      const store = openStore(path);
      await recovered(store, startMs + 60_000);
      await asks(store, "two");
      for (const text of ["1", "Aprobar"]) expect(await answered(store, text, old)).toEqual({ type: "text", text });
      await store.close();
    }));
});
