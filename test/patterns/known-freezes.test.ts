import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { readConsent } from "../../src/domain/hearing/consent/consent.ts";
import { isOnlyFaces } from "../../src/domain/hearing/consent/faces.ts";
import { saysAnother } from "../../src/domain/reader/same-sale-said.ts";

/** Calls something that may never come back; throws where it has not in half a minute. */
const call = <T>(work: () => T): T => runInNewContext("work()", { work }, { timeout: 30_000 }) as T;

describe("Messages that once froze the bot", () => {
  const units = ["no, ", "no , ", ", ", "si, no, ", "pues, ", "oye ya, ", "nada, ", "todo eso, ", "no la , "];
  it.each(units)("%j again and again", (unit) => {
    for (const text of [`${unit.repeat(40)}x`, `${unit.repeat(40)}la guardes`]) {
      expect(call(() => readConsent(text))).not.toBe("yes");
      expect(call(() => saysAnother(text))).toBe(false);
    }
  });

  it("faces with what joins nothing between them", () => {
    expect(call(() => isOnlyFaces(`${"😀\ufeff".repeat(40)}x`))).toBe(false);
    expect(call(() => isOnlyFaces("😀\ufeff".repeat(40)))).toBe(true);
  });
});
