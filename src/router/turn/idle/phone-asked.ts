import type { Phone } from "../../../domain/people/phone.ts";
import { parsePhone } from "../../../domain/people/phone.ts";
import type { PhoneAsked } from "../../../store/store.ts";
import { handleCommand } from "../commands/handle-command.ts";
import type { Who } from "../commands/who.ts";
import { askPhoneFor } from "../remembered/phone-asked.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { IdleReading } from "./reading.ts";

/** Takes the phone that the bot has asked for with nothing open; it may come in several messages. */
export function takePhone(turn: TurnBuilder, { talked: { phoneAsked }, phone, digits }: IdleReading, who: Who): void {
  if (phoneAsked === null) return;
  if (phone !== null) return act(turn, phoneAsked.for, phone, who);
  const joined = joinedDigits(phoneAsked.part ?? "", digits ?? "");
  const reading = parsePhone(joined);
  if (reading.type === "phone") return act(turn, phoneAsked.for, reading.phone, who);
  turn.say({ key: "phoneWrongLength", values: { digits: joined.length } });
  askPhoneFor(turn, phoneAsked.for, joined);
}

/** The digits of a phone that came in parts; those of the last message alone, where they are too many together. */
function joinedDigits(part: string, digits: string): string {
  return part.length + digits.length <= wholePhone ? part + digits : digits;
}

const wholePhone = 10;

/** Waits for somebody who asks for time to give the phone. */
export function waitForPhone(turn: TurnBuilder, { talked: { phoneAsked } }: IdleReading): void {
  turn.say({ key: "waitingForYou" });
  if (phoneAsked !== null) askPhoneFor(turn, phoneAsked.for, phoneAsked.part);
}

/** Does with a phone what it was asked for. */
function act(turn: TurnBuilder, wanted: PhoneAsked["for"], phone: Phone, who: Who): void {
  const { identity } = who.person;
  const { role } = who.access;
  switch (wanted) {
    case "balance":
      return handleCommand(turn, { type: "balance", text: phone }, who);
    case "history":
      return turn.lookUp("history", { type: "phoneHistory", phone }, identity);
    case "undo":
      // What of it can be undone is for a manager to choose.
      if (role === "manager") return handleCommand(turn, { type: "refund", text: phone }, who);
      return turn.lookUp("today", { type: "phoneToday", phone, role }, identity);
    case "find":
      return turn.lookUp("today", { type: "phoneToday", phone, role }, identity);
  }
}
