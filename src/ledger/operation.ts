// The ledger: operations and approvals, their legal moves, the evidence that settles a doubt, and the sums of a day. Entry point: this file; `settle.ts` judges
// doubts, `corte.ts` sums up a day. Pure: nothing here reads a clock, calls the wallet or touches the store.
import type { ChatKey, MovedChats } from "../domain/chat.ts";
import type { Identity, Role } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Points } from "../domain/money.ts";
import { type Now, type ShopDay, steadyMsBetween, type SteadyTime } from "../domain/time.ts";
import type { Refusal } from "./outcome.ts";
import { movesMoney, type OperationRequest, phonesOf } from "./request.ts";

/** State of an operation. The names are stored, so they stay. */
export type OperationState =
  /** A person confirmed it, and it has not been sent. */
  | "ready"
  /** Its request is about to leave or has left. The state is committed before that. */
  | "sending"
  /** It was sent and nobody knows whether it was applied. The balance is being examined. */
  | "inDoubt"
  /** Like `inDoubt`, but the balance has proved nothing: a manager has to decide. */
  | "ask"
  // The ends, which never change.
  /** The wallet confirmed it. */
  | "confirmed"
  /** The wallet refused it. */
  | "rejected"
  /** It was not sent in time; or it is repeatable, was sent, and got no answer in time. */
  | "expired"
  /** It was cancelled before it was sent (`cancelReason`). */
  | "cancelled"
  /** The balance proved that it was applied. */
  | "settledApplied"
  /** A manager decided that it was applied. */
  | "humanApplied"
  /** A manager decided that it was not applied. */
  | "humanNot";

/**
 * The legal moves. The store refuses any other, with one exception: the first start on a restored database moves `ready` to `inDoubt`. `sending` goes back to
 * `ready` only if the request provably never left, or may be repeated.
 */
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

/** True if an operation may go from one state to another. */
export function mayMove(from: OperationState, to: OperationState): boolean {
  return legalMoves[from].includes(to);
}

/** True if a state is an end, which never changes. */
export function isTerminal(state: OperationState): boolean {
  return legalMoves[state].length === 0;
}

const states = Object.keys(legalMoves) as OperationState[];
/** States of an operation that has not ended, and of one that has. */
export const openStates: readonly OperationState[] = states.filter((state) => !isTerminal(state));
export const endedStates: readonly OperationState[] = states.filter(isTerminal);

/** States in which the wallet has this operation or may still get it: another one with the same ticket would repeat it. */
export const openOrApplied: readonly OperationState[] = [
  "ready",
  "sending",
  "inDoubt",
  "ask",
  "confirmed",
  "settledApplied",
  "humanApplied",
];

/** The person whose confirmation counts for an operation. Their role is checked again at the moment of the effect. */
export interface Decider {
  readonly identity: Identity;
  readonly phone: Phone;
  readonly name: string;
  readonly role: Role;
}

/** Why an operation was cancelled before it was sent. */
export type CancelReason =
  | "byPerson"
  | "accessLost"
  | "accessUnknown"
  | "ticketTaken"
  | "sameSale"
  | "staffPhone"
  /** It needs another person with no part in it: the money goes to the own phone of the person who decided, or one person may be both. */
  | "needsAnother"
  | "alreadyRefunded"
  | "balanceTooLow";

/** One reading of the customer's balance after a doubt. `balance` null: unreadable. */
export interface Probe {
  readonly atMs: number;
  readonly balance: Points | null;
}

/** One call that a person confirmed: a row of the ledger. It moves money, or is repeatable (`movesMoney`). */
export interface Operation {
  readonly id: string;
  readonly state: OperationState;
  readonly request: OperationRequest;
  /** The chat in which the requester gets the outcome. */
  readonly chat: ChatKey;
  /** The message that was confirmed, by its row in the outbox. Absent: none, or an older version wrote the row. */
  readonly summaryId?: number;
  /** Chats of people who get the outcome and whose network has given them another account since. Absent: none. */
  readonly movedChats?: MovedChats;
  /** `conversationId` of the session that waits for its end and gets a `performed` event. Null: none. */
  readonly reportTo: number | null;
  /** For a correction: the reason, in the person's words. Otherwise null. */
  readonly reason: string | null;
  /** The operation this one corrects or refunds, or null. */
  readonly corrects: string | null;
  /** True for a refund, which undoes the operation that it corrects. Only one refund of an operation may be open or applied. */
  readonly refund?: boolean;
  /** The requester, if a second person (`decider`) approved it. Both must be managers at the moment of the effect. */
  readonly requestedBy?: Decider;
  /** For a use of balance: its approval. Absent: it needed none. */
  readonly approvalId?: string;
  /** For a second try: the role of the person in `chat`; `decider` is the manager who ordered it. */
  readonly askedAs?: Role;
  /** Chat of another manager who gets the outcome: the one who ordered a second try, or approved it. Null: none. */
  readonly alsoTell: ChatKey | null;
  readonly decider: Decider;
  /** For a sale or a use of balance: a manager allowed it although the phone is a collaborator's. Absent, as in rows of older versions: nobody did. */
  readonly staffPhoneAllowed?: boolean;
  readonly customerName: string | null;
  readonly walletName: string | null;
  /** Branch of the requester. Empty: none. */
  readonly branch: string;
  /** Shop day of the confirmation. */
  readonly day: ShopDay;
  readonly createdAtMs: number;
  /** `createdAtMs` by a clock that nobody can set. Absent if none could be read, and in rows of older versions. */
  readonly createdSteady?: SteadyTime;
  /** It expires if it has not been sent by then, and the person is told. */
  readonly expiresAtMs: number;
  /** The operation that a manager declared not registered and ordered again. Null: none. */
  readonly retryOf: string | null;
  /** How often `sending` was entered. More than 1 only after "not sent" outcomes, or for a call that may be repeated. */
  readonly attempts: number;
  /** True if every try ended before its request left. Absent: at least one may have left, or an older version wrote the row. */
  readonly neverLeft?: boolean;
  /** The balance read right before sending. Null: unreadable. */
  readonly balanceBefore: Points | null;
  /** When `sending` was last entered, epoch ms; null: never. */
  readonly sentAtMs: number | null;
  /** `sentAtMs` by a clock that nobody can set. Absent if none could be read, and in rows of older versions. */
  readonly sentSteady?: SteadyTime;
  /** When it came into doubt, epoch ms; null: never. It stays after the doubt. */
  readonly doubtedAtMs: number | null;
  /** It was open when the database was restored from a copy: its fate since the copy is unknown, and no balance proves it. */
  readonly restored?: true;
  readonly probes: readonly Probe[];
  /** The balance after it, by the wallet's answer or a reading. Null: unknown. */
  readonly newBalance: Points | null;
  /** The wallet's code for a rejection, and its meaning. */
  readonly code: string | null;
  readonly refusal: Refusal | null;
  readonly cancelReason: CancelReason | null;
  readonly endedAtMs: number | null;
  /** For `humanApplied` and `humanNot`: the name of the manager who decided. */
  readonly settledBy: string | null;
  /** For `humanNot`: the manager ordered it again in the same answer. Absent: they did not, or an older version wrote the row. */
  readonly orderedAgain?: boolean;
  /** When it is next due (to be sent, examined, reminded about), epoch ms. Null: never. */
  readonly nextAtMs: number | null;
}

/** The role of the requester, who is not always the `decider`. */
export function roleOfRequester({
  askedAs,
  requestedBy,
  decider,
}: Pick<Operation, "askedAs" | "requestedBy" | "decider">): Role {
  return askedAs ?? requestedBy?.role ?? decider.role;
}

/**
 * How long an unsent operation may still be sent, ms, by the wall clock or by the steady clock, whichever ends first; 0 or less: it has expired. After a reboot
 * only the wall clock counts: if it shows a time before the operation was made, it was set back by an unknown amount, and the operation counts as expired.
 */
export function expiresInMs(
  { createdAtMs, createdSteady, expiresAtMs }: Pick<Operation, "createdAtMs" | "createdSteady" | "expiresAtMs">,
  now: Now,
): number {
  const byWallMs = expiresAtMs - now.ms;
  const waitedMs = steadyMsBetween(createdSteady, now.steady);
  if (waitedMs === null) return now.ms < createdAtMs ? 0 : byWallMs;
  return waitedMs < 0 ? 0 : Math.min(byWallMs, expiresAtMs - createdAtMs - waitedMs);
}

/** True if an unsent operation has expired (`expiresInMs`). */
export function isExpired(operation: Parameters<typeof expiresInMs>[0], now: Now): boolean {
  return expiresInMs(operation, now) <= 0;
}

/**
 * True if an operation was made within this time, ms, by the steady clock; by the wall clock only if the steady clock cannot tell. An operation in the future
 * counts as made just now.
 */
export function wasMadeWithin(
  { createdAtMs, createdSteady }: Pick<Operation, "createdAtMs" | "createdSteady">,
  withinMs: number,
  now: Pick<Now, "ms"> & { readonly steady: SteadyTime | null },
): boolean {
  const passedMs = now.steady && steadyMsBetween(createdSteady, now.steady);
  return (passedMs ?? now.ms - createdAtMs) <= withinMs;
}

/** An operation with the data of one of its phones. Its stored balances belong to its first phone. */
export function seenOn(phone: Phone, operation: Operation): Operation {
  return operation.request.phone === phone ? operation : { ...operation, balanceBefore: null, newBalance: null };
}

/** True if the request of an earlier try may have reached the wallet. */
export function mayHaveLeft({ attempts, neverLeft }: Pick<Operation, "attempts" | "neverLeft">): boolean {
  return attempts > 0 && neverLeft !== true;
}

/** How long an operation in `ready` may wait to be sent before it expires, ms. */
export const readyForMs = 10 * 60_000;
/** When a doubt is examined, ms after it arose. */
export const probeAfterMs: readonly number[] = [3_000, 30_000, 120_000];

/** Selects operations that match every given filter. */
export interface OperationFilter {
  readonly states?: readonly OperationState[];
  readonly walletKey?: string;
  readonly phone?: Phone;
  readonly kind?: Operation["request"]["kind"];
  readonly chat?: ChatKey;
  readonly createdSinceMs?: number;
  /** Made since this time by the wall clock, or by the steady one, where operations from another epoch do not match. All of them, beyond `max` too. */
  readonly madeSince?: { readonly ms: number; readonly steady: SteadyTime | null };
  /** Up to this time, inclusive. */
  readonly createdBeforeMs?: number;
  readonly day?: ShopDay;
  /** In the form of `ticketKey`. */
  readonly ticketKey?: string;
  readonly exceptIds?: readonly string[];
  /** Oldest first instead of newest first. */
  readonly oldestFirst?: true;
  readonly max: number;
}

/** What is known about the end of an operation, and by whom. */
export type Fate =
  /** It was applied, by the wallet's answer or a manager's decision. */
  | "applied"
  /** It was applied, and the balance proves it. */
  | "verified"
  /** It is not sent yet, or under way. */
  | "open"
  /** It was sent, and nobody knows whether it was applied. */
  | "inDoubt"
  /** It was refused or never sent, or a manager decided that it was not applied. */
  | "not"
  /** A repeatable call was sent, got no answer in time, and is no longer examined. */
  | "unknown";

/** The fate of an operation, by its state and by whether its request may have left. */
export function fateOf(operation: Pick<Operation, "state" | "request" | "attempts" | "neverLeft">): Fate {
  switch (operation.state) {
    case "confirmed":
    case "humanApplied":
      return "applied";
    case "settledApplied":
      return "verified";
    case "ready":
    case "sending":
      return "open";
    case "inDoubt":
    case "ask":
      return "inDoubt";
    case "expired":
      return mayHaveLeft(operation) && !movesMoney(operation.request) ? "unknown" : "not";
    case "rejected":
    case "cancelled":
    case "humanNot":
      return "not";
  }
}

/** True if an operation counts as made: the wallet confirmed it, the balance proved it or a manager decided so. */
export function wasMade(operation: Parameters<typeof fateOf>[0]): boolean {
  const fate = fateOf(operation);
  return fate === "applied" || fate === "verified";
}

/** `a` for 1, `b` for 2, up to `z`. */
const letter = (n: number) => String.fromCharCode(96 + Math.min(n, 26));

/**
 * The id of an operation: `op`, its place in the order, and `random`, at least 96 bits, so that no other database has the same id. `turn`: the `seq` of the
 * turn that makes it. `nth`: its number among the operations of that turn, from 1. `opb42a-…` is the first operation of turn 42: the letter before the turn
 * counts its digits, the letter behind it counts the operations. So ids sort as text in the order in which they are made, and never look like a phone. An id
 * has at most 31 characters where `random` has 16, so that it fits into the data of a button.
 */
export function operationId(turn: number, nth: number, random: string): string {
  return `op${letter(String(turn).length)}${turn}${letter(nth)}-${random}`;
}

/** The id of the approval that an operation needs first. */
export function approvalIdFor(operation: string): string {
  return operation.replace(/^op/, "ap");
}

/** True if an id is an approval's, not an operation's. */
export function isApprovalId(id: string): boolean {
  return id.startsWith("ap");
}

/**
 * The id of an operation that follows from another operation or an approval, with the same place in the order and a random part of its own. `id` may be
 * from before ids had a random part (`op42`, `op42-2`).
 */
export function followingId(id: string, random: string): string {
  const [, turn = "0", nth = "a"] = /^[a-z]+(\d+)(?:([a-z])-)?/.exec(id) ?? [];
  return operationId(Number(turn), nth.charCodeAt(0) - 96, random);
}

/**
 * A hash of the data on a button (kind, direction, amount, points, phones), eight characters. A button with another hash belongs to another decision. It guards
 * against mix-ups, not against forgery.
 */
export function shownFor(request: OperationRequest): string {
  const { kind } = request;
  const direction = "direction" in request ? request.direction : "";
  const amount = "amountCentavos" in request ? request.amountCentavos : null;
  const points = "points" in request ? request.points : null;
  return hashOf([kind, direction, amount ?? "", points ?? "", phonesOf(request).join()].join("|"));
}

/** True if an answer is for this request. `shown`: the hash on its button. Absent: it was given in the conversation that shows the request itself. */
export function isShownFor(request: OperationRequest, shown: string | undefined): boolean {
  return shown === undefined || shown === shownFor(request);
}

/** FNV-1a, 32 bits, hexadecimal. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
