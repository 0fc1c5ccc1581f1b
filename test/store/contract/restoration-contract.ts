import { describe, expect } from "vitest";
import type { ChatKey } from "../../../src/domain/chat.ts";
import type { Endings, Store } from "../../../src/store/store.ts";
import {
  addOperations,
  chatNumber,
  minuteMs,
  newOperation,
  noonMs,
  saleSession,
  said,
  shed,
  textUpdate,
  turned,
  turnOf,
} from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

const ofBackup: Endings = {
  doubt: () => ({}),
  expired: () => ({}),
  approval: () => ({}),
  chat: (chat: ChatKey) => said(chat, "restored"),
};
const endings: Endings = { ...ofBackup, ofOther: { ...ofBackup, chat: (chat) => said(chat, "another bot") } };

const stateOf = async (store: Store) => (await store.operation("sale"))?.state;

/** What a store must do where it is started under another bot or account. */
export function restorationContract(makePlace: MakePlace): void {
  const { test } = contractTests(makePlace);
  const later = noonMs + minuteMs;

  describe("whose a database is", () => {
    test("is recorded, and another bot or account ends what is open once", async (store) => {
      const own = { telegram: "bot", account: "shop" };
      await addOperations(store, newOperation("sale"));
      expect(await store.forgetOpen(endings, noonMs, own)).toBe(null);
      await store.accept([textUpdate(1, "1", "venta")], noonMs, shed);
      await turnOf(store, () => turned({ session: saleSession(1) }), noonMs);
      for (const same of [own, { telegram: "bot" }, { ...own, whatsapp: "number" }, {}])
        expect(await store.forgetOpen(endings, noonMs, same)).toBe(null);
      expect(await stateOf(store)).toBe("ready");

      const other = { telegram: "another", account: "shop", whatsapp: "other" };
      const gap = await store.forgetOpen(endings, later, other);
      expect(gap).toMatchObject({ fromMs: noonMs, untilMs: later, doubts: 1, others: ["telegram", "whatsapp"] });
      expect(await stateOf(store)).toBe("inDoubt");
      const replies = await store.nextReplies({ max: 10, nowMs: later, skip: new Set() });
      expect(replies.find(({ chat }) => chat === chatNumber(1))?.body).toMatchObject(
        said(chatNumber(1), "another bot").body,
      );
      expect(await store.forgetOpen(endings, later, other)).toBe(null);
      expect(await store.forgetOpen(endings, later, { account: "of others" })).toMatchObject({ others: ["account"] });
    });

    test("ends it before what came in since is handled, by the clock as it is set later", async (store) => {
      await store.forgetOpen(endings, noonMs, { telegram: "bot" });
      await store.forgetOpen(endings, later, { telegram: "another" });
      await store.shiftWaiting(-minuteMs, null, { steady: { epoch: "boot", ms: 5 }, wallMs: noonMs, toldWrong: false });
      await store.accept([textUpdate(1, "1", "saldo")], noonMs, shed);
      let restoredAtMs: number | null | undefined;
      await turnOf(
        store,
        (input) => {
          restoredAtMs = input.restoredAtMs;
          return turned();
        },
        noonMs,
      );
      expect([restoredAtMs, (await store.gaps()).map(({ untilMs }) => untilMs)]).toEqual([noonMs, [noonMs]]);
    });
  });
}
