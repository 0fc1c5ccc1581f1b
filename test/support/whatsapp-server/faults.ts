import { openPromise } from "./open-promise.ts";

/** One thing that can go wrong. */
export type Fault =
  /** The bot's message is refused: `<ack error>`; it reaches nobody. 463, 479, 429. */
  | { readonly type: "ackError"; readonly code: number }
  /** The bot's message arrives, and the bot is not told. */
  | { readonly type: "dropAck" }
  /** The bot's message arrives, and the bot is told so when `release` is called. */
  | { readonly type: "holdAck" }
  /** The bot is told that its message was taken, but it reaches nobody. */
  | { readonly type: "noDeliver" }
  /** The bot's message is lost on its way to the server. */
  | { readonly type: "lose" }
  /** The connection is cut when the bot's message has come, before or after it took effect. No ack either way. */
  | { readonly type: "cutAtMessage"; readonly applied: boolean }
  /** A question (by its name in the journal, `"iq:usync/usync"`) waits until `release`. */
  | { readonly type: "holdIq"; readonly name: string }
  /** A question is never answered. */
  | { readonly type: "ignoreIq"; readonly name: string }
  | { readonly type: "iqError"; readonly name: string; readonly code: number }
  /** The next login is refused: `<failure reason>`. 401, 403, 405, 409, 500, 503. The device stays linked. */
  | { readonly type: "refuseLogin"; readonly code: number }
  /** The next connection is cut before its handshake. */
  | { readonly type: "cutAtConnect" }
  /** From now on, until `lift`, the server reads nothing and says nothing; connections stay open. */
  | { readonly type: "silent" }
  /** The media host answers an upload with this status. */
  | { readonly type: "uploadError"; readonly status: number };

export interface FaultPlan {
  /** How many it lets pass first; absent: none. */
  readonly skip?: number;
  /** How many it strikes, one after the other; absent: one (`silent`: until lifted). */
  readonly times?: number;
}

/** A planned fault. */
export interface PlannedFault {
  readonly fault: Fault;
  /** How often it has struck. */
  readonly hits: () => number;
  /** Lets go of what it holds. */
  release(): void;
  /** Strikes no more, and lets go. */
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

/** The faults to come. */
export class Faults {
  private readonly plans: Plan[] = [];
  /** Called when a fault that lasts is lifted. */
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

  /** The first fault of these types that strikes now, if one does. `name` is that of a question. */
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
