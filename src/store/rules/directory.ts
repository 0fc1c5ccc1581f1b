/** The value of the column `told.day` for a day (`2026-11-27`) or a month (`2026-11`). A month sorts after each of its days, so that they do not end it. */
export function toldWithin(within: string): string {
  return within.length === 7 ? `${within}-99` : within;
}
