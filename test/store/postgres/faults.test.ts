import { describe, expect, it } from "vitest";
import { pointsOf } from "../../../src/domain/money.ts";
import type { Store } from "../../../src/store/store.ts";
import { hasPostgres, postgresServer } from "../../support/postgres/postgres-server.ts";
import { startPostgresProxy, type Fate } from "../../support/postgres/postgres-proxy.ts";
import {
  addOperations,
  chatNumber,
  newOperation,
  nobody,
  noonMs,
  phoneNumber,
  saleOf,
  said,
  shed,
  textOf,
  textUpdate,
  turn,
  turned,
} from "../store-kit.ts";
import { endedAfterEach } from "./place.ts";

const messages = 40;

describe.skipIf(!hasPostgres())("a store whose server fails", () => {
  const { ends, database, open } = endedAfterEach();

  /** Accepts messages of four chats one after the other, handles them at the same time, and answers each. Gives the answers by chat. */
  async function talk(store: Store): Promise<string[][]> {
    let isAccepted = false;
    const accept = async () => {
      for (let n = 0; n < messages; n++)
        await store.accept(
          [0, 1, 2, 3].map((chat) => textUpdate(chat, `${chat}-${n}`, `${n}`)),
          noonMs,
          shed,
        );
      isAccepted = true;
    };
    const handle = async () => {
      for (;;) {
        const isLast = isAccepted;
        const { handled } = await turn(store, ({ entry }) => {
          const { content } = entry;
          const text =
            content.type === "update" && content.update.body.type === "text" ? content.update.body.text : "?";
          return turned({ replies: [said(entry.chat, text)] });
        });
        if (handled === 0 && isLast) return;
      }
    };
    await Promise.all([accept(), handle()]);
    return Promise.all([0, 1, 2, 3].map((chat) => answersIn(store, chat)));
  }

  /** The texts of chat 7, in order. */
  async function textsOf(store: Store): Promise<string[]> {
    const found: string[] = [];
    for (;;) {
      const [row] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
      if (row === undefined) return found;
      found.push(textOf(row));
      await store.replySent(row.id, null, noonMs);
    }
  }

  async function answersIn(store: Store, chat: number): Promise<string[]> {
    const others = new Set([0, 1, 2, 3].filter((one) => one !== chat).map((one) => chatNumber(one)));
    const texts: string[] = [];
    for (;;) {
      const [row] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: others });
      if (row === undefined) return texts;
      texts.push(textOf(row));
      await store.replySent(row.id, null, noonMs);
    }
  }

  const inOrder = Array.from({ length: messages }, (_, n) => String(n));

  it.each<[string, Fate]>([
    ["the answer of every third COMMIT is lost", "answer lost"],
    ["every third COMMIT does not arrive", "not delivered"],
  ])("loses nothing and does nothing twice when %s", async (_, fate) => {
    const url = await database();
    const proxy = await startPostgresProxy(url, (nth) => (nth % 3 === 0 ? fate : "passes"));
    ends.push(() => proxy.close());
    const store = open(proxy.url);
    expect(await talk(store)).toEqual([inOrder, inOrder, inOrder, inOrder]);
    expect(proxy.lost.answers + proxy.lost.requests).toBeGreaterThan(20);
  });

  it.each<Fate>(["answer lost", "not delivered"])("begins to send once, and knows it, with the %s", async (fate) => {
    const url = await database();
    const direct = open(url);
    const sales = Array.from({ length: 12 }, (_, n) =>
      newOperation(`sale${n}`, { request: saleOf({ phone: phoneNumber(n) }) }),
    );
    await addOperations(direct, ...sales);
    const proxy = await startPostgresProxy(url, (nth) => (nth % 2 === 0 ? fate : "passes"));
    ends.push(() => proxy.close());
    const store = open(proxy.url);
    for (const { id } of sales) {
      expect(await store.beginSending(id, pointsOf(0), noonMs)).toBe(true);
      expect(await store.beginSending(id, pointsOf(0), noonMs)).toBe(false);
      expect(await direct.operation(id)).toMatchObject({ state: "sending", attempts: 1 });
      // A message has no key of its own: run twice, it would be told twice.
      await store.notify([said(chatNumber(7), id)], noonMs);
    }
    expect(await textsOf(direct)).toEqual(sales.map(({ id }) => id));
    expect((await direct.auditTrail({ max: 100 })).filter(({ what }) => what === "operation.sending")).toHaveLength(
      sales.length,
    );
  });

  it("does again what a crash of the server took with it, although another transaction got its number", async () => {
    const server = await postgresServer();
    const url = await database();
    const other = open(url);
    await other.notify([said(chatNumber(7), "before")], noonMs);
    let isCut = false;
    let crash: Promise<void> = Promise.resolve();
    const proxy = await startPostgresProxy(
      url,
      (nth) => {
        if (nth !== 2) return "passes";
        isCut = true;
        crash = server.restart();
        return "not delivered";
      },
      () => isCut,
    );
    ends.push(() => proxy.close());
    const store = open(proxy.url);
    await store.notify([said(chatNumber(7), "kept")], noonMs);
    const told = store.notify([said(chatNumber(7), "lost in the crash")], noonMs);
    await expect.poll(() => isCut).toBe(true);
    await crash;
    for (let n = 0; n < 30; n++) await other.notify([said(chatNumber(7), `${n}`)], noonMs);
    isCut = false;
    await told;
    const all = await textsOf(other);
    expect(all.slice(0, 2)).toEqual(["before", "kept"]);
    expect(all.filter((text) => text === "lost in the crash")).toHaveLength(1);
    expect(all).toHaveLength(33);
  });

  it("loses nothing and does nothing twice when its sessions are terminated at any moment", async () => {
    const server = await postgresServer();
    const url = await database();
    const store = open(url);
    let isOver = false;
    let terminated = 0;
    const disturb = async () => {
      while (!isOver) {
        const name = new URL(url).pathname.slice(1);
        const rows = await server.admin(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and random() < 0.5`,
        );
        terminated += rows.length;
        await new Promise((resolve) => void setTimeout(resolve, 15));
      }
    };
    const disturbing = disturb();
    // A read whose connection is terminated fails; who asked asks again, as the bot does.
    const patient: Store = {
      ...store,
      runTurns: again((step, options) => store.runTurns(step, options)),
      nextReplies: again((options) => store.nextReplies(options)),
    };
    const answers = await talk(patient);
    isOver = true;
    await disturbing;
    expect(answers).toEqual([inOrder, inOrder, inOrder, inOrder]);
    expect(terminated).toBeGreaterThan(5);
  });

  function again<Given extends unknown[], T>(ask: (...given: Given) => Promise<T>): (...given: Given) => Promise<T> {
    return async (...given) => {
      for (let tries = 1; ; tries++)
        try {
          return await ask(...given);
        } catch (error) {
          if (tries > 50) throw error;
        }
    };
  }

  it("goes on when the server has crashed and is back, with everything it had committed", async () => {
    const server = await postgresServer();
    const store = open(await database());
    await store.accept([textUpdate(1, "before", "before")], noonMs, shed);
    const down = server.restart();
    const accepted = store.accept([textUpdate(1, "during", "during")], noonMs, shed);
    await down;
    expect(await accepted).toEqual({ fresh: 1, shed: 0 });
    expect(await store.accept([textUpdate(1, "before", "before")], noonMs, shed)).toEqual({ fresh: 0, shed: 0 });
    expect((await again(() => store.pending())()).inbox).toBe(2);
  });

  it("says so when the server stays away, and goes on when it comes back", async () => {
    const url = await database();
    let isUp = false;
    const proxy = await startPostgresProxy(url, () => (isUp ? "passes" : "not delivered"));
    ends.push(() => proxy.close());
    const store = open(proxy.url);
    await expect(store.notify([said(chatNumber(1), "lost")], noonMs)).rejects.toThrow();
    expect(await store.readModel.writable(noonMs)).toBe(false);
    isUp = true;
    await store.notify([said(chatNumber(1), "kept")], noonMs);
    expect((await store.nextReplies({ max: 9, nowMs: noonMs, skip: nobody })).map(textOf)).toEqual(["kept"]);
  });
});
