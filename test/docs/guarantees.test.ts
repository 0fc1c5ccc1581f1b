import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { deliberateBugs } from "../support/faults/deliberate-bugs.ts";

const root = join(import.meta.dirname, "../..");
const page = join(root, "docs/guarantees.md");
const head = "| … | breaks | is found out by | the healthy one passes in |\n|---|---|---|---|\n";

describe("docs/guarantees.md", () => {
  it("lists the deliberate bugs as they are; UPDATE_DOCS=1 writes them", () => {
    const rows = deliberateBugs.map((bug) => `| ${bug.does} | ${bug.promise} | ${bug.foundBy} | \`${bug.test}\` |\n`);
    const text = readFileSync(page, "utf8");
    const [before = "", after = ""] = text.split(head);
    const made = before + head + rows.join("") + after.replace(/^(?:\|.*\n)*/, "");
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(page, made);
    expect(readFileSync(page, "utf8")).toBe(made);
  });

  it("names tests that exist, and every one of the guarantees", () => {
    const named = new Set(
      [...readFileSync(page, "utf8").matchAll(/`(test\/[\w./-]+\.test\.ts)`/g)].map(([, path]) => path),
    );
    expect([...named].filter((path) => !existsSync(join(root, path as string)))).toEqual([]);
    const guarantees = readdirSync(join(root, "test/guarantees"), { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".test.ts"),
    );
    expect(guarantees.filter((name) => !named.has(`test/guarantees/${name}`))).toEqual([]);
  });
});
