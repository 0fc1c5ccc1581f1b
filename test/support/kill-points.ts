import { crashPoints, type CrashPoint } from "../../src/clock.ts";
import { walletFaults, type WalletFault } from "./kill-faults.ts";
import type { KillPoint, Moment } from "./kill-run.ts";

/**
 * When each point is armed. Most come after the *sí*, where the money is; two belong to the way to the summary. A crash point that is
 * missing here does not compile.
 */
const moments: { readonly [point in CrashPoint]: readonly Moment[] } = {
  "ratchet committed": ["line", "sí"],
  "whatsapp upsert": ["line", "sí"],
  "inbox committed": ["line", "sí"],
  "step committed": ["line", "sí"],
  "balance read": ["sí"],
  "sending committed": ["sí"],
  "request written": ["sí"],
  "answer read": ["sí"],
  "outcome committed": ["sí"],
  // Of approvals only: `approvals-killed.test.ts`.
  "approval asked": [],
  "approval decided": [],
  "lookup committed": ["line"],
  "reply sent": ["line", "sí"],
  "delivery committed": ["line", "sí"],
};

/**
 * Every point of one request of money on WhatsApp, with the moment from which it counts: those in the code, and those only the wallet can
 * see.
 */
export const whatsAppPoints: readonly (readonly [KillPoint, Moment])[] = [
  ...crashPoints.flatMap((point) => moments[point].map((moment): [KillPoint, Moment] => [point, moment])),
  ["wallet read the request", "sí"],
  ["wallet applied it", "sí"],
];

const ofWhatsAppOnly: readonly KillPoint[] = ["ratchet committed", "whatsapp upsert"];

/** The same on any network. */
export const moneyPoints = whatsAppPoints.filter(([point]) => !ofWhatsAppOnly.includes(point));

/** Whether a run can come to its point at all. */
export function reachable(point: KillPoint, fault: WalletFault): boolean {
  const { unread, notApplied } = walletFaults[fault];
  if (point === "wallet read the request") return unread !== true;
  return point !== "wallet applied it" || notApplied !== true;
}
