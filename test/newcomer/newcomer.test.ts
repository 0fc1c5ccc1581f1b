import { describe, expect, it } from "vitest";
import { exercise } from "./newcomer.ts";

/** What somebody new adds, what it may touch, and what tells them of the part that they forgot. */
const exercises = [
  {
    name: "horario",
    adds: "a command that only answers",
    files: 5,
    product: 3,
    tests: ["test/router/registry.test.ts", "test/text/en-typed.test.ts", "test/text/text.test.ts"],
    forgets: "src/text/en/en.ts",
    told: /src\/text\/en\/en\.ts.*openingHours/,
  },
  {
    name: "coupons",
    adds: "a call to the wallet, asked by chat",
    files: 10,
    product: 7,
    tests: ["test/router/registry.test.ts", "test/router/coupons.test.ts", "test/text/en-typed.test.ts"],
    forgets: "src/router/queries/query-table.ts",
    told: /src\/router\/queries\/query-table\.ts.*ownCoupons/,
  },
  {
    name: "survey",
    adds: "a flow of three questions",
    files: 13,
    product: 7,
    tests: ["test/router/registry.test.ts", "test/flows/machines/waiting-states.test.ts"],
    forgets: "flows/index.ts",
    told: /"survey"' is not assignable to type 'keyof Flows'/,
  },
];

/** The compiler and the tests run in a program of their own, ms. */
const timeout = 400_000;

describe.each(exercises)(
  "somebody new adds $adds ($name)",
  { timeout },
  ({ name, files, product, tests, forgets, told }) => {
    it(`in at most ${files} files, ${product} of them of the product; it compiles and its tests pass`, async () => {
      const done = await exercise(name, tests);
      try {
        expect(done.files.length).toBeLessThanOrEqual(files);
        expect(done.product.length).toBeLessThanOrEqual(product);
        expect(done.typeCheck()).toBe("");
        expect(done.test()).toBe("");
      } finally {
        done.remove();
      }
    });

    it(`and is told by the compiler that ${forgets} was forgotten`, async () => {
      const done = await exercise(name, tests, forgets);
      try {
        expect(done.typeCheck()).toMatch(told);
      } finally {
        done.remove();
      }
    });
  },
);
