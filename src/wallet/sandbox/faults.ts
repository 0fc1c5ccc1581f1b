import { sleep, type Clock } from "../../clock.ts";
import { kindOf } from "../../ledger/request.ts";
import { kindMadeBy } from "../codes.ts";
import type { SandboxAnswer, SandboxRequest, SandboxState } from "./state.ts";

/** A fault of the sandbox, in force until another is set. */
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

/** Longer than the bot's "registrando…" threshold and shorter than its deadline, ms. */
const slowMs = 6_000;

/** Whether faults apply to a call: only to those that move money or register, so that balances can still be read. */
export function strikes(path: string): boolean {
  const kind = kindMadeBy(path);
  return kind !== null && kindOf({ kind }).staffAfter === null;
}

/** Carries out a request under a fault; null: the caller must reset the connection instead of answering. */
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
