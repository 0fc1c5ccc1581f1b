import { createHash, type Hash } from "node:crypto";
import type { Timeline } from "../world/timeline.ts";

/**
 * What must hold, and when it is looked at. "Commit": after every commit, before the program itself knows of it.
 * What a power cut leaves is shown by `test/store/sqlite/power-loss.test.ts`.
 *
 * | | what | looked at | by |
 * |---|---|---|---|
 * | one request | at most one request of an operation leaves; a second operation for the same intent needs a manager's recorded word | when one leaves, when one is booked, commit | `ledger-watch.ts` |
 * | sending first | whose request is sent, its committed row is `sending`, of the same attempt | when it is sent | `ledger-watch.ts` |
 * | booked once | confirmed: booked exactly once | commit | `ledger-watch.ts` |
 * | not booked | rejected, expired or cancelled: never booked, then or later | commit, when one is booked | `ledger-watch.ts` |
 * | told once | everyone reads exactly one last word about what they confirmed, and no message, list or answer says what a row does not | when it is written or goes out, end | `message-watch.ts` |
 * | one delivery | one delivery makes one operation, of a message that meant to; one ticket is one sale of a branch, and of the same phone and amount in any, unless a manager let it through | commit | `mail-watch.ts`, `guards.ts` |
 * | lane | one request in flight per phone, and none beside a doubt that was not looked at yet (the lane) | when one is sent, commit | `ledger-watch.ts` |
 * | moves | operations go along the graph, and ends never change | commit | `ledger-watch.ts` |
 * | order | a chat's entries are handled in the order in which they were written, each once | commit | `mail-watch.ts` |
 * | rest | when nothing fails any more, nothing stays `ready`, `sending` or `inDoubt` for longer than 180 s, and no work is left | every 30 s, end | `ledger-watch.ts`, `simulation.ts` |
 * | amounts | what was confirmed is, to the ten-thousandth, what was booked for it; nothing is booked that never left | end | `ledger-watch.ts` |
 * | recovery | recovering twice is recovering once | at every start | `commit-watch.ts` |
 * | same seed | the same seed is the same run | a test runs seeds twice | `same-seed.test.ts` |
 * | gate | the network had taken the summary of whatever is confirmed before the *sí* entered the inbox and, where the program knows its networks' clock, before it was written, give or take 3 s; a button proves it by itself | commit | `mail-watch.ts` |
 * | old tap | what a button confirms is what its network took at most ten minutes before: a tap bears no time, and may have waited while the program was down | commit | `mail-watch.ts` |
 * | told early | nobody is told that their *sí* came early whose summary was known to be taken before, and who wrote within ten minutes | commit | `mail-watch.ts` |
 * | verified | settled as applied ("verificada por saldo") and not booked: another till moved exactly as much, at most five minutes from the sending | commit | `ledger-watch.ts`, `balance-readings.ts` |
 * | late | no request leaves later than ten real minutes after its *sí* | when one leaves | `ledger-watch.ts` |
 * | fields | a sale or a use of balance is what the last summary says that its person was shown: phone, amount, points, ticket, wallet | commit | `purchase-watch.ts` |
 * | meant | its phone, amount and ticket were each written as such by its person: the answer to one question is never that to the next | commit | `purchase-watch.ts` |
 * | again | a question that was read is not asked again by the next life before that has heard what its network kept, or waited for it | when it is handed over | `network.ts`, `message-watch.ts` |
 * | wallet | what is used, registered and sold in one purchase is in one wallet | commit | `purchase-watch.ts` |
 * | alike | the same sale without a ticket within a minute is made by somebody who was asked about it | commit | `guards.ts` |
 * | staff phone | no balance moves on a phone of the staff's, once the list could be read for 90 s that has it, but for what a manager let through; of a second try, the first time | when a request leaves | `guards.ts` |
 * | staff | whoever acts like staff is not taken for a customer, nor sent away, once the list could be read for 15 s that has them | commit | `staff-watch.ts` |
 * | background | no message waits for a background message that the network does not take | when one is refused | `background-watch.ts` |
 * | ids | an id names one operation for ever, whatever database is put back | commit | `ledger-watch.ts` |
 * | trail | the audit trail names the state of every operation | end | `ledger-watch.ts` |
 * | fresh | whoever writes more than two minutes after a restore is not told that it was before one | commit | `mail-watch.ts` |
 * | refund | what is undone is undone once | commit | `guards.ts` |
 * | approval | a correction above the cap has two people's word, and a use of balance above its own a yes | commit | `guards.ts` |
 * | lost | whatever was written is handled in the end | end | `mail-watch.ts` |
 * | error | the program logs none | when it logs | `life.ts` |
 */
export type Invariant =
  | "one request"
  | "sending first"
  | "booked once"
  | "not booked"
  | "told once"
  | "one delivery"
  | "lane"
  | "moves"
  | "order"
  | "rest"
  | "amounts"
  | "recovery"
  | "same seed"
  | "gate"
  | "told early"
  | "fresh"
  | "old tap"
  | "verified"
  | "late"
  | "fields"
  | "meant"
  | "again"
  | "wallet"
  | "alike"
  | "staff phone"
  | "staff"
  | "background"
  | "ids"
  | "trail"
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
  readonly #passes: ReadonlySet<Invariant>;
  readonly #hash: Hash = createHash("sha256");
  #first: Violation | null = null;

  /** `kept`: in words too. `passes`: what is noted when it does not hold, and no more. */
  constructor(timeline: Timeline, kept: boolean, passes: readonly Invariant[] = []) {
    this.#timeline = timeline;
    this.#kept = kept;
    this.#passes = new Set(passes);
  }

  note(line: string): void {
    const stamped = `${this.#timeline.nowMs} ${line}`;
    this.#hash.update(stamped);
    if (this.#kept) this.lines.push(stamped);
  }

  /** Says that an invariant does not hold. Never throws: whoever calls may be the program itself, which would survive it. */
  broken(invariant: Invariant, what: string): void {
    this.note(`VIOLATION ${invariant}: ${what}`);
    if (this.#passes.has(invariant)) return;
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
