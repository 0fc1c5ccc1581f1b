import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEnvFile } from "../src/config/env-file.ts";

const program = join(import.meta.dirname, "../dist/src/main.js");
const whole = "WALLET_API_URL=https://wallet.example/api\nWALLET_API_KEY=key-of-the-shop-0001\nSHOP_NAME=Café\n";
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
    ["bytes that are no UTF-8", Buffer.from(whole, "latin1"), /no text in UTF-8/],
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
    expect(readEnvFile(folder)).toEqual({ path: join(folder, ".env"), exists: false, values: {}, problems: [] });
    writeFileSync(join(folder, ".env.txt"), whole);
    expect(readEnvFile(folder).problems).toEqual([
      { "es-MX": expect.stringContaining(".env.txt"), en: expect.stringContaining("rename it to .env") },
    ]);
    mkdirSync(join(folder, ".env"));
    expect(readEnvFile(folder).problems).toEqual([
      { "es-MX": expect.stringContaining("EISDIR"), en: expect.stringContaining("cannot be read") },
    ]);
  });
});

describe("the program", () => {
  function run(command: string, env: { readonly [name: string]: string } = {}) {
    const ended = spawnSync(process.execPath, [program, command], {
      cwd: folder,
      env: { PATH: process.env["PATH"] ?? "", ...env },
      input: "",
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

  it("lets the environment win over the file", () => {
    writeFileSync(join(folder, ".env"), "BOT_LANGUAGE=en\nWALLET_API_KEY=a\n");
    expect(run("start").text).toContain("The configuration has 2 problems");
    expect(run("start", { BOT_LANGUAGE: "es-MX" }).text).toContain("Los ajustes tienen 2 problemas");
  });
});
