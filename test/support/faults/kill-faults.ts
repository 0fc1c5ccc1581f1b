import { faults, type FaultPlan } from "../wallet/wallet-server.ts";

/** The wallet's fault for the money request of a kill run. */
export interface KillFault {
  /** `late` resolves when a late application happens. */
  plan(late: Promise<unknown>): FaultPlan;
  /** The request is never applied. */
  readonly notApplied?: true;
  /** Its body is never read. */
  readonly unread?: true;
  /** The wallet's port is closed when the person says *sí*, and for half a minute after. */
  readonly away?: true;
  /** No answer comes before the deadline. */
  readonly silent?: true;
  /** Applied only after the first probe of the doubt, or after a manager was asked. */
  readonly late?: "looked at" | "asked";
}

/** `test/guarantees/never-twice/sale.test.ts` puts each of these at every crash point of a sale. */
const first = {
  healthy: { plan: faults.none },
  "request lost": { plan: faults.requestLost, notApplied: true },
  "answer lost": { plan: faults.answerLost },
  "502 after applying": { plan: () => faults.serverError(502, true) },
} satisfies { readonly [name: string]: KillFault };

/** `never-twice/faults.test.ts` puts each of these at every crash point of every kind of money. */
const more = {
  "nobody listens": { plan: faults.none, away: true },
  "502 before applying": { plan: () => faults.serverError(502, false), notApplied: true },
  "429 with Retry-After": { plan: () => faults.tooMany("20", false), notApplied: true },
  "HTML with status 200": { plan: () => faults.html(true) },
  "a body cut half-way": { plan: faults.cutBody },
  "JSON that ends half-way": { plan: faults.truncatedBody },
  "the connection ended": { plan: () => faults.ended(true) },
  "reset before the body was read": { plan: faults.resetBeforeBody, notApplied: true, unread: true },
  "silence, applied": { plan: () => faults.silence(true), silent: true },
  "silence, not applied": { plan: () => faults.silence(false), silent: true, notApplied: true },
  "headers, then silence": { plan: () => faults.headersThenSilence(true), silent: true },
  "applied late, while it is looked at": { plan: faults.appliedLate, late: "looked at" },
  "applied late, when a manager was asked": { plan: faults.appliedLate, late: "asked" },
} satisfies { readonly [name: string]: KillFault };

export type WalletFault = keyof typeof first | keyof typeof more;

export const walletFaults: { readonly [name in WalletFault]: KillFault } = { ...first, ...more };
export const firstFaults = Object.keys(first) as (keyof typeof first)[];
export const moreFaults = Object.keys(more) as (keyof typeof more)[];
