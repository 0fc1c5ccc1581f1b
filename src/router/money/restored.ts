/** What an earlier run left behind: operations that it was sending, a restored database, and the times that its ledger knows nothing about. */
import { dayText } from "../../domain/time.ts";
import { errorText } from "../../log.ts";
import type { Endings, Gap } from "../../store/store.ts";
import type { Said, TextKey } from "../../text/keys.ts";
import type { Render, RenderIn } from "../../text/languages.ts";
import { message } from "../messages.ts";
import { Part } from "../loop.ts";
import type { Ports } from "../ports.ts";
import { namedApproval } from "./approvals.ts";
import { namedOperation } from "./operation-views.ts";
import { recoverOperation, repliesFor } from "./outcomes.ts";

/** How often to look for a linked manager while there is none, ms. */
const againMs = 60_000;

/** Handles the first start on a restored database: ends what was open in it, and tells the managers once which time the bot knows nothing about. */
export class Restored extends Part {
  #cancel: () => void = () => {};
  #telling: Promise<void> = Promise.resolve();
  #stopped = false;

  /** Ends what was open in a restored database. Must resolve before anything is recovered or sent. */
  async start(): Promise<void> {
    const { store, clock, log, identities } = this.ports;
    const staff = await this.ports.directory.staffChats();
    const ends = { ...endings(this.ports, false), staff, ofOther: { ...endings(this.ports, true), staff } };
    const gap = await store.forgetOpen(ends, clock.nowMs(), identities);
    if (gap === null) return;
    const { fromMs, untilMs, doubts, approvals, others = [] } = gap;
    const told = { fromMs, untilMs, doubts, approvals };
    if (others.length === 0) log.warn("The database was restored: nothing that was open in it is sent", told);
    else log.warn("Another bot or account: nothing that was open is sent", { ...told, others: others.join(" ") });
  }

  /** Tells the managers about gaps that they do not know yet; retries until one is linked. Never throws. */
  begin(): void {
    this.#telling = this.#tell().catch((error: unknown) => {
      this.ports.log.error("Managers could not be told of a restored database", { why: errorText(error) });
      this.#later();
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel();
    await this.#telling;
  }

  async #tell(): Promise<void> {
    const { store, clock, settings } = this.ports;
    const untold = (await store.gaps()).filter(({ told }) => !told);
    if (untold.length === 0) return;
    const managers = await this.ports.directory.managerChats();
    if (managers.length === 0) return this.#later();
    const said = untold.map((gap) => this.#said(gap));
    const replies = managers.flatMap((chat) => said.map((one) => message(settings.renderIn, chat, one)));
    await store.gapsTold(replies, clock.nowMs());
  }

  #later(): void {
    if (!this.#stopped) this.#cancel = this.ports.clock.after(againMs, () => this.begin());
  }

  #said({ fromMs, untilMs, doubts, approvals, others = [] }: Gap): Said {
    const values = { fromText: dayAndTime(this.ports, fromMs), untilText: dayAndTime(this.ports, untilMs) };
    return { key: "restored", values: { ...values, doubts, approvals, others } };
  }
}

/** `24/11/2026 10:32` */
export function dayAndTime({ settings: { local } }: Pick<Ports, "settings">, atMs: number): string {
  return `${dayText(local.day(atMs))} ${local.time(atMs)}`;
}

/** The message to each chat whose conversation or operation is ended. `isOther`: the bot or the account is another one. */
function endings(ports: Ports, isOther: boolean): Endings {
  const { renderIn } = ports.settings;
  return {
    doubt: (operation) => ({
      replies: repliesFor(ports, operation, {
        key: "restoredDoubt",
        values: { ...namedOperation(operation), isOther },
      }),
    }),
    expired: (operation) => ({
      replies: repliesFor(ports, operation, {
        key: "restoredRepeatable",
        values: { ...namedOperation(operation), isOther },
      }),
    }),
    approval: (approval) => ({
      replies: [
        message(renderIn, approval.chat, { key: "restoredApproval", values: { ...namedApproval(approval), isOther } }),
      ],
    }),
    chat: (chat, fromMs) =>
      message(renderIn, chat, { key: "restoredChat", values: { fromText: dayAndTime(ports, fromMs), isOther } }),
  };
}

const recoverAgainMs = 1_000;

/** Recovers operations that an earlier process was sending when it ended: its own at the start, and later those of another process that may still be alive. */
export class OrphanedOperations extends Part<Ports> {
  readonly #stopping = new AbortController();
  #cancel: () => void = () => {};
  #waiting: Promise<void> = Promise.resolve();

  /** Call it before anything is performed. Operations that another process may still be sending are recovered later, while the rest goes on. */
  async recover(): Promise<void> {
    const { store, clock, log } = this.ports;
    const nowMs = clock.nowMs();
    const found = await store.recover((operation) => recoverOperation(this.ports, operation, nowMs), nowMs);
    if (found.length > 0) log.warn("Operations were under way when the program ended", { count: found.length });
    this.#begin();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#cancel();
    await this.#waiting;
  }

  /** Waits, beside everything else, for operations that another process may still be sending. Retries after a failure. */
  #begin(): void {
    const { store, clock, log } = this.ports;
    const { signal } = this.#stopping;
    if (signal.aborted) return;
    const now = () => clock.nowMs();
    const found = store.recoverLeft((operation) => recoverOperation(this.ports, operation, now()), now, signal);
    this.#waiting = found.then(
      (count) => void (count > 0 && log.warn("Operations were under way when the program ended", { count })),
      (error: unknown) => {
        log.error("What was under way could not be recovered", { why: errorText(error) });
        this.#cancel = clock.after(recoverAgainMs, () => this.#begin());
      },
    );
  }
}

/** The time that a sentence is about: the shop day, the last hours of a chat, or everything that a correction may reach. */
type Speaks = "today" | "lately" | "everMade";

/** The sentences that deny something, or sum it up, by the ledger. Add a new one here. */
const speaks: { readonly [key in TextKey]?: Speaks } = {
  summary: "today",
  redeemSummary: "today",
  ownDay: "today",
  phoneToday: "today",
  doubtDetail: "today",
  doubtAlert: "today",
  lastNone: "lately",
  nameNotFound: "everMade",
  lastStatus: "lately",
  nothingToConfirm: "lately",
  nothingToCancel: "lately",
  undoOffer: "lately",
  undoByCorrecting: "lately",
  aboutWhich: "lately",
  ticketNotFound: "everMade",
  history: "everMade",
  askReference: "everMade",
  askRefund: "everMade",
  refundNone: "everMade",
  doubtsNone: "everMade",
  doubtsList: "everMade",
  approvalsNone: "everMade",
};

const latelyMs = 12 * 3_600_000;
const everMadeMs = 60 * 24 * 3_600_000;

/** The times that this ledger cannot know, since a restore or a promoted copy; a sentence that denies or sums up mentions them first. Read once, at a start. */
export class UnknownTimes extends Part<Pick<Ports, "store" | "settings" | "clock">> {
  #gaps: readonly Gap[] = [];

  /** Call it at start, once a restored database is closed. */
  async read(): Promise<void> {
    this.#gaps = await this.ports.store.gaps();
  }

  /** Renders like `renderIn`, and puts the unknown times before a sentence about them. */
  telling(renderIn: RenderIn): RenderIn {
    return (language) => {
      const render = renderIn(language);
      const told = (said: Said) => `${this.#before(said.key, render)}${render(said)}`;
      return Object.assign(told, { language: render.language });
    };
  }

  #before(key: TextKey, render: Render): string {
    const of = speaks[key];
    const gaps = of === undefined ? [] : this.#gaps.filter((gap) => this.#isIn(gap, of));
    if (gaps.length === 0) return "";
    const times = gaps.map(({ fromMs, untilMs, others = [] }) => ({
      isOther: others.length > 0,
      fromText: dayAndTime(this.ports, fromMs),
      untilText: dayAndTime(this.ports, untilMs),
    }));
    return `${render({ key: "unknownTimes", values: { times } })}\n`;
  }

  #isIn({ fromMs, untilMs }: Gap, of: Speaks): boolean {
    const { clock, settings } = this.ports;
    const nowMs = clock.nowMs();
    const today = settings.local.shopDay(nowMs);
    if (of === "today") return settings.local.shopDay(fromMs) <= today && today <= settings.local.shopDay(untilMs);
    return nowMs - untilMs < (of === "lately" ? latelyMs : everMadeMs);
  }
}
