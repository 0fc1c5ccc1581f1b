import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buttonRows } from "../../../src/channel/telegram/keyboards.ts";
import { splitText } from "../../../src/channel/split-text.ts";

const rows = (...labels: string[]) =>
  buttonRows(labels.map((label) => ({ label, data: label }))).map((row) => row.map((button) => button.text));

describe("a text for Telegram", () => {
  it("stays whole up to the limit, counted in UTF-16 units", () => {
    expect(splitText("x".repeat(4096))).toHaveLength(1);
    expect(splitText("x".repeat(4097)).map((part) => part.length)).toEqual([4096, 1]);
  });

  it("is cut between paragraphs, else lines, else words", () => {
    expect(splitText("aaaa bb\ncc\n\ndddd", 12)).toEqual(["aaaa bb\ncc", "dddd"]);
    expect(splitText("aaaa bb\ncc ddd", 12)).toEqual(["aaaa bb", "cc ddd"]);
    expect(splitText("aaaa bbbb cccc", 12)).toEqual(["aaaa bbbb", "cccc"]);
  });

  it("never splits a surrogate pair", () => {
    expect(splitText("abc\u{1F600}d", 4)).toEqual(["abc", "\u{1F600}d"]);
  });

  it("keeps every part within the limit and every character that is not white space", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "é", "\u{1F600}", " ", "\n", "\n\n"), maxLength: 200 });
    const property = fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, limit) => {
      const parts = splitText(text, limit);
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(limit);
        expect(Buffer.from(part, "utf8").toString("utf8")).toBe(part);
        if (parts.length > 1) expect(part.trim()).not.toBe("");
      }
      expect(parts.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
    });
    fc.assert(property, { seed: 20261125, numRuns: 500 });
  });
});

describe("the rows of a keyboard", () => {
  it("hold two short labels, or one long one", () => {
    expect(rows("Sí", "No", "Cambiar")).toEqual([["Sí", "No"], ["Cambiar"]]);
    expect(rows("Sí", "Registrar a este cliente", "No", "Menú")).toEqual([
      ["Sí"],
      ["Registrar a este cliente"],
      ["No", "Menú"],
    ]);
    expect(rows()).toEqual([]);
  });
});
