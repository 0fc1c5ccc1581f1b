import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = join(root, "docs/log.md");
const head = "| event | level | written in |\n|---|---|---|\n";

interface Line {
  readonly event: string;
  readonly level: string;
  readonly path: string;
}

/** Every event of the log, as the sources write it. */
function events(): { readonly lines: readonly Line[]; readonly unread: readonly string[] } {
  const lines: Line[] = [];
  const unread: string[] = [];
  for (const name of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).toSorted()) {
    const path = `src/${name}`;
    if (!path.endsWith(".ts") || path === "src/log.ts") continue;
    const text = readFileSync(join(root, path), "utf8");
    const constants = new Map(
      [...text.matchAll(/^const (\w+) =\s+"([^"]+)";$/gm)].map(([, constant = "", value = ""]) => [constant, value]),
    );
    for (const [, level = "", given = ""] of text.matchAll(
      /(?:\blog|\bcreateLog\("\w+"\))\.(debug|info|warn|error)\(\s*("[^"]+"|[\w.]+|`)/g,
    )) {
      const event = given.startsWith('"') ? given.slice(1, -1) : constants.get(given);
      if (event !== undefined) lines.push({ event, level, path });
      else if (!/^(?:this\.)?options\./.test(given)) unread.push(`${path}: ${given}`);
    }
    for (const [, event = ""] of text.matchAll(/(?:passFailed|itemFailed): "([^"]+)"/g))
      lines.push({ event, level: "error", path });
  }
  return { lines, unread };
}

describe("docs/log.md", () => {
  it("lists every event of the log; UPDATE_DOCS=1 writes them", () => {
    const { lines } = events();
    expect(lines.length).toBeGreaterThan(80);
    const rows = lines
      .map(({ event, level, path }) => `| ${event} | ${level} | [${path.slice(4)}](../${path}) |\n`)
      .toSorted();
    const text = readFileSync(page, "utf8");
    const [before = ""] = text.split(head);
    const made = before + head + [...new Set(rows)].join("");
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(page, made);
    expect(readFileSync(page, "utf8")).toBe(made);
  });

  it("knows every event by its name: none is put together as it is logged", () => {
    expect(events().unread).toEqual([]);
  });
});
