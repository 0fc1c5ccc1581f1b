/** Runs a job in the next group commit; gives what it gave when that is on the disk. */
export type Write = <T>(job: () => T) => Promise<T>;
