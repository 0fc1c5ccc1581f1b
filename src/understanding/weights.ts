/** A linear model as text: its labels, and a line for each feature with the letter and the weight (in units of `1 / scale`) of each label. */
export interface WeightsText {
  readonly labels: string;
  readonly features: string;
}

/** Units of a weight. */
export const scale = 20;

/** The letter of each label, in their order. */
export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÁÂÃÄÅ";

/** A linear model: what each feature speaks for or against. */
export class Weights {
  readonly labels: readonly string[];
  readonly #lines: Map<string, string>;
  readonly #decoded = new Map<string, Int16Array>();

  constructor({ labels, features }: WeightsText) {
    this.labels = labels.split(" ");
    this.#lines = new Map(
      features.split("\n").map((line) => {
        const tab = line.indexOf("\t");
        return [line.slice(0, tab), line.slice(tab + 1)] as const;
      }),
    );
  }

  has(feature: string): boolean {
    return this.#lines.has(feature);
  }

  /** Adds the weights of a feature to the scores of the labels. A feature that the model does not know adds nothing. */
  addTo(scores: Float64Array, feature: string): void {
    let pairs = this.#decoded.get(feature);
    if (pairs === undefined) {
      const packed = this.#lines.get(feature);
      if (packed === undefined) return;
      pairs = decode(packed);
      this.#decoded.set(feature, pairs);
    }
    for (let at = 0; at < pairs.length; at += 2) {
      const label = pairs[at] as number;
      scores[label] = (scores[label] as number) + (pairs[at + 1] as number) / scale;
    }
  }
}

/** Reads "A12C-3": pairs of a label's place and its weight. */
function decode(packed: string): Int16Array {
  const pairs: number[] = [];
  for (let at = 0; at < packed.length;) {
    pairs.push(letters.indexOf(packed.charAt(at)));
    const end = endOfNumber(packed, at + 1);
    pairs.push(Number(packed.slice(at + 1, end)));
    at = end;
  }
  return Int16Array.from(pairs);
}

function endOfNumber(packed: string, from: number): number {
  let at = from;
  while (at < packed.length && (packed.charAt(at) === "-" || (packed.charAt(at) >= "0" && packed.charAt(at) <= "9")))
    at++;
  return at;
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
