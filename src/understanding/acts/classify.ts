import { softmax, type Weights } from "../weights.ts";
import type { Act } from "./acts.ts";

/** An act and its probability, from 0 to 1; those of all acts add up to 1. */
export interface Likely {
  readonly act: Act;
  readonly probability: number;
}

/** Gives the acts that a message may be, likeliest first, without those that are hardly possible. */
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
