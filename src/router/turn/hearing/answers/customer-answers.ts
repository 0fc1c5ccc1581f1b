import type { Intent } from "../../../../domain/hearing/intents/intents.ts";
import { callAPerson } from "../../commands/own/call-a-person.ts";
import { handleCommand } from "../../commands/handle-command.ts";
import { isOfFamily } from "../person-named.ts";
import { type Answer, forAnybody, shopAnswerOr } from "./answer.ts";
import { erasure } from "./own-answers.ts";

const ownBalance: Answer = (turn, { text, heard }, who) => {
  const { phone } = heard.facts;
  if (isOfFamily(text) || (phone !== null && phone.phone !== who.phone)) return turn.say({ key: "onlyYourBalance" });
  handleCommand(turn, { type: "balance", text: "" }, who);
};

const atTheCounter = shopAnswerOr((turn) => turn.say({ key: "atTheCounter" }));
const complaint = shopAnswerOr((turn) => turn.say({ key: "complaintAtCounter" }));

/** What a customer is answered with nothing open, by what they want. */
export const customerAnswers: { readonly [intent in Intent]: Answer } = {
  ...forAnybody,
  forgetMe: (turn, message, who) => {
    const instead = erasure(turn, message, who);
    if (instead !== undefined) (instead === "purchase" ? complaint : atTheCounter)(turn, message, who);
  },
  sale: atTheCounter,
  redeem: atTheCounter,
  register: atTheCounter,
  balance: ownBalance,
  ownBalance,
  thatBalance: ownBalance,
  myDay: ownBalance,
  corte: forAnybody.menu,
  customers: forAnybody.menu,
  audit: forAnybody.menu,
  approvals: forAnybody.menu,
  doubts: forAnybody.menu,
  staffAdd: forAnybody.menu,
  staffDisable: forAnybody.menu,
  staffList: forAnybody.menu,
  invite: forAnybody.menu,
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
  howTo: atTheCounter,
  person: shopAnswerOr((turn, _, who) => callAPerson(turn, who)),
  earning: shopAnswerOr((turn) => turn.say({ key: "howPointsAreEarned" })),
  history: (turn, _, { phone, person }) => turn.lookUp("history", { type: "ownHistory", phone }, person.identity),
  complaint,
  notAllowed: (turn, { heard }, who) =>
    heard.facts.phone === null
      ? turn.say({ key: "notMine", values: { role: who.access.role } })
      : turn.say({ key: "onlyYourBalance" }),
};
