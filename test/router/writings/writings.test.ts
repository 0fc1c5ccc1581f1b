import { describe, expect, it } from "vitest";
import { unacceptable } from "./judge.ts";
import { ours } from "./ours.ts";
import { unseen } from "./unseen.ts";
import { typed } from "./writings-rig.ts";

const tables = [
  { name: "ours", table: ours },
  { name: "of somebody who has not seen the readers", table: unseen },
];

it("are at least 300, each typed once in its place", () => {
  const typedAt = tables.flatMap(({ table }) =>
    table.flatMap(({ as, at, rows }) => rows.map(([text]) => `${as} ${at} ${text}`)),
  );
  expect(new Set(typedAt).size).toBeGreaterThanOrEqual(300);
});

describe.each(tables)("writings: $name", ({ table }) => {
  for (const { as, at, rows } of table) {
    describe(`${as}, ${at}`, () => {
      it.each(rows)("%j", async (text, accept) => {
        expect(unacceptable(accept, await typed(as, at, text))).toBeNull();
      });
    });
  }
});
