import type { Update } from "../../domain/update.ts";
import type { Person } from "../../store/store.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/** Whether the network shows another number beside an update than it did before: whoever proved a phone may be somebody else by now. */
export function hasMoved({ input: { person } }: TurnBuilder, { sender: { shownNumber } }: Update): boolean {
  return shownNumber !== undefined && person?.shownNumber !== undefined && person.shownNumber !== shownNumber;
}

/** Ends what somebody proved, and the conversation that they were in with it: they have to prove their phone anew. Gives the person without it. */
export function endProof(turn: TurnBuilder, person: Person): Person {
  if (person.phone === null) return person;
  const isStaff = turn.actor !== null && turn.actor.access.role !== "customer";
  // Whatever they write next is answered.
  const unproved = { ...person, ...(isStaff && { leftPhone: person.phone }), phone: null, toldAtMs: 0 };
  turn.end();
  turn.savePerson(unproved);
  turn.audit("person.moved", "network");
  return unproved;
}
