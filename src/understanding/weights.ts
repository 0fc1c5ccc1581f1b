/**
 * A linear model as text: its labels, and of each feature its key, then a letter for each label and a sign for its weight. Features whose keys begin alike
 * share a line that has that beginning once, with spaces between.
 */
export interface WeightsText {
  readonly labels: string;
  readonly features: string;
}

/** Units of a weight. */
export const scale = 16;

/** The letter of each label, in their order. */
export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÁÂÃÄÅ";

/** Signs of the weights from `-largest` to `largest` units, without those that JSON escapes. */
const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => sign !== '"' && sign !== "\\")
  .join("");
const largest = 45;

/** The sign of a weight of so many units; one that is larger is written as the largest. */
export function signOf(units: number): string {
  return signs.charAt(Math.max(-largest, Math.min(largest, units)) + largest);
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Letters of a key. */
const keyLength = 5;
/** Letters of a key that a line has once. */
const sharedLength = 2;
const ownLength = keyLength - sharedLength;

/** Puts features, each its key and its weights, into lines. */
export function linesOf(features: readonly string[]): string {
  const lines = new Map<string, string[]>();
  for (const feature of features.toSorted()) {
    const begin = feature.slice(0, sharedLength);
    lines.set(begin, [...(lines.get(begin) ?? []), feature.slice(sharedLength)]);
  }
  return [...lines].map(([begin, rest]) => begin + rest.join(" ")).join("\n");
}

/** The key of a feature: 30 bits of its FNV-1a hash, so that the names of features need not be stored. */
export function keyOf(feature: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  let key = "";
  for (let at = 0; at < keyLength; at++) key += digits.charAt((hash >>> (at * 6)) & 63);
  return key;
}

/** A linear model: what each feature speaks for or against. */
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

  /** Adds the weights of a feature to the scores of the labels. A feature that the model does not know adds nothing. */
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
    // Words that nobody writes again are not kept.
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
