import { strangerMs } from "../../settings.ts";
import type { KeptUpdate, Person, Talk, TurnInput } from "../../../store/store.ts";
import { waitsOn } from "./kept.ts";

const nothing: Talk = { misses: 0 };

/** For how long what is said without a phone may be of the sale just made, ms. */
export const justMadeMs = 10 * 60_000;

/** For how long sales that were told at once wait, ms. */
export const queuedMs = 24 * 3_600_000;

/** For how long a sale that was called off can be taken up again, ms. */
export const droppedMs = 30 * 60_000;

/** For how long it is remembered what a sale should have been, ms. */
export const amendsMs = 7 * 24 * 3_600_000;

/** For how long a manager may answer whoever called a person, ms. */
export const answeredForMs = 3 * 24 * 3_600_000;

/**
 * What is left of a talk when the next message comes, each for its time: a sale that was made or called off, or should have been another, who was spoken of,
 * the sales that wait, what a stranger has asked, that a person was called, and what waits for a proof.
 */
function forgotten(before: Talk, nowMs: number): Talk {
  const { soldAtMs, queue, dropped, about, strange, calledAtMs, kept, amends = [] } = before;
  const isWithin = (atMs: number | undefined, withinMs: number) => atMs !== undefined && nowMs - atMs < withinMs;
  return {
    ...nothing,
    ...(isWithin(soldAtMs, justMadeMs) && soldAtMs !== undefined && { soldAtMs }),
    ...(isWithin(queue?.atMs, queuedMs) && queue && { queue }),
    ...(kept && { kept }),
    ...(isWithin(dropped?.atMs, droppedMs) && dropped && { dropped }),
    ...(isWithin(about?.atMs, justMadeMs) && about && { about }),
    ...(isWithin(strange?.sinceMs, strangerMs) && strange && { strange }),
    ...(amends.length > 0 && { amends: amends.filter(({ atMs }) => isWithin(atMs, amendsMs)) }),
    ...(isWithin(calledAtMs, answeredForMs) && calledAtMs !== undefined && { calledAtMs }),
  };
}

/** What a turn did, as far as it decides what is remembered of the talk. */
export interface TurnMade {
  /** The conversation that was open before the turn is still open. */
  readonly goesOn: boolean;
  /** A question of that conversation was asked, or asked again. */
  readonly asked: boolean;
  /** Something was said, or will be when a lookup has its result. */
  readonly told: boolean;
  /** The person wrote, and an answer reaches them. */
  readonly hasWord: boolean;
  /** What waited and goes on after the turn. */
  readonly going: readonly KeptUpdate[];
}

/**
 * The person to save after a turn, with what is remembered of the talk with them; null: nothing has changed. `changed`: the person as the turn saved them;
 * null: it did not. `anew`: what the turn remembers. A message forgets what was remembered before it, but that a sale was made a
 * moment ago and the like (`forgotten`), and that something was said beside the open question (`Talk.aside`), until the question is asked again.
 */
export function personAfter(
  { person: known, entry }: TurnInput,
  changed: Person | null,
  anew: Partial<Talk>,
  { goesOn, asked, told, hasWord, going }: TurnMade,
): Person | null {
  const person = changed ?? known;
  if (person === null) return null;
  const before = known?.talk ?? nothing;
  const { aside: _, ...kept } = entry.content.type === "update" ? forgotten(before, entry.acceptedAtMs) : before;
  const isAside = goesOn && !asked && (told || before.aside === true);
  const remembered = { ...kept, ...anew, ...(isAside && { aside: true }) };
  const { queue, dropped, about, amends = [], kept: unproved = [], ...said } = remembered;
  const waits = waitsOn(unproved, going, hasWord && person.phone === null);
  // Of somebody who is no longer known nothing of their customers is kept.
  const isKnown = person.phone !== null;
  const isQueued = isKnown && queue !== undefined && queue.sales.length > 0;
  const talk = {
    ...said,
    ...(waits.length > 0 && { kept: waits }),
    ...(isQueued && { queue }),
    ...(isKnown && dropped && { dropped }),
    ...(isKnown && about && { about }),
    ...(isKnown && amends.length > 0 && { amends }),
  };
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
  strange: true,
  calledAtMs: true,
  offered: true,
  queue: true,
  dropped: true,
  about: true,
  amending: true,
  amends: true,
  kept: true,
  greetedAtMs: true,
} satisfies Record<keyof Talk, true>) as readonly (keyof Talk)[];

/** Whether two memories of a talk are the same, field by field. */
function isSame(one: Talk, other: Talk): boolean {
  return fields.every(
    (field) => one[field] === other[field] || JSON.stringify(one[field]) === JSON.stringify(other[field]),
  );
}
