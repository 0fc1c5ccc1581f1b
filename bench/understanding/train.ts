import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { acts } from "../../src/understanding/acts/acts.ts";
import type { ModelText } from "../../src/understanding/model.ts";
import { roles } from "../../src/understanding/roles/roles.ts";
import { lists, unseen, type ListName } from "../hearing/utterance.ts";
import { examplesOfFolder, examplesOfList, type Labelled } from "./labelled.ts";
import { learnActs, learnRoles, usual, type ActExample, type Learning, type RoleExample } from "./learn.ts";
import { templateExamples } from "./templates.ts";

const folder = join(import.meta.dirname, "../../src/understanding");

/** The lists that may be learnt from: those that were opened, but not the attack, which stays a judge. */
const openLists = lists.filter((name) => name !== "attack" && !unseen.some((one) => one === name));

/** Everything that the model is made of: examples, open lists but those left out, and templates. `every`: only one in so many. */
export function allExamples(without: readonly ListName[] = [], every = 1): Labelled[] {
  return [
    ...examplesOfFolder(join(folder, "examples"), every),
    ...openLists.filter((name) => !without.includes(name)).flatMap((name) => examplesOfList(name, every)),
    ...templateExamples(1 / every),
  ];
}

/** The hash that the model of all examples has: of one in so many, which is enough to see that a word, a class or a feature has changed. */
export function printOfAll(): string {
  return printOf(allExamples([], 20));
}

/** Weights nearer to zero than so many units are left out; the acts have many times more weights than the roles. */
const [leastOfActs, leastOfRoles] = [4.4, 2.2];

/** Learns both models from examples. The same examples give the same bytes on every machine. */
export function learnt(examples: readonly Labelled[], print: string, learning: Learning = usual): ModelText {
  return {
    print,
    acts: learnActs(examples.flatMap(actExample), acts, { ...learning, least: leastOfActs }),
    roles: learnRoles(examples.flatMap(roleExample), roles, { ...learning, least: leastOfRoles }),
  };
}

function actExample({ acts: right, actFeatures, weight }: Labelled): ActExample[] {
  if (right === null || right.length === 0) return [];
  return [{ features: actFeatures, labels: right.map((act) => acts.indexOf(act)), weight }];
}

function roleExample({ roles: known, roleFeatures, weight }: Labelled): RoleExample[] {
  if (known === null) return [];
  const allowed = known.map((some) => some && roles.map((role) => some.includes(role)));
  return [{ features: roleFeatures, allowed, weight }];
}

/** A hash of what examples are made of, which changes with their words, classes and features. */
function printOf(examples: readonly Labelled[]): string {
  const hash = createHash("sha256");
  for (const { situation, acts: right, roles: known, actFeatures, roleFeatures } of examples)
    hash.update(JSON.stringify([situation, right, known, actFeatures, roleFeatures]));
  return hash.digest("hex").slice(0, 16);
}

if (process.argv[1] === import.meta.filename) {
  const without = process.argv.slice(2) as ListName[];
  const examples = allExamples(without);
  const made = `${JSON.stringify(learnt(examples, printOfAll()))}\n`;
  writeFileSync(join(folder, "reader.json"), made);
  process.stdout.write(`${examples.length} examples, ${made.length} characters\n`);
}
