import type { Intent } from "../../../../domain/hearing/intents/intents.ts";
import type { CommandType } from "../../commands.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import { sayMenu } from "../../commands/menu.ts";
import type { Who } from "../../commands/who.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import type { Message } from "../message.ts";
import { notices } from "./own-answers.ts";
import { sayShopAnswer } from "../shop-answers.ts";

/** Answers a message by what was understood of it; false: nothing can be answered here. */
export type Answer = (turn: TurnBuilder, message: Message, who: Who) => false | void;

/** Answers as the command does that is typed alone. */
export const does =
  (type: CommandType): Answer =>
  (turn, _, who) =>
    handleCommand(turn, { type, text: "" }, who);

/** Answers with the shop's own words where it has some for the message, else as `other` does. */
export const shopAnswerOr =
  (other: Answer): Answer =>
  (turn, message, who) =>
    sayShopAnswer(turn, message.text) ? undefined : other(turn, message, who);

/** Answers to what anybody may want, staff or customer. */
export const forAnybody = {
  greeting: (turn, _, who) => sayMenu(turn, who),
  menu: (turn, _, who) => sayMenu(turn, who),
  whoAreYou: (turn, _, { access: { role } }) => turn.say({ key: "whoIAm", values: { role } }),
  shop: shopAnswerOr((turn, _, { access: { role } }) => turn.say({ key: "askTheShop", values: { role } })),
  noticesOff: notices("off"),
  noticesOn: notices("on"),
  forgetMe: does("forgetMe"),
  registerMe: does("registerSelf"),
  denial: (turn) => turn.say({ key: "asYouLike" }),
  later: (turn) => turn.say({ key: "asYouLike" }),
  oops: (turn) => turn.say({ key: "noMatter" }),
  other: () => false,
} as const satisfies { readonly [intent in Intent]?: Answer };
