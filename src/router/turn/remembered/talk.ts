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
function forgotten(before: Talk, nowMs: number): Made {
  const { soldAtMs, queue, dropped, about, strange, calledAtMs, kept, amends = [] } = before;
  const isWithin = (atMs: number, withinMs: number) => nowMs - atMs < withinMs;
  const left: Made = { ...nothing };
  if (soldAtMs !== undefined && isWithin(soldAtMs, justMadeMs)) left.soldAtMs = soldAtMs;
  if (queue && isWithin(queue.atMs, queuedMs)) left.queue = queue;
  if (kept) left.kept = kept;
  if (dropped && isWithin(dropped.atMs, droppedMs)) left.dropped = dropped;
  if (about && isWithin(about.atMs, justMadeMs)) left.about = about;
  if (strange && isWithin(strange.sinceMs, strangerMs)) left.strange = strange;
  if (amends.length > 0) left.amends = amends.filter(({ atMs }) => isWithin(atMs, amendsMs));
  if (calledAtMs !== undefined && isWithin(calledAtMs, answeredForMs)) left.calledAtMs = calledAtMs;
  return left;
}

/** A talk while it is put together: field by field, since each message does it. */
type Made = { -readonly [Field in keyof Talk]: Talk[Field] };

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
  const talk: Made = said;
  if (waits.length > 0) talk.kept = waits;
  if (isQueued) talk.queue = queue;
  if (isKnown && dropped) talk.dropped = dropped;
  if (isKnown && about) talk.about = about;
  if (isKnown && amends.length > 0) talk.amends = amends;
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
