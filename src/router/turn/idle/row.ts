import type { Role } from "../../../domain/person.ts";
import type { Act } from "../../../understanding/labels.ts";
import type { Deed } from "./deeds.ts";
import type { IdleReading, TalkContext } from "./reading.ts";

/** A row of the policy for messages while nothing is open. */
export interface Row {
  /** Absent: staff. */
  readonly who?: readonly Role[];
  /** The acts of this row: the likeliest act must be one of them. Absent: any act. */
  readonly acts?: readonly Act[];
  readonly when?: (reading: IdleReading) => boolean;
  readonly do: Deed;
  /** An example: the writer's role, the message, and what earlier messages left. */
  readonly example: readonly [role: Role, text: string, talked?: Partial<TalkContext>];
}

export const staff: readonly Role[] = ["cashier", "manager"];
export const all: readonly Role[] = ["customer", ...staff];
export const customer: readonly Role[] = ["customer"];
