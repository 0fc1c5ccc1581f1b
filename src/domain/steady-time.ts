/** A reading of a clock that nobody can set. Two of one epoch can be compared, whichever process read them; two of different epochs cannot. */
export interface SteadyTime {
  /** What the clock counts from: a boot of the machine, or a life of this process where the machine has no such clock. */
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

/** How long after `earlier` a reading was taken, ms; null where nobody can say. */
export function steadyMsBetween(earlier: SteadyTime | null | undefined, later: SteadyTime): number | null {
  return earlier?.epoch === later.epoch ? later.ms - earlier.ms : null;
}
