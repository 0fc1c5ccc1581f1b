import { createHash } from "node:crypto";
import type { ChatKey } from "../domain/chat.ts";
import type { Identities, IdentityKind } from "../domain/shop.ts";
import type { Days, LocalTime, SteadyTime } from "../domain/time.ts";
import type { Approval } from "../ledger/approval.ts";
import type { Operation } from "../ledger/operation.ts";
import type { Consequences } from "./ledger.ts";
import type { Reply } from "./messages.ts";
import type { TurnInput } from "./turn.ts";

/** One instant by both clocks, when the wall clock was last known to be right. */
export interface ClockMark {
  readonly steady: SteadyTime;
  /** Epoch ms. */
  readonly wallMs: number;
  /** The managers have been told that the clock is wrong. */
  readonly toldWrong: boolean;
}

/** Timers, due times and the wall clock. */
export interface TimeStore {
  /** Moves every timer that is due into its chat's mailbox, each once, before updates that were accepted since it was due. Returns how many. */
  fireTimers(nowMs: number): Promise<number>;
  /** Sets the only timer of a chat, outside of a turn; null deletes it. A timer that is due already is left to fire. */
  setLoneTimer(
    chat: ChatKey,
    timer: { readonly name: string; readonly dueAtMs: number } | null,
    nowMs: number,
  ): Promise<void>;
  /** When the next row becomes due (timer, message, lookup, operation, approval), epoch ms; null when nothing waits for a time. */
  nextDueMs(nowMs: number): Promise<number | null>;

  clockMark(): Promise<ClockMark | null>;
  saveClockMark(mark: ClockMark): Promise<void>;
  /** The newest wall time that any row has, epoch ms; 0 in an empty database. */
  newestTimeMs(): Promise<number>;
  /** After the wall clock was set: moves all that waits by `stepMs` and saves the mark, in one commit. `endsReadyAtMs`: when `ready` ones expire instead. */
  shiftWaiting(stepMs: number, endsReadyAtMs: number | null, mark: ClockMark): Promise<void>;
}

/** A time of which a restored database knows nothing: from the copy to the first start on it. */
export interface Gap {
  /** When the copy was taken, epoch ms. */
  readonly fromMs: number;
  /** When the bot first started on it, epoch ms: what was sent before may be unknown, what is sent later is not. */
  readonly untilMs: number;
  /** `untilMs` by the clock that nobody can set; absent where none could be read. */
  readonly untilSteady?: SteadyTime;
  /** Operations and approvals that were open in the copy. */
  readonly doubts: number;
  readonly approvals: number;
  /** What is another one than before, where that is why, and no backup: the database may be a copy, whose original went on. Absent: nothing. */
  readonly others?: readonly IdentityKind[];
  /** The epoch that began with it (`epochOf`); absent in gaps that an older program made. */
  readonly epoch?: string;
  /** The managers have been told of it. */
  readonly told: boolean;
}

/** The epoch of a database: each restore begins another (null: the first). Buttons carry it, since a tap in another epoch may have been done there. */
export function epochOf(gaps: readonly Gap[]): string | null {
  const gap = gaps.at(-1);
  if (gap === undefined) return null;
  return gap.epoch ?? epochFrom(`${gaps.length} ${gap.fromMs}`);
}

/** The epoch that begins when a database is found restored at `nowMs`. */
export function epochAfter(gaps: readonly Gap[], nowMs: number): string {
  return epochFrom(`${epochOf(gaps) ?? ""} ${nowMs}`);
}

function epochFrom(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 4);
}

/** What a step is told of the restores of its database. */
export function restoredIn(gaps: readonly Gap[]): Pick<TurnInput, "restoredAtMs" | "epoch"> {
  return { restoredAtMs: gaps.at(-1)?.untilMs ?? null, epoch: epochOf(gaps) };
}

/** The times within days of which a restored database knows nothing. */
export function gapsWithin(gaps: readonly Gap[], { from, until }: Days, local: LocalTime): readonly Gap[] {
  return gaps.filter(({ fromMs, untilMs }) => local.shopDay(fromMs) <= until && from <= local.shopDay(untilMs));
}

/** What is committed with everything that a restored database ends. Pure: called inside the transaction. */
export interface Endings {
  /** Money that was `ready` or `sending` in the copy: it may have been sent since, and is in doubt now. */
  readonly doubt: (operation: Operation) => Consequences;
  /** A repeatable call that was `ready` or `sending` in the copy: it has expired. */
  readonly expired: (operation: Operation) => Consequences;
  /** An approval that was open in the copy: it has expired. */
  readonly approval: (approval: Approval) => Consequences;
  /** Chats that may know of more than the copy does: they are told before anything else, whether something is open in them or not. Absent: none. */
  readonly staff?: readonly ChatKey[];
  /** A chat of `staff`, or with anything open or unhandled: all of that is over. `fromMs`: when the copy was taken. */
  readonly chat: (chat: ChatKey, fromMs: number) => Reply;
  /** The same, where another bot or account is why (`Gap.others`); absent: as for a backup. */
  readonly ofOther?: Endings;
}

/** A database that came back from a backup. What was open in it may have been done since: it is never done again by itself. */
export interface RestorationStore {
  /**
   * Ends everything that was open in a restored database, in one commit: money in `ready` and `sending` becomes a doubt, doubts are no longer settled by a
   * balance, repeatable calls, approvals and invitations expire, conversations, queries, timers, unhandled entries and unsent messages go (but a message
   * with a new password and one that removes it), WhatsApp's keys are archived (those of a backup alone), and the list of collaborators counts as never read. Call it at start,
   * before `recover`. Null, and nothing happens: the database was not restored since it was last started, and it is still of the same bot and account
   * (`identities`), which is recorded.
   */
  forgetOpen(endings: Endings, nowMs: number, identities?: Identities): Promise<Gap | null>;
  /** Oldest first. */
  gaps(): Promise<readonly Gap[]>;
  /** Adds the messages that tell the managers of every gap, and records that they were told, in one commit. */
  gapsTold(replies: readonly Reply[], nowMs: number): Promise<void>;
}
