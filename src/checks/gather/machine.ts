import type { Clock } from "../../clock.ts";
import type { Skew } from "../../clock/skew.ts";
import type { MachineFacts } from "../facts.ts";

/** Reads what this process knows of its machine. */
export function gatherMachine(clock: Clock, skew: Pick<Skew, "aheadOf" | "aheadMs">): MachineFacts {
  return {
    node: process.versions.node,
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    aheadOfWalletMs: skew.aheadOf("wallet"),
    aheadMs: skew.aheadMs(),
    nowMs: clock.nowMs(),
  };
}
