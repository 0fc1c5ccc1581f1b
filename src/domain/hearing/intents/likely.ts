import { recent } from "../../recent.ts";
import { featuresOf, letters, type Moment } from "./features.ts";
import type { Answering, Intent } from "./intents.ts";
import { modelText, type ModelText } from "./model.ts";

/** What is wanted and how likely that is: from 0 to 1; those of all intents add up to 1. */
export interface Likely {
  readonly intent: Intent | Answering;
  readonly share: number;
}

interface Model {
  readonly intents: readonly (Intent | Answering)[];
  /** For each feature what it speaks for or against: the letter of each intent, and its weight in twentieths. */
  readonly weights: ReadonlyMap<string, string>;
}

let models: { readonly idle: Model; readonly asked: Model } | null = null;

function read(): { readonly idle: Model; readonly asked: Model } {
  if (models === null) {
    const { idle, asked } = modelText();
    models = { idle: readModel(idle), asked: readModel(asked) };
  }
  return models;
}

/** Whether a word (of `lineOf`) is in the examples: it is hardly the name of somebody. */
export function isKnownWord(word: string): boolean {
  return read().idle.weights.has(word);
}

let agreeing: ReadonlySet<string> | null = null;

/** Whether a word stands in examples that agree, and seldom in others. */
export function isAgreeingWord(word: string): boolean {
  agreeing ??= new Set(modelText().agreeing.split(" "));
  return agreeing.has(word);
}

/** Says what a line (`lineOf`) asks for, likeliest first: by the model that `npm run train` makes of `examples/`. */
export function likelyIntents(line: string, moment: Moment): readonly Likely[] {
  return weighed(`${moment} ${line}`);
}

/** The same of `<moment> <line>`. Most answers are the same few lines, since a line has no figures. */
const weighed = recent((said) => {
  const end = said.indexOf(" ");
  return weigh(said.slice(end + 1), said.slice(0, end) as Moment);
});

function weigh(line: string, moment: Moment): readonly Likely[] {
  const isIdle = moment === "cashier" || moment === "manager" || moment === "customer";
  const { intents, weights } = isIdle ? read().idle : read().asked;
  const features = featuresOf(line, moment);
  // Nothing is known of a message without a known word.
  if (!features.some((feature) => /^(?:[a-z]{2,}|[☎#&])$/u.test(feature) && weights.has(feature))) return [];
  const scores = intents.map(() => 0);
  for (const feature of [...features, ""]) addWeights(scores, weights.get(feature) ?? "");
  const raised = scores.map((score) => Math.exp(score));
  const sum = raised.reduce((one, other) => one + other, 0);
  return intents
    .map((intent, at) => ({ intent, share: (raised[at] ?? 0) / sum }))
    .sort((one, other) => other.share - one.share);
}

/** What was read of the weights so far, by how they are written: places of intents, and how much each weighs. */
const readWeights = new Map<string, readonly (readonly [intent: number, weight: number])[]>();

function addWeights(scores: number[], packed: string): void {
  let weights = readWeights.get(packed);
  if (weights === undefined) {
    weights = Array.from(packed.matchAll(/([A-Za-z])(-?\d+)/g), ([, letter = "", weight]) => [
      letters.indexOf(letter),
      Number(weight) / 20,
    ]);
    readWeights.set(packed, weights);
  }
  for (const [intent, weight] of weights) scores[intent] = (scores[intent] ?? 0) + weight;
}

/** Parts the lines of the model; what they say is read where it is asked for, so that the first message does not wait for all of it. */
function readModel({ intents, features }: ModelText["idle"]): Model {
  const weights = new Map(
    features.split("\n").map((line) => {
      const tab = line.indexOf("\t");
      return [line.slice(0, tab), line.slice(tab + 1)] as const;
    }),
  );
  return { intents: intents.split(" ") as (Intent | Answering)[], weights };
}
