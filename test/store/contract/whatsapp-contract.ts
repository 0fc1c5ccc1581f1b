import { describe, expect } from "vitest";
import type { JournalRow, WhatsAppAsked, WhatsAppRecords } from "../../../src/channel/whatsapp-records.ts";
import { chatKey } from "../../../src/domain/chat.ts";
import { identityOf } from "../../../src/domain/person.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import type { Store } from "../../../src/store/store.ts";
import { chatNumber, dayMs, nobody, noonMs, said, shed, textUpdate, turn, turned } from "../store-kit.ts";
import { type MakePlace, contractTests } from "./place.ts";

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

const ana = "524771230001@s.whatsapp.net";
const anaLid = "100000000000001@lid";
const beto = "524771230002@s.whatsapp.net";
const betoLid = "100000000000002@lid";

function wrote(records: WhatsAppRecords, from: string, phoneJid: string | null = null, lidJid: string | null = null) {
  return records.personFrom(from, phoneJid, lidJid, noonMs);
}

function question(outboxId: number): WhatsAppAsked {
  return { outboxId, buttons: [{ label: "Sí", data: `${outboxId}:sí` }], pick: "number" };
}

const phone = "4771230001" as Phone;

/** The router knows them by this phone. */
async function bind(store: Store, id: number, bound: Phone): Promise<void> {
  const [identity, chat] = [identityOf("whatsapp", id), chatKey("whatsapp", id)];
  const update = textUpdate(1, `bind ${id}`, "hola");
  await store.accept([{ ...update, chat, sender: { ...update.sender, identity } }], noonMs, shed);
  const person = { identity, chat, phone: bound, name: null, toldAtMs: 0, quietUntilMs: 0, needsProof: false };
  await turn(store, () => turned({ person }));
}

/** Who is who on WhatsApp. */
export function whatsappPeopleContract(makePlace: MakePlace): void {
  const { test, testAgain } = contractTests(makePlace);

  describe("a person on WhatsApp", () => {
    testAgain("is the same at every message", async (store, again) => {
      const first = wrote(store.whatsapp, anaLid, ana);
      expect(first).toEqual({ id: first.id, phoneJid: ana, lidJid: anaLid, replyTo: anaLid });
      const { whatsapp } = again();
      expect(wrote(whatsapp, anaLid)).toEqual(first);
      expect(wrote(whatsapp, anaLid, ana)).toEqual(first);
      expect(whatsapp.person(first.id)).toEqual(first);
      expect(wrote(whatsapp, betoLid).id).not.toBe(first.id);
      expect(whatsapp.person(99)).toBe(null);
    });

    test("is answered at the address they wrote from last, without its device", async ({ whatsapp }) => {
      const { id } = wrote(whatsapp, "524771230001:3@s.whatsapp.net", null, "100000000000001:17@lid");
      expect(whatsapp.person(id)).toEqual({ id, phoneJid: ana, lidJid: anaLid, replyTo: ana });
      expect(wrote(whatsapp, "100000000000001:2@lid")).toEqual({ id, phoneJid: ana, lidJid: anaLid, replyTo: anaLid });
      expect(wrote(whatsapp, "524771230001:9@hosted").replyTo).toBe(ana);
      expect(wrote(whatsapp, "100000000000001@hosted.lid").replyTo).toBe(anaLid);
    });

    test("is one with 52 and with 521, which no other country's number is", async ({ whatsapp }) => {
      const { id } = wrote(whatsapp, ana);
      const long = "5214771230001@s.whatsapp.net";
      expect(wrote(whatsapp, long)).toMatchObject({ id, replyTo: long });
      expect(wrote(whatsapp, anaLid, long)).toMatchObject({ id, phoneJid: long });
      expect(wrote(whatsapp, "14771230001@s.whatsapp.net").id).not.toBe(id);
      expect(wrote(whatsapp, "4771230001@s.whatsapp.net").id).not.toBe(id);
    });

    test("is nobody where the address is not a person's", async ({ whatsapp }) => {
      for (const from of [
        "123-456@g.us",
        "status@broadcast",
        "123@newsletter",
        "",
        "@lid",
        "x@lid",
        "1@lid@s.whatsapp.net",
      ])
        expect(() => wrote(whatsapp, from)).toThrow("a person's address");
      expect(wrote(whatsapp, anaLid, "123@g.us")).toMatchObject({ phoneJid: null });
    });

    test("is known by the address they wrote from, whatever else is said", async ({ whatsapp }) => {
      expect(wrote(whatsapp, ana, beto, anaLid)).toMatchObject({ phoneJid: ana, lidJid: anaLid });
      expect(wrote(whatsapp, betoLid, beto, anaLid)).toMatchObject({ phoneJid: beto, lidJid: betoLid });
      expect(wrote(whatsapp, beto, anaLid, ana)).toMatchObject({ phoneJid: beto, lidJid: betoLid });
    });
  });

  describe("two who turn out to be one", () => {
    test("are the older from then on, and the younger's id means them for ever", async ({ whatsapp }) => {
      const older = wrote(whatsapp, ana);
      const younger = wrote(whatsapp, anaLid);
      const one = { id: older.id, phoneJid: ana, lidJid: anaLid, replyTo: anaLid };
      expect(wrote(whatsapp, anaLid, ana)).toEqual(one);
      expect(whatsapp.person(younger.id)).toEqual(one);
      expect(wrote(whatsapp, ana)).toEqual({ ...one, replyTo: ana });
      // The phone is another's by now, and what the younger's id means goes with the LID.
      wrote(whatsapp, betoLid, ana);
      expect(whatsapp.person(younger.id)).toEqual({ ...one, phoneJid: null });
    });

    test("stay one when the one is joined to an older still", async ({ whatsapp }) => {
      const ids = [wrote(whatsapp, beto).id, wrote(whatsapp, ana).id, wrote(whatsapp, anaLid).id];
      whatsapp.learn(ana, anaLid);
      // Ana's LID has a new number, which wrote before its LID was known.
      const joined = wrote(whatsapp, anaLid, beto);
      expect(joined).toEqual({ id: ids[0], phoneJid: beto, lidJid: anaLid, replyTo: anaLid });
      for (const id of ids) expect(whatsapp.person(id)).toEqual(joined);
      expect(ids).not.toContain(wrote(whatsapp, ana).id);
    });

    test("get a notice once: the younger's identity has no phone any more", async (store) => {
      const [older, younger] = [wrote(store.whatsapp, ana), wrote(store.whatsapp, anaLid)];
      await bind(store, older.id, phone);
      await bind(store, younger.id, phone);
      wrote(store.whatsapp, anaLid, ana);
      expect((await store.chatsOf([phone])).map(({ chat }) => chat)).toEqual([`whatsapp:${older.id}`]);
    });

    test("are learnt of without a message, and answered at the LID", async ({ whatsapp }) => {
      for (const [first, second, phoneJid, lidJid] of [
        [anaLid, ana, ana, anaLid],
        [beto, betoLid, beto, betoLid],
      ] as const) {
        const older = wrote(whatsapp, first);
        const younger = wrote(whatsapp, second);
        whatsapp.learn(phoneJid, lidJid);
        expect(whatsapp.person(younger.id)).toEqual({ id: older.id, phoneJid, lidJid, replyTo: lidJid });
      }
    });
  });

  describe("a phone address that has another LID now", () => {
    test("is the new LID's, and the old one keeps its person without it", async ({ whatsapp }) => {
      const before = wrote(whatsapp, ana, null, anaLid);
      const after = wrote(whatsapp, betoLid, ana);
      expect(after).toEqual({ id: after.id, phoneJid: ana, lidJid: betoLid, replyTo: betoLid });
      // Never answered at what is somebody else's now.
      expect(whatsapp.person(before.id)).toEqual({ id: before.id, phoneJid: null, lidJid: anaLid, replyTo: anaLid });
      expect(wrote(whatsapp, ana).id).toBe(after.id);
      expect(wrote(whatsapp, anaLid).id).toBe(before.id);
    });

    test("gives the old one's role to nobody: what was proved by the phone is proved no more", async (store) => {
      const before = wrote(store.whatsapp, ana, null, anaLid);
      await bind(store, before.id, phone);
      wrote(store.whatsapp, betoLid, beto);
      expect((await store.person(identityOf("whatsapp", before.id)))?.phone).toBe(phone);
      wrote(store.whatsapp, betoLid, ana);
      expect((await store.person(identityOf("whatsapp", before.id)))?.phone).toBe(null);
    });

    test("takes away no phone that an invitation gave", async (store) => {
      const before = wrote(store.whatsapp, ana, null, anaLid);
      await bind(store, before.id, "4770000000" as Phone);
      wrote(store.whatsapp, betoLid, ana);
      expect((await store.person(identityOf("whatsapp", before.id)))?.phone).toBe("4770000000");
    });

    test("is learnt of without a message", async ({ whatsapp }) => {
      const [one, other] = [wrote(whatsapp, ana, null, anaLid), wrote(whatsapp, betoLid, beto)];
      whatsapp.learn(ana, betoLid);
      expect(whatsapp.person(one.id)).toMatchObject({ phoneJid: null, replyTo: anaLid });
      expect(whatsapp.person(other.id)).toMatchObject({ phoneJid: ana, lidJid: betoLid });
    });

    test("leaves a LID that has another number now with the new number alone", async ({ whatsapp }) => {
      const { id } = wrote(whatsapp, ana, null, anaLid);
      whatsapp.learn(beto, anaLid);
      expect(whatsapp.person(id)).toEqual({ id, phoneJid: beto, lidJid: anaLid, replyTo: anaLid });
      expect(wrote(whatsapp, ana)).toMatchObject({ lidJid: null });
    });
  });

  describe("a pair learnt of before anybody wrote", () => {
    test("is nobody, and there when a message from either address comes", async ({ whatsapp }) => {
      whatsapp.learn(ana, anaLid);
      whatsapp.learn(beto, betoLid);
      for (let id = 0; id < 10; id++) expect(whatsapp.person(id)).toBe(null);
      expect(wrote(whatsapp, anaLid)).toMatchObject({ phoneJid: ana, replyTo: anaLid });
      expect(wrote(whatsapp, beto)).toMatchObject({ lidJid: betoLid, replyTo: beto });
    });

    test("never takes the place of who wrote", async ({ whatsapp }) => {
      whatsapp.learn(ana, anaLid);
      const { id } = wrote(whatsapp, beto);
      whatsapp.learn(beto, anaLid);
      expect(whatsapp.person(id)).toEqual({ id, phoneJid: beto, lidJid: anaLid, replyTo: beto });
      whatsapp.learn(ana, betoLid);
      whatsapp.learn(ana, anaLid);
      expect(wrote(whatsapp, betoLid)).toMatchObject({ phoneJid: null });
    });

    test("is nothing when it is not a phone's and a LID's", async ({ whatsapp }) => {
      whatsapp.learn(anaLid, ana);
      whatsapp.learn(ana, beto);
      expect(wrote(whatsapp, ana)).toMatchObject({ lidJid: null });
    });
  });

  describe("what WhatsApp asked of a person", () => {
    testAgain("is kept until something else is asked, or nothing", async (store, again) => {
      const { id } = wrote(store.whatsapp, ana);
      expect(store.whatsapp.asked(id)).toBe(null);
      store.whatsapp.saveAsked(id, question(1));
      store.whatsapp.saveAsked(id, question(2));
      const { whatsapp } = again();
      expect(whatsapp.asked(id)).toEqual(question(2));
      whatsapp.saveAsked(id, null);
      expect(whatsapp.asked(id)).toBe(null);
      expect(() => whatsapp.saveAsked(99, question(3))).toThrow("no person 99");
      expect(whatsapp.asked(99)).toBe(null);
    });

    test("is, of two who are one, what was asked last", async ({ whatsapp }) => {
      const [older, younger] = [wrote(whatsapp, ana).id, wrote(whatsapp, anaLid).id];
      whatsapp.saveAsked(older, question(1));
      whatsapp.saveAsked(younger, question(2));
      whatsapp.learn(ana, anaLid);
      expect([whatsapp.asked(older), whatsapp.asked(younger)]).toEqual([question(2), question(2)]);
      whatsapp.saveAsked(younger, question(3));
      expect(whatsapp.asked(older)).toEqual(question(3));
    });
  });
}
