import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands, invocationOf } from "../../src/cli/commands.ts";
import { UsageError } from "../../src/cli/given.ts";
import { temporaryFolder } from "../support/bot-process.ts";

const root = join(import.meta.dirname, "../..");

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
    [["help", "me"], 'help does not take "me".\nTry "help".'],
  ])("%j is wrong usage", (args, why) => {
    expect(() => invocationOf(args)).toThrow(new UsageError(why));
  });

  it("loads a file with `run` for every command", async () => {
    for (const { load } of Object.values(commands)) expect((await load()).run).toBeTypeOf("function");
  });
});

describe("the program", () => {
  const run = (...args: string[]) => {
    const folder = temporaryFolder();
    const ended = spawnSync(process.execPath, [join(root, "dist/src/main.js"), ...args], {
      cwd: folder.path,
      env: { PATH: process.env["PATH"] ?? "" },
      encoding: "utf8",
    });
    folder.remove();
    return { code: ended.status, out: ended.stdout, errors: ended.stderr };
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
      errors: 'There is no command called "strat".\nDid you mean "start"?\n',
    });
  });
});
