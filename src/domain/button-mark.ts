// The mark in the data of a button: the epoch of the database that showed this copy, and the time. A restored database is another epoch: what an older button
// did may have happened after the copy was taken. A tap has no time of its own, and two copies of a question differ only in the mark.

/** Bytes that a mark takes in the data of a button. */
export const markBytes = 5;
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const minuteMs = 60_000;
/** After this many minutes the times of marks repeat: eleven days, longer than a network keeps a tap. */
const minutes = 2 ** 14;
/** So many that the first digit is always a capital letter, with which no data of a button begins. */
const epochs = (26 * 64 ** (markBytes - 1)) / minutes;

/** The data of a button with its mark. `epoch`: of the database; null: the first. `atMs`: when this copy is sent, by its network's clock. */
export function marked(epoch: string | null, atMs: number, data: string): string {
  const mark = numberOf(epoch) * minutes + (Math.floor(atMs / minuteMs) % minutes);
  const places = Array.from({ length: markBytes }, (_, place) => 64 ** (markBytes - 1 - place));
  return places.map((worth) => digits[Math.floor(mark / worth) % 64]).join("") + data;
}

/** The data of a button without its mark. Buttons of older versions have none. */
export function dataWithoutMark(data: string): string {
  return isMarked(data) ? data.slice(markBytes) : data;
}

/** True if a button was shown in this epoch of the database. One without a mark is from the first. */
export function isOfEpoch(epoch: string | null, data: string): boolean {
  return isMarked(data) ? Math.floor(valueOf(data) / minutes) === numberOf(epoch) : epoch === null;
}

/** The minute in which this copy of a button was sent. Null: no mark. */
export function minuteShown(data: string): number | null {
  return isMarked(data) ? valueOf(data) % minutes : null;
}

/** True if a copy from this minute is at most this old, ms. False if the minute is unknown. A copy from the future counts as old. */
export function isShownWithin(minute: number | null, ageMs: number, nowMs: number): boolean {
  if (minute === null) return false;
  const cycleMs = minutes * minuteMs;
  const sinceMs = (nowMs + cycleMs - minute * minuteMs) % cycleMs;
  // Readings of a network's clock differ by a second, so a copy may be marked with the minute that is about to begin.
  return sinceMs <= ageMs || cycleMs - sinceMs <= clockErrorMs;
}

/** The error of our estimate of a network's clock, ms. Networks tell whole seconds. */
export const clockErrorMs = 3_000;

function isMarked(data: string): boolean {
  const [first = ""] = data;
  return first >= "A" && first <= "Z" && data.length >= markBytes;
}

const valueOf = (data: string): number => valueIn(data.slice(0, markBytes));

function valueIn(written: string): number {
  return Array.from(written, (digit) => digits.indexOf(digit)).reduce((value, digit) => value * 64 + digit, 0);
}

/** A number that is different for each epoch, except for one in some 26,000. */
function numberOf(epoch: string | null): number {
  return epoch === null ? 0 : 1 + (valueIn(epoch) % (epochs - 1));
}
