import { centavosOf, type Centavos } from "../domain/money.ts";
import { pointsOfCentavos, type Points } from "../domain/points.ts";

/** One confirmed sale made outside any doubt: its amount and the points it gave. */
export interface EarnSample {
  readonly amountCentavos: Centavos;
  readonly points: Points;
}

/** As many samples as a prediction is made from. */
export const mostSamples = 20;

/** With fewer samples than this nothing is predicted. */
export const fewestSamples = 3;

/** How a wallet may round. */
const roundings: readonly ((exact: number) => number)[] = [Math.floor, Math.round, Math.ceil];
/** Steps a wallet may round to, in ten-thousandths of a point: the smallest, a hundredth, a whole point. */
const steps: readonly number[] = [1, 100, 10_000];

/** The points that a sale gives by a percentage that the shop has told, in hundredths of a percent; null: it has told none. No doubt is settled by it. */
export function pointsBy(earnPercent: number | null, amountCentavos: Centavos): Points | null {
  return earnPercent === null
    ? null
    : pointsOfCentavos(centavosOf(Math.round((amountCentavos * earnPercent) / 10_000)));
}

/**
 * The points that a sale should give, learnt from earlier sales; null where they do not determine it. The API does not tell the wallet's percentage
 * (wallet reference, "Crear venta"). So every percentage in hundredths of a percent, with every rounding, that explains *all* samples is tried, and a
 * prediction counts only if all of them agree on it.
 */
export function expectedPoints(samples: readonly EarnSample[], amountCentavos: Centavos): Points | null {
  if (samples.length < fewestSamples) return null;
  // The largest sale bounds the percentage best: it leaves the fewest to try.
  const largest = samples.reduce((one, other) => (other.amountCentavos > one.amountCentavos ? other : one));
  const predictions = new Set<number>();
  for (const step of steps) {
    // The rate that explains the largest sample exactly, and how far rounding to this step may be from it, in hundredths of a percent.
    const middle = (largest.points * 100) / largest.amountCentavos;
    const slack = (step * 100) / largest.amountCentavos;
    const lowest = Math.max(0, Math.floor(middle - slack));
    const highest = Math.min(10_000, Math.ceil(middle + slack));
    for (let rate = lowest; rate <= highest; rate++) {
      for (const rounding of roundings) {
        const points = (centavos: number) => rounding((centavos * rate) / 100 / step) * step;
        if (samples.every((sample) => points(sample.amountCentavos) === sample.points)) {
          predictions.add(points(amountCentavos));
        }
      }
    }
  }
  const [only] = predictions;
  return predictions.size === 1 ? (only as Points) : null;
}
