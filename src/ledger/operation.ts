import type { ChatKey } from "../domain/chat.ts";
import type { Identity, Role } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Points } from "../domain/points.ts";
import { steadyMsBetween, type Now, type SteadyTime } from "../domain/steady-time.ts";
import type { Refusal } from "./outcome.ts";
import type { OperationRequest } from "./request.ts";

/**
 * Where an operation stands. `ready`: confirmed by a person, not sent. `sending`: committed before the request leaves. `inDoubt`:
 * its fate is not known, the balance is being looked at. `ask`: a manager has to say. The others are ends and never change.
 */
export type OperationState =
  | "ready"
  | "sending"
  | "inDoubt"
  | "ask"
  | "confirmed"
  | "rejected"
  | "expired"
  | "cancelled"
  | "settledApplied"
  | "humanApplied"
  | "humanNot";

/** Every move there is. The store refuses any other. */
export const legalMoves: { readonly [from in OperationState]: readonly OperationState[] } = {
  ready: ["sending", "expired", "cancelled"],
  sending: ["confirmed", "rejected", "inDoubt", "ready"],
  inDoubt: ["settledApplied", "ask"],
  ask: ["humanApplied", "humanNot"],
  confirmed: [],
  rejected: [],
  expired: [],
  cancelled: [],
  settledApplied: [],
  humanApplied: [],
  humanNot: [],
};

/** Whether an operation may go from one state to another. */
export function mayMove(from: OperationState, to: OperationState): boolean {
  return legalMoves[from].includes(to);
}

/** Whether nothing can change any more. */
export function isTerminal(state: OperationState): boolean {
  return legalMoves[state].length === 0;
}

/** States in which the wallet has, or may still come to have, this operation: what a second one with the same ticket would repeat. */
export const openOrApplied: readonly OperationState[] = [
  "ready",
  "sending",
  "inDoubt",
  "ask",
  "confirmed",
  "settledApplied",
  "humanApplied",
];

/** The person on whose word an operation is performed; their role is checked again at the moment of the effect. */
export interface Decider {
  readonly identity: Identity;
  readonly phone: Phone;
  readonly name: string;
  readonly role: Role;
}

/** Why an operation was called off before it was sent. */
export type CancelReason =
  | "byPerson"
  | "accessLost"
  | "accessUnknown"
  | "ticketTaken"
  | "sameSale"
  | "staffPhone"
  | "alreadyRefunded"
  | "balanceTooLow";

/** One look at the customer's balance after a doubt. `balance` is null where it could not be read. */
export interface Probe {
  readonly atMs: number;
  readonly balance: Points | null;
}

/** One call that a person confirmed: a row of the ledger. Most move money; a few are repeatable (`movesMoney`). */
export interface Operation {
  readonly id: string;
  readonly state: OperationState;
  readonly request: OperationRequest;
  /** Where the person who asked is told what became of it. */
  readonly chat: ChatKey;
  /** The conversation that waits for how it ends, and is told so; null when none does. */
  readonly reportTo: number | null;
  /** Why, in the person's words, of a correction; null elsewhere. */
  readonly reason: string | null;
  /** The operation this one corrects or refunds, or null. */
  readonly corrects: string | null;
  /** It undoes the operation that it corrects: only one such may be open or applied. */
  readonly refund?: boolean;
  /** Who asked for it, where a second person (`decider`) approved it; both must be managers at the moment of the effect. */
  readonly requestedBy?: Decider;
  /** The role of whoever has `chat`, of a second try: its `decider` is the manager who ordered it. */
  readonly askedAs?: Role;
  /** Another manager who is told the outcome: who ordered a second try, or approved it. */
  readonly alsoTell: ChatKey | null;
  readonly decider: Decider;
  /** Of a sale or a use of balance: a manager was asked about a phone of the staff's and let it through. Absent: it is not to be asked. */
  readonly staffPhoneAllowed?: boolean;
  readonly customerName: string | null;
  readonly walletName: string | null;
  readonly branch: string;
  /** Local calendar day of the confirmation, `YYYY-MM-DD`. */
  readonly day: string;
  readonly createdAtMs: number;
  /** The same instant by a clock that nobody can set; absent where none could be read, and of older ones. */
  readonly createdSteady?: SteadyTime;
  /** Not sent by then: it expires and the person is told. */
  readonly expiresAtMs: number;
  /** The operation a manager declared not registered and ordered again, or null. */
  readonly retryOf: string | null;
  /** Times `sending` was entered. More than 1 only after outcomes "not sent". */
  readonly attempts: number;
  /** The balance read right before sending; null where it could not be read. */
  readonly balanceBefore: Points | null;
  readonly sentAtMs: number | null;
  /** The same instant by a clock that nobody can set; absent where none could be read, and of older ones. */
  readonly sentSteady?: SteadyTime;
  readonly doubtedAtMs: number | null;
  readonly probes: readonly Probe[];
  readonly newBalance: Points | null;
  /** The wallet's code and its meaning, of a rejection. */
  readonly code: string | null;
  readonly refusal: Refusal | null;
  readonly cancelReason: CancelReason | null;
  readonly endedAtMs: number | null;
  /** Who settled it, of `humanApplied` and `humanNot`. */
  readonly settledBy: string | null;
  /** Of `humanNot`: whoever settled it ordered it again with the same word. Absent: they did not, or an older program wrote it down. */
  readonly orderedAgain?: boolean;
  /** When it is to be looked at next (sent, probed, reminded of), epoch ms; null when never. */
  readonly nextAtMs: number | null;
}

/** As what the person is spoken to who asked for an operation, which is not always who decided it. */
export function roleOfAsker({
  askedAs,
  requestedBy,
  decider,
}: Pick<Operation, "askedAs" | "requestedBy" | "decider">): Role {
  return askedAs ?? requestedBy?.role ?? decider.role;
}

/**
 * Whether an operation that was not sent has waited for too long: by the wall clock, and, whatever somebody set that to, by the steady one. Across boots
 * of the machine the wall clock alone is there; when it says that the operation is not made yet it was set back, and nobody knows how far.
 */
export function isExpired(
  { createdAtMs, createdSteady, expiresAtMs }: Pick<Operation, "createdAtMs" | "createdSteady" | "expiresAtMs">,
  now: Now,
): boolean {
  if (now.ms >= expiresAtMs) return true;
  const waitedMs = steadyMsBetween(createdSteady, now.steady);
  return waitedMs === null ? now.ms < createdAtMs : waitedMs < 0 || waitedMs >= expiresAtMs - createdAtMs;
}

/**
 * Whether an operation was made within this time, ms: by the clock that nobody can set, and by the wall clock only where that one cannot tell. What was
 * made later by the wall clock than it shows now was made just now.
 */
export function wasMadeWithin(
  { createdAtMs, createdSteady }: Pick<Operation, "createdAtMs" | "createdSteady">,
  withinMs: number,
  now: Pick<Now, "ms"> & { readonly steady: SteadyTime | null },
): boolean {
  const passedMs = now.steady && steadyMsBetween(createdSteady, now.steady);
  return (passedMs ?? now.ms - createdAtMs) <= withinMs;
}

/** How long a confirmed operation may wait for the network before it expires, ms. */
export const readyForMs = 10 * 60_000;
/** When a doubt is examined, ms after it arose. */
export const probeAfterMs: readonly number[] = [3_000, 30_000, 120_000];

/** Which operations of the ledger are wanted. */
export interface OperationFilter {
  readonly states?: readonly OperationState[];
  readonly walletKey?: string;
  readonly phone?: Phone;
  readonly kind?: Operation["request"]["kind"];
  readonly createdSinceMs?: number;
  /** Since this reading of the clock that nobody can set; nothing is given that was made in another epoch of it. */
  readonly madeSince?: SteadyTime;
  /** Up to and with this time: what was created in the same millisecond is given too. */
  readonly createdBeforeMs?: number;
  readonly day?: string;
  readonly branch?: string;
  /** As `ticketKey` gives it. */
  readonly ticketKey?: string;
  readonly max: number;
}
