import { forbidden, badRequest, Refusal, tooManyRequests } from "./refusal.ts";

/** A fault to inject into a call. */
export type Fault =
  /** An answer with `ok: false`. Nothing takes effect. */
  | { readonly type: "error"; readonly code: number; readonly description: string }
  | { readonly type: "tooManyRequests"; readonly retryAfterSeconds: number }
  | { readonly type: "blocked" }
  | { readonly type: "badRequest"; readonly what: string }
  | { readonly type: "internal" }
  /** A proxy's error page when its upstream is down. */
  | { readonly type: "html"; readonly status: number }
  /** Reads the call, applies it or not, then cuts the connection without an answer. */
  | { readonly type: "drop"; readonly applied: boolean }
  /** Holds the call until `release`. Applies it before the wait when `applied`, otherwise after it. */
  | { readonly type: "hang"; readonly applied: boolean }
  | { readonly type: "slow"; readonly delayMs: number }
  /** An invalid answer with status 200. The call is not applied. */
  | { readonly type: "nonsense"; readonly body: string };

export interface FaultPlan {
  /** Number of the first affected call, from 1; absent: the next one. */
  readonly call?: number;
  /** Number of consecutive affected calls; absent: one. */
  readonly times?: number;
}

/** A planned fault. */
export interface PlannedFault {
  readonly fault: Fault;
  /** How often it has taken effect. */
  readonly hits: () => number;
  /** Releases the held calls. */
  release(): void;
  /** Ends the fault. */
  lift(): void;
  /** Resolves when `release` is called. */
  readonly released: Promise<void>;
}

interface Plan {
  readonly method: string;
  readonly from: number;
  left: number;
  hits: number;
  readonly planned: PlannedFault;
}

/** Planned faults, by method (`"*"`: any) and call number. */
export class Faults {
  private readonly plans: Plan[] = [];

  /** `nextCall` is the number of the next call of the method. */
  plan(method: string, nextCall: number, fault: Fault, { call, times = 1 }: FaultPlan): PlannedFault {
    const { promise: released, resolve: release } = openPromise();
    const planned: PlannedFault = {
      fault,
      hits: () => plan.hits,
      release,
      released,
      lift: () => {
        plan.left = 0;
        release();
      },
    };
    const plan: Plan = { method, from: call ?? nextCall, left: times, hits: 0, planned };
    this.plans.push(plan);
    return planned;
  }

  /** The fault for this call, if any. */
  strike(method: string, number: number): PlannedFault | null {
    const plan = this.plans.find(
      (one) => one.left > 0 && (one.method === "*" || (one.method === method && number >= one.from)),
    );
    if (plan === undefined) return null;
    plan.left -= 1;
    plan.hits += 1;
    return plan.planned;
  }

  liftAll(): void {
    for (const plan of this.plans) plan.planned.lift();
  }
}

function openPromise() {
  let settle: (() => void) | undefined;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: () => settle?.() };
}

/** The refusal that a fault causes, if any. */
export function refusalOf(fault: Fault): Refusal | null {
  switch (fault.type) {
    case "error":
      return new Refusal(fault.code, fault.description);
    case "tooManyRequests":
      return tooManyRequests(fault.retryAfterSeconds);
    case "blocked":
      return forbidden("bot was blocked by the user");
    case "badRequest":
      return badRequest(fault.what);
    case "internal":
      return new Refusal(500, "Internal Server Error");
    default:
      return null;
  }
}
