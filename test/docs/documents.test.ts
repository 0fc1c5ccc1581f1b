import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(root, path)));
const documents = tracked.filter((path) => path.endsWith(".md"));

/** The lines of a document that people write: code blocks, and what a command writes below its marker, are left empty. */
function prose(document: string): readonly string[] {
  const text = readFileSync(join(root, document), "utf8");
  const written = text.replace(/(<!-- Below: written by[^\n]*\n)[^]*?(?=<!-- Above: |$)/g, "$1");
  let isCode = false;
  return written.split("\n").map((line) => {
    const isFence = line.trimStart().startsWith("```");
    if (isFence) isCode = !isCode;
    return isFence || isCode ? "" : line;
  });
}

/** The anchors of a document: those that GitHub gives to its headings, and those that it sets itself. */
function anchors(document: string): readonly string[] {
  const lines = prose(document);
  const headings = lines
    .filter((line) => /^#+ /.test(line))
    .map((line) =>
      line
        .replace(/^#+ /, "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replace(/\s/g, "-"),
    );
  return [...headings, ...[...lines.join("\n").matchAll(/<a id="([^"]+)"/g)].map((match) => match[1] as string)];
}

/** Targets of the links and pictures of a document, without those on the web. */
function targets(document: string): readonly string[] {
  const found = prose(document)
    .join("\n")
    .matchAll(/\]\(([^()\s]+)\)|\b(?:src|href)="([^"]+)"/g);
  return [...found].map((match) => (match[1] ?? match[2]) as string).filter((target) => !/^[a-z]+:/.test(target));
}

/** Whether a link of a document leads to a file or folder of the repository and, where it names one, to a heading of it. */
function leadsSomewhere(document: string, target: string): boolean {
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? document : normalize(join(dirname(document), file));
  if (path.startsWith("..") || !existsSync(join(root, path))) return false;
  return anchor === undefined || (path.endsWith(".md") && anchors(path).includes(anchor));
}

describe("the documents", () => {
  it.each(documents)("%s: its links lead to files, folders and headings that exist", (document) => {
    expect(targets(document).filter((target) => !leadsSomewhere(document, target))).toEqual([]);
  });

  it.each(documents)("%s: no line is longer than 130 columns, but for tables and code", (document) => {
    const long = prose(document).filter((line) => !/^\s*\|/.test(line) && line.length > 130);
    expect(long).toEqual([]);
  });

  it("are linked from the README, directly or through another one", () => {
    const reached = new Set(["README.md"]);
    for (const document of reached) {
      const next = targets(document).map((target) =>
        normalize(join(dirname(document), target.split("#")[0] as string)),
      );
      for (const path of next) if (documents.includes(path)) reached.add(path);
    }
    expect(documents.filter((document) => !reached.has(document))).toEqual([]);
  });

  it("are read as they are meant: a link to nowhere is seen", () => {
    expect(targets("README.md")).toContain("docs/architecture.md");
    expect(leadsSomewhere("docs/architecture.md", "../src/main.ts")).toBe(true);
    expect(leadsSomewhere("docs/architecture.md", "../src/nothing.ts")).toBe(false);
    expect(leadsSomewhere("docs/architecture.md", "#no-such-heading")).toBe(false);
  });
});

/** Comments of a TypeScript file, without those that share a line with code. */
const comments = (text: string): string =>
  text
    .split("\n")
    .filter((line) => /^\s*(?:\/?\*|\/\/)/.test(line))
    .join("\n");

it("every TypeScript file that a document or a comment names exists", () => {
  const sources = tracked.filter((path) => /^(?:src|flows|test|bench|deploy)\/.*\.ts$/.test(path));
  const missing = [...documents, ...sources].flatMap((path) => {
    const text = readFileSync(join(root, path), "utf8");
    const named = (path.endsWith(".md") ? text : comments(text)).matchAll(/`((?:[\w.-]+\/)*[\w-]+(?:\.[\w-]+)*\.ts)`/g);
    return [...named]
      .map(([, name = ""]) => name.replace(/^(?:\.{1,2}\/)+/, ""))
      .filter((name) => !tracked.some((one) => one === name || one.endsWith(`/${name}`)))
      .map((name) => `${path}: ${name}`);
  });
  expect(missing).toEqual([]);
});
