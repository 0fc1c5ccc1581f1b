import { erasureWish, noticesWish, takesOff } from "../../../../domain/hearing/intents/own-wishes.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import type { Who } from "../../commands/who.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import type { Message } from "../message.ts";

// Answers to somebody who speaks of their own notices or data.

/** Turns notices on or off, or tells whether they are on. `meant`: what is done where the words do not say which way. */
export const notices =
  (meant: "on" | "off") =>
  (turn: TurnBuilder, { heard: { line, questioned } }: Message, who: Who): void => {
    const wish = asksWhether(line, questioned) ?? noticesWish(line, questioned) ?? meant;
    if (wish === "whether") return handleCommand(turn, { type: "balance", text: "" }, who);
    if (wish === "keep") return turn.say({ key: "asYouLike" });
    const isOn = turn.person.preferences.notices === "on";
    if (wish === "state" || (wish === "on" && isOn)) return turn.say({ key: "noticesState", values: { on: isOn } });
    handleCommand(turn, { type: wish === "on" ? "noticesOn" : "noticesOff" }, who);
  };

/** "¿Estoy dado de baja?", "no me den de baja" are of the data, though *baja* ends notices too. */
function asksWhether(line: string, questioned: boolean): "whether" | "keep" | null {
  const wish = erasureWish(line, questioned);
  return (wish === "whether" || wish === "keep") && noticesWish(line, questioned) === null ? wish : null;
}

/** Offers to erase their data, where that is what is wanted. Gives what else is wanted, where nothing was said. */
export function erasure(
  turn: TurnBuilder,
  { heard: { line, questioned } }: Message,
  who: Who,
): "purchase" | "change" | void {
  const wish = erasureWish(line, questioned);
  switch (wish) {
    case "erase":
      return handleCommand(turn, { type: "forgetMe" }, who);
    case "keep":
      return turn.say({ key: "asYouLike" });
    case "whether":
      return handleCommand(turn, { type: "balance", text: "" }, who);
    default:
      return wish;
  }
}

/** Turns notices off again for somebody who declines them right after they were put on; false: they do not. */
export function answerDeclinedNotices(turn: TurnBuilder, message: Message, who: Who): boolean {
  if (turn.input.person?.talk?.noticesPutOn !== true) return false;
  const { consent, line } = message.heard;
  if (consent !== "no" && consent !== "cancel" && !takesOff.test(line)) return false;
  handleCommand(turn, { type: "noticesOff" }, who);
  return true;
}
