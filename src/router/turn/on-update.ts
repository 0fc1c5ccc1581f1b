import type { Update, UpdateBody } from "../../domain/update.ts";
import { hasDigit } from "../../domain/words.ts";
import { daysAsked } from "../../understanding/mentions/days.ts";
import { says } from "../../understanding/replies/answers.ts";
import { accessOf } from "../access.ts";
import { directoryHoldsMs, isTooLong, staleAnswerMs } from "../settings.ts";
import { readTap } from "../tap.ts";
import { otherFlowDeeds } from "./other-flows/deeds.ts";
import { rowFor } from "./other-flows/policy.ts";
import { readInOtherFlow } from "./other-flows/reading.ts";
import type { CommandType } from "./commands.ts";
import type { Who } from "./commands/command-row.ts";
import { handleCommand } from "./commands/handle-command.ts";
import { type ChatCommand, invitationToken, menuNumber, readCommand, saysMore } from "./commands/read-command.ts";
import { onSelling } from "./selling/on-selling.ts";
import { isSelling } from "./selling/reading.ts";
import {
  answer,
  choosesElsewhere,
  decides,
  isAskedYesOrNo,
  quotesAnother,
  refuseOldQuote,
  stopsUnknown,
  transitMs,
} from "./fresh-answer.ts";
import { onIdle } from "./idle/on-idle.ts";
import { addReason } from "./idle/operation.ts";
import { onOldTap, onTap } from "./on-tap.ts";
import {
  agreesWeaklyToErase,
  asksBeforeErasing,
  offerDeclined,
  offeredAnother,
  offerTaken,
  phoneAskedFor,
} from "./remembered/offers.ts";
import { queueSales } from "./remembered/queue.ts";
import { goesOn } from "./remembered/turn-person.ts";
import { actsLikeStaff, mustWait } from "./sender/acts-like-staff.ts";
import { isTooLateToAnswer, moveToChat, keepUntilNextMessage } from "./sender/before-proof.ts";
import { greetsAgain } from "./sender/greeting-again.ts";
import { endProof, hasMoved, knownPerson, onContact, provedByNumber, withoutLeftNumber } from "./sender/on-contact.ts";
import { greetStranger, introduce, writesToTheShop } from "./sender/strangers.ts";
import { applyTakeover, takeOver } from "./sender/takeover.ts";
import type { TurnBuilder } from "./turn-builder.ts";
import { type AnswerAndAct, type TwoActs, readTwoActs } from "./two-acts.ts";

/**
 * Handles one update. `"defer"`: the list of collaborators must be read first, and the update stays at the head of its mailbox. The order is: what ends or
 * pauses the talk (the shop writes itself, the person's number changed), then who the sender is and what they may do, last what they want.
 */
export function onUpdate(turn: TurnBuilder, given: Update): "defer" | "handled" {
  if (given.isReaction && !isAskedYesOrNo(turn)) {
    if (isTooLateToAnswer(turn, given)) turn.person.saysNoWord();
    // Each update forgets what was remembered for it. A reaction says nothing, so everything stays for the next message.
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
    if (body.next !== undefined) moveToChat(turn, body.next);
    endProof(turn, known, update);
    return "handled";
  }
  const spokenTo = applyTakeover(turn, update, hasMoved(turn, update) ? endProof(turn, known, update) : known);
  if (spokenTo === null) return "handled";
  const person = provedByNumber(turn, update, spokenTo);
  if (person === "defer") return "defer";
  if (isTooLateToAnswer(turn, update)) {
    keepUntilNextMessage(turn, update);
    return "handled";
  }
  // Kept updates are answered first. A greeting among them, or after them, is answered once.
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
  if (mustWait(turn, asks, directoryHoldsMs)) return "defer";
  if (asks && directory.failed) turn.say({ key: "rolesUnreadable", values: { role: access.role } });
  else if (writesToTheShop(turn, update, who)) introduce(turn, person);
  else onMessage(turn, update, body, who);
  return "handled";
}

/** Replaces a customer's contact card that a collaborator shares by its phone, as if it had been typed. */
function withCardRead({ actor, input }: TurnBuilder, update: Update): Update {
  const { body } = update;
  if (body.type !== "contact" || body.phone !== null || body.card === undefined) return update;
  const isStaff = (input.person?.phone ?? null) !== null && actor !== null && actor.access.role !== "customer";
  return isStaff ? { ...update, body: { type: "text", text: body.card } } : update;
}

/** How long our own clock decides after a restore, if a network tells no time, ms. */
const byClockMs = 120_000;

/**
 * True if an update was sent before the bot started on a restored database, by the network's clock. Networks deliver again what the database has forgotten, and
 * a confirmation must not count twice.
 */
function mayBeHandledAlready(turn: TurnBuilder, { sentAtMs }: Update): boolean {
  const { ahead, nowMs } = turn;
  const restoredAtMs = turn.input.restoredAtMs ?? null;
  if (restoredAtMs === null || sentAtMs === null) return false;
  // A network without a clock reveals its time through its messages. A wrong clock of ours must not hold people up for long.
  const byMessagesMs = nowMs - restoredAtMs > byClockMs ? ahead.atMostMs : null;
  return sentAtMs < restoredAtMs - (ahead.knownMs ?? byMessagesMs ?? 0);
}

/** Replaces a text that is too long, before any parser reads it. */
function withoutLongText(update: Update): Update {
  const { body } = update;
  const texts = body.type === "text" ? [body.text] : body.type === "tap" ? Object.values(body.form ?? {}) : [];
  if (!texts.some((text) => isTooLong(text))) return update;
  return { ...update, body: { type: "unsupported", what: "longText" } };
}

type Message = Exclude<UpdateBody, { readonly type: "contact" | "takeover" | "numberChanged" }>;

/** Handles a message or a tap of a known person. */
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

/**
 * Handles a text: as a yes to an offer, as a command, or by a policy: at a question of a sale or a use of balance (`policy.ts`), at another question
 * (`other-flows/policy.ts`), or with nothing open (`idle/policy.ts`).
 */
function onText(turn: TurnBuilder, update: Update, text: string, who: Who): void {
  if (answerOffer(turn, update, text, who)) return;
  const isQuoting = turn.input.quoted !== undefined && turn.input.quoted !== null;
  const two = isQuoting || update.elsewhere !== undefined ? null : readTwoActs(turn, text, who);
  if (two?.is === "pair") return doBoth(turn, update, two, who);
  if (two?.is === "answerAndAct") return answerAndDo(turn, update, two, who);
  onOneWish(turn, update, text, who);
}

/** Does two wishes. If the first leaves a conversation open, a second that begins one waits for its end. */
function doBoth(turn: TurnBuilder, update: Update, { acts: [first, then] }: TwoActs, who: Who): void {
  if (first.opens) turn.say({ key: "firstOfTwo" });
  onOneWish(turn, update, first.text, who);
  if (turn.session !== null && then.opens) queueSales(turn, [then.text], 0);
  else onOneWish(turn, update, then.text, who);
}

/** Answers the open question, and does the wish beside it: now, or after this conversation. */
function answerAndDo(
  turn: TurnBuilder,
  update: Update,
  { answer: said, does, requested: wish, phone }: AnswerAndAct,
  who: Who,
): void {
  if (does === "cancels") {
    onOneWish(turn, update, said, who);
    return onOneWish(turn, update, wish.text, who);
  }
  const isOfFigures = wish.opens || hasDigit(wish.text);
  // A yes beside the data of something else confirms nothing; "sí y dame el corte" does, and the cut comes behind the sale.
  if (does === "agrees" && !isOfFigures) {
    queueSales(turn, [wish.text], 0);
    return onOneWish(turn, update, said, who);
  }
  if (wish.opens && queueSales(turn, [wish.text], 0)) turn.say({ key: "severalWait", values: { count: 1 } });
  else if (wish.ofThem) handleCommand(turn, { type: "balance", text: phone ?? "" }, who);
  else if (!wish.opens) onIdle(turn, wish.text, readCommand(wish.text, turn.render.language), who);
  if (does === "agrees") turn.askAgain();
  else onOneWish(turn, update, said, who);
}

/** Handles a text with one wish. */
function onOneWish(turn: TurnBuilder, update: Update, text: string, who: Who): void {
  // "1" is no phone to look up for an undo, but it is no choice of the menu either.
  const number = turn.session || phoneAskedFor(turn)?.for === "undo" ? null : menuNumber(text);
  const command = readCommand(text, turn.render.language) ?? number;
  if (number ? choosesElsewhere(turn) : stopsUnknown(turn, command)) return refuseOldQuote(turn, who);
  if (turn.session === null) {
    if (agreesWeaklyToErase(turn, text)) return handleCommand(turn, { type: "forgetMe" }, who);
    const asksFirst = asksBeforeErasing(turn, text);
    onIdle(turn, text, command, who);
    // A question in between does not withdraw an offer.
    return asksFirst && turn.session === null ? handleCommand(turn, { type: "forgetMe" }, who) : undefined;
  }
  // A reason may begin with a command's word: "venta duplicada".
  if (command && turn.topic === "reason" && isReason(turn, command)) return answerTyped(turn, update, text, who);
  if (command && saysWhy(turn, text)) return answerTyped(turn, update, text, who);
  if (!quotesAnother(turn) && onSelling(turn, update, text, command, who, answerTyped)) return;
  if (command) return handleCommand(turn, command, who);
  if (!isSelling(turn.session.flow) && !quotesAnother(turn) && saysBeside(turn, text, who)) return;
  answerTyped(turn, update, text, who);
}

/** Handles a message beside the question of a conversation that is neither a sale nor a use of balance. False: it is an answer. */
function saysBeside(turn: TurnBuilder, text: string, who: Who): boolean {
  const reading = readInOtherFlow(turn.current, text, who.access.role);
  const deed = reading === null ? null : otherFlowDeeds[rowFor(reading).do];
  if (reading === null || deed === null) return false;
  deed(turn, reading, who);
  return true;
}

/** Commands whose bare word may also be the reason of a correction. */
const reasonsToo: readonly CommandType[] = ["correct", "refund"];

/** True if a text that looks like a command is the reason that the bot asked for: "corte de luz", "ajuste". "Corte de hoy" is not. */
function isReason({ settings, nowMs }: TurnBuilder, command: ChatCommand): boolean {
  const { type, text = "" } = command;
  if (type === "corte" && daysAsked(text, settings.local.shopDay(nowMs)).rest.length === 0) return false;
  return saysMore(command) || (text === "" && reasonsToo.includes(type));
}

/** Presses the last offered button for a text that accepts it, or answers a text that declines it. False: the text does neither. */
function answerOffer(turn: TurnBuilder, update: Update, typed: string, who: Who): boolean {
  const isStale = transitMs(turn, update) > staleAnswerMs;
  const data = isStale || update.elsewhere !== undefined ? null : offerTaken(turn, typed);
  if (data === null) return answerDeclined(turn, typed, who);
  const tap = readTap(data);
  const wasOpen = turn.session !== null;
  // An open conversation is not ended for a refund: the yes may have been for its question.
  if (turn.session && tap?.type === "command" && readCommand(tap.words)?.type === "refund")
    turn.say({ key: "firstThis" });
  else {
    addReason(turn, tap?.type === "command" ? tap.words : "", typed);
    onTap(turn, update, data, who);
  }
  if (wasOpen) turn.askAgain();
  return true;
}

/** True if a text that looks like a command gives the reason of a correction, at its summary: "venta duplicada". */
const saysWhy = ({ session, topic, reads }: TurnBuilder, text: string) =>
  session?.flow === "correct" && topic === "summary" && says(text, "reasonAlone", reads);

/** Answers a person who declines the offered refund, or means another operation. False: they do neither. */
function answerDeclined(turn: TurnBuilder, typed: string, { access, person }: Who): boolean {
  if (access.role === "customer") return false;
  const declined = offerDeclined(turn, typed);
  if (declined !== null) {
    const [, operationId] = declined.split("=");
    if (access.role !== "manager" || operationId === undefined) turn.say({ key: "asYouLike" });
    else turn.lookUp("declineRefund", { type: "declineRefund", operationId }, person.identity);
  } else if (offeredAnother(turn, typed)) turn.say({ key: "aboutWhich", values: { role: access.role } });
  else return false;
  return true;
}

/** Passes a typed answer to the open question. An answer that quotes another message of the bot, or was written elsewhere, decides nothing. */
function answerTyped(turn: TurnBuilder, update: Update, text: string, who: Who): void {
  const { quoted } = turn.input;
  const afterGate = turn.input.afterGate && update.elsewhere === undefined;
  if (update.elsewhere !== undefined && decides(turn, text, who)) {
    turn.say({ key: "answerElsewhere", values: { how: update.elsewhere } });
    return turn.askAgain();
  }
  if (!quoted || quoted.is === "asked") return answer(turn, update, text, who, afterGate);
  refuseOldQuote(turn, who);
  turn.askAgain();
}
