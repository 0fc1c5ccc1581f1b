import { describe, expect } from "vitest";
import type { JournalRow, WhatsAppRecords } from "../../../src/channel/whatsapp-records.ts";
import { chatNumber, dayMs, nobody, noonMs, said } from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

/** A row of the journal with made-up bytes, some of which are no text. */
function read(n: number, nowMs = noonMs): (records: WhatsAppRecords) => JournalRow {
  const row = { hash: `hash-${n}`, stanza: `{"id":"m${n}"}`, plaintext: Uint8Array.from([0, 255, n, 10, 0]) };
  return (records) => {
    records.saveKeys([], [row], nowMs);
    return row;
  };
}

function hashes(records: WhatsAppRecords): string[] {
  return records.openJournal().map(({ hash }) => hash);
}

/** What WhatsApp's channel keeps, but for its people. */
export function whatsappContract(makePlace: MakePlace): void {
  const { test, testAgain } = contractTests(makePlace);

  describe("WhatsApp's keys", () => {
    test("are none at first", async ({ whatsapp }) => {
      expect(whatsapp.creds()).toBe(null);
      expect(whatsapp.keys("session", ["a"]).size).toBe(0);
    });

    test("are given by type and id, without what is not there", async ({ whatsapp }) => {
      const put = (type: string, id: string, value: string | null) =>
        whatsapp.saveKeys([{ type, id, value }], [], noonMs);
      put("session", "a", '"ñ 1"');
      put("session", "b", "2");
      put("pre-key", "a", "3");
      expect([...whatsapp.keys("session", ["b", "missing", "a"])]).toEqual([
        ["b", "2"],
        ["a", '"ñ 1"'],
      ]);
      put("session", "a", "4");
      put("session", "b", null);
      put("session", "missing", null);
      expect([...whatsapp.keys("session", ["a", "b"])]).toEqual([["a", "4"]]);
      expect([...whatsapp.keys("pre-key", ["a"])]).toEqual([["a", "3"]]);
    });

    testAgain(
      "are durable when the call returns, credentials too, and what was decrypted with them",
      async (store, again) => {
        store.whatsapp.saveCreds('{"me":1}');
        store.whatsapp.saveCreds('{"me":2}');
        const row = { hash: "h", stanza: "{}", plaintext: Uint8Array.from([7]) };
        store.whatsapp.saveKeys([{ type: "session", id: "a", value: "1" }], [row], noonMs);
        const { whatsapp } = again();
        expect(whatsapp.creds()).toBe('{"me":2}');
        expect(whatsapp.keys("session", ["a"]).get("a")).toBe("1");
        expect(hashes(whatsapp)).toEqual(["h"]);
      },
    );

    test("are saved all or none", async ({ whatsapp }) => {
      const broken = { hash: "h", stanza: null as unknown as string, plaintext: new Uint8Array() };
      expect(() => whatsapp.saveKeys([{ type: "session", id: "a", value: "1" }], [broken], noonMs)).toThrow();
      expect(whatsapp.keys("session", ["a"]).size).toBe(0);
    });

    test("are put aside with the credentials, and begin anew", async ({ whatsapp }) => {
      for (const round of ["1", "2"]) {
        whatsapp.saveCreds(round);
        whatsapp.saveKeys([{ type: "session", id: "a", value: round }], [], noonMs);
        whatsapp.archiveAuth("unlinked", noonMs);
        expect(whatsapp.creds()).toBe(null);
        expect(whatsapp.keys("session", ["a"]).size).toBe(0);
      }
      whatsapp.archiveAuth("nothing to put aside", noonMs);
    });
  });

  describe("WhatsApp's journal", () => {
    test("gives what is open as it was, oldest first", async ({ whatsapp }) => {
      const rows = [3, 1, 2].map((n) => read(n)(whatsapp));
      const plain = (found: readonly JournalRow[]) => found.map((row) => ({ ...row, plaintext: [...row.plaintext] }));
      expect(plain(whatsapp.openJournal())).toEqual(plain(rows));
      expect(plain([whatsapp.journalRow("hash-1") as JournalRow])).toEqual(plain([rows[1] as JournalRow]));
      expect(whatsapp.journalRow("hash-9")).toBe(null);
    });

    test("keeps of a closed row that it was there, and never opens it again", async ({ whatsapp }) => {
      read(1)(whatsapp);
      read(2)(whatsapp);
      whatsapp.closeJournal(["hash-1", "hash-9"]);
      read(1)(whatsapp);
      expect(hashes(whatsapp)).toEqual(["hash-2"]);
      expect(whatsapp.journalRow("hash-1")).toEqual({ hash: "hash-1", stanza: "", plaintext: new Uint8Array() });
    });

    test("forgets closed rows after three weeks, and open ones never", async (store) => {
      const { whatsapp } = store;
      for (const n of [1, 2, 3]) read(n, noonMs + n)(whatsapp);
      whatsapp.closeJournal(["hash-1", "hash-2"]);
      await store.prune(noonMs + 2 + 21 * dayMs, false);
      expect(whatsapp.journalRow("hash-1")).toBe(null);
      expect(whatsapp.journalRow("hash-2")).not.toBe(null);
      await store.prune(noonMs + 400 * dayMs, false);
      expect(whatsapp.journalRow("hash-2")).toBe(null);
      expect(hashes(whatsapp)).toEqual(["hash-3"]);
    });
  });

  describe("what WhatsApp sends", () => {
    test("is found by the row of the outbox, sent or not, for as long as it is kept", async (store) => {
      await store.notify([said(chatNumber(1), "hola")], noonMs);
      const [row] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
      const id = row?.id ?? 0;
      const message = { chat: chatNumber(1), body: row?.body };
      expect(store.whatsapp.outgoing(id)).toEqual(message);
      await store.replySent(id, "m1", noonMs);
      expect(store.whatsapp.outgoing(id)).toEqual(message);
      await store.prune(noonMs + 9 * dayMs, false);
      expect(store.whatsapp.outgoing(id)).toBe(null);
    });

    test("is gone when it was a file and is sent", async (store) => {
      const body = { type: "file", name: "a.csv", mime: "text/csv", caption: "", base64: "YQ==" } as const;
      await store.notify([{ chat: chatNumber(1), body }], noonMs);
      const [row] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
      expect(store.whatsapp.outgoing(row?.id ?? 0)?.body).toEqual(body);
      await store.replySent(row?.id ?? 0, "m1", noonMs);
      expect(store.whatsapp.outgoing(row?.id ?? 0)).toBe(null);
    });

    testAgain("has ids that are this database's own", async (store, again) => {
      expect(store.whatsapp.salt()).toMatch(/^[0-9a-f]{32}$/);
      expect(again().whatsapp.salt()).toBe(store.whatsapp.salt());
    });
  });

  describe("why WhatsApp is not to be tried", () => {
    test("is taken away by a person", async ({ whatsapp }) => {
      expect(whatsapp.stopped()).toBe(null);
      whatsapp.saveStopped({ code: 440, why: "another", atMs: noonMs });
      whatsapp.saveStopped({ code: 401, why: "unlinked", atMs: noonMs });
      expect(whatsapp.stopped()).toEqual({ code: 401, why: "unlinked", atMs: noonMs });
      whatsapp.saveStopped(null);
      expect(whatsapp.stopped()).toBe(null);
    });

    testAgain("with the time until which it may not write first, as it was told last", async (store, again) => {
      expect(store.whatsapp.reachOutLock()).toBe(null);
      store.whatsapp.saveReachOutLock({ untilMs: noonMs, why: "DEFAULT" });
      store.whatsapp.saveReachOutLock({ untilMs: noonMs + 1, why: "OTHER" });
      expect(again().whatsapp.reachOutLock()).toEqual({ untilMs: noonMs + 1, why: "OTHER" });
      again().whatsapp.saveReachOutLock(null);
      expect(again().whatsapp.reachOutLock()).toBe(null);
    });

    testAgain("stays until then", async (store, again) => {
      store.whatsapp.saveStopped({ code: 403, why: "banned", atMs: noonMs });
      expect(again().whatsapp.stopped()).toEqual({ code: 403, why: "banned", atMs: noonMs });
    });
  });
}
