import { createHash, type Hash } from "node:crypto";
import type { Timeline } from "./timeline.ts";

/** What must hold: I1 to I16 of the table in `invariants.md`'s terms (see `ledger-watch.ts`), and three of our own. */
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
