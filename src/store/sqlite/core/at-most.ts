/**
 * A bound for `LIMIT`. With a bare parameter there SQLite looks at its value when it plans, so that each run prepares the statement again: that takes longer
 * than to find a few rows.
 */
export const atMost = "? + 0";
