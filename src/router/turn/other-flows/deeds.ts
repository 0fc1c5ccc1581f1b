import { parsePhone } from "../../../domain/phone.ts";
import { gatheredIn } from "../../../flow/flow.ts";
import { showHistory } from "../commands/balance.ts";
import { handleCommand, plainDeeds } from "../commands/handle-command.ts";
import { actAsIfIdle } from "../idle/on-idle.ts";
import { nameIn } from "../../../understanding/mentions/names.ts";
import { tokensOf } from "../../../understanding/tokens/tokens.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { OtherFlowReading } from "./reading.ts";
import type { Who } from "../commands/command-row.ts";
import { actOnOperation } from "../idle/operation.ts";

type Does = (turn: TurnBuilder, reading: OtherFlowReading, who: Who) => void;

/** What the deeds of `policy.ts` do. `answer` passes the message to the conversation. */
export const otherFlowDeeds = {
  ...plainDeeds,
  notDoneYet: (turn, { flow }) => {
    if (flow === "correct" || flow === "register" || flow === "addCollaborator") turn.say({ key: "notRegisteredYet" });
    turn.askAgain();
  },
  balance: (turn, { phone }, who) => {
    const whose = phone ?? gatheredIn(turn.session?.state).phone ?? null;
    if (whose !== null) handleCommand(turn, { type: "balance", text: whose }, who);
  },
  history: (turn, { phone }, who) => {
    const whose = phone ?? gatheredIn(turn.session?.state).phone ?? null;
    if (whose !== null) showHistory(turn, whose, who);
  },
  report: (turn, { text }, who) => {
    actAsIfIdle(turn, text, who);
    turn.askAgain();
  },
  youAreWelcome: (turn) => {
    turn.say({ key: "youAreWelcome" });
    turn.askAgain();
  },
  purposeOfData: (turn) => {
    turn.say({ key: "purposeOfData" });
    turn.askAgain();
  },
  whoAreYou: (turn, { role }) => {
    turn.say({ key: "whoIAm", values: { role } });
    turn.askAgain();
  },
  refundTicket: (turn, { ticket }, who) => actOnOperation(turn, "refund", ticket, who),
  /** Replaces the operation that a refund shows with the one the message names. */
  refundInstead: (turn, { instead }, who) => {
    const { phone = null } = gatheredIn(turn.session?.state);
    const isPhone = parsePhone(instead ?? "").type === "phone";
    turn.end();
    handleCommand(turn, { type: "refund", text: `${isPhone ? "" : (phone ?? "")} ${instead ?? ""}`.trim() }, who);
  },
  /** Leaves a list of people to do what the message asks for one of them. */
  wishInstead: (turn, { text, requestedAct }, who) => {
    if (requestedAct === "correct") actAsIfIdle(turn, text, who);
    else if (requestedAct !== null)
      handleCommand(turn, { type: requestedAct, text: nameIn(tokensOf(text)) ?? "" }, who);
  },
  dismissalIsNow: (turn) => {
    turn.say({ key: "dismissalIsNow" });
    turn.askAgain();
  },
  refundIsWhole: (turn, { role }) => {
    turn.say({ key: "refundIsWhole", values: { role } });
    turn.askAgain();
  },
  answer: null,
} as const satisfies { readonly [deed: string]: Does | null };

export type OtherFlowDeed = keyof typeof otherFlowDeeds;
