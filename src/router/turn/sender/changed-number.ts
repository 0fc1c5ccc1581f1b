import type { Update } from "../../../domain/update.ts";
import type { Person } from "../../../store/store.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** Whether the network shows another number beside an update than it did before: whoever proved a phone may be somebody else by now. */
export function hasMoved({ input: { person } }: TurnBuilder, { sender: { shownNumber } }: Update): boolean {
  return shownNumber !== undefined && person?.shownNumber !== undefined && person.shownNumber !== shownNumber;
}

/**
 * An update without its number (on a card, or beside it) if it was written before the person's number last changed, or nobody knows when: that number was
 * left. Networks tell whole seconds: in that of the change, only the number that the person has since then is theirs.
 */
export function withoutLeftNumber({ input: { person } }: TurnBuilder, update: Update): Update {
  const { body, sentAtMs, sender } = update;
  const { shownNumber, ...others } = sender;
  const sinceMs = (sentAtMs ?? 0) - (person?.movedAtMs ?? 0);
  if (sinceMs > 0 || (sinceMs === 0 && shownNumber === person?.shownNumber)) return update;
  const unproved = shownNumber === undefined ? sender : { ...others, provenPhone: null };
  return { ...update, sender: unproved, body: body.type === "contact" ? { type: "contact", phone: null } : body };
}

/**
 * Ends what somebody proved, and the conversation that they were in with it: they have to prove their phone again, by a card that is no older than this
 * update. The managers are told where they were staff. Gives the person without it.
 */
export function endProof(turn: TurnBuilder, person: Person, { sentAtMs, body }: Update): Person {
  const now = body.type === "numberChanged" ? body.now : undefined;
  if (now !== undefined && person.phone === now) return person;
  // By the network's clock, where our clock's distance from it is known.
  const heardAtMs = turn.input.entry.acceptedAtMs - (turn.ahead.knownMs ?? 0);
  // An account that is over has no number any more, in the second of its end neither.
  const isOver = body.type === "numberChanged" && now === undefined;
  const movedAtMs = Math.max(person.movedAtMs ?? 0, (sentAtMs ?? heardAtMs) + (isOver ? 1 : 0));
  const { shownNumber: _, ...left } = person;
  const moved = { ...(isOver ? left : person), movedAtMs, ...(now !== undefined && { shownNumber: now }) };
  if (person.phone === null) {
    turn.person.save(moved);
    return moved;
  }
  const isStaff = turn.actor !== null && turn.actor.access.role !== "customer";
  // Whatever they write next is answered.
  const unproved = { ...moved, ...(isStaff && { leftPhone: person.phone }), phone: null, toldAtMs: 0 };
  turn.end();
  if (isStaff) {
    const name = turn.actor?.access.name ?? person.name ?? "";
    turn.lookUp("numberMoved", { type: "numberMoved", name }, person.identity);
  }
  turn.person.save(unproved);
  turn.audit("person.moved", "network");
  return unproved;
}
