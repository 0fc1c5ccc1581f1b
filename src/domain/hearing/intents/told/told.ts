import type { Speaker } from "../features.ts";
import type { Intent } from "../intents.ts";

/** What some words say for certain, whatever the model makes of them, or where it makes only one of `insteadOf` of them (null: nothing). */
export interface Told {
  readonly says: RegExp;
  readonly meant: Intent;
  /** Absent: whoever has the list. */
  readonly speakers?: readonly Speaker[];
  readonly insteadOf: "any" | readonly (Intent | null)[];
}
