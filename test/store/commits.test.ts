import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Work } from "../../src/store/store.ts";
import { Commits } from "../../src/store/sqlite/core/commits.ts";
import { busyTries, openDatabase, openKept, type Sqlite, waitInSteps } from "../../src/store/sqlite/core/database.ts";
import { inFolder } from "./sqlite/sqlite-place.ts";

interface Rig {
  readonly db: Sqlite;
  readonly commits: Commits;
  /** A job that writes a word. */
  readonly put: (word: string) => () => string;
  /** The words another connection sees: those that are committed. */
  readonly seen: () => string[];
  /** How often anything was committed, as another connection counts it. */
  readonly version: () => number;
  /** Called with each statement of `Commits` itself, before it runs. */
  readonly before: { call: (sql: string) => void };
}

/** Makes every statement that is prepared from now on call `before` first. */
function watched(db: Sqlite, before: Rig["before"]): Sqlite {
  const prepare = db.prepare.bind(db) as (sql: string) => ReturnType<Sqlite["prepare"]>;
  db.prepare = ((sql: string) => {
    const statement = prepare(sql);
    const run = statement.run.bind(statement) as (...given: unknown[]) => ReturnType<typeof statement.run>;
    statement.run = (...given: unknown[]) => {
      before.call(sql);
      return run(...given);
    };
    return statement;
  }) as typeof db.prepare;
  return db;
}

async function withRig(run: (rig: Rig) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const db = openDatabase(join(folder, "x.db"));
    db.exec("CREATE TABLE words (word TEXT NOT NULL UNIQUE)");
    const insert = db.prepare<[string]>("INSERT INTO words VALUES (?)");
    const reader = openKept(join(folder, "x.db"), { readonly: true });
    const words = reader.prepare<[], string>("SELECT word FROM words ORDER BY rowid").pluck();
    const before = { call: (_sql: string) => {} };
    try {
      await run({
        db,
        before,
        commits: new Commits(watched(db, before)),
        put: (word) => () => {
          insert.run(word);
          return word;
        },
        seen: () => words.all(),
        version: () => reader.pragma("data_version", { simple: true }) as number,
      });
    } finally {
      reader.close();
      db.close();
    }
  });
}

/** What became of promises, in order. */
async function ends(...promises: Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(promises);
  return settled.map((one) =>
    one.status === "fulfilled" ? String(one.value) : String(one.reason.message ?? one.reason),
  );
}

const failing = () => {
  throw new Error("this job fails");
};

describe("group commit", () => {
  it("writes all that was asked for in one turn of the event loop in one transaction", async () => {
    await withRig(async ({ commits, db, put, seen, before }) => {
      const ids = new Set<unknown>();
      const counting = (word: string) => () => {
        ids.add(db.prepare("SELECT count(*) FROM words").pluck().get());
        return put(word)();
      };
      const log: string[] = [];
      before.call = (sql) => log.push(sql);
      const all = ["a", "b", "c"].map((word) => commits.run(counting(word)));
      expect(seen()).toEqual([]);
      expect(await ends(...all)).toEqual(["a", "b", "c"]);
      // Each job saw what the ones before it wrote, and there was one commit for the three.
      expect([...ids]).toEqual([0, 1, 2]);
      expect(log.filter((sql) => sql === "COMMIT" || sql.startsWith("BEGIN"))).toEqual(["BEGIN IMMEDIATE", "COMMIT"]);
    });
  });

  it("shows another connection all of a group or nothing, once a turn of the event loop", async () => {
    await withRig(async ({ commits, put, seen, version }) => {
      const before = version();
      const first = [commits.run(put("a")), commits.run(put("b"))];
      const during = commits.run(() => [seen(), version() === before]);
      await Promise.all(first);
      expect(await during).toEqual([[], true]);
      expect(seen()).toEqual(["a", "b"]);
      const after = version();
      expect(after).not.toBe(before);
      await commits.run(put("c"));
      expect(version()).not.toBe(after);
    });
  });

  it("resolves nothing before the commit is there for others to see", async () => {
    await withRig(async ({ commits, put, seen }) => {
      const atResolution = ["a", "b"].map((word) => commits.run(put(word)).then(() => seen().join()));
      expect(await Promise.all(atResolution)).toEqual(["a,b", "a,b"]);
    });
  });

  it("takes what a resolved job asks for into the next commit", async () => {
    await withRig(async ({ commits, put, seen }) => {
      const chained = commits.run(put("a")).then(() => commits.run(put("b")));
      expect(await ends(chained)).toEqual(["b"]);
      expect(seen()).toEqual(["a", "b"]);
    });
  });

  it("undoes a job that fails, alone", async () => {
    await withRig(async ({ commits, put, seen }) => {
      const half = () => {
        put("half")();
        throw new Error("this job fails");
      };
      const all = [commits.run(put("a")), commits.run(half), commits.run(put("a")), commits.run(put("b"))];
      expect(await ends(...all)).toEqual(["a", "this job fails", "UNIQUE constraint failed: words.word", "b"]);
      expect(seen()).toEqual(["a", "b"]);
    });
  });

  it("takes the jobs one by one when one of them loses the transaction", async () => {
    await withRig(async ({ commits, db, put, seen }) => {
      let runs = 0;
      const losing = () => {
        runs++;
        put("lost")();
        db.exec("ROLLBACK");
      };
      const all = [commits.run(put("a")), commits.run(losing), commits.run(put("b"))];
      expect(await ends(...all)).toEqual(["a", "The transaction was lost", "b"]);
      expect(runs).toBe(2);
      expect(seen()).toEqual(["a", "b"]);
      expect(db.inTransaction).toBe(false);
    });
  });

  it("gives the error of a commit that fails to those who shared it, and goes on", async () => {
    await withRig(async ({ commits, put, seen, before }) => {
      before.call = (sql) => {
        if (sql === "COMMIT") throw new Error("disk I/O error");
      };
      expect(await ends(commits.run(put("a")), commits.run(put("b")))).toEqual(["disk I/O error", "disk I/O error"]);
      expect(seen()).toEqual([]);
      before.call = () => {};
      expect(await ends(commits.run(put("a")))).toEqual(["a"]);
      expect(seen()).toEqual(["a"]);
    });
  });

  it("waits while another program holds the file, and the event loop does other work meanwhile", async () => {
    await withRig(async ({ commits, db, put, seen }) => {
      waitInSteps(db);
      const other = openKept(db.name);
      other.exec("BEGIN IMMEDIATE");
      const first = commits.run(put("a"));
      let turns = 0;
      const until = performance.now() + 1_000;
      while (performance.now() < until) {
        await new Promise((resolve) => void setImmediate(resolve));
        turns++;
      }
      const second = commits.run(put("b"));
      other.exec("ROLLBACK");
      other.close();
      expect(await ends(first, second)).toEqual(["a", "b"]);
      expect(seen()).toEqual(["a", "b"]);
      // Waiting in one piece would leave one turn, or none.
      expect(turns).toBeGreaterThan(5);
    });
  });

  it("gives up for all at once when another program holds the file for five seconds", async () => {
    await withRig(async ({ commits, db, put, seen, before }) => {
      waitInSteps(db);
      const other = openKept(db.name);
      other.exec("BEGIN IMMEDIATE");
      let tries = 0;
      before.call = (sql) => {
        if (sql.startsWith("BEGIN")) tries++;
      };
      const beganMs = performance.now();
      const all = ["a", "b", "c"].map((word) => commits.run(put(word)));
      expect(await ends(...all)).toEqual(Array.from({ length: 3 }, () => "database is locked"));
      expect(performance.now() - beganMs).toBeGreaterThan(4_000);
      expect(tries).toBe(busyTries);
      other.close();
      expect(await ends(commits.run(put("a")))).toEqual(["a"]);
      expect(seen()).toEqual(["a"]);
    });
  });

  it("writes what waits when it is closed, and takes no more", async () => {
    await withRig(async ({ commits, put, seen }) => {
      const last = commits.run(put("last"));
      commits.close();
      expect(seen()).toEqual(["last"]);
      expect(await ends(last, commits.run(put("late")))).toEqual(["last", "The store is closed"]);
      expect(seen()).toEqual(["last"]);
    });
  });
});

describe("waking", () => {
  it("tells once a commit, after it, of all the work it made", async () => {
    await withRig(async ({ commits, put, seen }) => {
      const woken: string[] = [];
      commits.subscribe((work) => woken.push(`${[...work].join()} of ${seen().join()}`));
      const making = (word: string, work: Work) => () => {
        commits.announce(work);
        return put(word)();
      };
      await Promise.all([commits.run(making("a", "inbox")), commits.run(making("b", "outbox"))]);
      await commits.run(put("c"));
      expect(woken).toEqual(["inbox,outbox of a,b"]);
    });
  });

  it("does not wake for what a failed job would have made", async () => {
    await withRig(async ({ commits, put }) => {
      const woken: string[] = [];
      commits.subscribe((work) => woken.push([...work].join()));
      const makingAndFailing = () => {
        commits.announce("operations");
        failing();
      };
      await ends(commits.run(makingAndFailing));
      expect(woken).toEqual([]);
      const making = () => {
        commits.announce("inbox");
        return put("a")();
      };
      await ends(commits.run(making), commits.run(makingAndFailing));
      expect(woken).toEqual(["inbox"]);
    });
  });

  it("loses no wake when the group is lost and taken one by one", async () => {
    await withRig(async ({ commits, db, put }) => {
      const woken: string[] = [];
      commits.subscribe((work) => woken.push([...work].join()));
      const making = () => {
        commits.announce("inbox");
        return put("a")();
      };
      await ends(
        commits.run(making),
        commits.run(() => void db.exec("ROLLBACK")),
      );
      expect(woken).toEqual(["inbox"]);
    });
  });
});
