/** How a command of the program ends, for scripts. 0: it did what it was asked. `docs/operations.md` lists them. */
export const exitCodes = {
  /** It failed, or a check of `doctor` did. */
  failed: 1,
  /** Wrong usage: an unknown command, option or argument. */
  usage: 2,
  /** Only the plan was shown: nothing was done without `--yes`. */
  onlyPlanned: 3,
  /** An error that nobody caught. */
  uncaught: 70,
} as const;
