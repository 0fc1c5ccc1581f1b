import type { Command } from "../../flow/requests.ts";
import type { Said } from "../../text/keys.ts";
import type { Core } from "../directory-reader.ts";
import { askedAgain, type CommandOf, decideApproval } from "../money/decide-approval.ts";
import { settle } from "../money/settle-doubt.ts";
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
import { type LookupTools, ofStore, says, type StoreCommandRow } from "./rows.ts";
import { inChat, type DecidingManager } from "../money/decision.ts";
import { eraseCustomer } from "./own-records.ts";

/** A decision by whoever has pressed its button. Under an old copy of the question it is asked again instead. */
function decidedBy<T extends "approve" | "settle">(
  type: T,
  decide: (ports: Core, command: CommandOf<T>, by: DecidingManager | null) => Promise<Said>,
) {
  return async ({ ports, row: { by } }: LookupTools, command: CommandOf<T>) => {
    const decider = inChat(by, by === null ? null : await ports.store.person(by));
    const consequences = await askedAgain(ports, command, decider);
    const say = consequences === null ? await decide(ports, command, decider) : null;
    return { result: { type, say }, consequences: consequences ?? {} };
  };
}

/** Something that a second press of the same button only repeats: a decision, what is told to others once a day, a removal. */
const onceOnly = { ...ofStore, toldAnyway: true, show: says } as const;

/**
 * Every command. A command that is not here does not compile. None calls the wallet's money or people calls: those are operations.
 *
 * A command may run again after a crash. The second run has no second effect:
 * - `approve`, `settle`: the store moves a row out of its open state once. The same decision by the same person gets the same words.
 * - `invite`: the secret is derived from the stored row, and the store keeps the first one.
 * - `acceptInvitation`: the store marks the invitation as used by one identity. That identity gets the same verdict again.
 * - `eraseCustomer`, `unlink`: what is gone stays gone.
 * - The others write messages with a key of the day. The first commit that names the key adds them.
 */
export const commandTable: {
  readonly [type in Command["type"]]: StoreCommandRow<CommandOf<type>>;
} = {
  approve: {
    ...onceOnly,
    // Who decides this one is judged where it takes effect: a manager, or a customer.
    role: "anyone",
    make: decidedBy("approve", decideApproval),
  },
  settle: { ...onceOnly, role: "manager", make: decidedBy("settle", settle) },
  invite: {
    ...ofStore,
    role: "manager",
    // Nobody has seen the token, so an invitation that is not shown can be used by nobody.
    toldAnyway: false,
    make: invite,
    show: "inFlow",
  },
  acceptInvitation: {
    ...ofStore,
    role: "anyone",
    toldAnyway: true,
    make: acceptInvitation,
    show: welcomeInvited,
  },
  askRefund: { ...onceOnly, role: "staff", make: askRefund },
  declineRefund: { ...onceOnly, role: "staff", make: declineRefund },
  withdrawRefund: { ...onceOnly, role: "staff", make: withdrawRefund },
  callPerson: { ...onceOnly, role: "anyone", make: callPerson },
  answerPerson: { ...onceOnly, role: "manager", make: answerPerson },
  disown: { ...onceOnly, role: "anyone", make: disown },
  // Nobody knows who reads that chat now; whatever they write is answered.
  numberMoved: { ...onceOnly, role: "anyone", toldAnyway: false, make: numberMoved, show: () => undefined },
  eraseCustomer: { ...onceOnly, role: "anyone", make: eraseCustomer },
  unlink: { ...onceOnly, role: "manager", make: unlink },
};
