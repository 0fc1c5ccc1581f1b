import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openKept } from "../../src/store/sqlite/core/database.ts";
import { openStore } from "../store/sqlite/sqlite-place.ts";
import { temporaryFolder } from "../support/processes/bot-process.ts";
import { addOperations, newOperation } from "../store/store-kit.ts";
import { runDoctor, runText } from "./doctor-run.ts";

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, "bot.db");
});
afterEach(() => folder.remove());

// Nobody listens on these ports: what is asked over the network fails at once.
const env = {
  WALLET_API_URL: "http://127.0.0.1:9",
  WALLET_API_KEY: "key-of-the-account",
  TELEGRAM_BOT_TOKEN: "700000001:TEST-only-token-of-the-server-0001",
  TELEGRAM_API_ROOT: "http://127.0.0.1:9",
  DATABASE_PATH: "bot.db",
};

const open = () => openStore(path, `live ${env.WALLET_API_URL}`);

/** A database with a sale that waits. */
async function made(): Promise<void> {
  const store = open();
  await addOperations(store, newOperation("sale"));
  await store.close();
}

function change(sql: string): void {
  const db = openKept(path);
  db.exec(sql);
  db.close();
}

/** The files as a bot that is killed leaves them: what it stored last is in the WAL alone. */
async function killed(): Promise<void> {
  await made();
  const store = open();
  await addOperations(store, newOperation("later"));
  const files = ["", "-wal", "-shm"].map((ending) => [`${path}${ending}`, readFileSync(`${path}${ending}`)] as const);
  await store.close();
  for (const [file, bytes] of files) writeFileSync(file, bytes);
}

function overwrite(at: number, length: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0x5a, at, at + length);
  writeFileSync(path, bytes);
}

/** What `doctor`, which leaves the file as long as it is, says against opening the database, and how a start is refused. */
async function asked() {
  const before = statSync(path).size;
  const { checks } = await runDoctor(folder.path, env);
  expect(statSync(path).size).toBe(before);
  const { level, detail = "", remedy = "" } = checks.find(({ id }) => id === "database.opens") ?? {};
  // A start that is not refused would not end.
  expect(level).toBe("fail");
  const start = await runText(folder.path, env, "start");
  expect(start.code).toBe(1);
  return { detail, remedy, start };
}

describe("a database that is not whole", () => {
  it.each<[string, () => Promise<void> | void, RegExp]>([
    ["a dropped table", () => change("DROP TABLE told"), /le falta table told: .* vuelve a un respaldo/],
    [
      "the dropped table of operations",
      () => change("PRAGMA foreign_keys = OFF; DROP TABLE operations"),
      /le falta .*table operations/,
    ],
    ["a dropped table of settings", () => change("DROP TABLE meta"), /le falta .*table meta/],
    [
      "a dropped column",
      () => change("ALTER TABLE outbox DROP COLUMN why"),
      /le falta column outbox\.why: .* vuelve a un respaldo/,
    ],
    [
      "a dropped index",
      () => change("DROP INDEX inbox_open"),
      /le falta index inbox_open: .*CREATE INDEX inbox_open ON inbox/,
    ],
    [
      "a dropped trigger",
      () => change("DROP TRIGGER audit_append_only_update"),
      /le falta trigger audit_append_only_update: .*CREATE TRIGGER/,
    ],
    [
      "a trigger that is not ours",
      () => change('CREATE TRIGGER "their ""own" AFTER INSERT ON Operations BEGIN DELETE FROM told; END'),
      /le sobra trigger their "own \(operations\): .*con sqlite3: DROP TRIGGER "their ""own"; No se cambió/,
    ],
    ["no version of the schema", () => change("PRAGMA user_version = 0"), /le falta user_version/],
    ["0 bytes", () => truncateSync(path), /está vacío \(0 bytes\)/],
    ["a damaged header", () => overwrite(0, 60), /está dañado, o no es una base de datos/],
    ["a damaged schema", () => overwrite(100, 3_000), /está dañado, o no es una base de datos/],
    ["a cut file", () => truncateSync(path, statSync(path).size - 3 * 4_096), /está dañado, o no es una base de datos/],
  ])("%s is named by doctor and by the start, which ends", async (_, damage, sentence) => {
    await made();
    await damage();
    const { detail, start } = await asked();
    expect(detail).toMatch(sentence);
    // The same sentence, to the letter.
    expect(start.errors).toContain(detail.replace(/^[^:]*: /, "").slice(0, 120));
    expect(start.errors + start.out).not.toMatch(/SqliteError|no such|\bat .*\.js:/);
  });

  it.each<[string, () => void]>([
    ["without its last page", () => truncateSync(`${path}-wal`, statSync(`${path}-wal`).size - 1)],
    ["empty", () => truncateSync(`${path}-wal`)],
  ])("a WAL that is cut, %s, is named by both", async (_, cut) => {
    await killed();
    cut();
    const { detail, start } = await asked();
    expect(detail).toContain("le falta el final");
    expect(start.errors).toContain("le falta el final");
  });

  it.each(["-wal", "-shm", ".lock"])("a folder where the file %s belongs is named by both", async (ending) => {
    await made();
    rmSync(`${path}${ending}`, { force: true });
    mkdirSync(`${path}${ending}`);
    const { detail, start } = await asked();
    expect(detail).toContain(`bot.db${ending} es una carpeta`);
    expect(start.errors).toContain(detail.replace(/^[^:]*: /, "").slice(0, 120));
  });

  it("that is empty has one remedy", async () => {
    await made();
    truncateSync(path);
    const { detail, remedy } = await asked();
    expect(detail + remedy).toContain("borra ese archivo");
    expect(detail + remedy).not.toMatch(/no lo borres|no borres/i);
    expect(`${detail} ${remedy}`.match(/respaldo/g)).toHaveLength(1);
  });

  it("is whole after a bot was killed, and where somebody added what is theirs", async () => {
    await killed();
    const store = open();
    expect((await store.operation("later"))?.state).toBe("ready");
    await store.close();
    change(`CREATE TABLE of_somebody (x); CREATE INDEX of_theirs ON operations (day);
      CREATE TRIGGER on_theirs AFTER INSERT ON of_somebody BEGIN DELETE FROM of_somebody; END`);
    copyFileSync(path, `${path}.copy`);
    const { checks } = await runDoctor(folder.path, env);
    expect(checks.find(({ id }) => id === "database.opens")?.level).toBe("ok");
    await open().close();
  });
});
