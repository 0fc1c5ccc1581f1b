import type { Update, UpdateBody } from "../../domain/update.ts";
import { accessOf } from "../access.ts";
import { directoryHoldsMs, isTooLong } from "../settings.ts";
import { goesOn } from "./remembered/kept.ts";
import { onText } from "./on-text.ts";
import { isAskedYesOrNo } from "./quotes.ts";
import { actsLikeStaff, mustWait } from "./sender/acts-like-staff.ts";
import { comesTooLate, goOnIn, keepUntilWord } from "./sender/before-proof.ts";
import { endProof, hasMoved, withoutLeftNumber } from "./sender/changed-number.ts";
import { knownPerson } from "./sender/known-person.ts";
import { onContact, provedByNumber } from "./sender/on-contact.ts";
import { greetsAgain } from "./sender/greeting-again.ts";
import { greetStranger, introduce, writesToTheShop } from "./sender/strangers.ts";
import { applyTakeover, takeOver } from "./sender/takeover.ts";
import type { TurnBuilder } from "./turn-builder.ts";
import type { Who } from "./commands/command-row.ts";
import { invitationToken } from "./commands/read-command.ts";
import { onOldTap, onTap } from "./on-tap.ts";

/**
 * Handles one update from a person. `"hold"`: the collaborators must be read first, and the update stays at the head of its mailbox. First come what ends
 * or pauses the talk (the shop writes itself, the person's number has changed), then who the sender is and what they may do, and last what they want.
 */
export function onUpdate(turn: TurnBuilder, given: Update): "hold" | "handled" {
  if (given.isReaction && !isAskedYesOrNo(turn)) {
    if (comesTooLate(turn, given)) turn.person.saysNoWord();
    // Every update forgets what was remembered for it. A reaction says nothing, so that all of it is kept for the next message.
    turn.person.remember(turn.input.person?.talk ?? {});
    return "handled";
  }
  const update = withoutLeftNumber(turn, withCardRead(turn, withoutLongText(given)));
  const { body } = update;
  const known = knownPerson(turn, update);
  if (body.type === "takeover") {
    takeOver(turn, update, body.resume, known);
    return "handled";
  }
  if (body.type === "numberChanged") {
    if (body.next !== undefined) goOnIn(turn, body.next);
    endProof(turn, known, update);
    return "handled";
  }
  const spokenTo = applyTakeover(turn, update, hasMoved(turn, update) ? endProof(turn, known, update) : known);
  if (spokenTo === null) return "handled";
  const person = provedByNumber(turn, update, spokenTo);
  if (person === "hold") return "hold";
  if (comesTooLate(turn, update)) {
    keepUntilWord(turn, update);
    return "handled";
  }
  // What was kept is answered first, and a greeting among it or behind it once.
  const isKept = goesOn(turn.input, person, true).length > 0;
  if (!isKept && greetsAgain(turn, update)) return "handled";
  if (body.type === "contact") return onContact(turn, update, person);
  const token = body.type === "text" ? invitationToken(body.text) : null;
  if (token !== null) {
    const fingerprint = turn.settings.fingerprint(token);
    turn.lookUp("acceptInvitation", { type: "acceptInvitation", fingerprint }, person.identity);
    return "handled";
  }
  if (isKept) {
    turn.person.handleAgain(update);
    return "handled";
  }
  if (person.phone === null) {
    greetStranger(turn, update, person);
    return "handled";
  }
  if (mayBeHandledAlready(turn, update)) {
    turn.say({ key: "restoredTooOld" });
    return "handled";
  }
  const { collaborators, directory } = turn.input;
  const access = accessOf(person.phone, collaborators, directory, turn.settings, turn.nowMs);
  const who: Who = { person, phone: person.phone, access };
  const asks = actsLikeStaff(turn, update, who);
  if (mustWait(turn, asks, directoryHoldsMs)) return "hold";
  if (asks && directory.failed) turn.say({ key: "rolesUnreadable", values: { role: access.role } });
  else if (writesToTheShop(turn, update, who)) introduce(turn, person);
  else onMessage(turn, update, body, who);
  return "handled";
}

/** An update whose contact card is of a customer, where staff share it: its phone is what they would have typed. */
function withCardRead({ actor, input }: TurnBuilder, update: Update): Update {
  const { body } = update;
  if (body.type !== "contact" || body.phone !== null || body.card === undefined) return update;
  const isStaff = (input.person?.phone ?? null) !== null && actor !== null && actor.access.role !== "customer";
  return isStaff ? { ...update, body: { type: "text", text: body.card } } : update;
}

/** For so long after a restore our own clock is believed, where a network has not told the time, ms. */
const byClockMs = 120_000;

/**
 * Whether an update was sent before the bot started on a restored database, by the network's clock. The networks deliver again what the database has
 * forgotten, and a confirmation must not be acted on twice.
 */
function mayBeHandledAlready(turn: TurnBuilder, { sentAtMs }: Update): boolean {
  const { ahead, nowMs } = turn;
  const restoredAtMs = turn.input.restoredAtMs ?? null;
  if (restoredAtMs === null || sentAtMs === null) return false;
  // A network that never tells the time tells it by its messages soon: a wrong clock of ours must not hold people up for long.
  const byMessagesMs = nowMs - restoredAtMs > byClockMs ? ahead.atMostMs : null;
  return sentAtMs < restoredAtMs - (ahead.knownMs ?? byMessagesMs ?? 0);
}

/** Replaces a text that is too long before any parser reads it. */
function withoutLongText(update: Update): Update {
  const { body } = update;
  const texts = body.type === "text" ? [body.text] : body.type === "tap" ? Object.values(body.form ?? {}) : [];
  if (!texts.some((text) => isTooLong(text))) return update;
  return { ...update, body: { type: "unsupported", what: "longText" } };
}

type Message = Exclude<UpdateBody, { readonly type: "contact" | "takeover" | "numberChanged" }>;

/** Handles what a known person has written or tapped. */
function onMessage(turn: TurnBuilder, update: Update, body: Message, who: Who): void {
  switch (body.type) {
    case "text":
      return onText(turn, update, body.text, who);
    case "tap":
      return (body.isOld ? onOldTap : onTap)(turn, update, body.data, who);
    case "edited":
      return turn.say({ key: "editedIgnored" });
    case "unsupported":
      if (body.what === "longText") return turn.say({ key: "tooLong" });
      return turn.say({ key: "unsupported", values: { what: body.what } });
  }
}
