/** The bot's own number at Meta: its identity, Meta's reports about it and the account, and its pauses. */
import * as z from "zod/mini";
import { backOffMs, type Clock } from "../../clock.ts";
import { accountNumber } from "../../domain/phone.ts";
import type { EarlySign } from "../../domain/shop.ts";
import { digitsOf } from "../../domain/words.ts";
import { errorText, type Log } from "../../log.ts";
import { BoundedMap } from "../../domain/recent.ts";
import type { ChannelState } from "../channel.ts";
import type { EarlySigns, LiveState } from "../live-state.ts";
import { whatsappLink } from "../whatsapp-records.ts";
import { type CloudFailure, failureOf, type Graph } from "./graph.ts";
import { orAbsent } from "./payload.ts";

/** The account of the linked device. If both channels had one number, each message would arrive twice. */
export interface LinkedDevice {
  /** True if this number (ten digits, or foreign with its country) is that account's. */
  isOf(number: string): boolean;
}

/** The stored number of a phone number id, as digits with the country, so that a later start need not wait for Meta. */
export interface KnownNumber {
  read(): string | null;
  save(digits: string): void;
}

interface OwnNumberOptions {
  readonly phoneNumberId: string;
  readonly graph: Graph;
  readonly clock: Clock;
  readonly log: Log;
  readonly state: LiveState;
  readonly signs: EarlySigns;
  /** Null: there is no linked device, so no number has to be known. */
  readonly linkedDevice: LinkedDevice | null;
  readonly known: KnownNumber;
}

/**
 * `works`: messages may be received and sent. `waits`: a linked device is switched on, and nobody knows yet whether it has the same number. `off`: it has, and this
 * channel stays off in this process.
 */
type NumberUse = "works" | "waits" | "off";

export type OwnNumber = ReturnType<typeof createOwnNumber>;

/** How often a working number is checked: that shows that token and number are still valid. */
const askMs = 5 * 60_000;
const firstAskMs = 5_000;
const longestAskMs = 60_000;

/** The business number, as Meta knows it. The stored one counts at once. */
export function createOwnNumber(options: OwnNumberOptions) {
  const { graph, phoneNumberId, clock, log, state, signs, linkedDevice, known } = options;
  let digits = known.read();
  let isOff = false;
  let tries = 0;
  const use = (): NumberUse => (isOff ? "off" : digits === null && linkedDevice !== null ? "waits" : "works");

  const asPhone = () => (digits === null ? null : accountNumber(digits));
  /** True if the linked device has the number, as far as it is known. */
  const isLinkedToo = () => {
    const phone = asPhone();
    return phone !== null && linkedDevice?.isOf(phone) === true;
  };

  function learn(shown: unknown): void {
    const now = typeof shown === "string" ? digitsOf(shown) : "";
    if (now === "" || now === digits) return;
    digits = now;
    try {
      known.save(now);
    } catch (error) {
      // The next start asks for it again.
      log.warn("whatsapp cloud: the number could not be remembered", { why: errorText(error) });
    }
  }

  async function ask(): Promise<void> {
    const answer = await graph.get(`/${phoneNumberId}?fields=display_phone_number,quality_rating`);
    if (answer.type !== "ok") {
      tries += 1;
      state.connecting(answer.why);
      log.warn("whatsapp cloud: the number could not be asked for", { why: answer.why });
      return;
    }
    const { display_phone_number: shown, quality_rating: quality } = answer.value as {
      readonly [name: string]: unknown;
    };
    learn(shown);
    tries = digits === null ? tries + 1 : 0;
    if (quality === "YELLOW" || quality === "RED") signs.seen("quality", quality);
    else if (quality === "GREEN") signs.over("quality");
    state.working();
  }

  return {
    /** Asks Meta for the number; returns the present use. Never rejects. */
    async identify(): Promise<NumberUse> {
      if (!isLinkedToo()) await ask();
      isOff ||= isLinkedToo();
      return use();
    },
    use,
    /** Time until it should be asked again, ms. */
    askAgainMs: () => (use() === "waits" ? backOffMs(clock, tries, firstAskMs, longestAskMs) : askMs),
    /** Digits with the country; null: not known yet. */
    digits: () => digits,
    /** True if it is this number: ten digits, or foreign with its country. */
    is: (number: string) => asPhone() === number,
    /** Connection status of the channel, with what it waits for. */
    status(): ChannelState {
      const now = state.now();
      switch (use()) {
        case "works":
          return now;
        case "waits":
          return {
            ...now,
            state: "connecting",
            waitsFor: "ownNumber",
            trouble: `Meta has not said yet which number this is${now.trouble === null ? "" : `: ${now.trouble}`}`,
          };
        case "off":
          return { ...now, state: "stopped", waitsFor: "anotherNumber", trouble: sameNumber };
      }
    },
    /** URL that opens a chat with this text typed; null while the number is not known. */
    linkTo: (text: string) => (digits === null ? null : whatsappLink(digits, text)),
  };
}

/** The trouble of a channel that is off. */
const sameNumber = "this number is linked as a device too";

/** Meta's news about the number or the account: a sign that begins or ends. */
export interface AccountNews {
  readonly sign: EarlySign;
  readonly isOver: boolean;
  /** Meta's own word for it. */
  readonly why: string;
}

const word = z.string().check(z.maxLength(100));
/** News with another number concern that number. Without a number they concern the account. */
const qualitySchema = z.object({ display_phone_number: z.optional(z.string()), event: word });
const accountSchema = z.object({
  event: word,
  ban_info: orAbsent(z.object({ waba_ban_state: word })),
  violation_info: orAbsent(z.object({ violation_type: word })),
  restriction_info: orAbsent(z.array(z.object({ restriction_type: word }))),
});

/** `event` of a number whose quality fell or whose limit was lowered, and of one whose quality is good again. */
const falls: ReadonlySet<string> = new Set(["FLAGGED", "DOWNGRADE"]);
const recovers: ReadonlySet<string> = new Set(["UNFLAGGED", "UPGRADE"]);
/** `event` of an account that is restricted, or will be. */
const limits: ReadonlySet<string> = new Set([
  "ACCOUNT_RESTRICTION",
  "ACCOUNT_VIOLATION",
  "DISABLED_UPDATE",
  "ACCOUNT_DELETED",
]);
const reinstated = "REINSTATE";

/** Reads the webhook fields with news about the account. Null: another field, or no sign. `ownNumber`: digits; null: unknown. */
export function newsOf(field: string, value: unknown, ownNumber: string | null): AccountNews | null {
  if (field === "phone_number_quality_update") return qualityNews(value, ownNumber);
  if (field !== "account_update") return null;
  const update = accountSchema.safeParse(value).data;
  if (update === undefined || !limits.has(update.event)) return null;
  const { event, ban_info: ban, violation_info: violation, restriction_info: restrictions = [] } = update;
  const isOver = ban?.waba_ban_state === reinstated;
  const parts = [ban?.waba_ban_state, violation?.violation_type, ...restrictions.map((one) => one.restriction_type)];
  return { sign: "limited", isOver, why: [event, ...parts.filter((one) => one !== undefined)].join(" ") };
}

function qualityNews(value: unknown, ownNumber: string | null): AccountNews | null {
  const update = qualitySchema.safeParse(value).data;
  if (update === undefined) return null;
  const number = update.display_phone_number === undefined ? undefined : digitsOf(update.display_phone_number);
  if (number !== undefined && ownNumber !== null && number !== ownNumber) return null;
  const { event } = update;
  if (falls.has(event)) return { sign: "quality", isOver: false, why: event };
  return recovers.has(event) ? { sign: "quality", isOver: true, why: event } : null;
}

/** The sign for a failure. */
const signs: { readonly [failure in CloudFailure]?: EarlySign } = {
  stopped: "blocked",
  tooFast: "tooFast",
  pairTooFast: "pairTooFast",
  restricted: "spam",
};
/** Codes of a restricted account, among those with which nothing can be sent. */
const ofLimitedAccount: ReadonlySet<number> = new Set([368, 131_031]);

/** The early sign for an error code. Null: none. */
export function signOf(code: number, failure: CloudFailure = failureOf(code)): EarlySign | null {
  return ofLimitedAccount.has(code) ? "limited" : (signs[failure] ?? null);
}

/** Pauses of the whole number, by the failure; each grows with further ones. The shortest is half of `baseMs`. */
const pauses = {
  tooFast: { baseMs: 4_000, longestMs: 60_000 },
  stopped: { baseMs: 2 * 60_000, longestMs: 10 * 60_000 },
  restricted: { baseMs: 30 * 60_000, longestMs: 60 * 60_000 },
} as const;
/** How long a refused row waits behind the others, ms. It grows with each refusal. */
const behind = { baseMs: 4_000, longestMs: 60_000 } as const;
/** A failure that is reported later than this says nothing about the number any more, ms. */
const oldMs = 30 * 60_000;
/** The most rows whose refusals are counted. */
const mostRows = 1_000;

/** A failure with which no chat can be written to. */
type NumberFailure = keyof typeof pauses;

export type NumberPause = ReturnType<typeof createNumberPause>;

/** True if this failure keeps the number from writing to any chat. */
export function isOfNumber(failure: CloudFailure): failure is NumberFailure {
  return failure in pauses;
}

/** The pause of one number, in which nothing is sent; it is kept in memory. */
export function createNumberPause({ clock, log, state }: Pick<OwnNumberOptions, "clock" | "log" | "state">) {
  const refusals = new BoundedMap<number, number>(mostRows);
  let current: NumberFailure = "tooFast";
  let untilMs = Number.NEGATIVE_INFINITY;
  /** The newest time of Meta's clock, and that of the newest failure with a pause. */
  let newestMs = Number.NEGATIVE_INFINITY;
  let failedMs = Number.NEGATIVE_INFINITY;
  let inARow = 0;
  let failsLater = false;
  /** Rows that were accepted since a message failed later. */
  const tried = new BoundedMap<number, true>(mostRows);
  const leftMs = () => Math.max(0, untilMs - clock.monotonicMs());

  /**
   * A message failed; null: of an unknown row. Failures during a pause belong to it and do not lengthen it, unless theirs is longer. `atLeastMs`: the shortest
   * pause that the network asks for.
   */
  function begin(failure: NumberFailure, why: string, outboxId: number | null, atLeastMs = 0): void {
    if (outboxId !== null) refusals.set(outboxId, (refusals.get(outboxId) ?? 0) + 1);
    state.connecting(why);
    const { baseMs, longestMs } = pauses[failure];
    const isPaused = leftMs() > 0;
    untilMs = Math.max(untilMs, clock.monotonicMs() + atLeastMs);
    if (isPaused && baseMs <= pauses[current].baseMs) return;
    inARow += 1;
    current = failure;
    untilMs = Math.max(untilMs, clock.monotonicMs() + backOffMs(clock, inARow, baseMs, longestMs));
    if (inARow === 1) log.error("whatsapp cloud: the number cannot send now", { failure, why });
  }

  return {
    /** Time until this row may be sent, ms. A row that began a pause comes after the others. 0: no pause. */
    waitMs(outboxId: number): number {
      const count = refusals.get(outboxId) ?? 0;
      if (leftMs() === 0) return 0;
      return leftMs() + (count === 0 ? 0 : backOffMs(clock, count, behind.baseMs, behind.longestMs));
    },
    begin,
    /** Meta's clock showed this, epoch ms. */
    heard(atMs: number) {
      newestMs = Math.max(newestMs, atMs);
    },
    /** True if a failure at this time (by Meta's clock; null: unknown) says something about the number now: it is not old, and it has led to no pause yet. */
    isNews(atMs: number | null): boolean {
      if (atMs === null) return true;
      const isKnown = leftMs() === 0 && atMs <= failedMs;
      return !isKnown && atMs >= newestMs - oldMs;
    },
    /**
     * A message failed after it was accepted, at `atMs` by Meta's clock (null: unknown): like `begin`. A later acceptance does not show that the number can send;
     * a delivery does.
     */
    beginLater(failure: NumberFailure, why: string, outboxId: number | null, atMs: number | null) {
      failedMs = Math.max(failedMs, atMs ?? failedMs);
      begin(failure, why, outboxId);
      failsLater = true;
      tried.clear();
    },
    /** A message of this row was accepted. */
    accepted(outboxId: number) {
      if (failsLater) {
        tried.set(outboxId, true);
        return;
      }
      inARow = 0;
      refusals.delete(outboxId);
      if (leftMs() === 0) state.working();
    },
    /** A message of this row is on a person's phone. One that was accepted before the failure shows nothing about the number now. */
    delivered(outboxId: number) {
      if (tried.has(outboxId)) failsLater = false;
    },
    /** True if nothing is sent now. */
    holds: () => leftMs() > 0,
  };
}
