import type { Days } from "../../domain/time/local-time.ts";
import type { DaysView } from "../../text/views.ts";

/** Days as sentences take them; `now`: the shop's day today. */
export function daysView({ from, until }: Days, now: string): DaysView {
  return { from, until, withYear: until.slice(0, 4) !== now.slice(0, 4) };
}

/** Days as they stand in the name of a file. */
export function daysName({ from, until }: Days): string {
  return from === until ? from : `${from}-${until}`;
}
