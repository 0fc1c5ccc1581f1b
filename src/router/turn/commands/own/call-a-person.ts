import { channelTraits } from "../../../../domain/people/chat.ts";
import { quietMs } from "../../../settings.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
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
  turn.lookUp("callPerson", { type: "callPerson", phone, name, here }, identity);
  if (!here) return;
  turn.person.save({ ...person, quietUntilMs: turn.nowMs + quietMs });
  turn.audit("takeover.begun");
}
