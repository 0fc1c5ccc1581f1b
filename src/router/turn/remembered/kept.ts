import type { KeptUpdate, Person } from "../../../store/store.ts";

/** How long what somebody wrote waits for the proof of their phone, and for their next word, ms. */
export const keptMs = { proof: 10 * 60_000, word: 7 * 24 * 3_600_000 } as const;

function isProved(person: Person | null): boolean {
  return person !== null && person.phone !== null;
}

/** What somebody wrote that waits and is not too old, oldest first. */
export function keptOf(person: Person | null, nowMs: number): readonly KeptUpdate[] {
  return (person?.talk?.kept ?? []).filter(
    ({ atMs, untilWord }) => nowMs - atMs <= (untilWord ? keptMs.word : keptMs.proof),
  );
}

/** What of it goes on after a turn that leaves the person like this. `hasWord`: they wrote, and an answer reaches them. */
export function goesOn(kept: readonly KeptUpdate[], person: Person | null, hasWord: boolean): readonly KeptUpdate[] {
  return isProved(person) ? kept.filter(({ untilWord }) => hasWord || !untilWord) : [];
}

/** What of it waits on. What waited for a word that came waits for the proof now. */
export function waitsOn(
  kept: readonly KeptUpdate[],
  person: Person | null,
  { hasWord, nowMs }: { readonly hasWord: boolean; readonly nowMs: number },
): readonly KeptUpdate[] {
  const going = new Set(goesOn(kept, person, hasWord));
  const staying = kept.filter((one) => !going.has(one) && (one.untilWord || !isProved(person)));
  return hasWord ? staying.map(({ update, atMs, untilWord }) => ({ update, atMs: untilWord ? nowMs : atMs })) : staying;
}
