import type { Accept } from "../channel/channel.ts";
import type { Work } from "../store/store.ts";
import type { Said } from "../text/keys.ts";
import { createEvenClock } from "../clock/even-clock.ts";
import type { Centre } from "./centre.ts";
import { ClockWatch } from "./clock-watch.ts";
import { armClosing } from "./reports/closing.ts";
import { Approvals } from "./money/approvals.ts";
import { Courtesies } from "./courtesies.ts";
import type { Desk } from "./operator-actions.ts";
import { createDesk } from "./act-as-operator.ts";
import { Deliverer } from "./deliverer.ts";
import { DirectoryReader } from "./directory-reader.ts";
import { Examiner } from "./money/doubt-resolver.ts";
import { Lookups } from "./queries/lookups.ts";
import { Mailroom } from "./mailroom.ts";
import { takeUp } from "./money/outcomes.ts";
import { Performer } from "./money/performer.ts";
import { message } from "./money/receipts.ts";
import { Ticker } from "./ticker.ts";

/** How long a stop waits for messages that are ready to be sent, ms. */
const lastWordsMs = 3_000;

/** The centre: turns updates into steps, and what steps ask for into work. */
export class Router {
  readonly #centre: Centre;
  readonly #directory: DirectoryReader;
  readonly #mailroom: Mailroom;
  readonly #performer: Performer;
  readonly #examiner: Examiner;
  readonly #lookups: Lookups;
  readonly #deliverer: Deliverer;
  readonly #courtesies: Courtesies;
  readonly #approvals: Approvals;
  readonly #ticker: Ticker;
  readonly #clockWatch: ClockWatch;
  readonly #waiters = new Set<() => void>();
  #unsubscribe: () => void = () => {};
  /** What the operator's console asks of the centre. */
  readonly desk: Desk;

  constructor(outside: Centre) {
    const clock = createEvenClock(outside.clock);
    const centre: Centre = { ...outside, clock };
    this.#centre = centre;
    this.#clockWatch = new ClockWatch({ centre, clock, tellManagers: (said) => this.tellManagers(said) });
    this.#directory = new DirectoryReader(centre);
    this.desk = createDesk(centre, this.#directory);
    this.#mailroom = new Mailroom(centre, this.#directory);
    this.#performer = new Performer(centre, this.#directory);
    this.#examiner = new Examiner(centre, this.#directory);
    this.#lookups = new Lookups(centre, this.#directory);
    this.#deliverer = new Deliverer(centre);
    this.#courtesies = new Courtesies(centre);
    this.#approvals = new Approvals(centre, this.#directory);
    this.#ticker = new Ticker(centre, () => this.#wakeAll());
  }

  /** Makes updates durable: what every channel is given. */
  readonly accept: Accept = async (updates) => {
    const { store, clock, settings } = this.#centre;
    void this.#clockWatch.look();
    await store.accept(updates, clock.nowMs(), (chat) => message(settings.renderIn, chat, { key: "tooFast" }));
    clock.crash("inbox committed");
    for (const { channel } of updates) this.#deliverer.catchingUp.received(channel);
  };

  /** Takes up what was open when the program ended, however it ended, and begins to work. */
  async start(): Promise<void> {
    const { store, clock, log } = this.#centre;
    await this.#clockWatch.start();
    const nowMs = clock.nowMs();
    const doubts = await store.recover((operation) => takeUp(this.#centre, operation, nowMs), nowMs);
    if (doubts.length > 0)
      log.warn("Operations were in flight when the program ended; they are in doubt", { count: doubts.length });
    await armClosing(this.#centre);
    this.#unsubscribe = store.subscribe((work) => this.#wake(work));
    void this.#directory.refresh();
    this.#deliverer.catchingUp.start();
    this.#wakeAll();
    this.#ticker.loop.wake();
    this.#clockWatch.begin();
  }

  /** Tells every linked manager something that belongs to no conversation. Gives how many there are. */
  async tellManagers(said: Said): Promise<number> {
    const { store, clock, settings } = this.#centre;
    const chats = await this.#directory.managerChats();
    await store.notify(
      chats.map((chat) => message(settings.renderIn, chat, said)),
      clock.nowMs(),
    );
    return chats.length;
  }

  /**
   * Resolves when there is nothing to do now: all handled, looked up, performed and delivered, what was due looked at, and no answer of the
   * wallet awaited. Doubts may be open.
   */
  async idle(): Promise<void> {
    for (;;) {
      const { inbox, outbox, lookups, operations } = await this.#centre.store.pending();
      if (inbox + outbox + lookups + operations === 0 && this.#quiet()) return;
      await new Promise<void>((resolve) => {
        const again = () => {
          this.#waiters.delete(again);
          cancel();
          resolve();
        };
        const cancel = this.#centre.clock.after(50, again);
        this.#waiters.add(again);
      });
    }
  }

  /** Finishes what is in flight and says what is ready to be said. The channels must have stopped receiving, but still send. */
  async stop(): Promise<void> {
    const { store, clock } = this.#centre;
    await this.#clockWatch.stop();
    await this.#ticker.stop();
    await Promise.all([
      this.#mailroom.loop.stop(),
      this.#performer.stop(),
      this.#examiner.stop(),
      this.#lookups.stop(),
      this.#approvals.stop(),
      this.#courtesies.stop(),
    ]);
    await this.#directory.stop();
    const untilMs = clock.monotonicMs() + lastWordsMs;
    this.#deliverer.loop.wake();
    while ((await store.pending()).outbox > 0 && clock.monotonicMs() < untilMs) {
      await new Promise<void>((resolve) => void clock.after(20, resolve));
    }
    await this.#deliverer.stop();
    this.#unsubscribe();
  }

  #quiet(): boolean {
    return (
      this.#mailroom.loop.quiet &&
      this.#performer.quiet &&
      this.#examiner.quiet &&
      this.#lookups.quiet &&
      this.#approvals.loop.quiet &&
      this.#deliverer.quiet &&
      this.#courtesies.quiet &&
      this.#directory.quiet &&
      this.#ticker.loop.quiet
    );
  }

  #wake(work: ReadonlySet<Work>): void {
    if (work.has("inbox")) this.#mailroom.loop.wake();
    if (work.has("outbox")) {
      this.#deliverer.loop.wake();
      this.#courtesies.loop.wake();
    }
    if (work.has("lookups")) this.#lookups.loop.wake();
    if (work.has("approvals")) this.#approvals.loop.wake();
    if (work.has("operations")) {
      this.#lookups.forgetBalances();
      this.#performer.loop.wake();
      this.#examiner.loop.wake();
    }
    if (
      work.has("approvals") ||
      work.has("timers") ||
      work.has("operations") ||
      work.has("lookups") ||
      work.has("outbox")
    )
      this.#ticker.loop.wake();
    for (const waiter of this.#waiters) waiter();
  }

  #wakeAll(): void {
    for (const part of [
      this.#mailroom,
      this.#performer,
      this.#examiner,
      this.#lookups,
      this.#approvals,
      this.#deliverer,
      this.#courtesies,
    ])
      part.loop.wake();
  }
}
