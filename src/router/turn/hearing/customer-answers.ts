import type { Intent } from "../../../domain/hearing/intents/intents.ts";
import type { CommandType } from "../commands.ts";
import { sayMenu } from "../commands/menu.ts";
import type { Who } from "../commands/who.ts";
import { handleCommand } from "../commands/handle-command.ts";
import { callAPerson } from "../commands/call-a-person.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { Message } from "./message.ts";
import { erasure, notices } from "./own-answers.ts";
import { sayShopAnswer } from "./shop-answers.ts";

type Answer = (turn: TurnBuilder, message: Message, who: Who) => false | void;

const does =
  (type: CommandType): Answer =>
  (turn, _, who) =>
    handleCommand(turn, { type, text: "" }, who);

const menu: Answer = (turn, _, who) => sayMenu(turn, who);

const ownBalance: Answer = (turn, { heard }, who) => {
  const { phone } = heard.facts;
  if (phone !== null && phone.phone !== who.phone) return turn.say({ key: "onlyYourBalance" });
  handleCommand(turn, { type: "balance", text: "" }, who);
};

/** The shop's own answer where it has one; else that it is for the counter. */
const atTheCounter: Answer = (turn, { text }) => {
  if (!sayShopAnswer(turn, text)) turn.say({ key: "atTheCounter" });
};

const complaint: Answer = (turn, { text }) => {
  if (!sayShopAnswer(turn, text)) turn.say({ key: "complaintAtCounter" });
};

const ofShop: Answer = (turn, { text }, { access: { role } }) => {
  if (!sayShopAnswer(turn, text)) turn.say({ key: "askTheShop", values: { role } });
};

/** What a customer is answered with nothing open, by what they want. */
export const customerAnswers: { readonly [intent in Intent]: Answer } = {
  sale: atTheCounter,
  redeem: atTheCounter,
  register: atTheCounter,
  balance: ownBalance,
  ownBalance,
  thatBalance: ownBalance,
  myDay: ownBalance,
  corte: menu,
  customers: menu,
  audit: menu,
  approvals: menu,
  doubts: menu,
  staffAdd: menu,
  staffDisable: menu,
  staffList: menu,
  invite: menu,
  correctAdd: atTheCounter,
  correctRemove: atTheCounter,
  correct: complaint,
  refund: complaint,
  undo: complaint,
  status: complaint,
  next: () => false,
  sameAgain: () => false,
  findSale: complaint,
  thanks: (turn) => turn.say({ key: "youAreWelcome" }),
  greeting: menu,
  menu,
  howTo: atTheCounter,
  whoAreYou: (turn, _, { access: { role } }) => turn.say({ key: "whoIAm", values: { role } }),
  person: (turn, { text }, who) => {
    if (!sayShopAnswer(turn, text)) callAPerson(turn, who);
  },
  shop: ofShop,
  earning: (turn, { text }) => {
    if (!sayShopAnswer(turn, text)) turn.say({ key: "howPointsAreEarned" });
  },
  history: (turn, _, { phone, person }) => turn.lookUp("history", { type: "ownHistory", phone }, person.identity),
  complaint,
  noticesOff: notices("off"),
  noticesOn: notices("on"),
  forgetMe: (turn, message, who) => {
    const instead = erasure(turn, message, who);
    if (instead !== undefined) (instead === "purchase" ? complaint : atTheCounter)(turn, message, who);
  },
  registerMe: does("registerSelf"),
  denial: (turn) => turn.say({ key: "asYouLike" }),
  later: (turn) => turn.say({ key: "asYouLike" }),
  oops: (turn) => turn.say({ key: "noMatter" }),
  notAllowed: (turn, { heard }, who) =>
    heard.facts.phone === null
      ? turn.say({ key: "notMine", values: { role: who.access.role } })
      : turn.say({ key: "onlyYourBalance" }),
  other: () => false,
};
