import type { Person, Talk, TurnInput } from "../../../store/store.ts";

const nothing: Talk = { misses: 0 };

/** What a turn did that bears on what is remembered. */
export interface TurnMade {
  /** The conversation that was open before is open still. */
  readonly goesOn: boolean;
  /** Its question was asked, or asked again. */
  readonly asked: boolean;
  /** Something was said, or will be when it was looked up. */
  readonly told: boolean;
}

/**
 * The person to save after a turn, with what is remembered of them; null: nobody has changed. `changed`: the person as the turn saves them; `anew`: what it
 * remembers. A message forgets what was remembered before it, but whether something was said beside the open question: that lasts until the question
 * is asked again.
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
  const { aside: _, ...kept } = entry.content.type === "update" ? nothing : before;
  const isAside = goesOn && !asked && (told || before.aside === true);
  const talk = { ...kept, ...anew, ...(isAside && { aside: true }) };
  return isSame(before, talk) ? changed : { ...person, talk };
}

function isSame(one: Talk, other: Talk): boolean {
  return (
    one.misses === other.misses &&
    one.aside === other.aside &&
    one.ofLast === other.ofLast &&
    one.noticesPutOn === other.noticesPutOn &&
    JSON.stringify([one.offered, one.phoneAsked]) === JSON.stringify([other.offered, other.phoneAsked])
  );
}
