/** Identifies the sender: by a contact card, by the number that a message shows, or as the new owner of a number that changed hands. */
import { channelTraits } from "../../../domain/chat.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { Update } from "../../../domain/update.ts";
import { type Person, vouchedPhone } from "../../../store/store.ts";
import { type Access, accessOf } from "../../access.ts";
import { directoryFreshMs } from "../../settings.ts";
import { welcome } from "../commands/menu.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { mustWait } from "./acts-like-staff.ts";
import { refuseContact, refuseTaken } from "./strangers.ts";

/**
 * The access that a phone proved by the entry gives. `"another's"`: another account has proved the phone, and it is the staff's, or may be (the list cannot be
 * read). A number that is given out again must not inherit a role. `"defer"`: the list must be read first.
 */
function accessBy(turn: TurnBuilder, phone: Phone): Access | "another's" | "defer" {
  const { directory, collaborators, phoneIsTaken } = turn.input;
  const access = accessOf(phone, collaborators, directory, turn.settings, turn.nowMs);
  const unlisted = access.role === "customer";
  if (phoneIsTaken && !unlisted) return "another's";
  if (mustWait(turn, unlisted, directoryFreshMs)) return "defer";
  return phoneIsTaken && directory.failed ? "another's" : access;
}

/**
 * The person with the phone that the network newly proves, by showing it beside their user id. The person is unchanged if the network proves none, or if the
 * phone is another's by the rules above. Then they are asked for their contact card, like everybody without a visible number.
 */
export function provedByNumber(turn: TurnBuilder, update: Update, person: Person): Person | "defer" {
  const phone = channelTraits[update.channel].onePersonPerPhone ? vouchedPhone(update.sender, person) : null;
  if (phone === null || person.phone !== null) return person;
  const access = accessBy(turn, phone);
  if (typeof access === "string") return access === "defer" ? "defer" : person;
  const proved = { ...person, phone };
  turn.person.save(proved, turn.input.phoneIsTaken ? phone : null);
  turn.audit("person.bound", "network");
  // A "sí" that comes now must not seem to confirm what was open under the former number.
  if (person.movedAtMs !== undefined)
    turn.say({
      key: "numberIsNew",
      values: { lostRole: person.leftPhone !== undefined && access.role === "customer" },
    });
  return proved;
}

/** Handles a contact card. The sender's own card proves their phone; any other is refused. */
export function onContact(turn: TurnBuilder, update: Update, person: Person): "defer" | "handled" {
  const phone = update.body.type === "contact" ? update.body.phone : null;
  if (phone === null) {
    refuseContact(turn, update, person);
    return "handled";
  }
  const access = accessBy(turn, phone);
  if (access === "defer") return "defer";
  if (access === "another's") {
    refuseTaken(turn, person);
    return "handled";
  }
  if (turn.session && person.phone !== phone) turn.end();
  turn.person.save({ ...person, phone, needsProof: false }, turn.input.phoneIsTaken ? phone : null);
  turn.audit("person.bound", "contact");
  const readable = access.readable && !(access.role === "customer" && turn.input.directory.failed);
  welcome(turn, { person: { ...person, phone }, phone, access: { ...access, readable } });
  return "handled";
}

/** Returns the stored sender. Saves them if they are new, have another chat, or have a phone that the network newly vouches for. */
export function knownPerson(turn: TurnBuilder, update: Update): Person {
  const { identity, name, shownNumber } = update.sender;
  const known = turn.input.person;
  // Where a phone belongs to one account, its owner must be looked up first: see `provedByNumber`.
  const vouched = channelTraits[update.channel].onePersonPerPhone ? null : vouchedPhone(update.sender, known);
  const phone = vouched ?? known?.phone ?? null;
  const shown = shownNumber ?? known?.shownNumber;
  const person: Person = {
    identity,
    chat: update.chat,
    phone,
    name: name ?? known?.name ?? null,
    ...(known?.talk && { talk: known.talk }),
    ...(shown !== undefined && { shownNumber: shown }),
    ...(known?.leftPhone !== undefined && { leftPhone: known.leftPhone }),
    ...(known?.movedAtMs !== undefined && { movedAtMs: known.movedAtMs }),
    toldAtMs: known?.toldAtMs ?? 0,
    quietUntilMs: known?.quietUntilMs ?? 0,
    needsProof: known?.needsProof ?? false,
  };
  const saved = ["chat", "phone", "name", "shownNumber"] as const;
  if (!known || saved.some((field) => known[field] !== person[field])) {
    turn.person.save(person);
    if (phone !== null && known?.phone !== phone) turn.audit("person.bound", "network");
  }
  return person;
}

/** True if the network shows another number for the sender than before. The owner of a proved phone may have changed. */
export function hasMoved({ input: { person } }: TurnBuilder, { sender: { shownNumber } }: Update): boolean {
  return shownNumber !== undefined && person?.shownNumber !== undefined && person.shownNumber !== shownNumber;
}

/**
 * Removes the number from an update (on a card, or beside it) that was written before the person's number last changed, or at an unknown time: the person has
 * left that number. Networks tell whole seconds. In the second of the change, only the person's present number counts as theirs.
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
 * Ends the proof of a person's phone and the conversation that depends on it. They have to prove their phone again, with a card no older than this update. If
 * they were staff, the managers are told. Returns the person without the phone.
 */
export function endProof(turn: TurnBuilder, person: Person, { sentAtMs, body }: Update): Person {
  const now = body.type === "numberChanged" ? body.now : undefined;
  if (now !== undefined && person.phone === now) return person;
  // By the network's clock, where our clock's distance from it is known.
  const heardAtMs = turn.input.entry.acceptedAtMs - (turn.ahead.knownMs ?? 0);
  // A closed account has no number any more, not even in the second in which it was closed.
  const isOver = body.type === "numberChanged" && now === undefined;
  const movedAtMs = Math.max(person.movedAtMs ?? 0, (sentAtMs ?? heardAtMs) + (isOver ? 1 : 0));
  const { shownNumber: _, ...left } = person;
  const moved = { ...(isOver ? left : person), movedAtMs, ...(now !== undefined && { shownNumber: now }) };
  if (person.phone === null) {
    turn.person.save(moved);
    return moved;
  }
  const isStaff = turn.actor !== null && turn.actor.access.role !== "customer";
  // Their next message is answered, whatever it is.
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
