import { deferred } from "../../../src/clock.ts";

/** A fault that is planned for some of the events to come. */
export interface PlannedFault<F> {
  readonly fault: F;
  /** How often it has taken effect. */
  readonly hits: () => number;
  /** Releases what it holds. */
  release(): void;
  /** Ends the fault and releases what it holds. */
  lift(): void;
  /** Resolves when `release` is called. */
  readonly released: Promise<void>;
}

interface Plan<F, Event> {
  readonly planned: PlannedFault<F>;
  readonly applies: (event: Event) => boolean;
  left: number;
  hits: number;
}

/** The planned faults of a network, which strike its events in the order of planning. */
export class Faults<F, Event = void> {
  readonly #plans: Plan<F, Event>[] = [];
  /** Called when a fault is lifted. */
  onLift: () => void = () => {};

  /** Plans a fault for `times` events to which it applies. Each is asked about once while the fault is not used up. */
  plan(fault: F, times: number, applies: (event: Event) => boolean = () => true): PlannedFault<F> {
    const { promise: released, resolve } = deferred();
    const release = () => resolve();
    const planned: PlannedFault<F> = {
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
    const plan: Plan<F, Event> = { planned, applies, left: times, hits: 0 };
    this.#plans.push(plan);
    return planned;
  }

  /** The fault that takes effect now. Null: none. */
  strike(event: Event): PlannedFault<F> | null {
    const plan = this.#plans.find((one) => one.left > 0 && one.applies(event));
    if (plan === undefined) return null;
    plan.left -= 1;
    plan.hits += 1;
    return plan.planned;
  }

  liftAll(): void {
    for (const { planned } of this.#plans) planned.lift();
  }
}
