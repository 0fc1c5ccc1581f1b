import { digitsOf } from "../../domain/words.ts";
import { backOffMs, type Clock } from "../../clock.ts";
import { accountNumber } from "../../domain/phone.ts";
import { errorText, type Log } from "../../log.ts";
import type { ChannelState } from "../channel.ts";
import type { EarlySigns } from "../early-signs.ts";
import type { LiveState } from "../live-state.ts";
import { whatsappLink } from "../whatsapp-link.ts";
import type { Graph } from "./graph.ts";

/** The account that is linked as a device beside this channel: if both had one number, each message would arrive twice. */
export interface LinkedDevice {
  /** Whether this number (ten digits, or foreign with its country) is that account's. */
  isOf(number: string): boolean;
}

/** Where the number of a phone number id is remembered, as digits with the country, so that a later start need not wait for Meta. */
export interface KnownNumber {
  read(): string | null;
  save(digits: string): void;
}

export interface OwnNumberOptions {
  readonly phoneNumberId: string;
  readonly graph: Graph;
  readonly clock: Clock;
  readonly log: Log;
  readonly state: LiveState;
  readonly signs: EarlySigns;
  /** Null: none is switched on, and no number has to be known. */
  readonly linkedDevice: LinkedDevice | null;
  readonly known: KnownNumber;
}

/** The business number, as Meta knows it. */
export interface OwnNumber {
  /**
   * Asks Meta which number it is; gives what holds then. Never rejects. `works`: messages may be taken and sent. `waits`: a linked device is switched on,
   * and nobody knows yet whether it has the same number. `off`: it has, and this channel stays off in this process.
   */
  identify(): Promise<NumberUse>;
  use(): NumberUse;
  /** Time until it should be asked again, ms. */
  askAgainMs(): number;
  /** Digits with the country; null: not known yet. */
  digits(): string | null;
  /** Whether it is this one: ten digits, or foreign with its country. */
  is(number: string): boolean;
  /** Connection status of the channel, with what it waits for. */
  status(): ChannelState;
  /** URL that opens a chat with this text typed; null while the number is not known. */
  linkTo(text: string): string | null;
}

type NumberUse = "works" | "waits" | "off";

/** How often a number that works is asked for: it shows that token and number are still good. */
const askMs = 5 * 60_000;
const firstAskMs = 5_000;
const longestAskMs = 60_000;

/** Creates the number; what is remembered of it counts at once. */
export function createOwnNumber(options: OwnNumberOptions): OwnNumber {
  const { graph, phoneNumberId, clock, log, state, signs, linkedDevice, known } = options;
  let digits = known.read();
  let isOff = false;
  let tries = 0;
  const use = () => (isOff ? "off" : digits === null && linkedDevice !== null ? "waits" : "works");

  const asPhone = () => (digits === null ? null : accountNumber(digits));
  /** Whether the linked device has the number, as far as it is known. */
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
      // It is asked for at the next start again.
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
    async identify() {
      if (!isLinkedToo()) await ask();
      isOff ||= isLinkedToo();
      return use();
    },
    use,
    askAgainMs: () => (use() === "waits" ? backOffMs(clock, tries, firstAskMs, longestAskMs) : askMs),
    digits: () => digits,
    is: (number) => asPhone() === number,
    status() {
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
    linkTo: (text) => (digits === null ? null : whatsappLink(digits, text)),
  };
}

/** The trouble of a channel that is off. */
const sameNumber = "this number is linked as a device too";
