import {
  chainOf,
  forwardBackward,
  keyOf,
  letters,
  linesOf,
  scale,
  signOf,
  softmax,
  transition,
  Weights,
  type WeightsText,
} from "../../src/understanding/model/weights.ts";

/** How the models are learnt: AdaGrad steps, weights that fade, and features dropped at random so that none is relied upon alone. */
export interface Learning {
  /** How often they are learnt from the beginning, in another order: the mean counts. */
  readonly times: number;
  readonly passes: number;
  readonly rate: number;
  readonly decay: number;
  readonly dropped: number;
  /** A feature of fewer examples is left out. */
  readonly fewest: number;
  /** After the first passes, weights nearer to zero than this many units are left out, so that the model is small. */
  readonly least: number;
  /** Passes over what is left. */
  readonly finishing: number;
  readonly seed: number;
}

export const usual: Learning = {
  times: 3,
  passes: 8,
  rate: 0.4,
  decay: 2e-4,
  dropped: 0.3,
  fewest: 3,
  least: 2,
  finishing: 4,
  seed: 4,
};

/** Random numbers from 0 to 1 that are the same in every run (mulberry32). */
export function chances(from: number): () => number {
  let seed = from >>> 0;
  return () => {
    seed = (seed + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Puts numbers in a random order. */
export function shuffle(order: Int32Array, chance: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/** The squares of slopes that a weight begins with: with less, its first examples would count for too much. */
const leastSquare = 0.3;

/** Weights while they are learnt: rows of labels, one for each feature. */
class Table {
  readonly places = new Map<string, number>();
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  /** The mean of the times before. */
  private readonly sums: Float64Array;
  /** 1 for a weight that is left out. */
  readonly left: Uint8Array;
  readonly size: number;

  constructor(features: Iterable<string>, size: number) {
    for (const feature of features) this.places.set(feature, this.places.size);
    this.size = size;
    this.weights = new Float64Array(this.places.size * size);
    this.squares = new Float64Array(this.places.size * size).fill(leastSquare);
    this.left = new Uint8Array(this.places.size * size);
    this.sums = new Float64Array(this.places.size * size);
  }

  placesOf(features: readonly string[]): Int32Array {
    return Int32Array.from(features.flatMap((feature) => this.places.get(feature) ?? []));
  }

  addTo(scores: Float64Array, place: number): void {
    const from = place * this.size;
    for (let label = 0; label < this.size; label++)
      scores[label] = (scores[label] as number) + (this.weights[from + label] as number);
  }

  step(place: number, gradient: Float64Array, { rate, decay }: Learning): void {
    const from = place * this.size;
    for (let label = 0; label < this.size; label++) {
      if (this.left[from + label] === 1) continue;
      const slope = (gradient[label] as number) + decay * (this.weights[from + label] as number);
      if (slope === 0) continue;
      const square = (this.squares[from + label] as number) + slope * slope;
      this.squares[from + label] = square;
      this.weights[from + label] = (this.weights[from + label] as number) - (rate * slope) / Math.sqrt(square);
    }
  }

  /** Begins anew before the first pass of another time; behind the last time takes the mean of all, and leaves out what is small. */
  before(pass: number, { passes, times, least, dropped }: Learning): void {
    if (pass === 0 || pass > passes * times || pass % passes !== 0) return;
    for (const [at, weight] of this.weights.entries()) this.sums[at] = (this.sums[at] as number) + weight / times;
    if (pass === passes * times) {
      this.weights.set(this.sums);
      this.prune(least, 1 - dropped);
    } else {
      this.weights.fill(0);
      this.squares.fill(leastSquare);
    }
  }

  /** Leaves out the weights that are near to zero. */
  private prune(least: number, gain: number): void {
    for (let at = 0; at < this.weights.length; at++)
      if (Math.abs((this.weights[at] as number) * scale * gain) < least) {
        this.weights[at] = 0;
        this.left[at] = 1;
      }
  }

  /** Writes the weights as text. `gain`: what the weights grew by while features were dropped. */
  packed(labels: readonly string[], gain: number): WeightsText {
    const lines: string[] = [];
    for (const [feature, place] of [...this.places].sort(([one], [other]) => (one < other ? -1 : 1))) {
      let pairs = "";
      for (let label = 0; label < this.size; label++) {
        const units = Math.round((this.weights[place * this.size + label] as number) * scale * gain);
        if (units !== 0) pairs += `${letters[label]}${signOf(units)}`;
      }
      if (pairs !== "") lines.push(keyOf(feature) + pairs);
    }
    return { labels: labels.join(" "), features: linesOf(lines) };
  }
}

function frequent(lists: Iterable<readonly string[]>, fewest: number): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].flatMap(([feature, count]) => (count >= fewest ? [feature] : []));
}

/** An example for a classifier: any of the labels is right. */
export interface ActExample {
  readonly features: readonly string[];
  readonly labels: readonly number[];
  readonly weight: number;
}

/** Learns a multinomial logistic regression; of several right labels the likeliest ones share what is learnt. */
export function learnActs(examples: readonly ActExample[], labels: readonly string[], learning: Learning): WeightsText {
  const table = new Table(
    [
      "",
      ...frequent(
        examples.map(({ features }) => features),
        learning.fewest,
      ),
    ],
    labels.length,
  );
  const rows = examples.map(({ features, labels: right, weight }) => ({
    places: table.placesOf(["", ...features]),
    right,
    weight,
  }));
  const chance = chances(learning.seed);
  const order = Int32Array.from(rows.keys());
  for (let pass = 0; pass < learning.passes * learning.times + learning.finishing; pass++) {
    table.before(pass, learning);
    shuffle(order, chance);
    for (const at of order) {
      const { places, right, weight } = rows[at] as (typeof rows)[number];
      const kept = places.filter((place) => place === 0 || chance() >= learning.dropped);
      const scores = new Float64Array(labels.length);
      for (const place of kept) table.addTo(scores, place);
      const shares = softmax(scores);
      let mass = 0;
      for (const label of right) mass += shares[label] as number;
      const gradient = shares.slice();
      for (const label of right)
        gradient[label] = (gradient[label] as number) - (shares[label] as number) / Math.max(mass, 1e-9);
      if (weight !== 1)
        for (let label = 0; label < gradient.length; label++) gradient[label] = (gradient[label] as number) * weight;
      for (const place of kept) table.step(place, gradient, learning);
    }
  }
  return table.packed(labels, 1 - learning.dropped);
}

/** An example for the chain of roles. */
export interface RoleExample {
  readonly features: readonly { readonly emission: readonly string[]; readonly gap: string }[];
  readonly allowed: readonly (readonly boolean[] | null)[];
  readonly weight: number;
}

/** Learns a linear-chain CRF from examples of which each figure may have any of the roles allowed. */
export function learnRoles(
  examples: readonly RoleExample[],
  labels: readonly string[],
  learning: Learning,
): WeightsText {
  const emissions = frequent(
    examples.flatMap(({ features }) => features.map(({ emission }) => emission)),
    learning.fewest,
  );
  const gaps = frequent(
    examples.flatMap(({ features }) => features.slice(1).map(({ gap }) => [gap])),
    learning.fewest,
  );
  const transitions = labels.flatMap((label) => [
    transition(label, null),
    ...gaps.map((gap) => transition(label, gap)),
  ]);
  const table = new Table(["", ...emissions, ...transitions], labels.length);
  const size = labels.length;
  const rows = examples.map(({ features, allowed, weight }) => ({
    emissions: features.map(({ emission }) => table.placesOf(["", ...emission])),
    transitions: features
      .slice(1)
      .map(({ gap }) => labels.map((label) => table.placesOf([transition(label, null), transition(label, gap)]))),
    allowed,
    weight,
  }));
  const chance = chances(learning.seed);
  const order = Int32Array.from(rows.keys());
  for (let pass = 0; pass < learning.passes * learning.times + learning.finishing; pass++) {
    table.before(pass, learning);
    shuffle(order, chance);
    for (const at of order) {
      const row = rows[at] as (typeof rows)[number];
      const kept = row.emissions.map((places) => places.filter((place) => place === 0 || chance() >= learning.dropped));
      const chain = {
        emissions: kept.map((places) => {
          const scores = new Float64Array(size);
          for (const place of places) table.addTo(scores, place);
          return scores;
        }),
        transitions: row.transitions.map((byLabel) => {
          const cells = new Float64Array(size * size);
          for (const [label, places] of byLabel.entries())
            for (const place of places) table.addTo(cells.subarray(label * size, (label + 1) * size), place);
          return cells;
        }),
      };
      const all = forwardBackward(chain);
      const right = forwardBackward(chain, row.allowed);
      if (right.logSum === Number.NEGATIVE_INFINITY) continue;
      for (const [place, places] of kept.entries()) {
        const gradient = (all.marginals[place] as Float64Array).map(
          (share, label) => (share - ((right.marginals[place] as Float64Array)[label] as number)) * row.weight,
        );
        for (const one of places) table.step(one, gradient, learning);
      }
      const [pairs, rightPairs] = [all.pairs(), right.pairs()];
      for (const [place, byLabel] of row.transitions.entries())
        for (const [label, places] of byLabel.entries()) {
          const gradient = (pairs[place] as Float64Array)
            .subarray(label * size, (label + 1) * size)
            .map(
              (share, next) =>
                (share - ((rightPairs[place] as Float64Array)[label * size + next] as number)) * row.weight,
            );
          for (const one of places) table.step(one, gradient, learning);
        }
    }
  }
  return table.packed(labels, 1 - learning.dropped);
}

export { chainOf, Weights };
