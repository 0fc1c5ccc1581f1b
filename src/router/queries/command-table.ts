import type { Command } from "../../flow/requests.ts";
import { decideApproval } from "../money/decide-approval.ts";
import { settle } from "../money/settle-doubt.ts";
import { askRefund, callPerson } from "./ledger/calls-to-managers.ts";
import { acceptInvitation, invite, unlink } from "./people-lookups.ts";
import type { CommandRow } from "./rows.ts";
import { welcomeInvited } from "./show-people.ts";

/** Every command. A command that is not here does not compile. None calls the wallet's money or people calls: those are operations. */
export const commandTable: {
  readonly [type in Command["type"]]: CommandRow<Extract<Command, { readonly type: type }>>;
} = {
  approve: {
    needsWallet: false,
    inOrder: false,
    atMost: 1,
    tries: 1,
    role: "manager",
    idempotentBy: "stateMove",
    toldAnyway: true,
    make: async ({ centre, directory, row }, command) => {
      return { type: "approve", say: await decideApproval(centre, directory, command, row.by) };
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
    make: async ({ centre, directory, row }, command) => {
      const by = row.by === null ? null : await centre.store.person(row.by);
      const settler = by && { ...by, tellIn: by.chat };
      return { type: "settle", say: await settle(centre, directory, command, settler) };
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
    make: ({ centre, directory, row }, command) => invite(centre, directory, command, row),
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
    make: ({ centre, directory, row }, command) => acceptInvitation(centre, directory, command, row),
    show: welcomeInvited,
  },
  askRefund: {
    needsWallet: false,
    inOrder: false,
    atMost: 1,
    tries: 1,
    role: "anyone",
    idempotentBy: "onceADay",
    toldAnyway: true,
    make: ({ centre, directory, row }, command) => askRefund(centre, directory, command, row),
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
    make: ({ centre, directory, row }, command) => callPerson(centre, directory, command, row),
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
    make: ({ centre, directory, row }, command) => unlink(centre, directory, command, row),
    show: (turn, { say }) => turn.say(say),
  },
};
