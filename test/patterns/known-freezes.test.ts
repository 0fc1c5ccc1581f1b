import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { isOnlyFaces } from "../../src/understanding/tokens/faces.ts";
import { situationOf } from "../../src/understanding/situation.ts";
import { understand } from "../../src/understanding/understand.ts";

/** Calls something that may never come back; throws where it has not in half a minute. */
const call = <T>(work: () => T): T => runInNewContext("work()", { work }, { timeout: 30_000 }) as T;

describe("Messages that once froze the bot", () => {
  const units = ["no, ", "no , ", ", ", "si, no, ", "pues, ", "oye ya, ", "nada, ", "todo eso, ", "no la , "];
  it.each(units)("%j again and again", (unit) => {
    for (const text of [`${unit.repeat(40)}x`, `${unit.repeat(40)}la guardes`]) {
      expect(call(() => understand(text, situationOf("summary")).consents)).toBe(false);
      expect(call(() => understand(text, situationOf("cashier")).slots.amount)).toBeNull();
    }
  });

  it("faces with what joins nothing between them", () => {
    expect(call(() => isOnlyFaces(`${"😀\ufeff".repeat(40)}x`))).toBe(false);
    expect(call(() => isOnlyFaces("😀\ufeff".repeat(40)))).toBe(true);
  });
});
