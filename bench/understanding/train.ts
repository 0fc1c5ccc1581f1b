import type { ReadLanguage } from "../../src/domain/language.ts";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { acts, roles } from "../../src/understanding/labels.ts";
import { modelFiles, type ModelText } from "../../src/understanding/model/model.ts";
import { judges, lists, unseen, type ListName } from "../hearing/utterance.ts";
import { examplesOfFolder, examplesOfList, type Labelled } from "./labelled.ts";
import { learnActs, learnRoles, usual, type ActExample, type Learning, type RoleExample } from "./learn.ts";
import { templateExamples } from "./templates.ts";

const folder = join(import.meta.dirname, "../../src/understanding");

/** The lists that may be learnt from: those that were opened, but for the judges. */
const openLists = lists.filter((name) => !judges.includes(name) && !unseen.some((one) => one === name));

/** Everything that the model is made of: examples, open lists but those left out, and templates. `every`: only one in so many. */
export function allExamples(without: readonly ListName[] = [], every = 1): Labelled[] {
  return [
    ...examplesOfFolder(join(folder, "examples"), every),
    ...openLists.filter((name) => !without.includes(name)).flatMap((name) => examplesOfList(name, every)),
    ...templateExamples(1 / every),
  ];
}

/** The examples of the model that reads English. `every`: only one in so many. */
export function englishExamples(every = 1): Labelled[] {
  return examplesOfFolder(join(folder, "examples/en"), every, "en");
}

/** The hash that the model of all examples has: of one in so many, which is enough to see that a word, a class or a feature has changed. */
export function printOfAll(language: ReadLanguage = "es-MX"): string {
  return printOf(language === "en" ? englishExamples(20) : allExamples([], 20));
}

/** Weights nearer to zero than so many units are left out; the acts have many times more weights than the roles. */
const least: { readonly [language in ReadLanguage]: { readonly acts: number; readonly roles: number } } = {
  "es-MX": { acts: 2, roles: 1 },
  en: { acts: 2, roles: 1 },
};

/** Learns both models from examples. The same examples give the same bytes on every machine. */
export function learnt(
  examples: readonly Labelled[],
  print: string,
  learning: Learning = usual,
  language: ReadLanguage = "es-MX",
): ModelText {
  return {
    print,
    acts: learnActs(examples.flatMap(actExample), acts, { ...learning, least: least[language].acts }),
    roles: learnRoles(examples.flatMap(roleExample), roles, { ...learning, least: least[language].roles }),
  };
}

/** How the model of few examples is learnt: more passes, and more features dropped, so that single sentences move less. */
const ofFew: Learning = { ...usual, passes: 20, finishing: 12, dropped: 0.5, seed: 1 };

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
  const write = (language: ReadLanguage, examples: readonly Labelled[]) => {
    const how = language === "en" ? ofFew : usual;
    const made = `${JSON.stringify(learnt(examples, printOfAll(language), how, language))}\n`;
    writeFileSync(join(folder, "model", modelFiles[language]), made);
    process.stdout.write(`${language}: ${examples.length} examples, ${made.length} characters\n`);
  };
  write("en", englishExamples());
  if (!without.some((name) => (name as string) === "english")) write("es-MX", allExamples(without));
}
