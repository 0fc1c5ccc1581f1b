import { describe, expect } from "vitest";
import type { Session, Store, TurnOutput } from "../../../src/store/store.ts";
import { nobody, noonMs, said, saleSession, shed, textOf, textUpdate, turnOf, turned } from "../store-kit.ts";
import { type MakePlace, contractTests } from "./place.ts";

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

    test("is closed to what came before the network had accepted the message, open to what came after", async (store) => {
      await write(store, "summary please");
      await write(store, "sí, before the summary existed");
      await sayGate(store);
      const id = await gateId(store);
      await write(store, "sí, while it is being sent");
      expect(await isAfterGate(store)).toBe(false);
      expect(await isAfterGate(store)).toBe(false);
      await write(store, "sí, still while it is being sent");
      await store.replySent(id, "m2", noonMs);
      await write(store, "sí, after");
      expect(await isAfterGate(store)).toBe(false);
      expect(await isAfterGate(store)).toBe(true);
    });

    test("knows what the network calls the message, once it is accepted", async (store) => {
      await write(store, "summary please");
      await sayGate(store);
      const id = await gateId(store);
      await write(store, "before");
      expect((await turnOf(store, () => turned())).gateMessageId).toBe(null);
      await write(store, "stored before, handled after");
      await store.replySent(id, "4711", noonMs);
      await write(store, "after");
      expect(await turnOf(store, () => turned())).toMatchObject({ afterGate: false, gateMessageId: "4711" });
      expect((await turnOf(store, () => turned())).gateMessageId).toBe("4711");
    });

    test("is judged by the order within one commit too", async (store) => {
      await write(store, "a");
      await sayGate(store);
      const id = await gateId(store);
      await Promise.all([
        write(store, "sí, before"),
        store.replySent(id, "m2", noonMs),
        store.accept([textUpdate(1, "after", "sí, after")], noonMs, shed),
      ]);
      expect(await isAfterGate(store)).toBe(false);
      expect(await isAfterGate(store)).toBe(true);
    });

    for (const nothingSent of [false, true]) {
      test(`stays closed while the message is put off (nothing sent: ${nothingSent})`, async (store) => {
        await write(store, "a");
        await sayGate(store);
        const id = await gateId(store);
        await write(store, "sí, while it was under way");
        await store.replyLater(id, noonMs, nothingSent);
        await write(store, "sí, while it waited");
        expect(await isAfterGate(store)).toBe(false);
        expect(await isAfterGate(store)).toBe(false);
        await store.replySent(id, "m2", noonMs);
        await write(store, "sí");
        expect(await isAfterGate(store)).toBe(true);
      });
    }

    for (const chatGone of [false, true]) {
      test(`never opens when the message is given up (chat gone: ${chatGone})`, async (store) => {
        await write(store, "a");
        await sayGate(store);
        await store.replyDropped(await gateId(store), "refused", chatGone, noonMs);
        await write(store, "sí");
        expect(await isAfterGate(store)).toBe(false);
      });
    }

    test("stands while its message is shown or to come, and not when that was given up", async (store) => {
      const stands = async () => {
        await write(store, `sí ${crypto.randomUUID()}`);
        return (await turnOf(store, () => turned())).gateStands;
      };
      expect(await stands()).toBe(false);
      await write(store, "a");
      await sayGate(store);
      expect(await stands()).toBe(true);
      const id = await gateId(store);
      await store.replySent(id, "m2", noonMs);
      expect(await stands()).toBe(true);
      await write(store, "b");
      await sayGate(store);
      await store.replyDropped(await gateId(store), "refused", false, noonMs);
      expect(await stands()).toBe(false);
    });

    test("is the newest of the conversation, and none of an earlier one", async (store) => {
      await write(store, "a");
      await sayGate(store);
      await store.replySent(await gateId(store), "m2", noonMs);
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
      await store.replySent(await gateId(store), "m2", noonMs);
      await write(store, "b");
      await write(store, "sí, too early");
      await turnOf(store, ({ entry }) => turned({ replies: [said(entry.chat, "¿confirmas?")], gate: 0 }));
      expect(await isAfterGate(store)).toBe(false);
    });

    testAgain(
      "stays closed over a crash in the middle of sending, until the message is accepted",
      async (store, again) => {
        await write(store, "a");
        await sayGate(store);
        const id = await gateId(store);
        await write(store, "sí, of unknown order");
        const later = again();
        await later.recover(() => ({ to: "inDoubt", changes: {}, consequences: {} }), noonMs);
        expect(await isAfterGate(later)).toBe(false);
        await later.replySent(id, "m2", noonMs);
        await write(later, "sí");
        expect(await isAfterGate(later)).toBe(true);
      },
    );

    testAgain("stays open over a crash when the message is known to be accepted", async (store, again) => {
      await write(store, "a");
      await sayGate(store);
      const id = await gateId(store);
      await store.replySent(id, "m2", noonMs);
      const later = again();
      await later.recover(() => ({ to: "inDoubt", changes: {}, consequences: {} }), noonMs);
      await write(later, "sí");
      expect(await isAfterGate(later)).toBe(true);
    });
  });
}

/** The chat's next entry is answered with `text`. */
async function answers(store: Store, text: string, output: Partial<TurnOutput>): Promise<void> {
  await turnOf(store, ({ entry }) => turned({ replies: [said(entry.chat, text)], ...output }));
}

async function asks(store: Store, text: string, state: string, output: Partial<TurnOutput> = {}): Promise<void> {
  const session = { ...saleSession(7), state: { value: state, context: {} } };
  await answers(store, text, { session, asks: [0], ...output });
}

async function recovered(store: Store): Promise<Store> {
  await store.recover(() => ({ to: "inDoubt", changes: {}, consequences: {} }), noonMs);
  return store;
}

/** Sends all there is to be sent; gives the texts. */
async function sent(store: Store, behind: readonly "telegram"[] = []): Promise<string[]> {
  const texts: string[] = [];
  for (;;) {
    const [row] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody, behind });
    if (!row) return texts;
    texts.push(textOf(row));
    await store.replySent(row.id, null, noonMs);
  }
}

export function questionContract(makePlace: MakePlace): void {
  const { test, testAgain } = contractTests(makePlace);
  describe("a question", () => {
    test("is sent whatever waits in the mailbox and whatever the network holds, in the life that asked it", async (store) => {
      await write(store, "venta");
      await write(store, "477");
      await asks(store, "¿Monto?", "amount");
      expect(await sent(store, ["telegram"])).toEqual(["¿Monto?"]);
    });

    testAgain("waits, after a restart, for its network and for what is in the mailbox", async (store, again) => {
      await write(store, "venta");
      await write(store, "saldo");
      await asks(store, "¿Monto?", "amount");
      const later = await recovered(again());
      expect(await sent(later, ["telegram"])).toEqual([]);
      expect(await sent(later)).toEqual([]);
      await answers(later, "$5.00", {});
      expect(await sent(later, ["telegram"])).toEqual([]);
      expect(await sent(later)).toEqual(["¿Monto?", "$5.00"]);
    });

    testAgain("is not sent again when its answer was handled first", async (store, again) => {
      await write(store, "venta");
      await write(store, "250");
      await asks(store, "¿Monto?", "amount");
      const later = await recovered(again());
      await asks(later, "¿Ticket?", "ticket");
      expect(await sent(later)).toEqual(["¿Ticket?"]);
      expect((await later.pending()).outbox).toBe(0);
    });

    testAgain("is not sent again when it was asked once more", async (store, again) => {
      await write(store, "venta");
      await write(store, "abc");
      await asks(store, "¿Monto?", "amount");
      const later = await recovered(again());
      await asks(later, "No entendí. ¿Monto?", "amount");
      expect(await sent(later)).toEqual(["No entendí. ¿Monto?"]);
    });

    testAgain(
      "is not sent again when the conversation waits for something else, is another one, or over",
      async (store, again) => {
        for (const output of [
          { session: { ...saleSession(7), state: { value: "checking", context: {} } }, replies: [] },
          { session: saleSession(8) },
          { session: null },
        ]) {
          await write(store, `venta ${crypto.randomUUID()}`);
          await write(store, `250 ${crypto.randomUUID()}`);
          await asks(store, "¿Monto?", "amount");
          const later = await recovered(again());
          await answers(later, "what follows", output);
          expect(await sent(later)).not.toContain("¿Monto?");
        }
      },
    );

    testAgain("had moved on before the crash: only the newest is sent again", async (store, again) => {
      for (const id of ["venta", "477", "250"]) await write(store, id);
      await asks(store, "¿Teléfono?", "phone");
      await asks(store, "¿Monto?", "amount");
      await asks(store, "¿Ticket?", "ticket");
      const later = await recovered(again());
      expect(await sent(later)).toEqual(["¿Ticket?"]);
    });

    test("whose sending failed is not sent again once the conversation has moved on, before or after that", async (store) => {
      for (const failsFirst of [true, false]) {
        await write(store, `venta ${failsFirst}`);
        await asks(store, "¿Monto?", "amount");
        const [row] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
        await write(store, `250 ${failsFirst}`);
        if (failsFirst) await store.replyLater(row?.id ?? 0, noonMs);
        if (failsFirst) expect(await sent(store)).toEqual([]);
        await asks(store, "¿Ticket?", "ticket");
        if (!failsFirst) await store.replyLater(row?.id ?? 0, noonMs);
        expect(await sent(store)).toEqual(["¿Ticket?"]);
      }
    });

    test("that the network asked to wait with is sent all the same", async (store) => {
      await write(store, "venta");
      await asks(store, "¿Monto?", "amount");
      const [row] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
      await store.replyLater(row?.id ?? 0, noonMs, true);
      await write(store, "250");
      await asks(store, "¿Ticket?", "ticket");
      expect(await sent(store)).toEqual(["¿Monto?", "¿Ticket?"]);
    });

    testAgain("that a sí confirms is sent again, whatever was said after it", async (store, again) => {
      for (const id of ["venta", "hm"]) await write(store, id);
      await asks(store, "¿La registro?", "summary", { gate: 0 });
      await asks(store, "¿Qué cambio?", "summary");
      const later = await recovered(again());
      expect(await sent(later)).toEqual(["¿La registro?", "¿Qué cambio?"]);
    });

    testAgain("holds up what is behind it, and what is no question waits for nothing", async (store, again) => {
      await write(store, "venta");
      await asks(store, "¿Monto?", "amount");
      await store.notify(
        [said(textUpdate(1, "", "").chat, "registrada"), said(textUpdate(2, "", "").chat, "en duda")],
        noonMs,
      );
      const later = await recovered(again());
      expect(await sent(later, ["telegram"])).toEqual(["en duda"]);
      expect(await sent(later)).toEqual(["¿Monto?", "registrada"]);
    });
  });
}
