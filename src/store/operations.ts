import type { ChatKey } from "../domain/chat.ts";
import type { Phone } from "../domain/phone.ts";
import type { Points } from "../domain/points.ts";
import type { SteadyTime } from "../domain/steady-time.ts";
import type { Operation, Probe } from "../ledger/operation.ts";
import type { AuditEntry } from "./audit.ts";
import type { InternalEvent } from "./mailbox.ts";
import type { Reply, ReplyBody } from "./outbox.ts";

/** A new operation; the store completes it with what all new ones share. */
export type NewOperation = Omit<
  Operation,
  | "state"
  | "attempts"
  | "balanceBefore"
  | "createdSteady"
  | "sentAtMs"
  | "sentSteady"
  | "doubtedAtMs"
  | "probes"
  | "newBalance"
  | "code"
  | "refusal"
  | "cancelReason"
  | "endedAtMs"
  | "settledBy"
  | "orderedAgain"
  | "nextAtMs"
> & {
  /** A manager let the same ticket through: the guard is off for this one. */
  readonly sameTicketAllowed: boolean;
  /**
   * Of a sale: another one of this phone and amount in its wallet, open or applied and made within this time, whatever the wall clock was set to
   * since, calls it off, ms. Absent: the guard is off for this one, since somebody answered for it.
   */
  readonly sameSaleWithinMs?: number;
  /** Ids of operations that do not call it off: somebody was asked about them, and said that this is another. */
  readonly unlike?: readonly string[];
};

/** Changes that go with a move of an operation. */
export interface OperationChanges {
  readonly balanceBefore?: Points | null;
  readonly sentAtMs?: number;
  readonly sentSteady?: SteadyTime;
  readonly doubtedAtMs?: number;
  readonly probes?: readonly Probe[];
  readonly newBalance?: Points | null;
  readonly code?: string | null;
  readonly refusal?: Operation["refusal"];
  readonly cancelReason?: Operation["cancelReason"];
  readonly endedAtMs?: number;
  readonly settledBy?: string | null;
  readonly orderedAgain?: boolean;
  readonly nextAtMs?: number | null;
  readonly attempts?: number;
}

/** What is committed together with a move of an operation. */
export interface Consequences {
  readonly replies?: readonly Reply[];
  readonly events?: readonly { readonly chat: ChatKey; readonly event: InternalEvent }[];
  readonly audit?: readonly AuditEntry[];
  readonly operations?: readonly NewOperation[];
  /** A message to every chat whose person has this proved phone and chose notices (`Preferences.notices`), but not to `except`. */
  readonly toSubscribers?: { readonly phone: Phone; readonly body: ReplyBody; readonly except: ChatKey };
  /** Messages that are added only by the first commit that names this key on this local day (`YYYY-MM-DD`). */
  readonly onceADay?: { readonly key: string; readonly day: string; readonly replies: readonly Reply[] };
  /** This wallet wants a ticket from now on. */
  readonly ticketMandatory?: string;
}

/**
 * What is committed with a new operation that the store had to call off when it added it, since its ticket was taken or the same sale made in the
 * meantime (`cancelReason`). Pure: called inside the transaction.
 */
export type CalledOff = (operation: Operation) => Consequences;

/** Where an operation goes that was found in `sending` at start, and what goes with it. */
export interface Recovery {
  readonly to: "inDoubt" | "ready";
  readonly changes: OperationChanges;
  readonly consequences: Consequences;
}
