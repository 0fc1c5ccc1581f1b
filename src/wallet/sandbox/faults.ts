import { sleep, type Clock } from "../../clock.ts";
import type { SandboxAnswer, SandboxRequest, SandboxState } from "./state.ts";

/** What goes wrong at the sandbox, until it is told otherwise. */
export type SandboxFault =
  | "none"
  /** Carried out and answered late. */
  | "slow"
  /** Carried out; the connection breaks before the answer. */
  | "answerLost"
  /** The connection breaks, and nothing was carried out. */
  | "requestLost"
  /** 500, and nothing was carried out. */
  | "serverError"
  /** Nobody listens on its port. */
  | "down";

const struck: readonly string[] = ["/wallet/sale", "/wallet/balance/update", "/wallet/contact/add"];
/** Long enough for the bot to say that it takes long, and shorter than its patience, ms. */
const slowMs = 6_000;

/** Whether a call is struck by a fault: those that move money or register, so that balances can be looked at meanwhile. */
export function strikes(path: string): boolean {
  return struck.includes(path);
}

/** Carries a request out under a fault; null: the connection is to be broken instead of answered. */
export async function carryOut(
  state: SandboxState,
  request: SandboxRequest,
  fault: SandboxFault,
  clock: Clock,
): Promise<SandboxAnswer | null> {
  switch (strikes(request.path) ? fault : "none") {
    case "none":
    case "down":
      return state.apply(request);
    case "slow":
      await sleep(clock, slowMs);
      return state.apply(request);
    case "answerLost":
      state.apply(request);
      return null;
    case "requestLost":
      state.ignore(request, 0);
      return null;
    case "serverError": {
      state.ignore(request, 500);
      const body = "<!doctype html><title>500 Internal Server Error</title>";
      return { status: 500, contentType: "text/html; charset=utf-8", body, applied: false, code: null };
    }
  }
}
