import { parsePhone } from "../../../domain/phone.ts";
import { gatheredIn } from "../../../flow/flow.ts";
import { handleCommand, plainDeeds } from "../commands/handle-command.ts";
import { deeds as idleDeeds } from "../idle/deeds.ts";
import { talkedOf } from "../idle/on-idle.ts";
import { rowFor as idleRowFor } from "../idle/policy.ts";
import { idleReadingOf } from "../idle/reading.ts";
import { nameIn } from "../../../understanding/mentions/names.ts";
import { tokensOf } from "../../../understanding/tokens/tokens.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { OtherFlowReading } from "./reading.ts";
import type { Who } from "../commands/command-row.ts";
import { actOnOperation } from "../idle/operation.ts";

type Does = (turn: TurnBuilder, reading: OtherFlowReading, who: Who) => void;

/** Handles a message as if no conversation were open. */
function asIfIdle(turn: TurnBuilder, text: string, role: OtherFlowReading["role"], who: Who): void {
  const reading = idleReadingOf(text, role, talkedOf(turn), null, turn.reads);
  idleDeeds[idleRowFor(reading).do](turn, reading, who);
}

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
  history: (turn, { phone }, { person }) => {
    const whose = phone ?? gatheredIn(turn.session?.state).phone ?? null;
    if (whose !== null) turn.lookUp("history", { type: "phoneHistory", phone: whose }, person.identity);
  },
  report: (turn, { text, role }, who) => {
    asIfIdle(turn, text, role, who);
    turn.askAgain();
  },
  youAreWelcome: (turn) => {
    turn.say({ key: "youAreWelcome" });
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
  wishInstead: (turn, { text, requestedAct: wish, role }, who) => {
    if (wish === "correct") asIfIdle(turn, text, role, who);
    else if (wish !== null) handleCommand(turn, { type: wish, text: nameIn(tokensOf(text)) ?? "" }, who);
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
