import { describe, expect } from "vitest";
import type { Entry, Store } from "../../../src/store/store.ts";
import { chatNumber, dayMs, drain, minuteMs, noonMs, shed, textOf, textUpdate, turn, turned } from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

const bound = 1_000;

function flood(chat: number, from: number, count: number) {
  return Array.from({ length: count }, (_, index) => textUpdate(chat, `f${from + index}`, `${from + index}`));
}

async function shedSentences(store: Store): Promise<string[]> {
  const said: string[] = [];
  for (;;) {
    const [row] = await store.nextReplies({ max: 1, nowMs: noonMs + dayMs, skip: new Set() });
    if (!row) return said;
    said.push(textOf(row));
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
