import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEnvFile } from "../src/config/files.ts";
import { openStore } from "./store/sqlite/sqlite-place.ts";

const program = join(import.meta.dirname, "../dist/src/main.js");
const whole = "WALLET_API_URL=https://wallet.example/api\nWALLET_API_KEY=key-of-the-shop-0001\nSHOP_NAME=Café\n";
const key = "Kp4Zr8Wt2Mx6Qv9Nb3Ls7Hd5Gy1Fc0Ja";
const values = {
  WALLET_API_URL: "https://wallet.example/api",
  WALLET_API_KEY: "key-of-the-shop-0001",
  SHOP_NAME: "Café",
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "env-file-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (content: string | Buffer) => {
  writeFileSync(join(folder, ".env"), content);
  return readEnvFile(folder);
};
const problemsOf = (content: string | Buffer) => read(content).problems.map(({ en }) => en);

describe(".env", () => {
  it.each<[string, string | Buffer]>([
    ["as it should be", whole],
    ["with Windows' line ends", whole.replaceAll("\n", "\r\n")],
    ["with those of old Macs", whole.replaceAll("\n", "\r")],
    ["with a byte order mark", `\ufeff${whole}`],
    ["in UTF-16 of Windows", Buffer.from(`\ufeff${whole}`, "utf16le")],
    ["in UTF-16, the other way round", Buffer.from(`\ufeff${whole}`, "utf16le").swap16()],
    ["with quotes", whole.replaceAll(/=(.*)/g, '="$1"')],
    ["with spaces and comments", `# mine\n\n${whole.replaceAll(/=(.*)/g, " = $1 # mine")}`],
    ["as a shell has it", whole.replaceAll(/^(?=\w)/gm, "export ")],
  ])("is read %s", (_, content) => {
    expect(read(content)).toMatchObject({ values, problems: [] });
  });

  it.each<[string, string | Buffer, RegExp]>([
    ["colons instead of equals signs", "# mine\nWALLET_API_URL: https://x\n", /^line 2 .* write WALLET_API_URL=value/],
    ["words", `${whole}my notes\n`, /^line 4 .* write NAME=value/],
    [
      "quotes that stay open",
      'WALLET_API_KEY="secret-0001\nSHOP_NAME="Café"\n',
      /^WALLET_API_KEY: line 1 .* not closed/,
    ],
    ["a setting twice", `${whole}SHOP_NAME=Otra\n`, /^SHOP_NAME: .*\(lines 3 and 4\)/],
    ["bytes that are no UTF-8", Buffer.from(whole, "latin1"), /is not UTF-8 text/],
  ])("names %s, and shows no value", (_, content, expected) => {
    const problems = problemsOf(content);
    expect(problems).toEqual([expect.stringMatching(expected)]);
    expect(problems.join()).not.toMatch(/secret|Otra|notes/);
  });

  it("may say the same twice, or fill in below what is empty above", () => {
    expect(problemsOf(`${whole}SHOP_NAME=Café\n`)).toEqual([]);
    expect(problemsOf("SHOP_NAME=\nSHOP_NAME=Café\n")).toEqual([]);
    expect(problemsOf("SHOP_NAME=Café\nSHOP_NAME=\n")).toHaveLength(1);
  });

  it("is named where it is a folder, or where an editor has given it another name", () => {
    writeFileSync(join(folder, ".env.example"), whole);
    expect(readEnvFile(folder)).toMatchObject({ exists: false, values: {}, problems: [], others: [] });
    writeFileSync(join(folder, ".env.txt"), whole);
    expect(readEnvFile(folder).problems).toEqual([
      { "es-MX": expect.stringContaining(".env.txt"), en: expect.stringContaining("rename it to .env") },
    ]);
    mkdirSync(join(folder, ".env"));
    expect(readEnvFile(folder).problems).toEqual([
      { "es-MX": expect.stringContaining("EISDIR"), en: expect.stringContaining("cannot be read") },
    ]);
  });

  it("is not missing where it is a link that leads nowhere", () => {
    symlinkSync("gone", join(folder, ".env"));
    expect(readEnvFile(folder)).toMatchObject({
      exists: true,
      problems: [{ en: expect.stringMatching(/link to a file that is not there.*remove it for the demo/) }],
    });
  });

  it.each([
    ["abc#def", "abc#def", /^WALLET_KEY: line 1 .* read with its #/],
    ["#0b6b4f", "#0b6b4f", /read with its #/],
    ["a'b`c#d", "a'b`c#d", /read with its #/],
    ["abc #def", "abc", /a # after which all is read as a comment/],
    ["abc # mine", "abc", null],
    ["abc\t# mine # and yours", "abc", null],
    [" # mine", "", null],
    ["# mine", "", null],
    ["'abc#def'", "abc#def", null],
    ['"abc #def" # mine', "abc #def", null],
  ])("has a comment where # follows a space, and says what can be read otherwise: %s", (written, value, expected) => {
    const { values: found, problems, doubtful } = read(`WALLET_KEY=${written}\nSHOP_NAME=Café\n`);
    expect([found, problems]).toEqual([{ WALLET_KEY: value, SHOP_NAME: "Café" }, []]);
    if (expected === null) expect(doubtful).toEqual([]);
    else expect(doubtful).toEqual([{ "es-MX": expect.stringContaining("#"), en: expect.stringMatching(expected) }]);
    expect(JSON.stringify(doubtful)).not.toMatch(/abc|def|0b6b/);
  });
});

describe("the program", () => {
  /** What somebody types into the demo, which ends when its input does. */
  const asked = "1\nsaldo 4771234567\n";

  function run(command: string, env: { readonly [name: string]: string } = {}, input = "") {
    const ended = spawnSync(process.execPath, [program, command], {
      cwd: folder,
      env: { PATH: process.env["PATH"] ?? "", ...env },
      input,
      encoding: "utf8",
      timeout: 60_000,
    });
    return { code: ended.status, text: ended.stdout + ended.stderr };
  }

  it.each([
    ["a file that cannot be read", "WALLET_API_URL: https://x\n", "la línea 1 de .env", "line 1 of .env"],
    ["names that are all wrong", "wallet_api_url=https://x\n", "escribe WALLET_API_URL", "write WALLET_API_URL"],
  ])("does not start as a demo on %s", (_, content, spanish, english) => {
    writeFileSync(join(folder, ".env"), content);
    for (const [env, expected] of [
      [{}, spanish],
      [{ BOT_LANGUAGE: "en" }, english],
    ] as const) {
      const { code, text } = run("start", env);
      expect(code).toBe(1);
      expect(text).toContain(expected);
    }
    expect(run("doctor")).toMatchObject({ code: 1, text: expect.stringContaining(spanish) });
  });

  it.each<[string, string, () => void]>([
    ["a link that leads nowhere", ".env", () => symlinkSync("gone", join(folder, ".env"))],
    ["a folder", ".env", () => mkdirSync(join(folder, ".env"))],
    ["settings under another name", ".env.local", () => writeFileSync(join(folder, ".env.local"), whole)],
    ["settings in capitals", '".ENV"', () => writeFileSync(join(folder, ".ENV"), whole)],
    ["settings with a blank at the end", '".env "', () => writeFileSync(join(folder, ".env "), whole)],
    ["settings that were put aside", ".env~", () => writeFileSync(join(folder, ".env~"), whole)],
    ["backups", "BACKUP_DIR", () => writeFileSync(join(folder, ".env"), "WALLET_API_URL=\nBACKUP_DIR=/mnt/backups\n")],
    ["a key", "DATABASE_KEY", () => writeFileSync(join(folder, ".env"), `WALLET_API_URL=\nDATABASE_KEY=${key}\n`)],
    ["an owner", "OWNER_PHONES", () => writeFileSync(join(folder, ".env"), "OWNER_PHONES=4771230001\n")],
  ])("does not start as a demo beside %s, and names it", (_, named, make) => {
    make();
    const { code, text } = run("start");
    expect([code, text]).toEqual([1, expect.stringContaining(named)]);
    const doctor = run("doctor");
    expect([doctor.code, doctor.text]).toEqual([1, expect.stringContaining(named)]);
  });

  it("does not start as a demo where a shop's database stands and `.env` is gone, unless it is sent elsewhere", async () => {
    mkdirSync(join(folder, "data"));
    const database = join(folder, "data/monedero.db");
    await openStore(database, "live https://wallet.example/api", key).close();
    const before = readFileSync(database);
    for (const [env, expected] of [
      [{}, /tienda \(data\/monedero\.db\), y falta \S+\.env: arrancaría la demostración/],
      [{ BOT_LANGUAGE: "en" }, /shop \(data\/monedero\.db\), and \S+\.env is missing: the demo would start/],
    ] as const) {
      expect(run("start", env)).toEqual({ code: 1, text: expect.stringMatching(expected) });
      expect(run("doctor", env)).toEqual({ code: 1, text: expect.stringMatching(expected) });
    }
    expect(readFileSync(database)).toEqual(before);
    expect(run("start", { DATABASE_PATH: "data/demo.db" }, asked).code).toBe(0);
    rmSync(database);
    await openStore(database, "demo").close();
    expect(run("start", {}, asked).code).toBe(0);
  });

  it("is the demo with the example as it is, empty as it is filled in", () => {
    copyFileSync(join(import.meta.dirname, "../.env.example"), join(folder, ".env"));
    chmodSync(join(folder, ".env"), 0o600);
    expect(run("start", { HTTP_PORT: "" }, asked)).toMatchObject({ code: 0 });
    expect(run("doctor").text).toContain("no tiene monedero ni canal: start corre la demostración");
  });

  it("warns of secrets that every user can read, and of values that can be read in two ways", () => {
    writeFileSync(join(folder, ".env"), `${whole}SHOP_COLOR=#0b6b4f\n`);
    chmodSync(join(folder, ".env"), 0o644);
    expect(run("doctor").text).toMatch(/⚠ Permisos: \S+\.env\n.*chmod o-rwx/);
    chmodSync(join(folder, ".env"), 0o640);
    expect(run("doctor").text).not.toContain("chmod o-rwx");
    writeFileSync(join(folder, ".env"), `${whole}WHATSAPP_ENABLED=true\nSHOP_COLOR=#0b6b4f\n`);
    expect(run("doctor", { BOT_LANGUAGE: "en" }).text).toMatch(/⚠ Values: SHOP_COLOR: line 5 .*\n.*single quotes/);
  });

  it("lets the environment win over the file", () => {
    writeFileSync(join(folder, ".env"), "BOT_LANGUAGE=en\nWALLET_API_KEY=a\n");
    expect(run("start").text).toContain("The configuration has 2 problems");
    expect(run("start", { BOT_LANGUAGE: "es-MX" }).text).toContain("Los ajustes tienen 2 problemas");
  });
});
