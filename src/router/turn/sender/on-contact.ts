import { channelTraits } from "../../../domain/chat.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { Update } from "../../../domain/update.ts";
import { vouchedPhone, type Person } from "../../../store/store.ts";
import { accessOf, type Access } from "../../access.ts";
import { directoryFreshMs } from "../../settings.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { mustWait } from "./acts-like-staff.ts";
import { refuseContact, refuseTaken } from "./strangers.ts";
import { welcome } from "../commands/menu.ts";

/**
 * What a phone allows that the entry proves. `"another's"`: another account has proved it and it is the staff's, or may be (the list cannot be read): a number
 * that is given out again must not inherit a role. `"hold"`: the list has to be read first.
 */
function accessBy(turn: TurnBuilder, phone: Phone): Access | "another's" | "hold" {
  const { directory, collaborators, phoneIsTaken } = turn.input;
  const access = accessOf(phone, collaborators, directory, turn.settings, turn.nowMs);
  const unlisted = access.role === "customer";
  if (phoneIsTaken && !unlisted) return "another's";
  if (mustWait(turn, unlisted, directoryFreshMs)) return "hold";
  return phoneIsTaken && directory.failed ? "another's" : access;
}

/**
 * The person with the phone that the network newly proves by showing it beside their user id; as they were where it proves none, or it is another's by the
 * rules above: then they are asked for their card, as anybody whose number is not shown.
 */
export function provedByNumber(turn: TurnBuilder, update: Update, person: Person): Person | "hold" {
  const phone = channelTraits[update.channel].onePersonPerPhone ? vouchedPhone(update.sender, person) : null;
  if (phone === null || person.phone !== null) return person;
  const access = accessBy(turn, phone);
  if (typeof access === "string") return access === "hold" ? "hold" : person;
  const proved = { ...person, phone };
  turn.person.save(proved, turn.input.phoneIsTaken ? phone : null);
  turn.audit("person.bound", "network");
  // A "sí" that comes now must not seem to have confirmed what was open under the former number.
  if (person.movedAtMs !== undefined)
    turn.say({
      key: "numberIsNew",
      values: { lostRole: person.leftPhone !== undefined && access.role === "customer" },
    });
  return proved;
}

/** A contact card: the sender's own proves their phone; any other is refused. */
export function onContact(turn: TurnBuilder, update: Update, person: Person): "hold" | "handled" {
  const phone = update.body.type === "contact" ? update.body.phone : null;
  if (phone === null) {
    refuseContact(turn, update, person);
    return "handled";
  }
  const access = accessBy(turn, phone);
  if (access === "hold") return "hold";
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
