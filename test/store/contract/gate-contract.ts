import { describe, expect } from "vitest";
import type { Session, Store } from "../../../src/store/store.ts";
import { nobody, noonMs, saleSession, said, shed, textUpdate, turned, turnOf } from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

async function write(store: Store, id: string): Promise<void> {
  await store.accept([textUpdate(1, id, id)], noonMs, shed);
}

/** The chat's next entry is answered with a summary that a *sí* confirms. */
async function sayGate(store: Store, session: Session = saleSession(7)): Promise<boolean> {
  const { afterGate } = await turnOf(store, ({ entry }) =>
    turned({ session, replies: [said(entry.chat, "by the way"), said(entry.chat, "¿confirmas?")], gate: 1 }),
  );
  return afterGate;
}

async function isAfterGate(store: Store): Promise<boolean> {
  return (await turnOf(store, () => turned())).afterGate;
}

/** Sends the first message and gives the id of the second, which is the gate. */
async function gateId(store: Store): Promise<number> {
  const [first] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
  expect(first?.gate).toBe(false);
  await store.replySent(first?.id ?? 0, "m1", noonMs);
  const [gate] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
  expect(gate?.gate).toBe(true);
  return gate?.id ?? 0;
}

export function gateContract(makePlace: MakePlace): void {
  const { test, testAgain } = contractTests(makePlace);
  describe("the gate", () => {
    test("is open where there is none", async (store) => {
      await write(store, "a");
      await write(store, "b");
      expect((await turnOf(store, () => turned({ session: saleSession(7) }))).afterGate).toBe(true);
      expect(await isAfterGate(store)).toBe(true);
    });

    test("is closed to what was accepted before it began to be sent, open to what came after", async (store) => {
      await write(store, "summary please");
      await write(store, "sí, before the summary existed");
      await sayGate(store);
      await write(store, "sí, before it began");
      expect(await isAfterGate(store)).toBe(false);
      await store.beginReply(await gateId(store));
      await write(store, "sí, after");
      expect(await isAfterGate(store)).toBe(false);
      expect(await isAfterGate(store)).toBe(true);
    });

    test("counts from the first time it began to be sent, and stays when it was sent", async (store) => {
      await write(store, "a");
      await sayGate(store);
      const id = await gateId(store);
      await store.beginReply(id);
      await write(store, "sí");
      await store.replyLater(id, noonMs);
      await store.beginReply(id);
      await store.replySent(id, "m2", noonMs);
      expect(await isAfterGate(store)).toBe(true);
    });

    test("is closed when the message was given up before it began", async (store) => {
      await write(store, "a");
      await sayGate(store);
      await store.replyDropped(await gateId(store), "refused", false, noonMs);
      await write(store, "sí");
      expect(await isAfterGate(store)).toBe(false);
    });

    test("closes when the network took nothing after all, until it begins anew", async (store) => {
      await write(store, "a");
      await sayGate(store);
      const id = await gateId(store);
      await store.beginReply(id);
      await write(store, "sí, while it was refused");
      await store.replyLater(id, noonMs, true);
      await write(store, "sí, while it waited");
      expect(await isAfterGate(store)).toBe(false);
      await store.beginReply(id);
      await write(store, "sí");
      expect(await isAfterGate(store)).toBe(false);
      expect(await isAfterGate(store)).toBe(true);
    });

    for (const chatGone of [false, true]) {
      test(`closes when the message is given up, even after it began (chat gone: ${chatGone})`, async (store) => {
        await write(store, "a");
        await sayGate(store);
        const id = await gateId(store);
        await store.beginReply(id);
        await store.replyDropped(id, "refused", chatGone, noonMs);
        await write(store, "sí");
        expect(await isAfterGate(store)).toBe(false);
      });
    }

    test("is the newest of the conversation, and none of an earlier one", async (store) => {
      await write(store, "a");
      await sayGate(store);
      await store.beginReply(await gateId(store));
      await write(store, "change the amount");
      expect(await sayGate(store, saleSession(7, { amount: 2 }))).toBe(true);
      await write(store, "sí, to the first summary");
      expect((await turnOf(store, () => turned({ session: saleSession(7, { amount: 3 }) }))).afterGate).toBe(false);
      await write(store, "another sale");
      await turnOf(store, () => turned({ session: saleSession(8) }));
      await write(store, "hola");
      expect(await isAfterGate(store)).toBe(true);
    });

    test("survives a turn that leaves the conversation as it was and says nothing to confirm", async (store) => {
      await write(store, "a");
      await sayGate(store);
      await write(store, "saldo");
      await turnOf(store, ({ entry }) => turned({ replies: [said(entry.chat, "$5")] }));
      await write(store, "sí");
      expect(await isAfterGate(store)).toBe(false);
    });

    test("closes to a conversation that stays as it was when a new one is said", async (store) => {
      await write(store, "a");
      await sayGate(store);
      await store.beginReply(await gateId(store));
      await write(store, "b");
      await write(store, "sí, too early");
      await turnOf(store, ({ entry }) => turned({ replies: [said(entry.chat, "¿confirmas?")], gate: 0 }));
      expect(await isAfterGate(store)).toBe(false);
    });

    testAgain("closes again after a crash, until it begins to be sent anew", async (store, again) => {
      await write(store, "a");
      await sayGate(store);
      const id = await gateId(store);
      await store.beginReply(id);
      await write(store, "sí, of unknown order");
      const later = again();
      await later.recover(() => ({ to: "inDoubt", changes: {}, consequences: {} }), noonMs);
      expect(await isAfterGate(later)).toBe(false);
      await later.beginReply(id);
      await write(later, "sí");
      expect(await isAfterGate(later)).toBe(true);
    });

    testAgain("stays open over a crash when the message is known to be sent", async (store, again) => {
      await write(store, "a");
      await sayGate(store);
      const id = await gateId(store);
      await store.beginReply(id);
      await store.replySent(id, "m2", noonMs);
      const later = again();
      await later.recover(() => ({ to: "inDoubt", changes: {}, consequences: {} }), noonMs);
      await write(later, "sí");
      expect(await isAfterGate(later)).toBe(true);
    });
  });
}
