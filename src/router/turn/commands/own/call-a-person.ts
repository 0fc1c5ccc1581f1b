import { channelTraits } from "../../../../domain/people/chat.ts";
import { phoneAndRest } from "../../../../domain/people/phone.ts";
import { quietMs } from "../../../settings.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import type { Words } from "../command-row.ts";
import type { Who } from "../who.ts";

/**
 * Calls a person for a customer: the managers are told. Where the shop writes in the same chats, the bot is silent in this one for `quietMs`, as after a
 * takeover.
 */
export function callAPerson(turn: TurnBuilder, { person, phone, access }: Who): void {
  if (access.role !== "customer") return turn.say({ key: "askTheShop", values: { role: access.role } });
  const { content } = turn.input.entry;
  const here = content.type === "update" && channelTraits[content.update.channel].sharesNumber;
  const { identity, name } = person;
  turn.person.remember({ calledAtMs: turn.nowMs });
  turn.lookUp("callPerson", { type: "callPerson", phone, name, here }, identity);
  if (!here) return;
  turn.person.save({ ...person, quietUntilMs: turn.nowMs + quietMs });
  turn.audit("takeover.begun");
}

/** *Responder 477… y el mensaje*: a manager answers a customer who called a person. */
export function answerPerson(turn: TurnBuilder, { person }: Who, { text }: Words): void {
  const said = phoneAndRest(text);
  if (said === null || said.rest === "") return turn.say({ key: "howToAnswer" });
  turn.lookUp("answerPerson", { type: "answerPerson", phone: said.phone, text: said.rest }, person.identity);
}

/** *No fui yo*: a customer says so of an operation on their phone, of the one that a notice told, or of the last. */
export function disown(turn: TurnBuilder, { person, phone }: Who, { text }: Words): void {
  const { identity, name } = person;
  const operationId = text.startsWith("=") ? text.slice(1) : null;
  turn.person.remember({ calledAtMs: turn.nowMs });
  turn.lookUp("disown", { type: "disown", phone, operationId, name }, identity);
}
