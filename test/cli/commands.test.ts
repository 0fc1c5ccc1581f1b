import { spawnSync, type SpawnSyncOptions } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commands, invocationOf } from "../../src/cli/commands.ts";
import { UsageError } from "../../src/cli/command.ts";
import { openKept, tryLock } from "../../src/store/sqlite/core/database.ts";
import { backupOf, databaseIn, pathsIn } from "../backup/backup-kit.ts";
import { temporaryFolder } from "../support/processes/bot-process.ts";

const root = join(import.meta.dirname, "../..");
const program = join(root, "dist/src/main.js");
/** The number of a user that this machine need not know. */
const another = 12_345;

/** Gives why no other user can run the program here, or null: only root may ask for it, and Node.js and the tree may lie in a closed folder. */
const whyNotAsAnother = (): string | null => {
  if (process.getuid?.() !== 0) return "needs root";
  const { status } = spawnSync(process.execPath, [program, "version"], { cwd: "/", uid: another, gid: another });
  return status === 0 ? null : "needs Node.js and this tree in folders that other users may enter";
};

const english = { BOT_LANGUAGE: "en" };

/** Runs the program in a folder with these variables and no others. */
function runIn(
  cwd: string,
  env: { readonly [name: string]: string },
  args: readonly string[],
  more: SpawnSyncOptions = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", ...env },
    timeout: 100_000,
    ...more,
    encoding: "utf8",
  });
  return { code: status, out: stdout, errors: stderr };
}

/** Runs a command of the program as a user, in English. */
function runAs(uid: number, cwd: string, env: { readonly [name: string]: string }, command: string) {
  const { code, out, errors } = runIn(cwd, { ...english, ...env }, [command], { uid });
  return { code, text: out + errors };
}

/** How a command that fails ends, by what it says. */
const failure = (why: RegExp) => ({ code: 1, errors: expect.stringMatching(why) });

/** Settings of a shop whose wallet and Telegram are at an address where nobody answers. */
const liveAt = (url: string) => ({
  WALLET_API_URL: url,
  WALLET_API_KEY: "key-of-the-shop-0001",
  TELEGRAM_BOT_TOKEN: "123456:AAtoken_of-the-shop",
  TELEGRAM_API_ROOT: url,
});

describe("the command line", () => {
  it.each([
    [[], "start"],
    [["start"], "start"],
    [["help"], "help"],
    [["--help"], "help"],
    [["-h"], "help"],
    [["start", "--help"], "help"],
    [["--version"], "version"],
    [["whatsapp-resume"], "whatsapp-resume"],
    [["whatsapp-templates"], "whatsapp-templates"],
    [["whatsapp-flow", "--yes"], "whatsapp-flow"],
    [["demo-bot"], "demo-bot"],
  ])("%j runs %s", (args, name) => {
    expect(invocationOf(args)).toMatchObject({ name, command: commands[name] });
  });

  it.each([
    [["strat"], 'There is no command called "strat".\nDid you mean "start"?'],
    [["whatsap-resume"], 'There is no command called "whatsap-resume".\nDid you mean "whatsapp-resume"?'],
    [["frobnicate"], 'There is no command called "frobnicate".\nTry "help".'],
    [["demo-bo"], 'There is no command called "demo-bo".\nTry "help".'],
    [["toString"], 'There is no command called "toString".\nTry "help".'],
    [["--port=80"], 'There is no option of start called "--port".\nTry "help".'],
    [["version", "-x"], 'There is no option of version called "-x".\nTry "help".'],
    [["restore", "x.db", "--yes=no"], '--yes takes no value, but got "no". Write --yes, or leave it out.'],
    [["archive", "x", "--yes=false"], '--yes takes no value, but got "false". Write --yes, or leave it out.'],
    [["restore", "x.db", "--yes="], '--yes takes no value, but got "". Write --yes, or leave it out.'],
    [["doctor", "--json=0"], '--json takes no value, but got "0". Write --json, or leave it out.'],
    [["restore", "--help=no"], 'There is no option of restore called "--help".\nTry "help".'],
    [["help", "me"], 'help does not take "me".\nTry "help".'],
  ])("%j is wrong usage", (args, why) => {
    expect(() => invocationOf(args)).toThrow(expect.objectContaining({ name: "WordedError", message: why }));
    expect(() => invocationOf(args)).toThrow(UsageError);
  });

  it("loads a file with `run` for every command", async () => {
    for (const { load } of Object.values(commands)) expect((await load()).run).toBeTypeOf("function");
  });
});

describe("the program", () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const runWith = (env: { readonly [name: string]: string }, ...args: string[]) => runIn(folder.path, env, args);
  const run = (...args: string[]) => runWith({}, ...args);
  /** The exit code of a command, and its answer to programs. */
  const answered = (env: { readonly [name: string]: string }, ...args: string[]) => {
    const { code, out } = runWith(env, ...args, "--json");
    return [code, JSON.parse(out)] as const;
  };

  it("lists every command but the demo's own", () => {
    const { code, out } = run("help");
    expect(code).toBe(0);
    const listed = out.split("\n").flatMap((line) => /^ {2}(\S+)/.exec(line)?.[1] ?? []);
    expect(listed).toEqual(Object.keys(commands).filter((name) => name !== "demo-bot"));
  });

  it("prints its version", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
    expect(run("version")).toEqual({ code: 0, out: `monedero-bot ${version}\n`, errors: "" });
  });

  it("ends with code 2 on wrong usage, and says what was meant", () => {
    expect(run("strat")).toEqual({
      code: 2,
      out: "",
      errors: 'No existe el comando "strat".\n¿Quisiste decir "start"?\n',
    });
    expect(runWith(english, "strat")).toMatchObject({
      code: 2,
      errors: 'There is no command called "strat".\nDid you mean "start"?\n',
    });
    expect(run("verify").code).toBe(2);
    expect(run("restore", "a.db", "--yes=no").code).toBe(2);
    expect(run("restore").code).toBe(2);
  });

  it("explains itself in the language of the settings, exit codes included", () => {
    const spanish = run("help").out;
    expect(spanish).toMatch(/Uso: [^]*Inicia el bot[^]*Salida: 0 bien/);
    expect(spanish).toMatch(/backup \[CARPETA\] [^]*verify RUTA /);
    expect(runWith(english, "help").out).toMatch(/Usage: [^]*Starts the bot[^]*Exit code: 0 done/);
    for (const code of [0, 1, 2, 3, 70]) expect(spanish).toContain(` ${code} `);
  });

  it("backs up, verifies and restores in either language, with an answer for programs where one is asked for", async () => {
    const database = await databaseIn(folder.path, 2, null, "demo");
    const env = { DATABASE_PATH: database, BACKUP_DIR: "backups" };
    expect(runWith({ DATABASE_PATH: database }, "backup")).toMatchObject(failure(/No hay carpeta/));
    for (const place of ["a-file", "a-file/deeper"]) {
      writeFileSync(join(folder.path, "a-file"), "");
      const refused = runWith({ ...env, ...english, BACKUP_DIR: place }, "backup");
      expect(refused).toMatchObject(failure(/cannot be stored in \S+a-file.*BACKUP_DIR/));
      expect(refused.errors).not.toContain("DATABASE_PATH");
    }
    const made = runWith({ ...env, ...english }, "backup");
    expect(made).toMatchObject({ code: 0, errors: "" });
    expect(made.out).toMatch(/^Verified and on the disk:\n.*\.db\n$/);
    const [, answer] = answered(env, "backup") as [number, { readonly path: string }];
    expect(answer).toMatchObject({ ok: true, manifest: { rows: { operations: 2 } } });

    expect(runWith(env, "verify", answer.path)).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /está completo[^]*hecho +\d\d\/\d\d\/\d{4} \d\d:\d\d\n[^]*: 2 operaciones, 0 aprobaciones, [^a-z]*entradas? de/,
      ),
    });
    expect(answered(env, "verify", answer.path)).toMatchObject([0, { ok: true, opens: true }]);
    const damaged = join(folder.path, "damaged.db");
    copyFileSync(answer.path, damaged);
    const refusal = { ...failure(/dañado o incompleto[^]*manifiesto/), out: "" };
    expect(runWith(env, "verify", damaged)).toMatchObject(refusal);
    const error: unknown = expect.stringContaining("damaged or incomplete");
    expect(answered({ ...env, ...english }, "verify", damaged)).toEqual([1, { ok: false, error }]);

    expect(runWith(env, "restore", answer.path)).toMatchObject({
      code: 3,
      out: expect.stringMatching(
        /hecho \d\d\/\d\d\/\d{4} \d\d:\d\d, 2 operaciones\) pasa a ser [^]*Si usas WhatsApp, [^]*No se cambió nada/,
      ),
    });
    const plan = { ok: true, done: false, database, backup: answer.path };
    expect(answered(env, "restore", answer.path)).toMatchObject([3, plan]);
    const done = { ok: true, done: true, aside: expect.stringContaining("before-") };
    expect(answered(env, "restore", answer.path, "--yes")).toMatchObject([0, done]);
    expect(runWith(env, "restore", "--in-place", "--json").code).toBe(3);
  });

  it("opens no database whose restore is unfinished", async () => {
    const place = mkdtempSync(join(folder.path, "unfinished-"));
    const database = await databaseIn(place, 1, null, "demo");
    writeFileSync(`${database}.restore.json`, JSON.stringify({ aside: "bot.db.before-1" }));
    const before = readdirSync(place);
    const env = { ...english, DATABASE_PATH: database, BACKUP_DIR: join(place, "backups") };
    for (const command of [["backup"], ["whatsapp-resume"], ["archive", join(place, "archive")]])
      expect(runWith(env, ...command)).toMatchObject(failure(/restore .*not finished/));
    expect(runWith(env, "doctor").out).toMatch(/restore of this database is not finished/);
    expect(readdirSync(place)).toEqual(before);
  });

  it("makes no backup of a demo that the next start deletes, nor below /proc, and says so at once", async () => {
    const place = mkdtempSync(join(folder.path, "demo-"));
    expect(runIn(place, {}, ["backup", join(place, "backups")])).toMatchObject(
      failure(/es la demostración y no tu tienda/),
    );
    expect(existsSync(join(place, "backups"))).toBe(false);
    const database = await databaseIn(place, 1, null, "demo");
    expect(runWith({ ...english, DATABASE_PATH: database }, "backup", "/proc/backups/here")).toMatchObject(
      failure(/cannot be stored in \/proc\/backups\/here/),
    );
  });

  it("says that the wallet has another address, with --yes, and not while a bot works on the database", async () => {
    const place = mkdtempSync(join(folder.path, "moved-"));
    const database = await databaseIn(place, 1, null, "live http://127.0.0.1:9");
    const env = { ...english, ...liveAt("http://127.0.0.1:8"), DATABASE_PATH: database };
    expect(runWith(env, "start")).toMatchObject(failure(/wallet-moved/));
    expect(answered(env, "wallet-moved")).toMatchObject([3, { done: false, before: "live http://127.0.0.1:9" }]);
    expect(runWith(env, "start").code).toBe(1);
    const lock = tryLock(database);
    expect(runWith(env, "wallet-moved", "--yes")).toMatchObject(failure(/Stop it/));
    lock?.release();
    for (const before of ["live http://127.0.0.1:9", "live http://127.0.0.1:8"])
      expect(answered(env, "wallet-moved", "--yes")).toMatchObject([0, { done: true, before }]);
    expect(runWith(env, "doctor").out).not.toContain("belongs to");
    expect(runWith({ ...english, DATABASE_PATH: database }, "wallet-moved").code).toBe(2);
  });

  it("works on no backup as the database, whatever name leads to it", async () => {
    const place = mkdtempSync(join(folder.path, "backup-as-database-"));
    const stamp = "live http://127.0.0.1:9";
    const database = await databaseIn(place, 1, null, stamp);
    const env = {
      ...english,
      ...liveAt("http://127.0.0.1:9"),
      DATABASE_PATH: database,
      BACKUP_DIR: join(place, "backups"),
    };
    const { path } = JSON.parse(runWith(env, "backup", "--json").out) as { readonly path: string };
    const link = join(place, "link.db");
    symlinkSync(path, link);
    const before = [readdirSync(env.BACKUP_DIR), readFileSync(path)];
    const refusal = new RegExp(`${path} \\(DATABASE_PATH\\) is a backup[^]*restore ${path} --yes`);
    for (const DATABASE_PATH of [path, link]) {
      for (const command of [
        ["start"],
        ["backup"],
        ["whatsapp-resume"],
        ["archive", join(place, "archive")],
        ["restore", "--in-place"],
        ["restore", "--in-place", "--yes"],
        ["restore", path, "--yes"],
      ])
        expect([command, runWith({ ...env, DATABASE_PATH }, ...command)]).toEqual([
          command,
          { code: 1, out: "", errors: expect.stringMatching(refusal) },
        ]);
      expect(runWith({ ...env, DATABASE_PATH }, "doctor").out).toMatch(refusal);
    }
    expect([readdirSync(env.BACKUP_DIR), readFileSync(path)]).toEqual(before);
    expect(runWith(env, "restore", path, "--yes").code).toBe(0);
  });

  it("says in every command that there is no database, without a plan", () => {
    const place = mkdtempSync(join(folder.path, "none-"));
    for (const DATABASE_PATH of [join(place, "none.db"), join(place, "nowhere/none.db")])
      for (const command of [
        ["backup", place],
        ["whatsapp-resume"],
        ["archive", place],
        ["restore", "--in-place"],
        ["restore", "--in-place", "--yes"],
      ])
        expect([command, runWith({ ...english, DATABASE_PATH }, ...command)]).toEqual([
          command,
          { code: 1, out: "", errors: `There is no database at ${DATABASE_PATH} (DATABASE_PATH)\n` },
        ]);
    expect(readdirSync(place)).toEqual([]);
  });

  it("plans no archive where opening the database would change it", async () => {
    const place = mkdtempSync(join(folder.path, "older-"));
    const database = await databaseIn(place, 1, null, "demo");
    const before = readFileSync(database);
    const env = { ...english, DATABASE_PATH: database };
    const sealing = { ...env, DATABASE_KEY: "Kp4Zr8Wt2Mx6Qv9Nb3Ls7Hd5Gy1Fc0Ja" };
    const refusal = failure(/Start the bot once/);
    expect(runWith(sealing, "archive", join(place, "archive"))).toMatchObject(refusal);
    expect(readFileSync(database)).toEqual(before);
    const db = openKept(database);
    const schema = db.pragma("user_version", { simple: true }) as number;
    db.pragma(`user_version = ${schema - 1}`);
    expect(runWith(env, "archive", join(place, "archive"))).toMatchObject(refusal);
    expect(db.pragma("user_version", { simple: true })).toBe(schema - 1);
    db.close();
  });

  it("ends quietly when whoever reads its output has read enough", () => {
    for (const command of ["help", "doctor", "version"]) {
      const line = `${process.execPath} ${program} ${command} | true; echo "\${PIPESTATUS[0]}"`;
      const ended = spawnSync("bash", ["--norc", "-c", line], {
        cwd: folder.path,
        // Newer versions of Node.js warn of a module that a package uses.
        env: { PATH: process.env["PATH"] ?? "", NODE_NO_WARNINGS: "1" },
        encoding: "utf8",
        timeout: 100_000,
      });
      expect([command, ended.stdout, ended.stderr]).toEqual([command, "0\n", ""]);
    }
  });

  it.skipIf(!existsSync("/dev/full"))("does its work where its output cannot be written, and says so", async () => {
    const place = mkdtempSync(join(folder.path, "full-"));
    const database = await databaseIn(place, 1, null, "demo");
    const env = { NODE_NO_WARNINGS: "1", ...english, DATABASE_PATH: database };
    const toFull = (...args: string[]) => {
      const full = openSync("/dev/full", "w");
      const { code, errors } = runIn(place, env, args, { stdio: ["ignore", full, "pipe"] });
      closeSync(full);
      return { code, errors };
    };
    const told = (code: number) => ({
      code,
      errors: expect.stringMatching(/^The output could not be written \(.*ENOSPC.*\n$/),
    });
    expect(toFull("backup", place)).toEqual(told(0));
    expect(toFull("backup", place, "--json")).toEqual(told(0));
    const [backup] = pathsIn(place);
    expect(pathsIn(place)).toHaveLength(2);
    expect(toFull("verify", backup as string)).toEqual(told(0));
    expect(toFull("restore", backup as string)).toEqual(told(3));
    expect(toFull("restore", backup as string, "--yes")).toEqual(told(0));
    expect(readdirSync(place).some((name) => name.includes(".before-"))).toBe(true);
    expect(toFull("restore", "--in-place", "--yes")).toEqual(told(0));
    expect(toFull("whatsapp-resume")).toEqual(told(0));
    expect(toFull("verify", "none.db")).toMatchObject(failure(/does not exist/));
    for (const command of ["doctor", "help", "version", "whatsapp-templates"])
      expect([command, toFull(command)]).toEqual([command, told(1)]);
  });

  it.each(["verify", "restore", "backup", "archive"])("takes no empty argument: %s", (command) => {
    for (const blank of ["", "  "])
      expect(runWith(english, command, blank)).toEqual({
        code: 2,
        out: "",
        errors: expect.stringContaining(`${command} got an empty path or day`),
      });
  });

  it("answers programs about wrong usage too", () => {
    for (const args of [["verify"], ["verify", ""], ["strat"], ["doctor", "--jsn"], ["restore", "a", "--yes=no"]]) {
      const { code, out, errors } = runWith(english, ...args, "--json");
      expect([args, code, JSON.parse(out)]).toEqual([args, 2, { ok: false, error: errors.trimEnd() }]);
    }
  });

  it("lets no argument and no manifest steer the terminal", async () => {
    const place = mkdtempSync(join(folder.path, "steer-"));
    const backup = backupOf(await databaseIn(place, 1, null, "demo"), place);
    const manifest = JSON.parse(readFileSync(`${backup}.json`, "utf8")) as object;
    const named = "x\u001b[2J\u009b1m\u202e\r";
    writeFileSync(`${backup}.json`, JSON.stringify({ ...manifest, program: named }));
    const raw = /[^\P{Cc}\n]|\u202e/u;
    const hostile = "a\u001b]0;x\u0007\u009b.db";
    for (const args of [
      ["verify", backup],
      ["verify", hostile],
      ["restore", hostile],
      [hostile],
      ["backup", place, hostile],
    ])
      for (const json of [[], ["--json"]]) {
        const { out, errors } = runWith(english, ...args, ...json);
        expect(out + errors).toContain("\\u001b");
        expect(out + errors).not.toMatch(raw);
      }
    expect(JSON.parse(runWith(english, "verify", backup, "--json").out)).toMatchObject({
      manifest: { program: named },
    });
  });

  it.skipIf(process.getuid?.() !== 0)("gives the owner of the folder what root makes in it", async () => {
    const place = mkdtempSync(join(folder.path, "of-somebody-"));
    const [uid, gid] = [12_345, 12_346];
    chownSync(place, uid, gid);
    const database = await databaseIn(place, 1, null, "demo");
    const env = { DATABASE_PATH: database, BACKUP_DIR: join(place, "deep", "backups") };
    const { path } = JSON.parse(runWith(env, "backup", "--json").out) as { readonly path: string };
    expect(runWith(env, "restore", path, "--yes").code).toBe(0);
    const made = readdirSync(place, { recursive: true, encoding: "utf8" });
    expect(made).toEqual(expect.arrayContaining(["bot.db", "bot.db.lock", "deep", "deep/backups"]));
    expect(made.some((name) => /before-\w+$/.test(name))).toBe(true);
    for (const name of made) {
      const stat = statSync(join(place, name));
      expect([name, stat.uid, stat.gid, stat.mode & 0o077]).toEqual([name, uid, gid, 0]);
    }
  });

  const unable = whyNotAsAnother();
  it.skipIf(unable !== null)(
    `names a lock that belongs to another user, at the start and in doctor${unable === null ? "" : ` (skipped: ${unable})`}`,
    async () => {
      const place = mkdtempSync(join(tmpdir(), "cli-owner-"));
      try {
        const database = await databaseIn(place, 1, null, "live http://127.0.0.1:9");
        const [uid, gid] = [another, 12_346];
        for (const one of [place, database]) chownSync(one, uid, gid);
        writeFileSync(`${database}.lock`, "", { mode: 0o600 });
        const env = { ...liveAt("http://127.0.0.1:9"), DATABASE_PATH: database };
        const as = (user: number, command: string) => runAs(user, place, env, command);
        const why = /cannot read and write \S+\.lock \(uid 0, 0600\)[^]*sudo chown 12345 \S+\.lock/;
        expect(as(uid, "start")).toMatchObject({ code: 1, text: expect.stringMatching(why) });
        expect(as(uid, "doctor").text).toMatch(why);
        expect(as(0, "doctor").text).toMatch(
          /will not be able to open what belongs to another user there: sudo chown 12345 \S+\.lock/,
        );
      } finally {
        rmSync(place, { recursive: true });
      }
    },
  );

  const asRoot = process.getuid?.() === 0;
  it.skipIf(asRoot && unable !== null)(
    `names a folder that its user may not write to, in doctor${asRoot && unable !== null ? ` (skipped: ${unable})` : ""}`,
    () => {
      const place = mkdtempSync(join(tmpdir(), "cli-closed-"));
      const user = asRoot ? another : (process.getuid?.() as number);
      try {
        chownSync(place, user, statSync(place).gid);
        chmodSync(place, 0o500);
        const env = { ...liveAt("http://127.0.0.1:9"), DATABASE_PATH: "bot.db" };
        expect(runAs(user, place, env, "doctor")).toMatchObject({
          code: 1,
          text: expect.stringMatching(/Opens: \S+ cannot be written to\n.*sudo -u/),
        });
      } finally {
        chmodSync(place, 0o700);
        rmSync(place, { recursive: true });
      }
    },
  );

  it("makes no new database in the place of one that was lost", async () => {
    const place = mkdtempSync(join(folder.path, "lost-"));
    const database = await databaseIn(place, 1, null, "live https://wallet.example/api");
    const env = {
      ...english,
      ...liveAt("https://wallet.example/api"),
      DATABASE_PATH: database,
      BACKUP_DIR: join(place, "backups"),
    };
    expect(runWith(env, "backup").code).toBe(0);
    rmSync(database);
    const why = /no database at [^]*restore PATH --yes/;
    expect(runWith(env, "start")).toMatchObject({ code: 1, errors: expect.stringMatching(why) });
    expect(existsSync(database)).toBe(false);
    rmSync(env.BACKUP_DIR, { recursive: true });
    writeFileSync(`${database}-wal`, "what was sold");
    writeFileSync(database, "");
    expect(runWith(env, "start")).toMatchObject({ code: 1, errors: expect.stringMatching(why) });
    expect(runWith(env, "doctor", "--json").out).toMatch(why);
    expect(readFileSync(`${database}-wal`, "utf8")).toBe("what was sold");
  });

  it("says at a start that fails which setting it is about, and what to do", () => {
    writeFileSync(join(folder.path, "a-file"), "");
    expect(runWith({ DATABASE_PATH: "a-file/shop.db" }, "start")).toMatchObject(
      failure(/DATABASE_PATH=a-file\/shop\.db: este usuario no puede abrir ni crear[^]*Revisa/),
    );
    writeFileSync(
      join(folder.path, "text.db"),
      "no database at all, but long enough to be looked at as one".repeat(100),
    );
    const live = liveAt("http://127.0.0.1:9");
    expect(runWith({ ...live, ...english, DATABASE_PATH: "text.db" }, "start")).toMatchObject(
      failure(/DATABASE_PATH=text\.db is damaged, or no database[^]*go back to a backup/),
    );
    const nowhere = { ...live, ...english, DATABASE_PATH: "shop.db", HTTP_PORT: "8123", HTTP_HOST: "192.0.2.1" };
    expect(runWith({ ...nowhere, CONSOLE_TOKEN: "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc" }, "start")).toMatchObject(
      failure(/HTTP_HOST=192\.0\.2\.1 HTTP_PORT=8123: cannot bind 192\.0\.2\.1:8123/),
    );
  });

  it.each([
    ["a folder that is not there", "nuevo/", /DATABASE_PATH=nuevo\/ .*a file, like nuevo\/monedero\.db/],
    ["a dot", "nuevo/.", /DATABASE_PATH=nuevo\/\. .*a file, like nuevo\/monedero\.db/],
    [
      "a name without room for endings",
      `${"n".repeat(245)}.db`,
      /DATABASE_PATH=n+\.db .*a file whose name has at most/,
    ],
    ["a path that SQLite cannot open", "deep/".repeat(120) + "shop.db", /DATABASE_PATH=\S+ .*the whole path/],
  ])("does not start with %s as the database, in the words of doctor, and makes nothing", (_, path, why) => {
    const place = mkdtempSync(join(folder.path, "path-"));
    for (const command of ["start", "doctor"]) {
      const { code, out, errors } = runIn(place, { ...english, ...liveAt("http://127.0.0.1:9"), DATABASE_PATH: path }, [
        command,
      ]);
      expect([code, out + errors]).toEqual([1, expect.stringMatching(why)]);
    }
    expect(readdirSync(place)).toEqual([]);
  });

  it("logs an error that nobody caught whole, masked, and ends with a code of its own", () => {
    const failing = `setTimeout(() => { throw new Error("with key-of-the-shop-0001 for 4771230001"); }, 1_500);`;
    const ended = spawnSync(
      process.execPath,
      ["--import", `data:text/javascript,${encodeURIComponent(failing)}`, program],
      {
        cwd: folder.path,
        env: {
          PATH: process.env["PATH"] ?? "",
          ...liveAt("http://127.0.0.1:9"),
          DATABASE_PATH: "uncaught.db",
        },
        encoding: "utf8",
        timeout: 60_000,
      },
    );
    expect(ended.status).toBe(70);
    const line = ended.stderr.trim().split("\n").at(-1) ?? "";
    expect(JSON.parse(line)).toMatchObject({ level: "error", msg: "The program failed and ends" });
    expect(line).toMatch(/Error: with \[secret\] for \*+0001\\n +at /);
  });
});

describe("whatsapp-templates", () => {
  const run = (env: { readonly [name: string]: string }, ...args: readonly string[]) =>
    runIn(tmpdir(), env, ["whatsapp-templates", ...args]);

  it("prints what Meta is asked to make, of any settings, and nothing that Meta refuses", () => {
    const { out, code } = run({}, "--json");
    const { templates } = JSON.parse(out) as {
      readonly templates: readonly {
        readonly name: string;
        readonly components: readonly { readonly text: string }[];
      }[];
    };
    expect(code).toBe(0);
    expect(templates).toMatchObject([{ name: "aviso_pendiente", language: "es_MX", category: "UTILITY" }]);
    for (const { components } of templates)
      for (const { text } of components) {
        expect(text.length).toBeLessThanOrEqual(1_024);
        expect(text).not.toMatch(/\{\{|\n|\t| {4}/);
      }
    const named = run({ WHATSAPP_CLOUD_TEMPLATE: "otro", WHATSAPP_CLOUD_WABA_ID: "12345", BOT_LANGUAGE: "en" }).out;
    expect(named).toContain('/12345/message_templates"');
    expect(named).toContain('"name":"otro"');
    expect(named).toContain("set WHATSAPP_CLOUD_TEMPLATE=otro");
  });

  it.each([
    ["WHATSAPP_CLOUD_TEMPLATE", "Aviso'; echo hola"],
    ["WHATSAPP_CLOUD_WABA_ID", "12345/../1"],
    ["WHATSAPP_CLOUD_API_ROOT", "https://graph.example.com"],
  ])("refuses what start refuses: %s=%s", (name, value) => {
    const { out, errors, code } = run({ [name]: value, BOT_LANGUAGE: "en" });
    expect([out, code]).toEqual(["", 1]);
    expect(errors).toContain(`${name}: expected`);
  });
});
