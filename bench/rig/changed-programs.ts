import type { Breakage } from "../../test/support/faults/mutant.ts";

/** The compiled program with something taken out, to measure what that costs. */
export interface ChangedProgram {
  readonly name: string;
  /** Below `dist/modules/src`. */
  readonly file: string;
  readonly changes: readonly Breakage[];
}

/** The program without one of its promises each. */
export const promisesLeftOut: readonly ChangedProgram[] = [
  {
    name: "not written through",
    file: "store/sqlite/core/database.js",
    changes: [[/synchronous = FULL"\)/, 'synchronous = OFF")']],
  },
  {
    name: "money on kept connections",
    file: "wallet/exchange.js",
    changes: [
      [/post\.fresh \? freshPool : keptPool/, "keptPool"],
      [/openAhead: \(\) => connections\.openAhead\(\)/, "openAhead: () => {}"],
    ],
  },
  {
    name: "no balance before money",
    file: "router/money/performer.js",
    changes: [[/async #balance\(request\) \{/, "async #balance(request) {\n        return null;"]],
  },
  {
    name: "only its own words understood",
    file: "understanding/model/weights.js",
    changes: [[/return likely\.sort\([^;]+;/, "return [];"]],
  },
];

/** The program that writes each thing through by itself. */
export const commitForEach: ChangedProgram = {
  name: "a commit for each",
  file: "store/sqlite/core/commits.js",
  changes: [[/const jobs = this\.take\(\);/, "const jobs = this.take(1);\n        if (this.isWaiting) this.start();"]],
};
