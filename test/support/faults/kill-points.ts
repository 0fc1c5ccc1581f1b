import { crashPoints, type CrashPoint } from "../../../src/clock.ts";
import { moreFaults, walletFaults, type WalletFault } from "./kill-faults.ts";
import type { KillPoint, Moment } from "./kill-run.ts";

/**
 * When each point is armed: before the line, before the *sí*, or in two runs. A crash point that is missing here does not compile.
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
  // Reached by approvals only: `approvals-killed.test.ts`.
  "approval asked": [],
  "approval decided": [],
  "lookup committed": ["line"],
  "reply sent": ["line", "sí"],
  "delivery committed": ["line", "sí"],
};

/**
 * Every point of one money request on WhatsApp, with the moment at which it is armed: the crash points of the code, and the two that the wallet server sees.
 */
export const whatsAppPoints: readonly (readonly [KillPoint, Moment])[] = [
  ...crashPoints.flatMap((point) => moments[point].map((moment): [KillPoint, Moment] => [point, moment])),
  ["wallet read the request", "sí"],
  ["wallet applied it", "sí"],
];

const ofWhatsAppOnly: readonly KillPoint[] = ["ratchet committed", "whatsapp upsert"];

/** The same on any network. */
export const moneyPoints = whatsAppPoints.filter(([point]) => !ofWhatsAppOnly.includes(point));

export const kindsOfMoney = ["sale", "use of balance", "correction"] as const;

/**
 * Every kind of money, killed at every point, under every fault of the wallet except the first ones. Each row differs from the one before in point, fault and
 * kind, so that a run of every nth row also meets all of each. `test/tiers.test.ts` checks that every combination comes once.
 */
export const otherFaultRuns = Array.from(
  { length: moneyPoints.length * moreFaults.length * kindsOfMoney.length },
  (_, row) => {
    const [point, moment] = moneyPoints[row % moneyPoints.length] as (typeof moneyPoints)[number];
    const fault = moreFaults[row % moreFaults.length] as (typeof moreFaults)[number];
    const round = Math.floor(row / (moneyPoints.length * moreFaults.length));
    const kind = kindsOfMoney[(row + round) % kindsOfMoney.length] as (typeof kindsOfMoney)[number];
    return [kind, point, moment, fault] as const;
  },
);

/** True if a run with this fault passes the point. */
export function reachable(point: KillPoint, fault: WalletFault): boolean {
  const { unread, notApplied } = walletFaults[fault];
  if (point === "wallet read the request") return unread !== true;
  return point !== "wallet applied it" || notApplied !== true;
}
