import { describe, expect } from "vitest";
import type { Store, TurnOutput } from "../../../src/store/store.ts";
import { nobody, noonMs, saleSession, said, shed, textOf, textUpdate, turned, turnOf } from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

async function write(store: Store, id: string): Promise<void> {
  await store.accept([textUpdate(1, id, id)], noonMs, shed);
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
