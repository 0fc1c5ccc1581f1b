import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { unacceptable } from "./judge.ts";
import { typed, type Standing, type WriterRole } from "./writings-rig.ts";

/**
 * Writings of the shop's people as the readers are made for them, and those of somebody who has not seen the readers. A line is what is typed, ` => ` and its
 * only acceptable readings, parted by ` | `:
 * - `sale PHONE AMOUNT TICKET`: a sale has begun with exactly this. `-`: still to be asked for; `none`: there is no ticket.
 * - `redeem PHONE POINTS PURCHASE TICKET`, `correct PHONE +POINTS REASON`, `refund PHONE`, `register PHONE NAME`: the same of others.
 * - `field NAME=VALUE …`: the open conversation has this now, and all else as it was. `change NAME=VALUE`: a "sí" would change it.
 * - `ask`: it is asked back, and nothing is taken but what another reading of the row has, or follows: `ask PHONE AMOUNT TICKET`,
 *   `ask redeem PHONE …`, `ask correct PHONE add` (how much is still to be asked for).
 * - `nothing`: no sale begins or changes, and something is said. `balance PHONE`, `report`, `yes`, `no`, `menu`.
 * - `instead PHONE AMOUNT TICKET`: a sale has begun in the place of the open one, which is said.
 */
const tables = ["ours", "unseen"].map((name) => {
  const groups = readFileSync(new URL(`${name}.txt`, import.meta.url), "utf8")
    .split(/^## /m)
    .slice(1);
  return { name, groups: groups.flatMap(groupsOf) };
});

/** What follows a title, `cashier and manager, idle: why`, once for each of them. */
function groupsOf(text: string) {
  const [title = "", ...lines] = text.trimEnd().split("\n");
  const [people = "", at = ""] = title.replace(/: .*/, "").split(", ");
  const rows = lines.map((line) => line.replaceAll(String.raw`\n`, "\n").split(" => "));
  return people.split(" and ").map((as) => ({ as: as as WriterRole, at: at as Standing, rows }));
}

it("are at least 300, each typed once in its place", () => {
  const typedAt = tables.flatMap(({ groups }) =>
    groups.flatMap(({ as, at, rows }) => rows.map(([text]) => `${as} ${at} ${text}`)),
  );
  expect(new Set(typedAt).size).toBeGreaterThanOrEqual(300);
});

describe.each(tables)("writings: $name", ({ groups }) => {
  for (const { as, at, rows } of groups) {
    describe(`${as}, ${at}`, () => {
      it.each(rows)("%j", async (text = "", accept = "") => {
        expect(unacceptable(accept, await typed(as, at, text))).toBeNull();
      });
    });
  }
});
