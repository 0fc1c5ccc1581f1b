import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { API } from "typescript/unstable/sync";
import { isCallExpression, isNewExpression, isRegularExpressionLiteral } from "typescript/unstable/ast/is";
import type { Node } from "typescript/unstable/ast";
import { beforeAll, describe, expect, it } from "vitest";
import { judged } from "./cost.ts";

const root = join(import.meta.dirname, "../..");

/** What `npm run patterns` says of some folders, or of all that it judges. */
function check(...folders: readonly string[]): Promise<{ code: number; told: string }> {
  const args = ["node_modules/.bin/tsx", "test/patterns/check.ts", ...folders];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), told: stdout + stderr }),
    );
  });
}

/** How many places of src and flows write or make a pattern, counted by the compiler's own parser. */
function counted(): number {
  const api = new API({ cwd: root });
  const files = new Map<string, number>();
  for (const project of ["tsconfig.json", "src/console/browser/tsconfig.json", "src/demo/browser/tsconfig.json"]) {
    const projects = api.updateSnapshot({ openProject: join(root, project) }).getProjects();
    const program = projects.find(({ configFileName }) => configFileName === join(root, project))?.program;
    for (const name of program?.getSourceFileNames() ?? []) {
      const file = /^\/(?:src|flows)\/.*\.ts$/.test(name.slice(root.length)) && program?.getSourceFile(name);
      if (file) files.set(name, patternsIn(file));
    }
  }
  api.close();
  return [...files.values()].reduce((all, count) => all + count, 0);
}

function patternsIn(node: Node): number {
  const isMade = (isNewExpression(node) || isCallExpression(node)) && node.expression.getText() === "RegExp";
  let count = isRegularExpressionLiteral(node) || isMade ? 1 : 0;
  node.forEachChild((child) => {
    count += patternsIn(child);
  });
  return count;
}

describe("The checker of patterns", () => {
  it("judges every pattern of src and flows, and refuses none", async () => {
    const { code, told } = await check();
    const [, places] = /(\d+) places judged, 0 refused/.exec(told) ?? [];
    expect(code, told).toBe(0);
    expect(Number(places)).toBe(counted());
  });

  it.each([
    ["^a*b", 1],
    ["^(?:no |si )*x", 1],
    ["\\ba\\w*\\b", 1],
    ["\\s+$", 2],
    ["x(?=.*y)", 2],
    ["(?<=a.*)b", 2],
    ["(.*),(.*)", 3],
    ["a*a*a*$", 4],
    ["^(?:a*)*$", Infinity],
    ["(?:(?:no|,) ,? ?)*x", Infinity],
    ["^(?:\\w+ ?)+!", Infinity],
    ["^(a|b|ab)*$", Infinity],
    ["^(?:\\p{Cf}|\\s)+$", Infinity],
    ["^(?=(?:a+)+$)", Infinity],
    ["^(?:\\w{1,3} ?){0,40}!", Infinity],
    ["^(a+)\\1*\\1*$", Infinity],
  ])("/%s/: a time that grows with the power %d", (source, growth) => {
    expect(judged(source, source.includes("\\p") ? "u" : "").growth).toBe(growth);
  });
});

/** What is refused, each in a file of its own, and what the checker says of it. */
const refused = [
  ["an exponential literal", "export const a = /^(?:no |no ,? ?)*x/;", "exponentially"],
  ["a cubic literal", "export const a = /^.*a.*a.*a$/;", "power 3"],
  ["one made from parts", 'const part = "(?:a|a)*"; export const a = new RegExp(`^${part}$`);', "exponentially"],
  ["one made by a call", 'export const a = ["(?:a|a)*$"].map((part) => RegExp(part));', "exponentially"],
  [
    "one that is made later",
    'export const a = (part: string) => new RegExp(`^${part}`, "u");',
    "not when its module is loaded",
  ],
  ["one of a string", 'export const a = (text: string) => text.match("(a|a)*$");', "makes a pattern of a string"],
  ["a hidden maker", "const Made = RegExp; export const a = new Made('a');", "hides patterns"],
  ["what its parser does not know", "export const a = /[[a-z]&&\\q{ab}]/v;", "cannot be judged"],
] as const;

describe("What the checker refuses", () => {
  let told: readonly string[] = [];
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "patterns-"));
    for (const [n, [, text]] of refused.entries()) writeFileSync(join(folder, `${n}.ts`), text);
    const ended = await check(folder);
    rmSync(folder, { recursive: true });
    expect(ended.code, ended.told).toBe(1);
    told = ended.told.split("\n");
  });

  it.each(refused.map((row, n) => [...row, n] as const))("%s", (_, __, why, n) => {
    expect(told.filter((line) => line.includes(`/${n}.ts:`)).join("\n")).toContain(why);
  });
});
