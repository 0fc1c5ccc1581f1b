import type { Update, UpdateBody } from "../domain/update.ts";
import { isYes } from "../domain/words.ts";
import type { Decision } from "../flow/flow.ts";
import { vouchedPhone, type Person } from "../store/store.ts";
import { accessOf, mustRead } from "./access.ts";
import { answerQuestion, obey, stopOperation, welcome, type Who } from "./obey.ts";
import { invitationToken, looksLikeSale, menuNumber, readCommand, saysMore, tappedCommand } from "./commands.ts";
import { greetStranger, introduce, refuseContact, writesToTheShop } from "./strangers.ts";
import { heard, takeOver } from "./takeover.ts";
import { confirmForgetting } from "./own-choices.ts";
import { takeUpWriting } from "./free-writing.ts";
import { directoryFreshMs, directoryHoldsMs, staleAnswerMs } from "./settings.ts";
import type { TurnBuilder } from "./turn-builder.ts";

/** What a person sent. `"hold"`: the collaborators must be read first; the update stays at the head of its mailbox. */
export function onUpdate(turn: TurnBuilder, update: Update): "hold" | "handled" {
  const { body } = update;
  const known = knownPerson(turn, update);
  if (body.type === "takeover") {
    takeOver(turn, update, body.resume, known);
    return "handled";
  }
  const person = heard(turn, update, known);
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
  const { directory, wallets, collaborators } = turn.input;
  if (mustRead(directory, wallets, turn.settings, turn.nowMs, directoryHoldsMs)) return "hold";
  const access = accessOf(person.phone, collaborators, directory, turn.settings, turn.nowMs);
  const who: Who = { person, phone: person.phone, access };
  if (writesToTheShop(turn, update, who)) introduce(turn, person);
  else onMessage(turn, update, body, who);
  return "handled";
}

type Message = Exclude<UpdateBody, { readonly type: "contact" | "takeover" }>;

function onMessage(turn: TurnBuilder, update: Update, body: Message, who: Who): void {
  switch (body.type) {
    case "text":
      return onText(turn, update, body.text, who);
    case "tap":
      return onTap(turn, update, body.data, who);
    case "edited":
      return turn.say({ key: "editedIgnored" });
    case "unsupported":
      return turn.say({ key: "unsupported", values: { what: body.what } });
  }
}

/** The sender as known; written down when they are new, moved to another chat, or newly vouched for by the network. */
function knownPerson(turn: TurnBuilder, update: Update): Person {
  const { identity, name, provenPhone } = update.sender;
  const known = turn.input.person;
  const phone = vouchedPhone(provenPhone, known) ?? known?.phone ?? null;
  const person: Person = {
    identity,
    chat: update.chat,
    phone,
    name: name ?? known?.name ?? null,
    toldAtMs: known?.toldAtMs ?? 0,
    quietUntilMs: known?.quietUntilMs ?? 0,
    needsProof: known?.needsProof ?? false,
  };
  if (!known || known.chat !== person.chat || known.phone !== person.phone || known.name !== person.name) {
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
  const { directory, wallets, collaborators } = turn.input;
  if (mustRead(directory, wallets, turn.settings, turn.nowMs, directoryFreshMs)) return "hold";
  if (turn.session && person.phone !== phone) turn.end();
  turn.savePerson({ ...person, phone, needsProof: false });
  turn.audit("person.bound", "contact");
  const access = accessOf(phone, collaborators, directory, turn.settings, turn.nowMs);
  welcome(turn, { person: { ...person, phone }, phone, access });
  return "handled";
}

function onText(turn: TurnBuilder, update: Update, typed: string, who: Who): void {
  const text = turn.inBotWords(typed);
  const command = readCommand(text) ?? (turn.session ? null : menuNumber(text));
  // A reason may begin with a word of the bot's: "venta duplicada".
  if (command && turn.topic === "reason" && saysMore(command)) {
    return answer(turn, update, typed, who, turn.input.afterGate);
  }
  if (command) return obey(turn, command, who);
  if (turn.session) {
    if (takeUpWriting(turn, text, who)) return;
    return answer(turn, update, text, who, turn.input.afterGate);
  }
  if (who.access.role !== "customer" && looksLikeSale(text)) return obey(turn, { type: "sale", text }, who);
  if (takeUpWriting(turn, text, who)) return;
  turn.say({ key: "notUnderstood", values: { role: who.access.role } });
}

/** An answer to the open question. It confirms only what its writer can have read, and only while it is fresh. */
function answer(turn: TurnBuilder, update: Update, text: string, who: Who, afterGate: boolean): void {
  const isStale = waitedMs(turn, update) > staleAnswerMs;
  if (isStale && afterGate && isYes(text)) {
    turn.say({ key: "answerTooOld" });
    return turn.askAgain();
  }
  answerQuestion(turn, { type: "ANSWER", text, confirms: afterGate && !isStale, turn: turn.turn }, who);
}

/** How long a message was under way, ms: by the network's clock, and 0 where nobody knows how far ours is from it. */
function waitedMs({ input, aheadMs }: TurnBuilder, { sentAtMs }: Update): number {
  return sentAtMs === null || aheadMs === null ? 0 : input.entry.acceptedAtMs - aheadMs - sentAtMs;
}

function onTap(turn: TurnBuilder, update: Update, data: string, who: Who): void {
  const [tag = "", ...rest] = data.split(":");
  const value = rest.join(":");
  if (tag === "do") {
    const command = tappedCommand(data);
    return command ? obey(turn, command, who) : turn.say({ key: "oldButton" });
  }
  if (tag === "settle") return onSettleTap(turn, value, who);
  if (tag === "approve") return onApproveTap(turn, value, who);
  if (tag === "forget") return confirmForgetting(turn, value, who);
  if (tag === "stop") {
    return stopOperation(turn, value);
  }
  if (!turn.session || Number(tag) !== turn.session.nonce) return turn.say({ key: "oldButton" });
  const command = readCommand(value);
  if (command) return obey(turn, command, who);
  // The nonce proves that the message with the button was delivered before it was tapped; where options are typed, it does not.
  const typed = turn.settings.sharedNumber.has(update.channel);
  return answer(turn, update, value, who, !typed || turn.input.afterGate);
}

/** The answer of a second person to a correction above the cap: who they are is judged where it takes effect. */
function onApproveTap(turn: TurnBuilder, value: string, who: Who): void {
  const [approvalId = "", answered] = value.split(":");
  if (answered !== "yes" && answered !== "no") return turn.say({ key: "oldButton" });
  turn.lookUp("approve", { type: "approve", approvalId, approved: answered === "yes" }, who.person.identity);
}

const decisions: readonly Decision[] = ["applied", "notApplied", "registerNow"];

function onSettleTap(turn: TurnBuilder, value: string, who: Who): void {
  const [operationId = "", decided] = value.split(":");
  const decision = decisions.find((one) => one === decided);
  if (!decision) return turn.say({ key: "oldButton" });
  if (who.access.role !== "manager") {
    turn.audit("access.refused", "settle");
    return turn.say({ key: "notAllowed" });
  }
  turn.lookUp("settle", { type: "settle", operationId, decision }, who.person.identity);
}
