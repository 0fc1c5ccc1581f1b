import { killRun, type KillPoint } from "../kill-run.ts";
import type { WalletFault } from "../kill-faults.ts";
import type { Breakage } from "../mutant.ts";

/** A bug that is put into a copy of the compiled program, to show that the tests would see it. */
export interface DeliberateBug {
  /** What the program does wrong, in words. */
  readonly does: string;
  readonly promise: "Never twice" | "Never lost" | "In order";
  /** The file below `dist/modules/src`, and what becomes of it. */
  readonly file: string;
  readonly changes: readonly Breakage[];
  /** The check that finds it, in words, and the test in which the healthy program passes the same. */
  readonly foundBy: string;
  readonly test: string;
  /** The check starts the program, and does not only load its modules. */
  readonly starts?: true;
  /** Returns what the check finds in a program; absent: the healthy one. */
  check(program?: string): Promise<readonly string[]>;
  /** Must match what it finds in the broken one. */
  readonly complaint: RegExp;
  /** It needs a C compiler. */
  readonly records?: true;
  /** It needs a PostgreSQL server. */
  readonly onServer?: true;
}

/** Makes a check that kills the program at a point of a sale and returns the broken promises. */
export const killed = (point: KillPoint, fault: WalletFault) => ({
  starts: true as const,
  check: async (program?: string) => (await killRun(point, fault, "sí", program)).violations,
});
