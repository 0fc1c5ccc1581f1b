import type { Command, CommandResult } from "../../flow/requests.ts";
import type { LookupRow } from "../../store/store.ts";
import { approvalAskedAgain, decideApproval, settleAskedAgain } from "../money/decide-approval.ts";
import { settle } from "../money/settle-doubt.ts";
import type { Ports } from "../ports.ts";
import {
  answerPerson,
  askRefund,
  callPerson,
  declineRefund,
  disown,
  numberMoved,
  withdrawRefund,
} from "./calls-to-managers.ts";
import { acceptInvitation, invite, unlink, welcomeInvited } from "./people-lookups.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";
import type { StoreCommandRow } from "./rows.ts";
import { inChat, type DecidingManager } from "../money/decision.ts";
import { eraseCustomer } from "./own-records.ts";

/** What every command has in common: the store alone is written. */
const ofStore = { needsWallet: false, inOrder: false, atMost: 1, tries: 1 } as const;

async function whoDecides({ store }: Ports, { by }: LookupRow): Promise<DecidingManager | null> {
  return inChat(by, by === null ? null : await store.person(by));
}

function showDecision(turn: TurnBuilder, { say }: Extract<CommandResult, { type: "approve" | "settle" }>): void {
  if (say !== null) turn.say(say);
}

/** Every command. A command that is not here does not compile. None calls the wallet's money or people calls: those are operations. */
export const commandTable: {
  readonly [type in Command["type"]]: StoreCommandRow<Extract<Command, { readonly type: type }>>;
} = {
  approve: {
    ...ofStore,
    // Who decides this one is judged where it takes effect: a manager, or a customer.
    role: "anyone",
    idempotentBy: "stateMove",
    toldAnyway: true,
    make: async ({ ports, directory, row }, command) => {
      const manager = await whoDecides(ports, row);
      const consequences = await approvalAskedAgain(ports, directory, command, manager);
      if (consequences !== null) return { result: { type: "approve", say: null }, consequences };
      return { type: "approve", say: await decideApproval(ports, directory, command, manager) };
    },
    show: showDecision,
  },
  settle: {
    ...ofStore,
    role: "manager",
    idempotentBy: "stateMove",
    toldAnyway: true,
    make: async ({ ports, directory, row }, command) => {
      const manager = await whoDecides(ports, row);
      const consequences = await settleAskedAgain(ports, directory, command, manager);
      if (consequences !== null) return { result: { type: "settle", say: null }, consequences };
      return { type: "settle", say: await settle(ports, directory, command, manager) };
    },
    show: showDecision,
  },
  invite: {
    ...ofStore,
    role: "manager",
    idempotentBy: "derivedSecret",
    // Nobody has seen the token: an invitation that is not told can be used by nobody.
    toldAnyway: false,
    make: ({ ports, directory, row }, command) => invite(ports, directory, command, row),
    show: "inFlow",
  },
  acceptInvitation: {
    ...ofStore,
    role: "anyone",
    idempotentBy: "singleUse",
    toldAnyway: true,
    make: ({ ports, directory, row }, command) => acceptInvitation(ports, directory, command, row),
    show: welcomeInvited,
  },
  askRefund: {
    ...ofStore,
    role: "staff",
    idempotentBy: "onceADay",
    toldAnyway: true,
    make: ({ ports, directory, row }, command) => askRefund(ports, directory, command, row),
    show: (turn, { say }) => turn.say(say),
  },
  declineRefund: {
    ...ofStore,
    role: "staff",
    idempotentBy: "onceADay",
    toldAnyway: true,
    make: ({ ports, directory, row }, command) => declineRefund(ports, directory, command, row),
    show: (turn, { say }) => turn.say(say),
  },
  withdrawRefund: {
    ...ofStore,
    role: "staff",
    idempotentBy: "onceADay",
    toldAnyway: true,
    make: ({ ports, directory, row }) => withdrawRefund(ports, directory, row),
    show: (turn, { say }) => turn.say(say),
  },
  callPerson: {
    ...ofStore,
    role: "anyone",
    idempotentBy: "onceADay",
    toldAnyway: true,
    make: ({ ports, directory, row }, command) => callPerson(ports, directory, command, row),
    show: (turn, { say }) => turn.say(say),
  },
  answerPerson: {
    ...ofStore,
    role: "manager",
    idempotentBy: "onceADay",
    toldAnyway: true,
    make: ({ ports, directory, row }, command) => answerPerson(ports, directory, command, row),
    show: (turn, { say }) => turn.say(say),
  },
  disown: {
    ...ofStore,
    role: "anyone",
    idempotentBy: "onceADay",
    toldAnyway: true,
    make: ({ ports, directory, row }, command) => disown(ports, directory, command, row),
    show: (turn, { say }) => turn.say(say),
  },
  eraseCustomer: {
    ...ofStore,
    role: "anyone",
    idempotentBy: "removal",
    toldAnyway: true,
    make: ({ ports, row }, command) => eraseCustomer(ports, command, row),
    show: (turn, { say }) => {
      if (say !== null) turn.say(say);
    },
  },
  numberMoved: {
    ...ofStore,
    role: "anyone",
    idempotentBy: "onceADay",
    toldAnyway: false,
    make: ({ ports, directory, row }, command) => numberMoved(ports, directory, command, row),
    // Nobody knows who reads that chat now; whatever they write is answered.
    show: () => undefined,
  },
  unlink: {
    ...ofStore,
    role: "manager",
    idempotentBy: "removal",
    toldAnyway: true,
    make: ({ ports, directory, row }, command) => unlink(ports, directory, command, row),
    show: (turn, { say }) => turn.say(say),
  },
};
