/** The learnt model: its weights, the likely acts of a message, and the roles of its figures. */
import type { RoleFeatures } from "./features.ts";
import type { Act, Role } from "../labels.ts";

/**
 * A linear model as text: its labels, and for each feature its key, then a letter for each label and a sign for its weight. Features whose keys begin alike
 * share a line, which has that beginning once and spaces between them.
 */
export interface WeightsText {
  readonly labels: string;
  readonly features: string;
}

/** Units of a weight. */
export const scale = 16;

/** The letter of each label, in their order. */
export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÁÂÃÄÅ";

/** The signs of the weights from `-largest` to `largest` units, without those that JSON escapes. */
const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => sign !== '"' && sign !== "\\")
  .join("");
const largest = 45;

/** The sign of a weight in units. A larger weight is clipped. */
export function signOf(units: number): string {
  return signs.charAt(Math.max(-largest, Math.min(largest, units)) + largest);
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Letters of a key. */
const keyLength = 5;
/** The letters of a key that a line has once. */
const sharedLength = 2;
const ownLength = keyLength - sharedLength;

/** Writes features, each a key and its weights, as lines. */
export function linesOf(features: readonly string[]): string {
  const lines = new Map<string, string[]>();
  for (const feature of features.toSorted()) {
    const begin = feature.slice(0, sharedLength);
    lines.set(begin, [...(lines.get(begin) ?? []), feature.slice(sharedLength)]);
  }
  return [...lines].map(([begin, rest]) => begin + rest.join(" ")).join("\n");
}

/** The key of a feature: 30 bits of its FNV-1a hash, so that the names need not be stored. */
export function keyOf(feature: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  let key = "";
  for (let at = 0; at < keyLength; at++) key += digits.charAt((hash >>> (at * 6)) & 63);
  return key;
}

/** A linear model: the weight of each feature for each label. */
export class Weights {
  readonly labels: readonly string[];
  readonly #lines: Map<string, string>;
  readonly #decoded = new Map<string, Int16Array | null>();

  constructor({ labels, features }: WeightsText) {
    this.labels = labels.split(" ");
    this.#lines = new Map();
    for (const line of features.split("\n")) {
      const begin = line.slice(0, sharedLength);
      for (const one of line.slice(sharedLength).split(" "))
        this.#lines.set(begin + one.slice(0, ownLength), one.slice(ownLength));
    }
  }

  /** Adds the weights of a feature to the scores of the labels. An unknown feature adds nothing. */
  addTo(scores: Float64Array, feature: string): void {
    const pairs = this.#pairsOf(feature);
    if (pairs === null) return;
    for (let at = 0; at < pairs.length; at += 2) {
      const label = pairs[at] as number;
      scores[label] = (scores[label] as number) + (pairs[at + 1] as number) / scale;
    }
  }

  #pairsOf(feature: string): Int16Array | null {
    const known = this.#decoded.get(feature);
    if (known !== undefined) return known;
    const packed = this.#lines.get(keyOf(feature));
    const pairs = packed === undefined ? null : decode(packed);
    // A rare word is not kept.
    if (pairs !== null || this.#decoded.size < mostDecoded) this.#decoded.set(feature, pairs);
    return pairs;
  }
}

/** The most features that are kept decoded. */
const mostDecoded = 50_000;

/** Reads pairs of a label's place and its weight. */
function decode(packed: string): Int16Array {
  const pairs = new Int16Array(packed.length);
  for (let at = 0; at < packed.length; at += 2) {
    pairs[at] = letters.indexOf(packed.charAt(at));
    pairs[at + 1] = signs.indexOf(packed.charAt(at + 1)) - largest;
  }
  return pairs;
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const raised = Math.exp((scores[at] as number) - most);
    scores[at] = raised;
    sum += raised;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) / sum;
  return scores;
}

/** An act and its probability, from 0 to 1; those of all acts add up to 1. */
export interface Likely {
  readonly act: Act;
  readonly probability: number;
}

/** The possible acts of a message, likeliest first, without the very unlikely ones. */
export function likelyActs(features: readonly string[], weights: Weights): readonly Likely[] {
  const scores = new Float64Array(weights.labels.length);
  weights.addTo(scores, "");
  for (const feature of features) weights.addTo(scores, feature);
  softmax(scores);
  const likely: Likely[] = [];
  for (const [at, label] of weights.labels.entries()) {
    const probability = scores[at] as number;
    if (probability >= least) likely.push({ act: label as Act, probability });
  }
  return likely.sort((one, other) => other.probability - one.probability);
}

/** Less likely acts are left out. */
const least = 0.01;

/** A role and its probability, from 0 to 1. */
export interface Labelled {
  readonly role: Role;
  readonly probability: number;
}

/** The scores of a chain: of each label at each place, and of each label (column) after each label (row). */
interface Chain {
  readonly emissions: readonly Float64Array[];
  /** One for each place but the first, in rows of labels. */
  readonly transitions: readonly Float64Array[];
}

/** The name of the feature of a transition. */
export const transition = (before: string, gap: string | null): string =>
  gap === null ? `>${before}` : `>${before}|${gap}`;

/** Scores the figures of a message. */
export function chainOf(features: readonly RoleFeatures[], weights: Weights): Chain {
  const { labels } = weights;
  const emissions = features.map(({ emission }) => {
    const scores = new Float64Array(labels.length);
    weights.addTo(scores, "");
    for (const feature of emission) weights.addTo(scores, feature);
    return scores;
  });
  const transitions = features.slice(1).map(({ gap }) => {
    const table = new Float64Array(labels.length * labels.length);
    for (const [row, label] of labels.entries()) {
      const scores = table.subarray(row * labels.length, (row + 1) * labels.length);
      weights.addTo(scores, transition(label, null));
      weights.addTo(scores, transition(label, gap));
    }
    return table;
  });
  return { emissions, transitions };
}

/** The likeliest role of each figure, by marginal probability. `mayBe`: the roles that the form of a figure allows. */
export function labelsOf(
  features: readonly RoleFeatures[],
  weights: Weights,
  mayBe: (at: number, role: Role) => boolean,
): readonly Labelled[] {
  if (features.length === 0) return [];
  const allowed = features.map((_, at) => weights.labels.map((label) => mayBe(at, label as Role)));
  const { marginals } = forwardBackward(chainOf(features, weights), allowed);
  return marginals.map((shares) => {
    let best = 0;
    for (let label = 1; label < shares.length; label++)
      if ((shares[label] as number) > (shares[best] as number)) best = label;
    return { role: weights.labels[best] as Role, probability: shares[best] as number };
  });
}

interface Marginals {
  /** The logarithm of the sum over all labellings of the chain. */
  readonly logSum: number;
  readonly marginals: readonly Float64Array[];
  /** The marginals of neighbouring pairs, in rows of labels. Only training needs them. */
  pairs(): readonly Float64Array[];
}

/** Computes the marginals of a chain. `allowed`: the possible labels of each place; absent: all. */
export function forwardBackward(
  { emissions, transitions }: Chain,
  allowed?: readonly (readonly boolean[] | null)[],
): Marginals {
  const places = emissions.length;
  const size = emissions[0]?.length ?? 0;
  const scores = emissions.map((scored, at) => {
    const mask = allowed?.[at];
    return mask ? scored.map((score, label) => (mask[label] ? score : Number.NEGATIVE_INFINITY)) : scored;
  });
  const forward = [scores[0] as Float64Array];
  for (let at = 1; at < places; at++) {
    const [before, table] = [forward[at - 1] as Float64Array, transitions[at - 1] as Float64Array];
    forward.push(
      (scores[at] as Float64Array).map(
        (score, label) =>
          score + logSumOf(size, (one) => (before[one] as number) + (table[one * size + label] as number)),
      ),
    );
  }
  const backward: Float64Array[] = Array.from({ length: places }, () => new Float64Array(size));
  for (let at = places - 2; at >= 0; at--) {
    const [after, table, next] = [backward[at + 1], transitions[at], scores[at + 1]] as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const own = backward[at] as Float64Array;
    for (let label = 0; label < size; label++)
      own[label] = logSumOf(
        size,
        (one) => (table[label * size + one] as number) + (next[one] as number) + (after[one] as number),
      );
  }
  const last = forward[places - 1] as Float64Array;
  const logSum = logSumOf(size, (label) => last[label] as number);
  const marginals = forward.map((row, at) =>
    row.map((score, label) => Math.exp(score + ((backward[at] as Float64Array)[label] as number) - logSum)),
  );
  const pairs = () =>
    transitions.map((table, at) =>
      table.map((score, cell) => {
        const [row, column] = [Math.floor(cell / size), cell % size];
        const next = (scores[at + 1] as Float64Array)[column] as number;
        const rest = (backward[at + 1] as Float64Array)[column] as number;
        return Math.exp(((forward[at] as Float64Array)[row] as number) + score + next + rest - logSum);
      }),
    );
  return { logSum, marginals, pairs };
}

function logSumOf(size: number, term: (at: number) => number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < size; at++) most = Math.max(most, term(at));
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (let at = 0; at < size; at++) sum += Math.exp(term(at) - most);
  return most + Math.log(sum);
}
