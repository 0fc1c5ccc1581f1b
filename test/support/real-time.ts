/**
 * Options of a test that bounds real time from above. It is tried up to three times: that a machine gave its processors to other programs for a moment says
 * nothing about this one.
 */
export const inRealTime = { retry: 2 } as const;
