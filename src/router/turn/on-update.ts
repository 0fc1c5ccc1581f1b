import { channelTraits } from "../../domain/people/chat.ts";
import { phonesIn } from "../../domain/reader/phones-in.ts";
import { salesApart } from "../../domain/reader/sales-apart.ts";
import type { Update, UpdateBody } from "../../domain/update.ts";
import { plain } from "../../domain/reader/words.ts";
import { givenNames } from "../../domain/hearing/facts/given-names.ts";
import { isYes } from "../../domain/hearing/intents/consent.ts";
import { vouchedPhone, type Person } from "../../store/store.ts";
import { accessOf, isTooOld, wasRead } from "../people/access.ts";
import { actsLikeStaff } from "./staff-words.ts";
import { answerQuestion } from "./commands/answer-question.ts";
import { stopShown } from "./commands/cancel.ts";
import { welcome } from "./commands/menu.ts";
import { readTap, type Tap } from "../tap.ts";
import type { Who } from "./commands/who.ts";
import { handleCommand } from "./handle-command.ts";
import { invitationToken, looksLikeSale, menuNumber, readCommand, saysMore, type ChatCommand } from "./read-command.ts";
import { greetStranger, introduce, refuseContact, refuseTaken, writesToTheShop } from "./strangers.ts";
import { answersAside, choosesElsewhere, decides, isAskedYesOrNo, quotesAnother, stopsUnknown } from "./quotes.ts";
import { applyTakeover, takeOver } from "./takeover.ts";
import { confirmForgetting } from "./commands/preferences.ts";
import { endProof, hasMoved, withoutLeftNumber } from "./moved.ts";
import { answerAboutPast } from "./about-past.ts";
import { answerBeside } from "./hearing/answer-beside.ts";
import { messageOf, type Message as HeardMessage } from "./hearing/message.ts";
import { insteadOfSale } from "./hearing/staff-answers.ts";
import { answerHeard, answerOwnAffair, tellsHaircut } from "./hearing/answer-heard.ts";
import { offerTaken } from "./remembered/offers.ts";
import { noteMiss, sayNotUnderstood } from "./hearing/misses.ts";
import { directoryFreshMs, directoryHoldsMs, longestText, staleAnswerMs } from "../settings.ts";
import { namedOperation } from "../money/operation-views.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/** Handles one update from a person. `"hold"`: the collaborators must be read first, and the update stays at the head of its mailbox. */
export function onUpdate(turn: TurnBuilder, given: Update): "hold" | "handled" {
  if (given.isReaction && !isAskedYesOrNo(turn)) {
    turn.remember(turn.input.person?.talk ?? {});
    return "handled";
  }
  const update = withoutLeftNumber(turn, withoutLongText(given));
  const { body } = update;
  const known = knownPerson(turn, update);
  if (body.type === "takeover") {
    takeOver(turn, update, body.resume, known);
    return "handled";
  }
  if (body.type === "numberChanged") {
    endProof(turn, known, update);
    return "handled";
  }
  const person = applyTakeover(turn, update, hasMoved(turn, update) ? endProof(turn, known, update) : known);
  if (person === null) return "handled";
  if (body.type === "contact") return onContact(turn, update, person);
  const token = body.type === "text" ? invitationToken(body.text) : null;
  if (token !== null) {
    const fingerprint = turn.settings.fingerprint(token);
    turn.lookUp("acceptInvitation", { type: "acceptInvitation", fingerprint }, person.identity);
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

/**
 * Whether an update was sent before the bot started on a restored database, by the network's clock. The networks deliver again what the database has
 * forgotten, and a confirmation must not be acted on twice.
 */
function mayBeHandledAlready({ input: { restoredAtMs }, ahead }: TurnBuilder, { sentAtMs }: Update): boolean {
  return (
    restoredAtMs !== undefined &&
    restoredAtMs !== null &&
    sentAtMs !== null &&
    sentAtMs < restoredAtMs - (ahead.knownMs ?? 0)
  );
}

/** Whether the collaborators must be read first: the sender `asks` for what only staff may do and is not listed, or the list is too old. */
function mustWait({ input, settings, nowMs }: TurnBuilder, asks: boolean, atMostMs: number): boolean {
  const { directory, wallets, entry } = input;
  if (wasRead(directory, entry.seq, nowMs)) return false;
  return asks || isTooOld(directory, wallets, settings, nowMs, atMostMs);
}

/** Replaces a text longer than `longestText` before any parser reads it. */
function withoutLongText(update: Update): Update {
  const { body } = update;
  if (body.type !== "text" || body.text.length <= longestText) return update;
  return { ...update, body: { type: "unsupported", what: "longText" } };
}

type Message = Exclude<UpdateBody, { readonly type: "contact" | "takeover" | "numberChanged" }>;

function onMessage(turn: TurnBuilder, update: Update, body: Message, who: Who): void {
  switch (body.type) {
    case "text":
      return onText(turn, update, body.text, who);
    case "tap":
      return onTap(turn, update, body.data, who);
    case "edited":
      return turn.say({ key: "editedIgnored" });
    case "unsupported":
      if (body.what === "longText") return turn.say({ key: "tooLong" });
      return turn.say({ key: "unsupported", values: { what: body.what } });
  }
}

/** The stored sender. Saves them when they are new, have another chat, or have a phone that the network newly vouches for. */
function knownPerson(turn: TurnBuilder, update: Update): Person {
  const { identity, name, provenPhone, shownNumber } = update.sender;
  const known = turn.input.person;
  const phone = vouchedPhone(provenPhone, known) ?? known?.phone ?? null;
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
    turn.savePerson(person);
    if (phone !== null && known?.phone !== phone) turn.audit("person.bound", "network");
  }
  return person;
}

function onContact(turn: TurnBuilder, update: Update, person: Person): "hold" | "handled" {
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
  turn.savePerson({ ...person, phone, needsProof: false }, turn.input.phoneIsTaken ? phone : null);
  turn.audit("person.bound", "contact");
  const readable = access.readable && !(unlisted && directory.failed);
  welcome(turn, { person: { ...person, phone }, phone, access: { ...access, readable } });
  return "handled";
}

function onText(turn: TurnBuilder, update: Update, typed: string, who: Who): void {
  if (answerOffer(turn, update, typed, who)) return;
  const text = turn.inBotWords(typed);
  const number = turn.session ? null : menuNumber(text);
  const command = readCommand(text, turn.render.language) ?? number;
  if (number ? choosesElsewhere(turn) : stopsUnknown(turn, command)) return sayOldQuote(turn, who);
  // A reason may begin with a word of the bot's: "venta duplicada".
  if (command && turn.topic === "reason" && saysMore(command)) return answerTyped(turn, update, typed, who);
  if (answerAboutPast(turn, command, text, who)) return;
  if (command && !turn.session && isForCustomers(turn, text, command, who)) return;
  if (command?.type === "corte" && !turn.session && tellsHaircut(turn, text, who)) return;
  if (command?.type === "sale" && who.access.role !== "customer") {
    const message = messageOf(text, null, who.access.role);
    if (goesOnWithSale(turn, message)) return answerTyped(turn, update, command.text ?? "", who);
    if (insteadOfSale(turn, message, who)) return;
  }
  if (command) return handleCommand(turn, command, who);
  if (turn.session) {
    if (!quotesAnother(turn) && answerBeside(turn, text, who)) return;
    return answerTyped(turn, update, text, who);
  }
  if (confirmsAgain(turn, text, who)) return;
  if (!quotesAnother(turn) && answerHeard(turn, text, who)) return;
  if (who.access.role !== "customer" && looksLikeSale(text)) return handleCommand(turn, { type: "sale", text }, who);
  if (who.access.role !== "customer" && phonesIn(text).length > 1) {
    if (salesApart(text) !== null) return handleCommand(turn, { type: "sale", text }, who);
    return turn.say({ key: "severalAtOnce" });
  }
  if (turn.input.quoted?.is === "unknown") return sayOldQuote(turn, who);
  sayNotUnderstood(turn, text, who);
}

/** Takes what was offered last, where a text says so: as its button does. False: it says nothing to that. */
function answerOffer(turn: TurnBuilder, update: Update, typed: string, who: Who): boolean {
  const isStale = waitedMs(turn, update) > staleAnswerMs;
  const data = isStale || update.elsewhere !== undefined ? null : offerTaken(turn, typed);
  if (data === null) return false;
  const tap = readTap(data);
  // What is open is not left for a refund, and no yes is for two questions.
  if (turn.session && tap?.type === "command" && readCommand(tap.words)?.type === "refund")
    turn.say({ key: "firstThis" });
  else onTap(turn, update, data, who);
  turn.askAgain();
  return true;
}

/** "8100535441", and then "venta de 205": the amount of the sale that is open with that phone. */
function goesOnWithSale({ session }: TurnBuilder, { heard: { facts } }: HeardMessage): boolean {
  const isAsked = session?.flow === "sale" && session.state.value === "amount";
  return isAsked && facts.phone === null && facts.phoneProblem === null && facts.amount !== null;
}

/** Answers a customer's sentence that only begins with a word of the staff's ("baja de promociones"), or a *baja*, which ends their notices; false: it is none. */
function isForCustomers(turn: TurnBuilder, text: string, command: ChatCommand, who: Who): boolean {
  if (who.access.role !== "customer") return false;
  // "Baja Ana" is of somebody else.
  if (command.type === "disableCollaborator" && givenNames.has(plain(command.text ?? ""))) return false;
  return (saysMore(command) || command.type === "disableCollaborator") && answerOwnAffair(turn, text, who);
}

/** An answer in words. One that quotes a message of the bot's is an answer to that, and to no other. */
function answerTyped(turn: TurnBuilder, update: Update, text: string, who: Who): void {
  const { quoted } = turn.input;
  const afterGate = turn.input.afterGate && update.elsewhere === undefined;
  if (update.elsewhere !== undefined && decides(turn, text)) {
    turn.say({ key: "answerElsewhere", values: { how: update.elsewhere } });
    return turn.askAgain();
  }
  if (!quoted || quoted.is === "asked") return answer(turn, update, text, who, afterGate);
  sayOldQuote(turn, who);
  turn.askAgain();
}

/** Refuses an answer that quotes another message than the open question. A manager is told where doubts and approvals are answered. */
function sayOldQuote(turn: TurnBuilder, { access }: Who): void {
  const decided = access.role === "manager" && (!turn.session || turn.input.quoted?.is === "unknown");
  turn.say({ key: "oldMessage", values: { goOn: decided ? "doubtsOrApprovals" : null } });
}

/** An answer to the open question. It confirms only what its writer can have read, and only while it is fresh. */
function answer(turn: TurnBuilder, update: Update, text: string, who: Who, afterGate: boolean): void {
  const isStale = waitedMs(turn, update) > staleAnswerMs;
  if (isStale && afterGate && isYes(text)) {
    turn.say({ key: "answerTooOld" });
    return turn.askAgain();
  }
  if (afterGate && answersAside(turn, text)) return turn.askAgain();
  const before = { session: turn.session, said: turn.said };
  answerQuestion(turn, { type: "ANSWER", text, confirms: afterGate && !isStale, turn: turn.seq }, who);
  if (afterGate) noteMiss(turn, before, who);
}

/** Tells somebody who types *sí* with nothing open that the operation which they confirmed is on its way. False: there is none. */
function confirmsAgain(turn: TurnBuilder, text: string, who: Who): boolean {
  if (!isYes(text)) return false;
  const moving = turn.input.open.find(
    ({ state, decider }) => (state === "ready" || state === "sending") && decider.phone === who.phone,
  );
  if (!moving) return false;
  turn.say({ key: "confirmedAlready", values: namedOperation(moving) });
  return true;
}

/** Time between writing and acceptance, ms, by the network's clock: at least, and 0 where nothing is known of that. */
function waitedMs({ input, ahead: { atMostMs: aheadMs } }: TurnBuilder, { sentAtMs }: Update): number {
  return sentAtMs === null || aheadMs === null ? 0 : input.entry.acceptedAtMs - aheadMs - sentAtMs;
}

function onTap(turn: TurnBuilder, update: Update, data: string, who: Who): void {
  const tap = readTap(data);
  switch (tap?.type) {
    case undefined:
      return turn.say({ key: "oldButton" });
    case "command": {
      const command = readCommand(tap.words);
      return command ? handleCommand(turn, command, who) : turn.say({ key: "oldButton" });
    }
    case "settle":
      return onSettleTap(turn, tap, who);
    case "approve": {
      const { approvalId, approved, shown } = tap;
      // Who they are is judged where it takes effect.
      return turn.lookUp("approve", { type: "approve", approvalId, approved, shown }, who.person.identity);
    }
    case "forget":
      return confirmForgetting(turn, tap.offeredAtMs, who);
    case "stop":
      return stopShown(turn, tap.operationId, tap.shown);
    case "answer":
      return onAnswerTap(turn, update, tap, who);
  }
}

type TapOf<T extends Tap["type"]> = Extract<Tap, { readonly type: T }>;

function onAnswerTap(turn: TurnBuilder, update: Update, { nonce, answer: value }: TapOf<"answer">, who: Who): void {
  if (!turn.session && confirmsAgain(turn, value, who)) return;
  const typed = channelTraits[update.channel].sharesNumber;
  if (!turn.session || nonce !== turn.session.nonce)
    return turn.say(typed ? { key: "oldMessage", values: { goOn: null } } : { key: "oldButton" });
  const command = readCommand(value);
  if (command) return handleCommand(turn, command, who);
  // The nonce proves that the message with the button was delivered before it was tapped; where options are typed, it does not.
  return answer(turn, update, value, who, !typed || turn.input.afterGate);
}

function onSettleTap(turn: TurnBuilder, { operationId, decision, shown }: TapOf<"settle">, who: Who): void {
  if (who.access.role !== "manager") {
    turn.audit("access.refused", "settle");
    return turn.say({ key: "notAllowed" });
  }
  turn.lookUp("settle", { type: "settle", operationId, decision, shown }, who.person.identity);
}
