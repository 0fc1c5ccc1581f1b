import type { Gap } from "../store/store.ts";
import type { Said, TextKey } from "../text/keys.ts";
import type { Render, RenderIn } from "../text/languages.ts";
import { dayAndTime } from "./money/restored.ts";
import type { Ports } from "./ports.ts";

/** Of which time a sentence speaks: of the shop day, of the last hours of a chat, or of all that a correction may reach. */
type Speaks = "today" | "lately" | "everMade";

/** The sentences that deny or sum up by what the ledger has. A new one belongs here. */
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

/**
 * What this ledger cannot know: the times that a restored database, or a promoted copy, has missed. Whatever denies or sums up says it first, to whoever
 * asks. A gap is added at a start only, so that it is read once in a life.
 */
export class UnknownTimes {
  readonly #ports: Pick<Ports, "store" | "settings" | "clock">;
  #gaps: readonly Gap[] = [];

  constructor(ports: Pick<Ports, "store" | "settings" | "clock">) {
    this.#ports = ports;
  }

  /** Call it at start, once a restored database is closed. */
  async read(): Promise<void> {
    this.#gaps = await this.#ports.store.gaps();
  }

  /** Renders as `renderIn` does, and says before a sentence what is not known of the time that it speaks of. */
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
      fromText: dayAndTime(this.#ports, fromMs),
      untilText: dayAndTime(this.#ports, untilMs),
    }));
    return `${render({ key: "unknownTimes", values: { times } })}\n`;
  }

  #isIn({ fromMs, untilMs }: Gap, of: Speaks): boolean {
    const { clock, settings } = this.#ports;
    const nowMs = clock.nowMs();
    const today = settings.local.shopDay(nowMs);
    if (of === "today") return settings.local.shopDay(fromMs) <= today && today <= settings.local.shopDay(untilMs);
    return nowMs - untilMs < (of === "lately" ? latelyMs : everMadeMs);
  }
}
