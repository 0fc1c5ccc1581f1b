import type { Points } from "../domain/points.ts";

/**
 * What became of one money request (`docs/wallet-api.md`, the outcome table):
 * - `confirmed`: JSON with `success: true`; `newBalance` is null where the answer carries none that can be read.
 * - `rejected`: JSON with `success: false` and a code of the reference for this call, HTTP status below 500.
 * - `notSent`: the request's headers provably never left this process.
 * - `unknown`: everything else. It may have been applied. It is never sent again by the program.
 */
export type Outcome =
  | { readonly type: "confirmed"; readonly newBalance: Points | null }
  | { readonly type: "rejected"; readonly code: string }
  | { readonly type: "notSent"; readonly why: string }
  | { readonly type: "unknown"; readonly why: string };
