import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDatabase, openKept } from "../../../src/store/sqlite/core/database.ts";
import { migrateSchema } from "../../../src/store/sqlite/core/migrations.ts";
import { sealWith } from "../../../src/store/sqlite/core/seal.ts";
import { openSeal } from "../../../src/store/sqlite/sealed-database.ts";
import type { Store } from "../../../src/store/store.ts";
import { whatsappContract } from "../contract/whatsapp-contract.ts";
import { copyDatabase, filePlace, inFolder, openStore } from "./sqlite-place.ts";
import { noonMs } from "../store-kit.ts";

const key = "a-key-of-thirty-two-characters-0";
const otherKey = "a-key-of-thirty-two-characters-1";
const place = { table: "whatsapp_auth", type: "session", id: "a" };

describe("a sealed value", () => {
  const salt = Buffer.from("00112233445566778899aabbccddeeff", "hex");
  const seal = sealWith(key, salt);
  const content = Buffer.from("a ratchet");

  it("opens in its own place, with its own key and salt, and nowhere else", () => {
    const stored = seal.seal(place, content);
    expect(sealWith(key, salt).unseal(place, stored)).toEqual(content);
    expect(stored.includes("ratchet")).toBe(false);
    for (const other of [
      { ...place, table: "t" },
      { ...place, type: "t" },
      { ...place, id: "b" },
    ])
      expect(() => seal.unseal(other, stored)).toThrow();
    expect(() => sealWith(otherKey, salt).unseal(place, stored)).toThrow();
    expect(() => sealWith(key, Buffer.alloc(16)).unseal(place, stored)).toThrow();
  });

  it("opens no more when any byte of it was changed, or cut off", () => {
    const stored = seal.seal(place, content);
    for (let at = 0; at < stored.length; at++) {
      const changed = Buffer.from(stored);
      changed[at] = (changed[at] as number) ^ 1;
      expect(() => seal.unseal(place, changed)).toThrow();
      expect(() => seal.unseal(place, stored.subarray(0, at))).toThrow();
    }
  });

  it("has a nonce of its own for every content and place", () => {
    const places = [place, { ...place, id: "b" }, { ...place, type: "pre-key" }, { ...place, table: "t" }];
    const nonces = places.flatMap((one) =>
      ["", "a", "b", "\n", '"]\n'].map((text) => seal.seal(one, Buffer.from(text)).subarray(0, 12).toString("hex")),
    );
    expect(new Set(nonces).size).toBe(nonces.length);
  });

  it("may be empty, or long", () => {
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(100_000, 7)])
      expect(seal.unseal(place, seal.seal(place, bytes))).toEqual(bytes);
  });
});

describe("a sealed database", () => {
  whatsappContract(() => filePlace(key));
});

/** A few hundred values of all sizes that carry the word, in all tables that are sealed: changed, deleted, closed and put aside ones. */
function fill(store: Store, word: string): void {
  const { whatsapp } = store;
  whatsapp.saveCreds(`{"old":"${word}"}`);
  whatsapp.archiveAuth("first", noonMs);
  whatsapp.saveCreds(`{"creds":"${word}"}`);
  for (let n = 0; n < 200; n++) {
    const value = `${word} ${"x".repeat((n * 131) % 9_000)}`;
    whatsapp.saveKeys(
      [{ type: "session", id: `s${n % 150}`, value: n % 7 === 0 ? null : value }],
      [{ hash: `h${n}`, stanza: `{"from":"${word}"}`, plaintext: Buffer.from(value) }],
      noonMs,
    );
  }
  whatsapp.closeJournal(["h3", "h4"]);
}

function occurrences(folder: string, word: string): number {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(word)).length;
}

/** The files as a crash at this instant leaves them. */
function crashed(folder: string, name: string): string {
  for (const end of ["", "-wal"]) copyFileSync(join(folder, `bot.db${end}`), join(folder, `${name}${end}`));
  return join(folder, name);
}

describe("a database that gets a key", () => {
  it("has nothing readable left in any of its files, and gives all it had", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "bot.db");
      const before = openStore(path);
      fill(before, "ratchet-4711");
      const dump = ({ whatsapp }: Store) => [
        whatsapp.creds(),
        [
          ...whatsapp.keys(
            "session",
            Array.from({ length: 150 }, (_, n) => `s${n}`),
          ),
        ],
        whatsapp.openJournal().map((row) => [row.hash, row.stanza, Buffer.from(row.plaintext).toString()]),
      ];
      const held = dump(before);
      await before.close();
      expect(occurrences(folder, "ratchet-4711")).toBe(1);
      const store = openStore(path, "test", key);
      expect(occurrences(folder, "ratchet-4711")).toBe(0);
      expect(dump(store)).toEqual(held);
      fill(store, "ratchet-4712");
      expect(occurrences(folder, "ratchet-4712")).toBe(0);
      await store.close();
      const again = openStore(path, "test", key);
      expect(again.whatsapp.creds()).toBe('{"creds":"ratchet-4712"}');
      await again.close();
      expect(occurrences(folder, "ratchet-471")).toBe(0);
    });
  });

  it("is cleaned at the next start when it died between sealing and cleaning", async () => {
    await inFolder(async (folder) => {
      const store = openStore(join(folder, "bot.db"));
      fill(store, "ratchet-4711");
      mkdirSync(join(folder, "dead"));
      const path = crashed(folder, "dead/bot.db");
      await store.close();
      const db = openDatabase(path);
      const pragma = db.pragma.bind(db);
      db.pragma = () => {
        throw new Error("killed");
      };
      expect(() => openSeal(db, key)).toThrow("killed");
      expect(occurrences(join(folder, "dead"), "ratchet-4711")).toBeGreaterThan(0);
      db.pragma = pragma;
      openSeal(db, key);
      expect(occurrences(join(folder, "dead"), "ratchet-4711")).toBe(0);
      expect(db.prepare("SELECT name FROM meta WHERE name LIKE 'seal%'").pluck().all()).toEqual(["seal"]);
      db.close();
    });
  });

  it("is as it was when sealing broke off", () => {
    const db = openDatabase(":memory:");
    migrateSchema(db);
    db.exec(
      `INSERT INTO whatsapp_auth VALUES (0, 'session', 'a', x'01'), (0, 'session', 'b', x'02');
       CREATE TRIGGER breaks BEFORE UPDATE ON whatsapp_auth WHEN OLD.id = 'b' BEGIN SELECT RAISE(ABORT, 'broke off'); END`,
    );
    expect(() => openSeal(db, key)).toThrow("broke off");
    expect(db.prepare("SELECT hex(value) AS value FROM whatsapp_auth ORDER BY id").all()).toEqual([
      { value: "01" },
      { value: "02" },
    ]);
    expect(db.prepare("SELECT count(*) AS n FROM meta WHERE name LIKE 'seal%'").get()).toEqual({ n: 0 });
    db.close();
  });
});

describe("the key of a database", () => {
  it("is told at start when it is missing or another, with what to do, and nothing is touched", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "bot.db");
      const store = openStore(path, "test", key);
      fill(store, "ratchet");
      await store.close();
      const bytes = readFileSync(path);
      expect(() => openStore(path)).toThrow(
        "The database is sealed, and DATABASE_KEY is not set. Set it to the key the database was sealed with: a seal is not taken off again.",
      );
      expect(() => openStore(path, "test", otherKey)).toThrow(
        "DATABASE_KEY is not the key this database was sealed with. Set the one it was sealed with, or restore the backup that belongs to this key.",
      );
      // The refusals leave no connection behind that keeps the file busy.
      const db = openKept(path);
      db.pragma("locking_mode = EXCLUSIVE");
      db.exec("BEGIN EXCLUSIVE");
      db.close();
      expect(readFileSync(path).equals(bytes)).toBe(true);
      await openStore(path, "test", key).close();
    });
  });

  it("is not made with a key that can be guessed; one that was still opens", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "bot.db");
      const weak = "k".repeat(32);
      expect(() => openStore(path, "test", weak)).toThrow(/can be guessed; expected at least 32.*openssl rand/);
      await openStore(path).close();
      const db = openKept(path);
      const salt = Buffer.from("00112233445566778899aabbccddeeff", "hex");
      const word = { table: "meta", type: "seal", id: "probe" };
      const marker = `${salt.toString("hex")} ${sealWith(weak, salt).seal(word, Buffer.from("monedero")).toString("hex")}`;
      db.prepare("INSERT INTO meta (name, value) VALUES ('seal', ?)").run(marker);
      db.close();
      await openStore(path, "test", weak).close();
      expect(() => openStore(path, "test", key)).toThrow("not the key");
    });
  });

  it("is that of its backups too", async () => {
    await inFolder(async (folder) => {
      const [path, copy] = [join(folder, "bot.db"), join(folder, "copy.db")];
      const store = openStore(path, "test", key);
      fill(store, "ratchet-4711");
      copyDatabase(path, copy);
      await store.close();
      expect(occurrences(folder, "ratchet-4711")).toBe(0);
      expect(() => openStore(copy)).toThrow("sealed");
      const backup = openStore(copy, "test", key);
      expect(backup.whatsapp.creds()).toBe('{"creds":"ratchet-4711"}');
      await backup.close();
    });
  });

  it("opens what was put aside before it came", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "bot.db");
      const before = openStore(path);
      fill(before, "ratchet");
      await before.close();
      await openStore(path, "test", key).close();
      const db = openKept(path);
      const aside = db.prepare("SELECT value FROM whatsapp_auth WHERE archive > 0 AND type = ''").all() as {
        value: Buffer;
      }[];
      const seal = openSeal(db, key);
      const read = aside.map(({ value }) =>
        seal.unseal({ table: "whatsapp_auth", type: "", id: "" }, value).toString(),
      );
      db.close();
      expect(read).toEqual(['{"old":"ratchet"}']);
    });
  });
});
