import type { Centavos } from "../domain/money.ts";
import type { Points } from "../domain/points.ts";

/** What one confirmed sale, made outside any doubt, taught: the purchase and the points it gave. */
export interface EarnSample {
  readonly amountCentavos: Centavos;
  readonly points: Points;
}

/** Below this many consistent sales nothing is predicted. */
export const fewestSamples = 3;

const roundings: readonly ((exact: number) => number)[] = [Math.floor, Math.round, Math.ceil];
/** Steps a wallet may round to, in ten-thousandths of a point: none to speak of, a hundredth, a whole point. */
const steps: readonly number[] = [1, 100, 10_000];

/**
 * The points a sale should give, learnt from earlier ones, or null where they do not settle it. The wallet's percentage cannot be
 * read (wallet reference, "Crear venta"), so every percentage in hundredths of a percent and every rounding that explains *all*
 * samples is kept, and only a prediction on which all of them agree counts.
 */
export function expectedPoints(samples: readonly EarnSample[], amountCentavos: Centavos): Points | null {
  if (samples.length < fewestSamples) return null;
  // The largest sale says most about the percentage: it leaves the fewest to try.
  const largest = samples.reduce((one, other) => (other.amountCentavos > one.amountCentavos ? other : one));
  const predictions = new Set<number>();
  for (const step of steps) {
    const slack = (step * 100) / largest.amountCentavos;
    const middle = (largest.points * 100) / largest.amountCentavos;
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
