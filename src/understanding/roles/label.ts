import type { Weights } from "../weights.ts";
import type { RoleFeatures } from "./role-features.ts";
import type { Role } from "./roles.ts";

/** A role and its probability, from 0 to 1. */
export interface Labelled {
  readonly role: Role;
  readonly probability: number;
}

/** The scores of a chain: of each label at each place, and of each label (column) behind each label (row). */
export interface Chain {
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

/** The likeliest role of each figure by its marginal probability. */
export function labelsOf(features: readonly RoleFeatures[], weights: Weights): readonly Labelled[] {
  if (features.length === 0) return [];
  const { marginals } = forwardBackward(chainOf(features, weights));
  return marginals.map((shares) => {
    let best = 0;
    for (let label = 1; label < shares.length; label++)
      if ((shares[label] as number) > (shares[best] as number)) best = label;
    return { role: weights.labels[best] as Role, probability: shares[best] as number };
  });
}

export interface Marginals {
  /** The logarithm of the sum over all ways to label the chain. */
  readonly logSum: number;
  readonly marginals: readonly Float64Array[];
  /** Those of pairs of neighbours, in rows of labels: only training asks for them. */
  pairs(): readonly Float64Array[];
}

/** Computes the marginals of a chain. `allowed`: of each place the labels that may be there; absent: all. */
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
