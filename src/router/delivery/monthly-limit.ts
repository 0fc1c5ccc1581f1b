import { errorText } from "../../log.ts";
import { type Billed, billedSum, estimate, limitState, limitText, type Month, monthOf } from "../../domain/prices.ts";
import type { Said } from "../../text/keys.ts";
import type { Ports } from "../ports.ts";

/** Tells every linked manager once in that month, and again where none of them could be reached; resolves to whether one was. */
type TellUntilTold = (said: Said, notice: { readonly key: string; readonly within: Month }) => Promise<boolean>;

/** How often it is looked at whether a notice has reached somebody, ms. */
const lookMs = 3_600_000;

/**
 * Compares what networks charge for in a month (UTC) with `WHATSAPP_MONTHLY_LIMIT`: tells managers once a month when it is nearly reached and when it is
 * reached; again, once a day, until one of them has the message. From then on until the month ends the deliverer leaves out what no money needs.
 */
export class MonthlyLimit {
  readonly #ports: Ports;
  readonly #tellManagers: TellUntilTold;
  /** What was charged for in a month when it was last looked at. */
  #seen: { readonly month: Month; readonly billed: Billed } | null = null;
  /** What managers were told of by this process. */
  #told = "";
  #logged = "";
  #stopLooking: () => void = () => {};

  constructor(ports: Ports, tellManagers: TellUntilTold) {
    this.#ports = ports;
    this.#tellManagers = tellManagers;
  }

  /** Whether it is reached in this month. */
  isSpent(): boolean {
    const { clock, settings } = this.#ports;
    const nowMs = clock.nowMs();
    if (this.#seen?.month !== monthOf(nowMs)) return false;
    return limitState(this.#seen.billed, settings.charges, nowMs) === "reached";
  }

  /** Looks no more by itself. */
  stop(): void {
    this.#stopLooking();
  }

  /** Call at the start, when messages were charged for, and when one was given up. Looks again by itself until somebody was told. Never rejects. */
  async check(): Promise<void> {
    const { store, clock, settings, log } = this.#ports;
    const { limit, prices } = settings.charges;
    if (limit === null) return;
    const nowMs = clock.nowMs();
    const month = monthOf(nowMs);
    try {
      const billed = await store.billed(nowMs);
      this.#seen = { month, billed };
      const state = limitState(billed, settings.charges, nowMs);
      if (state === "below") return;
      const [count, shown] = [billedSum(billed), limitText(limit)];
      const reached = `${month} ${state} ${shown}`;
      if (this.#told === reached) return;
      if (this.#logged !== reached) log.warn("The month's messages are near their limit", { count, limit: shown });
      this.#logged = reached;
      const dollars = estimate(billed, prices, nowMs);
      const said = {
        key: "monthlyLimit",
        values: { count, dollars, limit: shown, isReached: state === "reached" },
      } as const;
      this.#stopLooking();
      if (await this.#tellManagers(said, { key: `limit:${state}:${shown}`, within: month })) this.#told = reached;
      else this.#stopLooking = clock.after(lookMs, () => void this.check());
    } catch (error) {
      log.error("The month's messages could not be compared with their limit", { why: errorText(error) });
    }
  }
}
