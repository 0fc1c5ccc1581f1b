import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/processes/bot-process.ts";

const root = join(import.meta.dirname, "../..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
const place = temporaryFolder();
afterAll(() => place.remove());

describe("the tarball of a release", () => {
  const name = `monedero-bot-${version}-${process.platform}-${process.arch}-node${process.versions.node.split(".")[0]}`;
  const program = join(place.path, name);
  const start = (args: readonly string[], env: { readonly [name: string]: string } = {}, input = "") =>
    spawnSync(join(program, "start"), args, {
      cwd: program,
      env: { PATH: process.env["PATH"] ?? "", HTTP_PORT: "", ...env },
      input,
      encoding: "utf8",
      timeout: 60_000,
    });

  beforeAll(() => {
    execFileSync("npx", ["tsx", "deploy/release.ts", place.path], { cwd: root });
    execFileSync("tar", ["-xzf", join(place.path, `${name}.tar.gz`), "-C", place.path]);
  }, 120_000);

  it("has the program, its packages, its guides and no more", () => {
    const names = ["CHANGELOG.md", "LICENSE", "deploy", "dist", "docs", "node_modules", "package.json", "start"];
    expect(readdirSync(program).toSorted()).toEqual([".env.example", ...names]);
    const packages = readdirSync(join(program, "node_modules"));
    for (const needed of ["better-sqlite3", "@whiskeysockets", "@resvg", "pg"]) expect(packages).toContain(needed);
    for (const left of ["typescript", "vitest", "esbuild", "playwright-core"]) expect(packages).not.toContain(left);
  });

  it("is the demo with an empty .env, and answers", () => {
    writeFileSync(join(program, ".env"), "");
    expect(start(["version"]).stdout).toBe(`monedero-bot ${version}\n`);
    const { status, stdout } = start([], {}, "1\nsaldo 4771234567\n");
    expect([status, stdout]).toEqual([0, expect.stringContaining("bot > María Torres (477 123 4567): saldo $50.00.")]);
  });

  it("names the Node.js that its binaries are not for", () => {
    writeFileSync(join(program, "node_modules/better-sqlite3/build/Release/better_sqlite3.node"), "of another Node.js");
    const live = { WALLET_API_URL: "http://127.0.0.1:9", WALLET_API_KEY: "key-of-the-shop-0001" };
    const { status, stderr } = start([], { ...live, TELEGRAM_BOT_TOKEN: "123456:AAtoken_of-the-shop" });
    expect(status).toBe(1);
    expect(stderr).toContain(`los módulos instalados no son para este Node.js, ${process.version}`);
  });
});
