import { openPromise } from "./open-promise.ts";

/** A fault to inject. */
export type Fault =
  /** Refuses the bot's message with `<ack error>`; it is not delivered. 463, 479, 429. */
  | { readonly type: "ackError"; readonly code: number }
  /** Acks the bot's message, does not deliver it, and refuses it with `<ack error>` when `release` is called. */
  | { readonly type: "refuseLater"; readonly code: number }
  /** Delivers the bot's message without an ack. */
  | { readonly type: "dropAck" }
  /** Delivers the bot's message and sends the ack when `release` is called. */
  | { readonly type: "holdAck" }
  /** Cuts the connection when the bot's message arrives, before or after delivering it. No ack in both cases. */
  | { readonly type: "cutAtMessage"; readonly applied: boolean }
  /** Holds a query (by its journal name, `"iq:usync/usync"`) until `release`. */
  | { readonly type: "holdIq"; readonly name: string }
  /** Refuses the next login with `<failure reason>`. 401, 403, 405, 409, 500, 503. The device stays linked. */
  | { readonly type: "refuseLogin"; readonly code: number }
  /** Cuts the next connection before its handshake. */
  | { readonly type: "cutAtConnect" }
  /** Until `lift` the server reads and sends nothing; connections stay open. */
  | { readonly type: "silent" }
  /** Answers an upload to the media host with this status. */
  | { readonly type: "uploadError"; readonly status: number };

export interface FaultPlan {
  /** Events to let pass first; absent: none. */
  readonly skip?: number;
  /** Consecutive events to affect; absent: one (`silent`: until lifted). */
  readonly times?: number;
}

/** A planned fault. */
export interface PlannedFault {
  readonly fault: Fault;
  /** How often it has taken effect. */
  readonly hits: () => number;
  /** Releases what it holds. */
  release(): void;
  /** Ends the fault and releases what it holds. */
  lift(): void;
  /** Resolves when `release` is called. */
  readonly released: Promise<void>;
}

interface Plan {
  readonly planned: PlannedFault;
  skip: number;
  left: number;
  hits: number;
}

/** The planned faults. */
export class Faults {
  private readonly plans: Plan[] = [];
  /** Called when a lasting fault is lifted. */
  onLift: () => void = () => {};

  plan(fault: Fault, { skip = 0, times = fault.type === "silent" ? Infinity : 1 }: FaultPlan = {}): PlannedFault {
    const { promise: released, resolve: release } = openPromise<void>();
    const planned: PlannedFault = {
      fault,
      hits: () => plan.hits,
      release,
      released,
      lift: () => {
        plan.left = 0;
        release();
        this.onLift();
      },
    };
    const plan: Plan = { planned, skip, left: times, hits: 0 };
    this.plans.push(plan);
    return planned;
  }

  /** The first planned fault of these types that takes effect now. `name`: the query's journal name. */
  strike<T extends Fault["type"]>(
    types: readonly T[],
    name?: string,
  ): (PlannedFault & { fault: Fault & { type: T } }) | null {
    for (const plan of this.plans) {
      const { fault } = plan.planned;
      if (plan.left <= 0 || !types.some((type) => type === fault.type)) continue;
      if ("name" in fault && fault.name !== name) continue;
      if (plan.skip > 0) {
        plan.skip -= 1;
        continue;
      }
      plan.left -= 1;
      plan.hits += 1;
      return plan.planned as PlannedFault & { fault: Fault & { type: T } };
    }
    return null;
  }

  liftAll(): void {
    for (const plan of this.plans) plan.planned.lift();
  }
}
