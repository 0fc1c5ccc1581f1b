import type { Update } from "../../../domain/update.ts";
import type { Person } from "../../../store/store.ts";
import { accessOf } from "../../people/access.ts";
import { directoryFreshMs } from "../../settings.ts";
import { welcome } from "../commands/menu.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { mustWait } from "./acts-like-staff.ts";
import { refuseContact, refuseTaken } from "./strangers.ts";

/** A contact card: the sender's own proves their phone; any other is refused. */
export function onContact(turn: TurnBuilder, update: Update, person: Person): "hold" | "handled" {
  const phone = update.body.type === "contact" ? update.body.phone : null;
  if (phone === null) {
    refuseContact(turn, update, person);
    return "handled";
  }
  const { directory, collaborators } = turn.input;
  const access = accessOf(phone, collaborators, directory, turn.settings, turn.nowMs);
  const unlisted = access.role === "customer";
  if (turn.input.phoneIsTaken && !unlisted) {
    refuseTaken(turn, person);
    return "handled";
  }
  if (mustWait(turn, unlisted, directoryFreshMs)) return "hold";
  if (turn.session && person.phone !== phone) turn.end();
  turn.person.save({ ...person, phone, needsProof: false }, turn.input.phoneIsTaken ? phone : null);
  turn.audit("person.bound", "contact");
  const readable = access.readable && !(unlisted && directory.failed);
  welcome(turn, { person: { ...person, phone }, phone, access: { ...access, readable } });
  return "handled";
}
