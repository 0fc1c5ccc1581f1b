import { Client } from "pg";
import { describe, expect, it } from "vitest";
import type { Store, Work } from "../../../src/store/store.ts";
import { recogniseHome } from "../../../src/store/postgres/lease.ts";
import { startPostgresProxy } from "../../support/postgres/postgres-proxy.ts";
import { hasPostgres, postgresServer } from "../../support/postgres/postgres-server.ts";
import {
  addOperations,
  apology,
  chatNumber,
  newOperation,
  nobody,
  noonMs,
  random,
  said,
  shed,
  textUpdate,
  turned,
} from "../store-kit.ts";
import { endedAfterEach, nameOf, openPostgres } from "./place.ts";
import { inRealTime } from "../../support/real-time.ts";

describe.skipIf(!hasPostgres())("a store that stands by", () => {
  const { ends, database, open: openStore } = endedAfterEach();

  const open = (url: string, more: Parameters<typeof openPostgres>[1] = { isShared: true }) => openStore(url, more);

  /** A store under the lease. */
  async function owner(url: string): Promise<Store> {
    const home = await recogniseHome(url);
    const [row] = await admin(url, "update lease set epoch = epoch + 1 returning epoch");
    return open(url, { lease: { epoch: Number(row?.["epoch"]) }, home, isShared: true });
  }

  const admin = async (url: string, sql: string) => (await postgresServer()).admin(sql, nameOf(url));
  const updates = (mark: string) => [textUpdate(1, mark, mark)];

  it("writes nothing before somebody has worked on the database, and then what the network posts, once", async () => {
    const url = await database();
    const standby = open(url);
    await expect(standby.accept(updates("early"), noonMs, shed)).rejects.toThrow(/Nobody works/);
    expect(await standby.readModel.writable(noonMs)).toBe(false);
    const active = await owner(url);
    expect(await standby.readModel.writable(noonMs)).toBe(true);
    const both = await Promise.all([standby, active].map((store) => store.accept(updates("one"), noonMs, shed)));
    expect(both.map(({ fresh }) => fresh).toSorted((a, b) => a - b)).toEqual([0, 1]);
    expect((await active.pending()).inbox).toBe(1);
  });

  it("tells the one that works within a second, also when its session is lost", inRealTime, async () => {
    const url = await database();
    const active = await owner(url);
    const standby = open(url);
    const told: ReadonlySet<Work>[] = [];
    active.subscribe((work) => void (work.has("elsewhere") && told.push(work)));
    // Both watch now.
    await new Promise((resolve) => void setTimeout(resolve, 1_300));
    const tookMs = async (mark: string) => {
      const before = told.length;
      const sinceMs = performance.now();
      await standby.accept(updates(mark), noonMs, shed);
      await expect.poll(() => told.length, { timeout: 10_000, interval: 5 }).toBeGreaterThan(before);
      return performance.now() - sinceMs;
    };
    expect(await tookMs("one")).toBeLessThan(900);
    expect(told[0]).toContain("inbox");
    await admin(
      url,
      "select pg_terminate_backend(pid) from pg_stat_activity where query like '%sum(mark)%' and pid <> pg_backend_pid()",
    );
    expect(await tookMs("two")).toBeLessThan(5_000);
  });

  it(
    "holds up who works no longer than a second or two where it stands still with a transaction open",
    inRealTime,
    async () => {
      const url = await database();
      const active = await owner(url);
      let isHeld = false;
      const proxy = await startPostgresProxy(url, () => {
        if (isHeld) return "passes";
        isHeld = true;
        return "held";
      });
      ends.push(() => proxy.close());
      const standby = open(proxy.url);
      const posted = standby.accept(updates("one"), noonMs, shed);
      await expect.poll(() => isHeld).toBe(true);
      const sinceMs = performance.now();
      await Promise.all([
        active.accept(updates("two"), noonMs, shed),
        active.accept([textUpdate(2, "three", "three")], noonMs, shed),
      ]);
      expect(performance.now() - sinceMs).toBeLessThan(2_500);
      expect(await posted).toMatchObject({ fresh: 1 });
      expect((await active.pending()).inbox).toBe(3);
    },
  );

  it("hears of what others commit once a second, however often they notify", inRealTime, async () => {
    const url = await database();
    await owner(url);
    const [standby, posting] = [open(url), open(url)];
    let told = 0;
    standby.subscribe((work) => void (work.has("elsewhere") && told++));
    await new Promise((resolve) => void setTimeout(resolve, 1_300));
    const sinceMs = performance.now();
    for (let n = 0; n < 30; n++) {
      await posting.accept(updates(`post ${n}`), noonMs, shed);
      await new Promise((resolve) => void setTimeout(resolve, 40));
    }
    expect(told).toBeLessThanOrEqual(2 + Math.floor((performance.now() - sinceMs) / 1_000));
  });

  it("leaves no message behind whose mailbox was held by one that ended without a commit", async () => {
    const url = await database();
    const active = await owner(url);
    await active.accept(updates("one"), noonMs, shed);
    const dying = new Client(url);
    await dying.connect();
    await dying.query("begin");
    await dying.query("select 1 from chats for update");
    const turns = () => active.runTurns(() => turned(), { max: 9, nowMs: noonMs, skip: nobody, apology, random });
    expect(await turns()).toMatchObject({ handled: 0 });
    await dying.end();
    await new Promise<void>((resolve) => void active.subscribe((work) => void (work.has("inbox") && resolve())));
    expect(await turns()).toMatchObject({ handled: 1 });
  });

  it("does not write into a copy, nor where a newer program has changed the schema", async () => {
    const url = await database();
    const active = await owner(url);
    const standby = open(url);
    await admin(url, "insert into meta (name, value) values ('copied_at', '1')");
    await expect(standby.notify([said(chatNumber(1), "x")], noonMs)).rejects.toThrow(/Nobody works/);
    await expect(standby.accept(updates("one"), noonMs, shed)).rejects.toThrow(/copy/);
    // Who works on it accepts nothing either, before it has ended what was open: it would be ended too.
    await expect(active.accept(updates("one"), noonMs, shed)).rejects.toThrow(/copy/);
    await admin(url, "delete from meta where name = 'copied_at'");
    await standby.accept(updates("two"), noonMs, shed);
    await admin(url, "insert into monedero_schema (step) values (900)");
    await expect(standby.accept(updates("three"), noonMs, shed)).rejects.toThrow(/Nobody works/);
    await admin(url, "delete from monedero_schema where step = 900");
    await admin(url, "update meta set value = 'elsewhere' where name = 'home'");
    await expect(standby.notify([said(chatNumber(1), "x")], noonMs)).rejects.toThrow(/Nobody works/);
  });

  it("decides once what two decide at once", async () => {
    const url = await database();
    const active = await owner(url);
    const standby = open(url);
    for (let n = 0; n < 20; n++) {
      const id = `sale-${n}`;
      await addOperations(active, newOperation(id));
      const moved = await Promise.all(
        [active, standby, active, standby].map((store) =>
          store.moveOperation(id, "ready", "cancelled", {}, {}, noonMs),
        ),
      );
      expect(moved.filter(Boolean)).toHaveLength(1);
    }
  });

  it("writes under the lease as soon as it has it, and nothing any more when it is lost", async () => {
    const url = await database();
    await owner(url);
    let lost = 0;
    const held: { lease: { epoch: number } | null } = { lease: null };
    const store = openPostgres(url, {
      isShared: true,
      get lease() {
        return held.lease;
      },
      onLeaseLost: () => lost++,
    });
    ends.push(() => store.close());
    await store.accept(updates("standing by"), noonMs, shed);
    const [row] = await admin(url, "update lease set epoch = epoch + 1 returning epoch");
    held.lease = { epoch: Number(row?.["epoch"]) };
    await store.accept(updates("working"), noonMs, shed);
    await admin(url, "update lease set epoch = epoch + 1");
    await expect(store.accept(updates("late"), noonMs, shed)).rejects.toThrow(/Another process/);
    expect(lost).toBe(1);
    expect((await store.pending()).inbox).toBe(2);
  });
});
