import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { isTooLong, longestText, mostWords } from "../../src/router/settings.ts";
import { growthStride } from "../tiers.ts";

/** What `growth.ts` tells of a text: the work that it took, in characters that patterns were led over. */
interface Told {
  readonly name: string;
  readonly unit: string;
  readonly work: number;
}

/** A step that has not come back in this time never will, ms. */
const neverMs = 180_000;
/** Most work of one step. A short sale takes 60,000. */
const mostWork = 8_000_000;

/** Runs `growth.ts`, and ends it where a step does not come back. `begun`: the last text that was said. */
async function grow(): Promise<{ told: readonly Told[]; begun: string; code: number | null }> {
  const root = join(import.meta.dirname, "../..");
  const args = ["--import", "tsx", "test/patterns/growth.ts", String(growthStride)];
  const running = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const told: Told[] = [];
  let begun = "";
  let timer = setTimeout(() => running.kill("SIGKILL"), 2 * neverMs);
  createInterface(running.stdout).on("line", (line) => told.push(JSON.parse(line) as Told));
  createInterface(running.stderr).on("line", (line) => {
    begun = line;
    clearTimeout(timer);
    timer = setTimeout(() => running.kill("SIGKILL"), neverMs);
  });
  const code = await new Promise<number | null>((resolve) => running.on("close", resolve));
  clearTimeout(timer);
  return { told, begun, code };
}

describe("Texts that grow to the longest there is, in every state of every conversation", () => {
  it("take a bounded work, and no step freezes", { timeout: 1_200_000 }, async () => {
    const { told, begun, code } = await grow();
    expect(code, begun).toBe(0);
    expect(told.length).toBeGreaterThan(8_000 / growthStride);
    const heavy = told.filter(({ work }) => work > mostWork);
    expect(heavy).toEqual([]);
  });
});

describe("What is too long to be read", () => {
  const line = (n: number) => `+52 477 123 45${10 + n} 1,234.50 ticket A-${1000 + n}`;

  it("is no pasted list of twenty sales", () => {
    expect(isTooLong(Array.from({ length: 20 }, (_, n) => line(n)).join("\n"))).toBe(false);
  });

  it.each([
    ["characters", "n".repeat(longestText)],
    ["words", "a ".repeat(mostWords)],
    ["numbers", "1,".repeat(mostWords)],
    ["number words", "mil ".repeat(mostWords)],
  ])("is more %s than the longest text", (_, longest) => {
    expect(isTooLong(longest)).toBe(false);
    expect(isTooLong(`${longest}mil 1`)).toBe(true);
  });
});
