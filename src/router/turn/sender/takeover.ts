import { callsBot, type Update, type UpdateBody } from "../../../domain/update.ts";
import type { Person } from "../../../store/store.ts";
import { quietMs } from "../../settings.ts";
import { decidesAlone } from "../../tap.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { invitationToken } from "../commands/read-command.ts";

/**
 * Handles a message that the shop wrote in this chat. The open conversation ends silently, and the bot is silent here for `quietMs`. With `resume` the pause
 * ends, and the bot says so.
 */
export function takeOver(turn: TurnBuilder, update: Update, resume: boolean, person: Person): void {
  if (resume) {
    if (person.quietUntilMs > 0) endPause(turn, person, "shop");
    return turn.say({ key: "takeoverOver" });
  }
  const writtenMs = writtenAtMs(turn, update);
  if (turn.session) turn.end();
  if (person.quietUntilMs > 0 && person.quietUntilMs <= writtenMs) turn.audit("takeover.ended", "time");
  if (person.quietUntilMs <= writtenMs) turn.audit("takeover.begun");
  turn.person.save({ ...person, quietUntilMs: Math.max(person.quietUntilMs, writtenMs + quietMs) });
}

/**
 * Decides whether the bot may answer in a chat that the shop has taken over. Returns the person to answer. Null: the bot stays silent. The bot always answers
 * an invitation, which ends the pause, and a decision on a message that the bot sent by itself.
 */
export function applyTakeover(turn: TurnBuilder, update: Update, person: Person): Person | null {
  const { body } = update;
  if (person.quietUntilMs === 0) return person;
  if (body.type === "text" && callsBot(body.text)) {
    endPause(turn, person, "person");
    turn.say({ key: "takeoverOver" });
    return null;
  }
  if (writtenAtMs(turn, update) >= person.quietUntilMs) return endPause(turn, person, "time");
  if (body.type === "text" && invitationToken(body.text) !== null) return endPause(turn, person, "invitation");
  if (decides(body)) return person;
  if (body.type === "contact" && body.phone !== null && body.phone !== person.phone) {
    turn.person.save({ ...person, phone: body.phone, needsProof: false });
    turn.audit("person.bound", "contact");
  }
  return null;
}

/** True if the shop has taken over the chat. For turns without an update. */
export function isQuiet(turn: TurnBuilder): boolean {
  return (turn.input.person?.quietUntilMs ?? 0) > turn.nowMs;
}

/** When a message was written, epoch ms. If the network does not say, when it was accepted. */
function writtenAtMs(turn: TurnBuilder, update: Update): number {
  const { acceptedAtMs } = turn.input.entry;
  return Math.min(update.sentAtMs ?? acceptedAtMs, acceptedAtMs);
}

function endPause(turn: TurnBuilder, person: Person, by: "shop" | "person" | "time" | "invitation"): Person {
  const speaking = { ...person, quietUntilMs: 0 };
  turn.person.save(speaking);
  turn.audit("takeover.ended", by);
  return speaking;
}

/** True if a tap decides something on a message that the bot sent outside any conversation. */
function decides(body: UpdateBody): boolean {
  return body.type === "tap" && decidesAlone(body.data);
}
