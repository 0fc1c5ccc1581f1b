/**
 * The core of the bot. Entry point: `Router`, created once by `cli/bot/start-bot.ts`; channels store updates through `accept`.
 * Wires the parts together: `Mailroom` runs a step for each inbox entry. `QueryRunner`, `Performer` and the deliverers carry out what the steps
 * stored. `Ticker` wakes them when something is due.
 * Nothing may leave the process before the commit that asked for it. Nothing that a restart needs may be kept outside the store.
 */
import type { Accept, Receipt } from "../channel/channel.ts";
import type { Month } from "../domain/prices.ts";
import type { ShopDay } from "../domain/time.ts";
import type { Update } from "../domain/update.ts";
import type { Reply, ReplyBody, Work } from "../store/store.ts";
import type { Said } from "../text/keys.ts";
import { createEvenClock, type EvenClock } from "../clock/derived-clocks.ts";
import type { Ports } from "./ports.ts";
import { BackgroundMessages, MonthlyLimit, Waking } from "./background-messages.ts";
import { ClockWatch } from "./clock-watch.ts";
import { armClosing } from "./reports/ask-report.ts";
import type { OperatorActions } from "./operator/operator-actions.ts";
import { createOperatorActions } from "./operator/act-as-operator.ts";
import { Deliverer } from "./deliverer.ts";
import { type Core, DirectoryReader, withLeftNumbers } from "./directory-reader.ts";
import { DoubtResolver } from "./money/doubt-resolver.ts";
import { QueryRunner } from "./queries/query-runner.ts";
import { SuspectEntries, Mailroom } from "./mailroom.ts";
import { OrphanedOperations, Restored, UnknownTimes } from "./money/restored.ts";
import { Performer } from "./money/performer.ts";
import { message, textBody, translated } from "./messages.ts";
import { Ticker } from "./loop.ts";
import { Approvals } from "./money/approvals.ts";

/** How long `stop` waits for messages that are ready to be sent, ms. */
const lastMessagesMs = 3_000;
/** How often `stop` checks whether they are sent, ms. */
const lastMessagesLookMs = 20;
/** How often `idle` checks again if no commit makes it do so, ms. */
const idleLookMs = 50;
/** Work whose rows become due at a time, for which the ticker waits. */
const timedWork: readonly Work[] = ["approvals", "timers", "operations", "lookups", "outbox"];

export class Router {
  readonly #ports: Core;
  readonly #clock: EvenClock;
  readonly #leftBehind: OrphanedOperations;
  #isStarted = false;
  readonly #inHand: SuspectEntries;
  readonly #mailroom: Mailroom;
  readonly #performer: Performer;
  readonly #doubtResolver: DoubtResolver;
  readonly #queries: QueryRunner;
  readonly #waking: Waking;
  readonly #deliverer: Deliverer;
  readonly #background: BackgroundMessages;
  readonly #approvals: Approvals;
  readonly #restored: Restored;
  readonly #unknownTimes: UnknownTimes;
  readonly #ticker: Ticker;
  readonly #clockWatch: ClockWatch;
  /** The callers that wait in `idle`. Each commit makes them check again. */
  readonly #waiters = new Set<() => void>();
  /** The reply to a chat that wrote more than its mailbox holds, so its messages are dropped. */
  readonly #tooFast: ReplyBody;
  #unsubscribe: () => void = () => {};
  /** The number of charged messages this month, and whether the limit is reached. */
  readonly monthlyLimit: MonthlyLimit;
  readonly operatorActions: OperatorActions;

  constructor(outside: Ports) {
    const clock = createEvenClock(outside.clock);
    this.#unknownTimes = new UnknownTimes({ ...outside, clock });
    // A prototype, since some settings are read each time.
    const settings = Object.create(outside.settings, {
      renderIn: { value: this.#unknownTimes.telling(outside.settings.renderIn) },
    }) as Ports["settings"];
    const own: Ports = { ...outside, clock, settings };
    const ports: Core = { ...own, directory: new DirectoryReader(own) };
    this.#ports = ports;
    this.#clock = clock;
    this.#leftBehind = new OrphanedOperations(ports);
    this.#tooFast = translated(ports.settings.renderIn, (render) => textBody(render, { key: "tooFast" }));
    this.#clockWatch = new ClockWatch({ ports, clock, tellManagers: (said) => this.tellManagers(said) });
    this.#inHand = new SuspectEntries(ports);
    this.#mailroom = new Mailroom(ports, this.#inHand);
    this.#performer = new Performer(ports);
    this.#doubtResolver = new DoubtResolver(ports);
    this.#queries = new QueryRunner(ports);
    this.operatorActions = createOperatorActions(ports, this.#queries.customers);
    this.#waking = new Waking(ports);
    this.monthlyLimit = new MonthlyLimit(ports, (said, notice) => this.#tellUntilTold(said, notice));
    this.#deliverer = new Deliverer(ports, {
      held: () => void this.#waking.check(),
      asked: (question, chat, isTaken) => this.#doubtResolver.asked(question, chat, isTaken),
      isSpent: () => this.monthlyLimit.isSpent(),
    });
    this.#background = new BackgroundMessages(ports);
    this.#approvals = new Approvals(ports);
    this.#restored = new Restored(ports);
    this.#ticker = new Ticker(ports, () => this.#wakeAll());
    // Before `start` another process does the work and no due time depends on this clock, but the operator's actions need the right time.
    ports.store.subscribe((work) => {
      if (work.has("elsewhere") && !this.#isStarted) clock.follow();
    });
  }

  /** Stores updates in the inbox; passed to every channel's `start`. */
  readonly accept: Accept = async (updates, receipts = []) => {
    void this.#clockWatch.check();
    const { isHeld, isGivenUp } = await this.#storeReceipts(receipts);
    if (isHeld) void this.#waking.check();
    if (isGivenUp || receipts.some(({ billed }) => billed !== null)) void this.monthlyLimit.check();
    await this.#storeUpdates(updates);
    for (const { channel } of updates) this.#deliverer.catchingUp.received(channel);
  };

  /** Stores updates in the inbox for the process that works on the database, which learns of them from the store. */
  readonly acceptForOther: Accept = async (updates, receipts = []) => {
    this.#clock.follow();
    await this.#storeReceipts(receipts);
    await this.#storeUpdates(updates);
  };

  /** Records the fate of sent messages. Returns whether one is now held until its person writes, and whether one was given up. */
  async #storeReceipts(
    receipts: readonly Receipt[],
  ): Promise<{ readonly isHeld: boolean; readonly isGivenUp: boolean }> {
    const { store, clock, log } = this.#ports;
    if (receipts.length === 0) return { isHeld: false, isGivenUp: false };
    const failed = await store.receipts(receipts, clock.nowMs());
    for (const { outboxId, next, why } of failed)
      log.warn("A message failed after the network had accepted it", { outboxId, next, why });
    const ended = new Set(failed.map(({ next }) => next));
    return { isHeld: ended.has("hold"), isGivenUp: ended.has("drop") };
  }

  async #storeUpdates(updates: readonly Update[]): Promise<void> {
    const { store, clock } = this.#ports;
    if (updates.length === 0) return;
    await store.accept(await withLeftNumbers(store, updates), clock.nowMs(), this.#tooFast);
    clock.reached("inbox committed");
  }

  /**
   * Recovers everything that was open when the program ended, or crashed, and begins to work. Call it before the channels receive. The order matters: the clock
   * is put right, a restored database is closed and interrupted money becomes a doubt before any part is woken.
   */
  async start(): Promise<void> {
    const { store } = this.#ports;
    this.#clock.follow();
    await this.#clockWatch.start();
    await this.#restored.start();
    await this.#unknownTimes.read();
    await this.#leftBehind.recover();
    await this.#inHand.begin();
    // Due timers come before new entries: a tap or a text from the downtime must meet what has become of its question.
    await store.fireTimers(this.#clock.nowMs());
    await armClosing(this.#ports);
    const unsubscribe = [
      store.subscribe((work) => this.#wake(work)),
      // Woken before the commit that accepts an entry, so that its step can share that commit.
      store.subscribeToWrites(() => this.#mailroom.loop.wake()),
    ];
    this.#unsubscribe = () => unsubscribe.forEach((one) => one());
    this.#isStarted = true;
    void this.#ports.directory.refresh();
    this.#deliverer.catchingUp.start();
    void this.#waking.check();
    await this.monthlyLimit.check();
    this.#wakeAll();
    this.#ticker.loop.wake();
    this.#clockWatch.begin();
    this.#restored.begin();
  }

  /** Sends every linked manager a message outside any conversation, and returns how many they are. `once`: only if its key was not used on that shop day. */
  async tellManagers(said: Said, once?: { readonly key: string; readonly within: ShopDay }): Promise<number> {
    const { store, clock } = this.#ports;
    const replies = await this.#managerMessages(said);
    if (once === undefined) await store.notify(replies, clock.nowMs());
    else if (replies.length > 0) await store.notifyOnce(once.key, once.within, replies, clock.nowMs());
    return replies.length;
  }

  /** Sends every linked manager a message, and again once a day until it has reached one. Returns whether it has. */
  async #tellUntilTold(said: Said, notice: { readonly key: string; readonly within: Month }): Promise<boolean> {
    const { store, clock, settings } = this.#ports;
    const nowMs = clock.nowMs();
    const today = settings.local.shopDay(nowMs);
    return store.notifyUntilTold({ ...notice, today }, await this.#managerMessages(said), nowMs);
  }

  async #managerMessages(said: Said): Promise<Reply[]> {
    const chats = await this.#ports.directory.managerChats();
    return chats.map((chat) => message(this.#ports.settings.renderIn, chat, said));
  }

  /** Resolves when nothing is to be done now: all updates, lookups, operations and messages are done. Doubts may still be open. */
  async idle(): Promise<void> {
    for (;;) {
      const { inbox, outbox, lookups, operations } = await this.#ports.store.pending();
      if (inbox + outbox + lookups + operations === 0 && this.#quiet()) return;
      await new Promise<void>((resolve) => {
        const lookAgain = () => {
          this.#waiters.delete(lookAgain);
          cancel();
          resolve();
        };
        const cancel = this.#ports.clock.after(idleLookMs, lookAgain);
        this.#waiters.add(lookAgain);
      });
    }
  }

  /** Finishes work in flight and sends ready messages for up to three seconds. The channels must have stopped receiving but still send. */
  async stop(): Promise<void> {
    const { store, clock } = this.#ports;
    this.monthlyLimit.stop();
    this.#waking.stop();
    await this.#clockWatch.stop();
    await this.#restored.stop();
    await this.#leftBehind.stop();
    await this.#ticker.stop();
    await Promise.all([
      this.#mailroom.loop.stop(),
      this.#performer.stop(),
      this.#doubtResolver.stop(),
      this.#queries.stop(),
      this.#approvals.stop(),
      this.#background.stop(),
    ]);
    await this.#ports.directory.stop();
    const untilMs = clock.monotonicMs() + lastMessagesMs;
    if (this.#isStarted) this.#deliverer.loop.wake();
    while (this.#isStarted && (await store.pending()).outbox > 0 && clock.monotonicMs() < untilMs) {
      await new Promise<void>((resolve) => void clock.after(lastMessagesLookMs, resolve));
    }
    await this.#deliverer.stop();
    this.#unsubscribe();
    if (this.#isStarted) await this.#inHand.end();
  }

  /** True if no part has anything in progress or due. */
  #quiet(): boolean {
    return (
      this.#mailroom.loop.quiet &&
      this.#performer.quiet &&
      this.#doubtResolver.quiet &&
      this.#queries.quiet &&
      this.#approvals.loop.quiet &&
      this.#deliverer.quiet &&
      this.#background.quiet &&
      this.#ports.directory.quiet &&
      this.#ticker.loop.quiet
    );
  }

  #wake(work: ReadonlySet<Work>): void {
    if (work.has("elsewhere")) {
      // `accept` does this after a commit of its own. The other process cannot do it for this one.
      void this.#waking.check();
      void this.monthlyLimit.check();
    }
    if (work.has("inbox")) this.#mailroom.loop.wake();
    if (work.has("outbox")) {
      this.#deliverer.loop.wake();
      this.#background.loop.wake();
    }
    if (work.has("lookups")) this.#queries.loop.wake();
    if (work.has("approvals")) this.#approvals.loop.wake();
    if (work.has("operations")) {
      this.#queries.forgetBalances();
      this.#performer.loop.wake();
      this.#doubtResolver.loop.wake();
    }
    if (timedWork.some((kind) => work.has(kind))) this.#ticker.loop.wake();
    for (const waiter of this.#waiters) waiter();
  }

  #wakeAll(): void {
    for (const part of [
      this.#mailroom,
      this.#performer,
      this.#doubtResolver,
      this.#queries,
      this.#approvals,
      this.#deliverer,
      this.#background,
    ])
      part.loop.wake();
  }
}
