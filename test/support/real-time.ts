/**
 * Options of a test with an upper bound on real time. It is tried up to three times: a machine that gave its processors to other programs for a moment says
 * nothing about this one.
 */
export const inRealTime = { retry: 2 } as const;
