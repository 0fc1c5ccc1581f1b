import { errorText } from "../log.ts";
import { billedSum, limitState, monthOf, type Month } from "../domain/billing.ts";
import type { Said } from "../text/keys.ts";
import type { Ports } from "./ports.ts";

/** Tells every linked manager, once in that month; resolves to how many there are. */
type TellOnce = (said: Said, once: { readonly key: string; readonly within: Month }) => Promise<number>;

/**
 * Compares what networks charge for in a month (UTC) with `WHATSAPP_MONTHLY_LIMIT`: tells managers once a month when it is nearly reached and when it is
 * reached. From then on until the month ends the deliverer leaves out what no money needs.
 */
export class MonthlyLimit {
  readonly #ports: Ports;
  readonly #tellManagers: TellOnce;
  #spentIn: Month | null = null;
  /** What managers were told of by this process. */
  #told = "";
  #logged = "";

  constructor(ports: Ports, tellManagers: TellOnce) {
    this.#ports = ports;
    this.#tellManagers = tellManagers;
  }

  /** Whether it is reached in this month. */
  isSpent(): boolean {
    return this.#spentIn !== null && this.#spentIn === monthOf(this.#ports.clock.nowMs());
  }

  /** Call at the start, and when messages were charged for. Never rejects. */
  async check(): Promise<void> {
    const { store, clock, settings, log } = this.#ports;
    const { monthlyLimit: limit } = settings;
    if (limit === null) return;
    const nowMs = clock.nowMs();
    const month = monthOf(nowMs);
    try {
      const count = billedSum(await store.billed(nowMs));
      const state = limitState(count, limit);
      if (state === "reached") this.#spentIn = month;
      if (state === "below") return;
      const reached = `${month} ${state} ${limit}`;
      if (this.#told === reached) return;
      if (this.#logged !== reached) log.warn("The month's messages are near their limit", { count, limit });
      this.#logged = reached;
      const said = { key: "monthlyLimit", values: { count, limit, isReached: state === "reached" } } as const;
      const told = await this.#tellManagers(said, { key: `limit:${state}:${limit}`, within: month });
      if (told > 0) this.#told = reached;
    } catch (error) {
      log.error("The month's messages could not be compared with their limit", { why: errorText(error) });
    }
  }
}
