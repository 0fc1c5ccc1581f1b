import type { Intent } from "../../../../domain/hearing/intents/intents.ts";
import type { CommandType } from "../../commands.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import { sayMenu } from "../../commands/menu.ts";
import type { Who } from "../../commands/who.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import type { Message } from "../message.ts";
import { notices } from "./own-answers.ts";
import { sayShopAnswer } from "../shop-answers.ts";

/** Answers what was understood; false: it says nothing that can be answered here. */
export type Answer = (turn: TurnBuilder, message: Message, who: Who) => false | void;

/** Begins the command's own flow, or answers it, with nothing said beside it. */
export const does =
  (type: CommandType): Answer =>
  (turn, _, who) =>
    handleCommand(turn, { type, text: "" }, who);

/** Gives the shop's own answer where it has one for the message, else the other one. */
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
