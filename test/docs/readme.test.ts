import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/processes/bot-process.ts";
import { inRealTime } from "../support/real-time.ts";

const root = join(import.meta.dirname, "../..");

describe("README.md", () => {
  it("shows a sale as the demo holds it at the keyboard", inRealTime, () => {
    const [, transcript = ""] = /```\n(ana > [^]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
    const written = [...transcript.matchAll(/^ana > (.*)$/gm)].map((match) => match[1]);
    expect(written.length).toBeGreaterThan(0);
    const folder = temporaryFolder();
    try {
      const { stdout } = spawnSync(process.execPath, [join(root, "dist/src/main.js")], {
        cwd: folder.path,
        env: { PATH: process.env["PATH"] ?? "" },
        input: ["1", ...written, ""].join("\n"),
        encoding: "utf8",
        timeout: 100_000,
      });
      expect(stdout).toContain(transcript);
    } finally {
      folder.remove();
    }
  });
});
