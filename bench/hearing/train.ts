import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { featuresOf, letters, type Moment } from "../../src/domain/hearing/intents/features.ts";
import type { ModelText } from "../../src/domain/hearing/intents/model.ts";
import { lineOf, piecesOf } from "../../src/domain/hearing/pieces.ts";

/** A sentence with what it means, from `src/understanding/examples/`. */
export interface Example {
  readonly moment: Moment;
  readonly intent: string;
  readonly features: readonly string[];
}

const folder = join(import.meta.dirname, "../../src/domain/hearing/intents");
/** How far the first pass follows each example, and how fast weights fade. */
const [rate, decay] = [0.3, 1e-4];

/**
 * How examples are passed over. `dropped`: of the features of each, at random, so that none is relied upon alone; `scale` then takes back what the
 * weights of the others grew by. Chosen by leaving out the examples of one writer at a time.
 */
interface Passing {
  readonly passes: number;
  readonly dropped: number;
  readonly scale: number;
}
const whole: Passing = { passes: 20, dropped: 0, scale: 1 };
const withGaps: Passing = { passes: 40, dropped: 0.5, scale: 0.7 };

/** A feature of fewer examples, or a weight nearer to zero, is left out. */
const [fewest, leastWeight] = [2, 3];

/** What cashiers ask for in a manager's words: they are told that it is not theirs. */
const ofManagers: ReadonlySet<string> = new Set(
  "staffAdd staffDisable staffList invite correctAdd correctRemove correct audit approvals customers corte".split(" "),
);

/** Reads the examples: lines of moment, intent and text, separated by tabs; `⏎` is the end of a line of the text. */
export function readExamples(): Example[] {
  const path = join(import.meta.dirname, "../../src/understanding/examples");
  return (
    readdirSync(path)
      // What is said to an open sale is read by the other model alone.
      .filter((file) => !file.startsWith("counter-"))
      .sort()
      .flatMap((file) => {
        const lines = readFileSync(join(path, file), "utf8").trimEnd().split("\n");
        // What the documents promise counts thrice.
        return file === "core.tsv" ? [...lines, ...lines, ...lines] : lines;
      })
      .flatMap((line) => {
        const [moment = "", intent = "", text = ""] = line.split("\t");
        const said = lineOf(piecesOf(text.replaceAll(/ ?⏎ ?/g, "\n")).pieces);
        // What is said after a sale is said by a cashier.
        const at = (moment === "after" ? "cashier" : moment) as Moment;
        if (said === "") return [];
        const moments: readonly Moment[] = at === "manager" && ofManagers.has(intent) ? [at, "cashier"] : [at];
        return moments.map((one) => ({ moment: one, intent, features: featuresOf(said, one) }));
      })
  );
}

/** Random numbers from 0 to 1 that are the same in every run. */
function* chances(from: number): Generator<number, never> {
  let seed = from;
  for (;;) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    yield seed / 0x7fffffff;
  }
}

/** A random order that is the same in every run. */
function* shuffles(length: number, from: number): Generator<readonly number[]> {
  let seed = from;
  const order = Array.from({ length }, (_, at) => at);
  for (;;) {
    for (let at = length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      const other = (seed >> 8) % (at + 1);
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    yield order;
  }
}

export interface Trained {
  readonly intents: readonly string[];
  readonly weights: ReadonlyMap<string, Float64Array>;
}

/** Makes a multinomial logistic regression of examples by stochastic gradient descent. The feature "" is the same in every example. */
export function train(examples: readonly Example[], { passes, dropped, scale }: Passing = whole, seed = 1): Trained {
  const intents = [...new Set(examples.map(({ intent }) => intent))].sort();
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
  const weights = new Map<string, Float64Array>([["", new Float64Array(intents.length)]]);
  for (const [feature, count] of seen) if (count >= fewest) weights.set(feature, new Float64Array(intents.length));
  const rows = examples.map(({ features, intent }) => ({
    vectors: [...features, ""].flatMap((feature) => weights.get(feature) ?? []),
    right: intents.indexOf(intent),
  }));
  const orders = shuffles(rows.length, seed);
  const chance = chances(seed + 6);
  for (let pass = 0; pass < passes; pass++) {
    const step = rate / (1 + pass * 0.1);
    for (const at of orders.next().value as readonly number[]) {
      const { vectors, right } = rows[at] as (typeof rows)[number];
      const kept = dropped === 0 ? vectors : vectors.filter(() => chance.next().value >= dropped);
      if (kept.length > 0) learn({ vectors: kept, right }, step);
    }
  }
  for (const vector of weights.values()) for (const [at, weight] of vector.entries()) vector[at] = weight * scale;
  return { intents, weights };
}

/** How many models are made of the same examples in other orders; their mean depends less on chance than each of them. */
const models = 5;

/** The mean of several models of the same examples. */
function trainMean(examples: readonly Example[], passing: Passing): Trained {
  const made = Array.from({ length: models }, (_, at) => train(examples, passing, 1 + 100 * at));
  const [first] = made as [Trained, ...Trained[]];
  for (const [feature, vector] of first.weights)
    for (const at of vector.keys())
      vector[at] = made.reduce((sum, { weights }) => sum + (weights.get(feature)?.[at] ?? 0), 0) / models;
  return first;
}

function learn(
  { vectors, right }: { readonly vectors: readonly Float64Array[]; readonly right: number },
  step: number,
) {
  const shares = sharesOf(vectors);
  const far = step / Math.sqrt(vectors.length);
  for (const vector of vectors)
    for (const [at, share] of shares.entries())
      vector[at] = (vector[at] as number) * (1 - step * decay) - far * (share - (at === right ? 1 : 0));
}

function sharesOf(vectors: readonly Float64Array[]): Float64Array {
  const scores = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) + (vector[at] as number);
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((one, other) => one + other, 0);
  return raised.map((one) => one / sum);
}

function packed({ intents, weights }: Trained): ModelText["idle"] {
  const lines = [...weights]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([feature, vector]) => {
      const kept = Array.from(vector, (weight, at) => [letters[at], Math.round(weight * 20)] as const).filter(
        ([, weight]) => Math.abs(weight) >= leastWeight,
      );
      return kept.length === 0 ? [] : [`${feature}\t${kept.map(([letter, weight]) => `${letter}${weight}`).join("")}`];
    });
  return { intents: intents.join(" "), features: lines.join("\n") };
}

/** How often a word has to stand in a yes, and in how much of all that it stands in. */
const [fewestYeses, leastYes] = [2, 0.35];

function agreeingWords(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, { yes: number; all: number }>();
  for (const { intent, features } of examples.filter((one) => !isIdle(one)))
    for (const word of features.filter((feature) => /^[a-z]+$/.test(feature))) {
      const count = counts.get(word) ?? { yes: 0, all: 0 };
      counts.set(word, { yes: count.yes + (intent === "yes" ? 1 : 0), all: count.all + 1 });
    }
  return [...counts]
    .flatMap(([word, { yes, all }]) => (yes >= fewestYeses && yes / all >= leastYes ? [word] : []))
    .sort();
}

/** What the examples are: their features, which change with the words that the reader knows. */
export function printOf(examples: readonly Example[]): string {
  return createHash("sha256").update(JSON.stringify(examples)).digest("hex").slice(0, 16);
}

const isIdle = ({ moment }: Example) => moment === "cashier" || moment === "manager" || moment === "customer";

if (process.argv[1] === import.meta.filename) {
  const examples = readExamples();
  const [idle, asked] = [examples.filter(isIdle), examples.filter((one) => !isIdle(one))];
  const model: ModelText = {
    print: printOf(examples),
    agreeing: agreeingWords(examples).join(" "),
    idle: packed(trainMean(idle, withGaps)),
    asked: packed(trainMean(asked, whole)),
  };
  const made = `${JSON.stringify(model, null, 1)}\n`;
  writeFileSync(join(folder, "model.json"), made);
  process.stdout.write(`${examples.length} examples, ${made.length} characters\n`);
}
