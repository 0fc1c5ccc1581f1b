import type { KeptUpdate, Person, TurnInput } from "../../../store/store.ts";

/** How long what somebody wrote waits, ms: for the proof of their phone; and what came too late, for their next word and that proof. */
const keptMs = { proof: 10 * 60_000, late: 7 * 24 * 3_600_000 } as const;

/** The timer that forgets it. */
export const keptTimer = "kept";

/** Whether it came too late to be answered. */
export function cameLate({ untilWord }: KeptUpdate): boolean {
  return untilWord !== undefined;
}

/** Until when it waits, epoch ms. */
function endsAtMs(kept: KeptUpdate): number {
  return kept.atMs + (cameLate(kept) ? keptMs.late : keptMs.proof);
}

/** What somebody wrote that waits and is not too old, oldest first. */
export function keptOf(person: Person | null, nowMs: number): readonly KeptUpdate[] {
  return (person?.talk?.kept ?? []).filter((one) => nowMs <= endsAtMs(one));
}

/** When the first of what waits is too old, epoch ms; null: nothing waits. */
export function keptEndsAtMs(kept: readonly KeptUpdate[] = []): number | null {
  return kept.length === 0 ? null : Math.min(...kept.map(endsAtMs)) + 1;
}

/**
 * What of it goes on after a turn that leaves the person like this. `hasWord`: they wrote, and an answer reaches them. What came late waits while something of
 * now is under way, to which it would seem to answer.
 */
export function goesOn(
  { person: before, entry, session, open }: TurnInput,
  person: Person | null,
  hasWord: boolean,
): readonly KeptUpdate[] {
  if (person === null) return [];
  const isFree = session === null && !open.some(({ state }) => state === "ready");
  const going = keptOf(before, entry.acceptedAtMs).filter(
    (one) => !cameLate(one) || (isFree && (hasWord || one.untilWord === false)),
  );
  // Before the proof only what may be that.
  return person.phone === null ? going.filter(({ update: { body } }) => body.type === "contact" && body.phone) : going;
}

/** What of it waits on. What waited for a word that came waits for the proof alone, where that is lacking. */
export function waitsOn(
  kept: readonly KeptUpdate[],
  going: readonly KeptUpdate[],
  isWordOfUnproved: boolean,
): readonly KeptUpdate[] {
  const staying = kept.filter((one) => !going.includes(one));
  return isWordOfUnproved ? staying.map((one) => (one.untilWord ? { ...one, untilWord: false } : one)) : staying;
}
