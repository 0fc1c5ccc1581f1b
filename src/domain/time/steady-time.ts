/** Time of a clock that cannot be set. Comparable within one epoch, across processes too; not between epochs. */
export interface SteadyTime {
  /** Id of the machine's boot; of this process where the machine has no such clock. */
  readonly epoch: string;
  /** ms; counts while the machine sleeps too. */
  readonly ms: number;
}

/** An instant by both clocks. */
export interface Now {
  readonly steady: SteadyTime;
  /** By the wall clock, epoch ms. */
  readonly ms: number;
}

/** Time from `earlier` to `later`, ms; null where they are not of one epoch. */
export function steadyMsBetween(earlier: SteadyTime | null | undefined, later: SteadyTime): number | null {
  return earlier?.epoch === later.epoch ? later.ms - earlier.ms : null;
}
