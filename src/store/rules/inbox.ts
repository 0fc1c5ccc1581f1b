/** Most open entries of one chat; updates beyond it are shed. */
export const mailboxBound = 1_000;
/** Least time between two answers to a chat whose updates are shed, ms. */
export const shedTellMs = 60_000;

/** Name of the `RunMark` in `meta`. */
export const runMarkName = "run";

/** Values of the column `inbox.state`. */
export const entryStates = { open: 0, handled: 1, failed: 2, shed: 3, shedAndTold: 4 } as const;
