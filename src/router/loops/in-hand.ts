import type { Entry, RunMark } from "../../store/store.ts";
import type { Ports } from "../ports.ts";

/** Runs in a row that were killed with the same entry in hand before it is put aside. */
const mostDeaths = 3;
/** How long after a start any entry may be one that came before, ms: not every network tells when something was written, and its clock may differ. */
const mayComeAgainMs = 10 * 60_000;
/** Most entries whose deaths are remembered; only open ones are looked for. */
const mostRemembered = 64;

/**
 * Says which entries may have killed the last run of the program, and counts the deaths of each. After a run that was stopped there are none, and nothing is
 * written but the mark of the new run. After one that was killed, by whomever, what was written before is handled one by one (`Mailroom`), and the store is
 * told first which one is in hand: a process that hangs or dies cannot tell it any more.
 */
export class InHand {
  readonly #ports: Ports;
  #mark: RunMark = { isOpen: true, inHand: null, deaths: {}, putAside: 0 };
  /** When this run began, by both clocks, if the last one was killed; null: it was not. */
  #since: { readonly ms: number; readonly monotonicMs: number } | null = null;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Begins a run. Call it before anything is handled. */
  async begin(): Promise<void> {
    const { store, clock, log } = this.#ports;
    const last = await store.runMark();
    if (last?.isOpen) {
      this.#since = { ms: clock.nowMs(), monotonicMs: clock.monotonicMs() };
      log.warn("The last run was not stopped: it was killed; what came before is handled one by one");
    }
    const deaths = last?.isOpen ? withOneMore(last.deaths, last.inHand) : {};
    await this.#save({ isOpen: true, inHand: null, deaths, putAside: last?.putAside ?? 0 });
  }

  /** Ends the run in good order. */
  async end(): Promise<void> {
    await this.#save({ ...this.#mark, isOpen: false, inHand: null, deaths: {} });
  }

  /** Whether there may be an entry that `isSuspect`. */
  get isCareful(): boolean {
    return this.#since !== null;
  }

  /** Whether an entry may have killed the last run. */
  isSuspect({ content, acceptedAtMs }: Entry): boolean {
    if (this.#since === null) return false;
    if (this.#ports.clock.monotonicMs() - this.#since.monotonicMs < mayComeAgainMs) return true;
    const writtenAtMs = content.type === "update" ? (content.update.sentAtMs ?? acceptedAtMs) : acceptedAtMs;
    return writtenAtMs < this.#since.ms;
  }

  /** Takes an entry in hand, for this run to be counted against it if it is killed now. False: enough runs were, and it is to be put aside. */
  async take({ seq }: Entry): Promise<boolean> {
    // One run was killed before it is counted: that handled it together with others, or as it arrived, and could not tell.
    const deaths = this.#mark.deaths[seq] ?? 1;
    if (deaths >= mostDeaths) return false;
    await this.#save({ ...this.#mark, inHand: seq, deaths: { ...this.#mark.deaths, [seq]: deaths } });
    return true;
  }

  /** Lets go of the entry in hand: it waits for something, and is innocent of what happens meanwhile. */
  async letGo(): Promise<void> {
    await this.#save({ ...this.#mark, inHand: null });
  }

  /** Counts an entry that was put aside. */
  async putAside(): Promise<void> {
    await this.#save({ ...this.#mark, inHand: null, putAside: this.#mark.putAside + 1 });
  }

  async #save(mark: RunMark): Promise<void> {
    await this.#ports.store.saveRunMark(mark);
    this.#mark = mark;
  }
}

/** The deaths, with one more of the entry that was in hand; only those of the newest entries. */
function withOneMore(deaths: RunMark["deaths"], inHand: number | null): RunMark["deaths"] {
  const all = inHand === null ? deaths : { ...deaths, [inHand]: (deaths[inHand] ?? 0) + 1 };
  const newest = Object.entries(all).toSorted(([one], [other]) => Number(other) - Number(one));
  return Object.fromEntries(newest.slice(0, mostRemembered));
}
