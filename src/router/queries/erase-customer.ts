import { phonePseudonym } from "../../domain/people/phone.ts";
import { dayText } from "../../domain/time/local-time.ts";
import type { Command, CommandResult } from "../../flow/requests.ts";
import { legalMoves, type OperationState } from "../../ledger/operation.ts";
import type { LookupRow } from "../../store/store.ts";
import { message } from "../messages.ts";
import type { Ports } from "../ports.ts";
import type { Followed } from "./rows.ts";

type Erasure = Extract<CommandResult, { readonly type: "eraseCustomer" }>;

/** States that still need the phone. */
const open = (Object.keys(legalMoves) as OperationState[]).filter((state) => legalMoves[state].length > 0);

/** Most approvals that can wait at once. */
const mostApprovals = 1_000;

/**
 * Erases whose a customer's traces are, in one commit, and tells what remains in backups. While something of theirs is open it is only said to be too early:
 * it would be settled on another phone.
 */
export async function eraseCustomer(
  { store, clock, settings }: Ports,
  { phone }: Extract<Command, { type: "eraseCustomer" }>,
  { chat, by }: LookupRow,
): Promise<Erasure | Followed<Erasure>> {
  const [unfinished, approvals] = await Promise.all([
    store.operations({ phone, states: open, max: 1 }),
    store.openApprovals(mostApprovals),
  ]);
  if (unfinished.length > 0 || approvals.some(({ request }) => request.phone === phone))
    return { type: "eraseCustomer", say: { key: "forgetWaits" } };
  const { backupsKeptMs } = settings;
  const until = backupsKeptMs === null ? null : settings.local.day(clock.nowMs() + backupsKeptMs);
  const values = { staff: false, untilText: until === null ? null : dayText(until) };
  // The language they chose is erased with the rest: the message is added before.
  const replies = [message(settings.renderIn, chat, { key: "forgotten", values })];
  const erases = { phone, pseudonym: phonePseudonym(clock.random()) };
  const audit = [{ what: "person.forgotten", who: by, operationId: null, detail: null } as const];
  return { result: { type: "eraseCustomer", say: null }, consequences: { replies, erases, audit } };
}
