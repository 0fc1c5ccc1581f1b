/** Mailboxes: the entries of each chat in order, fairly across chats, and the entries that may have killed the last run. */
import { isOutOfTime, randomPart, runWithin } from "../clock.ts";
import { channelTraits, chatChannel, type ChatKey } from "../domain/chat.ts";
import { errorText } from "../log.ts";
import type { Entry, RunMark, Step, Store, TurnReport } from "../store/store.ts";
import type { Core } from "./directory-reader.ts";
import { Loop, Part } from "./loop.ts";
import { retire } from "./messages.ts";
import type { Ports } from "./ports.ts";
import { questionPrefix } from "./tap.ts";
import { clockLeadOf } from "./network-clock.ts";
import { apologyFor, createStep } from "./turn/step.ts";

/** How long the step of an entry may take that is handled alone, ms: some thousand times a normal step. */
const aloneMs = 5_000;
/** Chats per batch, one turn each: enough to share its fsync, few enough not to block the event loop. */
const chatsPerBatch = 64;

/** Makes the router's step. It knows how far our clock is ahead of each network's; every update with a time of its own improves that estimate. */
function stepWithSkew(ports: Ports): Step {
  const { skew } = ports;
  const step = createStep(ports.settings, (channel) => clockLeadOf(ports, channel));
  return (input, nowMs) => {
    const { content } = input.entry;
    if (content.type === "update") {
      // Learnt here and not in `accept`, since another process may have accepted the update.
      const { channel, deliveryId, sentAtMs } = content.update;
      if (channelTraits[channel].hasOwnClock && sentAtMs !== null) skew?.heardMessage(channel, deliveryId, sentAtMs);
    }
    return step(input, nowMs);
  };
}

/** True if there may be more to handle at once: deferred chats took up part of `max`, so other chats may have entries left. */
function isMore({ handled, deferred }: TurnReport): boolean {
  return handled + deferred.length > 0;
}

type HandlingOptions = { readonly step?: Step } & Partial<Pick<Parameters<Store["runTurns"]>[1], "only" | "apology">>;

/** Works through the mailboxes: one entry per chat and turn, so that no chat waits for another. */
export class Mailroom {
  readonly loop: Loop;
  readonly #ports: Core;
  readonly #inHand: SuspectEntries;
  readonly #step: Step;
  /** Questions that a turn of the present commit has answered or left, by the `seq` of its entry. */
  readonly #answered = new Map<number, { readonly chat: ChatKey; readonly nonce: number }>();
  /** Chats whose first entry waits until the collaborators have been read. */
  readonly #deferred = new Set<ChatKey>();

  constructor(ports: Core, inHand: SuspectEntries) {
    this.#ports = ports;
    this.#inHand = inHand;
    const step = stepWithSkew(ports);
    this.#step = (input, nowMs) => {
      const output = step(input, nowMs);
      const { entry, session } = input;
      if (session === null || session.nonce === 0 || output === "defer" || output.session === "same") return output;
      if (output.session?.nonce !== session.nonce)
        this.#answered.set(entry.seq, { chat: entry.chat, nonce: session.nonce });
      return output;
    };
    this.loop = new Loop(
      ports.clock,
      () => this.#runTurns(),
      (error) => ports.log.error("A turn failed", { why: errorText(error) }),
    );
  }

  /** Handles the first entry of up to `chatsPerBatch` chats. True: there may be more to do at once. */
  async #runTurns(): Promise<boolean> {
    if (!this.#inHand.isCareful) return isMore(await this.#handle({}));
    const suspects = new Map<number, Entry>();
    const report = await this.#handle({
      only: (entry) => {
        const isSuspect = this.#inHand.isSuspect(entry);
        if (isSuspect) suspects.set(entry.seq, entry);
        return !isSuspect;
      },
    });
    const reports = [report];
    for (const entry of suspects.values()) reports.push(await this.#handleAlone(entry));
    return reports.some(isMore);
  }

  /** Handles an entry that may have killed the last run: alone, within a time that suffices for any; or puts it aside. */
  async #handleAlone(entry: Entry): Promise<TurnReport> {
    const { log, settings } = this.#ports;
    let why = (await this.#inHand.take(entry)) ? null : "the program ended each time with it in hand";
    const step: Step = (input, nowMs) => {
      if (why !== null) throw new Error(why);
      try {
        return runWithin(aloneMs, () => this.#step(input, nowMs));
      } catch (error) {
        if (isOutOfTime(error)) why = "it takes too long";
        throw error;
      }
    };
    const report = await this.#handle({
      step,
      only: ({ seq }) => seq === entry.seq,
      apology: (one) => apologyFor(settings, why !== null)(one),
    });
    if (why !== null) {
      log.error("A message was put aside", { seq: entry.seq, network: chatChannel(entry.chat), why });
      await this.#inHand.putAside();
    } else if (report.deferred.length > 0) await this.#inHand.letGo();
    return report;
  }

  async #handle({ step = this.#step, ...given }: HandlingOptions): Promise<TurnReport> {
    const { store, clock, log, settings } = this.#ports;
    this.#answered.clear();
    const report = await store.runTurns(step, {
      max: chatsPerBatch,
      nowMs: clock.nowMs(),
      skip: this.#deferred,
      apology: apologyFor(settings),
      random: () => randomPart(clock),
      ...given,
    });
    if (report.handled > 0) clock.reached("step committed");
    for (const { seq } of report.failed) this.#answered.delete(seq);
    for (const { chat, nonce } of this.#answered.values()) retire(this.#ports, chat, questionPrefix({ nonce }));
    for (const { seq, why } of report.failed) log.error("A step failed and was answered with an apology", { seq, why });
    if (report.deferred.length > 0) this.#skipUntilRead(report.deferred);
    if (report.handled > 0) void this.#ports.directory.refreshIfStale();
    return report;
  }

  #skipUntilRead(chats: readonly ChatKey[]): void {
    for (const chat of chats) this.#deferred.add(chat);
    void this.#ports.directory.readSoon().then(() => {
      this.#deferred.clear();
      this.loop.wake();
    });
  }
}

/** An entry is put aside after this many consecutive runs were killed with it in hand. */
const mostDeaths = 3;
/** How long after a start any entry may be one from before it, ms. Not every network tells when something was written, and its clock may differ. */
const mayComeAgainMs = 10 * 60_000;
/** The most entries whose deaths are stored. Only open ones matter. */
const mostRemembered = 64;

/**
 * Finds the entries that may have killed the last run of the program, and counts the deaths of each. After a run that was stopped there are none, and only the
 * mark of the new run is written. After a run that was killed, by anything, earlier entries are handled one by one (`Mailroom`), and the store first learns
 * which one is in hand: a process that hangs or dies cannot tell it any more.
 */
export class SuspectEntries extends Part<Ports> {
  #mark: RunMark = { isOpen: true, inHand: null, deaths: {}, putAside: 0 };
  /** The start of this run by both clocks, if the last run was killed; otherwise null. */
  #since: { readonly ms: number; readonly monotonicMs: number } | null = null;

  /** Begins a run. Call it before anything is handled. */
  async begin(): Promise<void> {
    const { store, clock, log } = this.ports;
    const last = await store.runMark();
    if (last?.isOpen) {
      this.#since = { ms: clock.nowMs(), monotonicMs: clock.monotonicMs() };
      log.warn("The last run was not stopped: it was killed; what came before is handled one by one");
    }
    const deaths = last?.isOpen ? withOneMore(last.deaths, last.inHand) : {};
    await this.#save({ isOpen: true, inHand: null, deaths, putAside: last?.putAside ?? 0 });
  }

  /** Ends the run in an orderly way. */
  async end(): Promise<void> {
    await this.#save({ ...this.#mark, isOpen: false, inHand: null, deaths: {} });
  }

  /** True if some entry may be a suspect (`isSuspect`). */
  get isCareful(): boolean {
    return this.#since !== null;
  }

  /** True if an entry may have killed the last run. */
  isSuspect({ content, acceptedAtMs }: Entry): boolean {
    if (this.#since === null) return false;
    if (this.ports.clock.monotonicMs() - this.#since.monotonicMs < mayComeAgainMs) return true;
    const writtenAtMs = content.type === "update" ? (content.update.sentAtMs ?? acceptedAtMs) : acceptedAtMs;
    return writtenAtMs < this.#since.ms;
  }

  /** Takes an entry in hand: if this run is killed now, the entry is blamed. False: enough runs were killed by it, so it must be put aside. */
  async take({ seq }: Entry): Promise<boolean> {
    // One run was killed before the entry was counted: it handled the entry together with others, or on arrival, and could not record it.
    const deaths = this.#mark.deaths[seq] ?? 1;
    if (deaths >= mostDeaths) return false;
    await this.#save({ ...this.#mark, inHand: seq, deaths: { ...this.#mark.deaths, [seq]: deaths } });
    return true;
  }

  /** Releases the entry in hand. It waits for something, and is not to blame for what happens meanwhile. */
  async letGo(): Promise<void> {
    await this.#save({ ...this.#mark, inHand: null });
  }

  /** Counts an entry that was put aside. */
  async putAside(): Promise<void> {
    await this.#save({ ...this.#mark, inHand: null, putAside: this.#mark.putAside + 1 });
  }

  async #save(mark: RunMark): Promise<void> {
    await this.ports.store.saveRunMark(mark);
    this.#mark = mark;
  }
}

/** The deaths, with one more for the entry that was in hand. Only the newest entries are kept. */
function withOneMore(deaths: RunMark["deaths"], inHand: number | null): RunMark["deaths"] {
  const all = inHand === null ? deaths : { ...deaths, [inHand]: (deaths[inHand] ?? 0) + 1 };
  const newest = Object.entries(all).toSorted(([one], [other]) => Number(other) - Number(one));
  return Object.fromEntries(newest.slice(0, mostRemembered));
}
