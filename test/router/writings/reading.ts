/** Where the conversation stands when something is typed. A sale is of 4771234567, $250, ticket A-1; a use takes 30 of $250. */
export type Standing =
  | "idle"
  | "sale:phone"
  | "sale:amount"
  | "sale:ticket"
  | "sale:summary"
  | "redeem:phone"
  | "redeem:points"
  | "redeem:purchase"
  | "redeem:ticket"
  | "redeem:summary"
  | "correct:phone"
  | "correct:points"
  | "correct:reason"
  | "correct:summary";

export type WriterRole = "cashier" | "manager" | "customer";

/**
 * What is typed, and its only acceptable readings, parted by ` | `:
 * - `sale PHONE AMOUNT TICKET`: a sale has begun with exactly this. `-`: still to be asked for; `none`: there is no ticket.
 * - `redeem PHONE POINTS PURCHASE TICKET`, `correct PHONE +POINTS REASON`, `refund PHONE`, `register PHONE NAME`: the same of others.
 * - `field NAME=VALUE …`: the open conversation has this now, and all else as it was. `change NAME=VALUE`: a "sí" would change it.
 * - `ask`: it is asked back, and nothing is taken but what another reading of the row has, or follows: `ask PHONE AMOUNT TICKET`,
 *   `ask redeem PHONE …`, `ask correct PHONE add` (how much is still to be asked for).
 * - `nothing`: no sale begins or changes, and something is said. `balance PHONE`, `report`, `yes`, `no`, `menu`.
 * - `instead PHONE AMOUNT TICKET`: a sale has begun in the place of the open one, which is said.
 */
type Row = readonly [typed: string, accept: string];

export type Table = readonly { readonly as: WriterRole; readonly at: Standing; readonly rows: readonly Row[] }[];
