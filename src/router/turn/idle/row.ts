import type { Act } from "../../../understanding/acts/acts.ts";
import type { Role } from "../../../domain/person.ts";
import type { Deed } from "./deeds.ts";
import type { IdleReading, Talked } from "./reading.ts";

export interface Row {
  /** Absent: staff. */
  readonly who?: readonly Role[];
  /** The likeliest act is one of these. Absent: any is. */
  readonly acts?: readonly Act[];
  readonly when?: (reading: IdleReading) => boolean;
  readonly do: Deed;
  /** Who writes what; and what is known of the talk with them. */
  readonly example: readonly [role: Role, text: string, talked?: Partial<Talked>];
}

export const staff: readonly Role[] = ["cashier", "manager"];
export const all: readonly Role[] = ["customer", ...staff];
export const customer: readonly Role[] = ["customer"];
