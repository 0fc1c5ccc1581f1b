import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { allLanguages } from "../../src/domain/language.ts";
import { formatPoints } from "../../src/domain/points.ts";
import { approvalMoves } from "../../src/ledger/approval.ts";
import { rendererIn } from "../../src/text/text.ts";

const root = join(import.meta.dirname, "../..");
const sources = ["src", "flows"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
);
const written = sources
  .filter((path) => path.endsWith(".ts") && !/^src\/(?:text|console\/(?:words|demo|browser))\//.test(path))
  .flatMap((path) => [...readFileSync(join(root, path), "utf8").matchAll(/(?:what: |audit\()"(\w+\.\w+)"/g)])
  .map(([, what]) => what ?? "");
const ends = (["approved", "refused", "expired"] as const).filter((state) => state in approvalMoves);
const deeds = [...new Set([...written, ...ends.map((state) => `approval.${state}`)])];

it.each(allLanguages)("has words for every audit entry that the code writes, in %s", (language) => {
  const render = rendererIn(language, (points) => formatPoints(points, "money"))(null);
  expect(deeds.length).toBeGreaterThan(10);
  const codes = deeds.filter((what) => render({ key: "auditDeed", values: { what } }) === what);
  expect(codes).toEqual([]);
});
