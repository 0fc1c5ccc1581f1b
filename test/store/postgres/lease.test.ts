import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { pointsOf } from "../../../src/domain/money.ts";
import { connect } from "../../../src/store/postgres/core/connection.ts";
import { waitForLease, type Lease, type LeaseOptions } from "../../../src/store/postgres/lease.ts";
import { hasPostgres, postgresServer } from "../../support/postgres/postgres-server.ts";
import {
  addOperations,
  chatNumber,
  newOperation,
  nobody,
  noonMs,
  phoneNumber,
  said,
  saleOf,
  textOf,
} from "../store-kit.ts";
import { endedAfterEach, nameOf, openPostgres } from "./place.ts";
import { inRealTime } from "../../support/real-time.ts";

describe.skipIf(!hasPostgres())("the lease of a database", () => {
  const { ends, database } = endedAfterEach();

  /** A worker that asks for the lease; until the end of the test. */
  function worker(url: string, more: Partial<LeaseOptions> = {}) {
    const seen = { owners: [] as string[], lost: 0 };
    let isOver = false;
    const lease = waitForLease(
      { url, owner: "one", settings: "{}", onLost: () => seen.lost++, ...more },
      ({ owner }) => {
        if (isOver) throw new Error("The test is over");
        seen.owners.push(owner);
      },
    );
    ends.push(async () => {
      isOver = true;
      await lease.then(
        (one) => one.release(),
        () => {},
      );
    });
    return { lease, seen };
  }

  const later = (ms: number) => new Promise<null>((resolve) => void setTimeout(() => resolve(null), ms).unref());
  const tookMs = async (what: Promise<unknown>) => {
    const sinceMs = performance.now();
    await what;
    return performance.now() - sinceMs;
  };

  it("is one worker's at a time, and the next one's at once when it is given up", inRealTime, async () => {
    const url = await database();
    const first = await worker(url).lease;
    const second = worker(url, { owner: "two" });
    expect(await Promise.race([second.lease, later(1_500)])).toBe(null);
    expect(new Set(second.seen.owners)).toEqual(new Set(["one"]));
    expect(first.leftMs()).toBeGreaterThan(5_000);
    const taken = tookMs(second.lease);
    await first.release();
    expect(await taken).toBeLessThan(5_000);
    expect(first.leftMs()).toBe(0);
    expect((await second.lease).epoch).toBe(first.epoch + 1);
  });

  /** The lease of a process that is killed when `kill` is called: nothing renews it, and its session ends. */
  async function processOf(url: string): Promise<{ kill(): Promise<void> }> {
    const client = new Client(url);
    await client.connect();
    await client.query("select pg_advisory_lock(7300119)");
    await client.query(
      "update lease set owner = 'killed', epoch = 41, until = clock_timestamp() + interval '8 s', locked = true, settings = '{}'",
    );
    return { kill: () => client.end() };
  }

  it("passes within a second when its owner's process dies, and at once when it gives it up", inRealTime, async () => {
    const url = await database();
    const first = await processOf(url);
    const second = worker(url, { owner: "two" });
    expect(await Promise.race([second.lease, later(1_000)])).toBe(null);
    const taken = tookMs(second.lease);
    await first.kill();
    expect(await taken).toBeLessThan(5_000);
    expect((await second.lease).epoch).toBe(42);
    await (await second.lease).release();
    expect((await worker(url, { owner: "three" }).lease).epoch).toBe(43);
  });

  it("leaves what a dead owner was sending alone for as long as that one might still send it, whoever follows", async () => {
    const url = await database();
    const dead = await processOf(url);
    const sinceMs = performance.now();
    const storeOf = (lease: { readonly epoch: number }) => {
      const store = openPostgres(url, { lease });
      ends.push(() => store.close());
      return store;
    };
    const beginSending = async (lease: { readonly epoch: number }, id: string, phone: number) => {
      const store = storeOf(lease);
      await addOperations(store, newOperation(id, { request: saleOf({ phone: phoneNumber(phone) }) }));
      expect(await store.beginSending(id, pointsOf(0), noonMs)).toBe(true);
      return store;
    };
    await beginSending({ epoch: 41 }, "of-the-dead", 1);
    const second = worker(url, { owner: "two" });
    await dead.kill();
    const doubted = () => ({ to: "inDoubt", changes: {}, consequences: {} }) as const;
    const next = await beginSending(await second.lease, "of-the-second", 2);
    expect(await next.recover(doubted, noonMs)).toEqual([]);
    await (await second.lease).release();

    const third = await worker(url, { owner: "three" }).lease;
    const last = await beginSending(third, "of-the-third", 3);
    // Who gave it up had nothing under way; what it left is recovered at once.
    expect((await last.recover(doubted, noonMs)).map(({ id }) => id)).toEqual(["of-the-second"]);
    expect((await last.operation("of-the-dead"))?.state).toBe("sending");
    expect(await last.recoverLeft(doubted, () => noonMs, new AbortController().signal)).toBe(1);
    expect(performance.now() - sinceMs).toBeGreaterThan(6_500);
    expect((await last.operation("of-the-dead"))?.state).toBe("inDoubt");
    // Its own is nobody's doubt.
    expect((await last.operation("of-the-third"))?.state).toBe("sending");
  });

  it("stays its owner's when a session is terminated, and so does its time", async () => {
    const server = await postgresServer();
    const url = await database();
    const first = worker(url);
    const { epoch } = await first.lease;
    const second = worker(url, { owner: "two" });
    for (let n = 0; n < 3; n++) {
      await server.admin(
        `select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database
         where d.datname = '${nameOf(url)}' and l.locktype = 'advisory' and l.granted`,
      );
      await later(700);
      const winner = (await Promise.race([second.lease, later(10)]))?.epoch ?? epoch;
      // Whoever was faster has it, alone: the other one knows.
      if (winner !== epoch) return expect([winner, first.seen.lost]).toEqual([epoch + 1, 1]);
    }
    expect([first.seen.lost, (await first.lease).leftMs() > 5_000]).toEqual([0, true]);
  });

  it(
    "runs out by the server's clock when its owner stands still, however wrong the next one's clock is",
    inRealTime,
    async () => {
      const server = await postgresServer();
      const url = await database();
      const first = await worker(url, { owner: "still" }).lease;
      // As of an owner that is stopped: its session stays, and nothing renews.
      await server.admin("update lease set locked = false, epoch = epoch + 100", nameOf(url));
      const early = worker(url, { owner: "ahead", nowMs: () => Date.now() + 3_600_000 });
      expect(await Promise.race([early.lease, later(3_000)])).toBe(null);
      expect(await tookMs(early.lease)).toBeLessThan(9_000);
      expect((await early.lease).epoch).toBe(first.epoch + 101);
      expect((await early.lease).aheadMs()).toBeLessThan(-3_500_000);
    },
  );

  it(
    "runs out where its owner's transactions hang though its own connection lives, and the owner hears of it",
    inRealTime,
    async () => {
      const url = await database();
      const hung = { ms: 4_900 };
      const first = worker(url, { hungMs: () => hung.ms });
      await first.lease;
      const second = worker(url, { owner: "two" });
      expect(await Promise.race([second.lease, later(3_000)])).toBe(null);
      hung.ms = 5_000;
      expect(await tookMs(second.lease)).toBeLessThan(13_000);
      expect((await first.lease).leftMs()).toBe(0);
      await expect.poll(() => first.seen.lost, { timeout: 5_000 }).toBe(1);
    },
  );

  it("is waited for quietly: the server wakes who waits, who asks for nothing meanwhile", inRealTime, async () => {
    const server = await postgresServer();
    const url = await database();
    await worker(url).lease;
    worker(url, { owner: "two" });
    await later(1_000);
    let asleep = 0;
    for (let look = 0; look < 20; look++) {
      const rows = await server.admin(
        `select 1 from pg_stat_activity where datname = '${nameOf(url)}' and wait_event_type = 'Lock' and wait_event = 'advisory'`,
      );
      asleep += rows.length;
      await later(100);
    }
    expect(asleep).toBeGreaterThan(14);
  });

  it("fences: what an owner of before commits is refused, and it is told so", async () => {
    const url = await database();
    const first = await worker(url).lease;
    let lost = 0;
    const store = openPostgres(url, { lease: first, onLeaseLost: () => lost++ });
    ends.push(() => store.close());
    await store.notify([said(chatNumber(1), "mine")], noonMs);
    await addOperations(store, newOperation("sale"));
    await first.release();
    const second = await worker(url, { owner: "two" }).lease;
    await expect(store.notify([said(chatNumber(1), "late")], noonMs)).rejects.toThrow(/Another process/);
    await expect(store.beginSending("sale", pointsOf(0), noonMs)).rejects.toThrow(/Another process/);
    expect(lost).toBe(2);
    const next = openPostgres(url, { lease: second });
    ends.push(() => next.close());
    expect((await next.nextReplies({ max: 9, nowMs: noonMs, skip: nobody })).map(textOf)).toEqual(["mine"]);
    expect((await next.operation("sale"))?.state).toBe("ready");
  });

  it(
    "leaves the owner less time than the server gives it, and none once it cannot be renewed",
    inRealTime,
    async () => {
      const server = await postgresServer();
      const url = await database();
      const first = await worker(url).lease;
      await server.admin("update lease set until = clock_timestamp() + interval '1 day'", nameOf(url));
      const sinceMs = performance.now();
      await server.admin(`alter database ${nameOf(url)} with allow_connections false`);
      await server.admin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${nameOf(url)}'`);
      await expect.poll(() => first.leftMs(), { timeout: 12_000 }).toBe(0);
      expect(performance.now() - sinceMs).toBeLessThan(9_000);
      await server.admin(`alter database ${nameOf(url)} with allow_connections true`);
      await expect.poll(() => first.leftMs(), { timeout: 12_000 }).toBeGreaterThan(0);
    },
  );

  it(
    "ends the session of an owner that stands still with a transaction open, as soon as its lease is over",
    inRealTime,
    async () => {
      const server = await postgresServer();
      const url = await database();
      await server.admin("update lease set epoch = 41, until = clock_timestamp() + interval '2 s'", nameOf(url));
      const still = await connect(url, { pipelined: false });
      ends.push(() => still.end().catch(() => {}));
      await still.query("begin");
      await still.query("select 1 from lease where epoch = 41 for key share");
      const second = worker(url, { owner: "two" });
      expect(await Promise.race([second.lease, later(1_500)])).toBe(null);
      expect(await tookMs(second.lease)).toBeLessThan(2_500);
      await expect(still.query("commit")).rejects.toThrow();
    },
  );

  it(
    "is over after its time where the server's clock was set back, by the waiting worker's own clock",
    inRealTime,
    async () => {
      const server = await postgresServer();
      const url = await database();
      await server.admin("update lease set epoch = 41, until = clock_timestamp() + interval '1 hour'", nameOf(url));
      const sinceMs = performance.now();
      const second = await worker(url, { owner: "two" }).lease;
      expect(performance.now() - sinceMs).toBeGreaterThan(9_500);
      expect(performance.now() - sinceMs).toBeLessThan(13_000);
      const past = await server.admin(
        "select until < clock_timestamp() + interval '11 s' as soon from past_leases",
        nameOf(url),
      );
      expect([second.epoch, past]).toEqual([42, [{ soon: true }]]);
    },
  );

  it("tells its owner that the database was marked as a copy, where that was after the work on it began", async () => {
    const server = await postgresServer();
    const url = await database();
    let copied = 0;
    const mark = "insert into meta (name, value) values ('copied_at', '1')";
    await server.admin(mark, nameOf(url));
    const lease = await worker(url, { onCopied: () => copied++ }).lease;
    await later(2_500);
    expect(copied).toBe(0);
    lease.begun();
    await expect.poll(() => copied, { timeout: 5_000 }).toBe(1);
  });

  it("waits for who holds its row and is none of the workers, and says so once", async () => {
    const url = await database();
    const person = new Client(url);
    await person.connect();
    ends.push(() => person.end());
    await person.query("begin");
    await person.query("select 1 from lease for update");
    const troubles: string[] = [];
    const second = worker(url, { onTrouble: (why) => troubles.push(why) });
    expect(await Promise.race([second.lease, later(2_000)])).toBe(null);
    expect(troubles).toEqual([expect.stringContaining("lock timeout")]);
    // Nobody owns it: there is nobody whose settings could be others.
    expect(second.seen.owners).toEqual([]);
    await person.query("rollback");
    expect((await second.lease).epoch).toBe(1);
  });

  it("is waited for while the server lets nobody in, is read-only or has no connection left", async () => {
    const server = await postgresServer();
    const url = await database();
    const name = nameOf(url);
    await server.admin("update lease set until = clock_timestamp() + interval '3 s'", name);
    await server.admin(`create role few_${name} login connection limit 0`);
    await server.admin(
      `grant all on database ${name} to few_${name}; grant all on all tables in schema public to few_${name}`,
      name,
    );
    ends.push(async () => void (await server.admin(`drop owned by few_${name}; drop role few_${name}`, name)));
    const few = new URL(url);
    few.username = `few_${name}`;
    const troubles: string[] = [];
    const told = (why: string) => troubles.push(why);
    const second = worker(few.href, { owner: "two", onTrouble: told });
    await expect.poll(() => troubles.length, { timeout: 5_000 }).toBe(1);
    expect(troubles).toEqual([expect.stringContaining("too many connections")]);
    await server.admin(
      `alter database ${name} with allow_connections false; alter role few_${name} connection limit 20`,
    );
    await expect.poll(() => troubles.length, { timeout: 5_000 }).toBe(2);
    await server.admin(`alter database ${name} set default_transaction_read_only = on`);
    await server.admin(`alter database ${name} with allow_connections true`);
    await expect.poll(() => troubles.at(-1), { timeout: 10_000 }).toContain("read-only transaction");
    await server.admin(`alter database ${name} reset default_transaction_read_only`);
    await server.admin(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
    );
    expect((await second.lease).epoch).toBe(1);
  });

  it("is not taken by an older program than the one that changed the schema", async () => {
    const server = await postgresServer();
    const url = await database();
    await server.admin("update lease set until = clock_timestamp() + interval '2 s'", nameOf(url));
    const second = worker(url);
    await server.admin("insert into monedero_schema (step) values (900)", nameOf(url));
    ends.push(async () => void (await server.admin("delete from monedero_schema where step = 900", nameOf(url))));
    await expect(second.lease).rejects.toThrow(/is of schema 900/);
    expect(await server.admin("select epoch::int from lease", nameOf(url))).toEqual([{ epoch: 0 }]);
  });

  it("is not waited for where that never helps", async () => {
    const url = await database();
    await expect(worker(`${url}_that_is_not_there`).lease).rejects.toThrow(/has no database of the name/);
  });

  it("ends the waiting of a worker that must not take it", async () => {
    const url = await database();
    await worker(url).lease;
    const refused: Promise<Lease> = waitForLease(
      { url, owner: "two", settings: "other", onLost: () => {} },
      ({ settings }) => {
        throw new Error(`other settings than ${settings}`);
      },
    );
    await expect(refused).rejects.toThrow("other settings than {}");
  });
});
