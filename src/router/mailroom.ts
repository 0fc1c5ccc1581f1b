import { randomPart } from "../clock.ts";
import { channelTraits, type ChatKey } from "../domain/people/chat.ts";
import { errorText } from "../log.ts";
import type { Step } from "../store/store.ts";
import type { Ports } from "./ports.ts";
import type { DirectoryReader } from "./people/directory-reader.ts";
import { Loop } from "./loops/loop.ts";
import { apologyFor, createStep } from "./turn/step.ts";

/** Chats per batch, one turn each: enough to share its fsync, few enough not to block the event loop. */
const chatsPerBatch = 64;

/**
 * Makes the step of the router. It is told how far our clock is ahead of each network's, and every update that has a time of its own makes that better
 * known.
 */
function stepWithSkew({ skew, settings }: Ports): Step {
  const step = createStep(settings, (channel) => {
    if (!channelTraits[channel].hasOwnClock) return { knownMs: 0, atMostMs: 0 };
    return { knownMs: skew?.lastAheadOf(channel) ?? null, atMostMs: skew?.aheadAtMost(channel) ?? null };
  });
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

/** Works through the mailboxes: one entry per chat and turn, so that no chat waits for another. */
export class Mailroom {
  readonly loop: Loop;
  readonly #ports: Ports;
  readonly #directory: DirectoryReader;
  readonly #step: Step;
  /** Chats whose first entry waits until the collaborators have been read. */
  readonly #held = new Set<ChatKey>();

  constructor(ports: Ports, directory: DirectoryReader) {
    this.#ports = ports;
    this.#directory = directory;
    this.#step = stepWithSkew(ports);
    this.loop = new Loop(
      ports.clock,
      () => this.#runTurns(),
      (error) => ports.log.error("A turn failed", { why: errorText(error) }),
    );
  }

  /** Handles the first entry of up to `chatsPerBatch` chats. True: there may be more to do at once. */
  async #runTurns(): Promise<boolean> {
    const { store, clock, log, settings } = this.#ports;
    const report = await store.runTurns(this.#step, {
      max: chatsPerBatch,
      nowMs: clock.nowMs(),
      skip: this.#held,
      apology: apologyFor(settings),
      random: () => randomPart(clock),
    });
    if (report.handled > 0) clock.reached("step committed");
    for (const { seq, why } of report.failed) log.error("A step failed and was answered with an apology", { seq, why });
    if (report.held.length > 0) this.#hold(report.held);
    if (report.handled > 0) void this.#directory.refreshIfStale();
    // Held chats took up part of `max`, so other chats may have entries left.
    return report.handled + report.held.length > 0;
  }

  /** Skips chats until a reading of the collaborators has ended, with success or failure. */
  #hold(chats: readonly ChatKey[]): void {
    for (const chat of chats) this.#held.add(chat);
    void this.#directory.readSoon().then(() => {
      this.#held.clear();
      this.loop.wake();
    });
  }
}
