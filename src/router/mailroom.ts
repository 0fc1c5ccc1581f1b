import { randomPart } from "../clock.ts";
import type { ChannelName, ChatKey } from "../domain/chat.ts";
import { errorText } from "../log.ts";
import type { Step } from "../store/store.ts";
import type { Centre } from "./centre.ts";
import type { DirectoryReader } from "./directory-reader.ts";
import { Loop } from "./loop.ts";
import { apologyFor, createStep } from "./turn/step.ts";

/** Chats served in one commit: enough to share its fsync, few enough not to hold the event loop. */
const chatsPerTurn = 64;

/** Networks whose clock is not ours. */
const othersClocks: ReadonlySet<ChannelName> = new Set(["telegram", "whatsapp"]);

/** How far our clock is ahead of a network's. */
function aheadOf({ skew }: Centre): (channel: ChannelName) => number | null {
  return (channel) => (othersClocks.has(channel) ? (skew?.aheadOf(channel) ?? null) : 0);
}

/** Empties the mailboxes: one entry of every chat a turn, so that no chat waits for another. */
export class Mailroom {
  readonly loop: Loop;
  readonly #centre: Centre;
  readonly #directory: DirectoryReader;
  readonly #step: Step;
  readonly #held = new Set<ChatKey>();

  constructor(centre: Centre, directory: DirectoryReader) {
    this.#centre = centre;
    this.#directory = directory;
    this.#step = createStep(centre.settings, aheadOf(centre));
    this.loop = new Loop(
      centre.clock,
      () => this.#turn(),
      (error) => centre.log.error("A turn failed", { why: errorText(error) }),
    );
  }

  async #turn(): Promise<boolean> {
    const { store, clock, log, settings } = this.#centre;
    const report = await store.turn(this.#step, {
      max: chatsPerTurn,
      nowMs: clock.nowMs(),
      skip: this.#held,
      apology: apologyFor(settings),
      random: () => randomPart(clock),
    });
    if (report.handled > 0) clock.crash("step committed");
    for (const { seq, why } of report.failed) log.error("A step failed and was answered with an apology", { seq, why });
    if (report.held.length > 0) this.#hold(report.held);
    if (report.handled > 0) void this.#directory.refreshIfStale();
    // Chats that are held leave room for others that need not be.
    return report.handled + report.held.length > 0;
  }

  /** Leaves chats alone until the collaborators have been read, or could not be. */
  #hold(chats: readonly ChatKey[]): void {
    for (const chat of chats) this.#held.add(chat);
    void this.#directory.readSoon().then(() => {
      this.#held.clear();
      this.loop.wake();
    });
  }
}
