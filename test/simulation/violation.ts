import { createHash, type Hash } from "node:crypto";
import type { Timeline } from "./timeline.ts";

/**
 * What must hold, and when it is looked at. "Commit": after every commit, before the program itself knows of it.
 *
 * | | what | looked at | by |
 * |---|---|---|---|
 * | I1 | at most one request of an operation leaves; a second operation for the same intent needs a manager's recorded word | when one leaves, when one is booked, commit | `ledger-watch.ts` |
 * | I2 | whose request is sent, its committed row is `sending`, of the same attempt | when it is sent | `ledger-watch.ts` |
 * | I3 | confirmed: booked exactly once | commit | `ledger-watch.ts` |
 * | I4 | rejected, expired or cancelled: never booked, then or later | commit, when one is booked | `ledger-watch.ts` |
 * | I5 | settled as applied and not booked: another till moved exactly as much between the two looks | commit | `ledger-watch.ts` |
 * | I6 | everyone reads exactly one last word about what they confirmed, and no message says what its row does not | when a message goes out, end | `message-watch.ts` |
 * | I7 | one delivery makes one operation, of a message that meant to; one ticket is one sale, unless a manager let it through | commit | `mail-watch.ts`, `ledger-watch.ts` |
 * | I8 | one request in flight per phone, and none beside a doubt that was not looked at yet (the lane) | when one is sent, commit | `ledger-watch.ts` |
 * | I9 | operations go along the graph, and ends never change | commit | `ledger-watch.ts` |
 * | I10 | a chat's entries are handled in the order in which they were written, each once | commit | `mail-watch.ts` |
 * | I11 | when nothing fails any more, nothing stays `ready`, `sending` or `inDoubt` for longer than 180 s, and no work is left | every 30 s, end | `ledger-watch.ts`, `simulation.ts` |
 * | I12 | no write under an old lease | not here: one process, one lock; for when there are leases | |
 * | I13 | a power loss keeps every acknowledged commit | not here: `:memory:` has no disk; by a test of its own over recorded writes | |
 * | I14 | what was confirmed is, to the ten-thousandth, what was booked for it; nothing is booked that never left | end | `ledger-watch.ts` |
 * | I15 | recovering twice is recovering once | at every start | `commit-watch.ts` |
 * | I16 | the same seed is the same run | a test runs seeds twice | `same-seed.test.ts` |
 *
 * And of our own: `gate`, the summary of every confirmation was accepted by the network before the confirming entry; `refund`, what is undone is undone once;
 * `approval`, a correction above the cap has two people's word; `lost`, whatever was written is handled in the end; `error`, the program logs none.
 */
export type Invariant =
  | "I1"
  | "I2"
  | "I3"
  | "I4"
  | "I5"
  | "I6"
  | "I7"
  | "I8"
  | "I9"
  | "I10"
  | "I11"
  | "I14"
  | "I15"
  | "I16"
  | "gate"
  | "refund"
  | "approval"
  | "lost"
  | "error";

/** An invariant that did not hold. */
export class Violation extends Error {
  readonly invariant: Invariant;
  /** What had happened until then, where it was kept. */
  trace: readonly string[] = [];

  constructor(invariant: Invariant, what: string) {
    super(`${invariant}: ${what}`);
    this.name = "Violation";
    this.invariant = invariant;
  }
}

/** What happened in a run, in order: hashed always, kept in words when somebody wants to read it. */
export class Trace {
  readonly lines: string[] = [];
  readonly #timeline: Timeline;
  readonly #kept: boolean;
  readonly #hash: Hash = createHash("sha256");
  #first: Violation | null = null;

  constructor(timeline: Timeline, kept: boolean) {
    this.#timeline = timeline;
    this.#kept = kept;
  }

  note(line: string): void {
    const stamped = `${this.#timeline.nowMs} ${line}`;
    this.#hash.update(stamped);
    if (this.#kept) this.lines.push(stamped);
  }

  /** Says that an invariant does not hold. Never throws: whoever calls may be the program itself, which would survive it. */
  broken(invariant: Invariant, what: string): void {
    this.note(`VIOLATION ${invariant}: ${what}`);
    this.#first ??= new Violation(invariant, what);
  }

  /** Throws the first violation, if there was one. To be called between any two things that happen. */
  check(): void {
    if (this.#first) throw this.#first;
  }

  digest(): string {
    return this.#hash.digest("hex");
  }
}
