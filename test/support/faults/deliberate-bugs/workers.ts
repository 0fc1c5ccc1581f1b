import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  recogniseHome as RecogniseHome,
  waitForLease as WaitForLease,
  Lease,
} from "../../../../src/store/postgres/lease.ts";
import type { openLocalWhatsApp as OpenLocalWhatsApp } from "../../../../src/store/postgres/local-whatsapp.ts";
import type { openPostgresStore as OpenPostgresStore } from "../../../../src/store/postgres/postgres-store.ts";
import type { Store } from "../../../../src/store/store.ts";
import { pointsOf } from "../../../../src/domain/money.ts";
import { addOperations, chatNumber, newOperation, nobody, noonMs, said, textOf } from "../../../store/store-kit.ts";
import { startPostgresProxy } from "../../postgres/postgres-proxy.ts";
import { postgresServer } from "../../postgres/postgres-server.ts";
import type { DeliberateBug } from "./kit.ts";

const compiled = join(import.meta.dirname, "../../../../dist/src/main.js");

/** The parts of a program with workers on PostgreSQL. */
interface Parts {
  readonly openPostgresStore: typeof OpenPostgresStore;
  readonly openLocalWhatsApp: typeof OpenLocalWhatsApp;
  readonly waitForLease: typeof WaitForLease;
  readonly recogniseHome: typeof RecogniseHome;
}

async function partsOf(program: string): Promise<Parts> {
  const load = async (file: string) =>
    (await import(pathToFileURL(join(program, "../../modules/src/store/postgres", file)).href)) as Partial<Parts>;
  return Object.assign(
    {},
    ...(await Promise.all(["postgres-store.js", "local-whatsapp.js", "lease.js"].map(load))),
  ) as Parts;
}

type Look = (worker: {
  readonly url: string;
  readonly store: (url: string, right?: Lease | "standby") => Store;
  readonly lease: (owner: string) => Promise<Lease | null>;
  /** Runs statements in the database. */
  readonly run: (sql: string) => Promise<unknown>;
  readonly recogniseHome: typeof RecogniseHome;
}) => Promise<readonly string[]>;

/** Makes a check that runs parts of a program on a database of its own. `lease` returns null if it takes longer than a second. */
const onServer =
  (look: Look) =>
  async (program = compiled): Promise<readonly string[]> => {
    const { openPostgresStore, openLocalWhatsApp, waitForLease, recogniseHome } = await partsOf(program);
    const server = await postgresServer();
    const url = await server.makeDatabase();
    const ends: (() => Promise<void>)[] = [];
    const local = { path: ":memory:", stamp: "test", databaseKey: null, salt: "5a17" };
    try {
      return await look({
        url,
        recogniseHome,
        run: (sql) => server.admin(sql, new URL(url).pathname.slice(1)),
        store(at, right) {
          const by = right === "standby" ? { isShared: true } : right && { lease: right };
          const options = { url: at, steady: null, calledOff: () => ({}), ...by };
          const store = openPostgresStore(options, openLocalWhatsApp(local));
          ends.push(() => store.close());
          return store;
        },
        async lease(owner) {
          const sinceMs = performance.now();
          const taken = await waitForLease({ url, owner, settings: "{}", onLost: () => {} }, () => {
            if (performance.now() - sinceMs > 1_000) throw new Error("owned");
          }).catch(() => null);
          if (taken) ends.push(() => taken.release());
          return taken;
        },
      });
    } finally {
      for (const end of ends.toReversed()) await end();
      await server.giveBack(url);
    }
  };

const fenced = onServer(async ({ url, store, lease }) => {
  const first = await lease("one");
  const late = store(url, first as Lease);
  await first?.release();
  await lease("two");
  const committed = await late.notify([said(chatNumber(1), "late")], noonMs).then(
    () => true,
    () => false,
  );
  return committed ? ["what an owner of before wrote was committed"] : [];
});

const owned = onServer(async ({ lease }) => {
  await lease("one");
  return (await lease("two")) === null ? [] : ["two workers have the database at once"];
});

const doubted = onServer(async ({ url, store }) => {
  const before = store(url);
  await addOperations(before, newOperation("sale"));
  await before.beginSending("sale", pointsOf(0), noonMs);
  const next = store(url);
  await next.recover(() => ({ to: "inDoubt", changes: {}, consequences: {} }), noonMs);
  const ready = await next.readyOperations({ max: 9, nowMs: noonMs, skip: nobody });
  return ready.length === 0 ? [] : ["what another worker was sending is sent again"];
});

const leftAlone = onServer(async ({ url, store, lease, run }) => {
  const first = (await lease("one")) as Lease;
  const before = store(url, first);
  await addOperations(before, newOperation("sale"));
  await before.beginSending("sale", pointsOf(0), noonMs);
  await first.release();
  // As if only the first one's connection had ended.
  await run(`insert into past_leases (epoch, until) values (${first.epoch}, clock_timestamp() + interval '1 min')`);
  const next = store(url, (await lease("two")) as Lease);
  const found = await next.recover(() => ({ to: "inDoubt", changes: {}, consequences: {} }), noonMs);
  return found.length === 0 ? [] : ["what may still be under way is decided"];
});

const copyUntouched = onServer(async ({ url, store, run, recogniseHome }) => {
  await recogniseHome(url);
  await run("insert into meta (name, value) values ('copied_at', '1')");
  const written = await store(url, "standby")
    .notify([said(chatNumber(1), "x")], noonMs)
    .then(
      () => true,
      () => false,
    );
  return written ? ["a copy is written into before its owner has looked at it"] : [];
});

const putBack = onServer(async ({ url, store, lease, run, recogniseHome }) => {
  await recogniseHome(url);
  const worker = store(url, (await lease("one")) as Lease);
  await run(
    "create table put_aside as table meta; truncate meta; insert into meta table put_aside; drop table put_aside",
  );
  const written = await worker.notify([said(chatNumber(1), "x")], noonMs).then(
    () => true,
    () => false,
  );
  return written ? ["rows of a dump are worked on as if they had stayed"] : [];
});

const answersLost = onServer(async ({ url, store }) => {
  const proxy = await startPostgresProxy(url, (nth) => (nth % 2 === 0 ? "answer lost" : "passes"));
  const through = store(proxy.url);
  for (const text of ["one", "two", "three", "four"]) await through.notify([said(chatNumber(1), text)], noonMs);
  const direct = store(url);
  const told: string[] = [];
  for (;;) {
    const [row] = await direct.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
    if (row === undefined) break;
    told.push(textOf(row));
    await direct.replySent(row.id, null, noonMs);
  }
  await proxy.close();
  return told.join() === "one,two,three,four" ? [] : [`a message is told more than once: ${told.join()}`];
});

const ofWorkers = { onServer: true } as const;

export const workers: readonly DeliberateBug[] = [
  {
    ...ofWorkers,
    does: "lets a worker whose lease is over go on writing",
    promise: "Never twice",
    file: "store/postgres/core/commits.js",
    changes: [[/this\.#fence !== null &&/, "false &&"]],
    foundBy: "a worker that writes after another took over",
    test: "test/store/postgres/lease.test.ts",
    check: fenced,
    complaint: /owner of before wrote was committed/,
  },
  {
    ...ofWorkers,
    does: "judges a lease by the clock of its own machine, which is an hour ahead",
    promise: "Never twice",
    file: "store/postgres/lease.js",
    changes: [
      [/- clock_timestamp\(\)\) \* 1000 as left_ms/, "- (clock_timestamp() + interval '1 hour')) * 1000 as left_ms"],
    ],
    foundBy: "a second worker while the first one works",
    test: "test/store/postgres/lease.test.ts",
    check: owned,
    complaint: /two workers have the database at once/,
  },
  {
    ...ofWorkers,
    does: "sends again what another worker was sending",
    promise: "Never twice",
    file: "store/methods.js",
    changes: [
      [
        /move\(tx, one\.id, \{ from: "sending", to \}, changes, then, nowMs\)/,
        'move(tx, one.id, { from: "sending", to: "ready" }, { nextAtMs: nowMs }, {}, nowMs)',
      ],
    ],
    foundBy: "an operation in flight when another worker takes over",
    test: "test/guarantees/several-workers/two-workers.test.ts",
    check: doubted,
    complaint: /is sent again/,
  },
  {
    ...ofWorkers,
    does: "decides what became of a request that a worker may still be sending",
    promise: "Never twice",
    file: "store/postgres/open.js",
    changes: [[/from past_leases where until > clock_timestamp\(\)/, "from past_leases where false"]],
    foundBy: "an operation of a worker that lost its connection alone",
    test: "test/store/postgres/lease.test.ts",
    check: leftAlone,
    complaint: /still be under way is decided/,
  },
  {
    ...ofWorkers,
    does: "lets a worker that stands by write into a copy",
    promise: "Never lost",
    file: "store/postgres/core/commits.js",
    changes: [[/and not exists \(select 1 from meta where name = '\$\{copiedAtName\}'\)/, ""]],
    foundBy: "a copy on which nobody has begun to work",
    test: "test/store/postgres/standby.test.ts",
    check: copyUntouched,
    complaint: /written into before its owner/,
  },
  {
    ...ofWorkers,
    does: "goes on with rows that somebody put back from a dump",
    promise: "Never twice",
    file: "store/rules.js",
    changes: [[/value <> xmin::text/, "false"]],
    foundBy: "a dump that replaces the tables of a worker",
    test: "test/store/postgres/home.test.ts",
    check: putBack,
    complaint: /worked on as if they had stayed/,
  },
  {
    ...ofWorkers,
    does: "takes a COMMIT without an answer for one that did not happen",
    promise: "Never twice",
    file: "store/postgres/core/commits.js",
    changes: [[/return await isCommitted\(this\.#client, under\);/, "return false;"]],
    foundBy: "a network that loses the answer of every second COMMIT",
    test: "test/store/postgres/faults.test.ts",
    check: answersLost,
    complaint: /told more than once/,
  },
];
