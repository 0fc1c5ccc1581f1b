import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { usual } from "../../bench/understanding/learn.ts";
import { allExamples, learnt, printOfAll } from "../../bench/understanding/train.ts";
import type { ModelText } from "../../src/understanding/model.ts";

const path = join(import.meta.dirname, "../../src/understanding/reader.json");

describe("the trained model", () => {
  it("is of the examples, words and features as they are: else run npm run train", () => {
    const { print } = JSON.parse(readFileSync(path, "utf8")) as ModelText;
    expect(print).toBe(printOfAll());
  });

  it("is small", () => {
    expect(readFileSync(path).length).toBeLessThanOrEqual(1_500_000);
  });

  it("is the same to the byte from the same examples, and another with another seed", () => {
    const examples = allExamples([], 60);
    const few = { ...usual, passes: 2, finishing: 1 };
    const [one, again, other] = [few, few, { ...few, seed: 2 }].map((how) => JSON.stringify(learnt(examples, "", how)));
    expect(one).toBe(again);
    expect(other).not.toBe(one);
  });
});
