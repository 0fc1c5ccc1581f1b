import type { Command } from "../../flow/requests.ts";
import { decideApproval } from "../money/decisions/decide-approval.ts";
import { inChat } from "../money/decisions/deciding-manager.ts";
import { settle } from "../money/decisions/settle-doubt.ts";
import { askRefund, callPerson } from "./ledger/calls-to-managers.ts";
import { acceptInvitation, invite, unlink } from "./people-lookups.ts";
import type { StoreCommandRow } from "./rows.ts";
import { welcomeInvited } from "./show-people.ts";

/** Every command. A command that is not here does not compile. None calls the wallet's money or people calls: those are operations. */
export const commandTable: {
  readonly [type in Command["type"]]: StoreCommandRow<Extract<Command, { readonly type: type }>>;
} = {
  approve: {
    needsWallet: false,
    inOrder: false,
    atMost: 1,
    tries: 1,
    role: "manager",
    idempotentBy: "stateMove",
    toldAnyway: true,
    make: async ({ ports, directory, row }, command) => {
      const person = row.by === null ? null : await ports.store.person(row.by);
      return { type: "approve", say: await decideApproval(ports, directory, command, inChat(row.by, person)) };
    },
    show: (turn, { say }) => turn.say(say),
  },
  settle: {
    needsWallet: false,
    inOrder: false,
    atMost: 1,
    tries: 1,
    role: "manager",
    idempotentBy: "stateMove",
    toldAnyway: true,
    make: async ({ ports, directory, row }, command) => {
      const person = row.by === null ? null : await ports.store.person(row.by);
      return { type: "settle", say: await settle(ports, directory, command, inChat(row.by, person)) };
    },
    show: (turn, { say }) => turn.say(say),
  },
  invite: {
    needsWallet: false,
    inOrder: false,
    atMost: 1,
    tries: 1,
    role: "manager",
    idempotentBy: "derivedSecret",
    // Nobody has seen the token: an invitation that is not told can be used by nobody.
    toldAnyway: false,
    make: ({ ports, directory, row }, command) => invite(ports, directory, command, row),
    show: "inFlow",
  },
  acceptInvitation: {
    needsWallet: false,
    inOrder: false,
    atMost: 1,
    tries: 1,
    role: "anyone",
    idempotentBy: "singleUse",
    toldAnyway: true,
    make: ({ ports, directory, row }, command) => acceptInvitation(ports, directory, command, row),
    show: welcomeInvited,
  },
  askRefund: {
    needsWallet: false,
    inOrder: false,
    atMost: 1,
    tries: 1,
    role: "staff",
    idempotentBy: "onceADay",
    toldAnyway: true,
    make: ({ ports, directory, row }, command) => askRefund(ports, directory, command, row),
    show: (turn, { say }) => turn.say(say),
  },
  callPerson: {
    needsWallet: false,
    inOrder: false,
    atMost: 1,
    tries: 1,
    role: "anyone",
    idempotentBy: "onceADay",
    toldAnyway: true,
    make: ({ ports, directory, row }, command) => callPerson(ports, directory, command, row),
    show: (turn, { say }) => turn.say(say),
  },
  unlink: {
    needsWallet: false,
    inOrder: false,
    atMost: 1,
    tries: 1,
    role: "manager",
    idempotentBy: "removal",
    toldAnyway: true,
    make: ({ ports, directory, row }, command) => unlink(ports, directory, command, row),
    show: (turn, { say }) => turn.say(say),
  },
};
