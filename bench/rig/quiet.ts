import { setTimeout } from "node:timers/promises";
import { machineCpuMs } from "./contender.ts";

/** CPU seconds per second that other programs may use during a round that counts. */
export const calmShare = 0.15;
const lookMs = 500;

/** Waits until other programs leave the machine alone for half a second, five seconds at most. */
export async function untilCalm(): Promise<void> {
  for (let look = 0; look < 10; look++) {
    const before = machineCpuMs();
    await setTimeout(lookMs);
    if (machineCpuMs() - before <= calmShare * lookMs) return;
  }
}
