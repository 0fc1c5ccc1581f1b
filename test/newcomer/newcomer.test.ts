import { describe, expect, it } from "vitest";
import { triesEverything } from "../tiers.ts";
import { exercise, patchNames, troubleWith, type Given } from "./newcomer.ts";

/** `told`: what the compiler says of a part that was forgotten, or the test `by`. */
interface Listed extends Given {
  readonly adds: string;
  readonly files: number;
  readonly product: number;
  readonly forgotten: readonly { readonly file: string; readonly told: RegExp; readonly by?: string }[];
}

/**
 * What somebody new adds, how many files they may have to write, what writes the pages and fixtures that are made (`npm run generate`), and what the
 * compiler or a test says of each part that was forgotten.
 */
const exercises: readonly Listed[] = [
  {
    name: "horario",
    adds: "a command that only answers",
    files: 4,
    product: 3,
    makes: ["test/docs/commands.test.ts"],
    tests: ["test/router/turn/registry.test.ts", "test/text/en-typed.test.ts", "test/text/text.test.ts"],
    forgotten: [
      { file: "src/text/en/orientation.ts", told: /src\/text\/en\/orientation\.ts.*openingHours/ },
      { file: "test/guarantees/only-authorised/matrix.test.ts", told: /matrix\.test\.ts.*horario/ },
    ],
  },
  {
    name: "coupons",
    adds: "a call to the wallet, asked by chat",
    files: 10,
    product: 7,
    makes: ["test/docs/commands.test.ts"],
    tests: ["test/router/turn/registry.test.ts", "test/router/coupons.test.ts", "test/text/en-typed.test.ts"],
    forgotten: [
      { file: "src/router/queries/query-table.ts", told: /src\/router\/queries\/query-table\.ts.*ownCoupons/ },
      { file: "test/text/samples.ts", told: /test\/text\/samples\.ts.*coupons/ },
    ],
  },
  {
    name: "survey",
    adds: "a flow of three questions",
    files: 9,
    product: 5,
    makes: [
      "test/docs/commands.test.ts",
      "test/docs/conversations.test.ts",
      "test/guarantees/deploys-are-safe/shapes.test.ts",
      "test/guarantees/deploys-are-safe/sessions.test.ts",
    ],
    tests: [
      "test/router/turn/registry.test.ts",
      "test/router/turn/help-topics.test.ts",
      "test/flows/machines/search.test.ts",
      "test/flows/machines/waiting-states.test.ts",
    ],
    forgotten: [
      { file: "src/text/en/orientation.ts", told: /src\/text\/en\/orientation\.ts.*survey/ },
      { file: "flows/index.ts", told: /"survey"' is not assignable to type 'keyof Flows'/ },
      { file: "test/flows/machines/answers.ts", told: /test\/flows\/machines\/answers\.ts.*survey/ },
    ],
  },
  {
    name: "gift",
    adds: "a call to the wallet that moves money, a kind of operation of its own",
    files: 23,
    product: 11,
    makes: [
      "test/docs/commands.test.ts",
      "test/docs/conversations.test.ts",
      "test/guarantees/deploys-are-safe/shapes.test.ts",
      "test/guarantees/deploys-are-safe/sessions.test.ts",
    ],
    tests: [
      "test/router/gift.test.ts",
      "test/router/turn/registry.test.ts",
      "test/flows/machines/search.test.ts",
      "test/text/text.test.ts",
      "test/wallet/codes.test.ts",
    ],
    forgotten: [
      { file: "src/ledger/request.ts", told: /flows\/gift\.ts.*"gift"/ },
      { file: "src/wallet/endpoints.ts", told: /src\/wallet\/endpoints\.ts.*'gift' is missing/ },
      { file: "src/wallet/sandbox/rules.ts", told: /src\/wallet\/sandbox\/rules\.ts[^]*'"\/wallet\/gift"' is missing/ },
      { file: "src/text/es-mx/outcomes.ts", told: /src\/text\/es-mx\/outcomes\.ts.*'gift' is missing/ },
      { file: "src/text/en/outcomes.ts", told: /src\/text\/en\/outcomes\.ts.*gift/ },
      { file: "src/console/words/pages.ts", told: /src\/console\/words\/pages\.ts.*'gift' is missing/ },
      { file: "src/demo/page/words.ts", told: /src\/demo\/page\/words\.ts.*'gift' is missing/ },
      { file: "src/router/turn/commands.ts", told: /test\/guarantees\/only-authorised\/matrix\.test\.ts.*'gift'/ },
      { file: "flows/gift.ts", told: /flows\/index\.ts.*gift\.ts/ },
      { file: "flows/index.ts", told: /"gift"' is not assignable to type 'keyof Flows'/ },
      { file: "docs/wallet-api.md", by: "test/wallet/codes.test.ts", told: /are all in docs\/wallet-api\.md/ },
    ],
  },
  {
    name: "portuguese",
    adds: "a language that begins with the sentences of another",
    files: 4,
    product: 3,
    makes: [],
    tests: ["test/router/turn/registry.test.ts", "test/router/turn/language.test.ts", "test/text/text.test.ts"],
    forgotten: [
      { file: "src/text/languages.ts", told: /src\/text\/languages\.ts.*pt-BR/ },
      { file: "test/text/language-rules.ts", told: /test\/text\/language-rules\.ts.*pt-BR/ },
    ],
  },
];

/** The compiler and the tests run in a program of their own, ms. */
const timeout = 900_000;

/** Before the night only the one that touches most: each compiles the whole tree twice or more. */
const chosen = triesEverything ? exercises : exercises.filter(({ name }) => name === "gift");

it.each(patchNames)("the patch of %s applies to the tree of today", (name) => {
  expect(troubleWith(name)).toBe("");
});

describe.each(chosen)("somebody new adds $adds ($name)", { timeout }, ({ files, product, forgotten, ...given }) => {
  it(`in at most ${files} files written by hand, ${product} of them of the product; it compiles and its tests pass`, async () => {
    const done = await exercise(given);
    try {
      expect(done.files.length).toBeLessThanOrEqual(files);
      expect(done.product.length).toBeLessThanOrEqual(product);
      expect(done.typeCheck()).toBe("");
      expect(done.generate()).toBe("");
      expect(done.test()).toBe("");
    } finally {
      done.remove();
    }
  });

  it.each(triesEverything ? forgotten : forgotten.slice(0, 1))(
    "and the compiler, or one test, names what is missing where $file was forgotten",
    async ({ file, told, by }) => {
      const done = await exercise(given, file);
      try {
        expect(done.files).toContain(file);
        expect(by === undefined ? done.typeCheck() : done.test(by)).toMatch(told);
      } finally {
        done.remove();
      }
    },
  );
});

it(
  "a kind with two phones is guarded on both in the ledger, and does not compile in the store before each has a lane",
  { timeout },
  async () => {
    const done = await exercise({ name: "transfer", tests: ["test/ledger/transfer.test.ts"], makes: [] });
    try {
      expect(done.test()).toBe("");
      const told = [...done.typeCheck().matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file]) => file);
      expect(told).toEqual(["src/store/repositories/operations.ts"]);
    } finally {
      done.remove();
    }
  },
);
