import type { Person, Talk, TurnInput } from "../../../store/store.ts";

const nothing: Talk = { misses: 0 };

/** For how long what is said without a phone may be of the sale just made, ms. */
export const justMadeMs = 10 * 60_000;

/** What is left of a talk when the next message comes: that a sale was made a moment ago. */
function forgotten({ soldAtMs }: Talk, nowMs: number): Talk {
  const isOfLate = soldAtMs !== undefined && nowMs - soldAtMs < justMadeMs;
  return isOfLate ? { ...nothing, soldAtMs } : nothing;
}

/** What a turn did, as far as it decides what is remembered of the talk. */
export interface TurnMade {
  /** The conversation that was open before the turn is still open. */
  readonly goesOn: boolean;
  /** A question of that conversation was asked, or asked again. */
  readonly asked: boolean;
  /** Something was said, or will be when a lookup has its result. */
  readonly told: boolean;
}

/**
 * The person to save after a turn, with what is remembered of the talk with them; null: nothing has changed. `changed`: the person as the turn saved them;
 * null: it did not. `anew`: what the turn remembers. A message forgets what was remembered before it, but that a sale was made a
 * moment ago, and that something was said beside the open question (`Talk.aside`), until the question is asked again.
 */
export function personAfter(
  { person: known, entry }: TurnInput,
  changed: Person | null,
  anew: Partial<Talk>,
  { goesOn, asked, told }: TurnMade,
): Person | null {
  const person = changed ?? known;
  if (person === null) return null;
  const before = known?.talk ?? nothing;
  const { aside: _, ...kept } = entry.content.type === "update" ? forgotten(before, entry.acceptedAtMs) : before;
  const isAside = goesOn && !asked && (told || before.aside === true);
  const talk = { ...kept, ...anew, ...(isAside && { aside: true }) };
  return isSame(before, talk) ? changed : { ...person, talk };
}

/** Every field of `Talk`: a missing one does not compile. */
const fields = Object.keys({
  misses: true,
  phoneAsked: true,
  aside: true,
  ofLast: true,
  soldAtMs: true,
  noticesPutOn: true,
  offered: true,
} satisfies Record<keyof Talk, true>) as readonly (keyof Talk)[];

/** Whether two memories of a talk are the same, field by field. */
function isSame(one: Talk, other: Talk): boolean {
  return fields.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));
}
