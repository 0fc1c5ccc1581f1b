import type { ReadLanguage } from "../../src/domain/language.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { usual } from "../../bench/understanding/learn.ts";
import { allExamples, englishExamples, learnt, printOfAll } from "../../bench/understanding/train.ts";
import { languageOf } from "../../src/understanding/lexicon/language.ts";
import { modelFiles, type ModelText } from "../../src/understanding/model/model.ts";

const pathOf = (language: ReadLanguage) =>
  join(import.meta.dirname, "../../src/understanding/model", modelFiles[language]);

describe("the trained model", () => {
  it.each(["es-MX", "en"] as const)(
    "of %s is of the examples, words and features as they are: else run npm run train",
    (language) => {
      const { print } = JSON.parse(readFileSync(pathOf(language), "utf8")) as ModelText;
      expect(print).toBe(printOfAll(language));
    },
  );

  it("is small", () => {
    expect(readFileSync(pathOf("es-MX")).length).toBeLessThanOrEqual(1_500_000);
    expect(readFileSync(pathOf("en")).length).toBeLessThanOrEqual(350_000);
  });

  it("of English is made of messages that are read as English", () => {
    const others = englishExamples().filter(({ text }) => languageOf(text, "en") !== "en");
    expect(others.map(({ text }) => text)).toEqual([]);
  });

  it("is the same to the byte from the same examples, and another with another seed", () => {
    const examples = allExamples([], 60);
    const few = { ...usual, passes: 2, finishing: 1 };
    const [one, again, other] = [few, few, { ...few, seed: 2 }].map((how) => JSON.stringify(learnt(examples, "", how)));
    expect(one).toBe(again);
    expect(other).not.toBe(one);
  });
});
