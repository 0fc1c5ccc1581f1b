import { describe, expect } from "vitest";
import { identityOf } from "../../../src/domain/person.ts";
import type { Entry, Store } from "../../../src/store/store.ts";
import {
  addOperations,
  apology,
  chatNumber,
  dayMs,
  drain,
  minuteMs,
  newOperation,
  nobody,
  noonMs,
  phoneNumber,
  random,
  said,
  saleSession,
  shed,
  textOf,
  textUpdate,
  turn,
  turnOf,
  turned,
  wordsOf,
} from "../store-kit.ts";
import { type MakePlace, contractTests } from "./place.ts";

const bound = 1_000;

function flood(chat: number, from: number, count: number) {
  return Array.from({ length: count }, (_, index) => textUpdate(chat, `f${from + index}`, `${from + index}`));
}

async function shedSentences(store: Store): Promise<string[]> {
  const sentences: string[] = [];
  for (;;) {
    const [row] = await store.nextReplies({ max: 1, nowMs: noonMs + dayMs, skip: new Set() });
    if (!row) return sentences;
    sentences.push(textOf(row));
    await store.replySent(row.id, null, noonMs);
  }
}

export function inboxContract(makePlace: MakePlace): void {
  const { test, testAgain } = contractTests(makePlace);
  describe("the inbox", () => {
    test("takes a delivery once, within a batch and over batches", async (store) => {
      const [one, two] = [textUpdate(1, "d1", "one"), textUpdate(1, "d2", "two")];
      expect(await store.accept([one, one, two], noonMs, shed)).toEqual({ fresh: 2, shed: 0 });
      expect(await store.accept([two, one], noonMs, shed)).toEqual({ fresh: 0, shed: 0 });
      expect(await drain(store)).toEqual(["1 one", "1 two"]);
      expect(await store.accept([one, two], noonMs + dayMs, shed)).toEqual({ fresh: 0, shed: 0 });
      expect(await drain(store)).toEqual([]);
    });

    test("tells the same id of two channels apart", async (store) => {
      const here = textUpdate(1, "7", "here");
      await store.accept([here, { ...here, channel: "whatsapp" }], noonMs, shed);
      expect((await store.pending()).inbox).toBe(2);
    });

    testAgain("takes a delivery once over a crash, handled or not", async (store, again) => {
      await store.accept([textUpdate(1, "d1", "one")], noonMs, shed);
      await drain(store);
      await store.accept([textUpdate(1, "d2", "two")], noonMs, shed);
      const later = again();
      expect(await later.accept([textUpdate(1, "d1", "one"), textUpdate(1, "d2", "two")], noonMs, shed)).toEqual({
        fresh: 0,
        shed: 0,
      });
      expect(await drain(later)).toEqual(["1 two"]);
    });

    test("gives a chat's messages in the order of acceptance, with when they were accepted", async (store) => {
      await store.accept([textUpdate(1, "c", "c"), textUpdate(1, "a", "a")], noonMs, shed);
      await store.accept([textUpdate(1, "b", "b")], noonMs - minuteMs, shed);
      const entries: Entry[] = [];
      for (let n = 0; n < 3; n++) {
        await turn(store, (input) => {
          entries.push(input.entry);
          return turned();
        });
      }
      expect(entries.map((entry) => entry.acceptedAtMs)).toEqual([noonMs, noonMs, noonMs - minuteMs]);
      expect(entries.map((entry) => entry.content)).toEqual(
        ["c", "a", "b"].map((word) => ({ type: "update", update: textUpdate(1, word, word) })),
      );
      expect(entries.map((entry) => entry.seq)).toEqual(entries.map((entry) => entry.seq).sort((a, b) => a - b));
    });

    test("takes nothing of a batch that is empty", async (store) => {
      expect(await store.accept([], noonMs, shed)).toEqual({ fresh: 0, shed: 0 });
    });

    test("sheds what comes beyond a thousand, of that chat alone", async (store) => {
      expect(await store.accept(flood(1, 0, bound), noonMs, shed)).toEqual({ fresh: bound, shed: 0 });
      const more = [...flood(1, bound, 2), textUpdate(2, "other", "hola")];
      expect(await store.accept(more, noonMs, shed)).toEqual({ fresh: 1, shed: 2 });
      expect(await store.accept(more, noonMs, shed)).toEqual({ fresh: 0, shed: 0 });
      expect((await store.pending()).inbox).toBe(bound + 1);
      expect(await shedSentences(store)).toEqual(["too fast"]);
      await turn(store, () => turned());
      expect(await store.accept(flood(1, 5_000, 2), noonMs, shed)).toEqual({ fresh: 1, shed: 1 });
    });

    test("tells a flood so once a minute, for as long as it lasts", async (store) => {
      await store.accept(flood(1, 0, bound), noonMs, shed);
      for (let second = 0; second < 180; second += 10) {
        await store.accept(flood(1, bound + second, 1), noonMs + second * 1_000, shed);
      }
      expect(await shedSentences(store)).toEqual(["too fast", "too fast", "too fast"]);
    });

    test("forgets what was handled eight days ago, and nothing that is open", async (store) => {
      await store.accept([textUpdate(1, "old", "old")], noonMs, shed);
      await drain(store);
      await store.accept([textUpdate(1, "open", "open")], noonMs, shed);
      await store.accept([textUpdate(2, "young", "young")], noonMs + 5 * dayMs, shed);
      await turn(store, ({ entry }) => (entry.chat === chatNumber(2) ? turned() : "defer"));
      await store.prune(noonMs + 9 * dayMs, false);
      const redelivered = ["old", "open", "young"].map((id) => textUpdate(3, id, id));
      expect(await store.accept(redelivered, noonMs + 9 * dayMs, shed)).toEqual({ fresh: 1, shed: 0 });
      expect(await drain(store)).toEqual(["1 open", "3 old"]);
    });
  });
}

async function replies(store: Store): Promise<string[]> {
  return (await store.nextReplies({ max: 100, nowMs: noonMs, skip: nobody })).map(
    (row) => `${row.chat} ${textOf(row)}`,
  );
}

export function turnContract(makePlace: MakePlace): void {
  const { test, testAgain } = contractTests(makePlace);
  describe("a turn", () => {
    test("serves one entry of every chat, so that none waits for another's crowd", async (store) => {
      const crowd = Array.from({ length: 50 }, (_, n) => textUpdate(1, `crowd${n}`, `${n}`));
      await store.accept([...crowd, textUpdate(2, "x", "x"), textUpdate(3, "y", "y")], noonMs, shed);
      const served: string[] = [];
      const report = await turn(store, ({ entry }) => {
        served.push(wordsOf(entry));
        return turned();
      });
      expect(served).toEqual(["0", "x", "y"]);
      expect(report).toEqual({ handled: 3, deferred: [], failed: [] });
    });

    test("serves no more chats than asked, the longest waiting first", async (store) => {
      await store.accept(
        [3, 1, 2].map((chat) => textUpdate(chat, `d${chat}`, `${chat}`)),
        noonMs,
        shed,
      );
      expect((await turn(store, () => turned(), { max: 2 })).handled).toBe(2);
      expect(await drain(store)).toEqual(["2 2"]);
    });

    test("leaves deferred entries where they are, in front of what came after them", async (store) => {
      await store.accept([textUpdate(1, "a", "a"), textUpdate(1, "b", "b"), textUpdate(2, "c", "c")], noonMs, shed);
      const report = await turn(store, ({ entry }) => (entry.chat === chatNumber(1) ? "defer" : turned()));
      expect(report).toEqual({ handled: 1, deferred: [chatNumber(1)], failed: [] });
      expect(await drain(store)).toEqual(["1 a", "1 b"]);
    });

    test("leaves entries that are not to be handled now, and holds nobody for them", async (store) => {
      await store.accept([textUpdate(1, "a", "a"), textUpdate(1, "b", "b"), textUpdate(2, "c", "c")], noonMs, shed);
      const only = (entry: Entry) => wordsOf(entry) !== "a";
      const options = { max: 64, nowMs: noonMs, skip: nobody, apology, random, only };
      expect(await store.runTurns(() => turned(), options)).toEqual({ handled: 1, deferred: [], failed: [] });
      expect(await drain(store)).toEqual(["1 a", "1 b"]);
    });

    testAgain("keeps the mark of a run over a crash, and counts what was put aside", async (store, again) => {
      expect(await store.runMark()).toBe(null);
      expect((await store.readModel.figures(noonMs)).putAside).toBe(0);
      const mark = { isOpen: true, inHand: 7, deaths: { 7: 1 }, putAside: 2 };
      await store.saveRunMark({ ...mark, inHand: null });
      await store.saveRunMark(mark);
      const later = again();
      expect(await later.runMark()).toEqual(mark);
      expect((await later.readModel.figures(noonMs)).putAside).toBe(2);
    });

    test("does not show the step a chat to be skipped, however many there are", async (store) => {
      const chats = Array.from({ length: 20 }, (_, n) => n);
      await store.accept(
        chats.map((n) => textUpdate(n, `d${n}`, `${n}`)),
        noonMs,
        shed,
      );
      const skip = new Set(chats.slice(0, 15).map((n) => chatNumber(n)));
      const seen: string[] = [];
      await turn(
        store,
        ({ entry }) => {
          seen.push(wordsOf(entry));
          return turned();
        },
        { skip, max: 3 },
      );
      expect(seen).toEqual(["15", "16", "17"]);
    });

    test("keeps a conversation as the last turn left it, and each chat its own", async (store) => {
      const one = saleSession(7, { ticket: "A-1" }, 3);
      await store.accept(
        [textUpdate(1, "a", "a"), textUpdate(1, "b", "b"), textUpdate(1, "c", "c"), textUpdate(1, "d", "d")],
        noonMs,
        shed,
      );
      expect((await turnOf(store, () => turned({ session: one }))).session).toBe(null);
      expect((await turnOf(store, () => turned())).session).toEqual(one);
      expect((await turnOf(store, () => turned({ session: null }))).session).toEqual(one);
      expect((await turnOf(store, () => turned())).session).toBe(null);
      await store.accept([textUpdate(2, "e", "e")], noonMs, shed);
      expect((await turnOf(store, () => turned())).session).toBe(null);
    });

    testAgain("keeps a conversation over a crash", async (store, again) => {
      await store.accept([textUpdate(1, "a", "a"), textUpdate(1, "b", "b")], noonMs, shed);
      await turnOf(store, () => turned({ session: saleSession(7) }));
      expect((await turnOf(again(), () => turned())).session).toEqual(saleSession(7));
    });

    test("shows the step who writes, the collaborators of the phone proved, and what the chat has open", async (store) => {
      const maria = {
        identity: identityOf("telegram", 1),
        chat: chatNumber(1),
        phone: phoneNumber(1),
        name: "Ana",
        toldAtMs: 5,
        quietUntilMs: 7,
        needsProof: true,
      };
      const ana = {
        usertoolId: "u1",
        name: "Ana",
        phone: phoneNumber(1),
        branch: "Centro",
        type: "cajero",
        status: "activo",
      };
      const eva = { ...ana, usertoolId: "u2", name: "Eva", phone: phoneNumber(2) };
      await store.saveCollaborators([ana, eva], noonMs);
      await store.saveWallets([{ key: "w", name: "Wallet", clientLink: null, redeemLink: null }]);
      await addOperations(store, newOperation("first"), newOperation("second", { createdAtMs: noonMs + 1 }));
      await store.accept([textUpdate(1, "a", "a")], noonMs, shed);
      const unknown = await turnOf(store, () => turned({ person: maria }));
      expect(unknown).toMatchObject({ person: null, collaborators: [] });
      await store.accept([textUpdate(1, "b", "b")], noonMs, shed);
      const known = await turnOf(store, () => turned());
      expect(known).toMatchObject({
        person: maria,
        collaborators: [ana],
        directory: { readAtMs: noonMs, triedAtMs: noonMs },
      });
      expect(known.wallets).toEqual([
        { key: "w", name: "Wallet", clientLink: null, redeemLink: null, ticketMandatory: false },
      ]);
      expect(known.open[0]?.id).toBe("second");
      // A contact card proves its phone in the very turn that brings it.
      await store.accept(
        [{ ...textUpdate(1, "c", ""), body: { type: "contact", phone: phoneNumber(2) } }],
        noonMs,
        shed,
      );
      expect((await turnOf(store, () => turned())).collaborators).toEqual([eva]);
    });
  });

  describe("a step that throws", () => {
    test("is recorded and answered with the apology; the other chats are not harmed", async (store) => {
      await store.accept(
        [1, 2, 3].map((chat) => textUpdate(chat, `d${chat}`, `${chat}`)),
        noonMs,
        shed,
      );
      const report = await turn(store, ({ entry }) => {
        if (entry.chat === chatNumber(2)) throw new Error("a bug");
        return turned({ replies: [said(entry.chat, "fine")] });
      });
      expect(report.handled).toBe(3);
      expect(report.failed.map((one) => one.why)).toEqual(["Error: a bug"]);
      expect(await replies(store)).toEqual(["telegram:1 fine", "telegram:2 sorry", "telegram:3 fine"]);
      expect(await drain(store)).toEqual([]);
    });

    test("ends the conversation by the apology, and the next message is served", async (store) => {
      await store.accept([textUpdate(1, "a", "a"), textUpdate(1, "b", "b"), textUpdate(1, "c", "c")], noonMs, shed);
      await turnOf(store, () => turned({ session: saleSession(7) }));
      await turn(store, () => {
        throw new Error("a bug");
      });
      expect((await turnOf(store, () => turned())).session).toBe(null);
    });

    test("leaves none of its effects behind when what it decided cannot be written whole", async (store) => {
      await addOperations(store, newOperation("taken"));
      await store.accept([textUpdate(1, "a", "a")], noonMs, shed);
      const again = newOperation("taken");
      const report = await turn(store, ({ entry }) =>
        turned({
          session: saleSession(7),
          replies: [said(entry.chat, "half")],
          lookups: [{ conversationId: 7, ask: "x", request: { type: "doubts" }, by: null }],
          timers: [{ name: "late", conversationId: 7, dueAtMs: noonMs }],
          person: {
            identity: identityOf("telegram", 1),
            chat: entry.chat,
            phone: null,
            name: "half",
            toldAtMs: 0,
            quietUntilMs: 0,
            needsProof: false,
          },
          operations: [newOperation("fresh"), again],
        }),
      );
      expect(report.failed).toHaveLength(1);
      expect(await replies(store)).toEqual(["telegram:1 sorry"]);
      expect(await store.operation("fresh")).toBe(null);
      expect(await store.person(identityOf("telegram", 1))).toBe(null);
      expect(await store.fireTimers(noonMs)).toBe(0);
      expect(await store.pending()).toEqual({ inbox: 0, outbox: 1, lookups: 0, operations: 1 });
    });

    test("fails the turn when the apology throws too, and leaves the entry open", async (store) => {
      await store.accept([textUpdate(1, "a", "a")], noonMs, shed);
      const failing = store.runTurns(
        () => {
          throw new Error("a bug");
        },
        {
          max: 1,
          nowMs: noonMs,
          skip: nobody,
          apology: () => {
            throw new Error("another");
          },
          random,
        },
      );
      await expect(failing).rejects.toThrow("another");
      const saved = await store.runTurns(
        () => {
          throw new Error("a bug");
        },
        { max: 1, nowMs: noonMs, skip: nobody, apology, random },
      );
      expect(saved.handled).toBe(1);
    });
  });
}
